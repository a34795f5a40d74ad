//! Random cases with the answers of the program's own rules, as JSON on standard output: the browser
//! code is put to the test with them (tests/browser/vectors.test.mjs). The same ones every time.

use std::error::Error;

use frisok::access::{Timing, changes, course_changes, course_state, state, written};
use frisok::model::Date;
use jiff::ToSpan;
use serde::Serialize;

const STATES: usize = 10_000;
const COURSE_STATES: usize = 2_000;

#[derive(Serialize)]
struct Vectors {
    /// Occasions.
    states: Vec<StateCase>,
    /// Courses with several of them.
    course_states: Vec<StateCase>,
}

/// What an attribute `data-changes` says on a day.
#[derive(Serialize)]
struct StateCase {
    changes: String,
    day: String,
    state: &'static str,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut random = Random(2026);
    let vectors = Vectors {
        states: (0..STATES).map(|_| occasion(&mut random)).collect(),
        course_states: (0..COURSE_STATES).map(|_| course(&mut random)).collect(),
    };
    serde_json::to_writer(std::io::stdout().lock(), &vectors)?;
    Ok(())
}

fn occasion(random: &mut Random) -> StateCase {
    let timing = random.timing();
    let list = changes(&timing);
    let day = random.day(list.iter().filter_map(|(day, _)| *day).collect());
    StateCase {
        changes: written(list.iter().map(|(day, state)| (*day, state.key()))),
        day: day.to_string(),
        state: state(&timing, day).key(),
    }
}

fn course(random: &mut Random) -> StateCase {
    let main = random.timing();
    let others: Vec<Timing> = (0..random.below(4)).map(|_| random.timing()).collect();
    let others: Vec<&Timing> = others.iter().collect();
    let list = course_changes(&main, &others);
    let day = random.day(list.iter().filter_map(|(day, _)| *day).collect());
    StateCase {
        changes: written(list.iter().map(|(day, state)| (*day, state.key()))),
        day: day.to_string(),
        state: course_state(&main, &others, day).key(),
    }
}

/// Numbers that look random (SplitMix64, Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// A day within three years.
    fn any_day(&mut self) -> Date {
        let first: Date = "2026-01-01".parse().expect("a date");
        first.saturating_add((self.below(1100) as i64).days())
    }

    fn date(&mut self) -> Option<Date> {
        (!self.one_in(3)).then(|| self.any_day())
    }

    fn timing(&mut self) -> Timing {
        Timing {
            start: self.date(),
            rolling_start: self.one_in(6),
            end: self.date(),
            opens: self.date(),
            closes: self.date(),
            rolling_apply: self.one_in(6),
            late: self.one_in(3),
            cancelled: self.one_in(20),
        }
    }

    /// A day, in half of the cases one of these or the one before or after: that is where mistakes are.
    fn day(&mut self, edges: Vec<Date>) -> Date {
        if edges.is_empty() || self.one_in(2) {
            return self.any_day();
        }
        let edge = edges[self.below(edges.len() as u64) as usize];
        edge.saturating_add((self.below(3) as i64 - 1).days())
    }
}
