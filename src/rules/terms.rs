//! Areas, subjects and occupations must be in the vocabulary.

use super::{Report, Scope};
use crate::model::{Course, Entry};
use crate::vocabulary::Kind;

/// Those that a course names. (What the vocabulary itself names is checked where it is loaded.)
pub fn check(course: &Entry<Course>, scope: &Scope, report: &mut Report) {
    let course = &course.value;
    let lists = [
        (Kind::Area, &course.areas),
        (Kind::Subject, &course.subjects),
        (Kind::Occupation, &course.occupations),
    ];
    for (kind, list) in lists {
        for id in list.iter().flat_map(|list| list.iter()) {
            report.findings.extend(scope.vocabulary.unknown(kind, id, report.file));
        }
    }
}
