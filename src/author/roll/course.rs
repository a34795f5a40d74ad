//! One course: which occasions the new term lacks, and copies of them.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::edit::{self, Edits};
use super::term::{self, Term};
use super::{NewOccasion, Passed, holiday, id};
use crate::author::import::unique;
use crate::content::yaml::{self, Node, Value};
use crate::diagnose::FileId;
use crate::model::{Course, Entry, Status};

/// The new text of a course's file, and the occasions that are new in it.
pub(super) fn roll(
    entry: &Entry<Course>,
    text: &str,
    from: Term,
    to: Term,
) -> Result<(String, Vec<NewOccasion>), Passed> {
    if let Some(status) = entry.value.status.as_ref().filter(|status| status.value != Status::Published) {
        return Err(Passed::Status(status.value));
    }
    let (root, _) = yaml::parse(text, entry.file, 0);
    let list = root.get("occasions").ok_or(Passed::Nothing)?;
    let Value::List(items) = &list.value else { return Err(Passed::Nothing) };
    let mut ids = HashSet::new();
    let wanted = items.iter().filter_map(|item| {
        let start = day(item, "start").filter(|start| Term::of(*start) == from)?;
        let new_start = from.same_day(start, to)?;
        let id = id::of(scalar(item, "id")?, start, new_start, to);
        Some(Wanted { item, start, new_start, id: unique(&id, &mut ids) })
    });
    let wanted: Vec<_> = wanted.collect();
    if wanted.is_empty() {
        return Err(Passed::Nothing);
    }
    let missing = missing(wanted, items);
    if missing.is_empty() {
        return Err(Passed::Exists);
    }
    let copies = missing.into_iter().map(|wanted| copy(text, wanted)).collect::<Option<Vec<_>>>();
    let copies = copies.ok_or(Passed::Layout)?;
    let number = copies.len();
    let (copies, occasions): (Vec<_>, Vec<_>) =
        copies.into_iter().map(|(item, edits, new)| ((item, edits), new)).unzip();
    let new = edit::append(text, list, &copies).ok_or(Passed::Layout)?;
    if adds_only(&root, &new, number) { Ok((new, occasions)) } else { Err(Passed::Layout) }
}

/// An occasion that the new term should have.
struct Wanted<'n> {
    /// The one to copy.
    item: &'n Node,
    start: Date,
    new_start: Date,
    id: String,
}

/// What is not there yet. An occasion that has the id, or else one that starts on the day, stands
/// for one that is wanted.
fn missing<'n>(wanted: Vec<Wanted<'n>>, items: &[Node]) -> Vec<Wanted<'n>> {
    let has_id = |wanted: &Wanted, item: &Node| scalar(item, "id") == Some(&wanted.id);
    let mut free: Vec<&Node> =
        items.iter().filter(|item| !wanted.iter().any(|wanted| has_id(wanted, item))).collect();
    let without_id = wanted.into_iter().filter(|wanted| !items.iter().any(|item| has_id(wanted, item)));
    let missing = without_id.filter(|wanted| {
        let there = free.iter().position(|item| day(item, "start") == Some(wanted.new_start));
        there.map(|at| free.remove(at)).is_none()
    });
    missing.collect()
}

/// What to change in the copy of an occasion: its id and days; without what was only of that term.
fn copy<'n>(text: &str, wanted: Wanted<'n>) -> Option<(&'n Node, Edits, NewOccasion)> {
    let Wanted { item, start, new_start, id } = wanted;
    let shift = term::days(start, new_start)?.days();
    let mut edits = Edits::default();
    let mut holidays = Vec::new();
    edits.replace(item.get("id")?, &id);
    let apply = item.get("apply");
    let mut move_day = |block: Option<&Node>, key: &str| {
        let (node, old) = (block?.get(key)?, day(block?, key)?);
        let new = old.checked_add(shift).ok()?;
        edits.replace(node, new.to_string());
        if holiday::on(old).is_none() {
            holidays.extend(holiday::on(new).map(|name| (new, name)));
        }
        Some(new)
    };
    move_day(apply, "opens");
    let closes = move_day(apply, "closes");
    move_day(Some(item), "start");
    move_day(Some(item), "end");
    edits.remove(text, item, "cancelled");
    edits.remove(text, item, "source");
    match apply.map(|apply| (&apply.value, apply)) {
        // A block of nothing would be no block.
        Some((Value::Map(entries), _)) if entries.iter().all(|entry| &*entry.key == "late") => {
            edits.remove(text, item, "apply");
        }
        Some((_, apply)) => {
            edits.remove(text, apply, "late");
        }
        None => {}
    }
    let has = |block: Option<&Node>, key| block.is_some_and(|block| scalar(block, key).is_some());
    let new = NewOccasion {
        id,
        old_start: start,
        start: new_start,
        closes,
        was_cancelled: scalar(item, "cancelled") == Some("true"),
        has_address: has(Some(item), "url") || has(apply, "url"),
        holidays,
    };
    Some((item, edits, new))
}

/// Whether a text says all that was said, and has so many occasions more.
fn adds_only(old: &Node, new: &str, number: usize) -> bool {
    let (new, faults) = yaml::parse(new, FileId(0), 0);
    let (Value::Map(old), Value::Map(new)) = (&old.value, &new.value) else { return false };
    let same = |(before, after): (&yaml::Entry, &yaml::Entry)| {
        let kept = match (&*before.key, &before.value.value, &after.value.value) {
            ("occasions", Value::List(before), Value::List(after)) => {
                after.len() == before.len() + number
                    && before.iter().zip(after).all(|(before, after)| says_the_same(before, after))
            }
            _ => says_the_same(&before.value, &after.value),
        };
        before.key == after.key && kept
    };
    faults.is_empty() && old.len() == new.len() && old.iter().zip(new).all(same)
}

fn says_the_same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| says_the_same(a, b))
        }
        (Value::Map(a), Value::Map(b)) => {
            let same =
                |(a, b): (&yaml::Entry, &yaml::Entry)| a.key == b.key && says_the_same(&a.value, &b.value);
            a.len() == b.len() && a.iter().zip(b).all(same)
        }
        (a, b) => a == b,
    }
}

fn scalar<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    match &node.get(key)?.value {
        Value::Scalar(scalar) => Some(&scalar.text),
        _ => None,
    }
}

fn day(node: &Node, key: &str) -> Option<Date> {
    scalar(node, key)?.parse().ok()
}
