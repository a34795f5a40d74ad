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
        let id = unique(&named_after(occasion), &mut taken);
        edits.extend(edit(text, occasion, entries, &id));
        ids.push(id);
    }
    (edits, ids)
}

/// The term that the occasion starts in: `vt27` from January to June, `ht27` from July on.
fn named_after(occasion: &Node) -> String {
    let Some(Value::Scalar(start)) = occasion.get("start").map(|node| &node.value) else {
        return "utan-datum".to_owned();
    };
    match start.text.parse::<Date>() {
        Ok(day) => format!("{}{:02}", if day.month() <= 6 { "vt" } else { "ht" }, day.year().rem_euclid(100)),
        Err(_) if &*start.text == "rolling" => "lopande".to_owned(),
        Err(_) => "utan-datum".to_owned(),
    }
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
