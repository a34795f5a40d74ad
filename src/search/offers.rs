//! What is offered: distinct titles, and the courses that have them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::facts::Known;
use crate::catalogue::{Catalogue, Course};
use crate::model::{SfiCourse, Tag, Text};
use crate::vocabulary::Kind;

/// All that follows from what a course is called and what it leads to, whoever gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Title {
    /// The first area, subject and occupation: titles that are found together stand together.
    place: [usize; 3],
    /// In the default language.
    pub name: Box<str>,
    /// National codes.
    pub codes: Vec<Box<str>>,
    /// In other languages.
    pub others: Vec<(Tag, Box<str>)>,
    /// Its type's number.
    pub course_type: usize,
    /// The level of a subject that it is: subject and level.
    pub level: Option<(usize, usize)>,
    /// Terms, as indices into the vocabulary, by [`Kind`].
    pub terms: [Box<[usize]>; 3],
    /// Courses of sfi.
    pub sfi: Vec<usize>,
}

impl Title {
    /// That of a course.
    pub fn of(course: &Course) -> Title {
        let written = &course.written;
        let title: Option<&Text> = written.title.as_ref().map(|title| &*title.value);
        let codes = written.codes.iter().flat_map(|codes| codes.iter());
        let sfi =
            written.sfi.iter().filter_map(|sfi| sfi.courses.as_ref()).flat_map(|courses| courses.iter());
        let mut sfi: Vec<_> = sfi
            .map(|letter| SfiCourse::ALL.iter().position(|other| *other == letter.value).unwrap_or(0))
            .collect();
        sfi.sort_unstable();
        let first = |list: &[usize]| list.first().copied().unwrap_or(usize::MAX);
        Title {
            place: [first(&course.areas), first(&course.subjects), first(&course.occupations)],
            name: title.map(|title| title.default.clone()).unwrap_or_default(),
            codes: codes.map(|code| code.as_str().into()).collect(),
            others: title.map(|title| title.others.clone()).unwrap_or_default(),
            course_type: course.course_type as usize,
            level: course.level,
            terms: [&course.areas, &course.subjects, &course.occupations].map(|terms| terms[..].into()),
            sfi,
        }
    }

    /// In a language other than the default one.
    pub fn other(&self, tag: &Tag) -> Option<&str> {
        self.others.iter().find(|(other, _)| other == tag).map(|(_, text)| &**text)
    }
}

/// Titles in order, each with its courses.
#[derive(Debug)]
pub struct Offers {
    /// The titles.
    pub titles: Vec<Arc<Title>>,
    /// The courses (indices into [`Catalogue::courses`]) of each title.
    pub courses: Vec<Vec<usize>>,
    /// The terms that titles have, as indices into the vocabulary, by [`Kind`].
    pub used: [Vec<usize>; 3],
}

impl Offers {
    /// Sorts the listed courses of a catalogue, of which `known` tells, by their titles.
    pub fn new(catalogue: &Catalogue, known: &Known) -> Offers {
        let mut by_title: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for index in catalogue.listings.all() {
            by_title.entry(known.of(*index).title).or_default().push(*index);
        }
        let title = |(number, courses)| (known.pools.titles.value(number).clone(), courses);
        let mut all: Vec<(Arc<Title>, Vec<usize>)> = by_title.into_iter().map(title).collect();
        all.sort_unstable_by(|(a, _), (b, _)| {
            (a.place, &a.name, a.course_type).cmp(&(b.place, &b.name, b.course_type)).then_with(|| {
                (&a.codes, &a.others, a.level, &a.terms, &a.sfi)
                    .cmp(&(&b.codes, &b.others, b.level, &b.terms, &b.sfi))
            })
        });
        let every = catalogue.courses.iter().as_slice();
        for (_, courses) in &mut all {
            courses.sort_unstable_by_key(|index| (every[*index].publisher, &every[*index].id));
        }
        let (titles, courses): (Vec<Arc<Title>>, _) = all.into_iter().unzip();
        let used = [Kind::Area, Kind::Subject, Kind::Occupation].map(|kind| {
            let terms = titles.iter().flat_map(|title| &title.terms[kind as usize]);
            // A level is one of a subject, also when the course's file names other subjects.
            let of_levels = titles.iter().filter_map(|title| title.level).map(|(subject, _)| subject);
            let mut used: Vec<usize> =
                terms.copied().chain(of_levels.filter(|_| kind == Kind::Subject)).collect();
            used.sort_unstable();
            used.dedup();
            used
        });
        Offers { titles, courses, used }
    }

    /// The number of a term in the index.
    pub fn term(&self, kind: Kind, index: usize) -> usize {
        self.used[kind as usize].binary_search(&index).expect("only terms that are used are asked for")
    }
}
