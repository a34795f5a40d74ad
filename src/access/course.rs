//! What lists say of a course with several occasions: the state of the one that they speak of.

use super::{State, Timing, changes, state};
use crate::model::{Date, iso};

/// What one can do about a course on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourseState {
    /// The state of the occasion that is spoken of.
    Of(State),
    /// One cannot apply for that occasion, but for another one of the course.
    OtherOpen,
}

impl CourseState {
    /// The word for it in pages; themes have a text for each, `state-other-open`.
    pub fn key(self) -> &'static str {
        match self {
            CourseState::Of(state) => state.key(),
            CourseState::OtherOpen => "other-open",
        }
    }
}

/// The state of a course on `day`, where `main` is the occasion that is spoken of.
pub fn course_state(main: &Timing, others: &[&Timing], day: Date) -> CourseState {
    let own = state(main, day);
    let other_open = || others.iter().any(|other| state(other, day).is_open());
    if !own.is_open() && other_open() { CourseState::OtherOpen } else { CourseState::Of(own) }
}

/// The days on which the state of a course changes, as [`changes`] has them for an occasion.
pub fn course_changes(main: &Timing, others: &[&Timing]) -> Vec<(Option<Date>, CourseState)> {
    let all = others.iter().copied().chain([main]);
    let mut days: Vec<Date> = all.flat_map(changes).filter_map(|(day, _)| day).collect();
    days.sort_unstable();
    days.dedup();
    let mut list = vec![(None, course_state(main, others, Date::MIN))];
    for day in days {
        let state = course_state(main, others, day);
        if list.last().is_some_and(|(_, before)| *before != state) {
            list.push((Some(day), state));
        }
    }
    list
}

/// Changes as pages carry them in the attribute `data-changes`:
/// `not-yet-open 2026-10-01:open 2026-12-01:closed`. The first value holds from the beginning.
pub fn written<'k>(changes: impl IntoIterator<Item = (Option<Date>, &'k str)>) -> String {
    let mut out = String::new();
    for (day, key) in changes {
        match day {
            Some(day) => out.extend([" ", &iso(day), ":", key]),
            None => out.push_str(key),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::access::state::tests::any_timing;

    #[test]
    fn another_occasion_that_is_open_is_said_only_when_the_first_is_not() {
        let until = |day| Timing { closes: Some(day), ..Timing::default() };
        let (first, second) = (until(date(2026, 11, 30)), until(date(2026, 12, 15)));
        let list = course_changes(&first, &[&second]);
        assert_eq!(
            written(list.iter().map(|(day, state)| (*day, state.key()))),
            "open 2026-11-23:closing-soon 2026-12-01:other-open 2026-12-16:closed"
        );
        // Alone it is what the occasion is.
        let alone = course_changes(&first, &[]);
        let own: Vec<_> = changes(&first).into_iter().map(|(d, s)| (d, CourseState::Of(s))).collect();
        assert_eq!(alone, own);
    }

    proptest! {
        #[test]
        fn the_list_says_what_the_rule_says_on_every_day(
            main in any_timing(),
            others in prop::collection::vec(any_timing(), 0..4),
            day in 0..1500i64,
        ) {
            let others: Vec<&Timing> = others.iter().collect();
            let day = date(2025, 6, 1).saturating_add(jiff::Span::new().days(day));
            let list = course_changes(&main, &others);
            let found = list.iter().rev().find(|(from, _)| from.is_none_or(|from| from <= day));
            let found = found.map(|(_, state)| *state);
            prop_assert_eq!(found, Some(course_state(&main, &others, day)));
            // By its definition, said in other words.
            let open = |timing: &Timing| {
                let keys = ["open", "closing-soon", "open-rolling", "late-open"];
                keys.contains(&state(timing, day).key())
            };
            let says_other = found == Some(CourseState::OtherOpen);
            prop_assert_eq!(says_other, !open(&main) && others.iter().any(|other| open(other)));
            prop_assert!(list.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 != pair[1].1));
        }
    }
}
