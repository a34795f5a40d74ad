//! A course in a list.

use serde::Serialize;

use super::Fact;
use crate::access::Standing;
use crate::pages::{Html, Made, Route, Scope, iso};

/// A page in a list: the part of it that tells whether to open it.
#[derive(Debug, Serialize)]
pub struct Card {
    pub(super) title: Html,
    pub(super) title_text: String,
    /// As in Zola, the same as `summary`.
    pub(super) description: Option<Html>,
    pub(super) summary: Option<Html>,
    pub(super) permalink: String,
    pub(super) path: String,
    pub(super) slug: String,
    pub(super) lang: String,
    /// The course's facts; nothing for an information page.
    pub(super) course: Option<CardCourse>,
}

/// The facts that lists show.
#[derive(Debug, Serialize)]
pub struct CardCourse {
    /// Publisher and course: `kumla/underskoterska`.
    id: String,
    r#type: &'static str,
    kind: &'static str,
    status: &'static str,
    publisher: Html,
    provider: Option<String>,
    /// Names of the towns where it is given, or else of the responsible municipalities.
    towns: Vec<String>,
    /// Of the occasion that is spoken of: the first that one can apply to, or else that is not over.
    start: Option<String>,
    closes: Option<String>,
    rolling: bool,
    late: bool,
    /// Percent of full time, lowest first, over all occasions that are not over.
    pace: Vec<u32>,
    modes: Vec<&'static str>,
    /// How many occasions are not over.
    current: usize,
    /// Everything is over, running, closed or cancelled on the catalogue's day.
    past: bool,
    municipalities: Vec<Made>,
    /// Whether one may apply: `Course::answers` of the catalogue.
    answers: Option<String>,
    /// The days on which its state changes, for the browser.
    changes: String,
    /// The most important facts as sentences.
    sentences: Vec<Fact>,
}

impl Scope<'_> {
    /// A course as lists show it.
    pub(crate) fn card(&self, index: usize) -> Made {
        let mut is_new = false;
        let card = self.made.cards.of(index, |_| {
            is_new = true;
            Made::new(&self.make_card(index))
        });
        if is_new {
            self.made.keep(&card);
        }
        card
    }

    fn make_card(&self, index: usize) -> Card {
        let course = &self.catalogue.courses[index];
        let written = &course.written;
        let route = Route::Course { course: index };
        let (title, title_text) = match &written.title {
            Some(title) => (self.html(title), self.text(title)),
            None => Default::default(),
        };
        let summary = written.summary.as_ref().map(|summary| self.html(summary));
        Card {
            title,
            title_text,
            description: summary.clone(),
            summary,
            permalink: self.pages.permalink(&route, self.language),
            path: self.href(&route),
            slug: course.id.to_string(),
            lang: self.language.to_string(),
            course: Some(self.card_course(index)),
        }
    }

    fn card_course(&self, index: usize) -> CardCourse {
        let course = &self.catalogue.courses[index];
        let current: Vec<_> = course.occasions.iter().filter(|o| o.standing != Standing::Past).collect();
        let first = self.main_occasion(course).filter(|occasion| occasion.standing != Standing::Past);
        let shown = if current.is_empty() { course.occasions.iter().collect() } else { current.clone() };
        let mut pace: Vec<u32> =
            shown.iter().flat_map(|o| &o.written.pace).flat_map(|p| &p.0).map(|p| p.value.0).collect();
        pace.sort_unstable();
        pace.dedup();
        let mut modes: Vec<_> =
            shown.iter().filter_map(|o| o.written.mode.as_ref()).map(|mode| mode.key()).collect();
        modes.sort_unstable();
        modes.dedup();
        let mut towns: Vec<String> = Vec::new();
        for occasion in &shown {
            let town = occasion.written.place.as_ref().and_then(|place| place.town.as_ref());
            let municipality =
                || occasion.municipality.map(|index| self.text(&self.catalogue.municipalities[index].name));
            let name = town.map(|town| town.value.clone()).or_else(municipality);
            towns.extend(name.filter(|name| !towns.contains(name)));
        }
        let publisher = self.catalogue.publisher(course);
        CardCourse {
            id: format!("{}/{}", publisher.id, course.id),
            r#type: course.course_type.key(),
            kind: course.kind.key(),
            status: course.status.key(),
            publisher: self.html(&publisher.name),
            provider: course.written.provider.as_ref().map(|provider| provider.value.clone()),
            towns,
            start: first.and_then(|occasion| occasion.timing.start).map(iso),
            closes: first.and_then(|occasion| occasion.timing.closes).map(iso),
            rolling: first.is_some_and(|o| o.timing.rolling_start || o.timing.rolling_apply),
            late: first.is_some_and(|o| o.timing.late),
            pace,
            modes,
            current: current.len(),
            past: course.standing == Standing::Past,
            municipalities: course.municipalities.iter().map(|index| self.municipality(*index)).collect(),
            answers: course.answers.as_deref().map(str::to_owned),
            changes: self.course_changes(index),
            sentences: self.card_facts(course),
        }
    }
}
