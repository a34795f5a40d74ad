//! The dates of an occasion, as numbers of days.

use crate::access::{State, Timing};
use crate::catalogue::Occasion;
use crate::model::Date;

/// The day that days are counted from; all before it are the same.
pub const EPOCH: Date = jiff::civil::date(2020, 1, 1);

/// The dates of an occasion that the index knows, as the catalogue has them. Many occasions have the
/// same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dates<'c> {
    start: Option<Date>,
    closes: Option<Date>,
    rolling: bool,
    changes: &'c [(Option<Date>, State)],
}

impl<'c> Dates<'c> {
    /// Those of an occasion.
    pub fn of(occasion: &'c Occasion) -> Dates<'c> {
        let Timing { start, closes, rolling_start, .. } = occasion.timing;
        Dates { start, closes, rolling: rolling_start, changes: &occasion.changes }
    }
}

/// What the index knows of an occasion's dates.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Times {
    /// 0 not decided, 1 rolling, else the day and 2.
    pub start: usize,
    /// 0 no last day, else 1 and how far it is from the start, or from the first of all days.
    pub closes: usize,
    /// The state of the first days, then days and states in turn. Most days follow from the others:
    /// 0 a week before the last one for applying, 1 the day after that, 2 the start; else 3 and how
    /// far it is from the start, the last day, or the first of all days, whichever there is first.
    pub changes: Vec<usize>,
}

impl Times {
    /// Those of an occasion.
    pub fn of(occasion: &Occasion) -> Times {
        Times::from(&Dates::of(occasion))
    }
}

impl From<&Dates<'_>> for Times {
    fn from(dates: &Dates) -> Times {
        let start = dates.start.map(day);
        let closes = dates.closes.map(day);
        let origin = start.or(closes).unwrap_or(0);
        let written = |from: Date| match day(from) {
            day if closes.is_some_and(|closes| day + 7 == closes) => 0,
            day if closes.is_some_and(|closes| day == closes + 1) => 1,
            day if Some(day) == start => 2,
            day => 3 + apart(day, origin),
        };
        let mut changes = Vec::with_capacity(dates.changes.len() * 2);
        for (from, state) in dates.changes {
            changes.extend(from.map(written));
            changes.push(number(*state));
        }
        Times {
            start: start.map_or(usize::from(dates.rolling), |start| start + 2),
            closes: closes.map_or(0, |closes| 1 + apart(closes, start.unwrap_or(0))),
            changes,
        }
    }
}

/// How far a number is from another: 0, one more, one less, two more …
fn apart(number: usize, from: usize) -> usize {
    if number > from { 2 * (number - from) - 1 } else { 2 * (from - number) }
}

fn number(state: State) -> usize {
    State::ALL.iter().position(|other| *other == state).expect("all states are there")
}

fn day(date: Date) -> usize {
    let days = date.duration_since(EPOCH).as_hours() / 24;
    usize::try_from(days).unwrap_or(0)
}
