//! Checks across fields and files, one file a rule.
//!
//! What one value alone can tell is checked where it is decoded (`model`). To add a rule: write a
//! file with a `check` function, enter it in [`COURSE`] or [`CATALOGUE`], and give it a case that
//! passes and one that fails in `tests/rules.rs`.

mod dates;
mod municipalities;

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use crate::diagnose::{Code, Diagnostic, FileId, Said, Span};
use crate::model::{Course, Entry, Id, Publisher, Written};
use crate::vocabulary::Vocabulary;

/// Rules about one course, with what stands around it.
const COURSE: &[fn(&Entry<Course>, &Scope, &mut Report)] = &[dates::check, municipalities::course];

/// Rules about the catalogue as a whole.
const CATALOGUE: &[fn(&Scope, &mut Report)] = &[municipalities::catalogue];

/// What rules may look at.
pub struct Scope<'a> {
    /// What the files say.
    pub written: &'a Written,
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// The paths of all media files, such as `media/film.mp4`.
    pub media: &'a HashSet<String>,
    /// Publishers by id.
    pub publishers: HashMap<&'a Id, &'a Entry<Publisher>>,
    /// Municipalities that `frisok.yaml` knows.
    pub municipalities: HashSet<&'a str>,
}

impl<'a> Scope<'a> {
    /// Looks at a catalogue.
    pub fn new(written: &'a Written, vocabulary: &'a Vocabulary, media: &'a HashSet<String>) -> Scope<'a> {
        let county = written.county.as_ref().and_then(|(_, county)| county.municipalities.as_ref());
        let known = county.into_iter().flat_map(|list| list.iter()).filter_map(|m| m.id.as_ref());
        Scope {
            written,
            vocabulary,
            media,
            publishers: written.publishers.iter().map(|entry| (&entry.id, entry)).collect(),
            municipalities: known.map(|id| id.as_str()).collect(),
        }
    }
}

/// Where a rule enters its findings about one file.
pub struct Report {
    file: FileId,
    findings: Vec<Diagnostic>,
}

impl Report {
    fn new(file: FileId) -> Report {
        Report { file, findings: Vec::new() }
    }

    /// Enters a finding in the file that is looked at.
    pub fn add(&mut self, code: Code, span: Span, message: Said, remedy: Said) -> &mut Diagnostic {
        self.add_in(self.file, code, span, message, remedy)
    }

    /// Enters a finding in another file.
    pub fn add_in(
        &mut self,
        file: FileId,
        code: Code,
        span: Span,
        message: Said,
        remedy: Said,
    ) -> &mut Diagnostic {
        self.findings.push(Diagnostic::at(code, file, span, message, remedy));
        self.findings.last_mut().expect("just pushed")
    }
}

/// Everything that the rules find.
pub fn check(scope: &Scope) -> Vec<Diagnostic> {
    let courses = scope.written.courses.par_iter().flat_map_iter(|entry| {
        let mut report = Report::new(entry.file);
        COURSE.iter().for_each(|rule| rule(entry, scope, &mut report));
        report.findings
    });
    let mut findings: Vec<_> = courses.collect();
    let county = scope.written.county.as_ref().map_or(FileId(0), |(file, _)| *file);
    let mut report = Report::new(county);
    CATALOGUE.iter().for_each(|rule| rule(scope, &mut report));
    findings.append(&mut report.findings);
    findings
}
