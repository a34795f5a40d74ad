//! `--format markdown`: a whole report, by publisher, for the page of a change or of a build.
//!
//! Content is shown as it stands, whatever it says: nothing in it is markup, and nobody is
//! mentioned.

use std::fmt::Write;

use super::{Diagnostic, Files, Language, Place, count, errors_and_warnings, one_line};

/// All findings as Markdown: how many there are, then those of each publisher under a heading of
/// its own, in the order in which they come.
///
/// `publisher` takes a file's path, relative to the root, and returns the name of the publisher
/// whose file it is; `None` for what belongs to the catalogue as a whole. Without findings the
/// report is one sentence. It ends with a line break.
pub fn report(
    findings: &[&Diagnostic],
    files: &Files,
    publisher: &dyn Fn(&str) -> Option<String>,
    language: Language,
) -> String {
    if findings.is_empty() {
        return format!("{}\n", language.pick("Inga fel.", "No errors."));
    }
    let mut groups: Vec<(Option<String>, Vec<&Diagnostic>)> = Vec::new();
    for finding in findings {
        let owner = finding.place.and_then(|place| publisher(files.path(place.file)));
        match groups.iter_mut().find(|(known, _)| *known == owner) {
            Some((_, group)) => group.push(finding),
            None => groups.push((owner, vec![finding])),
        }
    }
    let mut report = format!("**{}**\n", count(findings, language));
    for (owner, findings) in groups {
        let whole = language.pick("Hela katalogen", "The whole catalogue");
        let name = owner.map_or_else(|| whole.to_owned(), |name| text(&name));
        let number = errors_and_warnings(&findings);
        let _ = write!(report, "\n## {name}: {}\n\n", number.text(language));
        for finding in findings {
            report.push_str(&item(finding, files, language));
        }
    }
    report
}

/// One finding as an item of a list. Nothing from the content begins a line.
fn item(finding: &Diagnostic, files: &Files, language: Language) -> String {
    let severity = finding.severity().name(language);
    let code = finding.code.id();
    let mut item = format!("- **{severity} {code}**");
    if let Some(place) = finding.place {
        let _ = write!(item, " {} {}", language.pick("i", "in"), at(place, files));
    }
    let _ = write!(item, ": {}", text(finding.message.text(language)));
    for related in &finding.related {
        let (label, place) = (text(related.label.text(language)), at(related.place, files));
        let _ = write!(item, "\\\n  {}: {label} ({place})", language.pick("Se även", "See also"));
    }
    let todo = language.pick("Gör så här", "What to do");
    let _ = writeln!(item, "\\\n  {todo}: {}", text(finding.remedy.text(language)));
    item
}

/// `content/kumla/x.yaml:4`, as code.
fn at(place: Place, files: &Files) -> String {
    let line = files.position(place.file, place.span.start).line;
    code(&format!("{}:{line}", files.path(place.file)))
}

/// Any text as code on one line: the fence is longer than any row of backticks in it.
pub fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A space at each end is not shown, and lets a backtick stand there.
    let space = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Any text as itself, on one line, in Markdown of every dialect that repositories know.
///
/// It must not stand first on a line: there `1.`, `#` and `-` would still mean something.
pub fn text(text: &str) -> String {
    let plain = one_line(text);
    let mut safe = String::with_capacity(plain.len());
    let mut before = ' ';
    let mut rest = plain.chars();
    while let Some(c) = rest.next() {
        let after = rest.clone().next().unwrap_or(' ');
        let inside_word = before.is_alphanumeric() && after.is_alphanumeric();
        let is_markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' | '^' | '{' | '}' | '=' => true,
            '_' => !inside_word,
            // Addresses become links by themselves.
            '/' => before == ':',
            '.' => ends_with_www(&safe),
            _ => false,
        };
        if is_markup {
            safe.push('\\');
        }
        safe.push(c);
        if refers(before, c, after) {
            // Hosts look for names and numbers after Markdown has been read, so that only a
            // character between helps. Word joiner: not seen, and no place for a line break.
            safe.push('\u{2060}');
        }
        before = c;
    }
    safe
}

fn ends_with_www(text: &str) -> bool {
    text.as_bytes().last_chunk().is_some_and(|end: &[u8; 3]| end.eq_ignore_ascii_case(b"www"))
}

/// Whether a character begins what hosts turn into a mention (`@name`), a reference (`#1`, `!1`,
/// `~label` …) or a picture (`:name:`). In an e-mail address `@` is none, nor `:` in a time.
fn refers(before: char, c: char, after: char) -> bool {
    let names = after.is_alphanumeric() || matches!(after, '_' | '"' | '+' | '-');
    let in_word = before.is_ascii_alphanumeric() || before == '_';
    match c {
        '@' | ':' | '~' | '%' | '&' | '$' | '^' => names && !in_word,
        '#' | '!' => names,
        _ => false,
    }
}

/// A report of at most `limit` bytes: what is too much is cut after a whole finding, and the report
/// says so at its end. One that is short enough is returned as it is.
pub fn shorten(report: String, limit: usize, language: Language) -> String {
    if report.len() <= limit {
        return report;
    }
    let note = language.pick(
        "\n**Rapporten är för lång för att visas hel här.** Kör `frisok check` för att se resten.\n",
        "\n**The report is too long to be shown whole here.** Run `frisok check` to see the rest.\n",
    );
    let mut end = limit.saturating_sub(note.len());
    while !report.is_char_boundary(end) {
        end -= 1;
    }
    let whole = report[..end].rfind("\n- ").map_or(0, |at| at + 1);
    format!("{}{note}", &report[..whole])
}
