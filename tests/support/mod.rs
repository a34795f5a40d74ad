//! Small catalogues from strings, and what is found in them.

// Each test file takes what it needs.
#![allow(dead_code)]

use std::collections::HashSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use frisok::content::{Content, Parsed, ReadError};
use frisok::diagnose::{Code, Diagnostic, Files, Language, human};
use frisok::model::load::load;
use frisok::rules::{self, Scope};
use frisok::vocabulary::Vocabulary;

/// A county of three municipalities, one of them outside the agreement.
pub const COUNTY: &str = "\
title: Vuxenutbildning i länet
base_url: https://vux.example
default_language: sv
languages: [sv, en]
time_zone: Europe/Stockholm
county: {code: \"18\", name: Länet}
municipalities:
  - {id: kumla, code: \"1881\", name: Kumla}
  - {id: nora, code: \"1884\", name: Nora, apply_url: https://nora.example}
  - {id: ludvika, code: \"2085\", name: Ludvika}
cooperation_area: [kumla, nora]
accessibility:
  actor: Länet
  contact: tillganglighet@vux.example
  form_url: https://vux.example/tyck-till
  assessed: 2026-11-01
  conformity: full
";

/// A publisher.
pub const PUBLISHER: &str = "name: Kumla vuxenutbildning\nmunicipalities: [kumla]\n";

/// A course with an occasion, nothing wrong with it.
pub const COURSE: &str = "\
title: Undersköterska
type: yrkesvux
occasions:
  - id: vt27
    start: 2027-01-11
    mode: classroom
    place: {town: Kumla, municipality: kumla}
";

/// A catalogue in a folder of its own, which is removed with it.
pub struct Catalogue {
    folder: tempfile::TempDir,
}

impl Catalogue {
    /// A folder with nothing in it.
    pub fn empty() -> Catalogue {
        Catalogue { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A county with one publisher and one course, nothing wrong with it.
    pub fn new() -> Catalogue {
        Catalogue::empty()
            .with("frisok.yaml", COUNTY)
            .with("content/kumla/_publisher.yaml", PUBLISHER)
            .with("content/kumla/underskoterska.yaml", COURSE)
    }

    /// Writes a file, with the folders above it.
    pub fn with(self, path: &str, bytes: impl AsRef<[u8]>) -> Catalogue {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        std::fs::write(path, bytes).expect("a file");
        self
    }

    /// The path on disk of a file of the catalogue.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// What is found in it.
    pub fn check(&self) -> Findings {
        self.try_check().expect("a folder that can be read")
    }

    /// What is found in it, or what the disk says.
    pub fn try_check(&self) -> Result<Findings, ReadError> {
        check(self.folder.path())
    }
}

/// Reads the catalogue in `root` and applies all rules.
pub fn check(root: &Path) -> Result<Findings, ReadError> {
    let content = Content::new(root);
    let (mut files, mut findings) = (Files::default(), Vec::new());
    let written = load(&content, &mut files, &mut findings)?;
    the_same_when_parsed_before(&content, &findings);
    let vocabulary = Vocabulary::load(&content, &mut files, &mut findings)?;
    let media = content.list("media/", &mut files)?;
    findings.extend(media.findings);
    findings.extend(rules::read_captions(&content, &media.files, &mut files)?);
    let media: HashSet<String> = media.files.into_iter().map(|found| found.path).collect();
    findings.extend(rules::check(&Scope::new(&written, &vocabulary, &files, &media)));
    Diagnostic::sort(&mut findings, &files);
    Ok(Findings { files, findings })
}

/// What a build finds, whose texts were parsed by the build before, is what is found anyway.
fn the_same_when_parsed_before(content: &Content, findings: &[Diagnostic]) {
    let mut earlier = Vec::new();
    let mut read = Vec::new();
    for _ in 0..2 {
        let parsed = Arc::new(Parsed::new(earlier));
        let (mut files, mut again) = (Files::default(), Vec::new());
        let content = content.clone().with_parsed(Some(parsed.clone()));
        // A test may have taken the folder away meanwhile.
        let Ok(_) = load(&content, &mut files, &mut again) else { return };
        assert_eq!(again, findings);
        earlier = parsed.finish();
        read.push(parsed.read());
    }
    assert!(read[1] < read[0] || earlier == Parsed::default().finish(), "{read:?}");
}

/// What was found, and the files that it is about.
pub struct Findings {
    pub files: Files,
    pub findings: Vec<Diagnostic>,
}

impl Findings {
    /// Each finding as `file:line:column code`, in order.
    pub fn places(&self) -> Vec<String> {
        let place = |finding: &Diagnostic| match finding.place {
            Some(place) => {
                let position = self.files.position(place.file, place.span.start);
                let path = self.files.path(place.file);
                format!("{path}:{}:{} {}", position.line, position.column, finding.code.id())
            }
            None => finding.code.id().to_owned(),
        };
        self.findings.iter().map(place).collect()
    }

    /// Each finding as `file:line:column code message remedy`, one a line.
    pub fn lines(&self, language: Language) -> String {
        let mut lines = String::new();
        for (place, finding) in self.places().iter().zip(&self.findings) {
            let (message, remedy) = (finding.message.text(language), finding.remedy.text(language));
            writeln!(lines, "{place} {message} {remedy}").expect("text");
        }
        lines
    }

    /// Everything as on a terminal.
    pub fn human(&self, language: Language) -> String {
        let shown = self.findings.iter().map(|finding| human::render(finding, &self.files, language, false));
        shown.collect::<Vec<_>>().join("\n\n")
    }

    /// The codes that were found.
    pub fn codes(&self) -> Vec<Code> {
        self.findings.iter().map(|finding| finding.code).collect()
    }
}
