//! The drop guard: courses do not vanish unnoticed.
//!
//! The manifest of a site says which courses it has. A build whose catalogue lacks many of those
//! of the build before stops: a wrong merge, a folder that was not checked out or a broken import
//! looks just like that.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::left_out::{LeftOut, Reason, course_of};
use crate::catalogue::{Catalogue, Course};
use crate::diagnose::{Code, Diagnostic, Said, say};
use crate::model::Status;
use crate::output::Notes;

/// Where in the notes of a manifest the courses stand: publisher → ids.
const COURSES: &str = "courses";
/// A publisher may lose one course in so many.
const OF_A_PUBLISHER: usize = 5;
/// The catalogue may lose one course in so many.
const OF_ALL: usize = 20;
/// So many of the vanished are named.
const NAMED: usize = 5;

/// What the next build must know.
pub fn notes(catalogue: &Catalogue) -> Notes {
    let mut courses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for course in shown(catalogue) {
        courses.entry(catalogue.publisher(course).id.as_str()).or_default().insert(course.id.as_str());
    }
    Notes::from([(COURSES.to_owned(), json!(courses))])
}

/// A finding for each publisher that has lost more than 20 % of its courses since the build that
/// left these notes, and one when more than 5 % of all courses are gone.
///
/// A course that has moved (`aliases`) is not gone, nor is one with `status: removed`. One that is
/// only planned again is, and so is one that was left out, unless it is the only one of its
/// publisher's: one mistake stops nobody.
pub fn vanished(previous: &Notes, catalogue: &Catalogue, left_out: &LeftOut) -> Vec<Diagnostic> {
    let before = courses_in(previous);
    let now = addresses(catalogue);
    let own = left_out.entries().iter().filter(|(_, reason)| **reason == Reason::Errors);
    let broken: BTreeSet<_> = own.filter_map(|(path, _)| course_of(path)).collect();
    let mut findings = Vec::new();
    let (mut all, mut all_gone) = (0, 0);
    for (publisher, courses) in &before {
        let gone = courses.iter().filter(|id| !now.contains(&(publisher, id)));
        let (few, mut gone): (Vec<&str>, Vec<&str>) =
            gone.partition(|id| broken.contains(&(*publisher, **id)));
        if few.len() > 1 {
            gone.extend(few);
        }
        all += courses.len();
        all_gone += gone.len();
        if gone.len() * OF_A_PUBLISHER > courses.len() {
            gone.sort_unstable();
            findings.push(of_publisher(publisher, &gone, courses.len()));
        }
    }
    if all_gone * OF_ALL > all {
        findings.push(of_all(all_gone, all));
    }
    findings
}

/// Notes that are not as ours count nothing.
fn courses_in<'n>(notes: &'n Notes) -> BTreeMap<&'n str, Vec<&'n str>> {
    let publishers = notes.get(COURSES).and_then(Value::as_object).into_iter().flatten();
    let ids = |list: &'n Value| list.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    publishers.map(|(publisher, list)| (publisher.as_str(), ids(list))).collect()
}

/// The courses that have a page: what is only planned is on no site, and is as good as gone for
/// those who look for it.
fn shown(catalogue: &Catalogue) -> impl Iterator<Item = &Course> {
    catalogue.courses.iter().map(|course| &**course).filter(|course| course.status != Status::Planned)
}

/// Publisher and course of every address that leads to a course, or did.
fn addresses(catalogue: &Catalogue) -> BTreeSet<(&str, &str)> {
    let now = shown(catalogue).map(|course| (catalogue.publisher(course).id.as_str(), course.id.as_str()));
    let aliases = shown(catalogue).flat_map(|course| course.written.aliases.iter());
    let former =
        aliases.flat_map(|list| list.iter().map(|alias| (alias.publisher.as_str(), alias.course.as_str())));
    now.chain(former).collect()
}

fn of_publisher(publisher: &str, gone: &[&str], before: usize) -> Diagnostic {
    let number = gone.len();
    let mut names = gone[..number.min(NAMED)].join(", ");
    if number > NAMED {
        names.push_str(", …");
    }
    finding(say!(
        "{number} av {before} kurser i content/{publisher} är borta sedan förra bygget: {names}.",
        "{number} of {before} courses in content/{publisher} are gone since the last build: {names}."
    ))
}

fn of_all(gone: usize, before: usize) -> Diagnostic {
    finding(say!(
        "{gone} av katalogens {before} kurser är borta sedan förra bygget.",
        "{gone} of the catalogue's {before} courses are gone since the last build."
    ))
}

fn finding(message: Said) -> Diagnostic {
    let remedy = say!(
        "Lägg tillbaka filerna eller rätta dem. Ska kurserna bort, bygg med --allow-drop. Med status: removed i stället säger kursens sida att den är borta och visar liknande.",
        "Put the files back or correct them. If the courses are to go, build with --allow-drop. With status: removed instead, the course's page says that it is gone and shows what is like it."
    );
    Diagnostic::of_all(Code::CoursesVanished, message, remedy)
}
