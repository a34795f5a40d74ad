//! How each kind of file is read, as far as a text alone takes one, and what must hold after.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use frisok::author::import::{self, Action, ImportError};
use frisok::content::yaml::{self, Node, Value};
use frisok::content::{Content, Parsed, page as page_file};
use frisok::diagnose::{Diagnostic, FileId, Files, Language, human, json};
use frisok::i18n::{Languages, Localised, mark_swedish};
use frisok::model::load::load;
use frisok::model::{At, Tag};
use frisok::pages::{Html, markdown};
use frisok::rules::{self, Scope};
use frisok::vocabulary::Vocabulary;

const COUNTY: &str = include_str!("../fixtures/small/frisok.yaml");
const PUBLISHER: &str = "name: Kumla vuxenutbildning\nmunicipalities: [kumla]\n";
const COURSE: &str = "title: Kurs\ntype: validering\n";
const COURSE_FILE: &str = "content/kumla/kurs.yaml";

/// A catalogue in memory, with one of its files replaced.
fn content(path: &str, bytes: &[u8]) -> Content {
    let others =
        [("frisok.yaml", COUNTY), ("content/kumla/_publisher.yaml", PUBLISHER), (COURSE_FILE, COURSE)];
    let others = others.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let mut snapshot = BTreeMap::from(others);
    snapshot.insert(path.to_owned(), bytes.to_vec());
    Content::of_past("no such folder", snapshot)
}

/// The vocabulary of the binary, read once.
fn embedded() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Arc<Vocabulary>> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let content = Content::of_past("no such folder", BTreeMap::new());
        Vocabulary::load(&content, &mut Files::default(), &mut Vec::new()).expect("embedded files")
    })
}

/// Findings point into the text, between characters, and can be shown.
fn hold_findings(findings: &[Diagnostic], files: &Files) {
    for (index, finding) in findings.iter().enumerate() {
        let related = finding.related.iter().map(|related| related.place);
        for place in finding.place.into_iter().chain(related) {
            let text = files.text(place.file);
            let (start, end) = (place.span.start as usize, place.span.end as usize);
            assert!(start <= end && end <= text.len(), "{start}..{end} of {}: {finding:?}", text.len());
            assert!(
                text.is_char_boundary(start) && text.is_char_boundary(end),
                "{start}..{end}: {finding:?}"
            );
        }
        for text in [&finding.message.sv, &finding.message.en, &finding.remedy.sv, &finding.remedy.en] {
            assert!(!text.trim().is_empty(), "{finding:?}");
        }
        // Showing them takes longer than finding them.
        if index < 5 {
            human::render(finding, files, Language::Sv, false);
            json::line(finding, files, Language::En);
        }
    }
}

/// Reads a catalogue and applies all rules.
fn check(path: &str, bytes: &[u8]) -> (Files, Vec<Diagnostic>) {
    let (mut files, mut findings) = (Files::default(), Vec::new());
    let written = load(&content(path, bytes), &mut files, &mut findings).expect("no disk");
    findings.extend(rules::check(&Scope::new(&written, embedded(), &files, &HashSet::new())));
    Diagnostic::sort(&mut findings, &files);
    (files, findings)
}

/// Reads a file of YAML by itself and in its place.
fn hold_yaml(path: &str, bytes: &[u8]) {
    let (files, findings) = check(path, bytes);
    hold_findings(&findings, &files);
    let Some(file) = files.find(path) else { panic!("{path} was not read") };
    let text = files.text(file);
    let (node, faults) = yaml::parse(text, file, 0);
    hold_tree(&node, text);
    assert!(yaml::parse(text, file, 0) == (node.clone(), faults.clone()), "read twice, it is another");
    // So it is when it was parsed before.
    let before = Parsed::default();
    assert!(before.parse(text, file) == (node.clone(), faults.clone()));
    assert!(
        Parsed::new(before.finish()).parse(text, file) == (node.clone(), faults.clone()),
        "it is another"
    );
    // Windows' line breaks say the same.
    if faults.is_empty() && findings.is_empty() && !text.contains('\r') {
        let windows = text.replace('\n', "\r\n");
        let (other, faults) = yaml::parse(&windows, file, 0);
        assert!(faults.is_empty() && said(&other) == said(&node), "{faults:?}");
    }
}

/// Nodes stand in the text, between characters, each within the one around it or after its start.
fn hold_tree(node: &Node, text: &str) {
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    assert!(start <= end && end <= text.len(), "{start}..{end} of {}", text.len());
    assert!(text.is_char_boundary(start) && text.is_char_boundary(end), "{start}..{end}");
    match &node.value {
        Value::Map(entries) => entries.iter().for_each(|entry| {
            assert!(text.get(entry.key_span.range()).is_some(), "{:?}", entry.key_span);
            hold_tree(&entry.value, text);
        }),
        Value::List(items) => items.iter().for_each(|item| hold_tree(item, text)),
        _ => {}
    }
}

