//! How a course got its areas, subjects and occupations.

use super::Search;
use crate::catalogue::ListKind;
use crate::model::{At, Id};
use crate::vocabulary::{Kind, Reason};

/// A term that a course belongs to, and how it got it.
#[derive(Debug, PartialEq, Eq)]
pub struct TermOf {
    /// Area, subject or occupation.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// How the course got it.
    pub cause: Cause,
}

/// How a course got a term.
#[derive(Debug, PartialEq, Eq)]
pub enum Cause {
    /// Its file names it.
    Given,
    /// Its title has the label, maybe inflected or with an ending as -utbildning.
    Label(String),
    /// Its title has one of the term's `titles`.
    Title(String),
    /// Its title has the name of a level.
    Level(String),
    /// One of its codes begins like this.
    Code(String),
    /// It is the area of this term.
    Term(String),
}

impl Search<'_> {
    /// The terms of a course: occupations, subjects, areas.
    pub fn terms(&self, course: usize) -> Vec<TermOf> {
        let catalogue = self.values.catalogue;
        let course = &catalogue.courses[course];
        let written = &course.written;
        let title = written.title.as_ref().map_or("", |title| &title.default);
        let codes: Vec<&str> =
            written.codes.iter().flat_map(|codes| codes.iter()).map(|code| code.as_str()).collect();
        let derived = catalogue.vocabulary.derive(title, &codes);
        let list = |kind: Kind| -> (&[usize], Option<&At<Vec<At<Id>>>>, ListKind) {
            match kind {
                Kind::Area => (&course.areas, written.areas.as_ref(), ListKind::Area),
                Kind::Subject => (&course.subjects, written.subjects.as_ref(), ListKind::Subject),
                Kind::Occupation => (&course.occupations, written.occupations.as_ref(), ListKind::Occupation),
            }
        };
        let id = |kind: Kind, term: usize| catalogue.value_id(list(kind).2, term).to_owned();
        let cause = |kind: Kind, term: usize| {
            let reasons = derived.of(kind).iter().filter(|_| list(kind).1.is_none());
            match reasons.clone().find(|(derived, _)| *derived == term).map(|(_, reason)| *reason) {
                None => Cause::Given,
                Some(Reason::Label(text)) => Cause::Label(text.to_owned()),
                Some(Reason::Title(text)) => Cause::Title(text.to_owned()),
                Some(Reason::Level(text)) => Cause::Level(text.to_owned()),
                Some(Reason::Code(text)) => Cause::Code(text.to_owned()),
                Some(Reason::Term(kind, term)) => Cause::Term(id(kind, term)),
            }
        };
        let all = [Kind::Occupation, Kind::Subject, Kind::Area].into_iter();
        all.flat_map(|kind| list(kind).0.iter().map(move |term| (kind, *term)))
            .map(|(kind, term)| TermOf { kind, id: id(kind, term), cause: cause(kind, term) })
            .collect()
    }
}
