//! JSON Schema for the files that people write, made from the table of fields.
//!
//! Editors read it: it proposes keys and values, shows what they mean, and marks most mistakes
//! while one writes. It never rejects what the decoder accepts; the decoder sees more (that a day
//! exists, that a municipality is known). Titles and descriptions are Swedish, then English. The
//! vocabulary is that of draft 2020-12, of which it uses only what older editors know as well.

mod simple;
mod snippets;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value, json};

use self::simple::{TAG, VERBATIM, simple};
use super::disk::{self, WriteError};
use super::import::ImportMap;
use crate::diagnose::Said;
use crate::model::{County, Course, PageFront, Publisher, Record, Shape, Tag};
use crate::vocabulary::VocabularyFile;

/// The folder of schemas in a catalogue. The first line of new files names it.
pub const SCHEMA_FOLDER: &str = "schema";

/// The schemas: name of the file, Swedish and English title, and what the file may say.
const SCHEMAS: [(&str, &str, &str, &Record); 6] = [
    ("course", "Kurs", "Course", &Course::RECORD),
    ("publisher", "Utgivare", "Publisher", &Publisher::RECORD),
    ("catalogue", "Katalog", "Catalogue", &County::RECORD),
    ("page", "Sidhuvud", "Front matter of a page", &PageFront::RECORD),
    ("vocabulary", "Ordlista", "Vocabulary", &VocabularyFile::RECORD),
    ("import-map", "Importkarta", "Import map", &ImportMap::RECORD),
];

/// Every schema: the file's name (such as `course.schema.json`) and its text.
///
/// `default_language` is the one that every text must be in.
pub fn schemas(default_language: &Tag) -> Vec<(String, String)> {
    let text = |schema: Value| snippets::put_in(&format!("{schema:#}"));
    let schema = |(name, sv, en, record): (&str, &str, &str, _)| {
        (format!("{name}.schema.json"), text(schema(&both(sv, en), record, default_language)))
    };
    SCHEMAS.into_iter().map(schema).collect()
}

/// Writes every schema into a folder, which is made if it is missing, and returns the names of
/// those that were not there already, word for word.
///
/// # Errors
/// The disk's.
pub fn write(folder: &Path, default_language: &Tag) -> Result<Vec<String>, WriteError> {
    let mut written = Vec::new();
    for (name, text) in schemas(default_language) {
        if disk::write_changed(folder, &name, &text)? {
            written.push(name);
        }
    }
    Ok(written)
}

/// Writes every schema into the folder of a catalogue that has none, and returns their paths in it.
///
/// # Errors
/// The disk's.
pub(super) fn write_first(root: &Path, default_language: &Tag) -> Result<Vec<String>, WriteError> {
    let folder = root.join(SCHEMA_FOLDER);
    if folder.exists() {
        return Ok(Vec::new());
    }
    let written = write(&folder, default_language)?;
    Ok(written.into_iter().map(|name| format!("{SCHEMA_FOLDER}/{name}")).collect())
}

fn schema(title: &str, record: &'static Record, default_language: &Tag) -> Value {
    let mut definitions = Definitions { default_language, made: BTreeMap::new() };
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Made by `frisok schema`; what is changed here is lost.",
        "title": title,
        "type": "object",
    });
    extend(&mut schema, definitions.keys(record));
    extend(&mut schema, json!({ "$defs": definitions.made }));
    schema
}

/// What several fields have in common, under `$defs`.
struct Definitions<'a> {
    default_language: &'a Tag,
    made: BTreeMap<String, Value>,
}

