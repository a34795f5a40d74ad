//! What the decoder refuses, the schema refuses as well, as far as JSON Schema can say it.
//!
//! Every value of a full file of each kind is replaced by every one of a list of values, most of
//! which are wrong in most places.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use frisok::content::page;
use frisok::content::yaml::{self, Node, Value as Yaml};
use frisok::diagnose::{Code, FileId};
use rayon::prelude::*;

use crate::judge::judge;

/// Values that are right somewhere and wrong elsewhere, or wrong everywhere.
const VALUES: &[&str] = &[
    "",
    "~",
    "\"\"",
    "\"  \"",
    "true",
    "no",
    "\"true\"",
    "0",
    "010",
    "1e3",
    "-1",
    "1.5",
    "\"1\"",
    "99999999",
    "2027-01-11",
    "\"2027-01-11\"",
    "2027-02-31",
    "2027-13-01",
    "2027-1-1",
    "rolling",
    "sv",
    "svenska",
    "sv-",
    "Åäö",
    "a b",
    "kumla",
    "kumla/kurs",
    "Kumla/Kurs",
    "yrkesvux",
    "yrkes",
    "https://kumla.example",
    "kumla.example",
    "//kumla.example",
    "https:kumla.example",
    "https://",
    "https://a b",
    "javascript:alert(1)",
    "data:text/html,x",
    "vux@kumla.example",
    "vux.kumla.example",
    "vux@kumla",
    "a@b@c.example",
    "\"a@b.example?cc=c\"",
    "media/film.mp4",
    "../film.mp4",
    "/film.mp4",
    "media\\film.mp4",
    ".film",
    "\"#005a70\"",
    "\"#05a\"",
    "blå",
    "1881",
    "\"188\"",
    "Europe/Stockholm",
    "svensk tid",
    "Europe/Stokholm",
    "[]",
    "[~]",
    "[kumla]",
    "[Kumla]",
    "[[kumla]]",
    "[1, 200]",
    "{}",
    "{a: b}",
    "{sv: Text}",
    "{en: Text}",
    "{sv: }",
    "{sv: [Text]}",
    "{sv: Text, engelska_: Text}",
    "<b>Text</b>",
    "\"[länk](javascript:x)\"",
    "{value: 1, unit: vp}",
    "{value: 1}",
    "{value: x, unit: vp}",
];

/// Why a schema cannot see what the decoder found in a value, if that is so.
fn excuse(code: Code, value: &str) -> Option<&'static str> {
    let quoted = value.starts_with('"');
    let number = value.parse::<f64>().is_ok();
    match code {
        Code::BadDate if value == "2027-02-31" => Some("a pattern knows no calendar"),
        Code::WrongKind if quoted && value.contains("2027") => {
            Some("a date is a string to JSON, with quotes or without")
        }
        Code::WrongKind | Code::BadId | Code::BadMunicipalityCode if number => {
            Some("JSON sees the number, not how it is written; an id or a code may be one")
        }
        Code::RawHtml => Some("what stands in Markdown takes a parser"),
        Code::BadAddress if value.contains('[') => Some("what stands in Markdown takes a parser"),
        Code::BadTimeZone if value.contains('/') => Some("the list of zones changes more often than schemas"),
        Code::MissingField if value.trim_matches('"').trim().is_empty() => {
            Some("a text of blanks only: one more pattern would hide the limit on its length")
        }
        _ => None,
    }
}

#[test]
fn what_the_decoder_refuses_the_schema_refuses() {
    let judged: Vec<_> = full().par_iter().flat_map(|(kind, text)| replaced(kind, text)).collect();
    assert!(judged.len() > 5_000, "{}", judged.len());
    let missed: BTreeSet<_> = judged.into_iter().flatten().collect();
    let lines: Vec<_> = missed.iter().map(String::as_str).collect();
    assert!(lines.is_empty(), "{} that only the decoder sees:\n{}", lines.len(), lines.join("\n"));
}

/// Every value of a file replaced by every other one; for each, what only the decoder saw.
fn replaced(kind: &str, text: &str) -> Vec<Option<String>> {
    let node = match kind {
        "page" => page::split(text, FileId(0)).0.front,
        _ => yaml::parse(text, FileId(0), 0).0,
    };
    let mut places = BTreeMap::new();
    places_of(&node, ["", ""], &mut places);
    assert!(!places.is_empty(), "{kind}");
    let places: Vec<_> = places.into_values().collect();
    let places = places.into_par_iter().flat_map_iter(|(start, end)| {
        VALUES.iter().map(move |value| {
            let (before, after) = (&text[..start], &text[end..]);
            let (by_schema, by_decoder) = judge(kind, &format!("{before}{value}{after}"));
            // Faults of syntax are the editor's to find.
            let refused = by_decoder.iter().find(|finding| finding.code >= Code::UnknownField)?;
            let excused = by_decoder.iter().all(|finding| excuse(finding.code, value).is_some());
            let line = before.rsplit('\n').next().unwrap_or_default();
            (by_schema.is_empty() && !excused)
                .then(|| format!("{kind}: {line}{value}: {} {}", refused.code.id(), refused.message.en))
        })
    });
    places.collect()
}

/// A file of each kind with most of its fields.
fn full() -> Vec<(&'static str, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("text");
    vec![
        ("course", read("tests/fixtures/schema/every-field.yaml")),
        ("publisher", read("tests/fixtures/schema/publisher.yaml")),
        ("catalogue", read("tests/fixtures/schema/catalogue.yaml")),
        ("page", read("tests/fixtures/schema/page.md")),
        ("vocabulary", read("tests/fixtures/schema/vocabulary.yaml")),
    ]
}

/// Where one value of each field stands: a field of the same block is the same one elsewhere.
fn places_of<'n>(
    node: &'n Node,
    [outer, key]: [&'n str; 2],
    places: &mut BTreeMap<[&'n str; 2], (usize, usize)>,
) {
    match &node.value {
        Yaml::Map(entries) => {
            entries.iter().for_each(|entry| places_of(&entry.value, [key, &entry.key], places))
        }
        Yaml::List(items) => items.iter().for_each(|item| places_of(item, [outer, key], places)),
        _ => {
            places.insert([outer, key], (node.span.start as usize, node.span.end as usize));
        }
    }
}

/// Where the values of a tree stand.
pub fn spans_of(node: &Node, spans: &mut Vec<(usize, usize)>) {
    match &node.value {
        Yaml::Map(entries) => entries.iter().for_each(|entry| spans_of(&entry.value, spans)),
        Yaml::List(items) => items.iter().for_each(|item| spans_of(item, spans)),
        _ => spans.push((node.span.start as usize, node.span.end as usize)),
    }
}
