//! What was found out about courses, kept for the next edition of their catalogue.

use std::sync::Arc;

use ahash::AHashMap;
use rayon::prelude::*;

use super::facts::{Facts, Known, Look, Pools};
use super::language::Terms;
use crate::catalogue::{Catalogue, Course};

/// So many values more than at first may be there before all is forgotten: each edit leaves a few
/// behind that nothing has any longer.
const SPARE: usize = 10_000;

/// What an index was made from, for the next one. A course that two catalogues share
/// ([`resolve`](crate::catalogue::resolve) says when they do) is looked at once: with it they share all
/// that the index knows of it. What comes out is the same as without.
#[derive(Debug, Default)]
pub struct Kept {
    /// Of courses.
    pub(super) courses: LookedAt,
    /// Of terms.
    pub(super) terms: Terms,
}

/// The courses that have been looked at.
#[derive(Debug, Default)]
pub struct LookedAt {
    pools: Pools,
    /// How many values there were when all courses had been looked at.
    at_first: usize,
    /// By address of the course, which is kept so that no other can have that address.
    courses: AHashMap<usize, Of>,
    /// The number of this index.
    round: u32,
}

#[derive(Debug)]
struct Of {
    _course: Arc<Course>,
    facts: Facts,
    /// The last index in which the course stood.
    round: u32,
}

fn address(course: &Arc<Course>) -> usize {
    Arc::as_ptr(course).addr()
}

impl LookedAt {
    /// Looks at the listed courses of a catalogue that are not known.
    pub fn look(&mut self, catalogue: &Catalogue) {
        if self.pools.len() > 2 * self.at_first + SPARE {
            *self = LookedAt::default();
        }
        self.round += 1;
        let all = catalogue.courses.iter().as_slice();
        let listed = catalogue.listings.all();
        let mut unknown: Vec<&Arc<Course>> = Vec::new();
        for course in listed.into_iter().map(|index| &all[*index]) {
            match self.courses.get_mut(&address(course)) {
                Some(of) => of.round = self.round,
                None => unknown.push(course),
            }
        }
        let is_first = self.courses.is_empty();
        // Few runs: each learns anew what words and dates mean.
        let run = unknown.len().div_ceil(2 * rayon::current_num_threads()).max(1);
        let look = |courses: &[&'_ Arc<Course>]| {
            let mut look = Look::new(catalogue);
            let facts: Vec<Facts> = courses.iter().map(|course| look.at(course)).collect();
            (facts, look.pools)
        };
        let runs: Vec<_> = match unknown.len() {
            ..32 => unknown.chunks(run).map(look).collect(),
            _ => unknown.par_chunks(run).map(look).collect(),
        };
        self.courses.reserve(unknown.len());
        let mut courses = unknown.into_iter();
        for (facts, pools) in runs {
            let numbers = self.pools.take(pools);
            for (mut facts, course) in facts.into_iter().zip(&mut courses) {
                facts.renumber(&numbers);
                let of = Of { _course: course.clone(), facts, round: self.round };
                self.courses.insert(address(course), of);
            }
        }
        if self.courses.len() > listed.len() {
            self.courses.retain(|_, of| of.round == self.round);
        }
        if is_first {
            self.at_first = self.pools.len();
        }
    }

    /// What is known of the courses of the catalogue that was looked at last.
    pub fn known(&self, catalogue: &Catalogue) -> Known<'_> {
        let facts = |course: &Arc<Course>| self.courses.get(&address(course)).map(|of| &of.facts);
        Known::new(&self.pools, catalogue.courses.iter().map(facts).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::resolve;
    use crate::model::{Date, Written};
    use crate::vocabulary::Vocabulary;

    #[test]
    fn values_that_nothing_has_any_longer_are_forgotten_before_they_are_too_many() {
        let vocabulary: Arc<Vocabulary> = Arc::default();
        let day = (Date::default(), false);
        let catalogue = resolve(Written::default(), vocabulary, &Default::default(), None, day, None);
        let after = |values: usize| {
            let mut looked_at = LookedAt::default();
            looked_at.look(&catalogue);
            (0..values).for_each(|number| _ = looked_at.pools.towns.number(number.to_string().into()));
            looked_at.look(&catalogue);
            looked_at.pools.len()
        };
        assert_eq!(after(SPARE), SPARE);
        assert_eq!(after(SPARE + 1), 0);
    }
}
