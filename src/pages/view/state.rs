//! What one can do about courses and occasions, day by day: pages carry it for the browser, which
//! knows what day it is.

use crate::access::{State, course_changes, written};
use crate::catalogue::{Course, Occasion};
use crate::model::{CourseKind, Date, Status};
use crate::pages::Scope;

/// The state of a service that has no dates: one gets in touch when one likes.
const ANY_TIME: &str = "any-time";

impl Scope<'_> {
    /// The changes of an occasion's state.
    pub(super) fn occasion_changes(&self, course: &Course, occasion: &Occasion) -> String {
        written(keys(course, occasion.changes.iter().map(|(day, state)| (*day, state.key()))))
    }

    /// The changes of a course's state: of the occasion that its sentences speak of, with
    /// `other-open` while one can apply for another one only.
    ///
    /// Without an occasion that is spoken of, nothing about it changes: a course is over or has no
    /// dates, a service goes on.
    pub(super) fn course_changes(&self, index: usize) -> String {
        let found = || self.find_changes(&self.catalogue.courses[index]).into();
        self.pages.changes[index].of(found).to_string()
    }

    fn find_changes(&self, course: &Course) -> String {
        if let Some(main) = self.main_occasion(course) {
            let others = course.occasions.iter().filter(|other| !std::ptr::eq(*other, main));
            let others: Vec<_> = others.map(|other| &other.timing).collect();
            let changes = course_changes(&main.timing, &others);
            return written(keys(course, changes.iter().map(|(day, state)| (*day, state.key()))));
        }
        let state = match (course.status, course.occasions.is_empty()) {
            (Status::Cancelled, _) => State::Cancelled,
            (_, true) => State::NoDates,
            (_, false) => State::Past,
        };
        written(keys(course, [(None, state.key())]))
    }

    /// Whether one can apply for an occasion on the catalogue's day or later.
    pub(super) fn may_open(&self, course: &Course, occasion: &Occasion) -> bool {
        let later = occasion.changes.iter().filter(|(day, _)| day.is_some_and(|d| d > self.catalogue.today));
        let any_time = course.kind == CourseKind::Service && occasion.state == State::NoDates;
        any_time || occasion.state.is_open() || later.map(|(_, state)| state).any(|state| state.is_open())
    }
}

/// The words for states. A service without dates waits for none.
fn keys<'k>(
    course: &Course,
    changes: impl IntoIterator<Item = (Option<Date>, &'k str)>,
) -> impl Iterator<Item = (Option<Date>, &'k str)> {
    let service = course.kind == CourseKind::Service;
    let key = move |key| if service && key == State::NoDates.key() { ANY_TIME } else { key };
    changes.into_iter().map(move |(day, state)| (day, key(state)))
}
