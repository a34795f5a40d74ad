//! Courses and their occasions, in columns: a part of the catalogue.

use rayon::prelude::*;

use super::column::{Column, Json};
use super::offers::Offers;
use super::pool::{Pool, Renumbered};
use super::slug::{self, Source};
use super::timing::{Dates, Times};
use crate::catalogue::{Catalogue, Course, Occasion};
use crate::model::{CourseKind, LanguageSupport, Mode, Status, SwedishLevel, TimeOfDay};

/// Courses in a part, at least and at most.
const PART: std::ops::RangeInclusive<usize> = 256..=2_048;
/// A catalogue has about so many parts, until they are as large as they may be. A search for words
/// takes few of them.
const PARTS: usize = 24;

/// Values that several courses or occasions share, by number.
#[derive(Debug, Default)]
pub struct Shared<'c> {
    /// Names of providers that are not their publisher's.
    pub providers: Pool<&'c str>,
    /// Lists of municipalities that are not the publisher's.
    pub areasets: Pool<&'c [usize]>,
    /// What else a course has.
    pub traits: Pool<Traits>,
    /// Languages of instruction.
    pub languages: Pool<&'c str>,
    /// Answers to all homes.
    pub answers: Pool<&'c str>,
    /// Dates as they are written to the index, once all parts are known.
    pub timings: Pool<Times>,
    /// Dates as occasions of a part have them.
    dates: Pool<Dates<'c>>,
    /// Towns.
    pub towns: Pool<&'c str>,
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
pub fn chunks<'c>(catalogue: &'c Catalogue, offers: &Offers<'c>) -> (Vec<Chunk>, Shared<'c>) {
    let all = offers.courses.iter().enumerate();
    let all: Vec<(usize, usize)> =
        all.flat_map(|(title, courses)| courses.iter().map(move |course| (title, *course))).collect();
    let size = (all.len() / PARTS).clamp(*PART.start(), *PART.end());
    // Each part counts what it has from 0, at the same time as the others; together they have the
    // numbers that they would have had one after the other.
    let parts: Vec<_> = all.par_chunks(size).map(|courses| Part::new(catalogue, offers, courses)).collect();
    let mut shared = Shared::default();
    let parts: Vec<_> = parts.into_iter().map(|(part, own)| (part, shared.take(own))).collect();
    let chunks = parts
        .into_par_iter()
        .map(|(part, numbers)| Chunk { courses: part.publisher.len(), json: part.json(&numbers) });
    (chunks.collect(), shared)
}

/// The numbers, in all of the catalogue, of what the courses of a part share.
struct Numbers {
    providers: Renumbered,
    areasets: Renumbered,
    traits: Renumbered,
    answers: Renumbered,
    timings: Renumbered,
    places: Renumbered,
    times: Renumbered,
    paces: Renumbered,
}

impl<'c> Shared<'c> {
    fn take(&mut self, own: Shared<'c>) -> Numbers {
        let languages = self.languages.take(own.languages);
        let towns = self.towns.take(own.towns);
        let traits = own.traits.values.into_iter().map(|traits| {
            let language = languages.0[traits.language];
            self.traits.number(Traits { language, ..traits })
        });
        let places = own.places.values.into_iter();
        let places =
            places.map(|(town, municipality)| self.places.number((towns.optional(town), municipality)));
        // Other dates may be the same to the index.
        let timings = own.dates.values.iter().map(|dates| self.timings.number(dates.into()));
        Numbers {
            traits: Renumbered(traits.collect()),
            places: Renumbered(places.collect()),
            providers: self.providers.take(own.providers),
            areasets: self.areasets.take(own.areasets),
            answers: self.answers.take(own.answers),
            timings: Renumbered(timings.collect()),
            times: self.times.take(own.times),
            paces: self.paces.take(own.paces),
        }
    }
}

