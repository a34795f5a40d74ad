//! `diff`: what a change of the catalogue means, in words.
//!
//! Two states of it are read as `check` reads them, and compared field by field, by the table of
//! fields: what is only written otherwise is no change. What matters most comes first.

mod compare;
mod course;
mod excerpt;
mod meaning;
mod names;
mod occasion;
mod others;
mod show;
mod side;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;

use crate::content::history::{HistoryError, changed_since, snapshot};
use crate::content::{Content, ReadError};
use crate::diagnose::{Language, say};
use crate::i18n::Collator;
use crate::model::load::{COUNTY_FILE, PUBLISHER_FILE};
use crate::model::{County, Course, Tag};
use crate::site;

use compare::Lost;
use course::Ranked;
use meaning::Meaning;
use names::Names;
use side::Side;
use words::Words;

pub use show::{human, markdown};

/// Why there is nothing to show.
#[derive(Debug)]
pub enum DiffError {
    /// Git had no answer.
    History(HistoryError),
    /// The disk's.
    Read(ReadError),
}

impl From<HistoryError> for DiffError {
    fn from(error: HistoryError) -> DiffError {
        DiffError::History(error)
    }
}

impl From<ReadError> for DiffError {
    fn from(error: ReadError) -> DiffError {
        DiffError::Read(error)
    }
}

/// What a change means, in the language it was asked for in.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// What changed, in the order to show it.
    pub groups: Vec<Group>,
    /// Files that say the same in other words.
    pub same: Vec<String>,
    /// Files that cannot be read to the end now, with the number of errors.
    pub unread: Vec<(String, usize)>,
    /// Files that could not be read to the end before.
    pub were_unread: Vec<String>,
}

/// What changed with one thing.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Whose it is: "Kumla".
    pub heading: String,
    /// What it is called there; `None` for the publisher or the county itself.
    pub name: Option<String>,
    /// Sentences without a full stop, what matters most first.
    pub changes: Vec<String>,
}

/// The kinds of things that change, in the order they are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A course.
    Course,
    /// A publisher.
    Publisher,
    /// `frisok.yaml`.
    County,
    /// An information page in a language.
    Page,
    /// Vocabulary, strings, theme, media.
    Other,
}

/// Compares the catalogue in `root` with the one where `HEAD` and `revision` parted.
///
/// Days of this year are shown without it; `asked` is the day to behave as on.
///
/// # Errors
/// Git's and the disk's. What is wrong with the content is part of the answer.
pub fn since(
    root: &Path,
    revision: &str,
    asked: Option<Date>,
    language: Language,
) -> Result<Diff, DiffError> {
    let past = snapshot(root, revision)?;
    let changed = changed_since(root, revision)?;
    let was: BTreeSet<String> = changed.iter().filter(|path| past.contains_key(*path)).cloned().collect();
    let (old, new) = (Side::read(&Content::of_past(root, past))?, Side::read(&Content::new(root))?);
    let (today, _) = site::today(asked, new.county().unwrap_or(&County::default()));
    let names = Names { sides: [&new, &old] };
    let words = Words { language, today, names: &names, default_language: &new.language };
    let work = Work { old: &old, new: &new, words: &words };
    let mut diff = work.content();
    diff.groups.extend(work.other_files(root, &changed, &was));
    Ok(diff)
}

/// Two states and the words for what differs.
struct Work<'a> {
    old: &'a Side,
    new: &'a Side,
    words: &'a Words<'a>,
}

