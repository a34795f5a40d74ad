//! Dates in the order in which they happen.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::{Course, Entry, Occasion, Start};

/// `opens` ≤ `closes` ≤ `start` ≤ `end`. A start before the last application day is a warning,
/// since a school may take late applications.
pub fn check(course: &Entry<Course>, _: &Scope, report: &mut Report) {
    for occasion in course.value.occasions.iter().flat_map(|list| list.iter()) {
        start_and_end(occasion, report);
        application(occasion, report);
    }
}

fn start_and_end(occasion: &Occasion, report: &mut Report) {
    let (Some(start), Some(end)) = (&occasion.start, &occasion.end) else { return };
    let Start::On(first) = start.value else { return };
    let last = end.value;
    if last < first {
        let file = report.file;
        let finding = report.add(
            Code::EndBeforeStart,
            end.span,
            say!(
                "Kursen slutar {last} men börjar först {first}.",
                "The course ends on {last} but begins on {first}."
            ),
            say!("Rätta start eller end.", "Correct start or end."),
        );
        *finding = finding.clone().with_related(file, start.span, say!("start står här", "start is here"));
    }
}

fn application(occasion: &Occasion, report: &mut Report) {
    let Some(apply) = &occasion.apply else { return };
    let Some(closes) = &apply.closes else { return };
    let last = closes.value;
    if let Some(opens) = apply.opens.as_ref().filter(|opens| opens.value > last) {
        let first = opens.value;
        report.add(
            Code::ClosesBeforeOpens,
            closes.span,
            say!(
                "Ansökan stänger {last} men öppnar först {first}.",
                "Applications close on {last} but open on {first}."
            ),
            say!("Rätta opens eller closes.", "Correct opens or closes."),
        );
    }
    if let Some(Start::On(start)) = occasion.start.as_ref().map(|start| start.value)
        && start < last
    {
        report.add(
            Code::StartBeforeCloses,
            closes.span,
            say!(
                "Kursen börjar {start}, men sista ansökningsdag är {last}.",
                "The course begins on {start}, but the last application day is {last}."
            ),
            say!(
                "Rätta datumen. Kan man söka efter att kursen har börjat, skriv late: true.",
                "Correct the dates. If one can apply after the course has begun, write late: true."
            ),
        );
    }
}