/// A part, its columns as numbers: what several courses share by the number in the part.
#[derive(Default)]
struct Part {
    publisher: Vec<usize>,
    provider: Vec<usize>,
    areaset: Vec<usize>,
    traits: Vec<usize>,
    answers: Vec<usize>,
    slug: Vec<usize>,
    slugs: Vec<String>,
    occasions: Vec<usize>,
    timing: Vec<usize>,
    place: Vec<usize>,
    mode: Vec<usize>,
    times: Vec<usize>,
    paces: Vec<usize>,
}

impl Part {
    /// The part of these titles and courses.
    fn new<'c>(catalogue: &'c Catalogue, offers: &Offers, courses: &[(usize, usize)]) -> (Part, Shared<'c>) {
        let (mut part, mut shared) = (Part::default(), Shared::default());
        for of_title in courses.chunk_by(|(title, _), (other, _)| title == other) {
            let title = &offers.titles[of_title[0].0];
            let source = Source::new(title.name, title.codes.first().copied());
            for (_, course) in of_title {
                part.take(catalogue, &source, &catalogue.courses[*course], &mut shared);
            }
        }
        (part, shared)
    }

    fn take<'c>(
        &mut self,
        catalogue: &'c Catalogue,
        source: &Source,
        course: &'c Course,
        shared: &mut Shared<'c>,
    ) {
        let publisher = catalogue.publisher(course);
        self.publisher.push(course.publisher);
        let provider = course.written.provider.as_ref().map(|provider| provider.value.as_str());
        let provider = provider.filter(|name| *name != &*publisher.name.default);
        self.provider.push(shared.providers.optional(provider));
        let own = Some(&*course.municipalities).filter(|own| *own != &*publisher.municipalities);
        self.areaset.push(shared.areasets.optional(own));
        let traits = traits(course, shared);
        self.traits.push(shared.traits.number(traits));
        self.answers.push(shared.answers.optional(course.answers.as_deref()));
        let rule = source.rule(course.id.as_str());
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

    fn occasion<'c>(&mut self, occasion: &'c Occasion, shared: &mut Shared<'c>) {
        let written = &occasion.written;
        self.timing.push(shared.dates.optional(Some(Dates::of(occasion))));
        let town =
            written.place.as_ref().and_then(|place| place.town.as_ref()).map(|town| town.value.as_str());
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

    fn json(&self, numbers: &Numbers) -> String {
        let plain = |column: &[usize]| column.iter().copied().collect::<Column>();
        let of = |column: &[usize], numbers: &Renumbered| {
            column.iter().map(|number| numbers.optional(*number)).collect::<Column>()
        };
        let traits: Column = self.traits.iter().map(|number| numbers.traits.0[*number]).collect();
        Json::new()
            .column("publisher", &plain(&self.publisher))
            .column("provider", &of(&self.provider, &numbers.providers))
            .column("areaset", &of(&self.areaset, &numbers.areasets))
            .column("traits", &traits)
            .column("answers", &of(&self.answers, &numbers.answers))
            .column("slug", &plain(&self.slug))
            .lines("slugs", &self.slugs)
            .column("occasions", &plain(&self.occasions))
            .column("timing", &of(&self.timing, &numbers.timings))
            .column("place", &of(&self.place, &numbers.places))
            .column("mode", &plain(&self.mode))
            .column("times", &of(&self.times, &numbers.times))
            .column("paces", &of(&self.paces, &numbers.paces))
            .end()
    }
}

/// What else a course has; its language has its number in `shared`.
pub fn traits<'c>(course: &'c Course, shared: &mut Shared<'c>) -> Traits {
    let written = &course.written;
    let support = written.language_support.iter().flat_map(|list| list.iter());
    let mut support: Vec<_> = support.map(|support| position(LanguageSupport::ALL, support.value)).collect();
    support.sort_unstable();
    let swedish = written.min_swedish.as_ref().and_then(|needed| needed.level.as_ref());
    let apprenticeship = written.apprenticeship.as_ref().is_some_and(|flag| flag.value);
    let flag = |set: bool, flag: usize| if set { flag } else { 0 };
    let language = written.language.as_ref().map_or("sv", |tag| tag.value.as_str());
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
