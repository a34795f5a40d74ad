//! What each file said when it was read before.

use std::sync::Arc;

use super::load::{Decoded, Role};
use super::{At, Tag};
use crate::content::Found;
use crate::diagnose::{Diagnostic, FileId};

/// What the files of a catalogue said. Where a file's text is the same the next time, it is not
/// decoded again: a development server reads a catalogue at each save, of which one file is another.
#[derive(Debug, Default)]
pub struct Entries {
    /// By path, in order.
    pub(super) known: Vec<Known>,
    /// What they are, in the order in which they were read.
    roles: Arc<[Role]>,
    /// The language of texts without a language, when they were read.
    pub(super) language: Tag,
}

/// What a file said.
#[derive(Debug)]
pub(super) struct Known {
    pub path: Arc<str>,
    pub text: Arc<str>,
    pub read: Read,
}

/// What came of reading a file.
#[derive(Clone, Debug)]
pub(super) struct Read {
    /// What it says.
    pub decoded: Decoded,
    /// What is wrong with it.
    pub findings: Vec<Diagnostic>,
    /// Links within the site that stand in it.
    pub links: Vec<At<Box<str>>>,
    /// Whether its bytes are the text: what is not UTF-8 can be read as what later is.
    pub clean: bool,
}

impl Entries {
    /// What these files, of these roles, said in this order, each path once, where texts without a
    /// language were in `language`.
    pub(super) fn new(known: Vec<Known>, roles: Arc<[Role]>, language: Tag) -> Entries {
        let mut entries = Entries { known, roles, language };
        // They come sorted, unless files of the catalogue and embedded ones are mixed.
        entries.known.sort_by(|one, other| one.path.cmp(&other.path));
        entries
    }

    /// The roles of these files, if they are those that are known, in the same order.
    pub(super) fn roles_of(&self, found: &[Found]) -> Option<Arc<[Role]>> {
        let same = |(known, found): (&Known, &Found)| *known.path == found.path;
        let are_same = self.known.len() == found.len() && self.known.iter().zip(found).all(same);
        are_same.then(|| self.roles.clone())
    }

    /// What a file said that has the same text now, with its number in this reading. `near` is where
    /// it stood among the others, if none came or went.
    pub(super) fn recall(
        &self,
        (near, path): (usize, &str),
        text: &Arc<str>,
        language: &Tag,
        file: FileId,
    ) -> Option<Read> {
        let here = self.known.get(near).filter(|known| &*known.path == path);
        let search = || {
            let at = self.known.binary_search_by(|known| (*known.path).cmp(path)).ok()?;
            self.known.get(at)
        };
        let known = here.or_else(search).filter(|_| self.language == *language)?;
        (known.read.clean && known.text == *text).then(|| known.read.clone().put_in(file))
    }
}

impl Read {
    fn put_in(mut self, file: FileId) -> Read {
        self.findings.iter_mut().for_each(|finding| finding.put_in(file));
        match &mut self.decoded {
            Decoded::Publisher(entry) => entry.file = file,
            Decoded::Course(entry) => entry.file = file,
            Decoded::Page(page) => page.file = file,
            Decoded::Nothing => {}
        }
        self
    }
}
