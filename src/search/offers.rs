//! What is offered: distinct titles, and the courses that have them.

use ahash::AHashMap;
use rayon::prelude::*;

use crate::catalogue::{Catalogue, Course};
use crate::model::{SfiCourse, Text};
use crate::vocabulary::Kind;

/// All that follows from what a course is called and what it leads to, whoever gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Title<'c> {
    /// The first area, subject and occupation: titles that are found together stand together.
    place: [usize; 3],
    /// In the default language.
    pub name: &'c str,
    /// National codes.
    pub codes: Vec<&'c str>,
    /// In other languages.
    pub others: Vec<(&'c str, &'c str)>,
    /// Its type's number.
    pub course_type: usize,
    /// The level of a subject that it is: subject and level.
    pub level: Option<(usize, usize)>,
    /// Terms, as indices into the vocabulary, by [`Kind`].
    pub terms: [&'c [usize]; 3],
    /// Courses of sfi.
    pub sfi: Vec<usize>,
}

impl<'c> Title<'c> {
    fn of(course: &'c Course) -> Title<'c> {
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
            name: title.map_or("", |title| &title.default),
            codes: codes.map(|code| code.as_str()).collect(),
            others: title
                .iter()
                .flat_map(|title| &title.others)
                .map(|(tag, text)| (tag.as_str(), &**text))
                .collect(),
            course_type: course.course_type as usize,
            level: course.level,
            terms: [&course.areas, &course.subjects, &course.occupations],
            sfi,
        }
    }
}

/// Titles in order, each with its courses.
#[derive(Debug)]
pub struct Offers<'c> {
    /// The titles.
    pub titles: Vec<Title<'c>>,
    /// The courses (indices into [`Catalogue::courses`]) of each title.
    pub courses: Vec<Vec<usize>>,
    /// The terms that titles have, as indices into the vocabulary, by [`Kind`].
    pub used: [Vec<usize>; 3],
}

impl<'c> Offers<'c> {
    /// Sorts the listed courses of a catalogue by their titles.
    pub fn new(catalogue: &'c Catalogue) -> Offers<'c> {
        let listed = catalogue.listings.all().iter().as_slice().par_iter();
        let listed: Vec<_> = listed.map(|index| (Title::of(&catalogue.courses[*index]), *index)).collect();
        let mut by_title: AHashMap<Title, Vec<usize>> = AHashMap::new();
        for (title, index) in listed {
            by_title.entry(title).or_default().push(index);
        }
        let mut all: Vec<_> = by_title.into_iter().collect();
        all.sort_unstable_by(|(a, _), (b, _)| {
            let key = |title: &Title<'c>| (title.place, title.name, title.course_type);
            key(a).cmp(&key(b)).then_with(|| {
                (&a.codes, &a.others, a.level, &a.terms, &a.sfi)
                    .cmp(&(&b.codes, &b.others, b.level, &b.terms, &b.sfi))
            })
        });
        for (_, courses) in &mut all {
            courses.sort_unstable_by_key(|index| {
                let course = &catalogue.courses[*index];
                (course.publisher, &course.id)
            });
        }
        let (titles, courses): (Vec<Title>, _) = all.into_iter().unzip();
        let used = [Kind::Area, Kind::Subject, Kind::Occupation].map(|kind| {
            let terms = titles.iter().flat_map(|title| title.terms[kind as usize]);
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
