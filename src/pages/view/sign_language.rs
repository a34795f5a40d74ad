//! The page that gathers what there is in sign language.

use serde::Serialize;

use super::films::FilmView;
use crate::catalogue::Course;
use crate::model::LanguageSupport;
use crate::pages::{Html, Made, Route, Scope};

/// Films and courses in sign language, and whom to write to.
#[derive(Debug, Serialize)]
pub struct SignLanguageView {
    /// Information pages that have films.
    info: Vec<FilmPage>,
    /// Listed courses that have films.
    courses: Vec<FilmPage>,
    /// Listed courses that are taught in sign language, or have support in it.
    taught: Vec<Made>,
    /// Publishers that can be written to: those who sign do not telephone.
    write: Vec<Publisher>,
}

/// A page and its films.
#[derive(Debug, Serialize)]
pub struct FilmPage {
    title: Html,
    path: String,
    films: Vec<FilmView>,
}

/// A publisher that can be written to.
#[derive(Debug, Serialize)]
pub struct Publisher {
    name: Html,
    path: String,
    email: String,
}

impl Scope<'_> {
    pub(super) fn sign_language(&self) -> SignLanguageView {
        let pages = self.catalogue.pages.iter().enumerate();
        let info = pages.map(|(page, info)| {
            let card = self.info_card(page);
            FilmPage { title: card.title, path: card.path, films: self.info_films(info, 4) }
        });
        let listed = || self.catalogue.listings.all().iter().copied();
        let of_course = |index: usize| (index, &self.catalogue.courses[index]);
        let courses = listed().map(of_course).filter(|(_, course)| course.written.films.is_some());
        let courses = courses.map(|(index, course)| FilmPage {
            title: course.written.title.as_ref().map(|title| self.html(title)).unwrap_or_default(),
            path: self.href(&Route::Course { course: index }),
            films: self.course_films(course, 4),
        });
        let taught = listed().map(of_course).filter(|(_, course)| is_signed(course));
        let publishers = self.catalogue.publishers.iter().enumerate();
        SignLanguageView {
            info: info.filter_map(FilmPage::signed).collect(),
            courses: courses.filter_map(FilmPage::signed).collect(),
            taught: taught.map(|(index, _)| self.card(index)).collect(),
            write: publishers
                .filter_map(|(index, publisher)| {
                    Some(Publisher {
                        name: self.html(&publisher.name),
                        path: self.href(&Route::Publisher { publisher: index, page: 1 }),
                        email: publisher.contact.email.as_ref()?.0.to_string(),
                    })
                })
                .collect(),
        }
    }
}

impl FilmPage {
    /// The page with its films in sign language; nothing where it has none.
    fn signed(mut self) -> Option<FilmPage> {
        self.films.retain(FilmView::is_signed);
        (!self.films.is_empty()).then_some(self)
    }
}

/// Whether a course is taught in sign language, or has support in it.
fn is_signed(course: &Course) -> bool {
    let mut support = course.written.language_support.iter().flat_map(|list| list.iter());
    course.written.language.as_ref().is_some_and(|language| language.is_sign_language())
        || support.any(|support| support.value == LanguageSupport::SignLanguage)
}
