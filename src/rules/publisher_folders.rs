//! A publisher's folder has a `_publisher.yaml` and courses.

use std::collections::HashSet;

use super::{Report, Scope};
use crate::diagnose::{Code, Diagnostic, Span, say};
use crate::model::load::PUBLISHER_FILE;
use crate::model::{Entry, Publisher};

/// Folders with courses but without `_publisher.yaml`.
pub fn missing(scope: &Scope) -> Vec<Diagnostic> {
    let mut seen = HashSet::new();
    let courses = scope.written.courses.iter();
    let first_of_each = courses.filter(|course| seen.insert(&course.publisher));
    let without = first_of_each.filter(|course| {
        let path = format!("content/{}/{PUBLISHER_FILE}", course.publisher);
        scope.files.find(&path).is_none()
    });
    let finding = |course: &Entry<_>| {
        let folder = &course.publisher;
        Diagnostic::at(
            Code::PublisherFileMissing,
            course.file,
            Span::default(),
            say!(
                "Mappen content/{folder} har kurser men ingen {PUBLISHER_FILE}.",
                "The folder content/{folder} has courses but no {PUBLISHER_FILE}."
            ),
            say!(
                "Skapa content/{folder}/{PUBLISHER_FILE} med raderna name: och municipalities:.",
                "Create content/{folder}/{PUBLISHER_FILE} with the lines name: and municipalities:."
            ),
        )
    };
    without.map(finding).collect()
}

/// A folder without courses.
pub fn unused(publisher: &Entry<Publisher>, scope: &Scope, report: &mut Report) {
    let folder = &publisher.id;
    if scope.with_courses.contains(folder) {
        return;
    }
    // A course that could not be read is one all the same.
    let prefix = format!("content/{folder}/");
    let is_course = |path: &str| path.strip_prefix(&prefix).is_some_and(|name| name != PUBLISHER_FILE);
    if !scope.files.paths().any(is_course) {
        report.add(
            Code::UnusedPublisher,
            Span::default(),
            say!("Mappen content/{folder} har inga kurser.", "The folder content/{folder} has no courses."),
            say!(
                "Lägg till kurser, eller ta bort mappen om den inte behövs.",
                "Add courses, or remove the folder if it is not needed."
            ),
        );
    }
}
