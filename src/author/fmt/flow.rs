//! Lists and maps in brackets that stand on one line.

use crate::content::yaml::{Entry, Node, Value};
use crate::model::Shape;

/// How a value on one line is written: `[a, b]`, `{key: value, key: value}` with keys in the
/// table's order, scalars as they are. `None` where it is written in a way that is best left alone.
pub fn flow(text: &str, node: &Node, shape: &Shape) -> Option<String> {
    let source = text.get(node.span.range()).filter(|source| !source.contains('\n'))?;
    match &node.value {
        Value::List(items) if in_brackets(source, '[', ']') => {
            let shape = shape.item();
            let items: Option<Vec<_>> = items.iter().map(|item| flow(text, item, &shape)).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        Value::Map(entries) if in_brackets(source, '{', '}') => {
            let pairs: Option<Vec<_>> =
                ordered(entries, shape).into_iter().map(|entry| pair(text, entry, shape)).collect();
            Some(format!("{{{}}}", pairs?.join(", ")))
        }
        Value::Scalar(_) | Value::Empty if !source.is_empty() => Some(source.to_owned()),
        _ => None,
    }
}

fn pair(text: &str, entry: &Entry, shape: &Shape) -> Option<String> {
    let key = text.get(entry.key_span.range())?;
    let between = text.get(entry.key_span.end as usize..entry.value.span.start as usize)?;
    let value = flow(text, &entry.value, &shape.inner(&entry.key))?;
    // Neither `{key}` nor `? key`.
    (between.trim() == ":").then(|| format!("{key}: {value}"))
}

fn in_brackets(source: &str, open: char, close: char) -> bool {
    source.starts_with(open) && source.ends_with(close)
}

fn ordered<'n>(entries: &'n [Entry], shape: &Shape) -> Vec<&'n Entry> {
    let mut ordered: Vec<_> = entries.iter().collect();
    ordered.sort_by_key(|entry| shape.place(&entry.key));
    ordered
}
