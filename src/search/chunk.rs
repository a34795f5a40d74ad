//! Courses and their occasions, in columns: a part of the catalogue.

use super::column::{Column, Json};
use super::offers::{Offers, Title};
use super::pool::Pool;
use super::slug;
use super::timing::Times;
use crate::catalogue::{Catalogue, Course, Occasion};
use crate::model::{CourseKind, LanguageSupport, Mode, Status, SwedishLevel, TimeOfDay};

/// Courses in a part, at least and at most.
const PART: std::ops::RangeInclusive<usize> = 256..=2_048;
/// A catalogue has about so many parts, until they are as large as they may be. A search for words
/// takes few of them.
const PARTS: usize = 24;

/// Values that several courses or occasions share, by number.
#[derive(Debug, Default)]
pub struct Shared {
    /// Names of providers that are not their publisher's.
    pub providers: Pool<String>,
    /// Lists of municipalities that are not the publisher's.
    pub areasets: Pool<Vec<usize>>,
    /// What else a course has.
    pub traits: Pool<Traits>,
    /// Languages of instruction.
    pub languages: Pool<String>,
    /// Answers to all homes.
    pub answers: Pool<String>,
    /// Dates.
    pub timings: Pool<Times>,
    /// Towns.
    pub towns: Pool<String>,
    /// Town and municipality, each with 1 added, 0 for none.
    pub places: Pool<(usize, usize)>,
    /// Lists of times in the week.
    pub times: Pool<Vec<usize>>,
    /// Lists of paces, in percent of full time.
    pub paces: Pool<Vec<usize>>,
}

/// What few courses differ in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Traits {
    /// Help with the language.
    pub support: Vec<usize>,
    /// Swedish that is needed, and 1.
    pub swedish: usize,
    /// Student aid: 0 nobody knows, 1 yes, 2 no.
    pub aid: usize,
    /// 1 apprenticeship, 2 cancelled, 4 a service.
    pub flags: usize,
    /// Language of instruction.
    pub language: usize,
}

/// A part, and how many courses stand in it.
pub struct Chunk {
    /// How many.
    pub courses: usize,
    /// JSON.
    pub json: String,
}

/// All parts, and what they share.
pub fn chunks(catalogue: &Catalogue, offers: &Offers) -> (Vec<Chunk>, Shared) {
    let mut shared = Shared::default();
    let all = offers.titles.iter().zip(&offers.courses);
    let all: Vec<_> =
        all.flat_map(|(title, courses)| courses.iter().map(move |course| (title, *course))).collect();
    let size = (all.len() / PARTS).clamp(*PART.start(), *PART.end());
    let chunks = all.chunks(size).map(|part| {
        let mut columns = Columns::default();
        part.iter().for_each(|(title, course)| {
            columns.take(catalogue, title, &catalogue.courses[*course], &mut shared)
        });
        Chunk { courses: part.len(), json: columns.json() }
    });
    (chunks.collect(), shared)
}

#[derive(Default)]
struct Columns {
    publisher: Column,
    provider: Column,
    areaset: Column,
    traits: Column,
    answers: Column,
    slug: Column,
    slugs: Vec<String>,
    occasions: Column,
    timing: Column,
    place: Column,
    mode: Column,
    times: Column,
    paces: Column,
}

