//! What all pages have, and information pages.

use std::collections::BTreeMap;

use serde::Serialize;

use super::CourseView;
use super::films::FilmView;
use crate::i18n::{Localised, direction, mark_swedish};
use crate::model::{Rich, Tag, Translator};
use crate::pages::markdown::{self, Heading};
use crate::pages::{Html, Route, Scope, iso};

/// A page, as in Zola.
#[derive(Debug, Serialize)]
pub struct PageView {
    /// Title.
    pub title: Html,
    /// Title, plain.
    pub title_text: String,
    /// The same as `summary`.
    pub description: Option<Html>,
    /// The same as `summary_text`.
    pub description_text: Option<String>,
    /// What it is about.
    pub summary: Option<Html>,
    /// What it is about, plain.
    pub summary_text: Option<String>,
    /// The main text.
    pub content: Html,
    /// Full address.
    pub permalink: String,
    /// Path with language, without the path of the site's address.
    pub path: String,
    /// The last part of the path.
    pub slug: String,
    /// The parts of the path.
    pub components: Vec<String>,
    /// Language tag.
    pub lang: String,
    /// The file, from `content/`.
    pub relative_path: String,
    /// When it was last checked.
    pub updated: Option<String>,
    /// Kind of list → ids.
    pub taxonomies: BTreeMap<&'static str, Vec<String>>,
    /// Real translations.
    pub translations: Vec<Translation>,
    /// Paths for `get_section`.
    pub ancestors: Vec<String>,
    /// Headings.
    pub toc: Vec<Heading>,
    /// Always empty: see docs/themes.md.
    pub extra: BTreeMap<String, String>,
    /// Former addresses.
    pub aliases: Vec<String>,
    /// Always empty.
    pub authors: Vec<String>,
    /// Always empty.
    pub assets: Vec<String>,
    /// Films on information pages.
    pub films: Vec<FilmView>,
    /// Whether a machine made the translation of an information page into the page's language; of a
    /// course, `course.machine_translated` says it.
    pub machine_translated: bool,
    /// The course, unless this is another page.
    pub course: Option<CourseView>,
}

/// A page in another language.
#[derive(Debug, Serialize)]
pub struct Translation {
    pub(super) lang: String,
    pub(super) permalink: String,
    pub(super) title: String,
    pub(super) path: String,
}

impl PageView {
    pub(super) fn set_summary(&mut self, html: Html, text: String) {
        self.description = Some(html.clone());
        self.summary = Some(html);
        self.description_text = Some(text.clone());
        self.summary_text = Some(text);
    }
}

impl Scope<'_> {
    /// A page with what its address says, the rest empty.
    pub(super) fn page_basics(&self, route: &Route) -> PageView {
        let path = self.pages.local(route, self.language);
        let components: Vec<String> =
            path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        PageView {
            title: Html::default(),
            title_text: String::new(),
            description: None,
            description_text: None,
            summary: None,
            summary_text: None,
            content: Html::default(),
            permalink: self.pages.permalink(route, self.language),
            slug: components.last().cloned().unwrap_or_default(),
            components,
            path,
            lang: self.language.to_string(),
            relative_path: String::new(),
            updated: None,
            taxonomies: BTreeMap::new(),
            translations: Vec::new(),
            ancestors: Vec::new(),
            toc: Vec::new(),
            extra: BTreeMap::new(),
            aliases: Vec::new(),
            authors: Vec::new(),
            assets: Vec::new(),
            films: Vec::new(),
            machine_translated: false,
            course: None,
        }
    }

    pub(super) fn info_page(&self, index: usize) -> PageView {
        let info = &self.catalogue.pages[index];
        let version = info.version(self.language);
        let route = Route::Info { page: index };
        let mut page = self.page_basics(&route);
        let front = &version.front;
        let title = front.title.as_ref().map_or("", |title| title.as_str());
        page.title = self.marked(title, &version.language);
        page.title_text = title.to_owned();
        if let Some(summary) = &front.summary {
            page.set_summary(self.marked(summary, &version.language), summary.value.clone());
        }
        let link = |address: &str| self.pages.link(address, self.language);
        let own = &version.language;
        let title = |title: &str| Html(Localised::new(title, own).to_html(own));
        let (content, toc) = markdown::page(&version.markdown, &page.permalink, &link, &title);
        page.content = self.wrapped(content, &version.language);
        page.toc = toc;
        let suffix = if version.language == self.catalogue.default_language {
            String::new()
        } else {
            format!(".{}", version.language)
        };
        page.relative_path = format!("_pages/{}{suffix}.md", info.path);
        page.ancestors = vec!["_index.md".into(), "_pages/_index.md".into()];
        page.updated = front.updated.as_ref().map(|date| iso(date.value));
        page.machine_translated =
            front.translated_by.as_ref().is_some_and(|by| by.value == Translator::Machine);
        page.films = self.info_films(info, 3);
        page.translations = info
            .versions
            .iter()
            .filter(|version| self.pages.tags().contains(&version.language))
            .map(|version| Translation {
                lang: version.language.to_string(),
                permalink: self.pages.permalink(&route, &version.language),
                title: version.front.title.as_ref().map_or(String::new(), |title| title.value.clone()),
                path: self.pages.local(&route, &version.language),
            })
            .collect();
        page
    }

    /// Markdown of the content in the page's language or else the default one, as blocks.
    pub(crate) fn rich(&self, rich: &Rich, lowest: u32) -> Html {
        let localised = self.localise(rich);
        let link = |address: &str| self.pages.link(address, self.language);
        self.wrapped(markdown::blocks(&localised.text, lowest, &link), &localised.lang)
    }

    /// Plain text of a known language as HTML.
    pub(super) fn marked(&self, text: &str, language: &Tag) -> Html {
        Html(Localised::new(text, language).to_html(self.language))
    }

    /// Blocks of another language than the page's are marked up with it.
    fn wrapped(&self, html: Html, language: &Tag) -> Html {
        let html = Html(mark_swedish(&html.0, language).into_owned());
        if language == self.language {
            return html;
        }
        let dir = direction(language);
        Html(format!("<div lang=\"{}\" dir=\"{dir}\">{}</div>", language, html.0))
    }
}

impl crate::pages::Pages {
    /// The page of a file below `content/`: `kumla/x.yaml`, `_pages/om.md`, `kumla/_index.md`.
    pub fn find_file(&self, file: &str) -> Option<Route> {
        let route = if let Some(page) = file.strip_prefix("_pages/") {
            let stem = page.strip_suffix(".md")?;
            let stem = if stem == "_index" { "" } else { stem.split('.').next().unwrap_or(stem) };
            self.find(&format!("om/{stem}"))?.route
        } else if let Some(folder) = file.strip_suffix("_index.md") {
            match folder.trim_end_matches('/') {
                "" => Route::Start,
                "kurser" => Route::Courses { page: 1 },
                folder => self.find(&format!("kurser/{folder}"))?.route,
            }
        } else {
            self.find(&format!("kurser/{}", file.strip_suffix(".yaml")?))?.route
        };
        Some(route)
    }
}
