//! From a folder to a site, or to the reasons why there is none.

use super::files::Site;
use super::left_out::LeftOut;
use super::publishers::Publishers;
use super::read::{Options, read_content};
use crate::content::{Content, ReadError};
use crate::diagnose::{Diagnostic, Files};

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
    /// Whether `frisok.yaml` itself has errors.
    pub county_unusable: bool,
}

/// Reads and checks a catalogue and opens its site.
///
/// With `keep_going`, entries with errors are passed over as if they were not there, so that the
/// site is, byte for byte, what it would be without them. Errors of the whole catalogue stop it all
/// the same.
///
/// # Errors
/// The disk's.
pub fn open(options: &Options, keep_going: bool) -> Result<Opened, ReadError> {
    let mut left_out = LeftOut::default();
    let mut publishers = None;
    loop {
        let content = Content::new(&options.root).without(left_out.hidden().clone());
        let checked = read_content(content)?;
        let county_unusable = checked.county_unusable();
        // As they were before any of them was left out.
        let publishers = publishers.get_or_insert_with(|| Publishers::of(&checked.written));
        let (mut site, files, findings) = if checked.has_errors() {
            (None, checked.files, checked.findings)
        } else {
            let mut findings = checked.findings.clone();
            let (site, files, more) = Site::open(checked, options)?;
            findings.extend(more);
            Diagnostic::sort(&mut findings, &files);
            (site.filter(|_| !findings.iter().any(Diagnostic::is_error)), files, findings)
        };
        if let Some(site) = site.as_mut().filter(|_| !left_out.is_empty()) {
            site.report(&left_out, publishers);
        }
        if site.is_some() || !keep_going || county_unusable || !left_out.take(&files, &findings) {
            return Ok(Opened { site, files, findings, left_out, county_unusable });
        }
    }
}
