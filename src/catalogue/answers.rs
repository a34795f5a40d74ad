//! The answers to everybody who asks whether one may apply, as pages and the search carry them.

use std::collections::HashMap;
use std::sync::Arc;

use super::Municipality;
use crate::access::Application;
use crate::i18n::Collator;
use crate::model::{Answer, CourseType};

/// The answers to all homes, for each pair of type and municipalities that courses have.
///
/// They are written as changes over days, one character for each home in the order of
/// [`homes`], and one more for those who live in a municipality that the catalogue does not know:
/// `ffffa 2027-07-01:aaaaa`. See [`letter`].
pub(super) struct Answers<'a> {
    application: Option<&'a Application>,
    homes: &'a [usize],
    found: HashMap<(CourseType, Vec<usize>), Arc<str>>,
}

impl<'a> Answers<'a> {
    pub fn new(application: Option<&'a Application>, homes: &'a [usize]) -> Answers<'a> {
        Answers { application, homes, found: HashMap::new() }
    }

    /// The answers about a course of this type that the municipalities `at` answer for.
    pub fn of(&mut self, course_type: CourseType, at: &[usize]) -> Option<Arc<str>> {
        let application = self.application?;
        let new = || {
            let letters = |rule: usize, _| letter(application.rules()[rule].answer);
            application.for_homes(self.homes, course_type, at, letters).into()
        };
        Some(self.found.entry((course_type, at.to_vec())).or_insert_with(new).clone())
    }
}

/// The homes that one can choose, as indices of municipalities: those of the agreement first, each
/// part in the order of the alphabet.
pub(super) fn homes(municipalities: &[Municipality], collator: &Collator) -> Vec<usize> {
    let mut homes: Vec<_> = (0..municipalities.len()).collect();
    homes.sort_by_cached_key(|index| {
        let municipality = &municipalities[*index];
        (!municipality.cooperates, collator.key(&municipality.name.default))
    });
    homes
}

/// The letter of an answer.
pub(super) fn letter(answer: Answer) -> char {
    match answer {
        Answer::Free => 'f',
        Answer::HomeDecision => 'h',
        Answer::SpecialReasons => 's',
        Answer::Provider => 'p',
        Answer::AskHome => 'a',
    }
}
