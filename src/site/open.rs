//! From a folder to a site, or to the reasons why there is none.

use super::before::Before;
use super::files::Site;
use super::left_out::LeftOut;
use super::publishers::Publishers;
use super::read::{Checked, Options, read_content};
use crate::content::ReadError;
use crate::diagnose::{Diagnostic, Files, limited};

/// A catalogue that was opened.
pub struct Opened {
    /// Its site; none where errors stand in the way.
    pub site: Option<Site>,
    /// The files that findings point into, also those of templates that fail later.
    pub files: Files,
    /// What was found in all that was not left out, sorted.
    pub findings: Vec<Diagnostic>,
    /// What was left out.
    pub left_out: LeftOut,
    /// Its publishers, also those that were left out.
    pub publishers: Publishers,
    /// Whether `frisok.yaml` is missing or has errors: then nothing can be done with the rest.
    pub county_unusable: bool,
}

impl Opened {
    /// Goes on from a catalogue that has been read: to its templates, links and addresses, where
    /// nothing else is wrong. No page is rendered.
    ///
    /// # Errors
    /// The disk's.
    pub fn of(checked: Checked, options: &Options) -> Result<Opened, ReadError> {
        Opened::after(checked, options, None)
    }

    /// The same after earlier readings of the same folder. Where there was a site, addresses are left
    /// to [`Site::addresses`].
    pub(super) fn after(
        checked: Checked,
        options: &Options,
        before: Option<&Before>,
    ) -> Result<Opened, ReadError> {
        let county_unusable = checked.county_unusable();
        let publishers = Publishers::of(&checked.written);
        let (site, files, findings) = if checked.has_errors() {
            (None, checked.files, limited(checked.findings))
        } else {
            let mut findings = checked.findings.clone();
            let (site, mut files, more) = Site::open(checked, options, before)?;
            findings.extend(more);
            if let Some(site) = site.as_ref().filter(|_| before.is_none_or(Before::is_first)) {
                findings.extend(site.addresses(&mut files));
            }
            Diagnostic::sort(&mut findings, &files);
            let findings = limited(findings);
            (site.filter(|_| !findings.iter().any(Diagnostic::is_error)), files, findings)
        };
        Ok(Opened { site, files, findings, left_out: LeftOut::default(), publishers, county_unusable })
    }
}

/// Reads and checks a catalogue and opens its site without the entries that have errors.
///
/// They are passed over as if they were not there, so that the site is, byte for byte, what it
/// would be without them. Errors of the whole catalogue stop it all the same.
///
/// # Errors
/// The disk's.
pub fn open_without_broken(options: &Options) -> Result<Opened, ReadError> {
    let mut left_out = LeftOut::default();
    let mut publishers = None;
    loop {
        let content = options.content().without(left_out.hidden().clone());
        let mut opened = Opened::of(read_content(content)?, options)?;
        // As they were before any of them was left out.
        let publishers = publishers.get_or_insert_with(|| opened.publishers.clone());
        let Opened { site, files, findings, county_unusable, .. } = &mut opened;
        if site.is_none() && !*county_unusable && left_out.take(files, findings) {
            continue;
        }
        if let Some(site) = site.as_mut().filter(|_| !left_out.is_empty()) {
            site.report(&left_out, publishers);
        }
        return Ok(Opened { left_out, publishers: publishers.clone(), ..opened });
    }
}
