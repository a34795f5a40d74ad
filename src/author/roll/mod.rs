//! `roll`: next term's occasions from last term's.
//!
//! A course that was given in the spring is mostly given next spring too. Its occasions are copied
//! with their days moved by whole weeks, so that a Monday stays a Monday. The files are edited as
//! text: what stands in them already is not touched. What is there already is not made twice.

mod choose;
mod course;
mod edit;
mod holiday;
mod id;
mod show;
mod term;

use std::collections::HashSet;
use std::path::Path;

use jiff::civil::Date;

use super::disk;
use super::new::{NewError, Target};
use crate::content::Content;
use crate::diagnose::{Diagnostic, FileId, Files, Said, say};
use crate::model::Status;
use crate::model::load::load;
use crate::site;

pub use term::Term;

/// What to roll.
#[derive(Debug, Default)]
pub struct Request {
    /// Courses (`kumla/underskoterska`) and publishers (`kumla`).
    pub targets: Vec<String>,
    /// Everything.
    pub all: bool,
    /// The term whose occasions are copied; without it the same one a year before `to`.
    pub from: Option<Term>,
    /// The term to make occasions for; without it the same one a year after `from`, or the next.
    pub to: Option<Term>,
    /// Write nothing.
    pub dry_run: bool,
    /// The day to behave as on.
    pub today: Option<Date>,
}

/// What was made.
#[derive(Debug)]
pub struct Rolled {
    /// The term whose occasions were copied.
    pub from: Term,
    /// The term that has new occasions.
    pub to: Term,
    /// Courses with new occasions.
    pub courses: Vec<RolledCourse>,
    /// Courses without: `<publisher>/<course>`, and why.
    pub passed: Vec<(String, Passed)>,
}

/// A course with new occasions.
#[derive(Debug)]
pub struct RolledCourse {
    /// `<publisher>/<course>`.
    pub address: String,
    /// Its title, as far as one can be read.
    pub title: String,
    /// The new occasions.
    pub occasions: Vec<NewOccasion>,
}

/// A new occasion.
#[derive(Debug)]
pub struct NewOccasion {
    /// Its id.
    pub id: String,
    /// First day of the one it was copied from.
    pub old_start: Date,
    /// First day.
    pub start: Date,
    /// Last day to apply.
    pub closes: Option<Date>,
    /// Whether the old one was cancelled. The new one is not.
    pub was_cancelled: bool,
    /// Whether it has addresses, which may have been last term's.
    pub has_address: bool,
    /// Days that are a holiday where the old ones were none.
    pub holidays: Vec<(Date, Said)>,
}

/// Why a course got no occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passed {
    /// Its file has errors.
    Errors,
    /// It is written in a way that cannot be added to.
    Layout,
    /// It is not given: planned, cancelled or removed.
    Status(Status),
    /// Everything is there already.
    Exists,
    /// It has nothing that starts in that term.
    Nothing,
}

/// Makes the occasions, in the files of the catalogue in `root`.
///
/// # Errors
/// Refused where there is no such publisher or course, or where `to` is not after `from`; the
/// disk's.
pub fn roll(root: &Path, request: &Request) -> Result<Rolled, NewError> {
    let target = Target::read(root)?;
    let (today, _) = site::today(request.today, target.county());
    let to = request.to.or_else(|| Some(request.from?.years_later(1)));
    let to = to.unwrap_or_else(|| Term::of(today).next());
    let from = request.from.unwrap_or_else(|| to.years_later(-1));
    if to <= from {
        return Err(NewError::Refused(
            say!("Terminen {to} kommer inte efter {from}.", "The term {to} does not come after {from}."),
            say!("Skriv en senare termin efter --to.", "Write a later term after --to."),
        ));
    }
    let (mut files, mut findings) = (Files::default(), Vec::new());
    let written = load(&Content::new(root), &mut files, &mut findings)?;
    let broken: HashSet<FileId> = findings
        .iter()
        .filter(|finding| finding.is_error())
        .filter_map(|finding: &Diagnostic| Some(finding.place?.file))
        .collect();
    let chosen = choose::courses(&written, &files, request)?;
    let mut rolled = Rolled { from, to, courses: Vec::new(), passed: Vec::new() };
    let mut texts = Vec::new();
    for (address, file, entry) in chosen {
        let Some(entry) = entry.filter(|_| !broken.contains(&file)) else {
            rolled.passed.push((address, Passed::Errors));
            continue;
        };
        match course::roll(entry, files.text(file), from, to) {
            Ok((text, occasions)) => {
                texts.push((files.path(file), text));
                let title = entry.value.title.as_ref().map_or("", |title| &title.default).to_owned();
                rolled.courses.push(RolledCourse { address, title, occasions });
            }
            Err(why) => rolled.passed.push((address, why)),
        }
    }
    if !request.dry_run {
        for (path, text) in texts {
            disk::write(root, path, &text)?;
        }
    }
    Ok(rolled)
}
