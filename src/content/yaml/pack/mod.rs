//! A tree in few bytes, to be read again beside the text that it was made of.
//!
//! ```text
//! node:  how far its place begins after what stands before it, times 8, and its kind;
//!          nothing, text     how long its place is; what its kind needs besides
//!          list, map         how many there are, each, how far the place goes on after the last
//! entry: how far the key begins after what stands before it; how long its place is; the node
//! ```
//!
//! Numbers are in base 128 ([`numbers`](crate::content::numbers)). No word of the text is in it: these
//! bytes stand in the output folder, and a course's file has what is never published
//! (`internal_note`). What the text does not have as it is, is made of its place again.

mod block;
mod read;
#[cfg(test)]
mod tests;
mod write;

use super::{Node, Scalar, Value, parse};
use crate::diagnose::FileId;

pub use read::unpack;
pub use write::pack;

const EMPTY: u64 = 0;
const LIST: u64 = 1;
const MAP: u64 = 2;
/// As it stands there.
const PLAIN: u64 = 3;
/// As it stands there between two marks.
const QUOTED: u64 = 4;
/// Lines without their indentation; with the number of line breaks at the end.
const LITERAL: u64 = 5;
/// The same, joined.
const FOLDED: u64 = 6;
/// In one line or several, with escapes or marks: what the parser makes of the place alone.
const FLOW: u64 = 7;
/// How many kinds there are.
const KINDS: u64 = 8;

/// What the parser makes of the place of a text that is no block.
fn flow(source: &str) -> Option<Scalar> {
    match parse(source, FileId(0), 0) {
        (Node { value: Value::Scalar(scalar), .. }, findings) if findings.is_empty() => Some(scalar),
        _ => None,
    }
}

/// What stands between two quotation marks.
fn between_marks(source: &str) -> Option<&str> {
    source.get(1..source.len().checked_sub(1)?)
}
