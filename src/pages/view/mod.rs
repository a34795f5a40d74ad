//! What each page shows, as typed data. Names are Zola's where Zola has the thing; docs/themes.md
//! is their reference.

mod access;
mod application;
mod calendar;
mod card;
mod counsellors;
mod course;
mod feed;
mod films;
mod guide;
mod info;
mod occasion;
mod people;
mod saved;
mod search;
mod section;
mod sentences;
mod sign_language;
mod state;
mod statement;
mod taxonomy;
mod translation;

use serde::Serialize;

use super::{Html, Made, Pages, Route};
use crate::model::Tag;

pub use access::{AccessView, HomeView};
pub use application::ApplicationView;
pub use calendar::CalendarView;
pub use card::Card;
pub use counsellors::{Counsellor, Counsellors};
pub use course::CourseView;
pub use feed::FeedView;
pub use films::FilmView;
pub use guide::GuideView;
pub use info::PageView;
pub use occasion::OccasionView;
pub use saved::SavedView;
pub use search::SearchView;
pub use section::{Paginator, SectionView};
pub use sentences::{About, Fact};
pub use sign_language::SignLanguageView;
pub use statement::StatementView;
pub use taxonomy::{TaxonomyView, TermView};
pub use translation::Word;

/// What a page shows, and the names of the templates that can show it: the first that exists does.
#[derive(Debug, Serialize)]
pub struct View {
    /// Names of templates, special before general.
    #[serde(skip)]
    pub templates: Vec<String>,
    /// A course or an information page.
    pub page: Option<PageView>,
    /// The start page, all courses, a publisher, the information pages.
    pub section: Option<SectionView>,
    /// The courses of a list, page by page.
    pub paginator: Option<Paginator>,
    /// The kind of list.
    pub taxonomy: Option<TaxonomyView>,
    /// The values of a kind of list.
    pub terms: Option<Vec<TermView>>,
    /// The value whose list this is.
    pub term: Option<TermView>,
    /// Who may apply where.
    pub application: Option<ApplicationView>,
    /// What there is in sign language.
    pub sign_language: Option<SignLanguageView>,
    /// The accessibility statement.
    pub statement: Option<StatementView>,
    /// Where one is on the guided way.
    pub guide: Option<GuideView>,
    /// Last application days and starts to come.
    pub calendar: Option<CalendarView>,
    /// What its readers can subscribe to: the page's own first.
    pub feeds: Vec<Made>,
    /// What the search page needs.
    pub search: Option<SearchView>,
    /// Saved courses, or the facts that a browser chooses from.
    pub saved: Option<SavedView>,
    /// Where a former address leads.
    pub url: Option<String>,
    /// Whom the page's readers can talk to.
    pub counsellors: Made,
    /// Whether the main content is in the page's language.
    pub translated: bool,
    /// The address of the page that counts for search engines.
    pub canonical: String,
    /// The addresses of real translations, this page among them, by language.
    pub alternates: Vec<Alternate>,
}

/// A page in a language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// Language tag.
    pub lang: String,
    /// Full address.
    pub permalink: String,
}

/// A link to something with a name.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Html,
    /// Its name, plain.
    pub name_text: String,
    /// Where it leads, if there is a page.
    pub path: Option<String>,
}

