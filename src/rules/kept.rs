//! What the rules found about courses that are as they were.

use std::collections::HashSet;
use std::sync::Arc;

use ahash::AHashMap;

use super::Scope;
use crate::diagnose::{Diagnostic, FileId};
use crate::model::{County, Course, Entry, Publisher};
use crate::vocabulary::Vocabulary;

/// What the rules found about each course when they were last applied, and what they looked at.
#[derive(Debug, Default)]
pub struct Kept {
    ground: Option<Ground>,
    courses: Vec<(Arc<Course>, FileId, Vec<Diagnostic>)>,
}

/// What rules about a course look at besides it.
#[derive(Debug)]
struct Ground {
    county: Option<County>,
    publishers: Vec<Entry<Publisher>>,
    vocabulary: Arc<Vocabulary>,
    media: HashSet<String>,
    /// How many files there were: with others, files have other numbers.
    files: u32,
}

impl Ground {
    fn is_of(&self, scope: &Scope, vocabulary: &Arc<Vocabulary>) -> bool {
        let publishers = &scope.written.publishers;
        let same = |(one, other): (&Entry<Publisher>, &Entry<Publisher>)| {
            one.file == other.file && Arc::ptr_eq(&one.value, &other.value)
        };
        self.files == scope.files.len()
            && Arc::ptr_eq(&self.vocabulary, vocabulary)
            && self.county.as_ref() == scope.written.county.as_ref().map(|(_, county)| county)
            && self.publishers.len() == publishers.len()
            && self.publishers.iter().zip(publishers).all(same)
            && self.media == *scope.media
    }
}

/// By course, what was found about it.
pub(super) type Known<'k> = AHashMap<(usize, FileId), &'k [Diagnostic]>;

/// What tells a course from all others that are there.
pub(super) fn address(course: &Arc<Course>) -> usize {
    Arc::as_ptr(course).addr()
}

impl Kept {
    /// What was found about courses, if all that the rules look at is what it was. A course with
    /// films is not there: its rules read other files.
    pub(super) fn known(&self, scope: &Scope, vocabulary: &Arc<Vocabulary>) -> Known<'_> {
        if !self.ground.as_ref().is_some_and(|ground| ground.is_of(scope, vocabulary)) {
            return Known::new();
        }
        let kept = self.courses.iter().filter(|(course, ..)| course.films.is_none());
        kept.map(|(course, file, findings)| ((address(course), *file), &**findings)).collect()
    }

    /// Keeps what was found about each of the courses of `scope`, in their order.
    pub(super) fn keep(&mut self, scope: &Scope, vocabulary: &Arc<Vocabulary>, found: &[Vec<Diagnostic>]) {
        let ground = Ground {
            county: scope.written.county.as_ref().map(|(_, county)| county.clone()),
            publishers: scope.written.publishers.clone(),
            vocabulary: vocabulary.clone(),
            media: scope.media.clone(),
            files: scope.files.len(),
        };
        let courses = scope.written.courses.iter().map(|entry| (entry.value.clone(), entry.file));
        let courses =
            courses.zip(found).map(|((course, file), found)| (course, file, found.clone())).collect();
        *self = Kept { ground: Some(ground), courses };
    }
}
