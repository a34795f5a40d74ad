//! From a page to bytes: the template engine, and what templates can call.
//!
//! Templates are Tera 2, as in Zola 0.23; docs/themes.md is their reference. A [`Renderer`] holds
//! a theme, and can be used by many threads at once. What is the same on all pages (`config`,
//! interface strings, lists of terms) is made once per language.

mod assets;
mod call;
mod compiled;
mod config;
mod css;
mod fault;
mod filters;
mod functions;
mod js;
mod minified;
mod module;
mod names;
mod palette;
mod qr;
mod scripts;
mod settle;
mod shared;
mod source;
mod templates;
mod theme;
mod translate;

use std::collections::BTreeSet;
use std::sync::Arc;

use tera::{Context, Value};

use crate::content::{Content, ReadError};
use crate::diagnose::{Diagnostic, FileId, Files};
use crate::model::Tag;
use crate::model::load::COUNTY_FILE;
use crate::pages::{Pages, Route, View};

pub use minified::{BuiltIn, built_in_scripts};
pub use scripts::search_client;

pub use compiled::Compiled;

use assets::Assets;
use functions::Data;
use shared::Shared;
use templates::Templates;
use theme::Theme;

/// How a site is rendered.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// For the development server: `config.mode` is `serve`.
    pub serve: bool,
    /// Files of the site that templates may link to besides pages, assets and media, relative to
    /// the site: `sitemap.xml`.
    pub files: Vec<String>,
    /// Templates that were compiled for another site, and those of this one for the next.
    pub kept: Option<Arc<Compiled>>,
}

/// Renders the pages of a site.
pub struct Renderer {
    shared: Arc<Shared>,
    templates: Templates,
}

impl Renderer {
    /// Loads the theme that `frisok.yaml` names over the built-in one. Findings are about its
    /// files; when there are errors among them, no page can be rendered.
    ///
    /// # Errors
    /// The disk's.
    pub fn new(
        content: &Content,
        files: &mut Files,
        pages: Arc<Pages>,
        settings: Settings,
    ) -> Result<(Renderer, Vec<Diagnostic>), ReadError> {
        let mut findings = Vec::new();
        let county = files.find(COUNTY_FILE).unwrap_or(FileId(0));
        let wanted = pages.catalogue.county.theme.as_ref();
        let theme = Theme::read(content, files, county, wanted, &mut findings)?;
        let brand = pages.catalogue.county.brand.as_ref().and_then(|brand| brand.colour.as_ref());
        let palette = palette::style_sheet(brand.map_or(palette::DEFAULT, |colour| colour.value));
        let joined = scripts::join(content, &theme.scripts, files, &mut findings)?;
        let published = joined.into_iter().map(|(name, text)| {
            let text = minified::published(content, &name, text)?;
            Ok((name, text))
        });
        let scripts = published.collect::<Result<_, ReadError>>()?;
        let assets = Assets::load(content, &theme.assets, palette, scripts, files, &mut findings)?;
        let mut others: BTreeSet<String> = settings.files.into_iter().collect();
        // What is wrong with media files has been found when they were checked.
        let media = content.list("media/", &mut Files::default())?;
        others.extend(media.files.into_iter().map(|found| found.path));
        let data = Data::new(content.clone(), &theme.folder);
        let shared = Arc::new(Shared::new(pages, assets, others, data, settings.serve));
        // A development server makes a few pages of each edition.
        let languages = if settings.serve { 0 } else { shared.languages.len() };
        let (templates, faults) =
            Templates::load(&shared, &theme, languages, files, settings.kept.as_deref());
        findings.extend(faults);
        Ok((Renderer { shared, templates }, findings))
    }

    /// The theme's assets: paths relative to the site, and bytes, in the order of paths.
    pub fn assets(&self) -> &[(String, Arc<[u8]>)] {
        &self.shared.assets.files
    }

    /// A page in a language, with the JSON-LD that stands for it.
    ///
    /// # Errors
    /// A finding about the template that failed.
    pub fn render(
        &self,
        route: &Route,
        language: &Tag,
        structured_data: Option<String>,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let view = self.shared.pages.view(route, language);
        let mut context = self.context(route, language);
        if let Some(json) = structured_data {
            context.insert_value("structured_data", Value::safe_string(&json));
        }
        insert(&mut context, &view);
        let number = self.shared.number(language);
        self.templates.render(&view.templates, (number, &self.shared.languages[number]), &context)
    }

    /// That no more pages are made in a language: what only they share is let go.
    pub fn done(&self, language: &Tag) {
        self.shared.languages[self.shared.number(language)].once.clear();
        self.shared.pages.done(language);
    }

    /// What every page has.
    fn context(&self, route: &Route, tag: &Tag) -> Context {
        let shared = &self.shared;
        let mut context = shared.languages[shared.number(tag)].alike();
        let script = match route {
            Route::Saved => "saved.js",
            Route::Search => "sok.js",
            Route::Start => "index.js",
            _ => "page.js",
        };
        context.insert_value("script", script.into());
        // The page for what does not exist is met at any address.
        if *route != Route::NotFound {
            let plain = shared.pages.path(route);
            let path = shared.pages.below("/", &plain, tag);
            context.insert_value("current_path", path.as_str().into());
            context.insert_value("current_url", shared.pages.address(&plain, tag).into());
            functions::rendering(path, plain, *route);
        }
        context
    }
}

/// Puts what a page shows among its variables: only what it has, so that a template that asks for
/// something else is told what there is.
fn insert(context: &mut Context, view: &View) {
    macro_rules! insert {
        ($($field:ident)+) => {
            $(if let Some(value) = &view.$field {
                context.insert(stringify!($field), value);
            })+
        };
    }
    insert!(page section paginator taxonomy terms term application calendar search saved sign_language statement guide url);
    context.insert("feeds", &view.feeds);
    context.insert("counsellors", &view.counsellors);
    context.insert("translated", &view.translated);
    context.insert("canonical", &view.canonical);
    context.insert("alternates", &view.alternates);
}
