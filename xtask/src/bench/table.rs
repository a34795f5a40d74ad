//! What was measured, as tables in Markdown.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

use super::again::Rebuilt;
use super::cost::Cost;
use super::machine::{described, load};
use super::peer::Filling;
use super::report::{Built, Report, Run, WRITER};

/// The tables stand between these lines of a file; the rest is people's.
const MARKS: [&str; 2] = ["<!-- bench build: begin -->", "<!-- bench build: end -->"];

/// All tables, and where they were measured.
pub fn markdown(report: &Report) -> String {
    let Report { arguments, begun, .. } = report;
    let mut text = format!("Measured with `cargo xtask bench build{arguments}`");
    let _ = writeln!(text, " {}; load {begun} before, {} after (other work included).", described(), load());
    if !report.peers.is_empty() {
        let _ = writeln!(text, "Peers: {}.", report.peers.join(", "));
    }
    if report.built.iter().any(|built| built.runs.len() > 1) {
        section(&mut text, "Ratios", &RATIOS, ratios(report));
        section(&mut text, "Builds", &BUILDS, builds(report));
    }
    section(&mut text, "Again", &AGAIN, again(report));
    section(&mut text, "Check", &CHECK, checks(report));
    section(&mut text, "Live editing", &SERVE, serves(report));
    for note in &report.notes {
        let _ = writeln!(text, "\n- {note}");
    }
    text
}

/// Puts the tables in place of those of a file.
pub fn put(file: &Path, tables: &str) -> Result<(), String> {
    let said = |error: std::io::Error| format!("{}: {error}", file.display());
    let text = if file.exists() { fs::read_to_string(file).map_err(said)? } else { MARKS.join("\n") + "\n" };
    let replaced = replaced(&text, tables).ok_or(format!("{} has no lines {MARKS:?}", file.display()))?;
    fs::write(file, replaced).map_err(said)
}

fn replaced(text: &str, tables: &str) -> Option<String> {
    let (before, rest) = text.split_once(MARKS[0])?;
    let (_, after) = rest.split_once(MARKS[1])?;
    Some(format!("{before}{}\n\n{}\n\n{}{after}", MARKS[0], tables.trim(), MARKS[1]))
}

const RATIOS: [&str; 7] = [
    "site",
    "in",
    "peers' pages filled with",
    "CPU a page ÷ Hugo's",
    "÷ Zola's",
    "memory ÷ Hugo's",
    "CPU ÷ bare writer's",
];

fn ratios(report: &Report) -> Vec<Vec<String>> {
    let goal = |place: &str, goals: [&str; 4]| {
        let cells = ["goal at 10,000 × 3", place, ""].into_iter().chain(goals);
        cells.map(str::to_owned).collect()
    };
    let mut rows = vec![goal("memory", ["0.125", "0.2", "0.33", "–"]), goal("disk", ["–", "–", "–", "1.5"])];
    for built in &report.built {
        let own = &built.runs[0];
        let over = |program: &str, filling: Option<Filling>, of: fn(&Run) -> f64| {
            let other = built.runs.iter().find(|run| run.program == program && run.filling == filling);
            other.map_or("–".to_owned(), |other| format!("{:.2}", of(own) / of(other)))
        };
        for filling in [Filling::Text, Filling::Rows] {
            rows.push(vec![
                site(built),
                built.place.to_owned(),
                name_of(filling).to_owned(),
                over("Hugo", Some(filling), per_page),
                over("Zola", Some(filling), per_page),
                over("Hugo", Some(filling), |run| run.cost.peak as f64),
                over(WRITER, None, |run| run.cost.cpu.as_secs_f64()),
            ]);
        }
    }
    rows
}

fn name_of(filling: Filling) -> &'static str {
    match filling {
        Filling::Text => "text",
        Filling::Rows => "rows",
    }
}

const BUILDS: [&str; 11] = [
    "site",
    "in",
    "program",
    "pages",
    "kB a page",
    "files",
    "MB",
    "CPU",
    "CPU a page",
    "by the clock",
    "memory",
];

