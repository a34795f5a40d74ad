//! Reading on after a syntax error.
//!
//! The text is cut into the pieces that its indentation shows (keys, list items), each piece is
//! read alone, and a broken one is cut further. Only the smallest broken piece is left out, so
//! that everything else in the file is checked in the same run.

use granit_parser::ScanError;

use super::classify::classify;
use super::entries::Entries;
use super::open::Open;
use super::parse::{attempt, is_too_deep};
use super::pieces::{begins_piece, inner, is_document_start, is_item, key, pieces};
use super::repair::repair;
use super::tree::{Entry, Node, Value};
use super::{MAX_DEPTH, fault};
use crate::diagnose::{Diagnostic, FileId, Span};

/// After so many syntax errors the rest is noise.
const MAX_FAULTS: usize = 100;

/// Reads what can be read of text that has a syntax error. See [`super::parse`].
pub fn recover(text: &str, file: FileId, offset: usize) -> (Node, Vec<Diagnostic>) {
    let mut repaired = repair(text, file);
    let (mut node, mut findings) = attempt(&repaired.text, file, 0).unwrap_or_else(|error| {
        let mut recovery =
            Recovery { file, findings: Vec::new(), faults: 0, items: Vec::new(), second_document: false };
        let node = recovery.block(&repaired.text, 0, 0);
        // Every piece may be right alone and the whole still be wrong.
        if recovery.findings.is_empty() {
            recovery.findings.push(classify(&error, &repaired.text, file, 0));
        }
        (node, recovery.findings)
    });
    let original = |span: Span| {
        let at = |place: u32| offset + repaired.original(place as usize);
        Span::new(at(span.start), at(span.end))
    };
    node.move_spans(&original);
    findings.iter_mut().for_each(|finding| finding.move_spans(original));
    repaired.findings.iter_mut().for_each(|finding| {
        finding.move_spans(|span| Span::new(offset + span.start as usize, offset + span.end as usize));
    });
    repaired.findings.append(&mut findings);
    (node, repaired.findings)
}

struct Recovery {
    file: FileId,
    findings: Vec<Diagnostic>,
    faults: usize,
    /// List items that stood where no item can: the list around them takes them up.
    items: Vec<Node>,
    /// In a second document, where keys may stand again.
    second_document: bool,
}

/// A block in the making: a map or a list, as its first piece says.
#[derive(Default)]
struct Block {
    entries: Entries,
    items: Vec<Node>,
}

/// A piece of a block: `key: …` or `- …` with all lines that belong to it.
#[derive(Clone, Copy)]
struct Piece<'t> {
    text: &'t str,
    /// Where it stands in the whole text.
    start: usize,
    /// Levels above it.
    depth: usize,
    /// Whether it stands where its indentation does not let it, which has been reported.
    stray: bool,
}

impl Recovery {
    fn block(&mut self, text: &str, start: usize, depth: usize) -> Node {
        let mut block = Block::default();
        for (at, text) in pieces(text) {
            if depth == 0 && is_document_start(text) && !block.is_empty() && !self.second_document {
                let at = start + at;
                self.report(fault::second_document(self.file, Span::new(at, at + 3)));
                self.second_document = true;
            }
            self.piece(Piece { text, start: start + at, depth, stray: false }, &mut block);
        }
        let span = Span::new(start, start + text.trim_ascii_end().len());
        Node { span, value: block.into_value() }
    }

    fn piece(&mut self, piece: Piece, block: &mut Block) {
        match attempt(piece.text, self.file, piece.start) {
            Ok((node, findings)) => {
                let in_brackets = piece.text.trim_ascii_start().starts_with(['[', '{']);
                match node.value {
                    Value::Empty => {}
                    Value::Map(entries) if !in_brackets => self.entries(entries, piece, block),
                    Value::List(items) if !in_brackets => self.list(items, piece, block),
                    _ => {
                        self.lost(piece, block);
                        return self.report(fault::stray(piece.text, self.file, node.span));
                    }
                }
                self.findings.extend(findings);
            }
            Err(error) => self.broken(piece, &error, block),
        }
    }

