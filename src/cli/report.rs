//! Shows findings.

use std::io::{IsTerminal, Write};

use crate::diagnose::{Diagnostic, Files, Language, human, json, say};

/// Shows findings for people on standard error, with a line that counts them.
pub fn show(findings: &[&Diagnostic], files: &Files, language: Language) {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut out = std::io::stderr().lock();
    for finding in findings {
        // A closed pipe is the reader's choice.
        let _ = writeln!(out, "{}\n", human::render(finding, files, language, colour));
    }
    if let Some(first) = findings.first() {
        let id = first.code.id();
        let more = say!("Läs mer: frisok explain {id}", "Read more: frisok explain {id}");
        let _ = writeln!(out, "{} {}", count(findings, language), more.text(language));
    }
}

/// Writes findings as JSON on standard output, one a line.
pub fn show_json(findings: &[&Diagnostic], files: &Files, language: Language) {
    let mut out = std::io::stdout().lock();
    for finding in findings {
        let _ = writeln!(out, "{}", json::line(finding, files, language));
    }
}

/// "3 fel, 1 varning i 2 filer".
fn count(findings: &[&Diagnostic], language: Language) -> String {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let warnings = findings.len() - errors;
    let mut in_files: Vec<_> =
        findings.iter().filter_map(|finding| finding.place).map(|place| place.file).collect();
    in_files.sort();
    in_files.dedup();
    let number = in_files.len();
    let sv_warnings = if warnings == 1 { "varning" } else { "varningar" };
    let en_errors = if errors == 1 { "error" } else { "errors" };
    let en_warnings = if warnings == 1 { "warning" } else { "warnings" };
    let sv_files = if number == 1 { "fil" } else { "filer" };
    let en_files = if number == 1 { "file" } else { "files" };
    say!(
        "{errors} fel och {warnings} {sv_warnings} i {number} {sv_files}.",
        "{errors} {en_errors} and {warnings} {en_warnings} in {number} {en_files}."
    )
    .text(language)
    .to_owned()
}
