//! Ids of occasions are unique in their course: calendars and EMIL hang on them.

use std::collections::HashMap;

use super::{Report, Scope, occasions_of};
use crate::diagnose::{Code, say};
use crate::model::{Course, Entry};

/// No two occasions of a course have the same id.
pub fn check(course: &Entry<Course>, _: &Scope, report: &mut Report) {
    let mut seen = HashMap::new();
    for id in occasions_of(course).filter_map(|occasion| occasion.id.as_ref()) {
        let (name, file) = (&id.value, report.file);
        match seen.get(name) {
            None => _ = seen.insert(name, id.span),
            Some(first) => report
                .add(
                    Code::DuplicateId,
                    id.span,
                    say!("Två kurstillfällen har id:t ”{name}”.", "Two occasions have the id “{name}”."),
                    say!(
                        "Ge det nya tillfället ett eget id. Ändra inte det gamla: kalendrar bygger på det.",
                        "Give the new occasion an id of its own. Do not change the old one: calendars hang on it."
                    ),
                )
                .relate(file, *first, say!("det första står här", "the first is here")),
        }
    }
}
