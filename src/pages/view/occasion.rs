//! An occasion.

use serde::Serialize;

use super::Link;
use super::people::{ApplyView, ContactView, GuidanceView};
use crate::catalogue::{Course, Occasion};
use crate::pages::{Html, Made, Route, Scope, iso};

/// An occasion: the keys of the content format under their own names.
#[derive(Debug, Serialize)]
pub struct OccasionView {
    id: String,
    /// ISO date, `rolling`, or null when it is not decided.
    start: Option<String>,
    end: Option<String>,
    apply: OccasionApplyView,
    /// When one can apply, in sentences.
    deadlines: Vec<Html>,
    pace: Vec<u32>,
    mode: Option<&'static str>,
    onsite_meetings: Option<u32>,
    time: Vec<&'static str>,
    place: Option<PlaceView>,
    places: Option<u32>,
    url: Option<String>,
    /// Path of the file that puts its days into a calendar, while there are days to come.
    calendar: Option<String>,
    cancelled: bool,
    /// Over on the catalogue's day.
    past: bool,
    /// The state on the catalogue's day: for ordering only, a page without JavaScript must not
    /// say "open" (it may be read later).
    state: &'static str,
    /// The days on which the state changes, for the browser.
    changes: String,
    /// One can apply on the catalogue's day or later.
    may_open: bool,
    /// Set where it differs from the course's.
    contact: Option<ContactView>,
    /// Set where it differs from the course's.
    guidance: Option<GuidanceView>,
    /// Set where it differs from the course's.
    how: Option<ApplyView>,
    appeal: Option<Html>,
}

/// When one applies.
#[derive(Debug, Serialize)]
pub struct OccasionApplyView {
    opens: Option<String>,
    closes: Option<String>,
    rolling: bool,
    late: bool,
}

/// Where it is given.
#[derive(Debug, Serialize)]
pub struct PlaceView {
    town: Option<String>,
    municipality: Option<Made>,
    address: Option<String>,
}

impl Scope<'_> {
    pub(super) fn occasion(&self, course: &Course, occasion: &Occasion) -> OccasionView {
        let written = &occasion.written;
        let timing = &occasion.timing;
        let rolling = timing.rolling_start.then(|| "rolling".to_owned());
        let own_contact = written.contact.is_some() && occasion.contact != course.contact;
        let own_guidance = written.guidance.is_some() && occasion.guidance != course.guidance;
        let own_way = occasion.apply != course.apply;
        OccasionView {
            id: written.id.as_ref().map_or(String::new(), |id| id.to_string()),
            start: timing.start.map(iso).or(rolling),
            end: timing.end.map(iso),
            apply: OccasionApplyView {
                opens: timing.opens.map(iso),
                closes: timing.closes.map(iso),
                rolling: timing.rolling_apply,
                late: timing.late,
            },
            deadlines: self.deadlines(occasion),
            pace: written.pace.iter().flat_map(|pace| &pace.0).map(|pace| pace.value.0).collect(),
            mode: written.mode.as_ref().map(|mode| mode.key()),
            onsite_meetings: written.onsite_meetings.as_ref().map(|number| number.0),
            time: written.time.iter().flat_map(|time| time.iter()).map(|time| time.key()).collect(),
            place: self.place(occasion),
            places: written.places.as_ref().map(|places| places.0),
            url: written.url.as_ref().map(|url| url.0.to_string()),
            calendar: self.calendar_file(course, occasion),
            cancelled: timing.cancelled,
            past: timing.is_over(self.catalogue.today),
            state: occasion.state.key(),
            changes: self.occasion_changes(course, occasion),
            may_open: self.may_open(course, occasion),
            contact: own_contact.then(|| self.contact(&occasion.contact)).flatten(),
            guidance: own_guidance.then(|| self.guidance(&occasion.guidance)).flatten(),
            how: own_way.then(|| self.apply(&occasion.apply)).flatten(),
            appeal: written.appeal.as_ref().map(|appeal| self.rich(appeal, 4)),
        }
    }

    fn calendar_file(&self, course: &Course, occasion: &Occasion) -> Option<String> {
        let to_come = occasion.events().any(|(date, _)| date >= self.catalogue.today);
        let is_offered = to_come && !occasion.timing.cancelled && self.pages.has_days(course, occasion);
        is_offered.then(|| self.below(&self.pages.occasion_path(course, occasion)))
    }

    fn place(&self, occasion: &Occasion) -> Option<PlaceView> {
        let place = occasion.written.place.as_ref()?;
        let view = PlaceView {
            town: place.town.as_ref().map(|town| town.value.clone()),
            municipality: occasion.municipality.map(|municipality| self.municipality(municipality)),
            address: place.address.as_ref().map(|address| address.value.clone()),
        };
        (view.town.is_some() || view.municipality.is_some() || view.address.is_some()).then_some(view)
    }

    /// A municipality with a link to its list.
    pub(super) fn municipality(&self, index: usize) -> Made {
        self.made.municipalities.of(index, |_| Made::new(&self.make_municipality(index)))
    }

    fn make_municipality(&self, index: usize) -> Link {
        use crate::catalogue::ListKind;
        let municipality = &self.catalogue.municipalities[index];
        let kind = ListKind::Municipality;
        let listed = !self.catalogue.listings.courses(kind, index).is_empty();
        Link {
            id: municipality.id.to_string(),
            name: self.html(&municipality.name),
            name_text: self.text(&municipality.name),
            path: listed.then(|| self.href(&Route::List { kind, value: index, page: 1 })),
        }
    }
}
