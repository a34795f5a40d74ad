//! For an output folder that cannot be exchanged (a mount point, a simple file
//! system): every changed file is put in its place by a rename of its own. Each
//! file is old or new, but for a moment the site is a mixture.
//!
//! Before the first file moves, the manifest becomes that of both sites
//! together. So a build that is killed leaves no file that the next one does
//! not know and cannot remove.

use std::fs;

use rayon::prelude::*;

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::manifest::{Entry, MARKER, Manifest};
use super::place::Place;
use super::publish::NewSite;
use super::spare::remove_with_folders;
use super::target::Prepared;

/// Moves the staged files into the site and removes what is `gone` from it.
///
/// # Errors
/// Any; once files move, the site may be left mixed.
pub(super) fn commit(prepared: &Prepared, site: &NewSite, gone: &[&Entry]) -> Result<(), OutputError> {
    let Place { out, staging, .. } = &prepared.place;
    fs::create_dir_all(staging).map_err(io_error(Action::Write, staging))?;
    let both = prepared.previous.as_ref().map(|previous| previous.union(&site.manifest));
    let both = both.as_ref().unwrap_or(&site.manifest);
    disk::sync_all_under(staging).map_err(io_error(Action::Write, staging))?;
    prepared.check_cancelled()?;

    put_manifest(both, &prepared.place)?;
    // What is in the way goes first, all else only when the new pages stand.
    let (in_the_way, rest): (Vec<&Entry>, Vec<&Entry>) =
        gone.iter().partition(|old| blocks(old, &site.manifest));
    in_the_way.iter().try_for_each(|old| remove_with_folders(out, &old.path))?;
    site.written().par_iter().try_for_each(|entry| {
        let (from, to) = (staging.join(&*entry.path), out.join(&*entry.path));
        let folder = to.parent().unwrap_or(out);
        fs::create_dir_all(folder).map_err(io_error(Action::Write, folder))?;
        fs::rename(&from, &to).map_err(io_error(Action::Move, &to))
    })?;
    rest.iter().try_for_each(|old| remove_with_folders(out, &old.path))?;
    put_manifest(&site.manifest, &prepared.place)?;
    let _ = disk::sync_all_under(out);
    Ok(())
}

fn put_manifest(manifest: &Manifest, place: &Place) -> Result<(), OutputError> {
    let (from, to) = (place.staging.join(MARKER), place.out.join(MARKER));
    manifest.create(&from)?;
    fs::rename(&from, &to).map_err(io_error(Action::Move, &to))
}

/// Whether the new site needs a folder where `old` is a file, or a file where
/// `old` has a folder.
fn blocks(old: &Entry, new: &Manifest) -> bool {
    new.has_below(&old.path)
        || old.path.match_indices('/').any(|(slash, _)| new.get(&old.path[..slash]).is_some())
}
