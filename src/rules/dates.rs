//! Dates in the order in which they happen.

use super::{Report, Scope, occasions_of};
use crate::diagnose::{Code, say};
use crate::model::{County, Course, Entry, Occasion, Start};

/// `opens` ≤ `closes` ≤ `start` ≤ `end`. A start before the last application day is a warning,
/// since a school may take late applications.
pub fn course(course: &Entry<Course>, _: &Scope, report: &mut Report) {
    for occasion in occasions_of(course) {
        start_and_end(occasion, report);
        application(occasion, report);
    }
}

/// The agreement ends after it begins.
pub fn county(county: &County, _: &Scope, report: &mut Report) {
    let agreement = county.free_application.as_ref().and_then(|free| free.agreement.as_ref());
    let Some((from, until)) =
        agreement.and_then(|agreement| agreement.valid_from.as_ref().zip(agreement.valid_until.as_ref()))
    else {
        return;
    };
    let (first, last, file) = (from.value, until.value, report.file);
    if last < first {
        report
            .add(
                Code::EndBeforeStart,
                until.span,
                say!(
                    "Avtalet slutar gälla {last} men börjar gälla först {first}.",
                    "The agreement ends on {last} but begins on {first}."
                ),
                say!("Rätta valid_from eller valid_until.", "Correct valid_from or valid_until."),
            )
            .relate(file, from.span, say!("valid_from står här", "valid_from is here"));
    }
}

fn start_and_end(occasion: &Occasion, report: &mut Report) {
    let (Some(start), Some(end)) = (&occasion.start, &occasion.end) else { return };
    let Start::On(first) = start.value else { return };
    let (last, file) = (end.value, report.file);
    if last < first {
        report
            .add(
                Code::EndBeforeStart,
                end.span,
                say!(
                    "Kursen slutar {last} men börjar först {first}.",
                    "The course ends on {last} but begins on {first}."
                ),
                say!("Rätta start eller end.", "Correct start or end."),
            )
            .relate(file, start.span, say!("start står här", "start is here"));
    }
}

fn application(occasion: &Occasion, report: &mut Report) {
    let Some(apply) = &occasion.apply else { return };
    let Some(closes) = &apply.closes else { return };
    let (last, file) = (closes.value, report.file);
    if let Some(opens) = apply.opens.as_ref().filter(|opens| opens.value > last) {
        let first = opens.value;
        report
            .add(
                Code::ClosesBeforeOpens,
                closes.span,
                say!(
                    "Ansökan stänger {last} men öppnar först {first}.",
                    "Applications close on {last} but open on {first}."
                ),
                say!("Rätta opens eller closes.", "Correct opens or closes."),
            )
            .relate(file, opens.span, say!("opens står här", "opens is here"));
    }
    let Some(start) = &occasion.start else { return };
    if let Start::On(first) = start.value
        && first < last
    {
        report
            .add(
                Code::StartBeforeCloses,
                closes.span,
                say!(
                    "Kursen börjar {first}, men sista ansökningsdag är {last}.",
                    "The course begins on {first}, but the last application day is {last}."
                ),
                say!(
                    "Rätta datumen. Kan man söka efter att kursen har börjat, skriv closes: med en dag före start, och late: true.",
                    "Correct the dates. If one can apply after the course has begun, write closes: with a day before start, and late: true."
                ),
            )
            .relate(file, start.span, say!("start står här", "start is here"));
    }
}
