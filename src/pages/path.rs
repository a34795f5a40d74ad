//! Addresses: from a route to a path and back.

use super::{Pages, Route};
use crate::catalogue::ListKind;
use crate::catalogue::guide::Place;
use crate::model::Tag;

/// A path of the site taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page.
    pub route: Route,
    /// Its language.
    pub language: Tag,
}

impl Pages {
    /// The path of a page without language: `kurser/kumla/underskoterska/`. The start page's is
    /// empty; that of the page for what does not exist is a file.
    pub fn path(&self, route: &Route) -> String {
        let catalogue = &self.catalogue;
        let paged = |path: String, page: usize| if page == 1 { path } else { format!("{path}{page}/") };
        match *route {
            Route::Start => String::new(),
            Route::Courses { page } => paged("kurser/".into(), page),
            Route::Publisher { publisher, page } => {
                paged(["kurser/", catalogue.publishers[publisher].id.as_str(), "/"].concat(), page)
            }
            Route::Course { course } => {
                let course = &catalogue.courses[course];
                ["kurser/", catalogue.publisher(course).id.as_str(), "/", course.id.as_str(), "/"].concat()
            }
            Route::Alias { course, alias } => {
                let aliases = catalogue.courses[course].written.aliases.as_ref();
                aliases.map_or(String::new(), |aliases| {
                    format!("kurser/{}/{}/", aliases[alias].publisher, aliases[alias].course)
                })
            }
            Route::Lists(kind) => format!("{}/", kind.slug()),
            Route::List { kind, value, page } => {
                paged([kind.slug(), "/", catalogue.value_id(kind, value), "/"].concat(), page)
            }
            Route::InfoIndex => "om/".into(),
            Route::Info { page } => format!("om/{}/", catalogue.pages[page].path),
            Route::Apply => "ansok/".into(),
            Route::SignLanguage => "teckensprak/".into(),
            Route::Statement => "tillganglighet/".into(),
            Route::Calendar { page } => paged("kalender/".into(), page),
            Route::Guide { step } => format!("valj/{}", catalogue.guide().path(Place::Question(step))),
            Route::GuideCourses { step, page } => {
                paged(format!("valj/{}", catalogue.guide().path(Place::Courses(step))), page)
            }
            Route::Search => "sok/".into(),
            Route::Linking => "lanka/".into(),
            Route::Saved => "sparade/".into(),
            Route::SavedPart { part } => format!("sparade/delar/{part}/"),
            Route::NotFound => "404.html".into(),
        }
    }

    /// The path with language, without the path of the site's address: `/en/kurser/`.
    pub fn local(&self, route: &Route, language: &Tag) -> String {
        self.in_language(&self.path(route), language)
    }

    /// A path without language as one with it, and with a slash before it.
    pub(super) fn in_language(&self, path: &str, language: &Tag) -> String {
        self.below("/", path, language)
    }

    /// A path without language as one with it, below an address that ends in a slash.
    pub fn below(&self, start: &str, path: &str, language: &Tag) -> String {
        if language == &self.catalogue.default_language {
            [start, path].concat()
        } else {
            [start, language.as_str(), "/", path].concat()
        }
    }

    /// A path without language as one with it.
    pub(super) fn relative(&self, path: String, language: &Tag) -> String {
        if language == &self.catalogue.default_language { path } else { self.below("", &path, language) }
    }

