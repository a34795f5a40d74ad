//! `frisok diff`.

use super::args::{Args, Diff, DiffFormat};
use super::report;
use super::stop::{Exit, Stop};
use crate::author::diff::{self, DiffError};
use crate::content::history::HistoryError;
use crate::diagnose::{Language, say};

/// Says on standard output what has changed since a revision.
pub fn run(args: &Args, diff: &Diff, language: Language) -> Result<Exit, Stop> {
    let found =
        diff::since(&args.root, &diff.revision, args.today, language).map_err(|error| match error {
            DiffError::Read(error) => error.into(),
            DiffError::History(error) => no_history(&error, &diff.revision),
        })?;
    let text = match diff.format {
        DiffFormat::Human => diff::human(&found, language),
        DiffFormat::Markdown => diff::markdown(&found, language),
    };
    report::print(&text)?;
    Ok(if found.unread.is_empty() { Exit::Done } else { Exit::Content })
}

fn no_history(error: &HistoryError, revision: &str) -> Stop {
    match error {
        HistoryError::NoGit(error) => Stop::new(
            Exit::Usage,
            say!("Git kunde inte köras: {error}.", "Git could not be run: {error}."),
            say!(
                "Installera git, eller kör frisok diff på en dator som har det.",
                "Install git, or run frisok diff on a machine that has it."
            ),
        ),
        HistoryError::Refused(said) if said.starts_with("unknown revision") => Stop::new(
            Exit::Usage,
            say!(
                "Git känner inte till någon gren, tagg eller commit ”{revision}”.",
                "Git knows of no branch, tag or commit “{revision}”."
            ),
            say!(
                "Skriv till exempel HEAD eller main. Är grenen en annans, hämta den först med: git fetch",
                "Write for example HEAD or main. If the branch is somebody else's, fetch it first: git fetch"
            ),
        ),
        HistoryError::Refused(said) => Stop::new(
            Exit::Usage,
            say!("Git svarar inte på frågan: {said}", "Git does not answer the question: {said}"),
            say!(
                "Gå till katalogens mapp, eller skriv --root MAPP. Den måste ligga i ett git-arkiv.",
                "Go to the catalogue's folder, or write --root DIR. It must be in a git repository."
            ),
        ),
    }
}