impl Definitions<'_> {
    /// The keys of a record.
    fn keys(&mut self, record: &'static Record) -> Value {
        let required: Vec<_> =
            record.fields.iter().filter(|field| field.required).map(|field| field.key).collect();
        let mut properties = Map::new();
        for field in record.fields {
            let shape = (field.shape)();
            let mut description = both(field.hint.0.trim(), field.hint.1.trim());
            if let Shape::Text { rich: true, .. } = shape {
                description.push_str(MARKDOWN);
            }
            let mut property = json!({
                "title": both(field.title.0, field.title.1),
                "description": description,
            });
            extend(&mut property, self.value(&shape, !field.required));
            properties.insert(field.key.to_owned(), property);
        }
        let mut keys =
            json!({ "additionalProperties": false, "required": required, "properties": properties });
        if snippets::of(record.name).is_some() {
            extend(&mut keys, json!({ "defaultSnippets": record.name }));
        }
        keys
    }

    /// A value of a shape; `null` is an absent value, where one may be absent.
    fn value(&mut self, shape: &Shape, absent: bool) -> Value {
        if let Some(simple) = simple(shape) {
            self.define(simple.name, |_| {
                let mut value = types_of(simple.types, true);
                if let Some(pattern) = simple.pattern {
                    extend(
                        &mut value,
                        json!({ "pattern": pattern, "patternErrorMessage": described(shape) }),
                    );
                }
                if !simple.examples.is_empty() {
                    extend(&mut value, json!({ "examples": simple.examples }));
                }
                value
            });
            return refer(simple.name, (!absent).then(|| types_of(simple.types, false)));
        }
        let types = |names: &[&str]| types_of(names, absent);
        match shape {
            Shape::Text { max, rich } => {
                let name =
                    max.map_or(if *rich { "rich" } else { "text" }.to_owned(), |max| format!("text-{max}"));
                self.define(&name, |all| all.text(*max));
                let mut narrower = types(&["string", "number", "boolean", "object"]);
                extend(&mut narrower, json!({ "minLength": 1 }));
                refer(&name, (!absent).then_some(narrower))
            }
            Shape::Record(record) => {
                let name = record.name.replace(' ', "-");
                self.define(&name, |all| {
                    let mut block = types_of(&["object"], true);
                    extend(&mut block, all.keys(record));
                    block
                });
                refer(&name, (!absent).then(|| types(&["object"])))
            }
            Shape::Bool => types(&["boolean"]),
            Shape::Number { min, max, whole } => {
                let mut number = types(&[if *whole { "integer" } else { "number" }]);
                extend(&mut number, json!({ "minimum": limit(*min), "maximum": limit(*max) }));
                number
            }
            Shape::Choice(choices) => {
                let keys = choices.iter().map(|choice| json!(choice.0)).chain(absent.then_some(Value::Null));
                let titles = choices.iter().map(|(_, sv, en)| both(sv, en)).chain(absent.then(String::new));
                json!({
                    "enum": keys.collect::<Vec<_>>(),
                    "enumDescriptions": titles.collect::<Vec<_>>(),
                })
            }
            Shape::List(item) => {
                let mut list = types(&["array"]);
                extend(&mut list, json!({ "items": self.value(item, true) }));
                // A list of nothing is an absent one.
                if !absent {
                    extend(&mut list, json!({ "minItems": 1 }));
                }
                list
            }
            Shape::PerLanguage(item) => {
                let mut map = types(&["object"]);
                extend(&mut map, json!({ "additionalProperties": self.value(item, true) }));
                map
            }
            Shape::OneOrMany(item) => {
                let list = Shape::List(item.clone());
                self.any_of(&[(**item).clone(), list], absent)
            }
            Shape::Either(shapes) if !shapes.is_empty() => self.any_of(shapes, absent),
            // What a theme of one's own needs: anything.
            _ => json!({}),
        }
    }

    fn any_of(&mut self, shapes: &[Shape], absent: bool) -> Value {
        let null = absent.then(|| json!({ "type": "null" }));
        let all = shapes.iter().map(|shape| self.value(shape, false)).chain(null);
        json!({ "anyOf": all.collect::<Vec<_>>() })
    }

    /// A text, or texts by language. Plain numbers and words such as `true` are texts here too.
    fn text(&mut self, max: Option<usize>) -> Value {
        let one = |absent: bool| {
            let types: Vec<_> = VERBATIM.iter().copied().chain(absent.then_some("null")).collect();
            let mut text = json!({ "type": types });
            if let Some(max) = max {
                extend(&mut text, limited(max));
            }
            text
        };
        let mut text = one(true);
        text["type"].as_array_mut().into_iter().for_each(|types| types.push("object".into()));
        let default = self.default_language.as_str();
        let mut required = one(false);
        extend(&mut required, json!({ "minLength": 1 }));
        extend(
            &mut text,
            json!({
                "required": [default],
                "properties": { default: required },
                "additionalProperties": one(true),
                "propertyNames": { "pattern": TAG },
            }),
        );
        text
    }

    fn define(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Value) {
        if !self.made.contains_key(name) {
            // Holds the place, should a record contain itself.
            self.made.insert(name.to_owned(), Value::Null);
            let value = make(self);
            self.made.insert(name.to_owned(), value);
        }
    }
}

/// What stands after the description of a text that is Markdown.
const MARKDOWN: &str =
    "\n\nMarkdown: **fet / bold**, *kursiv / italic*, - lista / list, [länk / link](https://…).";

/// Letters, digits, blanks and punctuation of which each is a character of its own, whatever stands
/// beside it: Latin, Cyrillic, Arabic, Ethiopic.
const SURE: &str = r"\u0020-\u007e\u00a0-\u02ff\u0400-\u0482\u048a-\u052f\u0621-\u064a\u1200-\u135a";

/// At most so many characters. A schema's own `maxLength` counts an accent or a joiner as one more
/// than people do, so this counts only what is sure: no text that fits is refused.
fn limited(max: usize) -> Value {
    json!({
        "pattern": format!("^([^{SURE}]*[{SURE}]){{0,{max}}}[^{SURE}]*$"),
        "patternErrorMessage": both(&format!("Högst {max} tecken."), &format!("At most {max} characters.")),
    })
}

/// Kinds of JSON; `null` where a value may be absent.
fn types_of(names: &[&str], absent: bool) -> Value {
    let names = names.iter().copied().chain(absent.then_some("null"));
    json!({ "type": names.collect::<Vec<_>>() })
}

fn refer(name: &str, narrower: Option<Value>) -> Value {
    let mut reference = json!({ "$ref": format!("#/$defs/{name}") });
    extend(&mut reference, narrower.unwrap_or_else(|| json!({})));
    reference
}

/// Adds the members of one object to another.
fn extend(object: &mut Value, more: Value) {
    if let (Value::Object(object), Value::Object(more)) = (object, more) {
        object.extend(more);
    }
}

/// A limit without a decimal point where there are no decimals.
fn limit(number: f64) -> Value {
    if number.fract() == 0.0 { json!(number as i64) } else { json!(number) }
}

fn described(shape: &Shape) -> String {
    let Said { sv, en } = shape.describe();
    both(&format!("Skriv {sv}."), &format!("Write {en}."))
}

fn both(sv: &str, en: &str) -> String {
    if sv == en { sv.to_owned() } else { format!("{sv} / {en}") }
}
