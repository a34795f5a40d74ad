//! What a catalogue was, for reading it again.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::files::Legacy;
use super::index;
use super::open::Opened;
use super::read::{Checked, Options, read_after};
use crate::content::{ReadError, Seen};
use crate::model::Entries;
use crate::render::Compiled;
use crate::rules;

/// What was made of a catalogue's folder when it was read before. The first reading fills it, each
/// further one does again only what a change makes different; what comes out is the same.
#[derive(Debug, Default)]
pub struct Before {
    seen: Arc<Seen>,
    pub(super) entries: Entries,
    pub(super) rules: rules::Kept,
    pub(super) site: Option<Legacy>,
    pub(super) index: index::Kept,
    pub(super) templates: Arc<Compiled>,
}

impl Before {
    /// Reads and checks the catalogue, of which `changed` (files and folders, relative to its root)
    /// is not as it was.
    ///
    /// # Errors
    /// The disk's.
    pub fn read(&mut self, options: &Options, changed: &BTreeSet<String>) -> Result<Checked, ReadError> {
        self.seen.forget(&options.root, changed);
        let content = options.content().with_seen(self.seen.clone());
        read_after(content, Some(self))
    }

    /// Whether no site has been opened yet: then [`Before::open`] looks at its addresses.
    pub fn is_first(&self) -> bool {
        self.site.is_none()
    }

    /// Goes on to the site, as [`Opened::of`] does. Addresses of all but the first site are looked at
    /// only when somebody asks for it ([`Site::addresses`](super::Site::addresses)): that takes a look at
    /// all of them.
    ///
    /// # Errors
    /// The disk's.
    pub fn open(&mut self, checked: Checked, options: &Options) -> Result<Opened, ReadError> {
        let opened = Opened::after(checked, options, Some(self))?;
        if let Some(site) = &opened.site {
            self.site = Some(site.legacy());
        }
        Ok(opened)
    }
}
