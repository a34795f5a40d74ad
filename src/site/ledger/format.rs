//! A ledger as bytes.
//!
//! ```text
//! "frisok ledger 2\n"
//! sum over what no course's file changes                      32 bytes
//! number of names; for each, in order: length, name, value    value: 16 bytes
//! number of sets; for each: kind, number, names as distances
//! for each file in the manifest: its set, from 1; 0 for none
//! ```
//!
//! Numbers are in base 128 (`content::numbers`).

use ahash::AHashMap;

use super::Set;
use crate::catalogue::Read;
use crate::content::numbers::{Bytes, number};
use crate::output::Manifest;
use crate::pages::{Value, Values};

const HEAD: &[u8] = b"frisok ledger 2\n";

/// What is written, and read again.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Written {
    /// Names of what was read, in their order, each with its value.
    pub reads: Vec<(String, Value)>,
    /// In the order in which files need them.
    pub sets: Vec<Set>,
    /// By file of the manifest: its set.
    pub files: Vec<Option<u32>>,
}

impl Written {
    /// The same, whatever the order in which things were met.
    pub fn new(
        mut files: Vec<Option<u32>>,
        reads: &AHashMap<Read, u32>,
        sets: &AHashMap<Set, u32>,
        values: &Values,
    ) -> Written {
        let mut by_number: Vec<Option<&Set>> = vec![None; sets.len()];
        sets.iter().for_each(|(set, number)| by_number[*number as usize] = Some(set));
        let mut new_numbers: Vec<Option<u32>> = vec![None; sets.len()];
        let mut used: Vec<&Set> = Vec::new();
        for set in files.iter_mut().flatten() {
            let number = new_numbers[*set as usize].get_or_insert_with(|| {
                used.extend(by_number[*set as usize]);
                used.len() as u32 - 1
            });
            *set = *number;
        }
        let mut is_read = vec![false; reads.len()];
        used.iter().flat_map(|set| &*set.reads).for_each(|read| is_read[*read as usize] = true);
        let reads = reads.iter().filter(|(_, number)| is_read[**number as usize]);
        let mut names: Vec<_> = reads.map(|(read, number)| (values.name(read), read, *number)).collect();
        names.sort_unstable();
        let mut place = vec![0; is_read.len()];
        (0..).zip(&names).for_each(|(at, (_, _, number))| place[*number as usize] = at);
        let renumbered = |set: &Set| {
            let mut reads: Vec<u32> = set.reads.iter().map(|read| place[*read as usize]).collect();
            reads.sort_unstable();
            Set { kind: set.kind, reads: reads.into() }
        };
        let sets = used.into_iter().map(renumbered).collect();
        // A value that nobody knows is not looked at again.
        let reads = names.into_iter().map(|(name, read, _)| (name, values.value(read).unwrap_or_default()));
        Written { reads: reads.collect(), sets, files }
    }

    /// `others` is over what no course's file changes.
    pub fn to_bytes(&self, others: blake3::Hash) -> Vec<u8> {
        let mut out = [HEAD, others.as_bytes()].concat();
        number(&mut out, self.reads.len() as u64);
        for (name, value) in &self.reads {
            number(&mut out, name.len() as u64);
            out.extend_from_slice(name.as_bytes());
            out.extend_from_slice(value);
        }
        number(&mut out, self.sets.len() as u64);
        for set in &self.sets {
            out.push(set.kind);
            number(&mut out, set.reads.len() as u64);
            let mut before = 0;
            for read in &set.reads {
                number(&mut out, (read - before).into());
                before = *read;
            }
        }
        self.files.iter().for_each(|set| number(&mut out, set.map_or(0, |set| u64::from(set) + 1)));
        out
    }

    /// `None` for what is not whole, or of something else.
    pub fn from_bytes(bytes: &[u8], others: blake3::Hash, manifest: &Manifest) -> Option<Written> {
        let mut from = Bytes(bytes.strip_prefix(HEAD)?.strip_prefix(others.as_bytes())?);
        let mut written = Written::default();
        for _ in 0..from.number::<u64>()? {
            let length = from.number()?;
            let name = std::str::from_utf8(from.take(length)?).ok()?.to_owned();
            written.reads.push((name, from.take(size_of::<Value>())?.try_into().ok()?));
        }
        for _ in 0..from.number::<u64>()? {
            let kind = from.byte()?;
            let mut reads = Vec::new();
            for _ in 0..from.number::<u64>()? {
                let before = reads.last().copied().unwrap_or(0);
                reads.push(from.number::<u32>()?.checked_add(before)?);
            }
            let all_known = reads.last().is_none_or(|last| (*last as usize) < written.reads.len());
            all_known.then_some(())?;
            written.sets.push(Set { kind, reads: reads.into() });
        }
        for _ in manifest.files() {
            let set = from.number::<u32>()?.checked_sub(1);
            written.files.push(set);
        }
        let known = written.files.iter().flatten().all(|set| (*set as usize) < written.sets.len());
        (known && from.0.is_empty()).then_some(written)
    }
}
