//! What editors propose is right.

use serde_json::{Map, Value};

use crate::judge::{SCHEMAS, judge};

#[test]
fn filled_in_snippets_are_right_by_both() {
    let mut tried = 0;
    for (name, schema) in SCHEMAS.iter() {
        let kind = name.strip_suffix(".schema.json").expect("the ending");
        for (record, snippet) in snippets(schema) {
            let label = snippet["label"].as_str().expect("a label");
            assert!(label.contains(" / "), "{label}: in Swedish and English");
            let body = filled(&snippet["body"]);
            // JSON is YAML.
            let text = match (kind, &*record) {
                ("page", "") => format!("---\n{}\n---\n", written(&body)),
                ("page", _) => format!("---\ntitle: Om\nfilms: [{}]\n---\n", written(&body)),
                (_, "") => written(&body),
                ("course", "occasion") => {
                    format!("title: x\ntype: yrkesvux\noccasions: [{}]\n", written(&body))
                }
                ("course", "film") => format!("title: x\ntype: yrkesvux\nfilms: [{}]\n", written(&body)),
                ("vocabulary", "term") => format!("occupations: [{}]\n", written(&body)),
                ("catalogue", "municipality" | "rule" | "shortcoming") => {
                    within_county(&record, &written(&body))
                }
                // The same records as in a catalogue.
                ("import-map", _) => continue,
                _ => panic!("{kind}: {record}: say where it stands"),
            };
            let (by_schema, by_decoder) = judge(kind, &text);
            assert!(by_schema.is_empty() && by_decoder.is_empty(), "{text}: {by_schema:?} {by_decoder:?}");
            tried += 1;
        }
    }
    assert!(tried > 10, "{tried}");
}

fn within_county(record: &str, body: &str) -> String {
    let county = include_str!("../fixtures/schema/catalogue.yaml");
    let (line, key) = match record {
        "municipality" => ("  - {id: kumla,", "  - "),
        "rule" => ("    - {types: [yrkesvux]", "    - "),
        _ => ("  shortcomings: ", "  shortcomings: "),
    };
    let (open, close) = if record == "shortcoming" { ("[", "]") } else { ("", "") };
    let replaced = county
        .lines()
        .map(|own| if own.starts_with(line) { format!("{key}{open}{body}{close}") } else { own.to_owned() });
    replaced.map(|line| line + "\n").collect()
}

/// Every snippet with the name of its record; the file's own has none.
fn snippets(schema: &Value) -> Vec<(String, Value)> {
    let none = Map::new();
    let records = schema["$defs"].as_object().unwrap_or(&none).iter();
    let records = records.map(|(name, record)| (name.clone(), record)).chain([(String::new(), schema)]);
    let of = |(name, record): (String, &Value)| {
        let snippets = record["defaultSnippets"].as_array().cloned().unwrap_or_default();
        snippets.into_iter().map(move |snippet| (name.clone(), snippet))
    };
    records.flat_map(of).collect()
}

/// A body with its places filled in as an editor does: `${1:text}`, `${2|a,b|}`, `^` for no quotes.
fn filled(body: &Value) -> Value {
    match body {
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), filled(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(filled).collect(),
        Value::String(text) => {
            let (bare, text) = text.strip_prefix('^').map_or((false, &**text), |rest| (true, rest));
            let Some(place) = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) else {
                return text.into();
            };
            let value = place.trim_start_matches(|c: char| c.is_ascii_digit());
            let value = match value.strip_prefix('|') {
                Some(choices) => choices.split(',').next().expect("a choice"),
                None => value.strip_prefix(':').expect("a text"),
            };
            if bare { serde_json::from_str(value).expect("a number") } else { value.into() }
        }
        other => other.clone(),
    }
}

/// As YAML on one line: dates and words without quotes, as editors write them.
fn written(value: &Value) -> String {
    match value {
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{key}: {}", written(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::String(text) if text.starts_with("20") || text == "rolling" => text.clone(),
        other => other.to_string(),
    }
}
