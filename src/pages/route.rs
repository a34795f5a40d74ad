//! The pages that exist.

use super::Pages;
use crate::catalogue::{ListKind, PER_PAGE};
use crate::model::Status;

/// A page, in any language. Indices are those of the catalogue; pages of lists count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// `/`
    Start,
    /// `/kurser/`: all courses.
    Courses {
        /// Page of the list.
        page: usize,
    },
    /// `/kurser/<publisher>/`
    Publisher {
        /// The publisher.
        publisher: usize,
        /// Page of the list.
        page: usize,
    },
    /// `/kurser/<publisher>/<course>/`
    Course {
        /// The course.
        course: usize,
    },
    /// A former address of a course.
    Alias {
        /// The course.
        course: usize,
        /// Which of its aliases.
        alias: usize,
    },
    /// `/typ/`, `/kommun/` …: what lists there are.
    Lists(ListKind),
    /// `/typ/yrkesvux/` …: the courses of one list.
    List {
        /// The kind of list.
        kind: ListKind,
        /// The type, municipality or term.
        value: usize,
        /// Page of the list.
        page: usize,
    },
    /// `/om/`: the information pages.
    InfoIndex,
    /// `/om/…/`
    Info {
        /// The page.
        page: usize,
    },
    /// `/ansok/`: who may apply where, and how, where `frisok.yaml` says so.
    Apply,
    /// `/teckensprak/`: films and courses in sign language, and how one asks for an interpreter.
    SignLanguage,
    /// `/tillganglighet/`: the accessibility statement, where `frisok.yaml` has one.
    Statement,
    /// `/kalender/`: last application days and starts to come.
    Calendar {
        /// Page of the list.
        page: usize,
    },
    /// `/valj/…`: a question of the guided way.
    Guide {
        /// Its step.
        step: usize,
    },
    /// `/valj/…`: the courses that the answers lead to.
    GuideCourses {
        /// The step.
        step: usize,
        /// Page of the list.
        page: usize,
    },
    /// `/sok/`: search, and without scripts the way to all lists.
    Search,
    /// `/lanka/`: how one links to a search.
    Linking,
    /// `/sparade/`: saved courses, which only the browser knows.
    Saved,
    /// `/sparade/delar/<n>/`: facts of some courses, for the browser to choose from.
    SavedPart {
        /// The part, from 1.
        part: usize,
    },
    /// The page for addresses that do not exist.
    NotFound,
}

impl Pages {
    /// The courses that a page of a list shows; `None` for what is no page of a list.
    pub fn listed_on(&self, route: &Route) -> Option<&[usize]> {
        let catalogue = &self.catalogue;
        let (list, page) = match *route {
            Route::Courses { page } => (catalogue.listings.all(), page),
            Route::Publisher { publisher, page } => (catalogue.listings.publisher(publisher), page),
            Route::List { kind, value, page } => (catalogue.listings.courses(kind, value), page),
            Route::GuideCourses { step, page } => (catalogue.guide().step(step).shown(), page),
            _ => return None,
        };
        Some(list.page(page))
    }

    /// Every page, in a fixed order.
    pub fn routes(&self) -> Vec<Route> {
        let catalogue = &self.catalogue;
        let listings = &catalogue.listings;
        let mut routes = vec![Route::Start, Route::NotFound];
        routes.extend(pages(listings.all().len()).map(|page| Route::Courses { page }));
        for publisher in 0..catalogue.publishers.len() {
            let courses = listings.publisher(publisher);
            routes.extend(pages(courses.len()).map(|page| Route::Publisher { publisher, page }));
        }
        for kind in ListKind::ALL {
            routes.push(Route::Lists(kind));
            for (value, count) in listings.values(kind) {
                routes.extend(pages(count).map(|page| Route::List { kind, value, page }));
            }
        }
        if !catalogue.pages.is_empty() {
            routes.push(Route::InfoIndex);
        }
        routes.extend((0..catalogue.pages.len()).map(|page| Route::Info { page }));
        if catalogue.application.is_some() {
            routes.push(Route::Apply);
        }
        routes.push(Route::SignLanguage);
        if catalogue.county.accessibility.is_some() {
            routes.push(Route::Statement);
        }
        routes.extend((1..=catalogue.calendar().pages()).map(|page| Route::Calendar { page }));
        for (step, it) in catalogue.guide().steps() {
            routes.extend(it.question().map(|_| Route::Guide { step }));
            if it.has_list() {
                routes.extend(pages(it.shown().len()).map(|page| Route::GuideCourses { step, page }));
            }
        }
        routes.extend([Route::Search, Route::Linking, Route::Saved]);
        routes.extend((1..=self.saved_part_count()).map(|part| Route::SavedPart { part }));
        for (index, course) in catalogue.courses.iter().enumerate() {
            if course.status == Status::Planned {
                continue;
            }
            routes.push(Route::Course { course: index });
            let aliases = course.written.aliases.as_ref().map_or(0, |aliases| aliases.len());
            routes.extend((0..aliases).map(|alias| Route::Alias { course: index, alias }));
        }
        routes
    }
}

/// The pages of a list; an empty list has one.
fn pages(courses: usize) -> std::ops::RangeInclusive<usize> {
    1..=courses.div_ceil(PER_PAGE).max(1)
}
