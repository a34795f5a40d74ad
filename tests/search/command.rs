//! `frisok search`, as people run it.

#[path = "../support/mod.rs"]
mod support;

use std::process::{Command, Output};

use insta::assert_snapshot;
use serde_json::Value;
use support::Catalogue;

/// Runs it in a folder.
fn run(root: &str, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_frisok"));
    command.args(["search", "--root", root, "--today", "2026-11-23"]).args(words);
    command.env_remove("SOURCE_DATE_EPOCH").output().expect("run")
}

/// What it says in the small catalogue.
fn said(words: &[&str]) -> String {
    let output = run("tests/fixtures/search", words);
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn courses_are_listed_best_first() {
    assert_snapshot!("listed_sv", said(&["--lang", "sv", "engelska", "6"]));
    assert_snapshot!("listed_en", said(&["--lang", "en", "--limit", "1", "örebro"]));
    assert_snapshot!("listed_arabic", said(&["--lang", "en", "--in", "ar", "سائق شاحنة"]));
}

#[test]
fn it_explains_words_scores_and_terms() {
    let words = ["--explain", "bli", "kock", "kväll", "kumla"];
    assert_snapshot!("explained_sv", said(&[&["--lang", "sv"], words.as_slice()].concat()));
    assert_snapshot!("explained_en", said(&[&["--lang", "en"], words.as_slice()].concat()));
    let levels = ["--explain", "engelskakurs", "6"];
    assert_snapshot!("explained_level", said(&[&["--lang", "en"], levels.as_slice()].concat()));
}

#[test]
fn nothing_found_says_what_each_word_meets() {
    assert_snapshot!("nothing_sv", said(&["--lang", "sv", "--explain", "kock", "rymdraket"]));
    assert_snapshot!("nothing_en", said(&["--lang", "en", "rymdraket"]));
}

#[test]
fn programs_get_a_course_a_line() {
    let text = said(&["--format", "json", "--explain", "undersköterskor"]);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [query, first, second] = lines.as_slice() else { panic!("{text}") };
    assert_eq!(query["words"][0]["values"][0]["how"], "stem");
    assert_eq!(query["total"], 2);
    assert_eq!(first["id"], "kumla/underskoterska");
    assert_eq!(first["address"], "https://kurser.example/vux/kurser/kumla/underskoterska/");
    let term = &second["terms"][0];
    assert_eq!([&term["id"], &term["cause"], &term["text"]], ["underskoterska", "label", "Undersköterska"]);
    assert_eq!(said(&["--format", "json", "undersköterskor"]).lines().count(), 2);
}

#[test]
fn an_unknown_language_is_wrong_usage() {
    let output = run("tests/fixtures/search", &["--lang", "en", "--in", "xx", "kock"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("language xx") && said.contains("ar, en, fi, pl, so, sv"), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn files_with_errors_are_not_searched_and_that_is_said() {
    let broken = "title: Undersköterska igen\ntype: yrkesvx\n";
    let catalogue = Catalogue::new().with("content/kumla/broken.yaml", broken);
    let root = catalogue.path("");
    let output = run(root.to_str().unwrap(), &["--lang", "en", "undersköterska"]);
    assert_eq!(output.status.code(), Some(4));
    let (out, told) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(out.contains("One course"), "{out}");
    assert!(told.contains("content/kumla/broken.yaml"), "{told}");
    let unusable = Catalogue::new().with("frisok.yaml", "title: x\n");
    let output = run(unusable.path("").to_str().unwrap(), &["undersköterska"]);
    assert_eq!(output.status.code(), Some(2));
}
