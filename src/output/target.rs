//! Where a site is to be written, and the checks that come before rendering.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::exchange;
use super::folder::Folder;
use super::lock::Lock;
use super::manifest::{Entry, Manifest};
use super::memo::Memo;
use super::paths::{overlap, real, resolve};
use super::place::{Found, Place};
use super::stamps::{self, Look};

/// Where a site is to be written, and how.
#[derive(Clone, Debug, Default)]
pub struct Target {
    /// The output folder. Missing folders are made. It may not be a link.
    pub out: PathBuf,
    /// What `out` may neither be, nor hold, nor lie in: `content/`, `themes/`,
    /// `i18n/`, `frisok.yaml`. As they lie in the catalogue's root, the root
    /// and what is above it are refused, too. They need not exist.
    pub protected: Vec<PathBuf>,
    /// Replace files one by one instead of exchanging the folder. Not one step:
    /// a build that fails in the last part leaves old and new files mixed, and
    /// the next one mends that. What others have put into the folder stays.
    pub in_place: bool,
    /// A copy of the site as it was published last, for an `out` that has none: a clean checkout.
    /// It may hold no more than the marker. A missing or empty folder is no site.
    pub earlier: Option<PathBuf>,
    /// Folders of the site (`"assets/"`) whose files stay for one build more
    /// when the site no longer has them, for those who hold an old page.
    pub lingering: Vec<String>,
    /// Texts get compressed twins beside them, `.br` and `.gz`.
    pub precompress: bool,
    /// Set it to true, for instance in a signal handler, and the build ends
    /// with [`OutputError::Cancelled`] and leaves nothing temporary, unless it
    /// is past the exchange; then it is brought to its end.
    pub cancel: Arc<AtomicBool>,
}

/// An output folder that is ours, writable and locked: everything is known
/// that can be known without a page. Dropping it removes everything temporary.
#[derive(Debug)]
pub struct Prepared {
    pub(super) target: Target,
    pub(super) place: Place,
    pub(super) found: Found,
    pub(super) previous: Option<Manifest>,
    pub(super) memo: Memo,
    pub(super) earlier: Option<Manifest>,
    _lock: Lock,
}

impl Target {
    /// Makes every check that needs no page, takes the lock and removes what a
    /// killed build left. Meant to come before anything is rendered.
    ///
    /// # Errors
    /// Every [`OutputError`] but those about the site's own files.
    pub fn prepare(self) -> Result<Prepared, OutputError> {
        let out = resolve(&self.out).map_err(io_error(Action::Read, &self.out))?;
        for protected in &self.protected {
            let with = std::path::absolute(protected).and_then(|path| real(&path));
            let with = with.map_err(io_error(Action::Read, protected))?;
            if overlap(&out, &with) {
                return Err(OutputError::Overlaps { out, with });
            }
        }
        let earlier = match &self.earlier {
            Some(folder) => earlier(folder)?,
            None => None,
        };
        let place = Place::new(out, self.in_place);
        if place.is_in_spare() {
            return Err(OutputError::PutAside { out: place.out });
        }
        // Twice: a foreign folder gets no lock, and the first look is old when
        // another build has just let go of the lock.
        place.survey()?;
        let lock = Lock::acquire(&place, self.in_place)?;
        place.clean()?;
        let found = place.survey()?;
        let previous = if found.ours { Manifest::read(&place.out)? } else { None };
        if found.exists {
            disk::check_writable(&place.out).map_err(io_error(Action::Write, &place.out))?;
            if !self.in_place {
                refuse_strangers(&place.out, &found, previous.as_ref())?;
                exchange::check(&place)?;
            }
        }
        if previous.is_none() || self.in_place {
            // Kept for another site, and of no use here. If it may not be removed, it does no harm.
            let _ = disk::clear(&place.spare);
        }
        let memo = previous.as_ref().map_or_else(Memo::default, |manifest| Memo::read(&place, manifest));
        Ok(Prepared { target: self, place, found, previous, memo, earlier, _lock: lock })
    }
}

