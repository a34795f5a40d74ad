//! What can go wrong between a rendered page and the disk.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What was being done to a path when the system refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a file that is to be copied, or one of the previous site.
    Read,
    /// Creating or writing a file or folder.
    Write,
    /// Putting a finished file or tree in its place.
    Move,
    /// Removing what is no longer needed.
    Remove,
}

/// Why the site was not published. In every case but a failed `--in-place`
/// (see [`Target::in_place`](super::Target::in_place)) the old site is whole.
#[derive(Debug)]
pub enum OutputError {
    /// The output folder is, holds or lies inside something it must not touch.
    Overlaps {
        /// The output folder.
        out: PathBuf,
        /// The protected folder or file.
        with: PathBuf,
    },
    /// The output folder is a symbolic link.
    Link {
        /// The link.
        out: PathBuf,
    },
    /// There is something that is not a folder where the site should be.
    NotAFolder {
        /// The path that is not a folder.
        out: PathBuf,
    },
    /// The folder is not empty and has no marker: frisok did not make it.
    NotOurs {
        /// The output folder.
        out: PathBuf,
        /// One of the things in it.
        found: String,
    },
    /// The folder lies in one that is kept for the next build. Whoever stands in the site's folder
    /// stands there after a build.
    PutAside {
        /// The output folder.
        out: PathBuf,
    },
    /// The folder that is to hold the site as it was published last has no marker.
    NotASite {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder is ours, but someone has put something beside our files, and
    /// an exchange would drop it.
    Stranger {
        /// The output folder.
        out: PathBuf,
        /// What frisok has not written.
        found: String,
    },
    /// The marker cannot be understood.
    BadManifest {
        /// The marker file.
        path: PathBuf,
        /// Why, for those who look into it.
        reason: String,
    },
    /// A file of a part of the site is not as the part's manifest has it.
    Altered {
        /// The file.
        path: PathBuf,
    },
    /// Another build holds the lock.
    Busy {
        /// The output folder.
        out: PathBuf,
        /// The other build's process, where it said so.
        holder: Option<u32>,
    },
    /// The output folder cannot be exchanged in one step.
    CannotExchange {
        /// The output folder.
        out: PathBuf,
        /// What the system said; `None` for a mount point.
        source: Option<io::Error>,
    },
    /// The system refused to read, write, move or remove something.
    Io {
        /// What was being done.
        action: Action,
        /// To what.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The caller asked to stop.
    Cancelled {
        /// The output folder.
        out: PathBuf,
    },
    /// A file's path would leave the output folder or confuse a file system.
    UnsafePath {
        /// The path.
        path: String,
    },
    /// Two files want the same place, or places that some file system holds
    /// for the same (capitals, composed letters).
    Collision {
        /// The path that sorts first.
        first: String,
        /// The other path.
        second: String,
    },
}

impl OutputError {
    /// The exit code of the command: 1 when the content is at fault, 2 when
    /// the command was used wrongly, 3 when the system failed.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::UnsafePath { .. } | Self::Collision { .. } => 1,
            Self::Overlaps { .. }
            | Self::Link { .. }
            | Self::NotAFolder { .. }
            | Self::NotOurs { .. }
            | Self::PutAside { .. }
            | Self::NotASite { .. }
            | Self::Stranger { .. }
            | Self::Altered { .. }
            | Self::BadManifest { .. } => 2,
            Self::Busy { .. } | Self::CannotExchange { .. } | Self::Io { .. } | Self::Cancelled { .. } => 3,
        }
    }
}

/// Adds to an `io::Error` what was being done, and to what.
pub(super) fn io_error(action: Action, path: &Path) -> impl FnOnce(io::Error) -> OutputError {
    let path = path.to_path_buf();
    move |source| OutputError::Io { action, path, source }
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().1)
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::CannotExchange { source, .. } => source.as_ref().map(|error| error as _),
            _ => None,
        }
    }
}
