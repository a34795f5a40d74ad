//! `frisok fmt`.

use std::io::Write;

use super::args::{Args, Fmt};
use super::report;
use super::stop::{Exit, Stop};
use crate::author::fmt::{self, FmtError, Left, Options, Outcome, Why};
use crate::diagnose::{Diagnostic, Language, Said, one_line, say};

/// Lays files out and says which.
pub fn run(args: &Args, asked: &Fmt, language: Language) -> Result<Exit, Stop> {
    let options = Options { root: args.root.clone(), paths: asked.paths.clone(), check: asked.check };
    let outcome = fmt::run(&options).map_err(|error| match error {
        FmtError::Refused(message, remedy) => Stop::new(Exit::Usage, message, remedy),
        FmtError::Read(error) => error.into(),
        FmtError::Write(error) => error.into(),
    })?;
    let mut out = std::io::stdout().lock();
    for (path, ids) in &outcome.changed {
        let path = one_line(path);
        // A closed pipe is the reader's choice.
        let _ = match ids.as_slice() {
            [] => writeln!(out, "{path}"),
            ids => writeln!(out, "{path} (+ id: {})", ids.join(", ")),
        };
    }
    drop(out);
    for left in &outcome.left {
        show_left(left, &outcome, language);
    }
    tell!("{}", counted(&outcome, asked.check).text(language));
    let unreadable = outcome.left.iter().any(|left| !matches!(left.why, Why::Unusual(_)));
    let would_change = asked.check && !outcome.changed.is_empty();
    Ok(if unreadable || would_change { Exit::Content } else { Exit::Done })
}

fn show_left(left: &Left, outcome: &Outcome, language: Language) {
    let path = one_line(&left.path);
    let said = match &left.why {
        Why::Unreadable(findings) => {
            report::show(&findings.iter().collect::<Vec<&Diagnostic>>(), &outcome.files, language);
            say!(
                "{path} är orörd: den går inte att läsa säkert. Rätta felen ovan först.",
                "{path} is untouched: it cannot be read safely. Correct the errors above first."
            )
        }
        Why::Unusual(line) => say!(
            "{path} är orörd: rad {line} är skriven på ett sätt som fmt inte kan ordna. Det är inget fel.",
            "{path} is untouched: line {line} is written in a way that fmt cannot lay out. That is no error."
        ),
        Why::Changes => say!(
            "{path} är orörd: fmt hade ändrat vad den säger. Det är ett fel i frisok, inte i filen. Rapportera det.",
            "{path} is untouched: fmt would have changed what it says. That is an error in frisok, not in the file. Report it."
        ),
    };
    tell!("{}\n", said.text(language));
}

fn counted(outcome: &Outcome, check: bool) -> Said {
    let (changed, unchanged) = (outcome.changed.len(), outcome.unchanged);
    let (sv_files, en_files) = if changed == 1 { ("fil", "file") } else { ("filer", "files") };
    match (changed, check) {
        (0, _) if outcome.left.is_empty() && unchanged == 1 => {
            say!("Filen ser ut som den ska.", "The file looks as it should.")
        }
        (0, _) if outcome.left.is_empty() => {
            say!("Alla {unchanged} filer ser ut som de ska.", "All {unchanged} files look as they should.")
        }
        (_, true) => say!(
            "{changed} {sv_files} skulle ändras, {unchanged} ser ut som de ska. Ändra med: frisok fmt",
            "{changed} {en_files} would change, {unchanged} look as they should. Change with: frisok fmt"
        ),
        (_, false) => say!(
            "{changed} {sv_files} ändrades, {unchanged} såg redan ut som de ska.",
            "{changed} {en_files} changed, {unchanged} looked as they should already."
        ),
    }
}
