//! The ledger of the site that stands there, held against the catalogue as it is now.

use super::format::Written;
use super::{Read, Set};
use crate::output::Manifest;
use crate::pages::Values;

/// What of an earlier ledger still holds.
pub(super) struct Earlier {
    /// What was read and has the value that it had, by number.
    reads: Vec<Option<Read>>,
    /// Sets of which everything has.
    sets: Vec<Option<Set>>,
    files: Vec<Option<u32>>,
}

impl Earlier {
    /// `None` where there is no ledger of this manifest, or what no course's file changes has changed.
    pub fn read(bytes: &[u8], others: blake3::Hash, manifest: &Manifest, values: &Values) -> Option<Earlier> {
        let Written { reads, sets, files } = Written::from_bytes(bytes, others, manifest)?;
        let still = |(name, value): &(String, _)| {
            values.find(name).filter(|read| values.value(read).as_ref() == Some(value))
        };
        let reads: Vec<_> = reads.iter().map(still).collect();
        let holds = |set: &Set| set.reads.iter().all(|read| reads[*read as usize].is_some());
        let sets = sets.into_iter().map(|set| Some(set).filter(holds)).collect();
        Some(Earlier { reads, sets, files })
    }

    /// The set that a file of the manifest, by its place, was made from.
    pub fn set(&self, file: usize) -> Option<u32> {
        *self.files.get(file)?
    }

    /// What a set read, when all of it is as it was and the set is that of a file of this kind.
    pub fn unchanged(&self, set: u32, kind: u8) -> Option<impl Iterator<Item = &Read>> {
        let set = self.sets[set as usize].as_ref().filter(|set| set.kind == kind)?;
        Some(set.reads.iter().filter_map(|read| self.reads[*read as usize].as_ref()))
    }
}
