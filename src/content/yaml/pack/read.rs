//! From bytes to a tree.

use std::borrow::Cow;

use super::{EMPTY, FLOW, FOLDED, KINDS, LIST, LITERAL, MAP, PLAIN, QUOTED, between_marks, block, flow};
use crate::content::numbers::Bytes;
use crate::content::yaml::{Entry, MAX_DEPTH, Node, Scalar, Style, Value};
use crate::diagnose::Span;

/// No node or entry takes fewer bytes.
const SHORTEST: usize = 2;

/// The tree that [`pack`](super::pack) made these bytes of beside the same text; `None` for other bytes. Whatever
/// they are, all places are in the text.
pub fn unpack(bytes: &[u8], text: &str) -> Option<Node> {
    let mut unpacker = Unpacker { text, bytes: Bytes(bytes), at: 0 };
    let node = unpacker.node(MAX_DEPTH + 1)?;
    unpacker.bytes.0.is_empty().then_some(node)
}

struct Unpacker<'b> {
    text: &'b str,
    /// What has not been read.
    bytes: Bytes<'b>,
    /// Where what has been read ends in the text.
    at: u32,
}

impl<'b> Unpacker<'b> {
    /// Where a node begins, and its kind.
    fn start(&mut self) -> Option<(u32, u64)> {
        let number: u64 = self.bytes.number()?;
        let after = u32::try_from(number / KINDS).ok()?;
        Some((self.at.wrapping_add(after), number % KINDS))
    }

    /// The place of what begins there, and what the text has there.
    fn length(&mut self, start: u32) -> Option<(Span, &'b str)> {
        let length: u32 = self.bytes.number()?;
        self.until(start, start.checked_add(length)?)
    }

    fn until(&mut self, start: u32, end: u32) -> Option<(Span, &'b str)> {
        let span = Span { start, end };
        self.at = end;
        Some((span, self.text.get(span.range())?))
    }

    /// How many there are in a list or map. A number that cannot be makes no room.
    fn size(&mut self) -> Option<usize> {
        let size: usize = self.bytes.number()?;
        (size <= self.bytes.0.len() / SHORTEST).then_some(size)
    }

    fn node(&mut self, depth: usize) -> Option<Node> {
        let (start, kind) = self.start()?;
        if matches!(kind, LIST | MAP) {
            let (size, depth) = (self.size()?, depth.checked_sub(1)?);
            self.at = start;
            let value = match kind {
                LIST => Value::List(self.several(size, |this| this.node(depth))?),
                _ => Value::Map(self.several(size, |this| this.entry(depth))?),
            };
            let after: u32 = self.bytes.number()?;
            let (span, _) = self.until(start, self.at.wrapping_add(after))?;
            return Some(Node { span, value });
        }
        let (span, source) = self.length(start)?;
        let scalar = |text: Cow<str>, style| Value::Scalar(Scalar { text: text.into(), style });
        let value = match kind {
            EMPTY => Value::Empty,
            PLAIN => scalar(source.into(), Style::Plain),
            QUOTED => scalar(between_marks(source)?.into(), Style::Quoted),
            LITERAL | FOLDED => {
                let breaks = self.bytes.number()?;
                scalar(block::lines(self.text, span, kind == FOLDED, breaks)?.into(), Style::Block)
            }
            FLOW => Value::Scalar(flow(source)?),
            _ => return None,
        };
        Some(Node { span, value })
    }

    fn several<T>(&mut self, size: usize, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut all = Vec::with_capacity(size);
        for _ in 0..size {
            all.push(one(self)?);
        }
        Some(all)
    }

    fn entry(&mut self, depth: usize) -> Option<Entry> {
        let after: u32 = self.bytes.number()?;
        let (key_span, key) = self.length(self.at.wrapping_add(after))?;
        Some(Entry { key: key.into(), key_span, value: self.node(depth)?, stray: false })
    }
}
