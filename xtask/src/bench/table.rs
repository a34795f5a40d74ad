//! What was measured, as tables in Markdown.

use std::fmt::Write;
use std::time::Duration;

use super::again::Rebuilt;
use super::cost::Cost;
use super::filling::Filling;
use super::machine::{described, load};
use super::numbers::{count, megabytes, seconds};
use super::report::{Built, Report, Run, WRITER};

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
    section(&mut text, "From push to published", &PUBLISH, publishes(report));
    for note in &report.notes {
        let _ = writeln!(text, "\n- {note}");
    }
    text
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
        let has = |filling: &Option<Filling>| built.runs.iter().any(|run| run.filling == *filling);
        let fillings: Vec<_> = [Filling::Text, Filling::Rows].map(Some).into_iter().filter(has).collect();
        for filling in if fillings.is_empty() { vec![None] } else { fillings } {
            rows.push(vec![
                site(built),
                built.place.to_owned(),
                filling.map_or("–", name_of).to_owned(),
                over("Hugo", filling, per_page),
                over("Zola", filling, per_page),
                over("Hugo", filling, |run| run.cost.peak as f64),
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

const AGAIN: [&str; 12] = [
    "site",
    "in",
    "first build, CPU",
    "unchanged",
    "÷ first (goal 0.2)",
    "files touched (goal 0)",
    "one course changed",
    "÷ first (goal 0.2)",
    "files touched",
    "and again",
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
        for edited in [&again.edited, &again.edited_again] {
            row.extend(cells(edited));
            row.push(format!("{} of {}", count(edited.touched), count(again.files)));
        }
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

const PUBLISH: [&str; 6] =
    ["site", "checkout", "the step that builds", "packed and unpacked", "in all", "goal"];

fn publishes(report: &Report) -> Vec<Vec<String>> {
    let row = |(courses, languages, published): &(usize, usize, super::publish::Published)| {
        let name = format!("{} × {languages}", count(*courses as u64));
        let times = [published.checkout, published.build, published.handover, published.all()];
        [name].into_iter().chain(times.map(seconds)).chain(["60 s".to_owned()]).collect()
    };
    report.published.iter().map(row).collect()
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

#[cfg(test)]
mod tests {
    use super::super::again::Again;
    use super::super::tree::{Shape, Sum};
    use super::*;

    #[test]
    fn tables_say_how_many_times_the_others_frisok_takes() {
        let run = |program, filling, cpu, peak: u64| {
            let sum = Sum { files: 500, bytes: 10_000_000 };
            let shape = Shape { courses: sum, lists: sum, all: Sum { files: 3_000, bytes: 40_000_000 } };
            let cpu = Duration::from_millis(cpu);
            Run { program, filling, shape, cost: Cost { wall: cpu, cpu, peak: peak * 1_000_000 } }
        };
        let runs = vec![
            run("frisok", None, 100, 50),
            run(WRITER, None, 80, 0),
            run("Hugo", Some(Filling::Text), 400, 200),
            run("Hugo", Some(Filling::Rows), 1_000, 250),
        ];
        let rebuilt = |cpu, touched| {
            let cpu = Duration::from_millis(cpu);
            Rebuilt { cost: Cost { cpu, ..Cost::default() }, touched }
        };
        let [unchanged, edited, edited_again] = [rebuilt(20, 0), rebuilt(30, 49), rebuilt(10, 48)];
        let again = Some(Again { unchanged, edited, edited_again, files: 3_000 });
        let built = vec![Built { courses: 1_000, languages: 1, place: "memory", runs, again }];
        let checked = vec![(1_500, Cost { wall: Duration::from_millis(300), ..Cost::default() })];
        let text = markdown(&Report { built, checked, notes: vec!["Nothing.".into()], ..Report::default() });
        for line in [
            "| 1,000 × 1 | memory | text | 0.25 | – | 0.25 | 1.25 |",
            "| 1,000 × 1 | memory | rows | 0.10 | – | 0.20 | 1.25 |",
            "| 1,000 × 1 | memory | frisok | 1,000 | 20.0 | 3,000 | 40 | 0.10 s | 100 µs | 0.10 s | 50 MB |",
            "| 1,000 × 1 | memory | bare writer | 1,000 | 20.0 | 3,000 | 40 | 0.08 s | 80 µs | 0.08 s | – |",
            "| 1,000 × 1 | memory | Hugo, rows | 1,000 | 20.0 | 3,000 | 40 | 1.00 s | 1000 µs | 1.00 s | 250 MB |",
            "| 1,000 × 1 | memory | 0.10 s | 0.02 s | 0.20 | 0 | 0.03 s | 0.30 | 49 of 3,000 | 0.01 s | 0.10 | 48 of 3,000 |",
            "| 1,500 | 0.30 s | 0.5 s | 0.00 s | 0 MB |",
            "- Nothing.",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}\n\n{text}");
        }
        assert!(!text.contains("Live editing"), "what was not measured has no table");
    }
}
