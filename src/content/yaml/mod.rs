//! YAML as a tree in which every node knows its place and every scalar its style.
//!
//! The subset that people need and nothing that surprises: no anchors, aliases, tags, merge keys
//! or second documents. Reading never fails: what cannot be read is left out with a finding, and
//! everything around it is kept (`recover`).

mod classify;
mod entries;
mod fault;
mod open;
mod pack;
mod parse;
mod pieces;
mod recover;
mod repair;
#[cfg(test)]
mod tests;
mod tree;
mod word_quotes;

pub(super) use pack::{pack, unpack};
pub use parse::parse;
pub use tree::{Entry, Node, Scalar, Style, Value};
pub use word_quotes::in_word_quotes;

/// Deeper trees are refused: no content needs them, and they are how parsers are made to hang.
pub const MAX_DEPTH: usize = 64;
