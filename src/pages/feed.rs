//! Files to put into a calendar, and feeds to subscribe to: which there are, and where.

use super::{Pages, Route};
use crate::catalogue::{Course, ListKind, Listed, Occasion};
use crate::model::Tag;

/// A file for calendars or feed readers, in any language. Indices are those of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feed {
    /// `/feeds/<publisher>/<course>/<occasion>.ics`: the days of one occasion.
    Occasion {
        /// The course.
        course: usize,
        /// Which of its occasions.
        occasion: usize,
    },
    /// `/feeds/kommun/kumla.ics`: the days of all courses of a list, for a calendar.
    Calendar(Courses),
    /// `/feeds/kommun/kumla.atom`: the new and changed courses of a list.
    News(Courses),
}

/// Which courses a feed is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Courses {
    /// All listed ones.
    All,
    /// Those of one list.
    Of {
        /// The kind of list, one of [`FEED_KINDS`].
        kind: ListKind,
        /// The type, municipality or area.
        value: usize,
    },
}

/// The kinds of lists that have feeds.
pub const FEED_KINDS: [ListKind; 3] = [ListKind::Municipality, ListKind::Type, ListKind::Area];

const FOLDER: &str = "feeds/";
const ALL: &str = "alla";

impl Courses {
    /// The page that shows these courses.
    pub fn route(self) -> Route {
        match self {
            Courses::All => Route::Courses { page: 1 },
            Courses::Of { kind, value } => Route::List { kind, value, page: 1 },
        }
    }
}

impl Pages {
    /// Every feed, in a fixed order.
    pub fn feeds(&self) -> Vec<Feed> {
        let listings = &self.catalogue.listings;
        let lists = FEED_KINDS
            .into_iter()
            .flat_map(|kind| listings.values(kind).map(move |(value, _)| Courses::Of { kind, value }));
        let mut feeds: Vec<Feed> = [Courses::All]
            .into_iter()
            .chain(lists)
            .flat_map(|courses| [Feed::Calendar(courses), Feed::News(courses)])
            .collect();
        for &course in listings.all() {
            let occasions = 0..self.catalogue.courses[course].occasions.len();
            feeds.extend(
                occasions.map(|occasion| Feed::Occasion { course, occasion }).filter(|it| self.exists(it)),
            );
        }
        feeds
    }

    /// The courses of a list, in the order of listings.
    pub fn courses_of(&self, courses: Courses) -> Listed<'_> {
        match courses {
            Courses::All => self.catalogue.listings.all(),
            Courses::Of { kind, value } => self.catalogue.listings.courses(kind, value),
        }
    }

    /// The path of a feed without language: `feeds/kommun/kumla.ics`.
    pub fn feed_path(&self, feed: &Feed) -> String {
        let catalogue = &self.catalogue;
        let list = |courses| match courses {
            Courses::All => ALL.to_owned(),
            Courses::Of { kind, value } => format!("{}/{}", kind.slug(), catalogue.value_id(kind, value)),
        };
        match *feed {
            Feed::Occasion { course, occasion } => {
                let course = &catalogue.courses[course];
                self.occasion_path(course, &course.occasions[occasion])
            }
            Feed::Calendar(courses) => format!("{FOLDER}{}.ics", list(courses)),
            Feed::News(courses) => format!("{FOLDER}{}.atom", list(courses)),
        }
    }

    /// The path of an occasion's file without language.
    pub(super) fn occasion_path(&self, course: &Course, occasion: &Occasion) -> String {
        let publisher = self.catalogue.publisher(course).id.as_str();
        [FOLDER, publisher, "/", course.id.as_str(), "/", occasion.id(), ".ics"].concat()
    }

    /// The file of a feed in a language, relative to the site: `en/feeds/alla.ics`.
    pub fn feed_file(&self, feed: &Feed, language: &Tag) -> String {
        self.relative(self.feed_path(feed), language)
    }

    /// The path to link to, with the path of the site's address.
    pub fn feed_href(&self, feed: &Feed, language: &Tag) -> String {
        format!("{}{}", self.base_path, self.feed_file(feed, language))
    }

    /// The full address.
    pub fn feed_permalink(&self, feed: &Feed, language: &Tag) -> String {
        format!("{}{}", self.catalogue.base_url, self.feed_file(feed, language))
    }

    /// The feed at a path with language, such as `en/feeds/alla.ics`; `None` when there is none.
    pub fn find_feed(&self, path: &str) -> Option<(Feed, Tag)> {
        let (language, path) = self.language_of(path);
        let (path, ending) = path.strip_prefix(FOLDER)?.rsplit_once('.')?;
        let courses = |courses| match ending {
            "ics" => Some(Feed::Calendar(courses)),
            "atom" => Some(Feed::News(courses)),
            _ => None,
        };
        let feed = match path.split('/').collect::<Vec<_>>()[..] {
            [ALL] => courses(Courses::All)?,
            [slug, id] => {
                let kind = FEED_KINDS.into_iter().find(|kind| kind.slug() == slug)?;
                let value = self.catalogue.value_index(kind, id)?;
                courses(Courses::Of { kind, value })
                    .filter(|_| !self.catalogue.listings.courses(kind, value).is_empty())?
            }
            [publisher, course, id] if ending == "ics" => {
                let Some(Route::Course { course }) = self.at(&format!("{publisher}/{course}")) else {
                    return None;
                };
                let occasions = &self.catalogue.courses[course].occasions;
                let occasion = occasions.iter().position(|occasion| occasion.id() == id)?;
                Some(Feed::Occasion { course, occasion }).filter(|feed| self.exists(feed))?
            }
            _ => return None,
        };
        Some((feed, language))
    }

    fn exists(&self, feed: &Feed) -> bool {
        let Feed::Occasion { course, occasion } = *feed else { return true };
        let course = &self.catalogue.courses[course];
        self.has_days(course, &course.occasions[occasion])
    }

    /// Whether an occasion has a file: it is listed, not over, and has a day.
    pub(super) fn has_days(&self, course: &Course, occasion: &Occasion) -> bool {
        course.is_listed()
            && !occasion.timing.is_over(self.catalogue.today)
            && occasion.events().next().is_some()
    }
}
