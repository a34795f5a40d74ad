//! One file with ten different faults, a syntax error among them: ten findings, each at its place.

mod support;

use frisok::diagnose::Language;
use support::{Catalogue, Findings};

/// Nine faults, each of another kind.
const NINE: &str = "\
title: Undersköterska
type: yrkesvux
kind: package
ocupations: [underskoterska]
summary: Kort om kursen
min_swedish: {level: sfi-d, required: nej}
workplace: {percent: 12}
seqf: 9
url: kumla.example/vard
occasions:
  - id: vt27
    start: 2027-01-11
    end: 2026-06-09
    mode: clasroom
    place: {town: Kumla, municipality: kulma}
    places: många
  - id: ht27
    start: 2027-08-16
    place: {town: Nora, municipality: nora}
";

/// Where they are, as long as no line is added.
const PLACES: [&str; 9] = [
    "4:1 E020",
    "6:39 E022",
    "7:22 W003",
    "8:7 E026",
    "9:6 E028",
    "13:10 E042",
    "14:11 E023",
    "15:40 E040",
    "16:13 E022",
];

fn check(text: &str) -> Findings {
    Catalogue::new().with("content/kumla/vard.yaml", text).check()
}

#[test]
fn each_is_shown_in_swedish_and_english() {
    let found = check(&NINE.replace("title: Undersköterska", "title: Vård: undersköterska"));
    assert_eq!(found.findings.len(), 10);
    insta::assert_snapshot!("ten_faults_sv", found.human(Language::Sv));
    insta::assert_snapshot!("ten_faults_en", found.human(Language::En));
}

