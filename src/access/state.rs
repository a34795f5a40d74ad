//! The application state of an occasion on a day.

use jiff::{Span, ToSpan};

use crate::model::{Date, Occasion, Start, choices};

choices! {
    /// What one can do about an occasion on a day.
    pub enum State {
        /// Applications open later.
        NotYetOpen = "not-yet-open" "Öppnar senare" "Opens later",
        /// One can apply.
        Open = "open" "Öppen" "Open",
        /// One can apply at any time.
        OpenRolling = "open-rolling" "Sök när som helst" "Apply at any time",
        /// One can apply for at most seven days more.
        ClosingSoon = "closing-soon" "Stänger snart" "Closes soon",
        /// The last day is past, but there are places left.
        LateOpen = "late-open" "Platser kvar" "Places left",
        /// The last day is past.
        Closed = "closed" "Stängd" "Closed",
        /// The course has begun.
        Running = "running" "Pågår" "Running",
        /// The course is over.
        Past = "past" "Avslutad" "Past",
        /// The occasion is cancelled.
        Cancelled = "cancelled" "Inställt" "Cancelled",
        /// There are no dates.
        NoDates = "no-dates" "Datum saknas" "No dates",
    }
}

/// The order in which courses are listed: what one can apply for comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// One can apply.
    Open,
    /// Applications open, or the course begins, later.
    Upcoming,
    /// No dates are known.
    Undated,
    /// It is over, running, closed or cancelled.
    Past,
}

/// The dates that decide an occasion's state.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Timing {
    /// First day of the course.
    pub start: Option<Date>,
    /// One can start at any time.
    pub rolling_start: bool,
    /// Last day of the course.
    pub end: Option<Date>,
    /// First application day.
    pub opens: Option<Date>,
    /// Last application day, inclusive.
    pub closes: Option<Date>,
    /// One can apply at any time.
    pub rolling_apply: bool,
    /// One can apply after closing.
    pub late: bool,
    /// The occasion is cancelled.
    pub cancelled: bool,
}

impl Timing {
    /// The dates of an occasion as written.
    pub fn of(occasion: &Occasion) -> Timing {
        let start = occasion.start.as_ref().map(|start| start.value);
        let apply = occasion.apply.as_ref().map(|apply| &*apply.value);
        let date = |field: fn(&crate::model::publisher::OccasionApply) -> Option<Date>| apply.and_then(field);
        let flag = |field: fn(&crate::model::publisher::OccasionApply) -> Option<bool>| {
            apply.and_then(field).unwrap_or(false)
        };
        Timing {
            start: match start {
                Some(Start::On(date)) => Some(date),
                _ => None,
            },
            rolling_start: start == Some(Start::Rolling),
            end: occasion.end.as_ref().map(|end| end.value),
            opens: date(|apply| Some(apply.opens.as_ref()?.value)),
            closes: date(|apply| Some(apply.closes.as_ref()?.value)),
            rolling_apply: flag(|apply| Some(apply.rolling.as_ref()?.value)),
            late: flag(|apply| Some(apply.late.as_ref()?.value)),
            cancelled: occasion.cancelled.as_ref().is_some_and(|cancelled| cancelled.value),
        }
    }

    /// Whether the occasion is over on `day`, cancelled or not.
    pub fn is_over(&self, day: Date) -> bool {
        self.last_day().is_some_and(|last| last < day)
    }

    /// The day after which the occasion is over.
    fn last_day(&self) -> Option<Date> {
        self.end.or_else(|| self.start.map(|start| add(start, 1.year())))
    }
}

/// The state on `day`, decided in the order of the content format.
pub fn state(timing: &Timing, day: Date) -> State {
    let closes_from = |day: Date| timing.closes.is_none_or(|closes| closes >= day);
    let opened = timing.opens.is_none_or(|opens| opens <= day);
    if timing.cancelled {
        State::Cancelled
    } else if timing.is_over(day) {
        State::Past
    } else if (timing.rolling_start || timing.rolling_apply) && closes_from(day) && opened {
        State::OpenRolling
    } else if !opened {
        State::NotYetOpen
    } else if let Some(closes) = timing.closes.filter(|closes| *closes >= day) {
        if add(day, 7.days()) >= closes { State::ClosingSoon } else { State::Open }
    } else if timing.late && timing.closes.is_some() {
        State::LateOpen
    } else if timing.start.is_some_and(|start| start <= day) {
        State::Running
    } else if timing.closes.is_some() {
        State::Closed
    } else {
        State::NoDates
    }
}

