//! `frisok diff`.

use super::args::{Args, Diff, DiffFormat};
use super::stop::{Exit, Stop};
use super::{history, report};
use crate::author::diff::{self, DiffError};
use crate::diagnose::Language;

/// Says on standard output what has changed since a revision.
pub fn run(args: &Args, diff: &Diff, language: Language) -> Result<Exit, Stop> {
    let found =
        diff::since(&args.root, &diff.revision, args.today, language).map_err(|error| match error {
            DiffError::Read(error) => error.into(),
            DiffError::History(error) => history::stop(error, &diff.revision),
        })?;
    let text = match diff.format {
        DiffFormat::Human => diff::human(&found, language),
        DiffFormat::Markdown => diff::markdown(&found, language),
    };
    report::print(&text)?;
    Ok(if found.unread.is_empty() { Exit::Done } else { Exit::Content })
}