/// What a tree says, without places.
fn said(node: &Node) -> String {
    match &node.value {
        Value::Map(entries) => {
            entries.iter().map(|entry| format!("{:?}: {{{}}}", entry.key, said(&entry.value))).collect()
        }
        Value::List(items) => items.iter().map(|item| format!("[{}]", said(item))).collect(),
        Value::Scalar(scalar) => format!("{:?}", scalar.text),
        Value::Empty => "~".to_owned(),
        Value::Broken => "!".to_owned(),
    }
}

pub fn course(bytes: &[u8]) {
    hold_yaml(COURSE_FILE, bytes);
}

pub fn publisher(bytes: &[u8]) {
    hold_yaml("content/kumla/_publisher.yaml", bytes);
}

pub fn county(bytes: &[u8]) {
    hold_yaml("frisok.yaml", bytes);
}

pub fn vocabulary(bytes: &[u8]) {
    let content = content("i18n/vocabulary/egen.yaml", bytes);
    let (mut files, mut findings) = (Files::default(), Vec::new());
    Vocabulary::load(&content, &mut files, &mut findings).expect("no disk");
    hold_findings(&findings, &files);
}

pub fn page(bytes: &[u8]) {
    let path = "content/_pages/sida.md";
    let (files, findings) = check(path, bytes);
    hold_findings(&findings, &files);
    let text = files.text(files.find(path).expect("it was read"));
    let (page, _) = page_file::split(text, FileId(0));
    let body = &text[page.body.range()];
    let same = |address: &str| Some(address.to_owned());
    let arabic = Tag::new("ar").expect("a tag");
    let title = |title: &str| Html(Localised::new(title, &arabic).to_html(&arabic));
    let (html, headings) = markdown::page(body, "https://vux.example/om/sida/", &same, &title);
    let blocks = markdown::blocks(body, 3, &same);
    let marked = mark_swedish(&html.0, &arabic);
    for html in [&html.0, &blocks.0, &*marked] {
        for bad in ["<script", "href=\"javascript:", "<iframe", "onerror=\""] {
            assert!(!html.to_lowercase().contains(bad), "{bad} in {html}");
        }
    }
    let mut ids = HashSet::new();
    assert!(headings.iter().all(|heading| ids.insert(&heading.id)), "{headings:?}");
}

pub fn strings(bytes: &[u8]) {
    let at = |tag: &str| At { span: Default::default(), value: Tag::new(tag).expect("a tag") };
    let (mut files, mut findings) = (Files::default(), Vec::new());
    let county = files.add("frisok.yaml", "");
    let (wanted, default) = ([at("sv"), at("en"), at("ar")], Tag::new("sv").expect("a tag"));
    let content = content("i18n/ar.ftl", bytes);
    let languages =
        Languages::load(&content, &mut files, county, &wanted, &default, &mut findings).expect("no disk");
    hold_findings(&findings, &files);
    for locale in languages.all() {
        for id in locale.own_ids() {
            let plain = locale.message(id, &[]);
            let html = locale.message_html(id, &[]);
            assert_eq!(plain.is_ok(), html.is_ok(), "{id}");
        }
    }
}

/// A folder for each thread, in memory where there is one.
fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a folder")
}

pub fn table(bytes: &[u8]) {
    import_with(bytes, include_bytes!("../fixtures/import/quirks.map.yaml"));
    FOLDER.with(|folder| {
        if let Ok(proposal) = import::propose(&folder.path().join("table.csv"), Language::Sv) {
            let (_, faults) = yaml::parse(&proposal, FileId(0), 0);
            assert!(faults.is_empty(), "{faults:?} in the proposal {proposal}");
        }
    });
}

pub fn map(bytes: &[u8]) {
    import_with(include_bytes!("../fixtures/import/quirks.csv"), bytes);
}

thread_local! {
    static FOLDER: tempfile::TempDir = scratch();
}

/// Imports a table by a map, and sees what would be written.
fn import_with(table: &[u8], map: &[u8]) {
    FOLDER.with(|folder| {
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("table.csv"), table).expect("a file");
        std::fs::write(path("map.yaml"), map).expect("a file");
        let options = import::Options {
            table: path("table.csv"),
            map: path("map.yaml"),
            into: path("no such folder"),
            dry_run: true,
            language: Language::Sv,
        };
        match import::run(&options) {
            Ok(outcome) => {
                let report = &outcome.report;
                assert_eq!(report.fates.len(), report.rows);
                let rows = report.occasions + report.merged + report.left_out + report.left_alone;
                assert_eq!(rows, report.rows);
                for file in report.files.iter().filter(|file| file.action != Action::LeaveAlone) {
                    let (_, faults) = yaml::parse(&file.text, FileId(0), 0);
                    assert!(faults.is_empty(), "{faults:?} in {}", file.text);
                }
                report.text(Language::En, true);
                report.csv(Language::Sv);
                hold_findings(&outcome.warnings.0, &outcome.warnings.1);
            }
            Err(ImportError::Map(findings, files)) => hold_findings(&findings, &files),
            Err(ImportError::Unusable(..)) => {}
            Err(error) => panic!("{error:?}"),
        }
    });
}
