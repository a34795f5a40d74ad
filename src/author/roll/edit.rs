//! A list of occasions gets more of them, by an edit on the text: everything else stays as it is,
//! byte for byte.

use std::ops::Range;

use crate::content::yaml::{Entry, Node, Value};

/// What to change in a copy of an occasion's text.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    /// Writes something else in the place of a value.
    pub fn replace(&mut self, node: &Node, text: impl Into<String>) {
        self.0.push((node.span.range(), text.into()));
    }

    /// Takes a key with its value out of a block of keys in `text`; `false` if it is not there.
    pub fn remove(&mut self, text: &str, block: &Node, key: &str) -> bool {
        let Value::Map(entries) = &block.value else { return false };
        let Some(at) = entries.iter().position(|entry| &*entry.key == key) else { return false };
        let start = |entry: &Entry| entry.key_span.start as usize;
        let end = |entry: &Entry| entry.value.span.end.max(entry.key_span.end) as usize;
        let (entry, next) = (&entries[at], entries.get(at + 1));
        let range = match (at.checked_sub(1).map(|before| &entries[before]), next) {
            _ if !is_flow(text, block) && at > 0 => {
                line_start(text, start(entry))..line_end(text, end(entry))
            }
            (Some(before), _) => end(before)..end(entry),
            (None, Some(next)) => start(entry)..start(next),
            (None, None) => start(entry)..end(entry),
        };
        self.0.push((range, String::new()));
        true
    }

    /// The part of a text with the changes that fall within it.
    fn apply(&self, text: &str, part: Range<usize>) -> String {
        let mut edits: Vec<_> = self.0.iter().collect();
        edits.sort_by_key(|(range, _)| range.start);
        let mut copy = String::new();
        let mut at = part.start;
        for (range, new) in edits {
            if range.start >= at && range.end <= part.end {
                copy.push_str(&text[at..range.start]);
                copy.push_str(new);
                at = range.end;
            }
        }
        copy.push_str(&text[at..part.end]);
        copy
    }
}

/// The text with copies of items of a list behind its last one. `copies` are items of the list and
/// the changes in their copies. `None` where the list is none.
pub(super) fn append(text: &str, list: &Node, copies: &[(&Node, Edits)]) -> Option<String> {
    let Value::List(items) = &list.value else { return None };
    let last = items.last()?;
    let before = items.len().checked_sub(2).map(|at| &items[at]);
    let (at, added) = if is_flow(text, list) {
        // What stands between the last two stands between more.
        let between = match before {
            Some(before) => text[end_of(before)..last.span.start as usize].to_owned(),
            None => {
                let opening = &text[list.span.start as usize + 1..last.span.start as usize];
                format!(
                    ",{}",
                    if opening.trim().is_empty() && opening.contains('\n') { opening } else { " " }
                )
            }
        };
        let copies = copies.iter().map(|(item, edits)| {
            format!("{between}{}", edits.apply(text, item.span.start as usize..end_of(item)))
        });
        (end_of(last), copies.collect::<String>())
    } else {
        let line_break = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let is_apart = before.is_some_and(|before| {
            let between = &text[line_end(text, end_of(before))..dash_line(text, last)];
            between.lines().any(|line| line.trim().is_empty())
        });
        let at = line_end(text, end_of(last));
        let mut added = String::new();
        if !text[..at].ends_with('\n') {
            added.push_str(line_break);
        }
        for (item, edits) in copies {
            if is_apart {
                added.push_str(line_break);
            }
            added.push_str(&edits.apply(text, dash_line(text, item)..line_end(text, end_of(item))));
            if !added.ends_with('\n') {
                added.push_str(line_break);
            }
        }
        (at, added)
    };
    Some(format!("{}{added}{}", &text[..at], &text[at..]))
}

/// Whether a list or a block of keys is in brackets. A list of dashes begins where its first item
/// does, which may be in brackets.
fn is_flow(text: &str, node: &Node) -> bool {
    let bracket = if matches!(node.value, Value::List(_)) { '[' } else { '{' };
    text[node.span.range()].starts_with(bracket)
}

fn end_of(node: &Node) -> usize {
    match &node.value {
        // A key without a value at the end has the place of the key.
        Value::Map(entries) => {
            entries.last().map_or(0, |entry| entry.key_span.end).max(node.span.end) as usize
        }
        _ => node.span.end as usize,
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// The start of the next line.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |length| at + length + 1)
}

/// The start of the line with an item's dash, which may stand alone on it.
fn dash_line(text: &str, item: &Node) -> usize {
    let mut start = line_start(text, item.span.start as usize);
    while start > 0 && !text[start..].trim_start_matches(' ').starts_with('-') {
        start = line_start(text, start - 1);
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::yaml;
    use crate::diagnose::FileId;

    /// The list `o` with a copy of its first item, which has the id `new` and no `x`.
    fn appended(text: &str) -> String {
        let (root, faults) = yaml::parse(text, FileId(0), 0);
        assert_eq!(faults, [], "{text}");
        let list = root.get("o").expect("a list");
        let Value::List(items) = &list.value else { panic!("{text}") };
        let mut edits = Edits::default();
        edits.replace(items[0].get("id").expect("an id"), "new");
        edits.remove(text, &items[0], "x");
        let new = append(text, list, &[(&items[0], edits)]).expect("a list");
        assert_eq!(yaml::parse(&new, FileId(0), 0).1, [], "{new}");
        new
    }

    #[test]
    fn a_copy_has_the_layout_of_its_item() {
        for (text, added) in [
            ("o:\n  - id: a # c\n    x: 1\n    y: 2 # d\n# e\nz: 1\n", "  - id: new # c\n    y: 2 # d\n"),
            ("o:\n- x: 1\n  id: a\n", "- id: new\n"),
            (
                "o:\n-\n  id: a\n  x:\n    - 1\n    - 2\n  y: |\n    m\n\n    n\n\n# e\n",
                "-\n  id: new\n  y: |\n    m\n\n    n\n",
            ),
            ("o:\r\n  - id: a\r\n    x: 1\r\n    y: 2\r\n", "  - id: new\r\n    y: 2\r\n"),
            ("o:\n  - id: a\n    y: 2\n    x: 1", "\n  - id: new\n    y: 2\n"),
            ("o:\n  - {id: a, x: 1, y: 2} # c\n", "  - {id: new, y: 2} # c\n"),
            ("o:\n  - {x: 1, id: a}\n", "  - {id: new}\n"),
            ("o:\n- {id: a, x: 1}\n", "- {id: new}\n"),
            ("o:\n- {id: a, x: 1}\n- {id: b} # c\n", "- {id: new}\n"),
            ("o: [{id: a, x: [1, 2]}]\n", ", {id: new}"),
            ("o: [\n  {id: a, x: 1},\n  {id: b},\n]\n", ",\n  {id: new}"),
            ("o: [\n  {id: a},\n]\n", ",\n  {id: new}"),
            ("o:\n  - id: a\n\n  - id: b\n    y:\n", "\n  - id: new\n"),
            ("o:\n  - # c\n    id: a\n    # d\n    y: 1\n", "  - # c\n    id: new\n    # d\n    y: 1\n"),
        ] {
            let new = appended(text);
            let at = new.find(added).unwrap_or_else(|| panic!("{new}"));
            assert_eq!(format!("{}{}", &new[..at], &new[at + added.len()..]), text, "{new}");
        }
    }
}
