//! Checks across fields and files, one file a rule.
//!
//! What one value alone can tell is checked where it is decoded (`model`). To add a rule: write a
//! file with a function, enter it in one of the lists below, and give it a case that passes and
//! one that fails in `tests/rules/`.
//!
//! A fault is reported once. A rule that finds something absent looks first whether it could not
//! be read (`lost` of its record): then that has been said already.

mod access_rules;
mod access_types;
mod accessibility;
mod agreement_days;
mod apply_publisher;
mod brand;
mod captions;
mod course_addresses;
mod credits;
mod dates;
mod films;
mod kept;
mod languages;
mod media;
mod municipalities;
mod occasion_ids;
mod occasions;
mod page_addresses;
mod page_languages;
mod personal_address;
mod place;
mod publisher_folders;
mod sfi;
mod statement_age;
mod terms;
mod way_home;
mod workplace;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::Content;
use crate::diagnose::{Code, Diagnostic, FileId, Files, Said, Span};
use crate::model::county::Municipality;
use crate::model::{At, County, Course, Date, Entry, Id, InfoPage, Occasion, Publisher, Written};
use crate::vocabulary::Vocabulary;

pub use captions::read as read_captions;
pub use kept::Kept;

/// A rule about one thing, which may look at what stands around it.
type Rule<T> = fn(&T, &Scope, &mut Report);

const COURSE: &[Rule<Entry<Course>>] = &[
    credits::check,
    dates::course,
    films::course,
    media::course,
    municipalities::course,
    occasion_ids::check,
    occasions::check,
    personal_address::course,
    place::check,
    sfi::check,
    terms::check,
    workplace::check,
];

const PUBLISHER: &[Rule<Entry<Publisher>>] =
    &[municipalities::publisher, personal_address::publisher, publisher_folders::unused];

const PAGE: &[Rule<InfoPage>] = &[films::page, media::page];

const COUNTY: &[Rule<County>] = &[
    access_rules::check,
    access_types::check,
    accessibility::check,
    apply_publisher::check,
    brand::check,
    dates::county,
    languages::check,
    media::county,
    municipalities::county,
    personal_address::county,
    way_home::check,
];

/// Rules about what stands in several files.
const CATALOGUE: &[fn(&Scope) -> Vec<Diagnostic>] =
    &[course_addresses::check, page_addresses::check, page_languages::check, publisher_folders::missing];

/// What rules may look at.
pub struct Scope<'a> {
    /// What the files say.
    pub written: &'a Written,
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// The files, also those that could not be read.
    pub files: &'a Files,
    /// The paths of all media files, such as `media/film.mp4`.
    pub media: &'a HashSet<String>,
    /// Publishers by id.
    pub publishers: HashMap<&'a Id, &'a Entry<Publisher>>,
    /// Ids of the municipalities in `frisok.yaml`; nothing when some of them could not be read.
    pub municipalities: Option<HashSet<&'a str>>,
    /// The municipalities that are called as a name in small letters, in the order of `frisok.yaml`.
    pub called: HashMap<String, Vec<&'a Id>>,
    /// The publishers whose folder has a course.
    pub with_courses: HashSet<&'a Id>,
    /// Files and folders that are passed over as if they were not there; nothing, where none are.
    pub content: Option<&'a Content>,
}

impl<'a> Scope<'a> {
    /// Looks at a catalogue.
    pub fn new(
        written: &'a Written,
        vocabulary: &'a Vocabulary,
        files: &'a Files,
        media: &'a HashSet<String>,
    ) -> Scope<'a> {
        let publishers = written.publishers.iter().map(|entry| (&entry.id, entry)).collect();
        let county = written.county.as_ref().map(|(_, county)| county);
        let municipalities = county.and_then(|county| {
            let all = known_municipalities(county)?;
            all.iter().map(|municipality| Some(municipality.id.as_ref()?.as_str())).collect()
        });
        let mut called: HashMap<_, Vec<_>> = HashMap::new();
        let all = county.and_then(|county| county.municipalities.as_ref());
        for municipality in all.iter().flat_map(|list| list.iter()) {
            if let (Some(name), Some(id)) = (&municipality.name, &municipality.id) {
                called.entry(name.default.to_lowercase()).or_default().push(&id.value);
            }
        }
        let with_courses = written.courses.iter().map(|course| &course.publisher).collect();
        let content = None;
        Scope { written, vocabulary, files, media, publishers, municipalities, called, with_courses, content }
    }

    /// Whether a file or folder is passed over: whoever names it was right to.
    fn is_hidden(&self, path: &str) -> bool {
        self.content.is_some_and(|content| content.is_hidden(path))
    }
}

