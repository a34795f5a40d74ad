//! Municipalities: each is known once, and those that are named are known.

use std::collections::HashMap;

use super::{Report, Scope, known_municipalities, occasions_of};
use crate::diagnose::{Code, say};
use crate::model::county::Home;
use crate::model::{At, County, Course, Entry, Id, Publisher, nearest};

/// Those that a course names.
pub fn course(course: &Entry<Course>, scope: &Scope, report: &mut Report) {
    for id in course.value.municipalities.iter().flat_map(|list| list.iter()) {
        known(id, scope, report);
    }
    for occasion in occasions_of(course) {
        let place = occasion.place.as_ref().and_then(|place| place.municipality.as_ref());
        place.into_iter().for_each(|id| known(id, scope, report));
    }
}

/// Those that a publisher names.
pub fn publisher(publisher: &Entry<Publisher>, scope: &Scope, report: &mut Report) {
    for id in publisher.value.municipalities.iter().flat_map(|list| list.iter()) {
        known(id, scope, report);
    }
}

/// Those that `frisok.yaml` names and those that it declares.
pub fn county(county: &County, scope: &Scope, report: &mut Report) {
    once(county, report);
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

/// Ids and codes are unique.
fn once(county: &County, report: &mut Report) {
    let mut seen = HashMap::new();
    for municipality in known_municipalities(county).unwrap_or_default() {
        let id = municipality.id.as_ref().map(|id| ("id", id.value.to_string(), id.span));
        let code = municipality.code.as_ref().map(|code| ("code", code.value.0.to_string(), code.span));
        for (key, value, span) in id.into_iter().chain(code) {
            let Some(first) = seen.insert((key, value.clone()), span) else { continue };
            let file = report.file;
            report
                .add(
                    Code::DuplicateId,
                    span,
                    say!(
                        "En annan kommun har redan {key}: {value}.",
                        "Another municipality has {key}: {value} already."
                    ),
                    say!(
                        "Ta bort den ena kommunen, eller rätta {key}.",
                        "Remove one of them, or correct {key}."
                    ),
                )
                .relate(file, first, say!("den första står här", "the first is here"));
        }
    }
}

fn known(id: &At<Id>, scope: &Scope, report: &mut Report) {
    let Some(municipalities) = &scope.municipalities else { return };
    if municipalities.contains(id.as_str()) {
        return;
    }
    let name = &id.value;
    let remedy = match nearest(name.as_str(), municipalities.iter().copied()) {
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
