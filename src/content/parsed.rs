//! What was made of YAML before, kept from one build for the next.
//!
//! ```text
//! "frisok parsed 1\n"
//! sum over the program's sources                        16 bytes
//! how many texts there are                              8 bytes, lowest first
//! for each text, by its sum: the sum, where its tree ends among the trees     32 and 4 bytes
//! the trees (yaml/pack.rs)
//! ```
//!
//! A tree depends on nothing but the text and the program. Texts in which something was found are not
//! here: they are read anew, so that what is wrong with them is told each time.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::yaml::{self, Node};
use crate::diagnose::{Diagnostic, FileId};

const HEAD: &[u8] = b"frisok parsed 1\n";
/// Another program may read otherwise.
const PROGRAM: &[u8] = env!("FRISOK_SOURCES").as_bytes();
const SUM: usize = blake3::OUT_LEN;
const ROW: usize = SUM + 4;

/// The trees of texts that were read before, and of those that are read now.
///
/// The sums are over texts, not files: two files of the same bytes have one tree. Whoever keeps the
/// bytes answers for their being as they were written.
#[derive(Debug, Default)]
pub struct Parsed {
    earlier: Earlier,
    /// By row of the earlier ones: whether the text was met again.
    met: Vec<AtomicBool>,
    new: Mutex<Vec<Tree>>,
    read: AtomicUsize,
}

type Tree = ([u8; SUM], Box<[u8]>);

impl Parsed {
    /// Takes up what [`Parsed::to_bytes`] gave, in this or another process; nothing where that is of
    /// another program, or no such bytes.
    pub fn new(earlier: Vec<u8>) -> Parsed {
        let earlier = Earlier::new(earlier).unwrap_or_default();
        let met = earlier.rows().iter().map(|_| AtomicBool::default()).collect();
        Parsed { earlier, met, ..Parsed::default() }
    }

    /// What [`yaml::parse`] says of the text of a file, which is asked only when the text is not known.
    pub fn parse(&self, text: &str, file: FileId) -> (Node, Vec<Diagnostic>) {
        let sum = *blake3::hash(text.as_bytes()).as_bytes();
        if let Some((row, tree)) = self.earlier.find(&sum)
            && let Some(node) = yaml::unpack(tree, text)
        {
            self.met[row].store(true, Ordering::Relaxed);
            return (node, Vec::new());
        }
        self.read.fetch_add(1, Ordering::Relaxed);
        let (node, findings) = yaml::parse(text, file, 0);
        if let Some(tree) = yaml::pack(&node, text).filter(|_| findings.is_empty()) {
            self.new.lock().unwrap_or_else(PoisonError::into_inner).push((sum, tree));
        }
        (node, findings)
    }

    /// How many texts were read because they were not known.
    pub fn read(&self) -> usize {
        self.read.load(Ordering::Relaxed)
    }

    /// The trees of all texts that were met, whatever the order in which they were. None where there
    /// are more than four thousand million bytes of them.
    pub fn to_bytes(&self) -> Vec<u8> {
        let new = self.new.lock().unwrap_or_else(PoisonError::into_inner);
        let met = self.earlier.rows().iter().zip(&self.met).enumerate();
        let met = met.filter(|(_, (_, met))| met.load(Ordering::Relaxed));
        let met = met.filter_map(|(row, (sum, _))| Some((sum.first_chunk()?, self.earlier.tree(row)?)));
        let mut all: Vec<(&[u8; SUM], &[u8])> =
            met.chain(new.iter().map(|(sum, tree)| (sum, &**tree))).collect();
        all.sort_unstable();
        all.dedup_by_key(|(sum, _)| *sum);
        let trees: usize = all.iter().map(|(_, tree)| tree.len()).sum();
        if u32::try_from(trees).is_err() {
            return Vec::new();
        }
        let mut out = Vec::with_capacity(HEAD.len() + PROGRAM.len() + 8 + all.len() * ROW + trees);
        out.extend_from_slice(HEAD);
        out.extend_from_slice(PROGRAM);
        out.extend_from_slice(&(all.len() as u64).to_le_bytes());
        let mut end = 0;
        for (sum, tree) in &all {
            end += tree.len() as u32;
            out.extend_from_slice(*sum);
            out.extend_from_slice(&end.to_le_bytes());
        }
        all.iter().for_each(|(_, tree)| out.extend_from_slice(tree));
        out
    }
}

/// The bytes of an earlier build. A tree is looked at when it is asked for.
#[derive(Debug, Default)]
struct Earlier {
    bytes: Vec<u8>,
    /// Where the rows begin, and the trees.
    rows: usize,
    trees: usize,
}

impl Earlier {
    fn new(bytes: Vec<u8>) -> Option<Earlier> {
        let rest = bytes.strip_prefix(HEAD)?.strip_prefix(PROGRAM)?;
        let (number, rest) = rest.split_first_chunk()?;
        let rows = bytes.len() - rest.len();
        let length = usize::try_from(u64::from_le_bytes(*number)).ok()?.checked_mul(ROW)?;
        rest.split_at_checked(length)?;
        Some(Earlier { rows, trees: rows + length, bytes })
    }

    fn rows(&self) -> &[[u8; ROW]] {
        self.bytes[self.rows..self.trees].as_chunks().0
    }

    /// The row of a text, and its tree.
    fn find(&self, sum: &[u8; SUM]) -> Option<(usize, &[u8])> {
        let row = self.rows().binary_search_by(|row| row[..SUM].cmp(sum)).ok()?;
        Some((row, self.tree(row)?))
    }

    fn tree(&self, row: usize) -> Option<&[u8]> {
        let end = |row: usize| {
            let number = self.rows().get(row)?.last_chunk()?;
            Some(u32::from_le_bytes(*number) as usize)
        };
        let start = if row == 0 { 0 } else { end(row - 1)? };
        self.bytes[self.trees..].get(start..end(row)?)
    }
}
