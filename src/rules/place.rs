//! People know where they must go, and how often.

use super::{Report, Scope, occasions_of};
use crate::diagnose::{Code, say};
use crate::model::{Course, Entry, Mode, Occasion};

/// Place and meetings of each occasion.
pub fn check(course: &Entry<Course>, scope: &Scope, report: &mut Report) {
    for occasion in occasions_of(course) {
        meetings(occasion, report);
        place(occasion, report);
        town(occasion, scope, report);
    }
}

/// Distance and blended say how many meetings there are on site.
fn meetings(occasion: &Occasion, report: &mut Report) {
    let Some(mode) = &occasion.mode else { return };
    let absent = occasion.onsite_meetings.is_none() && !occasion.lost.contains(&"onsite_meetings");
    if absent && matches!(mode.value, Mode::Distance | Mode::Blended) {
        report.add(
            Code::MeetingsMissing,
            mode.span,
            say!(
                "Det står inte hur många träffar på plats kursen har.",
                "It is not stated how many meetings on site the course has."
            ),
            say!(
                "Lägg till onsite_meetings: med antalet, 0 om det inte finns några.",
                "Add onsite_meetings: with the number, 0 if there are none."
            ),
        );
    }
}

/// What is not at a distance has a place.
fn place(occasion: &Occasion, report: &mut Report) {
    let anywhere =
        occasion.mode.as_ref().is_some_and(|mode| matches!(mode.value, Mode::Distance | Mode::Remote));
    let unread = ["place", "mode"].iter().any(|key| occasion.lost.contains(key));
    let stated = occasion.place.as_ref().is_some_and(|place| {
        place.town.is_some()
            || place.municipality.is_some()
            || place.address.is_some()
            || !place.lost.is_empty()
    });
    let Some(id) = &occasion.id else { return };
    if !stated && !anywhere && !unread {
        report.add(
            Code::PlaceMissing,
            id.span,
            say!(
                "Tillfället har ingen studieort, så det syns inte för den som söker på ort.",
                "The occasion has no place, so those who search by place will not see it."
            ),
            say!(
                "Lägg till place: {{town: …, municipality: …}}. Ges kursen helt på distans, skriv mode: distance eller mode: remote.",
                "Add place: {{town: …, municipality: …}}. If the course is wholly at a distance, write mode: distance or mode: remote."
            ),
        );
    }
}

/// A town that is called as one municipality is not likely to lie in another.
fn town(occasion: &Occasion, scope: &Scope, report: &mut Report) {
    let Some(place) = &occasion.place else { return };
    let (Some(town), Some(stated)) = (&place.town, &place.municipality) else { return };
    let Some(called) = scope.called.get(&town.to_lowercase()) else { return };
    let Some(other) = called.first().filter(|_| !called.contains(&&stated.value)) else { return };
    let (town, id) = (&town.value, &stated.value);
    if !scope.municipalities.as_ref().is_some_and(|known| known.contains(id.as_str())) {
        return;
    }
    report.add(
        Code::TownOfAnother,
        stated.span,
        say!(
            "{town} är namnet på kommunen {other}, men här står kommunen {id}.",
            "{town} is the name of the municipality {other}, but the municipality here is {id}."
        ),
        say!(
            "Skriv municipality: {other}, eller rätta orten.",
            "Write municipality: {other}, or correct the town."
        ),
    );
}
