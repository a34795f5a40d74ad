//! A catalogue that is read again after a change is what it would be if it were read afresh.

use std::collections::BTreeMap;
use std::fs;

use frisok::diagnose::{Language, human};
use frisok::output::Body;
use frisok::pages::Route;
use frisok::site::{Before, File, Opened, Options, read};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

use crate::support::Small;

/// What somebody does to a file or folder, or takes back.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Something else stands in a file in the place of something.
    Replace(&'static str, &'static str, &'static str),
    /// A file is there.
    Add(&'static str, &'static str),
    /// A file is saved in another encoding, its text is the same.
    Encode(&'static str),
    /// A file or folder has another name.
    Rename(&'static str, &'static str),
    /// A folder is gone for a moment, and is back before anybody looks.
    Return(&'static str),
}

const COURSE: &str = "content/kumla/engelska-niva-1.yaml";
const BROKEN: Act = Act::Replace(COURSE, "title:", "title: [fel\ntitle:");
const UNKNOWN_OCCUPATION: Act = Act::Replace(COURSE, "title:", "occupations: [provyrke]\ntitle:");
const OCCUPATION: Act = Act::Add(
    "i18n/vocabulary/own.yaml",
    "occupations:\n  - {id: provyrke, labels: {sv: Provyrke, en: Trial}}\n",
);
const OTHER_OCCUPATION: Act = Act::Replace("i18n/vocabulary/own.yaml", "provyrke", "prov");
const UNKNOWN_PLACE: Act = Act::Replace(COURSE, "title:", "municipalities: [laxa]\ntitle:");
const PLACE: Act = Act::Replace(
    "frisok.yaml",
    "  - {id: orebro",
    "  - {id: laxa, code: \"1860\", name: Laxå}\n  - {id: orebro",
);
const NEW: Act = Act::Add("content/kumla/ny.yaml", "title: Åkerbruk\ntype: komvux-gymnasial\ncredits: 100\n");
const LINKS: Act = Act::Replace(
    COURSE,
    "title:",
    "description: \"[Hit](@/kumla/ny.yaml) och [dit](@/_pages/studiemedel.md).\"\ntitle:",
);
const FILM: Act = Act::Replace(
    COURSE,
    "title:",
    "films:\n  - {file: media/film.mp4, language: sv, captions: media/film.vtt}\ntitle:",
);
const FILM_FILE: Act = Act::Add("media/film.mp4", "film");
const CAPTIONS: Act = Act::Add("media/film.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n");
const OTHER_CAPTIONS: Act = Act::Replace("media/film.vtt", "WEBVTT", "Undertexter");
const CONTACT: Act = Act::Replace("content/kumla/_publisher.yaml", "019-000 00 01", "019-000 00 09");
const SCHOOL: Act =
    Act::Add("content/adalen/_publisher.yaml", "name: Ådalens folkhögskola\nmunicipalities: [kumla]\n");
const SCHOOL_COURSE: Act = Act::Add("content/adalen/kurs.yaml", "title: Kurs\ntype: folkhogskola\n");
const AWAY: Act = Act::Rename("content/kumla", "content/kumlax");
const ALIAS: Act = Act::Replace(COURSE, "title:", "aliases: [kumla/borta]\ntitle:");
const TITLE: Act =
    Act::Replace("content/kumla/underskoterska.yaml", "sv: Undersköterska,", "sv: Arbeta i vården,");

const OWN_NAME: Act =
    Act::Replace("content/kumla/_publisher.yaml", "sv: Vuxenutbildningen i Kumla,", "sv: Vårdskolan,");
const WORDS: Act = Act::Replace(
    "content/kumla/underskoterska.yaml",
    "Lektioner och praktik.",
    "Övningar i kemi och praktik.",
);
const TOWN: Act = Act::Replace("content/sydnarke/sfi-c.yaml", "town: Hallsberg", "town: Pålsboda");
const TIMES: Act = Act::Replace("content/sydnarke/sfi-c.yaml", "time: [evening]", "time: [day, evening]");
const LABEL: Act = Act::Replace("i18n/vocabulary/own.yaml", "sv: Provyrke", "sv: Prövare");
const STRING: Act = Act::Add("i18n/sv.ftl", "type-yrkesvux = Yrkesutbildning\n");
const MUNICIPALITY: Act =
    Act::Replace("frisok.yaml", "name: Askersund}", "name: {sv: Askersund, fi: Askersundi}}");

const TEMPLATE: Act = Act::Add(
    "themes/default/templates/course.html",
    "{% extends \"default/templates/course.html\" %}\n\
    {% block title %}{{ trans_text(key=\"type-yrkesvux\") }} {{ page.title_text | lower }}{% endblock %}\n",
);
const OTHER_TEMPLATE: Act = Act::Replace("themes/default/templates/course.html", "| lower", "| upper");
const WRONG_TEMPLATE: Act = Act::Replace("themes/default/templates/course.html", "{% block", "{% blok");
const SCRIPT: Act = Act::Add("themes/default/scripts/page.js", "document.title = \"Hej\";\n");
const WRONG_SCRIPT: Act = Act::Replace(
    "themes/default/scripts/page.js",
    "document",
    "import { borta } from \"./lib/borta.js\";\ndocument",
);

const ACTS: [Act; 31] = [
    TEMPLATE,
    SCRIPT,
    OWN_NAME,
    WORDS,
    TOWN,
    TIMES,
    LABEL,
    STRING,
    MUNICIPALITY,
    BROKEN,
    UNKNOWN_OCCUPATION,
    OCCUPATION,
    UNKNOWN_PLACE,
    PLACE,
    NEW,
    LINKS,
    FILM,
    FILM_FILE,
    CAPTIONS,
    CONTACT,
    SCHOOL,
    SCHOOL_COURSE,
    AWAY,
    ALIAS,
    TITLE,
    Act::Replace("content/_pages/studiemedel.md", "\n---\n", "\n---\nNytt stycke.\n\n"),
    Act::Replace("frisok.yaml", "today: 2026-11-23", "today: 2027-02-24"),
    Act::Replace("frisok.yaml", "default_language: sv", "default_language: en"),
    Act::Add("content/kumla/Fel namn.yaml", "title: Kurs\n"),
    Act::Encode("content/kumla/ny.yaml"),
    Act::Return("content/kumla"),
];

/// What must not be taken for unchanged, though the course's own file is.
const STORIES: [&[Act]; 15] = [
    &[TEMPLATE, OTHER_TEMPLATE, STRING, TITLE, WRONG_TEMPLATE, WRONG_TEMPLATE, TEMPLATE],
    &[SCRIPT, WRONG_SCRIPT, NEW, WRONG_SCRIPT, SCRIPT],
    // A provider is told from its publisher by name.
    &[OWN_NAME, WORDS, OWN_NAME],
    &[WORDS, TOWN, TIMES, WORDS, TOWN, TITLE, TIMES, TITLE],
    &[OCCUPATION, UNKNOWN_OCCUPATION, LABEL, TITLE, LABEL],
    &[STRING, MUNICIPALITY, STRING, MUNICIPALITY],
    &[NEW, Act::Encode("content/kumla/ny.yaml"), Act::Encode("content/kumla/ny.yaml")],
    &[FILM_FILE, CAPTIONS, FILM, OTHER_CAPTIONS, OTHER_CAPTIONS, CAPTIONS, FILM_FILE],
    &[CONTACT, CONTACT],
    &[UNKNOWN_OCCUPATION, OCCUPATION, OTHER_OCCUPATION, OTHER_OCCUPATION, OCCUPATION],
    &[UNKNOWN_PLACE, PLACE, PLACE],
    &[LINKS, NEW, NEW],
    &[AWAY, Act::Replace("content/kumlax/underskoterska.yaml", "sv: Undersköterska,", "sv: Vård,"), AWAY],
    &[SCHOOL_COURSE, SCHOOL, SCHOOL],
    &[ALIAS, LINKS, TITLE, BROKEN, TITLE, BROKEN],
];

/// Does it, or takes it back. Returns what changed, as a watcher tells it.
fn act(small: &Small, act: Act) -> Vec<String> {
    let at = |path: &str| small.root().join(path);
    match act {
        Act::Replace(path, from, to) => {
            let Ok(text) = fs::read_to_string(at(path)) else { return Vec::new() };
            let text =
                if text.contains(to) { text.replacen(to, from, 1) } else { text.replacen(from, to, 1) };
            small.write(path, &text);
            vec![path.to_owned()]
        }
        Act::Add(path, text) => {
            let had_folder = at(path).parent().is_some_and(|folder| folder.exists());
            if fs::remove_file(at(path)).is_err() {
                small.write(path, text);
            }
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            vec![if had_folder { path.to_owned() } else { folder.to_owned() }]
        }
        Act::Encode(path) => {
            let Ok(bytes) = fs::read(at(path)) else { return Vec::new() };
            let other = match String::from_utf8(bytes) {
                Ok(text) => text.chars().map(|sign| sign as u8).collect(),
                Err(error) => {
                    error.as_bytes().iter().map(|byte| *byte as char).collect::<String>().into_bytes()
                }
            };
            fs::write(at(path), other).unwrap();
            vec![path.to_owned()]
        }
        Act::Rename(from, to) => {
            let (from, to) = if at(from).exists() { (from, to) } else { (to, from) };
            if at(from).exists() && !at(to).exists() {
                fs::rename(at(from), at(to)).unwrap();
            }
            vec![from.to_owned(), to.to_owned()]
        }
        Act::Return(folder) => {
            if at(folder).exists() {
                fs::rename(at(folder), at("away")).unwrap();
                fs::rename(at("away"), at(folder)).unwrap();
            }
            vec![folder.to_owned()]
        }
    }
}

/// What is found, as people read it, and what files show that have most in them.
fn shown(opened: &Opened) -> (String, BTreeMap<String, Vec<u8>>) {
    let found =
        opened.findings.iter().map(|finding| human::render(finding, &opened.files, Language::Sv, false));
    let found = found.collect::<Vec<_>>().join("\n");
    let Some(site) = &opened.site else { return (found, BTreeMap::new()) };
    let default = &site.pages.catalogue.default_language;
    let tells_much = |file: &File| match file {
        File::Page(Route::Course { .. } | Route::Courses { .. } | Route::Publisher { .. }, tag) => {
            tag == default
        }
        File::Page(Route::Info { .. } | Route::Calendar { .. }, tag) => tag != default,
        File::Index(_) | File::OpenDataJson => true,
        _ => false,
    };
    let files = site.files().into_iter().filter(tells_much);
    let body = |file: &File| match site.body(file).expect("it can be rendered") {
        Body::Bytes(bytes) => bytes,
        Body::CopyFrom(path) => path.to_string_lossy().into_owned().into_bytes(),
    };
    (found, files.map(|file| (site.path(&file), body(&file))).collect())
}

/// A catalogue that is read again and again, and one that is read afresh each time.
struct Editions {
    small: Small,
    options: Options,
    before: Before,
}

impl Editions {
    fn new() -> Editions {
        let small = Small::new();
        let options = Options { root: small.root(), ..Options::default() };
        let mut editions = Editions { small, options, before: Before::default() };
        editions.after(&[]);
        editions
    }

    /// What is old after these acts, or else different.
    fn after(&mut self, acts: &[Act]) -> Option<String> {
        let changed = acts.iter().flat_map(|one| act(&self.small, *one)).collect();
        let checked = self.before.read(&self.options, &changed).unwrap();
        let again = shown(&self.before.open(checked, &self.options).unwrap());
        let fresh = shown(&Opened::of(read(&self.options).unwrap(), &self.options).unwrap());
        if again.0 != fresh.0 {
            return Some(format!("found:\n{}\nafresh:\n{}", again.0, fresh.0));
        }
        let differs = |path: &&String| again.1.get(*path) != fresh.1.get(*path);
        fresh.1.keys().chain(again.1.keys()).find(differs).cloned()
    }
}

#[test]
fn what_rests_on_other_files_is_not_old() {
    for (number, story) in STORIES.iter().enumerate() {
        let mut editions = Editions::new();
        for (step, one) in story.iter().enumerate() {
            assert_eq!(editions.after(&[*one]), None, "story {number}, step {step}: {one:?}");
        }
    }
}

#[test]
fn after_any_changes_the_next_edition_is_the_one_of_a_fresh_reading() {
    let mut runner = TestRunner::new(Config { cases: 6, failure_persistence: None, ..Config::default() });
    let acts = prop::collection::vec(select(&ACTS[..]), 3);
    let result = runner.run(&acts, |acts| {
        let mut editions = Editions::new();
        let [a, b, c] = acts[..] else { unreachable!() };
        // Each is done and taken back while others come and go.
        for acts in [&[a][..], &[b], &[a], &[a, c], &[b], &[a, c]] {
            prop_assert_eq!(editions.after(acts), None);
        }
        Ok(())
    });
    result.unwrap();
}
