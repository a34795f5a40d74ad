//! May I apply, until when: pure functions over dates and homes.
//!
//! A rule exists once, here. The site carries lists of the days on which something changes (an
//! occasion's state, the answer to somebody who lives in a municipality); a browser needs only to
//! find the last day that is not after today.

mod application;
mod course;
mod reach;
mod state;

pub use application::{Application, Rule};
pub use course::{CourseState, course_changes, course_state, written};
pub use reach::Reach;
pub use state::{Standing, State, Timing, changes, state};