    fn broken(&mut self, piece: Piece, error: &ScanError, block: &mut Block) {
        let depth = piece.depth + 1;
        let too_deep = is_too_deep(error.kind()) || depth > MAX_DEPTH;
        if let Some(inner) = inner(piece.text).filter(|_| !too_deep) {
            let item = is_item(piece.text.trim_ascii_start());
            let outer = if item { std::mem::take(&mut self.items) } else { Vec::new() };
            let value = self.block(&inner, piece.start, depth);
            if item {
                let mut items = vec![value];
                items.append(&mut self.items);
                self.items = outer;
                self.list(items, piece, block);
            } else if let Some((key, key_span)) = key_of(piece) {
                self.entries(vec![Entry { key, key_span, value, stray: false }], piece, block);
            }
            return;
        }
        if let Some(at) = misplaced_line(piece.text, error).filter(|_| !too_deep) {
            let (head, tail) = piece.text.split_at(at);
            if attempt(head, self.file, piece.start).is_ok() {
                let before = self.faults;
                self.piece(Piece { text: head, ..piece }, block);
                if !piece.stray && self.faults == before {
                    let around = head.len() - head.trim_start_matches(' ').len();
                    self.report(fault::misplaced(tail, Some(around), self.file, piece.start + at));
                }
                for (within, text) in
                    pieces(tail).into_iter().filter(|(_, text)| begins_piece(text.trim_ascii_start()))
                {
                    self.piece(Piece { text, start: piece.start + at + within, depth, stray: true }, block);
                }
                return;
            }
        }
        self.lost(piece, block);
        self.report(classify(error, piece.text, self.file, piece.start));
    }

    /// Enters a piece that could not be read: its key is there, so that nobody misses it.
    fn lost(&mut self, piece: Piece, block: &mut Block) {
        let end = piece.start + piece.text.trim_ascii_end().len();
        let value = Node { span: Span::new(piece.start, end), value: Value::Broken };
        match key_of(piece) {
            _ if is_item(piece.text.trim_ascii_start()) => self.list(vec![value], piece, block),
            Some((key, key_span)) => {
                _ = block.entries.add(Entry { key, key_span, value, stray: true });
            }
            None => {}
        }
    }

    fn entries(&mut self, entries: Vec<Entry>, piece: Piece, block: &mut Block) {
        // A key at the hyphens of a list belongs to the item above.
        if block.entries.is_empty()
            && let Some(item) = block.items.last_mut()
        {
            self.misplaced(piece);
            let Value::Map(known) = &mut item.value else { return };
            if self.faults > MAX_FAULTS {
                return;
            }
            for entry in entries.into_iter().map(|entry| Entry { stray: true, ..entry }) {
                if known.iter().all(|known| known.key != entry.key) {
                    known.push(entry);
                }
            }
            return;
        }
        for mut entry in entries {
            entry.stray |= piece.stray;
            let (key, again) = (entry.key.clone(), entry.key_span);
            if let Err(first) = block.entries.add(entry)
                && !self.second_document
            {
                self.report(fault::duplicate(self.file, &key, first, again));
            }
        }
    }

    fn list(&mut self, mut items: Vec<Node>, piece: Piece, block: &mut Block) {
        if block.entries.is_empty() {
            block.items.append(&mut items);
            return;
        }
        self.misplaced(piece);
        self.items.append(&mut items);
    }

    /// Reports a key in a list or an item in a map.
    fn misplaced(&mut self, piece: Piece) {
        if !piece.stray {
            self.report(fault::misplaced(piece.text, None, self.file, piece.start));
        }
    }

    fn report(&mut self, finding: Diagnostic) {
        self.faults += 1;
        if self.faults <= MAX_FAULTS {
            self.findings.push(finding);
        }
    }
}

impl Block {
    fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.items.is_empty()
    }

    fn into_value(self) -> Value {
        if !self.entries.is_empty() {
            Value::Map(self.entries.into_list())
        } else if self.items.iter().all(|item| item.value == Value::Broken) {
            Value::Broken
        } else {
            Value::List(self.items)
        }
    }
}

/// The key of a piece; its first word, where there is no colon to say which it is.
fn key_of(piece: Piece) -> Option<(Box<str>, Span)> {
    let content = piece.text.trim_ascii_start();
    let indent = piece.text.len() - content.len();
    let word = || {
        content
            .split(|c: char| c.is_whitespace() || c == ':')
            .next()
            .filter(|word| word.starts_with(char::is_alphanumeric))
    };
    let key = key(content).map(|(key, _)| key).or_else(word)?;
    // It may stand in quotes.
    let start = piece.start + indent + content.find(key)?;
    Some((key.into(), Span::new(start, start + key.len())))
}

/// Where the line begins that the parser stumbled over, when it is not the first one and nothing
/// above it is left open: then it stands too far in or out.
fn misplaced_line(text: &str, error: &ScanError) -> Option<usize> {
    let byte = error.marker().byte_offset().unwrap_or(0).min(text.len());
    let start = text.get(..byte)?.rfind('\n')? + 1;
    let above = &text[..start];
    (!above.trim_ascii().is_empty() && Open::after(above).innermost().is_none()).then_some(start)
}
