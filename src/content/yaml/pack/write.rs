//! From a tree to bytes.

use super::{EMPTY, FLOW, FOLDED, KINDS, LIST, LITERAL, MAP, PLAIN, QUOTED, between_marks, block, flow};
use crate::content::numbers;
use crate::content::yaml::{Entry, MAX_DEPTH, Node, Scalar, Style, Value};
use crate::diagnose::Span;

/// The bytes of a tree that was read from `text`. `None` where words cannot be made of their places, or
/// something is broken, strays, is too deep or has no place in the text: such a text is read anew.
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

    /// How far something begins after what stands before it. What begins before that is far off.
    fn start(&mut self, span: Span, kind: u64) {
        self.number(u64::from(span.start.wrapping_sub(self.at)) * KINDS + kind);
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
                self.start(node.span, EMPTY);
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
            Style::Plain | Style::Quoted if flow(source).as_ref() == Some(scalar) => FLOW,
            _ => return None,
        };
        self.start(node.span, kind);
        self.length(node.span);
        if matches!(kind, LITERAL | FOLDED) {
            self.number(breaks as u64);
        }
        Some(())
    }

    fn collection(&mut self, span: Span, (kind, size): (u64, usize)) {
        self.start(span, kind);
        self.number(size as u64);
        self.at = span.start;
    }

    fn end(&mut self, span: Span) {
        self.number(u64::from(span.end.wrapping_sub(self.at)));
        self.at = span.end;
    }

    fn entry(&mut self, entry: &Entry, depth: usize) -> Option<()> {
        let Entry { key, key_span, value, stray: false } = entry else { return None };
        (self.text.get(key_span.range())? == &**key).then_some(())?;
        self.number(u64::from(key_span.start.wrapping_sub(self.at)));
        self.length(*key_span);
        self.node(value, depth)
    }
}
