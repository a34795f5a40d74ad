//! The same course in other places: where else one can apply when this one is closed.
//!
//! Courses are put into buckets once, so that many cost no more than their number.

mod keys;

use std::collections::HashSet;

use ahash::AHashMap;
use rayon::prelude::*;

use super::{Catalogue, Course, Occasion};
use crate::access::{Standing, State};
use crate::model::{CourseKind, Date, Status};
use keys::{Key, Levels};

/// Courses that one can apply to now or later, by what makes them the same.
#[derive(Debug, Default)]
pub struct Alike {
    levels: Levels,
    /// Courses as indices: those that one can apply to first, by nearest start.
    order: Vec<usize>,
    /// Positions in `order`, ascending.
    by_key: AHashMap<Key, Vec<usize>>,
}

impl Alike {
    /// Sorts the courses of a catalogue into buckets.
    pub fn new(catalogue: &Catalogue) -> Alike {
        let levels = Levels::new(&catalogue.vocabulary);
        let open = (0..catalogue.courses.len()).into_par_iter().filter_map(|index| {
            let course = &catalogue.courses[index];
            Some((nearest(course, catalogue.today)?, index, levels.found_by(course)))
        });
        let mut open: Vec<_> = open.collect();
        open.par_sort_unstable_by_key(|(nearest, index, _)| (*nearest, *index));
        let mut order = Vec::with_capacity(open.len());
        let mut by_key: AHashMap<Key, Vec<usize>> = AHashMap::new();
        for (position, (_, index, keys)) in open.into_iter().enumerate() {
            order.push(index);
            for key in keys {
                by_key.entry(key).or_default().push(position);
            }
        }
        Alike { levels, order, by_key }
    }

    /// The courses that are the same as one of them (an index), at most so many: those that one
    /// can apply to first, by nearest start. Never the course itself.
    pub fn to(&self, catalogue: &Catalogue, course: usize, most: usize) -> Vec<usize> {
        let mut positions = HashSet::new();
        for key in self.levels.looked_up_by(&catalogue.courses[course]) {
            let bucket = self.by_key.get(&key).map_or(&[][..], Vec::as_slice);
            let others = bucket.iter().filter(|position| self.order[**position] != course);
            positions.extend(others.take(most).copied());
        }
        let mut positions: Vec<_> = positions.into_iter().collect();
        positions.sort_unstable();
        positions.into_iter().take(most).map(|position| self.order[position]).collect()
    }
}

impl Course {
    /// Whether one can, or will be able to, apply to it as far as is known.
    pub fn is_possible(&self) -> bool {
        let service = self.kind == CourseKind::Service && self.occasions.is_empty();
        let possible = service || self.occasions.iter().any(Occasion::is_possible);
        possible && self.status == Status::Published
    }
}

impl Occasion {
    /// Whether one can, or will be able to, apply to it as far as is known.
    pub fn is_possible(&self) -> bool {
        !matches!(self.state, State::Closed | State::Running | State::Past | State::Cancelled)
    }
}

/// How near it is to begin: of the occasions that one can apply to, the first.
fn nearest(course: &Course, today: Date) -> Option<(Standing, Date)> {
    let start = |occasion: &Occasion| {
        let rolling = occasion.timing.rolling_start.then_some(today);
        (occasion.standing, occasion.timing.start.or(rolling).unwrap_or(Date::MAX))
    };
    let first = course.occasions.iter().filter(|occasion| occasion.is_possible()).map(start).min();
    course.is_possible().then(|| first.unwrap_or((course.standing, today)))
}
