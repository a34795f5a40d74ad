//! Films of one's own.

use serde::Serialize;

use crate::catalogue::{Course, InfoPage};
use crate::model::course::Film;
use crate::model::{At, FilePath, Tag};
use crate::pages::{Html, Scope};

/// A film.
#[derive(Debug, Serialize)]
pub struct FilmView {
    src: String,
    /// Its own title, or else that of its page.
    title: Html,
    title_text: String,
    /// Whether the title is its own.
    own_title: bool,
    language: String,
    /// The language's own name, or its tag where the site does not know it.
    language_name: String,
    sign_language: bool,
    captions: Option<String>,
    /// The language of the captions: that of the film, or, where that has no writing, the default.
    captions_language: String,
    captions_language_name: String,
    transcript: Option<Html>,
    poster: Option<String>,
}

impl FilmView {
    /// Whether it is in a sign language.
    pub(super) fn is_signed(&self) -> bool {
        self.sign_language
    }
}

impl Scope<'_> {
    /// A course's films; headings in their texts begin at `lowest`.
    pub(super) fn course_films(&self, course: &Course, lowest: u32) -> Vec<FilmView> {
        let title = course.written.title.as_ref();
        let title = title.map(|title| (self.html(title), self.text(title))).unwrap_or_default();
        self.films(course.written.films.as_ref(), &title, lowest)
    }

    /// An information page's films. A translation need not name them again: they are those of the
    /// page in the default language.
    pub(super) fn info_films(&self, info: &InfoPage, lowest: u32) -> Vec<FilmView> {
        let version = info.version(self.language);
        let films = version.front.films.as_ref().or(info.versions[0].front.films.as_ref());
        let title = version.front.title.as_ref().map_or("", |title| title.as_str());
        self.films(films, &(self.marked(title, &version.language), title.to_owned()), lowest)
    }

    fn films(
        &self,
        films: Option<&At<Vec<At<Film>>>>,
        of_page: &(Html, String),
        lowest: u32,
    ) -> Vec<FilmView> {
        let films = films.iter().flat_map(|films| films.iter());
        films.filter_map(|film| self.film(film, of_page, lowest)).collect()
    }

    fn film(&self, film: &Film, of_page: &(Html, String), lowest: u32) -> Option<FilmView> {
        let path = |path: &At<FilePath>| format!("{}{}", self.pages.base_path, path.0);
        let language = &film.language.as_ref()?.value;
        let captions = if language.is_sign_language() { &self.catalogue.default_language } else { language };
        let own = film.title.as_ref().map(|title| (self.html(title), self.text(title)));
        let own_title = own.is_some();
        let (title, title_text) = own.unwrap_or_else(|| of_page.clone());
        Some(FilmView {
            src: path(film.file.as_ref()?),
            title,
            title_text,
            own_title,
            language: language.to_string(),
            language_name: self.own_name(language),
            sign_language: language.is_sign_language(),
            captions: film.captions.as_ref().map(path),
            captions_language: captions.to_string(),
            captions_language_name: self.own_name(captions),
            transcript: film.transcript.as_ref().map(|text| self.rich(text, lowest)),
            poster: film.poster.as_ref().map(path),
        })
    }

    /// A language's own name, or its tag where the site does not know it.
    fn own_name(&self, tag: &Tag) -> String {
        self.pages.languages.get(tag).map_or_else(|| tag.to_string(), |locale| locale.name.to_string())
    }
}
