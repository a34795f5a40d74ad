//! `--format github`: workflow commands, which GitHub shows at the lines of a change.
//!
//! Escaping follows GitHub's own toolkit (`packages/core/src/command.ts`).

use super::{Diagnostic, Files, Language, human, one_line, repository, say};

/// GitHub shows so many annotations of each level for a step, and drops the rest without a word.
const PER_STEP: usize = 10;

/// The commands, one a line, each with a line break at the end: errors, then warnings, in the given
/// order. Where there are more than are shown, the last one says how many.
///
/// `prefix` is the catalogue's folder in the repository: empty, or with a slash at the end.
pub fn commands(findings: &[&Diagnostic], files: &Files, prefix: &str, language: Language) -> String {
    let (errors, warnings): (Vec<_>, Vec<_>) =
        findings.iter().copied().partition(|finding| finding.is_error());
    let mut lines = String::new();
    for (level, findings) in [("error", errors), ("warning", warnings)] {
        let room = if findings.len() > PER_STEP { PER_STEP - 1 } else { PER_STEP };
        for finding in findings.iter().take(room) {
            lines.push_str(&command(level, finding, files, prefix, language));
        }
        if let left @ 1.. = findings.len().saturating_sub(room) {
            lines.push_str(&more(level, left, language));
        }
    }
    lines
}

fn command(level: &str, finding: &Diagnostic, files: &Files, prefix: &str, language: Language) -> String {
    let mut properties = Vec::new();
    if let Some(place) = finding.place {
        // The first line only: a note below a whole block would stand far from its cause.
        let marked = human::range(place, files);
        let start = files.position(place.file, marked.start as u32);
        let end = files.position(place.file, marked.end as u32);
        properties.push(("file", repository::path(finding, files, prefix)));
        properties.push(("line", start.line.to_string()));
        properties.push(("endLine", end.line.to_string()));
        properties.push(("col", start.column.to_string()));
        properties.push(("endColumn", end.column.to_string()));
    }
    let title = format!("{} {}", finding.code.id(), finding.code.title().text(language));
    properties.push(("title", title));
    let properties: Vec<_> =
        properties.into_iter().map(|(key, value)| format!("{key}={}", property(&value))).collect();
    let todo = language.pick("Gör så här", "What to do");
    let (message, remedy) =
        (one_line(finding.message.text(language)), one_line(finding.remedy.text(language)));
    let message = data(&format!("{message}\n{todo}: {remedy}"));
    format!("::{level} {}::{message}\n", properties.join(","))
}

fn more(level: &str, left: usize, language: Language) -> String {
    let (sv, en) = match (level, left) {
        ("error", 1) => ("fel", "error"),
        ("error", _) => ("fel", "errors"),
        (_, 1) => ("varning", "warning"),
        _ => ("varningar", "warnings"),
    };
    let title = say!("{left} {sv} till", "{left} more {en}");
    let message = say!(
        "Här visas bara de första. Hela listan finns i jobbets sammanfattning (Summary). Du kan också köra: frisok check",
        "Only the first are shown here. The whole list is in the job's summary. You can also run: frisok check"
    );
    format!("::{level} title={}::{}\n", property(title.text(language)), data(message.text(language)))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
