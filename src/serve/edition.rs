//! What the server shows at a moment.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::fault::Fault;
use crate::content::ReadError;
use crate::diagnose::{Diagnostic, Files, Language, limited};
use crate::site::{Before, COUNTY_FILE, Checked, Opened, Options, Site};

/// A catalogue that has been read: its site, unless errors stop it, and what was found.
pub struct Reading {
    /// The site.
    pub site: Option<Arc<Site>>,
    /// The files that findings point into, also those of templates that fail later.
    pub files: Arc<Files>,
    /// Everything that was found, sorted.
    pub findings: Vec<Diagnostic>,
}

impl Reading {
    /// Goes on from a catalogue that has been read with `before` to its site.
    ///
    /// # Errors
    /// The disk's.
    pub fn of(checked: Checked, options: &Options, before: &mut Before) -> Result<Reading, ReadError> {
        let Opened { site, files, findings, .. } = before.open(checked, options)?;
        Ok(Reading { site: site.map(Arc::new), files: Arc::new(files), findings })
    }

    /// Reads a catalogue that was there before, of which this has changed.
    pub(super) fn again(
        options: &Options,
        changed: &BTreeSet<String>,
        before: &mut Before,
    ) -> Result<Reading, ReadError> {
        let checked = before.read(options, changed)?;
        if checked.county_file().is_none() {
            return Err(ReadError::new(&options.root.join(COUNTY_FILE), io::ErrorKind::NotFound.into()));
        }
        Reading::of(checked, options, before)
    }

    /// What it is once all addresses of its site have been looked at, if something is wrong with them.
    pub(super) fn without_impossible(&self) -> Option<Reading> {
        let mut files = Files::clone(&self.files);
        let addresses = self.site.as_ref()?.addresses(&mut files);
        if addresses.is_empty() {
            return None;
        }
        let mut findings = [&self.findings[..], &addresses].concat();
        Diagnostic::sort(&mut findings, &files);
        Some(Reading { site: None, files: Arc::new(files), findings: limited(findings) })
    }

    fn faults(&self, language: Language) -> Vec<Fault> {
        let errors = self.findings.iter().filter(|finding| finding.is_error());
        errors.map(|finding| Fault::of(finding, &self.files, language)).collect()
    }
}

/// The last good site, and what is wrong with the content as it is now.
#[derive(Clone)]
pub struct Edition {
    /// Changes whenever what pages show changes. A browser whose page has another number reloads.
    pub shown: u64,
    /// The last good site, and its files.
    pub site: Option<(Arc<Site>, Arc<Files>)>,
    /// Errors of the newest content.
    pub faults: Vec<Fault>,
}

impl Edition {
    /// What is shown first.
    pub fn first(reading: &Reading, language: Language) -> Edition {
        // Pages that a browser still has from an earlier run of the server must reload.
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let shown = since_epoch.as_millis() as u64;
        let site = reading.site.clone().map(|site| (site, reading.files.clone()));
        Edition { shown, site, faults: reading.faults(language) }
    }

    /// What is shown after a reading: its site, or else the one before, with what is wrong.
    pub fn next(&self, outcome: Result<&Reading, &ReadError>, language: Language) -> Edition {
        let (fresh, faults) = match outcome {
            Ok(reading) => {
                let fresh = reading.site.clone().map(|site| (site, reading.files.clone()));
                (fresh, reading.faults(language))
            }
            Err(error) => (None, vec![Fault::of_disk(error, language)]),
        };
        // Without any site, the pages show the faults: then these are what changes.
        let changes = fresh.is_some() || self.site.is_none();
        Edition { shown: self.shown + u64::from(changes), site: fresh.or_else(|| self.site.clone()), faults }
    }
}
