//! What the next build wants to know of this one: beside the manifest, and no part of the site.

use std::fs;
use std::path::Path;

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::place::{MEMO, Place};

/// Writes it into a tree that is being made.
///
/// # Errors
/// [`OutputError::Io`].
pub(super) fn create(tree: &Path, memo: Option<&[u8]>) -> Result<(), OutputError> {
    let path = tree.join(MEMO);
    memo.map_or(Ok(()), |bytes| fs::write(&path, bytes)).map_err(io_error(Action::Write, &path))
}

/// Puts it in the place of the old one, which goes where there is no new one. What is the same is not
/// touched.
///
/// # Errors
/// [`OutputError::Io`].
pub(super) fn renew(place: &Place, memo: Option<&[u8]>) -> Result<(), OutputError> {
    let Some(bytes) = memo else {
        return disk::clear(&place.memo).map_err(io_error(Action::Remove, &place.memo));
    };
    if disk::holds(&place.memo, bytes) {
        return Ok(());
    }
    fs::create_dir_all(&place.staging).map_err(io_error(Action::Write, &place.staging))?;
    create(&place.staging, memo)?;
    fs::rename(place.staging.join(MEMO), &place.memo).map_err(io_error(Action::Move, &place.memo))
}