/// The manifest of a copy of the site.
fn earlier(folder: &Path) -> Result<Option<Manifest>, OutputError> {
    let read = match Manifest::read(folder) {
        // What was fetched instead of it, such as a page that says that there is none.
        Err(OutputError::BadManifest { .. }) => Err(OutputError::NotASite { folder: folder.to_path_buf() }),
        other => other,
    };
    match read? {
        Some(manifest) => Ok(Some(manifest)),
        None => match fs::read_dir(folder).map(|mut entries| entries.next().is_some()) {
            Ok(true) => Err(OutputError::NotASite { folder: folder.to_path_buf() }),
            Ok(false) => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(io_error(Action::Read, folder)(error)),
        },
    }
}

/// Only what stands directly in the folder is looked at: that is where people
/// put things (`.git`, `CNAME`, notes), and a walk through every folder would
/// cost more than a build without change.
fn refuse_strangers(out: &Path, found: &Found, previous: Option<&Manifest>) -> Result<(), OutputError> {
    let known = |name: &str| {
        previous.is_some_and(|manifest| manifest.get(name).is_some() || manifest.has_below(name))
    };
    match found.names.iter().find(|name| !known(name)) {
        Some(stranger) => Err(OutputError::Stranger { out: out.to_path_buf(), found: stranger.clone() }),
        None => Ok(()),
    }
}

impl Prepared {
    /// The manifest of the site as it was published last: of the copy that was named, else of the
    /// site that stands there now.
    pub fn previous(&self) -> Option<&Manifest> {
        self.earlier.as_ref().or(self.previous.as_ref())
    }

    /// Whether every file of the site that stands there now is as it was written.
    pub fn stands(&self) -> bool {
        let Some(manifest) = &self.previous else { return false };
        let Ok(site) = Folder::open(&self.place.out) else { return false };
        let files = manifest.files().par_iter().enumerate();
        files.into_par_iter().all(|(position, entry)| self.seen(&site, position, entry).is_some())
    }

    /// The stamp of the file of the site that has this place in the manifest, if it has one.
    pub(super) fn stamp(&self, position: usize) -> Option<u64> {
        self.memo.stamps.get(position).copied().filter(|stamp| *stamp != stamps::NONE)
    }

    /// Whether the new site may begin with a tree that was kept: not in place, and not without stamps.
    pub(super) fn may_have_spare(&self) -> bool {
        !self.target.in_place && !self.memo.stamps.is_empty()
    }

    /// What is seen of the file of the site that stands there now which has this place in the manifest
    /// (see [`Look::seen`]); `None` where it is not as it was written. It is read unless it has its stamp.
    pub(super) fn seen(&self, site: &Folder, position: usize, entry: &Entry) -> Option<u64> {
        if let Some(stamp) = self.stamp(position) {
            let look = site.look(&entry.path)?;
            if look.size != entry.size {
                return None;
            }
            if look.stamp() == stamp {
                return Some(look.seen());
            }
        }
        let mut file = site.read(&entry.path).ok()?;
        let seen = Look::at(&file).map_or(stamps::NONE, |look| look.seen());
        let hashed = disk::copy_hashed(&mut file, &mut io::sink()).ok()?;
        (hashed == (entry.blake3, entry.size)).then_some(seen)
    }

    /// The site that stands there now and what the build that made it left for this one (see
    /// [`Prepared::publish_remembering`]); nothing where either is missing, or where
    /// it was left for another site. It is whole.
    pub fn memo(&self) -> Option<(&Manifest, &[u8])> {
        Some((self.previous.as_ref()?, self.memo.late.as_deref()?))
    }

    /// The output folder, absolute and with links followed.
    pub fn out(&self) -> &Path {
        &self.place.out
    }

    pub(super) fn cancelled(&self) -> bool {
        self.target.cancel.load(Ordering::Relaxed)
    }

    /// # Errors
    /// [`OutputError::Cancelled`] when the caller asked to stop.
    pub(super) fn check_cancelled(&self) -> Result<(), OutputError> {
        if self.cancelled() { Err(OutputError::Cancelled { out: self.place.out.clone() }) } else { Ok(()) }
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        let _ = disk::clear(&self.place.staging);
        if !self.found.exists {
            // Made for staging in it; with a site in it, this does nothing.
            let _ = fs::remove_dir(&self.place.out);
        }
        // The lock goes after this, with the other fields.
    }
}