impl Work<'_> {
    /// Everything below `content/`, `frisok.yaml` and the vocabulary.
    fn content(&self) -> Diff {
        let mut diff = Diff::default();
        let paths: BTreeSet<&str> = self.old.paths().chain(self.new.paths()).collect();
        let differ: Vec<&str> =
            paths.into_iter().filter(|path| self.old.text(path) != self.new.text(path)).collect();
        let moves = self.moves(&differ);
        let mut groups = Vec::new();
        for path in &differ {
            let group = match sort_of(path) {
                Sort::County => self.county(),
                Sort::Publisher(id) => self.publisher(path, id),
                Sort::Course(publisher, id) if !moves.values().any(|from| from == path) => {
                    self.course(path, publisher, id, moves.get(path).copied())
                }
                Sort::Page(name) => self.page(path, name),
                Sort::Vocabulary => self.vocabulary(path),
                _ => continue,
            };
            if group.changes.is_empty() && !self.new.lost(path) && !self.old.lost(path) {
                diff.same.push((*path).to_owned());
            }
            groups.push(group);
        }
        groups.retain(|group| !group.changes.is_empty());
        diff.groups = self.in_order(groups);
        let lost = |side: &Side, path: &&&str| side.lost(path);
        let now = differ.iter().filter(|path| lost(self.new, path));
        diff.unread = now.map(|path| ((*path).to_owned(), self.new.faults[*path])).collect();
        let before = differ.iter().filter(|path| lost(self.old, path) && !self.new.lost(path));
        diff.were_unread = before.map(|path| (*path).to_owned()).collect();
        diff
    }

    /// The county first, then publishers by name with their courses by name, then all else.
    fn in_order(&self, mut groups: Vec<Group>) -> Vec<Group> {
        let collator = Collator::new(&Tag::default());
        groups.sort_by_cached_key(|group| {
            let place = match group.kind {
                Kind::County => 0,
                Kind::Publisher | Kind::Course => 1,
                Kind::Page => 2,
                Kind::Other => 3,
            };
            let key = |name: &str| collator.key(name);
            (place, key(&group.heading), group.name.as_deref().map(key))
        });
        groups
    }

    /// Courses at another address: the new path and the old one.
    fn moves<'p>(&self, differ: &[&'p str]) -> BTreeMap<&'p str, &'p str> {
        let courses = differ.iter().copied().filter(|path| matches!(sort_of(path), Sort::Course(..)));
        let (gone, rest): (Vec<_>, Vec<_>) = courses.partition(|path| self.new.text(path).is_none());
        let come = rest.into_iter().filter(|path| self.old.text(path).is_none());
        let mut come: Vec<_> = come.map(|path| (path, self.new.meaning(path, &Course::RECORD))).collect();
        let mut moves = BTreeMap::new();
        for from in gone {
            let before = self.old.meaning(from, &Course::RECORD);
            let named = come.iter().position(|(_, course)| has_alias(course, address(from)));
            let to = named.or_else(|| come.iter().position(|(_, course)| *course == before));
            if let Some(at) = to {
                moves.insert(come.remove(at).0, from);
            }
        }
        moves
    }

    fn course(&self, path: &str, publisher: &str, id: &str, from: Option<&str>) -> Group {
        let before = from.unwrap_or(path);
        let lost = Lost { old: self.old.lost(before), new: self.new.lost(path) };
        let old = self.old.meaning(before, &Course::RECORD);
        let new = self.new.meaning(path, &Course::RECORD);
        let words = self.words;
        let mut said: Vec<Ranked> = Vec::new();
        let (was, is) = (self.old.text(before).is_some(), self.new.text(path).is_some());
        match (was, is) {
            (false, _) => said.push((course::Rank::State, course::new(&new, words))),
            (_, false) => said.push((course::Rank::State, course::removed(address(path), words))),
            _ => said.extend(course::changed(&old, &new, lost, from.map(address), words)),
        }
        if let Some(from) = from {
            let kept = has_alias(&new, address(from));
            said.push((course::Rank::State, course::moved(address(from), address(path), kept, words)));
        }
        // Sorting keeps the order of the table among what matters as much.
        said.sort_by_key(|(rank, _)| *rank);
        let title = |course: &Meaning, side: &Side| course.text("title", &side.language).map(str::to_owned);
        let title = title(&new, self.new).or_else(|| title(&old, self.old));
        let name = match title {
            Some(title) if self.title_is_shared(path, publisher, &title) => format!("{title} ({id})"),
            Some(title) => title,
            None => id.to_owned(),
        };
        Group {
            kind: Kind::Course,
            heading: words.names.publisher(publisher),
            name: Some(name),
            changes: said.into_iter().map(|(_, text)| text).collect(),
        }
    }

    /// Whether another course of the publisher has the same title.
    fn title_is_shared(&self, path: &str, publisher: &str, title: &str) -> bool {
        self.courses_of(publisher)
            .any(|(other, course)| other != path && course.text("title", &self.new.language) == Some(title))
    }

    /// The courses that a publisher has now.
    fn courses_of(&self, publisher: &str) -> impl Iterator<Item = (&str, Meaning)> {
        let own = move |path: &&str| matches!(sort_of(path), Sort::Course(of, _) if of == publisher);
        self.new.paths().filter(own).map(|path| (path, self.new.meaning(path, &Course::RECORD)))
    }

    fn say(&self, sv: &str, en: &str) -> String {
        say!("{sv}", "{en}").text(self.words.language).to_owned()
    }
}

/// What a file is, by its path.
enum Sort<'p> {
    County,
    Publisher(&'p str),
    Course(&'p str, &'p str),
    Page(&'p str),
    Vocabulary,
    Other,
}

fn sort_of(path: &str) -> Sort<'_> {
    if path == COUNTY_FILE {
        return Sort::County;
    }
    if path.starts_with("i18n/vocabulary/") && path.ends_with(".yaml") {
        return Sort::Vocabulary;
    }
    let Some((folder, name)) = path.strip_prefix("content/").and_then(|below| below.split_once('/')) else {
        return Sort::Other;
    };
    match (folder, name.strip_suffix(".yaml"), name.strip_suffix(".md")) {
        ("_pages", _, Some(page)) => Sort::Page(page),
        _ if name == PUBLISHER_FILE => Sort::Publisher(folder),
        (_, Some(course), _) if !course.contains('/') => Sort::Course(folder, course),
        _ => Sort::Other,
    }
}

/// `content/kumla/sfi.yaml` → `kumla/sfi`.
fn address(path: &str) -> &str {
    let below = path.strip_prefix("content/").unwrap_or(path);
    below.strip_suffix(".yaml").unwrap_or(below)
}

fn has_alias(course: &Meaning, address: &str) -> bool {
    course.items("aliases").iter().any(|alias| matches!(alias, Meaning::Word(word) if word == address))
}
