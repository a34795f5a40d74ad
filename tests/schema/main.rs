//! Schema and decoder say the same of what people write.
//!
//! A schema sees plain YAML as editors read it (core schema of YAML 1.2). It may miss what the
//! decoder finds, never the other way round.

mod faults;
mod judge;
mod snippets;

use std::fs;
use std::path::{Path, PathBuf};

use frisok::author::schema;
use frisok::content::yaml;
use frisok::diagnose::FileId;
use frisok::model::{Course, Tag};
use judge::{SCHEMAS, VALIDATORS, judge};
use proptest::prelude::*;
use serde_json::{Value, json};

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries =
        walkdir::WalkDir::new(top).sort_by_file_name().into_iter().map(|entry| entry.expect("an entry"));
    entries
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect()
}

#[test]
fn the_demonstration_is_right_by_both() {
    let mut all = vec![("catalogue", Path::new(env!("CARGO_MANIFEST_DIR")).join("frisok.yaml"))];
    for path in files("content", ".yaml") {
        all.push((if path.ends_with("_publisher.yaml") { "publisher" } else { "course" }, path));
    }
    all.extend(files("content/_pages", ".md").into_iter().map(|path| ("page", path)));
    all.extend(files("i18n/vocabulary", ".yaml").into_iter().map(|path| ("vocabulary", path)));
    all.extend(files("examples", ".map.yaml").into_iter().map(|path| ("import-map", path)));
    for kind in VALIDATORS.keys() {
        assert!(all.iter().any(|(of, _)| of == kind), "no file is a {kind}");
    }
    for (kind, path) in all {
        let (by_schema, by_decoder) = judge(kind, &fs::read_to_string(&path).expect("text"));
        assert!(by_decoder.is_empty(), "{}: {by_decoder:?}", path.display());
        assert!(by_schema.is_empty(), "{}: {by_schema:?}", path.display());
    }
}

