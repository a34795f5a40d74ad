//! Reading on after a syntax error.
//!
//! The text is cut into the pieces that its indentation shows (keys, list items), each piece is
//! read alone, and a broken one is cut further. Only the smallest broken piece is left out, so
//! that everything else in the file is checked in the same run.

use super::parse::attempt;
use super::tree::{Entry, Node, Value};
use super::{MAX_DEPTH, fault};
use crate::diagnose::{Diagnostic, FileId, Span};

/// After so many syntax errors the rest is noise.
const MAX_FAULTS: usize = 100;

/// Reads what can be read of text that has a syntax error. See [`super::parse`].
pub fn recover(text: &str, file: FileId, offset: usize) -> (Node, Vec<Diagnostic>) {
    let mut recovery = Recovery { file, findings: Vec::new(), faults: 0 };
    let node = recovery.block(text, offset, 0);
    (node, recovery.findings)
}

struct Recovery {
    file: FileId,
    findings: Vec<Diagnostic>,
    faults: usize,
}

/// A piece of a block: `key: …` or `- …` with all lines that belong to it.
struct Piece<'t> {
    text: &'t str,
    start: usize,
}

impl Recovery {
    fn block(&mut self, text: &str, offset: usize, depth: usize) -> Node {
        let mut entries: Vec<Entry> = Vec::new();
        let mut items = Vec::new();
        for piece in pieces(text) {
            let at = offset + piece.start;
            match attempt(piece.text, self.file, at) {
                Ok((Node { value: Value::Map(more), .. }, findings)) => {
                    self.findings.extend(findings);
                    more.into_iter().for_each(|entry| self.add(&mut entries, entry));
                }
                Ok((Node { value: Value::List(more), .. }, findings)) => {
                    self.findings.extend(findings);
                    items.extend(more);
                }
                Ok((Node { value: Value::Empty, .. }, findings)) => self.findings.extend(findings),
                Ok((node, _)) => self.report(fault::stray(self.file, node.span)),
                Err(error) => {
                    let node = match inner(piece.text).filter(|_| depth < MAX_DEPTH) {
                        Some(rest) => self.block(&rest, at, depth + 1),
                        None => {
                            self.report(fault::classify(&error, piece.text, self.file, at));
                            let end = at + piece.text.trim_end().len();
                            Node { span: Span::new(at, end), value: Value::Broken }
                        }
                    };
                    match key(piece.text) {
                        Some((key, start)) => {
                            let key_span = Span::new(at + start, at + start + key.len());
                            self.add(&mut entries, Entry { key: key.into(), key_span, value: node });
                        }
                        None => items.push(node),
                    }
                }
            }
        }
        let span = Span::new(offset, offset + text.trim_end().len());
        let value = match (entries.is_empty(), items.is_empty()) {
            (true, true) => Value::Broken,
            (true, false) => Value::List(items),
            (false, _) => Value::Map(entries),
        };
        Node { span, value }
    }

    fn add(&mut self, entries: &mut Vec<Entry>, entry: Entry) {
        match entries.iter().find(|known| known.key == entry.key) {
            Some(first) => {
                let (first, again) = (first.key_span, entry.key_span);
                self.report(fault::duplicate(self.file, &entry.key, first, again));
            }
            None => entries.push(entry),
        }
    }

    fn report(&mut self, finding: Diagnostic) {
        self.faults += 1;
        if self.faults <= MAX_FAULTS {
            self.findings.push(finding);
        }
    }
}

/// Cuts a block at the lines that stand as far in as its first line.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut block_indent = None;
    let mut start = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        let significant = !content.trim().is_empty() && !content.starts_with('#');
        if significant {
            let block_indent = *block_indent.get_or_insert(indent);
            // `- ` at the indentation of the key above belongs to that key.
            let item_of_key = is_item(content) && start.is_some_and(|s| key(&text[s..at]).is_some());
            if indent == block_indent && !item_of_key {
                if let Some(start) = start.replace(at) {
                    pieces.push(Piece { text: &text[start..at], start });
                }
            } else if start.is_none() {
                start = Some(at);
            }
        }
        at += line.len();
    }
    if let Some(start) = start {
        pieces.push(Piece { text: &text[start..], start });
    }
    pieces
}

fn is_item(content: &str) -> bool {
    content.strip_prefix('-').is_some_and(|rest| rest.starts_with([' ', '\n', '\r']) || rest.is_empty())
}

/// The key that a piece begins with, and its byte offset.
fn key(piece: &str) -> Option<(&str, usize)> {
    let content = piece.trim_start_matches([' ', '\t']);
    let start = piece.len() - content.len();
    let end = content.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))?;
    let followed = content[end..].strip_prefix(':')?;
    let ends_key = followed.is_empty() || followed.starts_with([' ', '\n', '\r', '\t']);
    (end > 0 && !content.starts_with('-') && ends_key).then_some((&content[..end], start))
}

/// What stands inside a piece, when that can be read apart from it: the lines below `key:`, or a
/// list item without its hyphen. Same length as the piece, so that places stay what they are.
fn inner(piece: &str) -> Option<String> {
    let blank = |part: &str| -> String {
        part.chars().map(|c| if c == '\n' { "\n".into() } else { " ".repeat(c.len_utf8()) }).collect()
    };
    let content = piece.trim_start_matches(' ');
    if is_item(content) {
        let hyphen = piece.len() - content.len();
        return Some(format!("{} {}", &piece[..hyphen], &piece[hyphen + 1..]));
    }
    let (first, rest) = piece.split_once('\n')?;
    let (key, start) = key(first)?;
    let after = first[start + key.len() + 1..].trim();
    let has_lines = rest.lines().any(|line| !line.trim().is_empty());
    let indented = rest.lines().find(|line| !line.trim().is_empty())?;
    let nested = indented.starts_with(' ') || is_item(indented.trim_start());
    (has_lines && nested && (after.is_empty() || after.starts_with('#')))
        .then(|| format!("{}\n{rest}", blank(first)))
}
