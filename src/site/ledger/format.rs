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
//! Numbers are in base 128, the lowest digits first, all bytes but the last with the highest bit set.

use ahash::AHashMap;

use super::Set;
use crate::catalogue::Read;
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
        number(&mut out, self.reads.len());
        for (name, value) in &self.reads {
            number(&mut out, name.len());
            out.extend_from_slice(name.as_bytes());
            out.extend_from_slice(value);
        }
        number(&mut out, self.sets.len());
        for set in &self.sets {
            out.push(set.kind);
            number(&mut out, set.reads.len());
            let mut before = 0;
            for read in &set.reads {
                number(&mut out, (read - before) as usize);
                before = *read;
            }
        }
        self.files.iter().for_each(|set| number(&mut out, set.map_or(0, |set| set as usize + 1)));
        out
    }

    /// `None` for what is not whole, or of something else.
    pub fn from_bytes(bytes: &[u8], others: blake3::Hash, manifest: &Manifest) -> Option<Written> {
        let mut from = Bytes(bytes.strip_prefix(HEAD)?.strip_prefix(others.as_bytes())?);
        let mut written = Written::default();
        for _ in 0..from.number()? {
            let length = from.number()?;
            let name = std::str::from_utf8(from.take(length)?).ok()?.to_owned();
            written.reads.push((name, from.take(size_of::<Value>())?.try_into().ok()?));
        }
        for _ in 0..from.number()? {
            let kind = from.take(1)?[0];
            let mut reads = Vec::new();
            for _ in 0..from.number()? {
                let before = reads.last().copied().unwrap_or(0);
                reads.push(u32::try_from(from.number()?).ok()?.checked_add(before)?);
            }
            let all_known = reads.last().is_none_or(|last| (*last as usize) < written.reads.len());
            all_known.then_some(())?;
            written.sets.push(Set { kind, reads: reads.into() });
        }
        for _ in manifest.files() {
            let set = u32::try_from(from.number()?).ok()?.checked_sub(1);
            written.files.push(set);
        }
        let known = written.files.iter().flatten().all(|set| (*set as usize) < written.sets.len());
        (known && from.0.is_empty()).then_some(written)
    }
}

fn number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}
