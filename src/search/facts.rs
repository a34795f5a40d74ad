//! What the index has of a course, in numbers of values that many courses share.

use std::sync::Arc;

use ahash::AHashMap;

use super::offers::Title;
use super::pool::{Pool, Renumbered};
use super::slug::{self, Source};
use super::texts::{Words, descriptions};
use super::timing::{Dates, Times};
use super::traits::Traits;
use crate::catalogue::{Catalogue, Course, Occasion};
use crate::model::{Mode, TimeOfDay};

/// Values that several courses or occasions share. A value keeps its number.
#[derive(Debug, Default)]
pub struct Pools {
    /// Titles, with all that follows from them.
    pub titles: Pool<Arc<Title>>,
    /// Stems of words in descriptions.
    pub stems: Pool<Arc<str>>,
    /// Names of providers that are not their publisher's.
    pub providers: Pool<Arc<str>>,
    /// Lists of municipalities that are not the publisher's.
    pub areasets: Pool<Arc<[usize]>>,
    /// What else a course has.
    pub traits: Pool<Traits>,
    /// Languages of instruction.
    pub languages: Pool<Arc<str>>,
    /// Answers to all homes.
    pub answers: Pool<Arc<str>>,
    /// Dates of occasions.
    pub timings: Pool<Times>,
    /// Towns.
    pub towns: Pool<Arc<str>>,
    /// Town and municipality, each with 1 added, 0 for none.
    pub places: Pool<(u32, usize)>,
    /// Lists of times in the week.
    pub times: Pool<Arc<[usize]>>,
    /// Lists of paces, in percent of full time.
    pub paces: Pool<Arc<[usize]>>,
}

/// What the index has of a course. Numbers are those of [`Pools`]; where there may be none they are 1
/// more, and 0 is none.
#[derive(Debug)]
pub struct Facts {
    /// Its title.
    pub title: u32,
    /// Its provider, if that is not its publisher.
    pub provider: u32,
    /// Its municipalities, if they are not its publisher's.
    pub areaset: u32,
    /// What else it has.
    pub traits: u32,
    /// Its answers to all homes.
    pub answers: u32,
    /// How its id follows from its title.
    pub slug: u32,
    /// Its occasions.
    pub occasions: Box<[OccasionFacts]>,
    /// The stems in its descriptions.
    pub stems: Box<[u32]>,
}

/// The same of an occasion.
#[derive(Clone, Copy, Debug, Default)]
pub struct OccasionFacts {
    /// Its dates.
    pub timing: u32,
    /// Its place.
    pub place: u32,
    /// Its mode of study, and 1.
    pub mode: u32,
    /// Its times in the week.
    pub times: u32,
    /// Its paces.
    pub paces: u32,
}

/// What is known of the courses of a catalogue.
pub struct Known<'k> {
    /// What their numbers stand for.
    pub pools: &'k Pools,
    /// By course (its index); nothing for those that are not listed.
    facts: Vec<Option<&'k Facts>>,
}

impl<'k> Known<'k> {
    /// What is known, in the order of the catalogue's courses.
    pub fn new(pools: &'k Pools, facts: Vec<Option<&'k Facts>>) -> Known<'k> {
        Known { pools, facts }
    }

    /// What is known of a listed course.
    pub fn of(&self, course: usize) -> &'k Facts {
        self.facts[course].expect("only listed courses are asked for")
    }
}

/// Looks at courses, with pools of its own: so several can at a time.
pub struct Look<'c> {
    catalogue: &'c Catalogue,
    /// The values that were met.
    pub pools: Pools,
    words: Words<'c>,
    dates: AHashMap<Dates<'c>, u32>,
    sources: AHashMap<u32, Source>,
}

