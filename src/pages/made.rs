//! What many pages of a language share, made for templates once.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::Courses;
use super::cache::Cache;
use crate::catalogue::reads::Once;
use crate::catalogue::{Event, ListKind};
use crate::model::CourseType;

/// A part of a view that stands on many pages. Templates take it as it is.
#[derive(Clone, Debug)]
pub struct Made(tera::Value);

impl Made {
    pub(super) fn new(part: &impl Serialize) -> Made {
        Made(tera::Value::from_serializable(part))
    }

    /// Where a map of a template's stands: as long as it is there, no other has the same number.
    pub fn address(map: &tera::Map) -> usize {
        std::ptr::from_ref(map).addr()
    }
}

impl Serialize for Made {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// What has been made in a language.
#[derive(Debug, Default)]
pub(super) struct InLanguage {
    /// The counsellors of all publishers.
    pub counsellors: Once<Made>,
    /// The feeds of a list.
    pub feeds: Cache<Courses, Made>,
    /// Municipalities, publishers and values of lists, each with a link to its page.
    pub municipalities: Cache<usize, Made>,
    pub publishers: Cache<usize, Made>,
    pub values: Cache<(ListKind, usize), Made>,
    /// Who may apply to courses of a type that these municipalities answer for.
    pub access: Cache<(CourseType, Vec<usize>), Made>,
    /// Courses as lists show them: each stands in some ten.
    pub cards: Cache<usize, Made>,
    /// Where templates see what is kept, as long as it is.
    kept: Cache<usize, ()>,
    /// What one must know of an occasion (of a course), line by line: each stands in some five
    /// calendars.
    pub occasions: Cache<(usize, usize), Arc<str>>,
    /// Events of an occasion (of a course) as calendars have them.
    pub events: Cache<(usize, usize, Event), Arc<str>>,
    /// Courses as news have them: each stands in those of some five lists.
    pub news: Cache<usize, Arc<str>>,
}

impl InLanguage {
    /// Lets templates know that a part is the same wherever they see it: it must be one of those
    /// that stay here until they are cleared.
    pub fn keep(&self, part: &Made) {
        if let Some(address) = part.0.as_map().map(Made::address) {
            self.kept.of(address, |_| ());
        }
    }

    /// Whether a part is one of those that are kept.
    pub fn keeps(&self, map: &tera::Map) -> bool {
        self.kept.has(&Made::address(map))
    }

    /// Lets go of what there is for each course.
    pub fn clear(&self) {
        self.kept.clear();
        self.cards.clear();
        self.occasions.clear();
        self.events.clear();
        self.news.clear();
    }
}
