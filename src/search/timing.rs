//! The dates of an occasion, as numbers of days.

use crate::access::State;
use crate::catalogue::Occasion;
use crate::model::Date;

/// The day that days are counted from; all before it are the same.
pub const EPOCH: Date = jiff::civil::date(2020, 1, 1);

/// What the index knows of an occasion's dates.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Times {
    /// 0 not decided, 1 rolling, else the day and 2.
    pub start: usize,
    /// 0 no last day, else the day and 1.
    pub closes: usize,
    /// The state of the first days, then days and states in turn.
    pub changes: Vec<usize>,
}

impl Times {
    /// Those of an occasion.
    pub fn of(occasion: &Occasion) -> Times {
        let timing = &occasion.timing;
        let start = timing.start.map_or(usize::from(timing.rolling_start), |start| day(start) + 2);
        let mut changes = Vec::with_capacity(occasion.changes.len() * 2);
        for (from, state) in &occasion.changes {
            changes.extend(from.map(day));
            changes.push(number(*state));
        }
        Times { start, closes: timing.closes.map_or(0, |closes| day(closes) + 1), changes }
    }
}

fn number(state: State) -> usize {
    State::ALL.iter().position(|other| *other == state).expect("all states are there")
}

fn day(date: Date) -> usize {
    let days = (date - EPOCH).get_days();
    usize::try_from(days).unwrap_or(0)
}
