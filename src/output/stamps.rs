//! Whether a file is the one that was written, without reading it.
//!
//! As git does for its working tree: what the system says of a file (its number, when what is in it
//! was changed, when anything about it was) is noted, and while it says the same, nobody has written
//! to the file. Whoever sets the time of change back cannot set back the other one.
//!
//! Clocks of file systems tick, some every few milliseconds, some every two seconds, and a file may
//! be changed twice within one tick. So a file is only trusted if all its times are before the tick
//! in which it was looked at: a later change then has a later time. The tick is asked of the file
//! system itself, by means of a new file.
//!
//! Linking a file into the new tree and removing it from the old one are changes about it. So files
//! are looked at when the new site stands, and one that is not then as it was when its bytes were
//! known gets no stamp.

use std::fs::{self, File};
use std::io;
use std::ops::RangeInclusive;
use std::path::Path;
use std::time::Duration;

use ahash::RandomState;
use rayon::prelude::*;

use super::folder::Folder;
use super::manifest::Entry;
use super::record::Origin;

/// Of the clocks of common file systems, FAT's left out. So long a build waits when its site stands, so
/// that the files it has just put there get stamps.
pub(super) const LONGEST_TICK: Duration = Duration::from_millis(11);

/// A stamp for a file that must be read.
pub(super) const NONE: u64 = 0;

/// What the system says of a file. Times are in nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    pub size: u64,
    pub inode: u64,
    /// When what is in it was changed.
    pub modified: i64,
    /// When anything about it was.
    pub changed: i64,
}

impl Look {
    /// What the system says of an open file; `None` where it does not say enough.
    pub fn at(file: &File) -> Option<Look> {
        let found = file.metadata().ok().filter(fs::Metadata::is_file)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Some(Look {
                size: found.len(),
                inode: found.ino(),
                modified: nanoseconds(found.mtime(), found.mtime_nsec()),
                changed: nanoseconds(found.ctime(), found.ctime_nsec()),
            })
        }
        #[cfg(not(unix))]
        {
            let _ = found;
            None
        }
    }

    /// What the next build compares, in short; never [`NONE`].
    pub fn stamp(&self) -> u64 {
        sum((self.size, self.inode, self.modified, self.changed))
    }

    /// Which file it is, with the same bytes: this stays when it is linked and moved.
    pub fn seen(&self) -> u64 {
        sum((self.size, self.inode, self.modified))
    }
}

pub(super) fn nanoseconds(seconds: i64, nanoseconds: i64) -> i64 {
    seconds.saturating_mul(1_000_000_000).saturating_add(nanoseconds)
}

fn sum(of: impl std::hash::Hash) -> u64 {
    RandomState::with_seeds(1, 2, 3, 4).hash_one(of).max(1)
}

/// The tick of a folder's file system: what is changed from now on has no earlier time.
///
/// # Errors
/// Those of the system; [`io::ErrorKind::Unsupported`] where it does not say enough.
pub(super) fn tick(folder: &Path) -> io::Result<i64> {
    fs::create_dir_all(folder)?;
    let path = folder.join(".frisok-tick");
    let look = Look::at(&File::create_new(&path)?);
    fs::remove_file(&path)?;
    look.map(|look| look.modified).ok_or(io::ErrorKind::Unsupported.into())
}

/// What was known of a site's files when it was put in place.
pub(super) struct Known {
    /// By file of the manifest.
    pub origins: Vec<Origin>,
    /// When the files were written that were.
    pub written: Option<RangeInclusive<i64>>,
}

impl Known {
    /// The stamps of the files of the site in `out`, in their order. `now` is the tick before they are
    /// looked at.
    ///
    /// # Errors
    /// The system's, when the folder cannot be opened.
    pub fn stamps(&self, out: &Path, files: &[Entry], now: i64) -> io::Result<Vec<u64>> {
        let folder = Folder::open(out)?;
        let stamp = |(entry, origin): (&Entry, &Origin)| {
            // Nothing about it has changed since it got that stamp.
            if let Origin::Spare(stamp) = origin {
                return Some(*stamp);
            }
            let look = folder.look(&entry.path).filter(|look| look.size == entry.size)?;
            let is_it = match origin {
                Origin::Site(seen) => look.seen() == *seen,
                _ => self.written.as_ref().is_some_and(|time| time.contains(&look.modified)),
            };
            (is_it && look.modified < now && look.changed < now).then(|| look.stamp())
        };
        let files = files.par_iter().zip(&self.origins);
        Ok(files.map(|file| stamp(file).unwrap_or(NONE)).collect())
    }
}
