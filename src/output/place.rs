//! Where a site stands on the disk, and what frisok puts beside and into it.
//!
//! ```text
//! parent/public/                  the site
//! parent/public/.frisok           its marker and manifest
//! parent/public/.frisok-memo      what the next build wants to know of this one; no part of the site
//! parent/.public.frisok-lock      held while a build runs
//! parent/.public.frisok-new/      the tree being made; after the exchange, the old one
//! parent/.public.frisok-old/      only while folders are exchanged by renaming
//! parent/.public.frisok-spare/    the tree of the site before, which the next build begins with
//! parent/public/.frisok-new/      the changed files, when building in place
//! parent/public/.frisok-lock      the lock, when nothing may be put beside
//! ```

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::manifest::MARKER;

/// The name in the output folder of what the next build wants to know of this one.
pub(super) const MEMO: &str = ".frisok-memo";

const LOCK: &str = "-lock";
const NEW: &str = "-new";
const OLD: &str = "-old";
const SPARE: &str = "-spare";

/// What systems put into folders by themselves; it makes no folder foreign.
const SYSTEM: [&str; 2] = [".DS_Store", "lost+found"];

/// The paths of one output folder.
#[derive(Debug)]
pub(super) struct Place {
    /// The site.
    pub out: PathBuf,
    /// The folder that the site stands in.
    pub parent: PathBuf,
    /// Where changed files are written.
    pub staging: PathBuf,
    /// Where the old site waits while folders are exchanged by renaming.
    pub aside: PathBuf,
    /// Where the tree of the site before is kept for the next build (see [`Spare`](super::spare::Spare)).
    pub spare: PathBuf,
    /// The lock, beside the site.
    pub lock: PathBuf,
    /// What the build before wanted this one to know.
    pub memo: PathBuf,
    /// The lock of builds that may not put anything beside the site.
    pub lock_inside: PathBuf,
    /// Where a build of the other kind (in place or by exchange) writes.
    other_staging: PathBuf,
}

/// What stands at the output folder.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// There is a folder.
    pub exists: bool,
    /// It has our marker.
    pub ours: bool,
    /// What else stands directly in it, sorted; neither frisok's own helpers
    /// nor the system's.
    pub names: Vec<String>,
}

impl Place {
    /// The paths for the site at `out`, which is resolved.
    pub fn new(out: PathBuf, in_place: bool) -> Self {
        let parent = out.parent().unwrap_or(&out).to_path_buf();
        let beside = |suffix: &str| {
            let mut name = OsString::from(".");
            name.push(out.file_name().unwrap_or_default());
            name.push(MARKER);
            name.push(suffix);
            parent.join(name)
        };
        let inside = |suffix: &str| out.join(format!("{MARKER}{suffix}"));
        let (mut staging, mut other_staging) = (beside(NEW), inside(NEW));
        if in_place {
            std::mem::swap(&mut staging, &mut other_staging);
        }
        let (lock, lock_inside, aside, spare) = (beside(LOCK), inside(LOCK), beside(OLD), beside(SPARE));
        let memo = out.join(MEMO);
        Self { out, parent, staging, aside, spare, lock, lock_inside, memo, other_staging }
    }

    /// Whether the site would stand in a folder that is kept for another's next build.
    pub fn is_in_spare(&self) -> bool {
        let end = format!("{MARKER}{SPARE}");
        let folders = self.parent.ancestors().filter_map(Path::file_name);
        folders.map(OsStr::to_string_lossy).any(|name| name.starts_with('.') && name.ends_with(&end))
    }

    /// Looks at the output folder without changing anything.
    ///
    /// # Errors
    /// When there is a link, no folder, or a folder that neither is empty nor
    /// has our marker.
    pub fn survey(&self) -> Result<Found, OutputError> {
        let out = || self.out.clone();
        match fs::symlink_metadata(&self.out) {
            Ok(found) if found.is_symlink() => return Err(OutputError::Link { out: out() }),
            Ok(found) if !found.is_dir() => return Err(OutputError::NotAFolder { out: out() }),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::default()),
            Err(error) => return Err(io_error(Action::Read, &self.out)(error)),
        }
        let mut found = self.list().map_err(io_error(Action::Read, &self.out))?;
        found.names.sort_unstable();
        match found.names.first() {
            Some(name) if !found.ours => Err(OutputError::NotOurs { out: out(), found: name.clone() }),
            _ => Ok(found),
        }
    }

    fn list(&self) -> io::Result<Found> {
        let mut found = Found { exists: true, ..Found::default() };
        for entry in fs::read_dir(&self.out)? {
            let entry = entry?;
            if entry.file_name() == MARKER && entry.file_type()?.is_file() {
                found.ours = true;
                continue;
            }
            let helpers = [&self.lock_inside, &self.staging, &self.other_staging, &self.memo];
            let helper = helpers.contains(&&entry.path());
            let name = entry.file_name().to_string_lossy().into_owned();
            if !helper && !SYSTEM.contains(&&*name) {
                found.names.push(name);
            }
        }
        Ok(found)
    }

    /// Removes what a killed build left. Only for the holder of the lock.
    ///
    /// # Errors
    /// [`OutputError::Io`] when something cannot be removed.
    pub fn clean(&self) -> Result<(), OutputError> {
        // Killed between two renames, the only copy of the site stands aside.
        if !exists(&self.out) && exists(&self.aside) {
            fs::rename(&self.aside, &self.out).map_err(io_error(Action::Move, &self.aside))?;
        }
        for left in [&self.staging, &self.other_staging, &self.aside] {
            disk::clear(left).map_err(io_error(Action::Remove, left))?;
        }
        Ok(())
    }
}

fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
