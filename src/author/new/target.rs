//! The catalogue that something new goes into.

use std::path::{Path, PathBuf};

use super::NewError;
use crate::content::{self, Content, to_id};
use crate::diagnose::{Diagnostic, Files, Said, say};
use crate::model::load::{COUNTY_FILE, load};
use crate::model::{County, CoursePath, Entry, Id, Publisher, Tag, nearest};

/// A catalogue, as far as one must know it to add to it.
#[derive(Debug)]
pub struct Target {
    pub(super) root: PathBuf,
    county: County,
    publishers: Vec<Entry<Publisher>>,
    /// Addresses that courses have had, with the paths of their files now.
    former: Vec<(CoursePath, String)>,
}

impl Target {
    /// Reads a catalogue. Faults in its entries do not matter here.
    ///
    /// # Errors
    /// The disk's; refused where there is no usable `frisok.yaml`.
    pub fn read(root: &Path) -> Result<Target, NewError> {
        let (mut files, mut findings) = (Files::default(), Vec::new());
        let written = load(&Content::new(root), &mut files, &mut findings)?;
        let Some((file, county)) = written.county else {
            let (message, remedy) = content::no_catalogue(root);
            return Err(NewError::Refused(message, remedy));
        };
        let is_county = |finding: &&Diagnostic| finding.place.is_some_and(|place| place.file == file);
        if findings.iter().filter(is_county).any(Diagnostic::is_error) {
            return Err(NewError::Refused(
                say!("Det finns fel i {COUNTY_FILE}.", "There are errors in {COUNTY_FILE}."),
                say!("Visa dem med: frisok check {COUNTY_FILE}", "See them with: frisok check {COUNTY_FILE}"),
            ));
        }
        let former = written.courses.iter().flat_map(|course| {
            let aliases = course.value.aliases.iter().flat_map(|list| list.iter());
            aliases.map(|alias| (alias.value.clone(), files.path(course.file).to_owned()))
        });
        let former = former.collect();
        Ok(Target { root: root.to_owned(), county, publishers: written.publishers, former })
    }

    /// The language that every text must be in.
    pub fn default_language(&self) -> Tag {
        self.county.default_language.as_ref().map(|tag| tag.value.clone()).unwrap_or_default()
    }

    /// The municipalities that the catalogue knows: id and name.
    pub fn municipalities(&self) -> impl Iterator<Item = (&Id, &str)> {
        let all = self.county.municipalities.iter().flat_map(|list| list.iter());
        all.filter_map(|known| Some((&known.id.as_ref()?.value, &*known.name.as_ref()?.default)))
    }

    /// What `frisok.yaml` says.
    pub(in crate::author) fn county(&self) -> &County {
        &self.county
    }

    /// The publishers that the catalogue has.
    pub(super) fn publishers(&self) -> impl Iterator<Item = &Entry<Publisher>> {
        self.publishers.iter()
    }

    /// Refused where the address of a course leads to another one already.
    pub(super) fn is_free(&self, publisher: &Id, course: &Id) -> Result<(), NewError> {
        let same =
            |(former, _): &&(CoursePath, String)| (&former.publisher, &former.course) == (publisher, course);
        let Some((_, path)) = self.former.iter().find(same) else { return Ok(()) };
        Err(NewError::Refused(
            say!(
                "Adressen {publisher}/{course} leder redan till {path}, som har haft den.",
                "The address {publisher}/{course} leads to {path} already, which has had it."
            ),
            say!("Välj ett annat id.", "Choose another id."),
        ))
    }

    /// The municipality with this id, or refused with the nearest.
    pub(super) fn municipality(&self, id: &str) -> Result<&str, NewError> {
        if let Some((_, name)) = self.municipalities().find(|(known, _)| known.as_str() == id) {
            return Ok(name);
        }
        let by_name =
            || self.municipalities().find(|(_, name)| to_id(name) == to_id(id)).map(|(id, _)| id.as_str());
        let ids = || self.municipalities().map(|(id, _)| id.as_str());
        let remedy = match by_name().or_else(|| nearest(id, ids())) {
            Some(meant) => say!("Menade du {meant}?", "Did you mean {meant}?"),
            None => {
                let known = ids().collect::<Vec<_>>().join(", ");
                say!(
                    "Kommunerna i {COUNTY_FILE} är {known}. Saknas kommunen, lägg till en rad under municipalities, med kommunkod och namn.",
                    "The municipalities in {COUNTY_FILE} are {known}. If the municipality is missing, add a line under municipalities, with its code and name."
                )
            }
        };
        Err(NewError::Refused(
            say!(
                "Kommunen {id} finns inte i {COUNTY_FILE}.",
                "There is no municipality {id} in {COUNTY_FILE}."
            ),
            remedy,
        ))
    }
}

/// An id, or refused with the nearest text that is one.
pub(super) fn id(text: &str) -> Result<Id, NewError> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NewError::Refused(
            say!(
                "”{text}” duger inte: adressen som slutar på /{text}/ är sidan {text} i en lista.",
                "“{text}” cannot be used: the address that ends in /{text}/ is page {text} of a list."
            ),
            say!(
                "Skriv ett id som inte bara är ett tal, som kurs-{text}.",
                "Write an id that is not only a number, such as kurs-{text}."
            ),
        ));
    }
    Id::new(text).map_err(|Said { sv, en }| {
        let proposal = to_id(text);
        let remedy = if Id::new(&proposal).is_ok() {
            say!("Skriv till exempel {proposal}.", "Write for example {proposal}.")
        } else {
            say!("Skriv bara a–z, 0–9 och bindestreck.", "Use only a–z, 0–9 and hyphens.")
        };
        NewError::Refused(say!("”{text}” duger inte. {sv}.", "“{text}” cannot be used. {en}."), remedy)
    })
}
