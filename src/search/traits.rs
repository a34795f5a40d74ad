//! What few courses differ in.

use super::facts::position;
use crate::catalogue::Course;
use crate::model::{CourseKind, LanguageSupport, Status, SwedishLevel};

/// What few courses differ in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Traits {
    /// Help with the language.
    pub support: Vec<usize>,
    /// Swedish that is needed, and 1.
    pub swedish: usize,
    /// Student aid: 0 nobody knows, 1 yes, 2 no.
    pub aid: usize,
    /// 1 apprenticeship, 2 cancelled, 4 a service.
    pub flags: usize,
    /// The number of the language of instruction.
    pub language: u32,
}

impl Traits {
    /// Those of a course whose language of instruction has this number.
    pub fn of(course: &Course, language: u32) -> Traits {
        let written = &course.written;
        let support = written.language_support.iter().flat_map(|list| list.iter());
        let mut support: Vec<_> =
            support.map(|support| position(LanguageSupport::ALL, support.value)).collect();
        support.sort_unstable();
        let swedish = written.min_swedish.as_ref().and_then(|needed| needed.level.as_ref());
        let apprenticeship = written.apprenticeship.as_ref().is_some_and(|flag| flag.value);
        let flag = |set: bool, flag: usize| if set { flag } else { 0 };
        Traits {
            support,
            swedish: swedish.map_or(0, |level| position(SwedishLevel::ALL, level.value) + 1),
            aid: match course.student_aid {
                None => 0,
                Some(true) => 1,
                Some(false) => 2,
            },
            flags: flag(apprenticeship, 1)
                + flag(course.status == Status::Cancelled, 2)
                + flag(course.kind == CourseKind::Service, 4),
            language,
        }
    }
}
