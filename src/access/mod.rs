//! May I apply, until when: pure functions over dates.
//!
//! A date rule exists once, here. The site carries [`changes`], a list of days on which an
//! occasion's state changes; a browser needs only to find the last day that is not after today.

mod course;
mod state;

pub use course::{CourseState, course_changes, course_state, written};
pub use state::{Standing, State, Timing, changes, state};
