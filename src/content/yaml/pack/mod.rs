//! A tree in few bytes, to be read again beside the text that it was made of.
//!
//! ```text
//! node:  how far its place begins after what stands before it, times 8, and its kind;
//!          nothing, text     how long its place is; what its kind needs besides
//!          list, map         how many there are, each, how far the place goes on after the last
//! entry: how far the key begins after what stands before it, times 2, and 1 if the text does not have
//!        it as it is; how long its place is; in that case its length and bytes; the node
//! ```
//!
//! Numbers are in base 128 ([`numbers`](crate::content::numbers)). What the text has as it is, or of
//! which nothing but the indentation is gone, is not written again.

mod block;
mod read;
#[cfg(test)]
mod tests;
mod write;

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
/// With its style, its length and its bytes.
const OTHER: u64 = 7;

/// What stands between two quotation marks.
fn between_marks(source: &str) -> Option<&str> {
    source.get(1..source.len().checked_sub(1)?)
}
