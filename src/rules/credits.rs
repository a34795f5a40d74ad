//! Credits are counted in what the type of education is counted in.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::{Course, CourseType, CreditUnit, Entry};

/// Sfi in hours or weeks, yh in yh points, school education not in university credits.
pub fn check(course: &Entry<Course>, _: &Scope, report: &mut Report) {
    let (Some(course_type), Some(credits)) = (&course.value.course_type, &course.value.credits) else {
        return;
    };
    let value = credits.value.value;
    match (course_type.value, credits.unit) {
        (_, Some(CreditUnit::Hours | CreditUnit::Weeks)) => {}
        (CourseType::Sfi, _) => {
            _ = report.add(
                Code::SfiPoints,
                credits.span,
                say!("Sfi räknas inte i poäng.", "Sfi is not counted in points."),
                say!(
                    "Skriv timmar eller veckor: credits: {{value: {value}, unit: hours}} (eller weeks).",
                    "Write hours or weeks: credits: {{value: {value}, unit: hours}} (or weeks)."
                ),
            )
        }
        (course_type, Some(unit)) if !suits(unit, course_type) => {
            let (unit, course_type) = (unit.key(), course_type.key());
            report.add(
                Code::CreditUnit,
                credits.span,
                say!("{course_type} räknas inte i {unit}.", "{course_type} is not counted in {unit}."),
                say!(
                    "Skriv bara talet, credits: {value}, så blir enheten rätt.",
                    "Write only the number, credits: {value}, and the unit will be right."
                ),
            );
        }
        _ => {}
    }
}

fn suits(unit: CreditUnit, course_type: CourseType) -> bool {
    use CourseType as T;
    match unit {
        CreditUnit::Vp => course_type != T::Yh,
        CreditUnit::Yhp => course_type == T::Yh,
        // Folk high schools also give courses together with universities.
        CreditUnit::Hp => matches!(course_type, T::Folkhogskola | T::Validering),
        CreditUnit::Hours | CreditUnit::Weeks => true,
    }
}
