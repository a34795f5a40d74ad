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
use std::sync::{Mutex, PoisonError, RwLock};

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
    earlier: RwLock<Earlier>,
    new: Mutex<Vec<(Sum, Box<[u8]>)>>,
    read: AtomicUsize,
}

type Sum = [u8; SUM];

impl Parsed {
    /// Takes up what [`Parsed::finish`] gave, in this or another process; nothing where that is of
    /// another program, or no such bytes.
    pub fn new(earlier: Vec<u8>) -> Parsed {
        let earlier = Earlier::new(earlier).unwrap_or_default();
        Parsed { earlier: earlier.into(), ..Parsed::default() }
    }

    /// What [`yaml::parse`] says of the text of a file, which is asked only when the text is not known.
    pub fn parse(&self, text: &str, file: FileId) -> (Node, Vec<Diagnostic>) {
        let sum = *blake3::hash(text.as_bytes()).as_bytes();
        if let Some(node) = self.recall(&sum, text) {
            return (node, Vec::new());
        }
        self.read.fetch_add(1, Ordering::Relaxed);
        let (node, findings) = yaml::parse(text, file, 0);
        if let Some(tree) = yaml::pack(&node, text).filter(|_| findings.is_empty()) {
            self.new.lock().unwrap_or_else(PoisonError::into_inner).push((sum, tree));
        }
        (node, findings)
    }

    fn recall(&self, sum: &Sum, text: &str) -> Option<Node> {
        let earlier = self.earlier.read().unwrap_or_else(PoisonError::into_inner);
        let row = earlier.find(sum)?;
        let node = yaml::unpack(earlier.tree(row)?, text)?;
        earlier.met[row].store(true, Ordering::Relaxed);
        Some(node)
    }

    /// How many texts were read because they were not known.
    pub fn read(&self) -> usize {
        self.read.load(Ordering::Relaxed)
    }

    /// The trees of all texts that were met, whatever the order in which they were; nothing of them
    /// stays here. None where there are more than four thousand million bytes of them.
    pub fn finish(&self) -> Vec<u8> {
        let earlier = std::mem::take(&mut *self.earlier.write().unwrap_or_else(PoisonError::into_inner));
        let new = std::mem::take(&mut *self.new.lock().unwrap_or_else(PoisonError::into_inner));
        let rows = (0..).zip(earlier.rows()).filter(|(row, _)| earlier.met[*row].load(Ordering::Relaxed));
        let met = rows.filter_map(|(row, sum)| Some((sum.first_chunk()?, earlier.tree(row)?)));
        let mut all: Vec<(&Sum, &[u8])> = met.chain(new.iter().map(|(sum, tree)| (sum, &**tree))).collect();
        all.sort_unstable();
        all.dedup_by_key(|(sum, _)| *sum);
        let trees: usize = all.iter().map(|(_, tree)| tree.len()).sum();
        if u32::try_from(trees).is_err() {
            return Vec::new();
        }
        let head = [HEAD, PROGRAM, &(all.len() as u64).to_le_bytes()].concat();
        let mut out = Vec::with_capacity(head.len() + all.len() * ROW + trees);
        out.extend(head);
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
    /// By row: whether the text was met again.
    met: Vec<AtomicBool>,
}

impl Earlier {
    fn new(bytes: Vec<u8>) -> Option<Earlier> {
        let rest = bytes.strip_prefix(HEAD)?.strip_prefix(PROGRAM)?;
        let (number, rest) = rest.split_first_chunk()?;
        let number = usize::try_from(u64::from_le_bytes(*number)).ok()?;
        let rows = bytes.len() - rest.len();
        let trees = number.checked_mul(ROW)?.checked_add(rows).filter(|trees| *trees <= bytes.len())?;
        let met = (0..number).map(|_| AtomicBool::default()).collect();
        Some(Earlier { bytes, rows, trees, met })
    }

    fn rows(&self) -> &[[u8; ROW]] {
        self.bytes[self.rows..self.trees].as_chunks().0
    }

    /// The row of a text.
    fn find(&self, sum: &Sum) -> Option<usize> {
        self.rows().binary_search_by(|row| row[..SUM].cmp(sum)).ok()
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

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 3] = ["title: A\n", "title: \"B\\x42\"\n", "[c, d]\n"];

    /// Parses texts after what is known; what is kept then, and how many were read.
    fn after(earlier: &[u8], texts: &[&str]) -> (Vec<u8>, usize) {
        let parsed = Parsed::new(earlier.to_vec());
        for text in texts {
            assert_eq!(parsed.parse(text, FileId(7)), yaml::parse(text, FileId(7), 0));
        }
        let bytes = parsed.finish();
        assert_eq!(parsed.finish(), Parsed::default().finish(), "nothing stays");
        (bytes, parsed.read())
    }

    #[test]
    fn what_was_met_is_kept_once_and_in_the_same_order() {
        let [a, b, c] = TEXTS;
        let (all, read) = after(&[], &TEXTS);
        assert_eq!(read, 3);
        assert_eq!(after(&[], &[c, b, a]), (all.clone(), 3));
        assert_eq!(after(&all, &[b, c, a, b, c]), (all.clone(), 0));
        // Each as often as it comes, but kept once.
        assert_eq!(after(&[], &[a, a, b, c]), (all.clone(), 4));
        let (some, read) = after(&all, &[a, c]);
        assert!(read == 0 && some.len() < all.len());
        assert_eq!(after(&some, &TEXTS), (all, 1));
    }

    #[test]
    fn what_is_wrong_with_a_text_is_told_each_time() {
        let wrong = "title: A: B\n\ttype: c\n";
        assert!(!yaml::parse(wrong, FileId(0), 0).1.is_empty());
        let (known, _) = after(&[], &[wrong, TEXTS[0]]);
        assert_eq!(after(&known, &[wrong, TEXTS[0]]), (known, 1));
    }

    #[test]
    fn of_other_bytes_nothing_is_believed() {
        let (all, _) = after(&[], &TEXTS);
        for length in 0..all.len() {
            // Of a text whose tree is cut off none is made.
            assert!(after(&all[..length], &TEXTS).1 > 0);
        }
        let mut of_another = all.clone();
        of_another[HEAD.len()] ^= 1;
        assert_eq!(after(&of_another, &TEXTS), (all.clone(), 3));
        // A number of texts that no bytes can hold, and trees that end before they begin.
        let rows = HEAD.len() + PROGRAM.len() + 8;
        for (from, to) in [(rows - 8, rows), (rows + SUM, rows + ROW)] {
            let mut wrong = all.clone();
            wrong[from..to].fill(0xff);
            assert!(after(&wrong, &TEXTS).1 > 0);
        }
    }
}