fn builds(report: &Report) -> Vec<Vec<String>> {
    let row = |built: &Built, run: &Run| {
        let (shape, pages) = (run.shape, run.shape.pages());
        vec![
            site(built),
            built.place.to_owned(),
            run.filling
                .map_or(run.program.to_owned(), |filling| format!("{}, {}", run.program, name_of(filling))),
            count(pages),
            format!("{:.1}", (shape.courses.bytes + shape.lists.bytes) as f64 / pages.max(1) as f64 / 1e3),
            count(shape.all.files),
            count(shape.all.bytes / 1_000_000),
            seconds(run.cost.cpu),
            format!("{:.0} µs", per_page(run)),
            seconds(run.cost.wall),
            if run.program == WRITER { "–".to_owned() } else { megabytes(run.cost) },
        ]
    };
    report.built.iter().flat_map(|built| built.runs.iter().map(move |run| row(built, run))).collect()
}

const AGAIN: [&str; 9] = [
    "site",
    "in",
    "first build, CPU",
    "unchanged",
    "÷ first (goal 0.2)",
    "files touched (goal 0)",
    "one course changed",
    "÷ first (goal 0.2)",
    "files touched",
];

fn again(report: &Report) -> Vec<Vec<String>> {
    let row = |built: &Built| {
        let again = built.again.as_ref()?;
        let first = built.runs[0].cost.cpu;
        let cells = |rebuilt: &Rebuilt| {
            let part = rebuilt.cost.cpu.as_secs_f64() / first.as_secs_f64();
            [seconds(rebuilt.cost.cpu), format!("{part:.2}")]
        };
        let mut row = vec![site(built), built.place.to_owned(), seconds(first)];
        row.extend(cells(&again.unchanged));
        row.push(count(again.unchanged.touched));
        row.extend(cells(&again.edited));
        row.push(format!("{} of {}", count(again.edited.touched), count(again.files)));
        Some(row)
    };
    report.built.iter().filter_map(row).collect()
}

const CHECK: [&str; 5] = ["courses", "by the clock", "goal", "CPU", "memory"];

fn checks(report: &Report) -> Vec<Vec<String>> {
    let row = |(courses, cost): &(usize, Cost)| {
        let goal = if *courses > 1_500 { "10 s" } else { "0.5 s" };
        vec![count(*courses as u64), seconds(cost.wall), goal.to_owned(), seconds(cost.cpu), megabytes(*cost)]
    };
    report.checked.iter().map(row).collect()
}

const SERVE: [&str; 5] = [
    "site",
    "from an edit to page, list and search, median of ten",
    "goal",
    "longest",
    "ready after the start",
];

fn serves(report: &Report) -> Vec<Vec<String>> {
    let row = |(courses, languages, served): &(usize, usize, super::serve::Served)| {
        let name = format!("{} × {languages}", count(*courses as u64));
        let milliseconds = |time: Duration| format!("{} ms", count(time.as_millis() as u64));
        let (median, longest) = (milliseconds(served.median), milliseconds(served.longest));
        vec![name, median, "100 ms".to_owned(), longest, seconds(served.ready)]
    };
    report.served.iter().map(row).collect()
}

/// A heading and a table, unless it is empty.
fn section(text: &mut String, name: &str, head: &[&str], rows: Vec<Vec<String>>) {
    if rows.is_empty() {
        return;
    }
    debug_assert!(rows.iter().all(|row| row.len() == head.len()), "{name}");
    let _ = write!(text, "\n### {name}\n\n| {} |\n|{}\n", head.join(" | "), " --- |".repeat(head.len()));
    for row in rows {
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
}

fn site(built: &Built) -> String {
    format!("{} × {}", count(built.courses as u64), built.languages)
}

/// Microseconds of CPU time a page.
fn per_page(run: &Run) -> f64 {
    run.cost.cpu.as_secs_f64() * 1e6 / run.shape.pages().max(1) as f64
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

fn megabytes(cost: Cost) -> String {
    format!("{} MB", count(cost.peak / 1_000_000))
}

/// 12345 is 12,345.
fn count(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|part| str::from_utf8(part).unwrap_or("")).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_replace_what_is_between_the_marks_and_nothing_else() {
        let text = format!("# Performance\n\n{}\nold\n{}\n\nWhy.\n", MARKS[0], MARKS[1]);
        let once = replaced(&text, "new\n").unwrap();
        assert_eq!(once, format!("# Performance\n\n{}\n\nnew\n\n{}\n\nWhy.\n", MARKS[0], MARKS[1]));
        assert_eq!(replaced(&once, "new").unwrap(), once);
        assert!(replaced("no marks", "new").is_none());
    }

    #[test]
    fn large_numbers_have_commas() {
        assert_eq!([0, 12, 1_234, 1_000_000].map(count), ["0", "12", "1,234", "1,000,000"]);
    }
}
