//! Entries that a build leaves out because something is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::json;

use super::publishers::Publishers;
use crate::diagnose::{Code, Diagnostic, Files, Language, Place, json, markdown, say};
use crate::model::load::PUBLISHER_FILE;

/// What was left out, and why.
#[derive(Debug, Default)]
pub struct LeftOut {
    hidden: BTreeSet<String>,
    entries: BTreeMap<String, Reason>,
    files: Files,
    findings: Vec<Diagnostic>,
}

/// Why a file was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It has errors.
    Errors,
    /// This file has errors: its publisher's.
    Publisher(String),
}

impl LeftOut {
    /// Whether nothing was left out.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Files and folders that are to be passed over.
    pub fn hidden(&self) -> &BTreeSet<String> {
        &self.hidden
    }

    /// The files that were left out, by path.
    pub fn entries(&self) -> &BTreeMap<String, Reason> {
        &self.entries
    }

    /// Every error for which something was left out, sorted.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// The files that the errors point into.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Leaves out what has errors, and keeps these. Returns false, and leaves nothing out, where an
    /// error is about the whole catalogue: its theme, its strings, `frisok.yaml`.
    pub(super) fn take(&mut self, files: &Files, findings: &[Diagnostic]) -> bool {
        let errors: Vec<_> = findings.iter().filter(|finding| finding.is_error()).collect();
        let mut broken = Vec::new();
        for error in &errors {
            match error.place.map(|place| files.path(place.file)).filter(|path| can_be_left_out(path)) {
                Some(path) => broken.push((path, error.code)),
                None => return false,
            }
        }
        let before = self.entries.len();
        for (path, code) in broken {
            match whole_publisher(path, code) {
                Some(folder) => self.hide_publisher(folder, path, files),
                None => {
                    self.hidden.insert(path.to_owned());
                }
            }
            self.entries.insert(path.to_owned(), Reason::Errors);
        }
        self.findings.extend(errors.into_iter().map(|error| error.move_to(files, &mut self.files)));
        Diagnostic::sort(&mut self.findings, &self.files);
        self.entries.len() > before
    }

    /// Without its publisher a course is nobody's.
    fn hide_publisher(&mut self, folder: &str, because: &str, files: &Files) {
        self.hidden.insert(folder.to_owned());
        let below = |path: &&str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        for path in files.paths().filter(below) {
            self.entries.entry(path.to_owned()).or_insert_with(|| Reason::Publisher(because.to_owned()));
        }
    }

    /// What was left out and why, for programs: one line of JSON a file, in a list.
    pub fn to_json(&self, language: Language) -> String {
        let entry = |(path, reason): (&String, &Reason)| {
            let (publisher, course) = course_of(path).unzip();
            let because = match reason {
                Reason::Errors => None,
                Reason::Publisher(file) => Some(file),
            };
            let findings = self.findings_in(path).map(|finding| json::object(finding, &self.files, language));
            json!({
                "file": path,
                "publisher": publisher,
                "course": course,
                "because_of": because,
                "findings": findings.collect::<Vec<_>>(),
            })
        };
        let entries: Vec<String> = self.entries.iter().map(|it| format!("  {}", entry(it))).collect();
        format!("{{\"left_out\":[\n{}\n]}}\n", entries.join(",\n"))
    }

    fn findings_in<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Diagnostic> {
        let here = move |place: Place| self.files.path(place.file) == path;
        self.findings.iter().filter(move |finding| finding.place.is_some_and(here))
    }

    /// The same for people, by publisher: who must mend what.
    pub fn to_markdown(&self, publishers: &Publishers, language: Language) -> String {
        let title = language.pick("Det här är inte med på webbplatsen", "This is not on the site");
        let about = language.pick(
            "Filerna har fel och hoppades över när webbplatsen byggdes. När de är rättade kommer de med.",
            "The files have errors and were passed over when the site was built. Once corrected, they will be there.",
        );
        let findings: Vec<_> = self.findings.iter().collect();
        let report = markdown::report(&findings, &self.files, &|path| publishers.name(path), language);
        let mut text = format!("# {title}\n\n{about}\n\n{report}");
        let with_publisher = self.entries.iter().filter_map(|(path, reason)| match reason {
            Reason::Publisher(file) => Some((path, file)),
            Reason::Errors => None,
        });
        for (index, (path, file)) in with_publisher.enumerate() {
            let space = if index == 0 { "\n" } else { "" };
            let said = say!(
                "{path} är inte med, eftersom {file} har fel.",
                "{path} is not there, because {file} has errors."
            );
            let _ = writeln!(text, "{space}- {}", markdown::text(said.text(language)));
        }
        text
    }
}

/// Publisher and course of a course's file.
pub fn course_of(path: &str) -> Option<(&str, &str)> {
    let (publisher, name) = path.strip_prefix("content/")?.split_once('/')?;
    let course = name.strip_suffix(".yaml").filter(|_| name != PUBLISHER_FILE && !name.contains('/'))?;
    (publisher != "_pages").then_some((publisher, course))
}

/// What stands alone: a course, a page, a publisher, a film. The rest goes without it.
fn can_be_left_out(path: &str) -> bool {
    path.starts_with("content/") || path.starts_with("media/")
}

/// The publisher's folder, where the error is that there is no publisher to speak of. A file that is
/// only called so, beside the folders or deep within one, stands for nobody.
fn whole_publisher(path: &str, code: Code) -> Option<&str> {
    let (folder, name) = path.rsplit_once('/')?;
    let id = folder.strip_prefix("content/")?;
    let is_publisher = !id.contains('/') && !id.starts_with('_');
    let has_none = name == PUBLISHER_FILE || code == Code::PublisherFileMissing;
    (is_publisher && has_none).then_some(folder)
}
