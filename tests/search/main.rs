//! The index of the search, from a whole catalogue.
//!
//! `tests/fixtures/search-index/` is what the catalogue in `tests/fixtures/search/` gives. The
//! client's tests read it too: so Rust and the browser agree. `SEARCH_INDEX=write` writes it anew.

mod command;
mod queries;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use frisok::site::{Options, open_without_broken};

const GOLDEN: &str = "tests/fixtures/search-index";

/// The files below `/search/` of a catalogue's site, by name.
fn index(root: &str) -> BTreeMap<String, String> {
    let options = Options { root: root.into(), ..Options::default() };
    let opened = open_without_broken(&options).unwrap();
    let site = opened.site.expect("the catalogue has no errors");
    let files = site.files().into_iter().filter_map(|file| {
        let name = site.path(&file).strip_prefix("search/")?.to_owned();
        let frisok::output::Body::Bytes(bytes) = site.body(&file).ok()? else { return None };
        Some((name, String::from_utf8(bytes).unwrap()))
    });
    files.filter(|(name, _)| name.ends_with(".json")).collect()
}

#[test]
fn the_index_is_what_the_clients_tests_read() {
    let made = index("tests/fixtures/search");
    if std::env::var("SEARCH_INDEX").is_ok_and(|value| value == "write") {
        let _ = fs::remove_dir_all(GOLDEN);
        fs::create_dir_all(GOLDEN).unwrap();
        made.iter().for_each(|(name, text)| fs::write(Path::new(GOLDEN).join(name), text).unwrap());
    }
    let golden: BTreeMap<String, String> = fs::read_dir(GOLDEN)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap())
        })
        .collect();
    assert_eq!(made.keys().collect::<Vec<_>>(), golden.keys().collect::<Vec<_>>());
    assert!(made == golden, "the files differ: SEARCH_INDEX=write, and read what changed");
}

#[test]
fn the_entry_names_only_the_main_file_and_its_version() {
    let made = index("tests/fixtures/search");
    let entry: serde_json::Value = serde_json::from_str(&made["index.json"]).unwrap();
    assert_eq!(entry["version"], frisok::search::VERSION);
    let main: serde_json::Value = serde_json::from_str(&made[entry["main"].as_str().unwrap()]).unwrap();
    assert_eq!(main["version"], frisok::search::VERSION);
    // Every file is named, and every name has a file.
    let lines =
        |value: &serde_json::Value| value.as_str().unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
    let languages = main["languages"].as_object().unwrap().values();
    let of_languages = languages.flat_map(|one| [one["file"].as_str(), one["words"].as_str()]).flatten();
    let mut named: Vec<String> = of_languages.map(str::to_owned).collect();
    named.extend(lines(&main["chunks"]["files"]));
    let texts = main["texts"].as_str().unwrap();
    let parts: serde_json::Value = serde_json::from_str(&made[texts]).unwrap();
    named.extend(lines(&parts["files"]));
    named.extend([texts.to_owned(), "index.json".to_owned(), entry["main"].as_str().unwrap().to_owned()]);
    named.sort();
    assert_eq!(named, made.keys().cloned().collect::<Vec<_>>());
}

#[test]
fn a_language_names_only_values_that_courses_have() {
    let made = index("tests/fixtures/search");
    let (_, english) = made.iter().find(|(name, _)| name.starts_with("en.")).unwrap();
    let english: serde_json::Value = serde_json::from_str(english).unwrap();
    let occupations = english["labels"]["occupation"].as_str().unwrap();
    assert!(occupations.contains("Truck driver"), "{occupations}");
    // No course leads there.
    assert!(!made.values().any(|text| text.contains("Filosofi")));
    assert_eq!(english["titles"], "Assistant nurse");
}
