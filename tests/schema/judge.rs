//! Puts a text before schema and decoder.

use std::collections::HashMap;
use std::sync::LazyLock;

use frisok::author::import::ImportMap;
use frisok::author::schema;
use frisok::content::page;
use frisok::content::yaml::{self, Node, Style, Value as Yaml};
use frisok::diagnose::{Diagnostic, FileId};
use frisok::model::{At, County, Course, Decode, Decoder, PageFront, Publisher, Tag};
use frisok::vocabulary::VocabularyFile;
use jsonschema::Validator;
use serde_json::{Map, Value, json};

pub static SCHEMAS: LazyLock<HashMap<String, Value>> = LazyLock::new(|| {
    let schemas = schema::schemas(&Tag::default()).into_iter();
    schemas.map(|(name, text)| (name, serde_json::from_str(&text).expect("JSON"))).collect()
});

pub static VALIDATORS: LazyLock<HashMap<&str, Validator>> = LazyLock::new(|| {
    let validator = |(name, schema): (&'static String, &Value)| {
        let kind = name.strip_suffix(".schema.json").expect("the ending");
        (kind, jsonschema::draft202012::new(schema).expect("a schema"))
    };
    SCHEMAS.iter().map(validator).collect()
});

/// YAML as an editor reads it.
fn plain(node: &Node) -> Value {
    match &node.value {
        Yaml::Empty | Yaml::Broken => Value::Null,
        Yaml::List(items) => items.iter().map(plain).collect(),
        Yaml::Map(entries) => {
            let entries = entries.iter().map(|entry| (entry.key.to_string(), plain(&entry.value)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
        Yaml::Scalar(scalar) if scalar.style == Style::Plain => resolved(&scalar.text),
        Yaml::Scalar(scalar) => json!(scalar.text),
    }
}

fn resolved(text: &str) -> Value {
    let number = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'));
    match text {
        "true" | "True" | "TRUE" => json!(true),
        "false" | "False" | "FALSE" => json!(false),
        _ => match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(whole), _) => json!(whole),
            (_, Ok(decimal)) if number => json!(decimal),
            _ => json!(text),
        },
    }
}

/// What the schema does not like, and what the decoder does not.
pub fn judge(kind: &str, text: &str) -> (Vec<String>, Vec<Diagnostic>) {
    let (node, mut findings) = match kind {
        "page" => {
            let (page, findings) = page::split(text, FileId(0));
            (page.front, findings)
        }
        _ => yaml::parse(text, FileId(0), 0),
    };
    let language = Tag::default();
    let mut decoder = Decoder::new(FileId(0), text, &language);
    match kind {
        "course" => decode::<Course>(&node, &mut decoder),
        "publisher" => decode::<Publisher>(&node, &mut decoder),
        "catalogue" => decode::<County>(&node, &mut decoder),
        "page" => decode::<PageFront>(&node, &mut decoder),
        "vocabulary" => decode::<VocabularyFile>(&node, &mut decoder),
        "import-map" => decode::<ImportMap>(&node, &mut decoder),
        _ => panic!("no schema {kind}"),
    }
    findings.append(&mut decoder.findings);
    findings.retain(Diagnostic::is_error);
    let plain = plain(&node);
    let errors =
        VALIDATORS[kind].iter_errors(&plain).map(|error| format!("{}: {error}", error.instance_path()));
    (errors.collect(), findings)
}

fn decode<T: Decode>(node: &Node, decoder: &mut Decoder) {
    let _: Option<At<T>> = decoder.value(node);
}
