//! Which courses stand in which list.

use super::reads::{List, Listed, Read, read};
use super::{Catalogue, Course};
use crate::model::{CourseType, Id};
use crate::vocabulary::Kind;

/// So many courses stand on one page of a list.
pub const PER_PAGE: usize = 30;

/// The lists that courses stand in, named as in addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ListKind {
    /// `/typ/`
    Type,
    /// `/kommun/`
    Municipality,
    /// `/omrade/`
    Area,
    /// `/yrke/`
    Occupation,
    /// `/amne/`
    Subject,
}

impl ListKind {
    /// All kinds, in menu order.
    pub const ALL: [ListKind; 5] =
        [ListKind::Type, ListKind::Municipality, ListKind::Area, ListKind::Occupation, ListKind::Subject];

    /// Its part of the address.
    pub fn slug(self) -> &'static str {
        match self {
            ListKind::Type => "typ",
            ListKind::Municipality => "kommun",
            ListKind::Area => "omrade",
            ListKind::Occupation => "yrke",
            ListKind::Subject => "amne",
        }
    }

    /// The kind with this slug.
    pub fn from_slug(slug: &str) -> Option<ListKind> {
        ListKind::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// The vocabulary behind it, if any.
    pub fn vocabulary(self) -> Option<Kind> {
        match self {
            ListKind::Area => Some(Kind::Area),
            ListKind::Occupation => Some(Kind::Occupation),
            ListKind::Subject => Some(Kind::Subject),
            ListKind::Type | ListKind::Municipality => None,
        }
    }
}

/// Courses by list; courses as indices in the order of [`Catalogue::courses`].
#[derive(Debug, Default)]
pub struct Listings {
    /// Every listed course: published and cancelled ones.
    pub(super) all: Vec<usize>,
    /// By publisher index.
    by_publisher: Vec<Vec<usize>>,
    /// By kind, then by the index of the type, municipality or term.
    by_value: [Vec<Vec<usize>>; 5],
}

impl Listings {
    /// Sorts out the courses of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Listings {
        let mut listings =
            Listings { by_publisher: vec![Vec::new(); catalogue.publishers.len()], ..Listings::default() };
        for (index, course) in catalogue.courses.iter().enumerate().filter(|(_, course)| course.is_listed()) {
            listings.all.push(index);
            listings.by_publisher[course.publisher].push(index);
            for kind in ListKind::ALL {
                let lists = &mut listings.by_value[kind as usize];
                for value in values(course, kind) {
                    if lists.len() <= value {
                        lists.resize_with(value + 1, Vec::new);
                    }
                    lists[value].push(index);
                }
            }
        }
        listings
    }

    /// Every listed course: published and cancelled ones.
    pub fn all(&self) -> Listed<'_> {
        Listed::new(List::All, &self.all)
    }

    /// The courses of a publisher (an index).
    pub fn publisher(&self, publisher: usize) -> Listed<'_> {
        Listed::new(List::Publisher(publisher), &self.by_publisher[publisher])
    }

    /// The courses in the list of one value.
    pub fn courses(&self, kind: ListKind, value: usize) -> Listed<'_> {
        let courses = self.by_value[kind as usize].get(value).map_or(&[][..], Vec::as_slice);
        Listed::new(List::Of(kind, value), courses)
    }

    /// The values of a kind that have courses, each with how many.
    pub fn values(&self, kind: ListKind) -> impl Iterator<Item = (usize, usize)> + '_ {
        read(Read::Sizes(kind));
        let lists = self.by_value[kind as usize].iter().map(Vec::len).enumerate();
        lists.filter(|(_, courses)| *courses > 0)
    }

    /// The values of a kind that have courses, ascending. Whoever asks about many values should take
    /// this: it is one read, however many there are.
    pub fn present(&self, kind: ListKind) -> Vec<usize> {
        read(Read::Present(kind));
        let lists = self.by_value[kind as usize].iter().enumerate();
        lists.filter(|(_, courses)| !courses.is_empty()).map(|(value, _)| value).collect()
    }
}

/// The values of a kind that a course has, as indices.
pub fn values(course: &Course, kind: ListKind) -> impl Iterator<Item = usize> + '_ {
    let (only, list) = match kind {
        ListKind::Type => (Some(course.course_type as usize), &[][..]),
        ListKind::Municipality => (None, &course.listed_in[..]),
        ListKind::Area => (None, &course.areas[..]),
        ListKind::Occupation => (None, &course.occupations[..]),
        ListKind::Subject => (None, &course.subjects[..]),
    };
    only.into_iter().chain(list.iter().copied())
}

impl Catalogue {
    /// The id of a list's value, as in addresses.
    pub fn value_id(&self, kind: ListKind, value: usize) -> &str {
        match kind.vocabulary() {
            Some(vocabulary) => {
                self.vocabulary.all(vocabulary)[value].id.as_ref().map_or("", |id| id.value.as_str())
            }
            None if kind == ListKind::Type => CourseType::ALL[value].key(),
            None => self.municipalities[value].id.as_str(),
        }
    }

    /// The value of a list with this id.
    pub fn value_index(&self, kind: ListKind, id: &str) -> Option<usize> {
        match kind.vocabulary() {
            Some(vocabulary) => self.vocabulary.index(vocabulary, &Id::new(id).ok()?),
            None if kind == ListKind::Type => CourseType::ALL.iter().position(|t| t.key() == id),
            None => self.municipalities.iter().position(|municipality| municipality.id.as_str() == id),
        }
    }
}