/// A course with one more line, or with another line for one of its own.
fn course(line: &str) -> String {
    let key = line.split(':').next().expect("a key");
    let own = ["title: Undersköterska", "type: yrkesvux", "codes: [VOXABN]"];
    let lines = own.iter().copied().filter(|own| own.split(':').next() != Some(key)).chain([line]);
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn what_is_unusual_is_right_by_both() {
    for line in [
        "title: no",
        "title: 010",
        "title: true",
        "title: {sv: 1.10, en: null}",
        "title: {sv: Kurs, sv-simple: Kurs, az-Arab: متن}",
        "summary:",
        "summary: ~",
        "codes: [010, true, 1e3]",
        "codes: []",
        "codes: [~, ABC]",
        "credits: 12.5",
        "credits: {value: 100, unit: hours}",
        "student_aid: no",
        "min_swedish: {level: none}",
        "url: ' HTTPS://kumla.example/å '",
        "url: tel:0190000001",
        "url: tel:0190000000",
        "language: zh-Hant-TW",
        "aliases: [kumla/2024]",
        "municipalities: [2024, true]",
        "occasions: [{id: 2027, start: rolling, pace: 50}]",
        "occasions: [{id: a, start: 2027-01-11, pace: [25, 50]}]",
        "translated_by: {en: machine, so: human}",
        "films: [{file: media/film.mp4, language: swl}]",
    ] {
        let (by_schema, by_decoder) = judge("course", &course(line));
        assert!(by_schema.is_empty() && by_decoder.is_empty(), "{line}: {by_schema:?} {by_decoder:?}");
    }
    // A sign with its accent, and a Persian joiner, count as one.
    let (by_schema, by_decoder) =
        judge("course", &course(&format!("title: {}", "a\u{301}\u{200c}".repeat(120))));
    assert!(by_schema.is_empty() && by_decoder.is_empty(), "{by_schema:?} {by_decoder:?}");
}

#[test]
fn what_is_wrong_is_wrong_by_both() {
    let courses = [
        "titel: Undersköterska",
        "title:",
        "title: [Undersköterska]",
        "title: {en: Assistant nurse}",
        "title: {sv: , en: Assistant nurse}",
        "title: {sv: Kurs, engelska_: Course}",
        "title: {sv: {text: Kurs}}",
        "type: yrkes",
        "type:",
        "type: [yrkesvux]",
        "kind: kurs",
        "apprenticeship: ja",
        "apprenticeship: \"true\"",
        "apprenticeship: 1",
        "codes: VOXABN",
        "codes: [[VOXABN]]",
        "credits: hundra",
        "credits: \"100\"",
        "credits: 2000000",
        "credits: {value: 100}",
        "credits: {value: 100, unit: poäng}",
        "areas: [Vård och omsorg]",
        "areas: medicin-vard",
        "sfi: {tracks: [4], courses: [A]}",
        "sfi: {tracks: [1]}",
        "workplace: {percent: 101}",
        "workplace: {percent: 15.5}",
        "workplace: 15",
        "cost: 500",
        "seqf: 9",
        "language: svenska språket",
        "url: kumla.example",
        "url: javascript:alert(1)",
        "url: https://",
        "url: https://kumla.example/a b",
        "url: tel:019-000 00 00",
        "contact: vux@kumla.example",
        "contact: {email: kumla.example}",
        "contact: {mail: vux@kumla.example}",
        "aliases: [underskoterska]",
        "updated: 11 januari",
        "updated: 2027-13-01",
        "updated: 2027-1-1",
        "films: [{file: ../film.mp4, language: swl}]",
        "films: [{file: /film.mp4, language: swl}]",
        "status: removd",
        "translated_by: {en: dator}",
        "occasions: {id: a}",
        "occasions: [{start: 2027-01-11}]",
        "occasions: [{id: VT27}]",
        "occasions: [{id: a, start: snart}]",
        "occasions: [{id: a, pace: 130}]",
        "occasions: [{id: a, pace: [50, 0]}]",
        "occasions: [{id: a, mode: online}]",
        "occasions: [{id: a, places: -1}]",
        "occasions: [{id: a, place: Kumla}]",
        "occasions: [{id: a, apply: {stänger: 2027-01-11}}]",
    ];
    let long = format!("title: {}", "å".repeat(121));
    let courses = courses.iter().copied().chain([&*long]).map(|line| ("course", course(line)));
    let others = [
        ("publisher", "name: Kumla\n"),
        ("publisher", "name: Kumla\nmunicipalities: kumla\n"),
        ("publisher", "name: Kumla\nmunicipalities: [kumla]\napply: {needs: [mobilt-bankid]}\n"),
        ("catalogue", "title: Län\n"),
        ("page", "---\nweight: 1\n---\nText\n"),
        ("page", "---\ntitle: Om\nweight: -1\n---\nText\n"),
        ("page", "---\ntitle: Om\nmenu: ja\n---\nText\n"),
        ("vocabulary", "areas: [{id: a}]\n"),
        ("vocabulary", "yrken: []\n"),
        ("import-map", "source: x\n"),
    ];
    for (kind, text) in courses.chain(others.map(|(kind, text)| (kind, text.to_owned()))) {
        let (by_schema, by_decoder) = judge(kind, &text);
        assert!(!by_decoder.is_empty(), "the decoder takes {text}");
        assert!(!by_schema.is_empty(), "the schema takes {text}");
    }
    let county = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("frisok.yaml")).expect("text");
    for (right, wrong) in [
        ("\"#005a70\"", "\"blå\""),
        ("code: \"1881\"", "code: \"188\""),
        ("answer: free", "answer: fritt"),
        ("home: anywhere", "home: overallt"),
        ("languages: [sv,", "languages: [Svenska,"),
        ("conformity: partial", "conformity: delvis"),
    ] {
        assert!(county.contains(right), "{right}");
        let (by_schema, by_decoder) = judge("catalogue", &county.replace(right, wrong));
        assert!(!by_decoder.is_empty() && !by_schema.is_empty(), "{wrong}: {by_schema:?} {by_decoder:?}");
    }
}

#[test]
fn some_faults_only_the_decoder_sees() {
    for line in [
        "updated: 2026-02-31",
        "updated: \"2027-01-11\"",
        "description: <b>Fet</b>",
        "description: \"[länk](javascript:x)\"",
        "seqf: 04",
    ] {
        let (by_schema, by_decoder) = judge("course", &course(line));
        assert!(!by_decoder.is_empty(), "{line}");
        assert!(by_schema.is_empty(), "{line}: move it to the faults that both see");
    }
}

