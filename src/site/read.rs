//! Reads and checks a catalogue.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::before::Before;
use crate::content::{Content, Found, Parsed, ReadError};
use crate::diagnose::{Diagnostic, FileId, Files};
use crate::i18n::Languages;
use crate::model::load::{COUNTY_FILE, load_again};
use crate::model::{Date, Written};
use crate::rules::{self, Scope};
use crate::vocabulary::Vocabulary;

/// Which catalogue, and how.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The catalogue's folder.
    pub root: PathBuf,
    /// The day on which the site behaves as it does, instead of the usual one.
    pub today: Option<Date>,
    /// The site's address, instead of the one in `frisok.yaml`.
    pub base_url: Option<String>,
    /// For the development server: `config.mode` is `serve`.
    pub serve: bool,
    /// Texts that were parsed before, which are not parsed again.
    pub parsed: Option<Arc<Parsed>>,
}

impl Options {
    /// The catalogue's folder, as it is to be read.
    pub(super) fn content(&self) -> Content {
        Content::new(&self.root).with_parsed(self.parsed.clone())
    }
}

/// A catalogue that has been read and checked.
#[derive(Debug)]
pub struct Checked {
    /// Where it is.
    pub content: Content,
    /// Its files.
    pub files: Files,
    /// Everything that was found, sorted.
    pub findings: Vec<Diagnostic>,
    /// What its files say.
    pub written: Written,
    /// Areas, subjects, occupations.
    pub vocabulary: Arc<Vocabulary>,
    /// Interface strings; `None` when `frisok.yaml` is not usable.
    pub languages: Option<Languages>,
    /// Media files.
    pub media: Vec<Found>,
}

/// Reads a catalogue and checks it by every rule.
///
/// # Errors
/// The disk's. Whatever is wrong with the content is in the findings.
pub fn read(options: &Options) -> Result<Checked, ReadError> {
    read_content(options.content())
}

/// Reads and checks a catalogue that may be of the past, or without some of its files.
///
/// # Errors
/// As for [`read()`].
pub fn read_content(content: Content) -> Result<Checked, ReadError> {
    read_after(content, None)
}

/// The same after an earlier reading of the same folder.
pub(super) fn read_after(content: Content, mut before: Option<&mut Before>) -> Result<Checked, ReadError> {
    let mut files = Files::default();
    let mut findings = Vec::new();
    let entries = before.as_deref_mut().map(|before| &mut before.entries);
    let written = load_again(&content, &mut files, &mut findings, entries)?;
    let vocabulary = Vocabulary::load(&content, &mut files, &mut findings)?;
    let media = content.list("media/", &mut files)?;
    findings.extend(media.findings);
    findings.extend(rules::read_captions(&content, &media.files, &mut files)?);
    let paths: HashSet<String> = media.files.iter().map(|found| found.path.clone()).collect();
    let mut languages = None;
    if let Some((file, county)) = &written.county {
        let scope = Scope { content: Some(&content), ..Scope::new(&written, &vocabulary, &files, &paths) };
        findings.extend(match before {
            Some(before) => rules::check_again(&scope, &vocabulary, &mut before.rules),
            None => rules::check(&scope),
        });
        if let (Some(wanted), Some(default)) = (&county.languages, &county.default_language) {
            languages = Some(Languages::load(&content, &mut files, *file, wanted, default, &mut findings)?);
        }
    }
    Diagnostic::sort(&mut findings, &files);
    findings.dedup();
    Ok(Checked { content, files, findings, written, vocabulary, languages, media: media.files })
}

impl Checked {
    /// Whether anything stops a build.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(Diagnostic::is_error)
    }

    /// Whether `frisok.yaml` is missing or has errors: then nothing can be done with the rest.
    pub fn county_unusable(&self) -> bool {
        let Some((file, _)) = self.written.county else { return true };
        let here = |finding: &Diagnostic| finding.place.is_some_and(|place| place.file == file);
        self.findings.iter().any(|finding| finding.is_error() && here(finding))
    }

    /// The file of the county, if there is one.
    pub fn county_file(&self) -> Option<FileId> {
        self.files.find(COUNTY_FILE)
    }
}
