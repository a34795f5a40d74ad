//! The proof that a layout has changed nothing but the layout.

use crate::content::yaml::{self, Entry, Node, Value};
use crate::diagnose::FileId;

/// Whether two texts say the same, keys in any order, with the same comments.
pub fn says_the_same(before: &str, after: &str) -> bool {
    let read = |text| yaml::parse(text, FileId(0), 0);
    let ((old, faults), (new, more)) = (read(before), read(after));
    faults.is_empty()
        && more.is_empty()
        && same(&old, &new)
        && comments(before, &old) == comments(after, &new)
}

fn same(old: &Node, new: &Node) -> bool {
    match (&old.value, &new.value) {
        (Value::Map(old), Value::Map(new)) => {
            let (old, new) = (by_key(old), by_key(new));
            let pairs = || old.iter().zip(&new);
            old.len() == new.len()
                && pairs().all(|(old, new)| old.key == new.key && same(&old.value, &new.value))
        }
        (Value::List(old), Value::List(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        (old, new) => old == new,
    }
}

fn by_key(entries: &[Entry]) -> Vec<&Entry> {
    let mut entries: Vec<_> = entries.iter().collect();
    entries.sort_unstable_by_key(|entry| &entry.key);
    entries
}

/// The comments of a text, sorted: all that stands behind a `#` which is neither in a value nor in
/// a key.
pub fn comments<'t>(text: &'t str, node: &Node) -> Vec<&'t str> {
    let mut scalars = Vec::new();
    gather(node, &mut scalars);
    scalars.sort_unstable();
    let mut comments = Vec::new();
    let (mut at, mut next) = (0, 0);
    while let Some(found) = text[at..].find('#') {
        let hash = at + found;
        while scalars.get(next).is_some_and(|(_, end)| *end <= hash) {
            next += 1;
        }
        if let Some((_, end)) = scalars.get(next).filter(|(start, _)| *start <= hash) {
            at = *end;
            continue;
        }
        let end = text[hash..].find('\n').map_or(text.len(), |length| hash + length);
        if text[..hash].ends_with(|c: char| c.is_whitespace()) || hash == 0 {
            comments.push(text[hash..end].trim_end());
            at = end;
        } else {
            at = hash + 1;
        }
    }
    comments.sort_unstable();
    comments
}

fn gather(node: &Node, scalars: &mut Vec<(usize, usize)>) {
    let place = |node: &Node| (node.span.start as usize, node.span.end as usize);
    match &node.value {
        Value::Map(entries) => {
            for entry in entries {
                scalars.push((entry.key_span.start as usize, entry.key_span.end as usize));
                gather(&entry.value, scalars);
            }
        }
        Value::List(items) => items.iter().for_each(|item| gather(item, scalars)),
        Value::Scalar(_) => scalars.push(place(node)),
        Value::Empty | Value::Broken => {}
    }
}
