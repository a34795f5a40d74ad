//! What the next build wants to know of this one: beside the manifest, and no part of the site.
//!
//! ```text
//! "frisok memo 1\n"
//! sum over all that follows                             32 bytes
//! sum over the files in the manifest                    32 bytes
//! length of what the caller left, and that              8 bytes, lowest first
//! for each file in the manifest: its stamp, or nothing at all    8 bytes
//! ```
//!
//! Nothing is believed of one that is cut, altered, or of another manifest.

use std::fs;
use std::io::Read;
use std::path::Path;

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::manifest::Manifest;
use super::place::{MEMO, Place};

const HEAD: &[u8] = b"frisok memo 1\n";
const SUM: usize = blake3::OUT_LEN;

/// What the build before left.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// What its caller wanted to know again.
    pub left: Option<Vec<u8>>,
    /// By file of the manifest: its stamp; none at all when that build did not come so far.
    pub stamps: Vec<u64>,
}

impl Memo {
    /// Reads it; nothing where there is none of this manifest.
    pub fn read(place: &Place, manifest: &Manifest) -> Memo {
        let mut bytes = Vec::new();
        let read = disk::open_plain(&place.memo).and_then(|mut file| file.read_to_end(&mut bytes));
        read.ok().and_then(|_| Memo::parse(&bytes, manifest)).unwrap_or_default()
    }

    fn parse(bytes: &[u8], manifest: &Manifest) -> Option<Memo> {
        let (sum, rest) = bytes.strip_prefix(HEAD)?.split_at_checked(SUM)?;
        if blake3::hash(rest).as_bytes() != sum {
            return None;
        }
        let (length, rest) = rest.strip_prefix(manifest.sum().as_bytes())?.split_first_chunk()?;
        let (left, stamps) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
        let (stamps, []) = stamps.as_chunks() else { return None };
        let stamps: Vec<_> = stamps.iter().map(|stamp| u64::from_le_bytes(*stamp)).collect();
        let fit = stamps.is_empty() || stamps.len() == manifest.files().len();
        fit.then(|| Memo { left: Some(left.to_vec()), stamps })
    }
}

/// The bytes of one, for the site that has this manifest.
pub(super) fn to_bytes(left: &[u8], manifest: &Manifest, stamps: &[u64]) -> Vec<u8> {
    let length = (left.len() as u64).to_le_bytes();
    let mut out = [HEAD, &[0; SUM], manifest.sum().as_bytes(), &length, left].concat();
    out.extend(stamps.iter().flat_map(|stamp| stamp.to_le_bytes()));
    let (head, rest) = out.split_at_mut(HEAD.len() + SUM);
    head[HEAD.len()..].copy_from_slice(blake3::hash(rest).as_bytes());
    out
}

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
