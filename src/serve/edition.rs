//! What the server shows at a moment.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::fault::Fault;
use crate::content::ReadError;
use crate::diagnose::{Diagnostic, Files, Language, limited};
use crate::site::{Before, COUNTY_FILE, Checked, Opened, Options, Site};

/// A site, and the files that findings about it point into.
type Shown = (Arc<Site>, Arc<Files>);

/// A catalogue that has been read: its site, unless errors stop it, and what was found.
pub struct Reading {
    /// The site.
    pub site: Option<Arc<Site>>,
    /// The files that findings point into, also those of templates that fail later.
    pub files: Arc<Files>,
    /// Everything that was found, sorted.
    pub findings: Vec<Diagnostic>,
    /// Whether the addresses of all of the site's files have been looked at.
    sure: bool,
}

impl Reading {
    /// Goes on from a catalogue that has been read with `before` to its site.
    ///
    /// # Errors
    /// The disk's.
    pub fn of(checked: Checked, options: &Options, before: &mut Before) -> Result<Reading, ReadError> {
        let sure = before.is_first();
        let Opened { site, files, findings, .. } = before.open(checked, options)?;
        Ok(Reading { site: site.map(Arc::new), files: Arc::new(files), findings, sure })
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

    /// What it is once all addresses of its site have been looked at: the same, or without a site.
    pub(super) fn made_sure(self) -> Reading {
        let Some(site) = self.site.as_ref().filter(|_| !self.sure) else { return self };
        let mut files = Files::clone(&self.files);
        let addresses = site.addresses(&mut files);
        if addresses.is_empty() {
            return Reading { sure: true, ..self };
        }
        let mut findings = [self.findings, addresses].concat();
        Diagnostic::sort(&mut findings, &files);
        Reading { site: None, files: Arc::new(files), findings: limited(findings), sure: true }
    }

    /// Whether it has a site whose addresses have not been looked at.
    pub(super) fn is_unsure(&self) -> bool {
        self.site.is_some() && !self.sure
    }

    fn shown(&self) -> Option<Shown> {
        Some((self.site.clone()?, self.files.clone()))
    }

    fn faults(&self, language: Language) -> Vec<Fault> {
        let errors = self.findings.iter().filter(|finding| finding.is_error());
        errors.map(|finding| Fault::of(finding, &self.files, language)).collect()
    }
}

/// What is shown, and what is wrong with the content as it is now.
#[derive(Clone)]
pub struct Edition {
    /// Changes whenever what pages show changes. A browser whose page has another number reloads.
    pub shown: u64,
    /// The last good site, and its files.
    pub site: Option<Shown>,
    /// Errors of the newest content.
    pub faults: Vec<Fault>,
    /// The last site whose addresses can all be, and the number with which it is or was shown: what
    /// is shown when those of a newer one cannot.
    sound: Option<(u64, Shown)>,
    /// Whether some address was impossible when they were last looked at. It may still be.
    pub doubtful: bool,
}

impl Edition {
    /// What is shown first.
    pub fn first(reading: &Reading, language: Language) -> Edition {
        // Pages that a browser still has from an earlier run of the server must reload.
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let shown = since_epoch.as_millis() as u64;
        let none = Edition { shown, site: None, faults: Vec::new(), sound: None, doubtful: false };
        none.next(Ok(reading), language)
    }

    /// What is shown after a reading: its site, or else the one before, with what is wrong.
    pub fn next(&self, outcome: Result<&Reading, &ReadError>, language: Language) -> Edition {
        let (fresh, faults, sure) = match outcome {
            Ok(reading) => (reading.shown(), reading.faults(language), reading.sure),
            Err(error) => (None, vec![Fault::of_disk(error, language)], false),
        };
        // Without any site, the pages show the faults: then these are what changes.
        let changes = fresh.is_some() || self.site.is_none();
        let shown = self.shown + u64::from(changes);
        let sound = fresh.clone().filter(|_| sure).map(|site| (shown, site));
        Edition {
            shown,
            faults,
            doubtful: self.doubtful && sound.is_none(),
            sound: sound.or_else(|| self.sound.clone()),
            site: fresh.or_else(|| self.site.clone()),
        }
    }

    /// Takes in what came of looking at the addresses of the edition with this number after it was
    /// shown. Returns whether other pages are shown now.
    pub fn learn(&mut self, number: u64, looked_at: &Reading, language: Language) -> bool {
        let is_shown = self.shown == number;
        let is_sound =
            |edition: &Edition| edition.sound.as_ref().is_some_and(|(own, _)| *own == edition.shown);
        if let Some(site) = looked_at.shown() {
            self.doubtful &= !is_shown;
            if self.sound.as_ref().is_none_or(|(other, _)| *other < number) {
                self.sound = Some((number, site));
            }
            return false;
        }
        self.doubtful |= !is_sound(self);
        if is_shown {
            self.shown += 1;
            self.sound = self.sound.take().map(|(_, site)| (self.shown, site));
            self.site = self.sound.as_ref().map(|(_, site)| site.clone());
            // What is wrong with newer content is told already.
            if self.faults.is_empty() {
                self.faults = looked_at.faults(language);
            }
        }
        is_shown
    }
}
