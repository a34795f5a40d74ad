//! The last steps of a build: the unchanged files join the new tree, and the
//! two folders change places in one step. The old one is kept for the next
//! build (see [`Spare`]), or removed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::folder::Folder;
use super::manifest::{Entry, MARKER};
use super::place::Place;
use super::publish::NewSite;
use super::record::Origin;
use super::spare::{self, Spare};
use super::target::Prepared;

/// Finds out before anything is rendered whether the existing output folder
/// can be exchanged at all.
///
/// # Errors
/// [`OutputError::CannotExchange`]; [`OutputError::Io`].
pub(super) fn check(place: &Place) -> Result<(), OutputError> {
    let cannot = |source| OutputError::CannotExchange { out: place.out.clone(), source };
    if disk::is_mount_point(&place.out).map_err(io_error(Action::Read, &place.out))? {
        return Err(cannot(None));
    }
    let trial = ["a", "b", "c"].map(|name| place.staging.join(name));
    for folder in &trial[..2] {
        fs::create_dir_all(folder).map_err(io_error(Action::Write, folder))?;
    }
    let swapped = swap(&trial[0], &trial[1], &trial[2]);
    disk::clear(&place.staging).map_err(io_error(Action::Remove, &place.staging))?;
    swapped.map_err(|error| cannot(Some(error)))
}

/// Completes the new tree, the spare one or that in the staging folder, and puts it in the site's
/// place. Returns where it stood: there the old tree is afterwards, if there was one. `gone` is what the
/// site has and the new one has not.
///
/// # Errors
/// Any; then the old site is untouched.
pub(super) fn commit(
    prepared: &Prepared,
    site: &NewSite,
    spare: Option<&Spare>,
    gone: &[&Entry],
) -> Result<PathBuf, OutputError> {
    let Place { out, parent, staging, aside, .. } = &prepared.place;
    fs::create_dir_all(staging).map_err(io_error(Action::Write, staging))?;
    let tree = if let Some(spare) = spare {
        spare.become_new(&prepared.place, site, gone)?;
        &spare.path
    } else {
        link_unchanged(prepared, site)?;
        staging
    };
    site.manifest.create(&tree.join(MARKER))?;
    if prepared.found.exists {
        // Someone may have opened the folder to a group or a web server.
        fs::metadata(out)
            .and_then(|old| fs::set_permissions(tree, old.permissions()))
            .map_err(io_error(Action::Write, tree))?;
    }
    disk::sync_all_under(tree).map_err(io_error(Action::Write, tree))?;
    prepared.check_cancelled()?;
    if prepared.found.exists {
        swap(tree, out, aside)
            .map_err(|source| OutputError::CannotExchange { out: out.clone(), source: Some(source) })?;
    } else {
        fs::rename(tree, out).map_err(io_error(Action::Move, out))?;
    }
    // The new site is up whatever this says.
    let _ = disk::sync_folder(parent);
    Ok(tree.clone())
}

fn link_unchanged(prepared: &Prepared, site: &NewSite) -> Result<(), OutputError> {
    let Place { out, staging, .. } = &prepared.place;
    let unchanged = site.files().filter(|(_, origin)| *origin != Origin::Staged);
    let files: Vec<_> = unchanged.map(|(entry, _)| entry).collect();
    if files.is_empty() {
        return Ok(());
    }
    let from = Folder::open(out).map_err(io_error(Action::Read, out))?;
    let new = Folder::open(staging).map_err(io_error(Action::Write, staging))?;
    files.par_chunk_by(|a, b| folder(a) == folder(b)).try_for_each(|files| {
        prepared.check_cancelled()?;
        new.make(folder(files[0])).map_err(io_error(Action::Write, &staging.join(folder(files[0]))))?;
        files.iter().try_for_each(|entry| {
            from.link(&entry.path, &new).map_err(io_error(Action::Write, &staging.join(&*entry.path)))
        })
    })
}

/// Puts away the old tree, which stands at `old`: keeps it for the next build, or removes it.
///
/// # Errors
/// [`OutputError::Io`]. The new site stands all the same.
pub(super) fn put_away(prepared: &Prepared, old: &Path, keep: bool) -> Result<(), OutputError> {
    let place = &prepared.place;
    let is_kept = old != place.staging;
    if keep && !is_kept && prepared.found.ours {
        spare::keep(old, place)?;
    } else if !keep {
        remove(old, prepared);
        disk::clear(&place.spare).map_err(io_error(Action::Remove, &place.spare))?;
    }
    prepared.clear_staging()
}

/// Removes most of an old tree. Its files are known by name and go in
/// parallel, which takes half the time of a walk; the walk then finds little.
fn remove(tree: &Path, prepared: &Prepared) {
    let files = prepared.previous.as_ref().map_or(&[][..], |previous| previous.files());
    if let Ok(old) = Folder::open(tree) {
        files.par_chunk_by(|a, b| folder(a) == folder(b)).for_each(|files| {
            for entry in files {
                let _ = old.remove(&entry.path);
            }
            let _ = old.remove_folder(folder(&files[0]));
        });
    }
}

/// The folder that a file lies in, relative to the site.
fn folder(entry: &Entry) -> &str {
    entry.path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(new: &Path, old: &Path, _aside: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
use swap_by_renaming as swap;

/// Where the system cannot exchange folders: for a moment there is no site. If
/// the build is killed then, the next one brings the old one back (see
/// [`Place::clean`]).
#[cfg(any(test, not(any(target_os = "linux", target_os = "android", target_vendor = "apple"))))]
fn swap_by_renaming(new: &Path, old: &Path, aside: &Path) -> io::Result<()> {
    fs::rename(old, aside)?;
    if let Err(error) = fs::rename(new, old) {
        fs::rename(aside, old)?;
        return Err(error);
    }
    fs::rename(aside, new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders() -> (tempfile::TempDir, [std::path::PathBuf; 3]) {
        let dir = tempfile::tempdir().unwrap();
        let paths = ["new", "old", "aside"].map(|name| dir.path().join(name));
        for path in &paths[..2] {
            fs::create_dir(path).unwrap();
            fs::write(path.join("who"), path.file_name().unwrap().as_encoded_bytes()).unwrap();
        }
        (dir, paths)
    }

    #[test]
    fn both_ways_of_swapping_swap() {
        for swap in [swap, swap_by_renaming] {
            let (_dir, [new, old, aside]) = folders();
            swap(&new, &old, &aside).unwrap();
            assert_eq!(fs::read(new.join("who")).unwrap(), b"old");
            assert_eq!(fs::read(old.join("who")).unwrap(), b"new");
            assert!(!aside.exists());
        }
    }

    #[test]
    fn a_failed_swap_changes_nothing() {
        for swap in [swap, swap_by_renaming] {
            let (_dir, [new, old, aside]) = folders();
            fs::remove_dir_all(&new).unwrap();
            swap(&new, &old, &aside).unwrap_err();
            assert_eq!(fs::read(old.join("who")).unwrap(), b"old");
            assert!(!aside.exists());
        }
    }
}