/// The days on which the state changes, in order, each with the state from that day on. The first
/// entry has no day: it holds from the beginning of time.
pub fn changes(timing: &Timing) -> Vec<(Option<Date>, State)> {
    let next = |date: Date| add(date, 1.day());
    let candidates = [
        timing.opens,
        timing.closes.map(|closes| add(closes, -7.days())),
        timing.closes.map(next),
        timing.start,
        timing.last_day().map(next),
    ];
    let mut days: Vec<Date> = candidates.into_iter().flatten().collect();
    days.sort();
    days.dedup();
    let mut changes = vec![(None, state(timing, Date::MIN))];
    for day in days {
        let state = state(timing, day);
        if changes.last().is_some_and(|(_, before)| *before != state) {
            changes.push((Some(day), state));
        }
    }
    changes
}

impl State {
    /// Whether one can apply.
    pub fn is_open(self) -> bool {
        matches!(self, State::Open | State::ClosingSoon | State::OpenRolling | State::LateOpen)
    }

    /// Where an occasion in this state is listed on `day`.
    pub fn standing(self, timing: &Timing, day: Date) -> Standing {
        match self {
            State::Open | State::ClosingSoon | State::OpenRolling | State::LateOpen => Standing::Open,
            State::NotYetOpen => Standing::Upcoming,
            State::Closed if timing.start.is_some_and(|start| start > day) => Standing::Upcoming,
            State::NoDates => Standing::Undated,
            State::Closed | State::Running | State::Past | State::Cancelled => Standing::Past,
        }
    }
}

/// A date some time later; the last day that there is where that would be beyond it.
fn add(date: Date, span: Span) -> Date {
    date.saturating_add(span)
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn timing() -> Timing {
        Timing {
            start: Some(date(2027, 1, 11)),
            end: Some(date(2027, 6, 4)),
            opens: Some(date(2026, 10, 1)),
            closes: Some(date(2026, 11, 30)),
            ..Timing::default()
        }
    }

    #[test]
    fn an_occasion_goes_through_its_states() {
        let days = changes(&timing());
        assert_eq!(
            days,
            [
                (None, State::NotYetOpen),
                (Some(date(2026, 10, 1)), State::Open),
                (Some(date(2026, 11, 23)), State::ClosingSoon),
                (Some(date(2026, 12, 1)), State::Closed),
                (Some(date(2027, 1, 11)), State::Running),
                (Some(date(2027, 6, 5)), State::Past),
            ]
        );
    }

    #[test]
    fn late_rolling_cancelled_and_undated() {
        let day = date(2026, 12, 10);
        assert_eq!(state(&Timing { late: true, ..timing() }, day), State::LateOpen);
        assert_eq!(state(&Timing { cancelled: true, ..timing() }, day), State::Cancelled);
        assert_eq!(state(&Timing { rolling_start: true, ..Timing::default() }, day), State::OpenRolling);
        assert_eq!(state(&Timing::default(), day), State::NoDates);
        let rolling_until = Timing { rolling_apply: true, closes: Some(day), ..Timing::default() };
        assert_eq!(state(&rolling_until, day), State::OpenRolling);
        assert_eq!(state(&rolling_until, date(2026, 12, 11)), State::Closed);
    }

    #[test]
    fn without_an_end_it_is_over_after_a_year() {
        let timing = Timing { start: Some(date(2025, 11, 22)), ..Timing::default() };
        assert_eq!(state(&timing, date(2026, 11, 22)), State::Running);
        assert_eq!(state(&timing, date(2026, 11, 23)), State::Past);
    }

    fn any_date() -> impl Strategy<Value = Option<Date>> {
        prop::option::of((0..900i64).prop_map(|days| date(2026, 1, 1).saturating_add(days.days())))
    }

    /// Any dates and flags within two and a half years.
    pub fn any_timing() -> impl Strategy<Value = Timing> {
        let dates = (any_date(), any_date(), any_date(), any_date());
        (dates, any::<(bool, bool, bool, bool)>()).prop_map(
            |((start, end, opens, closes), (rolling_start, rolling_apply, late, cancelled))| Timing {
                start,
                rolling_start,
                end,
                opens,
                closes,
                rolling_apply,
                late,
                cancelled,
            },
        )
    }

    proptest! {
        /// What a browser finds in the list is what the rule says, on every day.
        #[test]
        fn the_list_of_changes_says_what_the_rule_says(
            timing in any_timing(),
            day in 0..1500i64,
        ) {
            let day = date(2025, 6, 1).saturating_add(day.days());
            let changes = changes(&timing);
            let found = changes.iter().rev().find(|(from, _)| from.is_none_or(|from| from <= day));
            prop_assert_eq!(found.map(|(_, state)| *state), Some(state(&timing, day)));
        }
    }
}
