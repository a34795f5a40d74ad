//! Courses and their occasions, in columns: a part of the catalogue.

use std::sync::Arc;

use rayon::prelude::*;

use super::column::{Column, Json};
use super::facts::{Known, Pools};
use super::offers::Offers;
use super::pool::Met;
use super::slug;
use super::timing::Times;
use super::traits::Traits;
use crate::catalogue::Catalogue;

/// Courses in a part, at least and at most.
const PART: std::ops::RangeInclusive<usize> = 256..=2_048;
/// A catalogue has about so many parts, until they are as large as they may be. A search for words
/// takes few of them.
const PARTS: usize = 24;

/// Values that several courses or occasions share, by number.
#[derive(Debug)]
pub struct Shared<'k> {
    pools: &'k Pools,
    /// Names of providers that are not their publisher's.
    pub providers: Met<'k, Arc<str>>,
    /// Lists of municipalities that are not the publisher's.
    pub areasets: Met<'k, Arc<[usize]>>,
    /// What else a course has.
    pub traits: Met<'k, Traits>,
    /// Languages of instruction.
    pub languages: Met<'k, Arc<str>>,
    /// The language of each of `traits`.
    pub language_of: Vec<usize>,
    /// Answers to all homes.
    pub answers: Met<'k, Arc<str>>,
    /// Dates.
    pub timings: Met<'k, Times>,
    /// Towns.
    pub towns: Met<'k, Arc<str>>,
    places: Met<'k, (u32, usize)>,
    /// The town of each place, with 1 added, and its municipality, with 1 added; 0 for none.
    pub place: Vec<(usize, usize)>,
    /// Lists of times in the week.
    pub times: Met<'k, Arc<[usize]>>,
    /// Lists of paces, in percent of full time.
    pub paces: Met<'k, Arc<[usize]>>,
}

impl<'k> Shared<'k> {
    fn new(pools: &'k Pools) -> Shared<'k> {
        Shared {
            pools,
            providers: Met::new(&pools.providers),
            areasets: Met::new(&pools.areasets),
            traits: Met::new(&pools.traits),
            languages: Met::new(&pools.languages),
            language_of: Vec::new(),
            answers: Met::new(&pools.answers),
            timings: Met::new(&pools.timings),
            towns: Met::new(&pools.towns),
            places: Met::new(&pools.places),
            place: Vec::new(),
            times: Met::new(&pools.times),
            paces: Met::new(&pools.paces),
        }
    }

    fn traits(&mut self, of: u32) -> usize {
        let number = self.traits.number(of);
        if number == self.language_of.len() {
            self.language_of.push(self.languages.number(self.pools.traits.value(of).language));
        }
        number
    }

    fn place(&mut self, of: u32) -> usize {
        let number = self.places.optional(of);
        if number > self.place.len() {
            let (town, municipality) = *self.pools.places.value(of - 1);
            self.place.push((self.towns.optional(town), municipality));
        }
        number
    }
}

/// A part, and how many courses stand in it.
pub struct Chunk {
    /// How many.
    pub courses: usize,
    /// JSON.
    pub json: String,
}

/// All parts, and what they share.
pub fn chunks<'k>(catalogue: &Catalogue, offers: &Offers, known: &Known<'k>) -> (Vec<Chunk>, Shared<'k>) {
    let all: Vec<usize> = offers.courses.iter().flatten().copied().collect();
    let size = (all.len() / PARTS).clamp(*PART.start(), *PART.end());
    let mut shared = Shared::new(known.pools);
    // Numbers are given in the order of courses, so one part after the other.
    let parts: Vec<_> =
        all.chunks(size).map(|courses| Part::new(catalogue, courses, known, &mut shared)).collect();
    let chunks = parts.into_par_iter().map(|part| Chunk { courses: part.courses, json: part.json() });
    (chunks.collect(), shared)
}

/// A part, in columns.
#[derive(Default)]
struct Part {
    courses: usize,
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

impl Part {
    /// The part of these courses.
    fn new(catalogue: &Catalogue, courses: &[usize], known: &Known, shared: &mut Shared) -> Part {
        let mut part = Part { courses: courses.len(), ..Part::default() };
        courses.iter().for_each(|course| part.take(catalogue, *course, known, shared));
        part
    }

    fn take(&mut self, catalogue: &Catalogue, course: usize, known: &Known, shared: &mut Shared) {
        let (facts, course) = (known.of(course), &catalogue.courses[course]);
        self.publisher.push(course.publisher);
        self.provider.push(shared.providers.optional(facts.provider));
        self.areaset.push(shared.areasets.optional(facts.areaset));
        self.traits.push(shared.traits(facts.traits));
        self.answers.push(shared.answers.optional(facts.answers));
        self.slug.push(facts.slug as usize);
        if facts.slug as usize == slug::SPELT_OUT {
            self.slugs.push(course.id.to_string());
        }
        // A course without occasions has one of which nothing is known.
        let unknown = [Default::default()];
        let occasions = if facts.occasions.is_empty() { &unknown[..] } else { &facts.occasions };
        self.occasions.push(occasions.len());
        for occasion in occasions {
            self.timing.push(shared.timings.optional(occasion.timing));
            self.place.push(shared.place(occasion.place));
            self.mode.push(occasion.mode as usize);
            self.times.push(shared.times.optional(occasion.times));
            self.paces.push(shared.paces.optional(occasion.paces));
        }
    }

    fn json(&self) -> String {
        Json::new()
            .column("publisher", &self.publisher)
            .column("provider", &self.provider)
            .column("areaset", &self.areaset)
            .column("traits", &self.traits)
            .column("answers", &self.answers)
            .column("slug", &self.slug)
            .lines("slugs", &self.slugs)
            .column("occasions", &self.occasions)
            .column("timing", &self.timing)
            .column("place", &self.place)
            .column("mode", &self.mode)
            .column("times", &self.times)
            .column("paces", &self.paces)
            .end()
    }
}
