//! Ids for occasions that have none.

use std::collections::HashSet;

use crate::author::import::unique;
use crate::content::yaml::{Entry, Node, Value};
use crate::diagnose::Edit;
use crate::model::Date;

/// What to put in so that every occasion of a course has an id, and the new ids. Ids that are there
/// are never changed.
pub fn missing(text: &str, course: &Node) -> (Vec<Edit>, Vec<String>) {
    let Some(Value::List(occasions)) = course.get("occasions").map(|node| &node.value) else {
        return (Vec::new(), Vec::new());
    };
    let id = |occasion: &Node| match occasion.get("id").map(|id| &id.value) {
        Some(Value::Scalar(id)) => Some(id.text.to_string()),
        _ => None,
    };
    let mut taken: HashSet<String> = occasions.iter().filter_map(id).collect();
    let (mut edits, mut ids) = (Vec::new(), Vec::new());
    for occasion in occasions {
        let Value::Map(entries) = &occasion.value else { continue };
        if entries.iter().any(|entry| &*entry.key == "id" && entry.value.value != Value::Empty) {
            continue;
        }
        let Some(name) = named_after(occasion) else { continue };
        let id = unique(&name, &mut taken);
        edits.extend(edit(text, occasion, entries, &id));
        ids.push(id);
    }
    (edits, ids)
}

/// The term that the occasion starts in: `vt27` from January to June, `ht27` from July on. `None`
/// where a start stands that is none: an id stays, so it waits until that is put right.
fn named_after(occasion: &Node) -> Option<String> {
    let text = match occasion.get("start").map(|node| &node.value) {
        None | Some(Value::Empty) => return Some("utan-datum".to_owned()),
        Some(Value::Scalar(start)) => &*start.text,
        Some(_) => return None,
    };
    if text == "rolling" {
        return Some("lopande".to_owned());
    }
    let day: Date = text.parse().ok()?;
    let term = if day.month() <= 6 { "vt" } else { "ht" };
    Some(format!("{term}{:02}", day.year().rem_euclid(100)))
}

fn edit(text: &str, occasion: &Node, entries: &[Entry], id: &str) -> Option<Edit> {
    if let Some(entry) = entries.iter().find(|entry| &*entry.key == "id") {
        let value = entry.value.span;
        if value.start < value.end {
            return Some(Edit::new(value, id));
        }
        let after = entry.key_span.end as usize;
        let colon = after + text[after..].find(':')? + 1;
        return Some(Edit::insert(colon, format!(" {id}")));
    }
    let start = occasion.span.start as usize;
    if text[start..].starts_with('{') {
        let more = if entries.is_empty() { "" } else { ", " };
        return Some(Edit::insert(start + 1, format!("id: {id}{more}")));
    }
    let first = entries.first()?.key_span.start as usize;
    let column = first - text[..first].rfind('\n').map_or(0, |at| at + 1);
    Some(Edit::insert(first, format!("id: {id}\n{}", " ".repeat(column))))
}
