//! What a value means, apart from how it is written: the order of keys, quotes, comments, layout.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser, html};

use crate::content::yaml::{Node, Value};
use crate::model::{Record, Shape};

/// A value that is there.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    /// One value.
    Word(String),
    /// A text per language.
    Texts(BTreeMap<String, Prose>),
    /// Several values.
    List(Vec<Meaning>),
    /// A block of keys, without those that say what holds anyway.
    Block(BTreeMap<&'static str, Meaning>),
    /// Something that could not be read: nothing is known of it.
    Unknown,
}

/// A text that people read.
#[derive(Clone, Debug)]
pub(super) struct Prose {
    /// As it stands in the file.
    pub text: String,
    /// What counts: Markdown means its HTML, where the lines of a paragraph are one.
    counts: String,
}

impl PartialEq for Prose {
    fn eq(&self, other: &Prose) -> bool {
        self.counts == other.counts
    }
}

/// What holds when nothing is said (content format): to say it changes nothing.
const DEFAULTS: [(&str, &str, &str); 4] = [
    ("course", "kind", "course"),
    ("course", "language", "sv"),
    ("course", "student_aid", "auto"),
    ("course", "status", "published"),
];

impl Meaning {
    /// What a node means in a field of this shape; `None` where it is the same as an absent key.
    ///
    /// `language` is that of text without a tag.
    pub fn of(node: &Node, shape: &Shape, language: &str) -> Option<Meaning> {
        if let Value::Broken = node.value {
            return Some(Meaning::Unknown);
        }
        if node.is_empty() {
            return None;
        }
        match (shape, &node.value) {
            (Shape::Text { rich, .. }, _) => texts(node, language, *rich),
            (Shape::PerLanguage(_), _) => texts(node, language, false),
            (Shape::Record(record), Value::Map(_)) => Some(Meaning::record(node, record, language)),
            (Shape::List(item) | Shape::OneOrMany(item), Value::List(nodes)) => {
                let items = nodes.iter().filter_map(|node| Meaning::of(node, item, language));
                Some(Meaning::List(items.collect()))
            }
            (Shape::OneOrMany(item), _) => {
                Meaning::of(node, item, language).map(|one| Meaning::List(vec![one]))
            }
            (Shape::Either(shapes), _) => {
                let fits = |shape: &&Shape| match node.value {
                    Value::Map(_) => matches!(shape, Shape::Record(_)),
                    Value::List(_) => shape.takes_list(),
                    _ => !matches!(shape, Shape::Record(_)) && !shape.takes_list(),
                };
                match shapes.iter().find(fits) {
                    Some(shape) => Meaning::of(node, shape, language),
                    None => Some(Meaning::Word(raw(node))),
                }
            }
            // Not to say it is to say no.
            (Shape::Bool, Value::Scalar(scalar)) if &*scalar.text == "false" => None,
            (Shape::Number { .. }, Value::Scalar(scalar)) => {
                let number = scalar.text.parse::<f64>();
                Some(Meaning::Word(number.map_or_else(|_| scalar.text.to_string(), |n| n.to_string())))
            }
            (_, Value::Scalar(scalar)) => Some(Meaning::Word(scalar.text.trim().to_owned())),
            // The wrong kind of value, which check reports.
            _ => Some(Meaning::Unknown),
        }
    }

    /// What a block of keys means. A node that is none has no keys.
    pub fn record(node: &Node, record: &'static Record, language: &str) -> Meaning {
        let is_default = |key, value: &Meaning| {
            DEFAULTS.iter().any(|(name, field, default)| {
                (*name, *field) == (record.name, key)
                    && matches!(value, Meaning::Word(word) if word == default)
            })
        };
        let said = record.fields.iter().filter_map(|field| {
            let value = Meaning::of(node.get(field.key)?, &(field.shape)(), language)?;
            (!is_default(field.key, &value)).then_some((field.key, value))
        });
        Meaning::Block(said.collect())
    }

