//! How a course got its areas, subjects and occupations.

use super::Search;
use crate::catalogue::ListKind;
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
        let (areas, subjects, occupations) = (&written.areas, &written.subjects, &written.occupations);
        let list = |kind: Kind| match kind {
            Kind::Area => (ListKind::Area, &course.areas, areas.is_some()),
            Kind::Subject => (ListKind::Subject, &course.subjects, subjects.is_some()),
            Kind::Occupation => (ListKind::Occupation, &course.occupations, occupations.is_some()),
        };
        let id = |kind: Kind, term: usize| catalogue.value_id(list(kind).0, term).to_owned();
        let cause = |kind: Kind, term: usize| {
            let (_, _, given) = list(kind);
            let reason = derived.of(kind).iter().find(|(derived, _)| *derived == term && !given);
            match reason.map(|(_, reason)| *reason) {
                None => Cause::Given,
                Some(Reason::Label(text)) => Cause::Label(text.to_owned()),
                Some(Reason::Title(text)) => Cause::Title(text.to_owned()),
                Some(Reason::Level(text)) => Cause::Level(text.to_owned()),
                Some(Reason::Code(text)) => Cause::Code(text.to_owned()),
                Some(Reason::Term(kind, term)) => Cause::Term(id(kind, term)),
            }
        };
        let all = [Kind::Occupation, Kind::Subject, Kind::Area].into_iter();
        all.flat_map(|kind| list(kind).1.iter().map(move |term| (kind, *term)))
            .map(|(kind, term)| TermOf { kind, id: id(kind, term), cause: cause(kind, term) })
            .collect()
    }
}