    /// The language of a path, and the path without it.
    pub(super) fn language_of<'p>(&self, path: &'p str) -> (Tag, &'p str) {
        let path = path.strip_prefix('/').unwrap_or(path);
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let default = &self.catalogue.default_language;
        let other = self.tags().iter().find(|tag| tag.as_str() == first && *tag != default);
        other.map_or((default.clone(), path), |tag| (tag.clone(), rest))
    }

    /// The path to link to, with the path of the site's address.
    pub fn href(&self, route: &Route, language: &Tag) -> String {
        self.below(&self.base_path, &self.path(route), language)
    }

    /// The full address.
    pub fn permalink(&self, route: &Route, language: &Tag) -> String {
        self.below(&self.catalogue.base_url, &self.path(route), language)
    }

    /// The full address of a path without language.
    pub fn address(&self, path: &str, language: &Tag) -> String {
        self.below(&self.catalogue.base_url, path, language)
    }

    /// The file that a page is written to, relative to the site.
    pub fn file(&self, route: &Route, language: &Tag) -> String {
        let mut file = self.relative(self.path(route), language);
        if file.is_empty() || file.ends_with('/') {
            file.push_str("index.html");
        }
        file
    }

    /// The page at a path with language, such as `/en/kurser/kumla/x/`; `None` when there is none.
    /// The slash at the end may be missing.
    pub fn find(&self, path: &str) -> Option<Address> {
        let (language, path) = self.language_of(path);
        let route = self.find_route(path.trim_end_matches('/'))?;
        Some(Address { route, language })
    }

    fn find_route(&self, path: &str) -> Option<Route> {
        let catalogue = &self.catalogue;
        let mut parts: Vec<&str> = path.split('/').collect();
        if parts == [""] {
            return Some(Route::Start);
        }
        if parts == ["404.html"] {
            return Some(Route::NotFound);
        }
        if parts[0] == "om" && parts.len() > 1 {
            let page = catalogue.pages.iter().position(|page| page.path == path["om/".len()..])?;
            return Some(Route::Info { page });
        }
        let number = parts.last().filter(|part| part.starts_with(|c: char| c.is_ascii_digit()));
        // A list's further page, unless something has a number for a name.
        let page = number.and_then(|part| part.parse().ok()).filter(|page| *page > 1 && parts.len() > 1);
        let route = self.match_parts(&parts, 1);
        if route.is_some() {
            return route;
        }
        parts.pop();
        let route = self.match_parts(&parts, page?)?;
        self.page_exists(&route).then_some(route)
    }

    fn match_parts(&self, parts: &[&str], page: usize) -> Option<Route> {
        let catalogue = &self.catalogue;
        let publisher =
            |id: &str| catalogue.publishers.iter().position(|publisher| publisher.id.as_str() == id);
        match *parts {
            ["om"] if page == 1 && !catalogue.pages.is_empty() => Some(Route::InfoIndex),
            ["ansok"] if page == 1 && catalogue.application.is_some() => Some(Route::Apply),
            ["teckensprak"] if page == 1 => Some(Route::SignLanguage),
            ["tillganglighet"] if page == 1 && catalogue.county.accessibility.is_some() => {
                Some(Route::Statement)
            }
            ["kalender"] => Some(Route::Calendar { page }),
            ["sok"] if page == 1 => Some(Route::Search),
            ["lanka"] if page == 1 => Some(Route::Linking),
            ["sparade"] if page == 1 => Some(Route::Saved),
            ["sparade", "delar", number] if page == 1 => {
                let part = (1..=self.saved_part_count()).find(|part| part.to_string() == number)?;
                Some(Route::SavedPart { part })
            }
            ["kurser"] => Some(Route::Courses { page }),
            ["kurser", id] => publisher(id).map(|publisher| Route::Publisher { publisher, page }),
            ["kurser", publisher, id] if page == 1 => self.at(&format!("{publisher}/{id}")),
            ["valj", ref answers @ ..] => {
                let path: String = answers.iter().map(|part| format!("{part}/")).collect();
                match catalogue.guide().find(&path)? {
                    Place::Question(step) => (page == 1).then_some(Route::Guide { step }),
                    Place::Courses(step) => Some(Route::GuideCourses { step, page }),
                }
            }
            [slug] if page == 1 => ListKind::from_slug(slug).map(Route::Lists),
            [slug, id] => {
                let kind = ListKind::from_slug(slug)?;
                let value = catalogue.value_index(kind, id)?;
                let has_courses = !catalogue.listings.courses(kind, value).is_empty();
                has_courses.then_some(Route::List { kind, value, page })
            }
            _ => None,
        }
    }

    fn page_exists(&self, route: &Route) -> bool {
        let listings = &self.catalogue.listings;
        let (courses, page) = match *route {
            Route::Calendar { page } => return page <= self.catalogue.calendar().pages(),
            Route::Courses { page } => (listings.all().len(), page),
            Route::Publisher { publisher, page } => (listings.publisher(publisher).len(), page),
            Route::List { kind, value, page } => (listings.courses(kind, value).len(), page),
            Route::GuideCourses { step, page } => (self.catalogue.guide().step(step).shown().len(), page),
            _ => return true,
        };
        page <= courses.div_ceil(super::PER_PAGE).max(1)
    }
}
