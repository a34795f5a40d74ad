//! A small catalogue in a folder of its own.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use frisok::catalogue::resolve;
use frisok::diagnose::{Diagnostic, Files, Language, human};
use frisok::model::Tag;
use frisok::pages::Pages;
use frisok::render::{Renderer, Settings};
use frisok::site::{Options, read};
use tempfile::TempDir;

const COUNTY: &str = r##"
title: {sv: Kurser & mer, en: Courses & more}
base_url: https://kurser.example/y
default_language: sv
languages: [sv, en, ar]
time_zone: Europe/Stockholm
county: {code: "18", name: Örebro län}
theme: THEME
today: 2026-11-23
municipalities:
  - {id: kumla, code: "1881", name: Kumla}
  - {id: askersund, code: "1882", name: Askersund}
extra: {footer: [Om oss, Kontakt]}
"##;

const PUBLISHER: &str = "
name: Vuxenutbildningen i Kumla
municipalities: [kumla]
contact: {email: vux@kumla.example}
apply: {url: https://kumla.example/ansok}
";

const COURSE: &str = "
title: {sv: Undersköterska <natt>, en: Assistant nurse}
type: yrkesvux
summary: {sv: Lär dig vård & omsorg., en: Learn to care.}
description: |
  Mer i [engelska](@/kumla/engelska.yaml).
areas: [medicin-vard]
occupations: [underskoterska]
aliases: [kumla/vard]
updated: 2026-11-02
occasions:
  - {id: vt27, start: 2027-01-11, end: 2027-06-04, place: {town: Kumla, municipality: kumla}, apply: {closes: 2026-12-01}}
  - {id: ht26, start: 2026-08-17, end: 2026-12-18, place: {town: Åsbro, municipality: askersund}}
";

const PAGE: &str = "---
title: Om oss
summary: Vilka vi är.
updated: 2026-10-01
---

## Vilka vi är

Text.

## Kontakt
";

/// A catalogue's folder, to which files can be added before it is opened.
pub struct Catalogue {
    folder: Arc<TempDir>,
}

/// What a catalogue's theme gives.
pub struct Opened {
    pub pages: Arc<Pages>,
    pub renderer: Renderer,
    pub files: Files,
    pub findings: Vec<Diagnostic>,
    /// Templates may load files while they are rendered.
    _folder: Arc<TempDir>,
}

impl Catalogue {
    /// A catalogue with the theme `theme`, two courses of interest and enough others for a second
    /// page in a list.
    pub fn new(theme: &str) -> Catalogue {
        let catalogue = Catalogue { folder: Arc::new(tempfile::tempdir().unwrap()) };
        catalogue.write("frisok.yaml", &COUNTY.replace("THEME", theme));
        catalogue.write("content/kumla/_publisher.yaml", PUBLISHER);
        catalogue.write("content/kumla/underskoterska.yaml", COURSE);
        let other = "title: TITLE\ntype: komvux-gymnasial\noccasions: [{id: a, start: rolling}]\n";
        catalogue.write("content/kumla/engelska.yaml", &other.replace("TITLE", "Engelska"));
        for number in 1..=30 {
            let path = format!("content/kumla/matematik-{number}.yaml");
            catalogue.write(&path, &other.replace("TITLE", &format!("Matematik {number}")));
        }
        catalogue.write("content/_pages/om-oss.md", PAGE);
        catalogue.write("content/_pages/om-oss.en.md", "---\ntitle: About us\n---\n\nWords.\n");
        catalogue
    }

    /// Adds or replaces a file.
    pub fn write(&self, path: &str, text: &str) -> &Self {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// Adds lines to `frisok.yaml`.
    pub fn set(&self, lines: &str) -> &Self {
        self.write("frisok.yaml", &format!("{}{lines}", COUNTY.replace("THEME", "own")))
    }

    /// Copies a theme from the fixtures.
    pub fn copy_theme(&self, fixture: &str, name: &str) -> &Self {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(fixture);
        for entry in walkdir::WalkDir::new(&from) {
            let entry = entry.unwrap();
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(&from).unwrap().to_str().unwrap();
                self.write(&format!("themes/{name}/{path}"), &fs::read_to_string(entry.path()).unwrap());
            }
        }
        self
    }

    /// Reads the catalogue and loads its theme.
    pub fn open(&self) -> Opened {
        let options = Options { root: self.folder.path().to_owned(), ..Options::default() };
        let checked = read(&options).unwrap();
        let mut files = checked.files;
        let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.is_error()).collect();
        assert!(errors.is_empty(), "{}", shown(errors[0], &files));
        let day = "2026-11-23".parse().unwrap();
        let catalogue = resolve(checked.written, checked.vocabulary, &files, None, (day, true), None);
        let pages = Arc::new(Pages::new(catalogue, checked.languages.unwrap()));
        let settings = Settings { files: vec!["sitemap.xml".into()], ..Settings::default() };
        let (renderer, findings) =
            Renderer::new(&checked.content, &mut files, pages.clone(), settings).unwrap();
        Opened { pages, renderer, files, findings, _folder: self.folder.clone() }
    }
}

impl Opened {
    /// The page at a path such as `/en/kurser/`.
    pub fn page(&self, path: &str) -> Result<String, Box<Diagnostic>> {
        let address = self.pages.find(path).unwrap_or_else(|| panic!("no page {path}"));
        let bytes = self.renderer.render(&address.route, &address.language, None)?;
        Ok(String::from_utf8(bytes).unwrap())
    }

    /// The page at a path, or else what is said about it.
    pub fn page_or_fault(&self, path: &str) -> String {
        self.page(path).unwrap_or_else(|finding| shown(&finding, &self.files))
    }

    /// What is wrong with the theme, as on a terminal.
    pub fn said(&self) -> String {
        self.findings.iter().map(|finding| shown(finding, &self.files) + "\n").collect()
    }

    /// The languages of the site.
    pub fn tags(&self) -> &[Tag] {
        self.pages.tags()
    }
}

/// A finding in Swedish, as on a terminal.
pub fn shown(finding: &Diagnostic, files: &Files) -> String {
    human::render(finding, files, Language::Sv, false)
}