impl<'c> Look<'c> {
    /// Nothing has been looked at.
    pub fn new(catalogue: &'c Catalogue) -> Look<'c> {
        let (pools, words, dates, sources) = Default::default();
        Look { catalogue, pools, words, dates, sources }
    }

    /// What the index has of a course.
    pub fn at(&mut self, course: &'c Course) -> Facts {
        let publisher = self.catalogue.publisher(course);
        let provider = course.written.provider.as_ref().map(|provider| provider.value.as_str());
        let provider = provider.filter(|name| *name != &*publisher.name.default);
        let own = Some(&*course.municipalities).filter(|own| *own != &*publisher.municipalities);
        let mut stems = Vec::new();
        for text in descriptions(course) {
            stems.extend(self.words.stems(text, &mut self.pools.stems));
        }
        stems.sort_unstable();
        stems.dedup();
        let title = Arc::new(Title::of(course));
        let source = || Source::new(&title.name, title.codes.first().map(|code| &**code));
        let pools = &mut self.pools;
        let number = pools.titles.number(title.clone());
        let rule = self.sources.entry(number).or_insert_with(source).rule(course.id.as_str());
        let language = course.written.language.as_ref().map_or("sv", |tag| tag.value.as_str());
        let language = pools.languages.number_of(language);
        Facts {
            title: number,
            provider: pools.providers.optional(provider),
            areaset: pools.areasets.optional(own),
            traits: pools.traits.number(Traits::of(course, language)),
            answers: pools.answers.optional(course.answers.as_deref()),
            slug: rule.unwrap_or(slug::SPELT_OUT) as u32,
            occasions: course.occasions.iter().map(|occasion| self.occasion(occasion)).collect(),
            stems: stems.into(),
        }
    }

    fn occasion(&mut self, occasion: &'c Occasion) -> OccasionFacts {
        let written = &occasion.written;
        let pools = &mut self.pools;
        let dates = Dates::of(occasion);
        let timing = match self.dates.get(&dates) {
            Some(timing) => *timing,
            None => {
                // Other dates may be the same to the index.
                let timing = pools.timings.number(Times::from(&dates));
                self.dates.insert(dates, timing);
                timing
            }
        };
        let town =
            written.place.as_ref().and_then(|place| place.town.as_ref()).map(|town| town.value.as_str());
        let town = pools.towns.optional(town);
        let place = (town, occasion.municipality.map_or(0, |municipality| municipality + 1));
        let mut times: Vec<_> = written
            .time
            .iter()
            .flat_map(|times| times.iter())
            .map(|time| position(TimeOfDay::ALL, time.value))
            .collect();
        times.sort_unstable();
        let paces = written.pace.iter().flat_map(|pace| &pace.value.0).map(|pace| pace.value.0 as usize);
        let mut paces: Vec<_> = paces.collect();
        paces.sort_unstable();
        paces.dedup();
        let mut list = |pool: fn(&mut Pools) -> &mut Pool<Arc<[usize]>>, list: &[usize]| {
            pool(pools).optional(Some(list).filter(|list| !list.is_empty()))
        };
        OccasionFacts {
            times: list(|pools| &mut pools.times, &times),
            paces: list(|pools| &mut pools.paces, &paces),
            timing: timing + 1,
            place: if place == (0, 0) { 0 } else { pools.places.number(place) + 1 },
            mode: written.mode.as_ref().map_or(0, |mode| position(Mode::ALL, mode.value) as u32 + 1),
        }
    }
}

/// The number of a value among all of its kind.
pub fn position<T: PartialEq>(all: &[T], value: T) -> usize {
    all.iter().position(|other| *other == value).expect("a list of all values has all of them")
}

/// The numbers, in pools, of the values of others.
pub struct Numbers {
    titles: Renumbered,
    stems: Renumbered,
    providers: Renumbered,
    areasets: Renumbered,
    traits: Renumbered,
    answers: Renumbered,
    timings: Renumbered,
    places: Renumbered,
    times: Renumbered,
    paces: Renumbered,
}

impl Pools {
    /// Takes the values of others.
    pub fn take(&mut self, other: Pools) -> Numbers {
        let languages = self.languages.take(other.languages);
        let towns = self.towns.take(other.towns);
        let traits = other.traits.into_iter();
        let traits = traits.map(|traits| Traits { language: languages.of(traits.language), ..traits });
        let places = other.places.into_iter();
        let places = places.map(|(town, municipality)| (towns.optional(town), municipality));
        Numbers {
            titles: self.titles.take(other.titles),
            stems: self.stems.take(other.stems),
            providers: self.providers.take(other.providers),
            areasets: self.areasets.take(other.areasets),
            traits: self.traits.take(traits),
            answers: self.answers.take(other.answers),
            timings: self.timings.take(other.timings),
            places: self.places.take(places),
            times: self.times.take(other.times),
            paces: self.paces.take(other.paces),
        }
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        let Pools { titles, stems, providers, areasets, traits, languages, .. } = self;
        let Pools { answers, timings, towns, places, times, paces, .. } = self;
        let texts = stems.len() + providers.len() + languages.len() + answers.len() + towns.len();
        let lists = areasets.len() + times.len() + paces.len();
        titles.len() + traits.len() + timings.len() + places.len() + texts + lists
    }
}

impl Facts {
    /// The same in the numbers of the pools that have taken those of these.
    pub fn renumber(&mut self, numbers: &Numbers) {
        self.title = numbers.titles.of(self.title);
        self.provider = numbers.providers.optional(self.provider);
        self.areaset = numbers.areasets.optional(self.areaset);
        self.traits = numbers.traits.of(self.traits);
        self.answers = numbers.answers.optional(self.answers);
        for occasion in &mut self.occasions {
            occasion.timing = numbers.timings.optional(occasion.timing);
            occasion.place = numbers.places.optional(occasion.place);
            occasion.times = numbers.times.optional(occasion.times);
            occasion.paces = numbers.paces.optional(occasion.paces);
        }
        self.stems.iter_mut().for_each(|stem| *stem = numbers.stems.of(*stem));
    }
}
