//! What the next build wants to know of this one: beside the manifest, and no part of the site.
//!
//! ```text
//! "frisok memo 3\n"
//! sum over all that follows                             32 bytes
//! sum over the files in the manifest                    32 bytes
//! when the folders of the site were settled             8 bytes, lowest first
//! length of what the caller left for early, and that    8 bytes, lowest first
//! length of what it left for later, and that            8 bytes, lowest first
//! for each file in the manifest: its stamp, or nothing at all    8 bytes
//! ```
//!
//! Nothing is believed of one that is cut, altered, or of another manifest.

use std::fs;
use std::io::Read;
use std::ops::Range;
use std::path::Path;

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::manifest::Manifest;
use super::place::{MEMO, Place};

const HEAD: &[u8] = b"frisok memo 3\n";
const SUM: usize = blake3::OUT_LEN;

/// What a caller leaves for the next build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// What is asked for before there is anything to write ([`left_early`]). It may not be about the
    /// site.
    pub early: Vec<u8>,
    /// What the next build has beside the site's manifest ([`Prepared::memo`](super::Prepared::memo)).
    pub late: Vec<u8>,
}

/// What the build of the site in this folder left to be known early. Nothing where there is none, or one
/// that is cut, altered or no plain file; there is no lock, and another build may leave something else
/// meanwhile.
pub fn left_early(out: &Path) -> Option<Vec<u8>> {
    let mut bytes = read(&out.join(MEMO))?;
    let range = Parts::of(&bytes)?.early;
    bytes.truncate(range.end);
    bytes.drain(..range.start);
    Some(bytes)
}

fn read(memo: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    disk::open_plain(memo).and_then(|mut file| file.read_to_end(&mut bytes)).ok()?;
    Some(bytes)
}

/// Where its parts stand in a memo that is whole.
struct Parts {
    manifest: Range<usize>,
    settled: Range<usize>,
    early: Range<usize>,
    late: Range<usize>,
    stamps: Range<usize>,
}

impl Parts {
    fn of(bytes: &[u8]) -> Option<Parts> {
        let (sum, rest) = bytes.strip_prefix(HEAD)?.split_at_checked(SUM)?;
        if blake3::hash(rest).as_bytes() != sum {
            return None;
        }
        let mut at = HEAD.len() + SUM;
        let mut next = |length: usize| {
            let start = at;
            at = at.checked_add(length).filter(|end| *end <= bytes.len())?;
            Some(start..at)
        };
        let (manifest, settled) = (next(SUM)?, next(size_of::<i64>())?);
        let mut blob = || {
            let length = bytes[next(size_of::<u64>())?].try_into().ok()?;
            next(usize::try_from(u64::from_le_bytes(length)).ok()?)
        };
        let (early, late) = (blob()?, blob()?);
        Some(Parts { manifest, settled, early, stamps: late.end..bytes.len(), late })
    }
}

/// What the build before left.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// What its caller wanted to know again, but for what it wanted early.
    pub late: Option<Vec<u8>>,
    /// By file of the manifest: its stamp; none at all where the system does not say enough of files.
    pub stamps: Vec<u64>,
    /// What [`settled`] says of the site's tree.
    pub settled: i64,
}

/// When the folders of the tree that has this memo were settled, in nanoseconds since 1970: one that has
/// been changed since has been changed by somebody else than frisok. 0 where others may have been there
/// before. It is not when the memo was written, for that is written anew while the tree stays.
pub(super) fn settled(memo: &Path) -> Option<i64> {
    let bytes = read(memo)?;
    number(&bytes[Parts::of(&bytes)?.settled])
}

fn number(bytes: &[u8]) -> Option<i64> {
    Some(i64::from_le_bytes(bytes.try_into().ok()?))
}

impl Memo {
    /// Reads it; nothing where there is none of this manifest.
    pub fn read(place: &Place, manifest: &Manifest) -> Memo {
        read(&place.memo).and_then(|bytes| Memo::parse(&bytes, manifest)).unwrap_or_default()
    }

    fn parse(bytes: &[u8], manifest: &Manifest) -> Option<Memo> {
        let parts = Parts::of(bytes)?;
        let (stamps, []) = bytes[parts.stamps].as_chunks() else { return None };
        let stamps: Vec<_> = stamps.iter().map(|stamp| u64::from_le_bytes(*stamp)).collect();
        let fit = stamps.is_empty() || stamps.len() == manifest.files().len();
        let is_its = bytes[parts.manifest] == *manifest.sum().as_bytes();
        let settled = number(&bytes[parts.settled])?;
        (fit && is_its).then(|| Memo { late: Some(bytes[parts.late].to_vec()), stamps, settled })
    }
}

/// The bytes of one, for the site that has this manifest.
pub(super) fn to_bytes(left: &Left, manifest: &Manifest, stamps: &[u64], settled: i64) -> Vec<u8> {
    let Left { early, late } = left;
    let length = |bytes: &[u8]| (bytes.len() as u64).to_le_bytes();
    let head = [HEAD, &[0; SUM], manifest.sum().as_bytes(), &settled.to_le_bytes()].concat();
    let mut out = [&head, &length(early)[..], early, &length(late), late].concat();
    out.extend(stamps.iter().flat_map(|stamp| stamp.to_le_bytes()));
    let (head, rest) = out.split_at_mut(HEAD.len() + SUM);
    head[HEAD.len()..].copy_from_slice(blake3::hash(rest).as_bytes());
    out
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
    let new = place.staging.join(MEMO);
    fs::write(&new, bytes).map_err(io_error(Action::Write, &new))?;
    fs::rename(&new, &place.memo).map_err(io_error(Action::Move, &place.memo))
}