impl Columns {
    fn take(&mut self, catalogue: &Catalogue, title: &Title, course: &Course, shared: &mut Shared) {
        let publisher = catalogue.publisher(course);
        self.publisher.push(course.publisher);
        let provider = course.written.provider.as_ref().map(|provider| provider.value.clone());
        let provider = provider.filter(|name| *name != *publisher.name.default);
        self.provider.push(shared.providers.optional(provider));
        let own = Some(&course.municipalities).filter(|own| **own != publisher.municipalities);
        self.areaset.push(shared.areasets.optional(own.cloned()));
        let traits = traits(course, shared);
        self.traits.push(shared.traits.number(traits));
        self.answers.push(shared.answers.optional(course.answers.as_deref().map(str::to_owned)));
        let rule = slug::rule(course.id.as_str(), title.name, title.codes.first().copied());
        self.slug.push(rule.unwrap_or(slug::SPELT_OUT));
        if rule.is_none() {
            self.slugs.push(course.id.to_string());
        }
        self.occasions.push(course.occasions.len().max(1));
        course.occasions.iter().for_each(|occasion| self.occasion(occasion, shared));
        if course.occasions.is_empty() {
            for column in
                [&mut self.timing, &mut self.place, &mut self.mode, &mut self.times, &mut self.paces]
            {
                column.push(0);
            }
        }
    }

    fn occasion(&mut self, occasion: &Occasion, shared: &mut Shared) {
        let written = &occasion.written;
        self.timing.push(shared.timings.optional(Some(Times::of(occasion))));
        let town =
            written.place.as_ref().and_then(|place| place.town.as_ref()).map(|town| town.value.clone());
        let town = shared.towns.optional(town);
        let place = (town, occasion.municipality.map_or(0, |municipality| municipality + 1));
        self.place.push(shared.places.optional(Some(place).filter(|place| *place != (0, 0))));
        self.mode.push(written.mode.as_ref().map_or(0, |mode| position(Mode::ALL, mode.value) + 1));
        let mut times: Vec<_> = written
            .time
            .iter()
            .flat_map(|times| times.iter())
            .map(|time| position(TimeOfDay::ALL, time.value))
            .collect();
        times.sort_unstable();
        self.times.push(shared.times.optional(Some(times).filter(|times| !times.is_empty())));
        let paces = written.pace.iter().flat_map(|pace| &pace.value.0).map(|pace| pace.value.0 as usize);
        let mut paces: Vec<_> = paces.collect();
        paces.sort_unstable();
        paces.dedup();
        self.paces.push(shared.paces.optional(Some(paces).filter(|paces| !paces.is_empty())));
    }

    fn json(&self) -> String {
        let Columns { publisher, provider, areaset, traits, answers, slug, slugs, occasions, .. } = self;
        Json::new()
            .column("publisher", publisher)
            .column("provider", provider)
            .column("areaset", areaset)
            .column("traits", traits)
            .column("answers", answers)
            .column("slug", slug)
            .lines("slugs", slugs)
            .column("occasions", occasions)
            .column("timing", &self.timing)
            .column("place", &self.place)
            .column("mode", &self.mode)
            .column("times", &self.times)
            .column("paces", &self.paces)
            .end()
    }
}

pub fn traits(course: &Course, shared: &mut Shared) -> Traits {
    let written = &course.written;
    let support = written.language_support.iter().flat_map(|list| list.iter());
    let mut support: Vec<_> = support.map(|support| position(LanguageSupport::ALL, support.value)).collect();
    support.sort_unstable();
    let swedish = written.min_swedish.as_ref().and_then(|needed| needed.level.as_ref());
    let apprenticeship = written.apprenticeship.as_ref().is_some_and(|flag| flag.value);
    let flag = |set: bool, flag: usize| if set { flag } else { 0 };
    let language = written.language.as_ref().map_or_else(|| "sv".to_owned(), |tag| tag.value.to_string());
    Traits {
        support,
        swedish: swedish.map_or(0, |level| position(SwedishLevel::ALL, level.value) + 1),
        aid: match course.student_aid {
            None => 0,
            Some(true) => 1,
            Some(false) => 2,
        },
        flags: flag(apprenticeship, 1)
            + flag(course.status == Status::Cancelled, 2)
            + flag(course.kind == CourseKind::Service, 4),
        language: shared.languages.number(language),
    }
}

/// The number of a value among all of its kind.
fn position<T: PartialEq>(all: &[T], value: T) -> usize {
    all.iter().position(|other| *other == value).expect("a list of all values has all of them")
}
