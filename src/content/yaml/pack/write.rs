//! From a tree to bytes.

use super::{EMPTY, FOLDED, LIST, LITERAL, MAP, OTHER, PLAIN, QUOTED, between_marks, block};
use crate::content::numbers;
use crate::content::yaml::{Entry, MAX_DEPTH, Node, Scalar, Style, Value};
use crate::diagnose::Span;

/// The bytes of a tree that was read from `text`. `None` for what is not worth it: where something is
/// broken or strays, a text is read anew; so it is where places are not in the text, or trees too deep.
pub fn pack(node: &Node, text: &str) -> Option<Box<[u8]>> {
    let mut packer = Packer { text, out: Vec::with_capacity(text.len() / 4), at: 0 };
    packer.node(node, MAX_DEPTH + 1)?;
    Some(packer.out.into())
}

struct Packer<'t> {
    text: &'t str,
    out: Vec<u8>,
    /// Where what has been written ends in the text.
    at: u32,
}

impl Packer<'_> {
    fn number(&mut self, number: u64) {
        numbers::number(&mut self.out, number);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.out.extend_from_slice(bytes);
    }

    /// How far something begins after what stands before it. What begins before that is far off.
    fn start(&mut self, span: Span, kinds: u64, kind: u64) {
        self.number(u64::from(span.start.wrapping_sub(self.at)) * kinds + kind);
    }

    fn length(&mut self, span: Span) {
        self.number(u64::from(span.end - span.start));
        self.at = span.end;
    }

    fn node(&mut self, node: &Node, depth: usize) -> Option<()> {
        let source = self.text.get(node.span.range())?;
        let scalar = match &node.value {
            Value::Broken => return None,
            Value::Empty => {
                self.start(node.span, 8, EMPTY);
                self.length(node.span);
                return Some(());
            }
            Value::List(items) => {
                self.collection(node.span, (LIST, items.len()));
                let depth = depth.checked_sub(1)?;
                items.iter().try_for_each(|item| self.node(item, depth))?;
                self.end(node.span);
                return Some(());
            }
            Value::Map(entries) => {
                self.collection(node.span, (MAP, entries.len()));
                let depth = depth.checked_sub(1)?;
                entries.iter().try_for_each(|entry| self.entry(entry, depth))?;
                self.end(node.span);
                return Some(());
            }
            Value::Scalar(scalar) => scalar,
        };
        let Scalar { text, style } = scalar;
        let breaks = text.len() - text.trim_end_matches('\n').len();
        let lines =
            |folded| block::lines(self.text, node.span, folded, breaks).is_some_and(|it| *it == **text);
        let kind = match style {
            Style::Plain if source == &**text => PLAIN,
            Style::Quoted if between_marks(source) == Some(text) => QUOTED,
            Style::Block if lines(false) => LITERAL,
            Style::Block if lines(true) => FOLDED,
            _ => OTHER,
        };
        self.start(node.span, 8, kind);
        self.length(node.span);
        match kind {
            LITERAL | FOLDED => self.number(breaks as u64),
            OTHER => {
                self.out.push(*style as u8);
                self.bytes(text.as_bytes());
            }
            _ => {}
        }
        Some(())
    }

    fn collection(&mut self, span: Span, (kind, size): (u64, usize)) {
        self.start(span, 8, kind);
        self.number(size as u64);
        self.at = span.start;
    }

    fn end(&mut self, span: Span) {
        self.number(u64::from(span.end.wrapping_sub(self.at)));
        self.at = span.end;
    }

    fn entry(&mut self, entry: &Entry, depth: usize) -> Option<()> {
        let Entry { key, key_span, value, stray: false } = entry else { return None };
        let own = self.text.get(key_span.range())? != &**key;
        self.start(*key_span, 2, own.into());
        self.length(*key_span);
        if own {
            self.bytes(key.as_bytes());
        }
        self.node(value, depth)
    }
}
