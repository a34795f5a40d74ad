//! Free application has a rule for every type of course that there is.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::{County, CourseType};

/// A type without a rule is answered by `otherwise` wherever one lives: seldom what is meant where
/// other types have rules.
pub fn check(county: &County, scope: &Scope, report: &mut Report) {
    let Some(free) = &county.free_application else { return };
    let Some(otherwise) = &free.otherwise else { return };
    let rules = || free.rules.iter().flat_map(|rules| rules.iter());
    if rules().next().is_none() {
        return;
    }
    // A rule that could not be read whole may be about any type.
    if free.lost.contains(&"rules") || rules().any(|rule| rule.types.is_none() || !rule.lost.is_empty()) {
        return;
    }
    let has_rule = |course_type: CourseType| {
        rules().flat_map(|rule| &rule.types).any(|types| types.iter().any(|t| t.value == course_type))
    };
    for course_type in CourseType::ALL.iter().copied().filter(|course_type| !has_rule(*course_type)) {
        let of_type = |course: &&crate::model::Entry<crate::model::Course>| {
            course.value.course_type.as_ref().is_some_and(|own| own.value == course_type)
        };
        let Some(course) = scope.written.courses.iter().find(of_type) else { continue };
        let key = course_type.key();
        let finding = report.add(
            Code::TypeWithoutRule,
            otherwise.span,
            say!(
                "Ingen regel gäller {key}. Alla får svaret under otherwise, också i kursens egen kommun.",
                "No rule is about {key}. Everybody gets the answer under otherwise, also in the course's own municipality."
            ),
            say!(
                "Lägg till {key} i types i en regel. Är det här rätt? Skriv då en regel med home: anywhere.",
                "Add {key} to the types of a rule. If this is right, write a rule with home: anywhere."
            ),
        );
        if let Some(written) = &course.value.course_type {
            finding.relate(course.file, written.span, say!("en sådan kurs", "such a course"));
        }
    }
}