/// The municipalities of `frisok.yaml`, if the list could be read whole.
fn known_municipalities(county: &County) -> Option<&[At<Municipality>]> {
    let list = county.municipalities.as_ref()?;
    (!county.lost.contains(&"municipalities")).then_some(&**list)
}

/// The occasions of a course.
fn occasions_of(course: &Entry<Course>) -> impl Iterator<Item = &At<Arc<Occasion>>> {
    course.value.occasions.iter().flat_map(|list| list.iter())
}

/// Where a rule enters its findings about one file.
pub struct Report {
    /// The file that is looked at.
    pub file: FileId,
    findings: Vec<Diagnostic>,
}

impl Report {
    /// Enters a finding; returns it, so that related places can be added.
    pub fn add(&mut self, code: Code, span: Span, message: Said, remedy: Said) -> &mut Diagnostic {
        self.findings.push(Diagnostic::at(code, self.file, span, message, remedy));
        self.findings.last_mut().expect("just pushed")
    }
}

/// What the rules find about `frisok.yaml` (`file`) that depends on the day.
pub fn on_day(county: &County, file: FileId, today: Date) -> impl Iterator<Item = Diagnostic> {
    let agreement = agreement_days::check(county, file, today);
    statement_age::check(county, file, today).into_iter().chain(agreement)
}

/// Everything that the rules find.
pub fn check(scope: &Scope) -> Vec<Diagnostic> {
    let written = scope.written;
    let courses = written.courses.par_iter().flat_map_iter(|entry| apply(COURSE, entry, entry.file, scope));
    let mut findings: Vec<_> = courses.collect();
    findings.extend(others(scope));
    findings
}

/// The same after an earlier check, in the vocabulary of `scope`: courses that are as they were, with
/// all that the rules look at, are not looked at again.
pub fn check_again(scope: &Scope, vocabulary: &Arc<Vocabulary>, kept: &mut Kept) -> Vec<Diagnostic> {
    let known = kept.known(scope, vocabulary);
    let found = |entry: &Entry<Course>| match known.get(&(kept::address(&entry.value), entry.file)) {
        Some(findings) => findings.to_vec(),
        None => apply(COURSE, entry, entry.file, scope),
    };
    let found: Vec<_> = scope.written.courses.par_iter().map(found).collect();
    kept.keep(scope, vocabulary, &found);
    found.into_iter().flatten().chain(others(scope)).collect()
}

/// What the rules find about all that is no course.
fn others(scope: &Scope) -> Vec<Diagnostic> {
    let written = scope.written;
    let mut findings = Vec::new();
    findings.extend(written.publishers.iter().flat_map(|entry| apply(PUBLISHER, entry, entry.file, scope)));
    findings.extend(written.pages.iter().flat_map(|page| apply(PAGE, page, page.file, scope)));
    findings.extend(written.county.iter().flat_map(|(file, county)| apply(COUNTY, county, *file, scope)));
    findings.extend(CATALOGUE.iter().flat_map(|rule| rule(scope)));
    findings
}

fn apply<T>(rules: &[Rule<T>], thing: &T, file: FileId, scope: &Scope) -> Vec<Diagnostic> {
    let mut report = Report { file, findings: Vec::new() };
    rules.iter().for_each(|rule| rule(thing, scope, &mut report));
    report.findings
}
