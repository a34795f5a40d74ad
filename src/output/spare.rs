//! The tree of the site before, kept beside the site: the next build begins with it.
//!
//! A new tree of links costs as much for the files that stay as for those that change, and to remove the
//! old one costs it again; on ext4 both together are most of a build after one change. But the tree that
//! an exchange has put aside differs from the site by that change alone. So it stays, and the next build
//! puts into it what has changed in both, and exchanges it for the site. What it takes on the disk is its
//! folders, and the files that have changed: all others are the site's own, by links.
//!
//! Nothing is believed of it. A file in it is the site's when it has the very stamp that the site's file
//! had ([`stamps`](super::stamps)): then it is the same file, and nobody has written to it. That no file
//! is in it besides those of its manifest is seen by its folders: none has been changed since they were
//! settled ([`memo`](super::memo)). A build that is killed while it changes the tree leaves one without a
//! manifest, which is none.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use ahash::AHashSet;
use rayon::prelude::*;

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::folder::Folder;
use super::manifest::{Entry, MARKER, Manifest};
use super::memo;
use super::place::{MEMO, Place};
use super::publish::NewSite;
use super::record::Origin;

/// The tree's name in the folder that is kept.
const TREE: &str = "site";

/// A tree that the next site can begin with.
#[derive(Debug)]
pub(super) struct Spare {
    pub path: PathBuf,
    tree: Folder,
    /// Its files that the site does not have.
    extra: Vec<Box<str>>,
}

impl Spare {
    /// The tree that was kept beside the site of this manifest; `None` where there is none, or anybody
    /// has put something into it.
    pub fn open(place: &Place, site: &Manifest) -> Option<Spare> {
        let path = place.spare.join(TREE);
        let is_folder = |path: &Path| fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
        if !is_folder(&place.spare) || !is_folder(&path) {
            return None;
        }
        let manifest = Manifest::read(&path).ok()??;
        let tree = Folder::open(&path).ok()?;
        let settled = memo::settled(&path.join(MEMO))?;
        (has_only(&path, &manifest).ok()? && untouched(&tree, &manifest, settled)).then_some(())?;
        let extra = manifest.into_files().into_iter().map(|entry| entry.path);
        let extra = extra.filter(|path| site.get(path).is_none()).collect();
        Some(Spare { path, tree, extra })
    }

    /// Whether the file with this stamp is the one at this path.
    pub fn has(&self, path: &str, stamp: u64) -> bool {
        self.tree.look(path).is_some_and(|look| look.stamp() == stamp)
    }

    /// Makes the tree that of the new site, but for manifest and memo. `gone` is what stands in the site
    /// and is not to be in the new one.
    ///
    /// # Errors
    /// Any; then the tree is none that a build begins with.
    pub fn become_new(&self, place: &Place, site: &NewSite, gone: &[&Entry]) -> Result<(), OutputError> {
        let Place { out, staging, .. } = place;
        for name in [MARKER, MEMO] {
            let path = self.path.join(name);
            disk::clear(&path).map_err(io_error(Action::Remove, &path))?;
        }
        disk::sync_folder(&self.path).map_err(io_error(Action::Write, &self.path))?;
        let extra = self.extra.iter().filter(|path| site.manifest.get(path).is_none());
        let gone = gone.iter().map(|entry| &entry.path);
        extra.chain(gone).try_for_each(|path| remove_with_folders(&self.path, path))?;
        let from = Folder::open(out).map_err(io_error(Action::Read, out))?;
        let missing: Vec<_> =
            site.files().filter(|(_, origin)| !matches!(origin, Origin::Spare(_))).collect();
        missing.into_par_iter().try_for_each(|(entry, origin)| {
            let to = self.path.join(&*entry.path);
            let folder = to.parent().unwrap_or(&self.path);
            fs::create_dir_all(folder).map_err(io_error(Action::Write, folder))?;
            if origin == Origin::Staged {
                return fs::rename(staging.join(&*entry.path), &to).map_err(io_error(Action::Move, &to));
            }
            // A link does not take another's place; and where there are none, a copy would be written
            // into a file that the site may have, too.
            disk::clear(&to).map_err(io_error(Action::Remove, &to))?;
            from.link(&entry.path, &self.tree).map_err(io_error(Action::Write, &to))
        })
    }
}

/// Keeps a tree, which goes from where it stands, for the next build. Where that cannot be, it stays where
/// it stands: it would only save time.
///
/// # Errors
/// [`OutputError::Io`] when one that was kept before cannot be removed.
pub(super) fn keep(tree: &Path, place: &Place) -> Result<(), OutputError> {
    let clear = || disk::clear(&place.spare).map_err(io_error(Action::Remove, &place.spare));
    clear()?;
    // What has been taken off the site stands in it: it is nobody else's to read.
    let kept = disk::make_private(&place.spare)
        // No version control needs to know of it.
        .and_then(|()| fs::write(place.spare.join(".gitignore"), "*\n"))
        .and_then(|()| fs::rename(tree, place.spare.join(TREE)));
    kept.or_else(|_| clear())
}

/// Removes a file of a tree, and the folders that are empty without it.
///
/// # Errors
/// [`OutputError::Io`]; that there is no such file is well.
pub(super) fn remove_with_folders(tree: &Path, file: &str) -> Result<(), OutputError> {
    let path = tree.join(file);
    match fs::symlink_metadata(&path) {
        Ok(found) if found.is_dir() => return Ok(()),
        Ok(_) => fs::remove_file(&path).map_err(io_error(Action::Remove, &path))?,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
        Err(error) => return Err(io_error(Action::Remove, &path)(error)),
    }
    let folders = path.ancestors().skip(1).take_while(|folder| *folder != tree);
    for folder in folders {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// Whether nothing stands directly in a tree but files and folders that its manifest has.
fn has_only(tree: &Path, manifest: &Manifest) -> io::Result<bool> {
    for entry in fs::read_dir(tree)? {
        let entry = entry?;
        let is_folder = entry.file_type()?.is_dir();
        let known = entry.file_name().to_str().is_some_and(|name| match is_folder {
            true => manifest.has_below(name),
            false => [MARKER, MEMO].contains(&name) || manifest.get(name).is_some(),
        });
        if !known {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether no folder of a tree has been changed since they were settled. The tree's own folder is: it has
/// been moved.
fn untouched(tree: &Folder, manifest: &Manifest, settled: i64) -> bool {
    let mut folders = AHashSet::new();
    for file in manifest.files() {
        // Where a folder is known, so are those above it.
        folders_above(&file.path).take_while(|folder| folders.insert(*folder)).for_each(drop);
    }
    folders.par_iter().all(|folder| tree.changed(folder).is_some_and(|time| time < settled))
}

/// The folders that a file lies in, innermost first.
fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(slash, _)| &path[..slash])
}
