//! `frisok import` and `frisok new map`.

use std::io::Write;
use std::path::Path;

use super::args::{Import, ImportSource};
use super::report;
use super::stop::{Exit, Stop};
use crate::author::import::{self, ImportError, Options};
use crate::diagnose::{Language, say};

/// Imports a table into a catalogue.
pub fn run(import: &Import, language: Language) -> Result<Exit, Stop> {
    let ImportSource::Csv { file, map, into, dry_run } = &import.source;
    let options =
        Options { table: file.clone(), map: map.clone(), into: into.clone(), dry_run: *dry_run, language };
    let outcome = match import::run(&options) {
        Ok(outcome) => outcome,
        Err(error) => return stop(error, language),
    };
    let (warnings, files) = &outcome.warnings;
    report::show(&warnings.iter().collect::<Vec<_>>(), files, language);
    print(&outcome.report.text(language, *dry_run))?;
    Ok(if outcome.report.left_out > 0 { Exit::LeftOut } else { Exit::Done })
}

/// Proposes a map for a table, to a file or on standard output.
pub fn propose(table: &Path, out: Option<&Path>, language: Language) -> Result<Exit, Stop> {
    let map = match import::propose(table, language) {
        Ok(map) => map,
        Err(error) => return stop(error, language),
    };
    let Some(out) = out else {
        print(&map)?;
        return Ok(Exit::Done);
    };
    let shown = out.display();
    if out.symlink_metadata().is_ok() {
        return Err(Stop::new(
            Exit::Usage,
            say!(
                "Filen {shown} finns redan. Den är inte ändrad.",
                "The file {shown} exists already. It has not been changed."
            ),
            say!("Skriv ett annat namn efter --out.", "Write another name after --out."),
        ));
    }
    std::fs::write(out, map).map_err(|error| crate::author::WriteError { path: out.to_owned(), error })?;
    let said = say!(
        "Förslaget står i {shown}. Läs igenom det och rätta det innan du importerar.",
        "The proposal is in {shown}. Read and correct it before you import."
    );
    tell!("{}", said.text(language));
    Ok(Exit::Done)
}

/// A closed pipe is the reader's choice; everything else that keeps text from going out is told.
pub(super) fn print(text: &str) -> Result<(), Stop> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(crate::author::WriteError { path: "-".into(), error }.into())
        }
        _ => Ok(()),
    }
}

fn stop(error: ImportError, language: Language) -> Result<Exit, Stop> {
    match error {
        ImportError::Map(findings, files) => {
            report::show(&findings.iter().collect::<Vec<_>>(), &files, language);
            Ok(Exit::Content)
        }
        ImportError::Unusable(message, remedy) => Err(Stop::new(Exit::Usage, message, remedy)),
        ImportError::Read(error) => Err(error.into()),
        ImportError::Write(error) => Err(error.into()),
    }
}
