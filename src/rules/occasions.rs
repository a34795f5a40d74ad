//! A course has occasions; a service needs none.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::{Course, CourseKind, Entry, Status};

/// Occasions are there, but for services and for what is not (or no longer) offered.
pub fn check(course: &Entry<Course>, _: &Scope, report: &mut Report) {
    let course = &course.value;
    let Some(course_type) = &course.course_type else { return };
    let service = course_type.is_service() || is(&course.kind, CourseKind::Service);
    let unlisted = is(&course.status, Status::Planned) || is(&course.status, Status::Removed);
    let unread = ["occasions", "kind", "status"].iter().any(|key| course.lost.contains(key));
    let none = course.occasions.as_ref().is_none_or(|list| list.is_empty());
    if none && !service && !unlisted && !unread {
        report.add(
            Code::OccasionsMissing,
            course_type.span,
            say!(
                "Kursen har inga kurstillfällen, så ingen kan söka den.",
                "The course has no occasions, so nobody can apply."
            ),
            say!(
                "Lägg till occasions: med minst ett tillfälle. Ges kursen inte än, skriv status: planned. Är det en tjänst utan datum, skriv kind: service.",
                "Add occasions: with at least one. If the course is not given yet, write status: planned. If it is a service without dates, write kind: service."
            ),
        );
    }
}

fn is<T: PartialEq>(field: &Option<crate::model::At<T>>, value: T) -> bool {
    field.as_ref().is_some_and(|field| field.value == value)
}
