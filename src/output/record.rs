//! What a sink keeps of the files that it has taken.

use super::manifest::Entry;
use super::names::Taken;
use super::spare::Spare;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The previous site has the same bytes at the same path.
    Unchanged,
    /// It was written.
    Written,
}

/// From where a file gets into the new tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// It was written, and waits in the staging folder.
    Staged,
    /// It stands in the site, with what was seen of it when its bytes were known (see [`Look::seen`](super::stamps::Look::seen)).
    Site(u64),
    /// It stands in the tree that the new one begins with, and has this stamp.
    Spare(u64),
}

impl Origin {
    /// What became of the file.
    pub fn fate(self) -> Fate {
        if self == Origin::Staged { Fate::Written } else { Fate::Unchanged }
    }
}

/// A file that has been taken.
#[derive(Debug)]
pub(super) struct Record {
    pub entry: Entry,
    pub origin: Origin,
}

/// Everything that a sink has taken.
pub(super) struct All {
    /// Sorted by path.
    pub records: Vec<Record>,
    /// The paths.
    pub taken: Taken,
    /// When the first file was written.
    pub begun: Option<i64>,
    pub spare: Option<Spare>,
}