/// A tenth fault of syntax, wherever it is, hides none of the others and brings no follow-ups.
#[test]
fn a_syntax_error_costs_no_more_than_itself() {
    // What is written instead of what, and the finding.
    #[rustfmt::skip]
    let cases = [
        // At the top level
        ("title: Under", "title: Vård: under", "1:8 E013"),
        ("summary: Kort om kursen", "summary: Kursen:", "5:10 E013"),
        ("summary: Kort", "summary Kort", "5:1 E010"),
        ("summary: Kort", "summary:Kort", "5:1 E010"),
        ("summary: Kort", "summary: \"Kort", "5:10 E019"),
        ("summary: Kort", "summary: 'Kort", "5:10 E019"),
        ("summary: Kort om kursen", "summary: \"Kort\" om kursen", "5:17 E010"),
        ("summary: Kort om kursen", "summary: \"Kort: C:\\kurser\"", "5:19 E010"),
        ("summary: Kort om kursen", "codes: [A, B", "5:8 E019"),
        ("summary: Kort om kursen", "codes: [A, 'B]", "5:12 E019"),
        ("summary: Kort om kursen", "codes: A, B]]: x", "5:8 E013"),
        ("summary: Kort om kursen", "cost: {amount: 10}}", "5:19 E010"),
        ("summary: Kort om kursen", "cost: {text: x amount: 10}", "5:22 E010"),
        ("summary: Kort", "summary: @Kort", "5:10 E010"),
        ("summary: Kort", "summary: `Kort", "5:10 E010"),
        ("summary: Kort", "summary: %Kort", "5:10 E010"),
        ("summary: Kort", "summary: *Kort* och", "5:10 E014"),
        ("summary: Kort om kursen", "summary: *Kort*", "5:10 E014"),
        ("summary: Kort", "summary: &kort Kort", "5:10 E014"),
        ("summary: Kort", "summary: !Kort", "5:10 E015"),
        ("summary: Kort", "summary: | Kort", "5:10 E010"),
        ("summary: Kort", "   summary: Kort", "5:4 E010"),
        ("summary: Kort", "\tsummary: Kort", "5:1 E011"),
        ("summary: Kort", "\u{a0}summary: Kort", "5:1 E009"),
        ("summary: Kort", "\u{200b}summary: Kort", "5:1 E009"),
        ("summary: Kort om kursen", "- kort", "5:1 E010"),
        ("summary: Kort om kursen", "<<: kort", "5:1 E018"),
        ("summary: Kort om kursen", "type: sfi", "5:1 E012"),
        ("summary: Kort om kursen", "? [a, b]", "5:3 E022"),
        ("summary: Kort om kursen", "---", "5:1 E016"),
        ("title: Undersköterska", "%YAML 1.2\n---\ntitle: Undersköterska", "1:1 E010"),
        ("title: Undersköterska", "title Undersköterska", "1:1 E010"),
        ("title: Undersköterska", "title: *Undersköterska*", "1:8 E014"),
        ("title: Undersköterska", "title: [Undersköterska", "1:8 E019"),
        ("kind: package", "kind: package\n  sammanhållen: ja", "4:3 E010"),
        // Inside an occasion
        ("  - id: vt27", "  -id: vt27", "11:3 E010"),
        ("    start: 2027-08-16", "\tstart: 2027-08-16", "18:1 E011"),
        ("    start: 2027-08-16", "  start: 2027-08-16", "18:3 E010"),
        ("    start: 2027-08-16", "   start: 2027-08-16", "18:4 E010"),
        ("    start: 2027-08-16", "      start: 2027-08-16", "18:7 E010"),
        ("    start: 2027-08-16", "    start: 2027-08-16: x", "18:12 E013"),
        ("    start: 2027-08-16", "    start: [2027-08-16", "18:12 E019"),
        ("    start: 2027-08-16", "    start: \"2027-08-16", "18:12 E019"),
        ("  - id: ht27", "   - id: ht27", "17:4 E010"),
        ("  - id: ht27", " - id: ht27", "17:2 E010"),
        ("{town: Nora, municipality: nora}", "{town: Nora, municipality: nora", "19:12 E019"),
        ("{town: Nora, municipality: nora}", "{town: Nora, municipality: nora]", "19:12 E019"),
        ("{town: Nora, municipality: nora}", "{town: Nora municipality: nora}", "19:36 E010"),
    ];
    let mut wrong = Vec::new();
    for (old, new, expected) in cases {
        let text = NINE.replace(old, new);
        assert_ne!(text, NINE, "{old}");
        let added = new.matches('\n').count();
        let mut places: Vec<String> = PLACES.iter().map(|place| move_down(place, expected, added)).collect();
        places.push(expected.to_owned());
        let mut found: Vec<String> = check(&text).places();
        found.iter_mut().for_each(|place| *place = place.replace("content/kumla/vard.yaml:", ""));
        places.sort();
        found.sort();
        if found != places {
            wrong.push((new, found, places));
        }
    }
    assert!(wrong.is_empty(), "what was written, what was found, what should be: {wrong:#?}");
}

/// The place of a finding after lines have been added above it.
fn move_down(place: &str, below: &str, lines: usize) -> String {
    let line =
        |place: &str| place.split(':').next().and_then(|line| line.parse::<usize>().ok()).expect("a line");
    let (_, rest) = place.split_once(':').expect("a place");
    let moved = if line(place) >= line(below) { line(place) + lines } else { line(place) };
    format!("{moved}:{rest}")
}

/// Several syntax errors in one file are several findings.
#[test]
fn syntax_errors_in_many_places_are_all_found() {
    let text = NINE
        .replace("title: Under", "title: Vård: under")
        .replace("summary: Kort", "summary: 'Kort")
        .replace("    start: 2027-08-16", "\tstart: 2027-08-16: x")
        .replace("municipality: nora}", "municipality: nora");
    let found = check(&text).places();
    for place in ["1:8 E013", "5:10 E019", "18:1 E011", "18:9 E013", "19:12 E019"] {
        assert!(found.contains(&format!("content/kumla/vard.yaml:{place}")), "{place} is not in {found:#?}");
    }
    assert_eq!(found.len(), PLACES.len() + 5, "{found:#?}");
}
