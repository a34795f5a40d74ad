//! The one type for every finding.

use super::{Code, Edit, FileId, Files, Fix, Place, Said, Severity, Span};

/// A finding: what is wrong, where, and how to put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code; decides the severity.
    pub code: Code,
    /// Where it is. Findings without a file are about the catalogue as a whole.
    pub place: Option<Place>,
    /// What is wrong and why, one sentence.
    pub message: Said,
    /// What to do, one sentence.
    pub remedy: Said,
    /// Other places that one must see to understand.
    pub related: Vec<Related>,
    /// The change that is its remedy, where that is the only one.
    pub fix: Option<Fix>,
}

/// Another place that belongs to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What is there.
    pub label: Said,
}

impl Diagnostic {
    /// A finding about the catalogue as a whole.
    pub fn of_all(code: Code, message: Said, remedy: Said) -> Diagnostic {
        Diagnostic { code, place: None, message, remedy, related: Vec::new(), fix: None }
    }

    /// A finding at a place.
    pub fn at(code: Code, file: FileId, span: Span, message: Said, remedy: Said) -> Diagnostic {
        let place = Some(Place { file, span });
        Diagnostic { place, ..Diagnostic::of_all(code, message, remedy) }
    }

    /// Adds a place to look at too.
    pub fn relate(&mut self, file: FileId, span: Span, label: Said) {
        self.related.push(Related { place: Place { file, span }, label });
    }

    /// The same with a place to look at too.
    pub fn with_related(mut self, file: FileId, span: Span, label: Said) -> Diagnostic {
        self.relate(file, span, label);
        self
    }

    /// The same with the one change that is its remedy.
    pub fn with_fix(mut self, edits: Vec<Edit>) -> Diagnostic {
        self.fix = Some(Fix { edits });
        self
    }

    /// Says that all places that it points at are in another file.
    pub fn put_in(&mut self, file: FileId) {
        self.places_mut().for_each(|place| place.file = file);
    }

    /// The same where the files have other numbers: each place's file is that of its number in `files`.
    pub fn with_files(&self, files: &[FileId]) -> Diagnostic {
        let mut moved = self.clone();
        moved.places_mut().for_each(|place| place.file = files[place.file.0 as usize]);
        moved
    }

    /// Moves the places that it points at and changes, all of which must be in one file.
    pub fn move_spans(&mut self, to: impl Fn(Span) -> Span) {
        self.places_mut().for_each(|place| place.span = to(place.span));
        let edits = self.fix.iter_mut().flat_map(|fix| &mut fix.edits);
        edits.for_each(|edit| edit.span = to(edit.span));
    }

    /// The same finding in another set of files, into which the files that it points at are taken.
    pub fn move_to(&self, from: &Files, to: &mut Files) -> Diagnostic {
        let mut moved = self.clone();
        for place in moved.places_mut() {
            let path = from.path(place.file);
            place.file = to.find(path).unwrap_or_else(|| to.add(path, from.text(place.file).clone()));
        }
        moved
    }

    fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        self.place.iter_mut().chain(self.related.iter_mut().map(|related| &mut related.place))
    }

    /// Error or warning.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Whether this stops a build.
    pub fn is_error(&self) -> bool {
        self.severity() == Severity::Error
    }

    /// Puts findings in the order people read them: by file, then by place, then by code.
    ///
    /// Files are compared by path, so the order does not hang on the order of reading.
    pub fn sort(findings: &mut [Diagnostic], files: &Files) {
        findings.sort_by(|a, b| {
            let key = |d: &Diagnostic| d.place.map(|p| (p.span.start, p.span.end));
            let path = |d: &Diagnostic| d.place.map(|p| files.path(p.file));
            path(a).cmp(&path(b)).then(key(a).cmp(&key(b))).then(a.code.cmp(&b.code))
        });
    }
}
