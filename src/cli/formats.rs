//! Findings in the format that was asked for.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use super::args::Format;
use super::stop::Stop;
use super::{change, report};
use crate::author::WriteError;
use crate::diagnose::{Diagnostic, Files, Language, count, github, gitlab, markdown, sarif};
use crate::site::Publishers;

/// GitHub refuses a step's summary that is larger than this many bytes.
const MAX_SUMMARY: usize = 1 << 20;

/// What is shown, and what one must know to show it.
pub struct Shown<'a> {
    /// In the order in which they are shown.
    pub findings: Vec<&'a Diagnostic>,
    pub files: &'a Files,
    pub publishers: &'a Publishers,
    /// The catalogue's folder.
    pub root: &'a Path,
}

impl Shown<'_> {
    /// Shows the findings: for people on standard error, for machines on standard output.
    ///
    /// # Errors
    /// The disk's, for what could not be written.
    pub fn show(&self, format: Format, language: Language) -> Result<(), Stop> {
        let Shown { findings, files, .. } = self;
        let prefix = || change::prefix(self.root);
        let text = match format {
            Format::Json => {
                report::show_json(findings, files, language);
                return Ok(());
            }
            Format::Human => {
                report::show(findings, files, language);
                if findings.is_empty() {
                    say_count(findings, language);
                }
                return Ok(());
            }
            Format::Github => github::commands(findings, files, &prefix(), language),
            Format::Gitlab => gitlab::report(findings, files, &prefix(), language),
            Format::Sarif => sarif::log(findings, files, &prefix(), language),
            Format::Markdown => self.markdown(language),
        };
        report::print(&text)?;
        // Without a word from the content: a runner looks for commands here, too.
        say_count(findings, language);
        if format == Format::Github
            && let Some(summary) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty())
        {
            let summary = Path::new(&summary);
            append(summary, self.markdown(language), language)
                .map_err(|error| WriteError { path: summary.to_owned(), error })?;
        }
        Ok(())
    }

    fn markdown(&self, language: Language) -> String {
        markdown::report(&self.findings, self.files, &|path| self.publishers.name(path), language)
    }
}

fn say_count(findings: &[&Diagnostic], language: Language) {
    match findings {
        [] => tell!("{}", language.pick("Inga fel.", "No errors.")),
        _ => tell!("{}", count(findings, language)),
    }
}

/// Adds a report to the summary of a step, as far as there is room.
fn append(summary: &Path, report: String, language: Language) -> io::Result<()> {
    let mut file = File::options().append(true).create(true).open(summary)?;
    let room = MAX_SUMMARY.saturating_sub(file.metadata()?.len() as usize);
    let report = markdown::shorten(report, room, language);
    if report.len() <= room { file.write_all(report.as_bytes()) } else { Ok(()) }
}
