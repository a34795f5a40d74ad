//! From files and addresses that texts and templates name to pages, and back.

use ahash::AHashMap;

use super::view::SectionView;
use super::{Pages, Route};
use crate::catalogue::Catalogue;
use crate::catalogue::reads::{Read, read};
use crate::model::{Status, Tag};

/// Courses by `<publisher>/<course>`, former addresses among them.
pub(super) fn courses(catalogue: &Catalogue) -> AHashMap<String, Route> {
    let mut found = AHashMap::with_capacity(catalogue.courses.len());
    let shown =
        || catalogue.courses.iter().enumerate().filter(|(_, course)| course.status != Status::Planned);
    for (course, it) in shown() {
        for (alias, path) in it.written.aliases.iter().flat_map(|aliases| aliases.iter()).enumerate() {
            found
                .entry([path.publisher.as_str(), "/", path.course.as_str()].concat())
                .or_insert(Route::Alias { course, alias });
        }
    }
    // Where a course stands today counts more than where another one stood before.
    found.extend(shown().map(|(course, it)| {
        let publisher = catalogue.publisher(it).id.as_str();
        ([publisher, "/", it.id.as_str()].concat(), Route::Course { course })
    }));
    found
}

impl Pages {
    /// The page of `<publisher>/<course>`: a course's, or that of its former address.
    pub(super) fn at(&self, id: &str) -> Option<Route> {
        read(Read::Address(id.into()));
        self.courses.get(id).copied()
    }

    /// The file below `content/` that a page is made from, or would be in Zola:
    /// `kumla/x.yaml`, `_pages/om.md`, `kumla/_index.md`.
    pub fn file_of(&self, route: &Route) -> String {
        let catalogue = &self.catalogue;
        match *route {
            Route::Publisher { publisher, .. } => format!("{}/_index.md", catalogue.publishers[publisher].id),
            Route::Course { course } | Route::Alias { course, .. } => {
                let course = &catalogue.courses[course];
                format!("{}/{}.yaml", catalogue.publisher(course).id, course.id)
            }
            Route::Info { page } => format!("_pages/{}.md", catalogue.pages[page].path),
            Route::InfoIndex => "_pages/_index.md".into(),
            _ => format!("{}_index.md", self.path(route)),
        }
    }

    /// The page that an address in a text leads to: `@/kumla/x.yaml`, `@/_pages/om.md`, `/kurser/`.
    pub fn linked(&self, address: &str) -> Option<Route> {
        let path = address.split(['?', '#']).next()?;
        match path.strip_prefix("@/") {
            Some(file) => self.find_file(file),
            None if path.starts_with('/') => self.find(path).map(|address| address.route),
            None => None,
        }
    }

    /// An address in a text as one to link to: pages of the site in this language, its other files
    /// where they are. Others stay as they are. `None` for a page that does not exist, such as one
    /// that was left out.
    pub fn link(&self, address: &str, language: &Tag) -> Option<String> {
        if let Some(route) = self.linked(address) {
            let rest = address.find(['?', '#']).map_or("", |at| &address[at..]);
            return Some(format!("{}{rest}", self.href(&route, language)));
        }
        match address.strip_prefix('/') {
            // Only files have an ending.
            Some(path) => {
                let name = path.split(['?', '#']).next().and_then(|path| path.rsplit('/').next());
                name.filter(|name| name.contains('.')).map(|_| format!("{}{path}", self.base_path))
            }
            None => (!address.starts_with("@/")).then(|| address.to_owned()),
        }
    }

    /// A section on its own; `None` for a page that is none. A publisher has all its courses in
    /// `pages`, unless `metadata_only`.
    pub fn section(&self, route: &Route, language: &Tag, metadata_only: bool) -> Option<SectionView> {
        let scope = self.scope(language);
        let mut section = match *route {
            Route::Start => scope.start(),
            Route::Courses { page } => scope.all_courses_section(page),
            Route::Publisher { publisher, page } => scope.publisher_section(publisher, page),
            Route::InfoIndex => scope.info_index(),
            _ => return None,
        };
        if metadata_only {
            section.pages.clear();
        } else if let Route::Publisher { publisher, .. } = *route {
            let courses = self.catalogue.listings.publisher(publisher).iter();
            section.pages.extend(courses.map(|course| scope.card(*course)));
        }
        Some(section)
    }
}