impl Pages {
    /// What a page shows in a language.
    pub fn view(&self, route: &Route, language: &Tag) -> View {
        let scope = self.scope(language);
        let translated = self.is_translated(route, language);
        let empty = |templates: &[&str]| View {
            templates: templates.iter().map(|name| (*name).to_owned()).collect(),
            page: None,
            section: None,
            paginator: None,
            taxonomy: None,
            terms: None,
            term: None,
            application: None,
            sign_language: None,
            statement: None,
            guide: None,
            calendar: None,
            feeds: scope.feeds(route),
            search: None,
            saved: None,
            url: None,
            counsellors: scope.counsellors(route),
            translated,
            // A page that is not translated counts for search engines in the default language.
            canonical: self
                .permalink(route, if translated { language } else { &self.catalogue.default_language }),
            alternates: self.translations(route, language),
        };
        match *route {
            Route::Start => View { section: Some(scope.start()), ..empty(&["index.html"]) },
            Route::NotFound => empty(&["404.html"]),
            Route::Courses { page } => {
                let (section, paginator) = scope.all_courses(page);
                View { section: Some(section), paginator: Some(paginator), ..empty(&["section.html"]) }
            }
            Route::Publisher { publisher, page } => {
                let (section, paginator) = scope.publisher(publisher, page);
                let templates = ["publisher.html", "section.html"];
                View { section: Some(section), paginator: Some(paginator), ..empty(&templates) }
            }
            Route::InfoIndex => View { section: Some(scope.info_index()), ..empty(&["section.html"]) },
            Route::Lists(kind) => {
                let own = format!("{}/list.html", kind.slug());
                let terms = Some(scope.terms(kind));
                View { taxonomy: Some(scope.taxonomy(kind)), terms, ..empty(&[&own, "taxonomy_list.html"]) }
            }
            Route::List { kind, value, page } => {
                let own = format!("{}/single.html", kind.slug());
                let courses = self.catalogue.listings.courses(kind, value);
                let first = Route::List { kind, value, page: 1 };
                let paginator =
                    scope.paginator(courses, page, &first, |page| Route::List { kind, value, page });
                View {
                    taxonomy: Some(scope.taxonomy(kind)),
                    term: Some(scope.term(kind, value)),
                    paginator: Some(paginator),
                    ..empty(&[&own, "taxonomy_single.html"])
                }
            }
            Route::Course { course } => {
                View { page: Some(scope.course_page(course)), ..empty(&["course.html", "page.html"]) }
            }
            Route::Alias { course, .. } => {
                let target = Route::Course { course };
                let url = self.permalink(&target, language);
                let translated = self.is_translated(&target, language);
                let canonical = if translated { language } else { &self.catalogue.default_language };
                View {
                    url: Some(url),
                    canonical: self.permalink(&target, canonical),
                    ..empty(&["alias.html"])
                }
            }
            Route::Apply => View { application: scope.application(), ..empty(&["apply.html"]) },
            Route::SignLanguage => {
                View { sign_language: Some(scope.sign_language()), ..empty(&["sign-language.html"]) }
            }
            Route::Statement => View { statement: scope.statement(), ..empty(&["statement.html"]) },
            Route::Calendar { page } => {
                let (calendar, paginator) = scope.calendar(page);
                let paginator = Some(paginator);
                View { calendar: Some(calendar), paginator, ..empty(&["calendar.html"]) }
            }
            Route::Guide { step } => View { guide: Some(scope.guide(step, true)), ..empty(&["guide.html"]) },
            Route::GuideCourses { step, page } => {
                let courses = self.catalogue.guide().step(step).shown();
                let first = Route::GuideCourses { step, page: 1 };
                let paginator =
                    scope.paginator(courses, page, &first, |page| Route::GuideCourses { step, page });
                View {
                    guide: Some(scope.guide(step, false)),
                    paginator: Some(paginator),
                    ..empty(&["guide_courses.html", "guide.html"])
                }
            }
            Route::Search => {
                let (_, paginator) = scope.all_courses(1);
                View { search: Some(scope.search()), paginator: Some(paginator), ..empty(&["search.html"]) }
            }
            Route::Linking => View { search: Some(scope.search()), ..empty(&["linking.html"]) },
            Route::Saved => View { saved: Some(scope.saved()), ..empty(&["saved.html"]) },
            Route::SavedPart { part } => {
                View { saved: Some(scope.saved_part(part)), ..empty(&["saved_part.html"]) }
            }
            Route::Info { page } => View { page: Some(scope.info_page(page)), ..empty(&["page.html"]) },
        }
    }

    /// Whether the main content of a page is in a language. Lists always are: they are made of
    /// interface strings. A course counts when its title and summary are.
    pub fn is_translated(&self, route: &Route, language: &Tag) -> bool {
        match *route {
            Route::Course { course } => {
                let default = &self.catalogue.default_language;
                language == default || self.catalogue.courses[course].written.is_translated(language)
            }
            Route::Info { page } => &self.catalogue.pages[page].version(language).language == language,
            _ => true,
        }
    }

    /// The real translations of a page, for a page in `language`, when there are several. Easy
    /// Swedish is Swedish to a search engine: it is none of them, and has none itself.
    pub fn translations(&self, route: &Route, language: &Tag) -> Vec<Alternate> {
        if matches!(route, Route::NotFound | Route::Alias { .. } | Route::SavedPart { .. })
            || is_easy(language)
        {
            return Vec::new();
        }
        let real = |tag: &&Tag| !is_easy(tag) && self.is_translated(route, tag);
        let path = self.path(route);
        let alternate = |tag: &Tag| Alternate { lang: tag.to_string(), permalink: self.address(&path, tag) };
        let all: Vec<_> = self.tags().iter().filter(real).map(alternate).collect();
        if all.len() > 1 { all } else { Vec::new() }
    }
}

/// Whether a tag is that of an easy form of a language (the registered variant `simple`, BCP 47).
fn is_easy(tag: &Tag) -> bool {
    tag.as_str().split('-').skip(1).any(|part| part == "simple")
}
