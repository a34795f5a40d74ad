//! Shows findings.

use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;

use super::stop::{Exit, Stop};
use crate::author::WriteError;
use crate::diagnose::{Diagnostic, Files, Language, count, human, json, say};

/// Shows findings for people on standard error, with a line that counts them.
pub fn show(findings: &[&Diagnostic], files: &Files, language: Language) {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut out = std::io::stderr().lock();
    for finding in findings {
        // A closed pipe is the reader's choice.
        let _ = writeln!(out, "{}\n", human::render(finding, files, language, colour));
    }
    // What stops people comes before what should be looked at.
    if let Some(first) = findings.iter().find(|finding| finding.is_error()).or(findings.first()) {
        let id = first.code.id();
        let more = say!("Läs mer: frisok explain {id}", "Read more: frisok explain {id}");
        let sure = match findings.iter().filter(|finding| finding.fix.is_some()).count() {
            0 | 1 => String::new(),
            sure => say!(
                " {sure} av felen rättar du med: frisok check --fix.",
                " {sure} of them are put right by: frisok check --fix."
            )
            .text(language)
            .to_owned(),
        };
        let _ = writeln!(out, "{}{sure} {}", count(findings, language), more.text(language));
    }
}

/// Writes findings as JSON on standard output, one a line.
pub fn show_json(findings: &[&Diagnostic], files: &Files, language: Language) {
    let mut out = std::io::stdout().lock();
    for finding in findings {
        let _ = writeln!(out, "{}", json::line(finding, files, language));
    }
}

/// Writes text to standard output. A closed pipe is the reader's choice; everything else that keeps
/// text from going out is told.
pub fn print(text: &str) -> Result<(), Stop> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(WriteError { path: "-".into(), error }.into())
        }
        _ => Ok(()),
    }
}

/// Writes text to a new file, or to standard output where none is named. Nothing is written over.
pub fn print_to(out: Option<&Path>, text: &str) -> Result<(), Stop> {
    let Some(out) = out else { return print(text) };
    if out.symlink_metadata().is_ok() {
        let out = out.display();
        return Err(Stop::new(
            Exit::Usage,
            say!(
                "Filen {out} finns redan. Den är inte ändrad.",
                "The file {out} exists already. It has not been changed."
            ),
            say!(
                "Ta bort den först, eller skriv ett annat namn efter --out.",
                "Remove it first, or write another name after --out."
            ),
        ));
    }
    std::fs::write(out, text).map_err(|error| WriteError { path: out.to_owned(), error }.into())
}
