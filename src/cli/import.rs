//! `frisok import` and `frisok new map`.

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
    report::print(&outcome.report.text(language, *dry_run))?;
    Ok(if outcome.report.left_out > 0 { Exit::LeftOut } else { Exit::Done })
}

/// Proposes a map for a table, to a file or on standard output.
pub fn propose(table: &Path, out: Option<&Path>, language: Language) -> Result<Exit, Stop> {
    let map = match import::propose(table, language) {
        Ok(map) => map,
        Err(error) => return stop(error, language),
    };
    report::print_to(out, &map)?;
    let Some(out) = out.map(Path::display) else { return Ok(Exit::Done) };
    let said = say!(
        "Förslaget står i {out}. Läs igenom det och rätta det innan du importerar.",
        "The proposal is in {out}. Read and correct it before you import."
    );
    tell!("{}", said.text(language));
    Ok(Exit::Done)
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
