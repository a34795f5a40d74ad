//! Which pages exist, in which languages, and what each shows.
//!
//! A [`Route`] is a page without its language; [`Pages::view`] gives what it shows as typed data
//! for templates. Nothing here knows what a page looks like. Texts come as [`Html`]: Tera has one
//! mark for text that needs no escaping, and a text in another language than the page's must keep
//! its mark-up wherever a template puts it.

mod cache;
mod feed;
mod html;
mod lookup;
mod made;
pub mod markdown;
mod path;
mod reads;
mod route;
mod saved;
pub mod view;

use std::sync::{Arc, OnceLock};

use ahash::AHashMap;

use crate::catalogue::reads::Once;
use crate::catalogue::{Catalogue, Event};
use crate::i18n::{Languages, Locale, Localised};
use crate::model::{CourseType, Tag, Text};

pub use crate::catalogue::PER_PAGE;
pub use crate::model::iso;
pub use cache::Cache;
pub use feed::{Courses, FEED_KINDS, Feed};
pub use html::Html;
use made::InLanguage;
pub use made::Made;
pub use path::Address;
pub use reads::{Value, Values};
pub use route::Route;
pub use saved::part_of;
pub use view::View;

/// All pages of a site.
#[derive(Debug)]
pub struct Pages {
    /// What is shown.
    pub catalogue: Catalogue,
    /// In which languages.
    pub languages: Languages,
    /// The path of the site's address, beginning and ending with `/`.
    pub base_path: String,
    /// Courses by `<publisher>/<course>`; see [`Pages::at`].
    courses: AHashMap<String, Route>,
    /// The same by part; see [`saved`].
    saved_parts: OnceLock<Vec<Vec<(String, Route)>>>,
    /// The host of the site's address, by which its things are told from those of other sites.
    pub host: String,
    /// By language of `languages`.
    made: Vec<InLanguage>,
    /// By course: the days on which its state changes, which no language changes.
    changes: Vec<Once<Box<str>>>,
    /// Whether somebody applies at home to courses of a type that these municipalities answer for.
    at_home: Cache<(CourseType, Vec<usize>), bool>,
}

impl Pages {
    /// The pages of a catalogue.
    pub fn new(catalogue: Catalogue, languages: Languages) -> Pages {
        let after_scheme = catalogue.base_url.split_once("://").map_or("/", |(_, rest)| rest);
        let base_path = after_scheme.find('/').map_or("/", |slash| &after_scheme[slash..]).to_owned();
        let courses = lookup::courses(&catalogue);
        let saved_parts = OnceLock::new();
        let url = url::Url::parse(&catalogue.base_url).ok();
        let host = url.and_then(|url| Some(url.host_str()?.to_owned())).unwrap_or_default();
        let made = languages.all().iter().map(|_| InLanguage::default()).collect();
        let changes = catalogue.courses.iter().map(|_| Once::default()).collect();
        let at_home = Cache::default();
        Pages { catalogue, languages, base_path, courses, saved_parts, host, made, changes, at_home }
    }

    /// The languages of the interface, in menu order.
    pub fn tags(&self) -> &[Tag] {
        &self.catalogue.languages
    }

    /// What a list of courses is called in a language.
    pub fn list_name(&self, courses: Courses, language: &Tag) -> Localised {
        self.scope(language).list_name(courses)
    }

    /// The place of an occasion (an index into the course's) in a line: address, and the town, or
    /// else the municipality.
    pub fn place_line(&self, course: usize, occasion: usize, language: &Tag) -> Option<String> {
        let occasion = &self.catalogue.courses[course].occasions[occasion];
        let place = occasion.written.place.as_ref();
        let address = place.and_then(|place| place.address.as_ref()).map(|address| address.value.clone());
        let town = self.scope(language).town(occasion).map(|town| Html(town).to_text());
        let line: Vec<_> = address.into_iter().chain(town).collect();
        (!line.is_empty()).then(|| line.join(", "))
    }

    /// Whether a part of a view is one that many pages of a language have: a course as lists show it,
    /// who may apply, the counsellors of all. It stays where it is until the language is done.
    pub fn keeps(&self, map: &tera::Map, language: &Tag) -> bool {
        self.scope(language).made.keeps(map)
    }

    /// An event of an occasion in a language, from `make` the first time.
    pub fn kept_event(
        &self,
        language: &Tag,
        event: (usize, usize, Event),
        make: impl FnOnce() -> Arc<str>,
    ) -> Arc<str> {
        self.scope(language).made.events.of(event, |_| make())
    }

    /// What news say of a course in a language, from `make` the first time.
    pub fn kept_news(&self, language: &Tag, course: usize, make: impl FnOnce() -> Arc<str>) -> Arc<str> {
        self.scope(language).made.news.of(course, |_| make())
    }

    /// That no more pages are made in a language: what only they share is let go.
    pub fn done(&self, language: &Tag) {
        self.scope(language).made.clear();
    }

    fn scope<'a>(&'a self, language: &'a Tag) -> Scope<'a> {
        let locales = self.languages.all();
        let own = |tag: &Tag| locales.iter().position(|locale| locale.tag == *tag);
        let number = own(language).or_else(|| own(&self.languages.default().tag)).unwrap_or_default();
        let (locale, made) = (&locales[number], &self.made[number]);
        Scope { pages: self, catalogue: &self.catalogue, locale, language, made }
    }
}

/// What views are made from: the site in one language.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub pages: &'a Pages,
    pub catalogue: &'a Catalogue,
    pub locale: &'a Locale,
    pub language: &'a Tag,
    made: &'a InLanguage,
}

impl Scope<'_> {
    /// Content in the page's language, or else in the default language.
    fn localise(&self, text: &Text) -> Localised {
        self.pages.languages.localise(text, self.language)
    }

    /// Whether text in a language is what this page's readers came for: the page's language, or
    /// the same more widely (Persian on a page in Dari).
    fn is_own(&self, language: &Tag) -> bool {
        language == self.language || !self.reads_default() && *language != self.catalogue.default_language
    }

    /// Whether the page is in the default language or a form of it, such as easy Swedish.
    fn reads_default(&self) -> bool {
        primary(self.language) == primary(&self.catalogue.default_language)
    }

    /// An interface string without arguments.
    fn say(&self, id: &str) -> Localised {
        // Every default language has all strings; a loss is shown, not hidden.
        self.locale.message(id, &[]).unwrap_or_else(|_| Localised::new(id, self.language))
    }

    /// The same as HTML.
    fn html(&self, text: &Text) -> Html {
        Html(self.pages.languages.html(text, self.language))
    }

    /// The same as plain text.
    fn text(&self, text: &Text) -> String {
        self.localise(text).text
    }

    /// A path of the site, with language and the path of the site's address.
    fn href(&self, route: &Route) -> String {
        self.pages.href(route, self.language)
    }

    /// The same of a path without language.
    fn below(&self, path: &str) -> String {
        format!("{}{}", self.pages.base_path, &self.pages.in_language(path, self.language)[1..])
    }
}

/// A language without its variants: `sv` for `sv-simple`.
fn primary(tag: &Tag) -> &str {
    tag.as_str().split('-').next().unwrap_or_default()
}
