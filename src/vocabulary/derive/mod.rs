//! Which subjects and occupations a course's title and codes name, and why.

mod codes;
mod forms;
mod phrases;

use super::{Kind, Vocabulary};
use codes::Codes;
use forms::Endings;
use phrases::Phrases;

/// What a course's title and codes name. Terms and areas are indices among all of their kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived<'v> {
    /// Subjects, each with its reason.
    pub subjects: Vec<(usize, Reason<'v>)>,
    /// Occupations, each with its reason.
    pub occupations: Vec<(usize, Reason<'v>)>,
    /// Areas, each with its reason: most belong to a subject or an occupation.
    pub areas: Vec<(usize, Reason<'v>)>,
    /// The level that it is: a subject, and which of its levels.
    pub level: Option<(usize, usize)>,
}

/// Why a course belongs to a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason<'v> {
    /// The title has the term's Swedish label, maybe inflected or with an ending as -utbildning.
    Label(&'v str),
    /// The title has one of the term's `titles`.
    Title(&'v str),
    /// The title has the name of a level.
    Level(&'v str),
    /// A code begins like this.
    Code(&'v str),
    /// A term that the course belongs to is in this area.
    Term(Kind, usize),
}

/// Labels and codes, prepared for looking up.
#[derive(Debug, Default)]
pub(super) struct Index {
    phrases: Phrases,
    codes: Codes,
    endings: Endings,
    /// The areas of subjects and occupations.
    areas: [Vec<Vec<usize>>; 3],
}

impl Index {
    pub fn new(vocabulary: &Vocabulary) -> Index {
        let mut index = Index { endings: Endings::new(vocabulary), ..Index::default() };
        for kind in Kind::ALL {
            for (at, term) in vocabulary.all(kind).iter().enumerate() {
                index.phrases.add(kind, at, term);
                index.codes.add(kind, at, term);
                let areas = term.areas.iter().flat_map(|areas| areas.iter());
                let areas = areas.filter_map(|area| vocabulary.index(Kind::Area, &area.value));
                index.areas[kind as usize].push(areas.collect());
            }
        }
        index
    }

    pub fn derive(&self, title: &str, codes: &[&str]) -> Derived<'_> {
        let mut derived = Derived::default();
        let levels: Vec<_> = codes.iter().map(|code| self.codes.level(code)).collect();
        for code in codes {
            for (kind, term, reason) in self.codes.of(code) {
                self.add(&mut derived, kind, term, reason);
            }
        }
        let mut named = Vec::new();
        for (phrase, reason) in self.phrases.in_title(title, &self.endings) {
            self.add(&mut derived, phrase.kind, phrase.term, reason);
            named.extend(phrase.level.map(|level| (phrase.term, level)));
        }
        derived.level = own_level(&levels).or_else(|| only(named));
        derived
    }

    fn add<'v>(&'v self, derived: &mut Derived<'v>, kind: Kind, term: usize, reason: Reason<'v>) {
        add(derived.list(kind), term, reason);
        for area in &self.areas[kind as usize][term] {
            add(&mut derived.areas, *area, Reason::Term(kind, term));
        }
    }
}

impl<'v> Derived<'v> {
    fn list(&mut self, kind: Kind) -> &mut Vec<(usize, Reason<'v>)> {
        match kind {
            Kind::Area => &mut self.areas,
            Kind::Subject => &mut self.subjects,
            Kind::Occupation => &mut self.occupations,
        }
    }

    /// Each term of a kind with its reason.
    pub fn of(&self, kind: Kind) -> &[(usize, Reason<'v>)] {
        match kind {
            Kind::Area => &self.areas,
            Kind::Subject => &self.subjects,
            Kind::Occupation => &self.occupations,
        }
    }
}

/// The first reason is the one that is told.
fn add<'v>(list: &mut Vec<(usize, Reason<'v>)>, term: usize, reason: Reason<'v>) {
    if list.iter().all(|(known, _)| *known != term) {
        list.push((term, reason));
    }
}

/// The level of the course's own code, which stands first. A package has codes of several levels:
/// it is none of them.
fn own_level(levels: &[Option<(usize, usize)>]) -> Option<(usize, usize)> {
    let own = (*levels.first()?)?;
    levels.iter().flatten().all(|other| *other == own).then_some(own)
}

/// The level that a title names, if it names one only.
fn only(levels: Vec<(usize, usize)>) -> Option<(usize, usize)> {
    let first = *levels.first()?;
    levels.iter().all(|other| *other == first).then_some(first)
}
