//! The entries' files as they were read before.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use ahash::AHashMap;

use super::Found;
use crate::diagnose::{Diagnostic, FileId};

/// What is remembered; the rest of a catalogue is small.
const FOLDER: &str = "content/";

/// The files below `content/` as they were read before, so that only those are read again that
/// somebody says have changed.
#[derive(Debug, Default)]
pub struct Seen(RwLock<Known>);

#[derive(Debug, Default)]
struct Known {
    /// All files; nothing where some may have come or gone.
    listing: Option<Arc<[Found]>>,
    texts: AHashMap<Arc<str>, Text>,
}

/// A file's text, and what is wrong with its bytes.
pub(super) type Text = (Arc<str>, Vec<Diagnostic>);

impl Seen {
    /// Forgets what has changed: files and folders, relative to `root`.
    pub fn forget(&self, root: &Path, changed: &BTreeSet<String>) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let Known { listing, texts } = &mut *known;
        for path in changed {
            let was_file = texts.remove(&**path).is_some();
            let is_file = || root.join(path).symlink_metadata().is_ok_and(|metadata| metadata.is_file());
            if was_file && is_file() {
                continue;
            }
            let is_below = |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
            if path == FOLDER.trim_end_matches('/') || is_below(FOLDER.trim_end_matches('/')) {
                *listing = None;
                texts.retain(|text, _| !text.strip_prefix(&**path).is_some_and(|rest| rest.starts_with('/')));
            }
        }
    }

    /// The files below a folder, if they are known.
    pub(super) fn listing(&self, folder: &str) -> Option<Arc<[Found]>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.listing.clone().filter(|_| folder == FOLDER)
    }

    /// Remembers which files are below a folder.
    pub(super) fn list(&self, folder: &str, files: &[Found]) {
        if folder == FOLDER {
            self.0.write().unwrap_or_else(PoisonError::into_inner).listing = Some(files.into());
        }
    }

    /// What was read of files, with their paths; findings are about files from `first` on.
    pub(super) fn texts(&self, found: &[Found], first: u32) -> Vec<Option<(Arc<str>, Text)>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let text = |(index, found): (usize, &Found)| {
            let (path, (text, findings)) = known.texts.get_key_value(&*found.path)?;
            let mut findings = findings.clone();
            findings.iter_mut().for_each(|finding| finding.put_in(FileId(first + index as u32)));
            Some((path.clone(), (text.clone(), findings)))
        };
        found.iter().enumerate().map(text).collect()
    }

    /// Remembers what was read of files.
    pub(super) fn keep<'t>(&self, texts: impl Iterator<Item = (&'t str, Text)>) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let entries = texts.filter(|(path, _)| path.starts_with(FOLDER));
        known.texts.extend(entries.map(|(path, text)| (path.into(), text)));
    }
}
