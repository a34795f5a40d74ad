//! What differs between two values, field by field, by the table of fields.

use std::collections::{BTreeMap, BTreeSet};

use super::meaning::{Meaning, Prose};
use crate::model::{Field, Record, Shape};

/// One difference.
#[derive(Clone, Debug)]
pub(super) struct Change {
    /// The way to the value: fields, and in lists of blocks which of them.
    pub path: Vec<Step>,
    /// What the value may be.
    pub shape: Shape,
    /// The language, for a text.
    pub language: Option<String>,
    /// What happened.
    pub edit: Edit,
}

/// One step to a value.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Into a field.
    Field(&'static Field),
    /// To a block of a list: what it goes by.
    Item(String),
}

/// What happened to a value.
#[derive(Clone, Debug)]
pub(super) enum Edit {
    /// A single value came, went, or changed.
    Word(Option<String>, Option<String>),
    /// A text came, went, or changed.
    Text(Option<Prose>, Option<Prose>),
    /// Words of a list came and went.
    List { added: Vec<String>, removed: Vec<String> },
    /// The same words stand in another order.
    Order,
    /// A block of a list came (`true`) or went.
    Item(bool),
}

/// Which of two states could be read but in part: what it lacks is then not known.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lost {
    pub old: bool,
    pub new: bool,
}

/// Everything that differs between two blocks, but for the `skipped` keys.
pub(super) fn records(
    old: &Meaning,
    new: &Meaning,
    record: &'static Record,
    lost: Lost,
    skipped: &[&str],
) -> Vec<Change> {
    let mut compare = Compare { lost, changes: Vec::new() };
    compare.fields(Some(old), Some(new), record, &[], skipped);
    compare.changes
}

struct Compare {
    lost: Lost,
    changes: Vec<Change>,
}

impl Compare {
    fn fields(
        &mut self,
        old: Option<&Meaning>,
        new: Option<&Meaning>,
        record: &'static Record,
        path: &[Step],
        skipped: &[&str],
    ) {
        for field in record.fields.iter().filter(|field| !skipped.contains(&field.key)) {
            let of = |side: Option<&Meaning>| side.and_then(|block| block.get(field.key)).cloned();
            let mut path = path.to_vec();
            path.push(Step::Field(field));
            self.values(of(old).as_ref(), of(new).as_ref(), &(field.shape)(), &path);
        }
    }

    fn values(&mut self, old: Option<&Meaning>, new: Option<&Meaning>, shape: &Shape, path: &[Step]) {
        if old == new
            || (old.is_none() && self.lost.old)
            || (new.is_none() && self.lost.new)
            || [old, new].contains(&Some(&Meaning::Unknown))
        {
            return;
        }
        match (old, new) {
            (Some(Meaning::Texts(_)) | None, Some(Meaning::Texts(_)) | None) => {
                self.texts(old, new, shape, path);
            }
            (Some(Meaning::Block(_)) | None, Some(Meaning::Block(_)) | None) => {
                if let Some(record) = record_of(shape) {
                    self.fields(old, new, record, path, &[]);
                }
            }
            (Some(Meaning::List(_)) | None, Some(Meaning::List(_)) | None) => {
                let items = |side: Option<&Meaning>| match side {
                    Some(Meaning::List(items)) => items.clone(),
                    _ => Vec::new(),
                };
                self.lists(&items(old), &items(new), shape, path);
            }
            _ => {
                let word = |side: Option<&Meaning>| side.map(flat);
                self.add(path, shape, None, Edit::Word(word(old), word(new)));
            }
        }
    }

