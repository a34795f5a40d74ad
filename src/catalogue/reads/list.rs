//! Courses and lists of them, which say what is read of them.

use std::ops::Index;
use std::sync::Arc;

use super::{Read, read};
use crate::catalogue::{Course, ListKind, PER_PAGE};

/// The courses of a catalogue.
#[derive(Debug, Default)]
pub struct Courses(Vec<Arc<Course>>);

impl Courses {
    /// Courses, in the order of listings.
    pub fn new(courses: Vec<Arc<Course>>) -> Courses {
        Courses(courses)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        read(Read::Everything);
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Arc<Course>> {
        read(Read::Everything);
        self.0.iter()
    }
}

impl Index<usize> for Courses {
    type Output = Arc<Course>;

    fn index(&self, course: usize) -> &Arc<Course> {
        read(Read::Course(course));
        &self.0[course]
    }
}

/// Names a list of courses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum List {
    /// Every listed course.
    All,
    /// A publisher's (an index).
    Publisher(usize),
    /// Those with a value (an index) of a kind.
    Of(ListKind, usize),
    /// Those of a step (an index) of the guided way.
    Step(usize),
    /// Those of a step that its pages show.
    Shown(usize),
}

/// A list of courses, as indices.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    list: List,
    courses: &'a [usize],
}

impl<'a> Listed<'a> {
    pub(in crate::catalogue) fn new(list: List, courses: &'a [usize]) -> Listed<'a> {
        Listed { list, courses }
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        read(Read::Any(self.list));
        self.courses.is_empty()
    }

    /// How many it has.
    pub fn len(self) -> usize {
        read(Read::Length(self.list));
        self.courses.len()
    }

    /// Those on a page, counted from 1.
    pub fn page(self, page: usize) -> &'a [usize] {
        read(Read::Slice(self.list, page));
        self.courses.chunks(PER_PAGE).nth(page - 1).unwrap_or_default()
    }

    /// All, in order.
    pub fn iter(self) -> std::slice::Iter<'a, usize> {
        read(Read::Order(self.list));
        self.courses.iter()
    }
}

impl<'a> IntoIterator for Listed<'a> {
    type Item = &'a usize;
    type IntoIter = std::slice::Iter<'a, usize>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
