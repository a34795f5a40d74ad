//! `roll`: next term's occasions from last term's.
//!
//! A course that was given in the spring is mostly given next spring too. Its occasions are copied
//! with their days moved by whole weeks, so that a Monday stays a Monday. The files are edited as
//! text: what stands in them already is not touched. What is there already is not made twice.

mod choose;
mod edit;
mod holiday;
mod id;
mod show;
mod term;

use std::collections::HashSet;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;

use super::disk;
use super::import::unique;
use super::new::{NewError, Target};
use crate::content::Content;
use crate::content::yaml::{self, Node, Value};
use crate::diagnose::{Diagnostic, FileId, Files, Said, say};
use crate::model::load::load;
use crate::model::{Course, Entry, Status};
use crate::site;

use edit::Edits;

pub use term::Term;

/// What to roll.
#[derive(Debug, Default)]
pub struct Request {
    /// Courses (`kumla/underskoterska`) and publishers (`kumla`).
    pub targets: Vec<String>,
    /// Everything.
    pub all: bool,
    /// The term whose occasions are copied; without it the same one a year before `to`.
    pub from: Option<Term>,
    /// The term to make occasions for; without it the same one a year after `from`, or the next.
    pub to: Option<Term>,
    /// Write nothing.
    pub dry_run: bool,
    /// The day to behave as on.
    pub today: Option<Date>,
}

/// What was made.
#[derive(Debug)]
pub struct Rolled {
    /// The term whose occasions were copied.
    pub from: Term,
    /// The term that has new occasions.
    pub to: Term,
    /// Courses with new occasions.
    pub courses: Vec<RolledCourse>,
    /// Courses without: `<publisher>/<course>`, and why.
    pub passed: Vec<(String, Passed)>,
}

/// A course with new occasions.
#[derive(Debug)]
pub struct RolledCourse {
    /// `<publisher>/<course>`.
    pub address: String,
    /// Its title, as far as one can be read.
    pub title: String,
    /// The new occasions.
    pub occasions: Vec<NewOccasion>,
}

/// A new occasion.
#[derive(Debug)]
pub struct NewOccasion {
    /// Its id.
    pub id: String,
    /// First day of the one it was copied from.
    pub old_start: Date,
    /// First day.
    pub start: Date,
    /// Last day to apply.
    pub closes: Option<Date>,
    /// Whether the old one was cancelled. The new one is not.
    pub was_cancelled: bool,
    /// Whether it has addresses, which may have been last term's.
    pub has_address: bool,
    /// Days that are a holiday where the old ones were none.
    pub holidays: Vec<(Date, Said)>,
}

/// Why a course got no occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passed {
    /// Its file has errors.
    Errors,
    /// It is written in a way that cannot be added to.
    Layout,
    /// It is not given: planned, cancelled or removed.
    Status(Status),
    /// Everything is there already.
    Exists,
    /// It has nothing that starts in that term.
    Nothing,
}

/// Makes the occasions, in the files of the catalogue in `root`.
///
/// # Errors
/// Refused where there is no such publisher or course, or where `to` is not after `from`; the
/// disk's.
pub fn roll(root: &Path, request: &Request) -> Result<Rolled, NewError> {
    let target = Target::read(root)?;
    let (today, _) = site::today(request.today, target.county());
    let to = request.to.or_else(|| Some(request.from?.years_later(1)));
    let to = to.unwrap_or_else(|| Term::of(today).next());
    let from = request.from.unwrap_or_else(|| to.years_later(-1));
    if to <= from {
        return Err(NewError::Refused(
            say!("Terminen {to} kommer inte efter {from}.", "The term {to} does not come after {from}."),
            say!("Skriv en senare termin efter --to.", "Write a later term after --to."),
        ));
    }
    let (mut files, mut findings) = (Files::default(), Vec::new());
    let written = load(&Content::new(root), &mut files, &mut findings)?;
    let broken: HashSet<FileId> = findings
        .iter()
        .filter(|finding| finding.is_error())
        .filter_map(|finding: &Diagnostic| Some(finding.place?.file))
        .collect();
    let chosen = choose::courses(&written, &files, request)?;
    let mut rolled = Rolled { from, to, courses: Vec::new(), passed: Vec::new() };
    let mut texts = Vec::new();
    for (address, file, entry) in chosen {
        let Some(entry) = entry.filter(|_| !broken.contains(&file)) else {
            rolled.passed.push((address, Passed::Errors));
            continue;
        };
        match course(entry, files.text(file), from, to) {
            Ok((text, occasions)) => {
                texts.push((files.path(file), text));
                let title = entry.value.title.as_ref().map_or("", |title| &title.default).to_owned();
                rolled.courses.push(RolledCourse { address, title, occasions });
            }
            Err(why) => rolled.passed.push((address, why)),
        }
    }
    if !request.dry_run {
        for (path, text) in texts {
            disk::write(root, path, &text)?;
        }
    }
    Ok(rolled)
}

/// The new text of a course's file, and the occasions that are new in it.
fn course(
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