/// Values that stand somewhere in a course, and some that hardly do.
fn values() -> impl Strategy<Value = String> {
    let words = prop_oneof![
        Just("sv"),
        Just("yrkesvux"),
        Just("true"),
        Just("no"),
        Just("010"),
        Just("12.5"),
        Just("-3"),
        Just("1e3"),
        Just("2027-01-11"),
        Just("2027-02-31"),
        Just("rolling"),
        Just("kumla"),
        Just("kumla/kurs"),
        Just("~"),
        Just(""),
        Just("https://kumla.example"),
        Just("vux@kumla.example"),
        Just("media/film.mp4"),
        Just("hours"),
        Just("\"100\""),
        Just("[]"),
        Just("[kumla]"),
        Just("[50, 100]"),
        Just("{}"),
        Just("{sv: Text}"),
        Just("{en: Text}"),
        Just("{value: 1, unit: vp}"),
        Just("Åäö"),
        Just("#005a70"),
    ];
    prop_oneof![words.prop_map(str::to_owned), "[a-z0-9/.@-]{1,12}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_schema_rejects_nothing_that_the_decoder_takes(place: prop::sample::Index, value in values()) {
        const FULL: &str = include_str!("../fixtures/schema/every-field.yaml");
        let (node, _) = yaml::parse(FULL, FileId(0), 0);
        let mut spans = Vec::new();
        faults::spans_of(&node, &mut spans);
        let span = spans[place.index(spans.len())];
        let text = format!("{}{value}{}", &FULL[..span.0], &FULL[span.1..]);
        let (_, faults) = yaml::parse(&text, FileId(0), 0);
        let (by_schema, by_decoder) = judge("course", &text);
        prop_assert!(!faults.is_empty() || by_schema.is_empty() || !by_decoder.is_empty(), "{by_schema:?}\n{text}");
    }
}

#[test]
fn the_full_course_has_every_field_and_is_right_by_both() {
    let text = include_str!("../fixtures/schema/every-field.yaml");
    let (by_schema, by_decoder) = judge("course", text);
    assert!(by_schema.is_empty() && by_decoder.is_empty(), "{by_schema:?} {by_decoder:?}");
    let (node, _) = yaml::parse(text, FileId(0), 0);
    for field in Course::RECORD.fields {
        assert!(node.get(field.key).is_some(), "no {}", field.key);
    }
}

#[test]
fn schemas_are_schemas() {
    for (name, schema) in SCHEMAS.iter() {
        assert!(jsonschema::draft202012::meta::is_valid(schema), "{name}");
    }
}

#[test]
fn every_field_and_value_is_explained() {
    fn walk(schema: &Value, path: &str, faults: &mut Vec<String>) {
        let filled = |value: &Value| value.as_str().is_some_and(|text| text.trim().len() > 1);
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            // A text's own languages are no fields.
            let is_field = !path.contains("text") && !path.contains("rich");
            if is_field && !(filled(&property["title"]) && filled(&property["description"])) {
                faults.push(format!("{path}.{key}: no title or description"));
            }
        }
        if let Some(values) = schema["enum"].as_array() {
            let told = schema["enumDescriptions"].as_array().cloned().unwrap_or_default();
            let explained =
                |(index, value): (usize, &Value)| value.is_null() || told.get(index).is_some_and(filled);
            if !values.iter().enumerate().all(explained) {
                faults.push(format!("{path}: a value without a description"));
            }
        }
        match schema {
            Value::Object(entries) => {
                entries.iter().for_each(|(key, part)| walk(part, &format!("{path}.{key}"), faults));
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, path, faults)),
            _ => {}
        }
    }
    let mut faults = Vec::new();
    SCHEMAS.iter().for_each(|(name, schema)| walk(schema, name, &mut faults));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The demonstration's schemas are the reviewed ones: `cargo run -- schema` writes them anew, and
/// the difference is there to be read.
#[test]
fn the_schemas_of_the_demonstration_are_these() {
    for (name, text) in schema::schemas(&Tag::default()) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema").join(&name);
        let there = fs::read_to_string(path).expect("a schema");
        assert!(there == text, "schema/{name} is old: run `cargo run -- schema` and read the difference");
    }
}

#[test]
fn the_default_language_is_the_required_one() {
    let schemas = schema::schemas(&Tag::new("fi").expect("a tag"));
    let (_, publisher) =
        schemas.iter().find(|(name, _)| name == "publisher.schema.json").expect("the schema");
    let publisher: Value = serde_json::from_str(publisher).expect("JSON");
    assert_eq!(publisher["$defs"]["text"]["required"], json!(["fi"]));
}

#[test]
fn what_is_there_already_is_not_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("a/schema");
    let first = schema::write(&out, &Tag::default()).expect("written");
    assert_eq!(first.len(), 6);
    let times = || -> Vec<_> {
        let time =
            |name: &String| fs::metadata(out.join(name)).and_then(|file| file.modified()).expect("a time");
        first.iter().map(time).collect()
    };
    let before = times();
    assert_eq!(schema::write(&out, &Tag::default()).expect("written"), [""; 0]);
    assert_eq!(times(), before);
    fs::write(out.join("page.schema.json"), "{}").expect("written");
    assert_eq!(schema::write(&out, &Tag::default()).expect("written"), ["page.schema.json"]);
}