    fn texts(&mut self, old: Option<&Meaning>, new: Option<&Meaning>, shape: &Shape, path: &[Step]) {
        let none = Meaning::Texts(BTreeMap::new());
        let (Some(Meaning::Texts(old)), Some(Meaning::Texts(new))) =
            (old.or(Some(&none)), new.or(Some(&none)))
        else {
            return;
        };
        let languages: BTreeSet<_> = old.keys().chain(new.keys()).collect();
        for language in languages {
            let (old, new) = (old.get(language), new.get(language));
            if old != new {
                let edit = Edit::Text(old.cloned(), new.cloned());
                self.add(path, shape, Some(language.clone()), edit);
            }
        }
    }

    fn lists(&mut self, old: &[Meaning], new: &[Meaning], shape: &Shape, path: &[Step]) {
        let item = item_of(shape);
        if let Some(record) = item.as_ref().and_then(record_of) {
            return self.blocks(old, new, record, path);
        }
        let edit = match (old, new) {
            ([one], [other]) => Edit::Word(Some(flat(one)), Some(flat(other))),
            _ => {
                let without = |these: &[Meaning], those: &[Meaning]| -> Vec<String> {
                    these.iter().filter(|one| !those.contains(one)).map(flat).collect()
                };
                let (added, removed) = (without(new, old), without(old, new));
                if added.is_empty() && removed.is_empty() {
                    Edit::Order
                } else {
                    Edit::List { added, removed }
                }
            }
        };
        self.add(path, &item.unwrap_or(Shape::String), None, edit);
    }

    /// Blocks of a list: those that go by the same name are the same.
    fn blocks(&mut self, old: &[Meaning], new: &[Meaning], record: &'static Record, path: &[Step]) {
        let (old, new) = (named(old, record), named(new, record));
        let shape = Shape::Record(record);
        let step = |name: &String| {
            let mut path = path.to_vec();
            path.push(Step::Item(name.clone()));
            path
        };
        for (name, block) in &old {
            match new.iter().find(|(other, _)| other == name) {
                Some((_, other)) => self.fields(Some(block), Some(other), record, &step(name), &[]),
                None if !self.lost.new => self.add(&step(name), &shape, None, Edit::Item(false)),
                None => {}
            }
        }
        for (name, _) in new.iter().filter(|(name, _)| !old.iter().any(|(other, _)| other == name)) {
            if !self.lost.old {
                self.add(&step(name), &shape, None, Edit::Item(true));
            }
        }
    }

    fn add(&mut self, path: &[Step], shape: &Shape, language: Option<String>, edit: Edit) {
        self.changes.push(Change { path: path.to_vec(), shape: shape.clone(), language, edit });
    }
}

/// Each block with what it goes by: its name, its first field that is a word, or its number.
fn named<'m>(blocks: &'m [Meaning], record: &'static Record) -> Vec<(String, &'m Meaning)> {
    let first = ["id", "file"].into_iter().find(|key| record.field(key).is_some());
    let name = |(at, block): (usize, &'m Meaning)| {
        let name = first.and_then(|key| block.word(key)).map(str::to_owned);
        (name.unwrap_or_else(|| (at + 1).to_string()), block)
    };
    blocks.iter().enumerate().map(name).collect()
}

/// A value in a word.
pub(super) fn flat(meaning: &Meaning) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match meaning {
        Meaning::Word(word) => word.clone(),
        Meaning::Texts(texts) => joined(texts.values().map(|prose| prose.text.clone()).collect()),
        Meaning::List(items) => joined(items.iter().map(flat).collect()),
        Meaning::Block(block) => joined(block.values().map(flat).collect()),
        Meaning::Unknown => String::new(),
    }
}

fn record_of(shape: &Shape) -> Option<&'static Record> {
    match shape {
        Shape::Record(record) => Some(record),
        Shape::Either(shapes) => shapes.iter().find_map(record_of),
        _ => None,
    }
}

fn item_of(shape: &Shape) -> Option<Shape> {
    match shape {
        Shape::List(item) | Shape::OneOrMany(item) => Some((**item).clone()),
        Shape::Either(shapes) => shapes.iter().find_map(item_of),
        _ => None,
    }
}
