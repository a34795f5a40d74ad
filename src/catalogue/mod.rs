//! What the files mean: inheritance, derived terms, order and addresses, resolved once.
//!
//! [`resolve`] takes what [`model`] read and gives a [`Catalogue`], in which nothing
//! is left to look up: a course knows its publisher, terms, contacts and states.

mod alike;
mod answers;
mod calendar;
mod course;
mod destination;
mod follows;
pub mod guide;
mod inherit;
mod listing;
pub mod reads;
mod resolve;
mod usual;

use std::sync::Arc;

use crate::access::Application;
use crate::diagnose::{FileId, Span};
use crate::model::publisher::{Apply, Contact, Guidance};
use crate::model::{self, County, Date, Id, PageFront, Rich, Tag, Text};
use crate::vocabulary::Vocabulary;

pub use alike::Alike;
pub use calendar::{Calendar, Day, Event};
pub use course::{Course, Occasion, SchoolForm};
pub use destination::Destination;
pub use follows::{At, Days, Guided};
pub use listing::{ListKind, Listings, PER_PAGE, values};
pub use reads::{Courses, Listed, Read};
pub use resolve::resolve;

/// A catalogue, ready to be shown.
#[derive(Debug)]
pub struct Catalogue {
    /// `frisok.yaml` as written.
    pub county: County,
    /// The language of text without a tag.
    pub default_language: Tag,
    /// Interface languages, in menu order.
    pub languages: Vec<Tag>,
    /// The site's address, ending in `/`.
    pub base_url: String,
    /// The day on which the site behaves as it does.
    pub today: Date,
    /// Whether `today` stands in for the real day in the browser too (demonstrations, tests).
    pub fixed_today: bool,
    /// Municipalities, in the order of `frisok.yaml`.
    pub municipalities: Vec<Municipality>,
    /// The homes that one can choose, as indices into `municipalities`: those of the agreement
    /// first, each part in the order of the alphabet.
    pub homes: Vec<usize>,
    /// Who may apply where, if `frisok.yaml` says so.
    pub application: Option<Application>,
    /// Publishers, by name.
    pub publishers: Vec<Publisher>,
    /// Courses in the order of listings: open, upcoming, undated, past; then by title.
    pub courses: Courses,
    /// Information pages, in menu order.
    pub pages: Vec<InfoPage>,
    /// Areas, subjects, occupations.
    pub vocabulary: Arc<Vocabulary>,
    /// Which courses stand in which list.
    pub listings: Listings,
    /// What follows from all courses, worked out when it is first asked for: whoever edits a course
    /// looks at its page and at lists, which need none of it.
    follows: follows::Follows,
}

/// A municipality.
#[derive(Debug)]
pub struct Municipality {
    /// Id in addresses.
    pub id: Id,
    /// Four-digit code.
    pub code: Box<str>,
    /// Name.
    pub name: Text,
    /// Whether it is party to the agreement.
    pub cooperates: bool,
    /// Latitude and longitude, in degrees.
    pub coordinates: Option<(f64, f64)>,
    /// Where its residents send an application to their home municipality.
    pub destination: Destination,
}

/// A publisher.
#[derive(Debug)]
pub struct Publisher {
    /// Its folder.
    pub id: Id,
    /// What its file says.
    pub written: Arc<model::Publisher>,
    /// Its file.
    pub file: FileId,
    /// Name.
    pub name: Text,
    /// Its municipalities, as indices into [`Catalogue::municipalities`].
    pub municipalities: Vec<usize>,
    /// Website.
    pub website: Option<Box<str>>,
    /// Whom to ask.
    pub contact: Arc<Contact>,
    /// Study and career guidance.
    pub guidance: Arc<Guidance>,
    /// How one applies.
    pub apply: Arc<Apply>,
    /// How a refusal is appealed.
    pub appeal: Option<Arc<Rich>>,
}

/// An information page in its languages.
#[derive(Debug)]
pub struct InfoPage {
    /// Below `/om/`: `studiemedel`.
    pub path: String,
    /// The default language first; only languages of the catalogue.
    pub versions: Vec<PageVersion>,
}

/// An information page in one language.
#[derive(Debug)]
pub struct PageVersion {
    /// The language.
    pub language: Tag,
    /// The file.
    pub file: FileId,
    /// Front matter.
    pub front: PageFront,
    /// Where the Markdown stands in the file.
    pub body: Span,
    /// The Markdown.
    pub markdown: String,
}

impl InfoPage {
    /// The page in a language, or else in the default language, which comes first.
    pub fn version(&self, language: &Tag) -> &PageVersion {
        self.versions.iter().find(|version| &version.language == language).unwrap_or(&self.versions[0])
    }
}

impl Catalogue {
    /// A course's publisher.
    pub fn publisher(&self, course: &Course) -> &Publisher {
        &self.publishers[course.publisher]
    }
}
