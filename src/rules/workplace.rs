//! Vocational packages and apprenticeships have enough workplace learning (APL).

use super::{Report, Scope};
use crate::diagnose::{Code, Said, say};
use crate::model::{Course, CourseKind, CourseType, Entry};

/// Percent of a vocational package that must be at a workplace.
const PACKAGE: u32 = 15;
/// Percent of an apprenticeship that must be at a workplace.
const APPRENTICESHIP: u32 = 70;

/// At least the share that the law asks for is stated.
pub fn check(course: &Entry<Course>, _: &Scope, report: &mut Report) {
    let course = &course.value;
    let apprenticeship = course.apprenticeship.as_ref().filter(|apprenticeship| apprenticeship.value);
    let package = course.kind.as_ref().filter(|kind| {
        let vocational = course.course_type.as_ref().is_some_and(|t| t.value == CourseType::Yrkesvux);
        kind.value == CourseKind::Package && vocational
    });
    let (least, reason, (sv, en)) = match (apprenticeship, package) {
        (Some(field), _) => (APPRENTICESHIP, field.span, ("En lärlingsutbildning", "An apprenticeship")),
        (None, Some(field)) => {
            (PACKAGE, field.span, ("En sammanhållen yrkesutbildning", "A vocational package"))
        }
        (None, None) => return,
    };
    let Said { sv, en } = say!(
        "{sv} ska ha minst {least} procent arbetsplatsförlagt lärande",
        "{en} must have at least {least} percent workplace learning"
    );
    match course.workplace.as_ref().map(|workplace| (&workplace.percent, &workplace.lost)) {
        Some((Some(percent), _)) if percent.0 >= least => {}
        Some((Some(percent), _)) => {
            let (stated, file) = (percent.0, report.file);
            report
                .add(
                    Code::WorkplaceTooLow,
                    percent.span,
                    say!("{sv}, inte {stated}.", "{en}, not {stated}."),
                    say!(
                        "Rätta percent, eller ändra vad det är för utbildning.",
                        "Correct percent, or change what kind of education it is."
                    ),
                )
                .relate(file, reason, say!("därför gäller kravet", "this is why"));
        }
        Some((None, lost)) if lost.contains(&"percent") => {}
        None if course.lost.contains(&"workplace") => {}
        _ => {
            report.add(
                Code::WorkplaceTooLow,
                reason,
                say!("{sv}, men det står inte hur mycket.", "{en}, but it is not stated how much."),
                say!(
                    "Lägg till en rad, till exempel workplace: {{percent: {least}}}",
                    "Add a line, for example workplace: {{percent: {least}}}"
                ),
            );
        }
    }
}
