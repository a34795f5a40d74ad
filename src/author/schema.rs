//! JSON Schema for the files that people write, made from the table of fields.
//!
//! Editors read it: it proposes keys and values, shows what they mean, and marks most mistakes
//! while one writes. It never rejects what the decoder accepts; the decoder sees more (that a day
//! exists, that a municipality is known). Titles and descriptions are Swedish, then English. The
//! vocabulary is that of draft 2020-12, of which it uses only what older editors know as well.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value, json};

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
    let text = |schema: Value| format!("{schema:#}\n");
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
            let (hint_sv, hint_en) = (field.hint.0.trim(), field.hint.1.trim());
            let mut property = json!({
                "title": both(field.title.0, field.title.1),
                "description": both(hint_sv, hint_en),
            });
            extend(&mut property, self.value(&(field.shape)(), !field.required));
            properties.insert(field.key.to_owned(), property);
        }
        json!({ "additionalProperties": false, "required": required, "properties": properties })
    }

    /// A value of a shape; `null` is an absent value, where one may be absent.
    fn value(&mut self, shape: &Shape, absent: bool) -> Value {
        let types = |names: &[&str]| {
            let names = names.iter().copied().chain(absent.then_some("null"));
            json!({ "type": names.collect::<Vec<_>>() })
        };
        let checked = |mut value: Value, pattern: &str| {
            extend(&mut value, json!({ "pattern": pattern, "patternErrorMessage": described(shape) }));
            value
        };
        match shape {
            Shape::Text { max, .. } => {
                let name = max.map_or("text".to_owned(), |max| format!("text-{max}"));
                self.define(&name, |all| all.text(*max));
                refer(&name, (!absent).then(|| types(&["string", "number", "boolean", "object"])))
            }
            Shape::Record(record) => {
                let name = record.name.replace(' ', "-");
                self.define(&name, |all| {
                    let mut block = json!({ "type": ["object", "null"] });
                    extend(&mut block, all.keys(record));
                    block
                });
                refer(&name, (!absent).then(|| types(&["object"])))
            }
            Shape::String | Shape::TimeZone => types(VERBATIM),
            Shape::Id => checked(types(VERBATIM), "^[a-z0-9][a-z0-9-]{0,79}$"),
            Shape::Path => checked(types(VERBATIM), r"^[^./\\\s][^/\\\s]*(/[^./\\\s][^/\\\s]*)*$"),
            Shape::CoursePath => {
                checked(types(&["string"]), "^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$")
            }
            Shape::MunicipalityCode => checked(types(&["string", "integer"]), "^[0-9]{4}$"),
            Shape::Tag => checked(types(&["string"]), TAG),
            Shape::Date => checked(types(&["string"]), "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
            Shape::Url => checked(
                types(&["string"]),
                r"^\s*([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):[^\s\\]*\s*$",
            ),
            Shape::Email => checked(types(&["string"]), r"^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$"),
            Shape::Colour => checked(types(&["string"]), "^#[0-9A-Fa-f]{6}$"),
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
            // What a theme of one's own needs: anything.
            Shape::Either(shapes) if shapes.is_empty() => json!({}),
            Shape::Either(shapes) => self.any_of(shapes, absent),
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
        extend(
            &mut text,
            json!({
                "required": [default],
                "properties": { default: one(false) },
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

/// What a scalar that is taken as it is written looks like to a reader of plain YAML.
const VERBATIM: &[&str] = &["string", "number", "boolean"];

const TAG: &str = "^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

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
