//! Municipalities that are named must be known.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::county::Home;
use crate::model::{At, Course, Entry, Id, nearest};

/// In a course.
pub fn course(course: &Entry<Course>, scope: &Scope, report: &mut Report) {
    for id in course.value.municipalities.iter().flat_map(|list| list.iter()) {
        known(id, scope, report);
    }
    for occasion in course.value.occasions.iter().flat_map(|list| list.iter()) {
        let place = occasion.place.as_ref().and_then(|place| place.municipality.as_ref());
        place.into_iter().for_each(|id| known(id, scope, report));
    }
}

/// In publishers and in `frisok.yaml`.
pub fn catalogue(scope: &Scope, report: &mut Report) {
    for publisher in &scope.written.publishers {
        let mut own = Report::new(publisher.file);
        for id in publisher.value.municipalities.iter().flat_map(|list| list.iter()) {
            known(id, scope, &mut own);
        }
        report.findings.append(&mut own.findings);
    }
    let Some((_, county)) = &scope.written.county else { return };
    for id in county.cooperation_area.iter().flat_map(|list| list.iter()) {
        known(id, scope, report);
    }
    let rules = county.free_application.iter().filter_map(|free| free.rules.as_ref());
    for rule in rules.flat_map(|rules| rules.iter()) {
        if let Some(Home::Municipalities(list)) = rule.home.as_ref().map(|home| &home.value) {
            list.iter().for_each(|id| known(id, scope, report));
        }
    }
}

fn known(id: &At<Id>, scope: &Scope, report: &mut Report) {
    if scope.municipalities.contains(id.as_str()) {
        return;
    }
    let name = &id.value;
    let remedy = match nearest(name.as_str(), scope.municipalities.iter().copied()) {
        Some(near) => say!("Menade du ”{near}”?", "Did you mean “{near}”?"),
        None => say!(
            "Lägg till kommunen under municipalities i frisok.yaml.",
            "Add the municipality under municipalities in frisok.yaml."
        ),
    };
    report.add(
        Code::UnknownMunicipality,
        id.span,
        say!(
            "Kommunen ”{name}” finns inte i frisok.yaml.",
            "There is no municipality “{name}” in frisok.yaml."
        ),
        remedy,
    );
}
