//! Catalogues to walk through.

use std::fs;
use std::path::Path;

use frisok::catalogue::resolve;
use frisok::diagnose::{Language, human};
use frisok::pages::Pages;
use frisok::site::{Options, read};
use proptest::prelude::*;
use tempfile::TempDir;

/// Some ids are words that addresses of the guided way have, too.
const COUNTY: &str = r##"
title: Kurser
base_url: https://kurser.example
default_language: sv
languages: [sv, en]
time_zone: Europe/Stockholm
county: {code: "18", name: Örebro län}
theme: default
municipalities:
  - {id: kumla, code: "1881", name: Kumla}
  - {id: alla, code: "1882", name: Alla}
  - {id: visa, code: "1861", name: Visa}
  - {id: distans, code: "1862", name: Distans}
  - {id: "2", code: "1860", name: Två}
"##;

/// A catalogue made for a test.
pub struct Made {
    folder: TempDir,
}

impl Made {
    /// With these courses, each as its file without the title.
    pub fn new(courses: &[String]) -> Made {
        let folder = tempfile::tempdir().unwrap();
        let content = folder.path().join("content/kumla");
        fs::create_dir_all(&content).unwrap();
        fs::write(folder.path().join("frisok.yaml"), COUNTY).unwrap();
        let publisher = "name: Kumla\nmunicipalities: [kumla]\ncontact: {email: vux@kumla.example}\n";
        fs::write(content.join("_publisher.yaml"), publisher).unwrap();
        for (number, course) in courses.iter().enumerate() {
            let text = format!("title: Kurs {number}\n{course}");
            fs::write(content.join(format!("kurs-{number}.yaml")), text).unwrap();
        }
        Made { folder }
    }

    /// Its pages.
    pub fn pages(&self) -> Pages {
        open(self.folder.path())
    }
}

/// The demonstration's pages.
pub fn demonstration() -> Pages {
    open(Path::new(env!("CARGO_MANIFEST_DIR")))
}

fn open(root: &Path) -> Pages {
    let checked = read(&Options { root: root.to_owned(), ..Options::default() }).unwrap();
    let errors = checked.findings.iter().find(|finding| finding.is_error());
    let said = errors.map(|finding| human::render(finding, &checked.files, Language::En, false));
    assert!(said.is_none(), "{}", said.unwrap());
    let day = "2026-11-23".parse().unwrap();
    let catalogue = resolve(checked.written, checked.vocabulary, &checked.files, None, (day, true), None);
    Pages::new(catalogue, checked.languages.unwrap())
}

const TYPES: [&str; 11] = [
    "type: komvux-grund\n",
    "type: komvux-gymnasial\n",
    "type: yrkesvux\n",
    "type: yrkesvux\ncombination: true\n",
    "type: sfi\nsfi: {tracks: [1, 2], courses: [A, B]}\n",
    "type: sfi\nsfi: {tracks: [3], courses: [C, D]}\n",
    "type: anpassad-grund\n",
    "type: folkhogskola\n",
    "type: provning\n",
    "type: validering\n",
    "type: gymnasium\n",
];
const AREAS: [&str; 5] = ["bygg-anlaggning", "medicin-vard", "forberedande", "teknik", "transport"];
const SUBJECTS: [&str; 4] = ["svenska", "svenska-som-andrasprak", "matematik", "engelska"];
const PLACES: [&str; 6] = ["kumla", "alla", "visa", "distans", "\"2\"", "kumla"];
const STARTS: [&str; 6] = ["2025-01-08", "2026-12-07", "2027-01-11", "2027-08-16", "2028-01-10", "rolling"];
const MODES: [&str; 4] = ["classroom", "distance", "remote", "blended"];
const TIMES: [&str; 4] = ["[day]", "[evening]", "[day, evening]", "[weekend]"];
const PACES: [&str; 3] = ["100", "50", "[25, 100]"];

/// Courses as their files say, without titles.
pub fn any_courses(number: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    let some = |list: &'static [&'static str]| prop::option::of(prop::sample::select(list));
    let occasion =
        (some(&PLACES), some(&STARTS), some(&MODES), some(&TIMES), some(&PACES), prop::bool::weighted(0.1))
            .prop_map(|(place, start, mode, time, pace, cancelled)| {
                let mut text = String::new();
                for (key, value) in [("start", start), ("mode", mode), ("time", time), ("pace", pace)] {
                    text.extend(value.map(|value| format!(", {key}: {value}")));
                }
                text.extend(place.map(|place| format!(", place: {{municipality: {place}}}")));
                text.extend(cancelled.then_some(", cancelled: true"));
                text
            });
    let terms = |list: &'static [&'static str]| prop::option::of(prop::sample::subsequence(list, 0..=2));
    let course = (
        prop::sample::select(&TYPES),
        terms(&AREAS),
        terms(&SUBJECTS),
        prop::collection::vec(occasion, 0..4),
        prop::bool::weighted(0.1),
        prop::sample::select(&[
            "published",
            "published",
            "published",
            "published",
            "cancelled",
            "planned",
            "removed",
        ]),
    );
    let text = course.prop_map(|(kind, areas, subjects, occasions, orientation, status)| {
        let mut text = kind.to_owned();
        for (key, list) in [("areas", areas), ("subjects", subjects)] {
            text.extend(list.map(|list| format!("{key}: [{}]\n", list.join(", "))));
        }
        text.push_str(&format!("orientation: {orientation}\nstatus: {status}\n"));
        let service = kind.contains("provning") || kind.contains("validering");
        if occasions.is_empty() && !service {
            text.push_str("kind: service\n");
        }
        if !occasions.is_empty() && !service {
            text.push_str("occasions:\n");
            for (number, occasion) in occasions.iter().enumerate() {
                text.push_str(&format!("  - {{id: o{number}{occasion}}}\n"));
            }
        }
        text
    });
    prop::collection::vec(text, number)
}

/// The nth of many courses that are spread evenly.
pub fn nth(number: usize) -> String {
    let pick = |list: &'static [&'static str], every: usize| list[number / every % list.len()];
    format!(
        "{}areas: [{}]\nsubjects: [{}]\noccasions: [{{id: a, start: {}, mode: {}, time: {}, pace: {}, place: {{municipality: {}}}}}]\n",
        pick(&TYPES[..8], 1),
        pick(&AREAS, 8),
        pick(&SUBJECTS, 3),
        pick(&STARTS[1..], 7),
        pick(&MODES, 5),
        pick(&TIMES, 11),
        pick(&PACES, 13),
        pick(&PLACES, 2),
    )
}