    /// The value of a key, if this is a block that has it.
    pub fn get(&self, key: &str) -> Option<&Meaning> {
        let Meaning::Block(block) = self else { return None };
        block.get(key)
    }

    /// The word of a key.
    pub fn word(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Meaning::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The text of a key in a language.
    pub fn text(&self, key: &str, language: &str) -> Option<&str> {
        match self.get(key)? {
            Meaning::Texts(texts) => texts.get(language).map(|prose| prose.text.as_str()),
            Meaning::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The items of a list under a key.
    pub fn items(&self, key: &str) -> &[Meaning] {
        match self.get(key) {
            Some(Meaning::List(items)) => items,
            _ => &[],
        }
    }
}

impl Prose {
    /// A text; Markdown when it is `rich`.
    pub fn new(text: &str, rich: bool) -> Prose {
        let text = text.trim().to_owned();
        let counts = if rich {
            let events = Parser::new(&text).map(|event| match event {
                Event::SoftBreak => Event::Text(" ".into()),
                other => other,
            });
            let mut counts = String::new();
            html::push_html(&mut counts, events);
            counts
        } else {
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        Prose { text, counts }
    }
}

fn texts(node: &Node, language: &str, rich: bool) -> Option<Meaning> {
    let scalar = |node: &Node| match &node.value {
        Value::Scalar(scalar) => Some(Prose::new(&scalar.text, rich)),
        Value::List(_) => Some(Prose::new(&raw(node), false)),
        _ => None,
    };
    let texts: BTreeMap<String, Prose> = match &node.value {
        Value::Map(entries) => {
            entries.iter().filter_map(|entry| Some((entry.key.to_string(), scalar(&entry.value)?))).collect()
        }
        Value::Scalar(_) => scalar(node).map(|text| (language.to_owned(), text)).into_iter().collect(),
        _ => return Some(Meaning::Unknown),
    };
    (!texts.is_empty()).then_some(Meaning::Texts(texts))
}

/// A value that no field describes, on one line.
fn raw(node: &Node) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match &node.value {
        Value::Empty | Value::Broken => String::new(),
        Value::Scalar(scalar) => scalar.text.to_string(),
        Value::List(items) => format!("[{}]", joined(items.iter().map(raw).collect())),
        Value::Map(entries) => {
            let mut all: Vec<_> =
                entries.iter().map(|entry| format!("{}: {}", entry.key, raw(&entry.value))).collect();
            all.sort();
            format!("{{{}}}", joined(all))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::yaml;
    use crate::diagnose::FileId;
    use crate::model::Course;

    fn course(text: &str) -> Meaning {
        Meaning::record(&yaml::parse(text, FileId(0), 0).0, &Course::RECORD, "sv")
    }

    #[test]
    fn the_same_in_other_words() {
        let plain = course(
            "title: A\ncredits: 100\nteaching: Kom på *måndag*.\noccasions: [{id: a, pace: 50, start: 2027-01-11}]\n",
        );
        let other = course(
            "# en rad\noccasions:\n- start: 2027-01-11\n  pace: [50]\n  cancelled: false\n  id: 'a'\n\
             kind: course\nstatus: published\nareas: []\nteaching: |\n  Kom\n  på _måndag_.\ncredits: 100.0\ntitle: {sv: \"A\"}\n",
        );
        assert_eq!(plain, other);
    }

    #[test]
    fn what_differs_is_told_apart() {
        let texts = [
            "title: A",
            "title: B",
            "title: {sv: A, en: A}",
            "apprenticeship: true",
            "codes: [A, B]",
            "codes: [B, A]",
            "teaching: '- a - b'",
            "teaching: |\n  - a\n  - b",
            "status: planned",
        ];
        for (at, one) in texts.iter().enumerate() {
            for other in &texts[at + 1..] {
                assert_ne!(course(one), course(other), "{one} / {other}");
            }
        }
    }
}
