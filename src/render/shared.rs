//! What all calls from templates share: the site, and per language what is made once.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock, Weak};

use ahash::AHashMap;
use jiff::tz::TimeZone;
use tera::{Context, Tera, Value};

use super::assets::Assets;
use super::config::config;
use super::functions::Data;
use super::functions::once::Numbers;
use super::functions::taxonomy::Taxonomy;
use crate::catalogue::ListKind;
use crate::catalogue::reads::{Kept, Once};
use crate::content::Memory;
use crate::i18n::{Locale, Source};
use crate::model::{Date, Tag};
use crate::pages::{Cache, Pages, Route};

/// For so many languages their strings are remembered: a catalogue has some ten.
const REMEMBERED: usize = 16;

/// What all calls share.
pub(super) struct Shared {
    /// The site.
    pub pages: Arc<Pages>,
    /// Style sheets, scripts, fonts.
    pub assets: Assets,
    /// Files of the site that are neither pages nor assets: media, sitemap, feeds.
    pub files: BTreeSet<String>,
    /// What templates load with `load_data`.
    pub data: Data,
    /// The interface languages, in menu order, and the default language.
    pub languages: Vec<InLanguage>,
    /// The catalogue's time zone.
    pub zone: TimeZone,
    /// Components with all arguments but the one that many pages have.
    pub once: Numbers,
}

/// What is made once in a language.
pub(super) struct InLanguage {
    /// The language.
    pub tag: Tag,
    /// `lang`.
    pub lang: Value,
    /// `config`.
    config: Kept<Value>,
    /// Interface strings without arguments, by id: as HTML and plain.
    pub texts: Arc<Texts>,
    /// Dates already written, by day and form.
    pub dates: Cache<(Date, &'static str), Value>,
    /// Sections that templates have asked for, whole or without their pages.
    pub sections: Cache<(Route, bool), Value>,
    /// Kinds of lists and their values, by [`ListKind`].
    pub taxonomies: [Once<Taxonomy>; 5],
    /// The templates settled in this language, which call functions that have this.
    pub engine: OnceLock<Weak<Tera>>,
    /// Components already rendered, by the card that they were given and the number of the rest.
    pub once: Cache<(usize, usize), Value>,
}

/// Interface strings without arguments.
type Texts = AHashMap<String, (Value, Value)>;

impl Shared {
    pub fn new(
        pages: Arc<Pages>,
        assets: Assets,
        files: BTreeSet<String>,
        data: Data,
        serve: bool,
    ) -> Shared {
        let locales = pages.languages.all().iter();
        let languages = locales.map(|locale| InLanguage::new(&pages, &assets, locale, serve)).collect();
        let zone =
            pages.catalogue.county.time_zone.as_ref().map_or(TimeZone::UTC, |zone| zone.value.0.clone());
        Shared { assets, files, data, languages, zone, pages, once: Numbers::default() }
    }

    /// A language by its tag.
    pub fn language(&self, tag: &str) -> Option<&InLanguage> {
        self.languages.iter().find(|language| language.tag.as_str() == tag)
    }

    /// The number of a language; an unknown one is shown as the first.
    pub fn number(&self, tag: &Tag) -> usize {
        self.languages.iter().position(|language| language.tag == *tag).unwrap_or(0)
    }

    /// The strings and formats of a language.
    pub fn locale(&self, language: &InLanguage) -> &Locale {
        self.pages.languages.get(&language.tag).unwrap_or_else(|| self.pages.languages.default())
    }
}

impl InLanguage {
    /// The variables that are the same on all pages.
    pub fn alike(&self) -> Context {
        let mut context = Context::new();
        context.insert_value("lang", self.lang.clone());
        context.insert_value("config", self.config.get().clone());
        context
    }

    fn new(pages: &Pages, assets: &Assets, locale: &Locale, serve: bool) -> InLanguage {
        let tag = locale.tag.clone();
        InLanguage {
            lang: Value::from(tag.as_str()),
            texts: texts(locale, pages.languages.default()),
            config: Kept::new(|| config(pages, assets, &tag, serve)),
            dates: Cache::default(),
            sections: Cache::default(),
            taxonomies: ListKind::ALL.map(|_| Once::default()),
            engine: OnceLock::new(),
            once: Cache::default(),
            tag,
        }
    }
}

/// The interface strings of a language that have no arguments. Of the same files they are the same.
fn texts(locale: &Locale, default: &Locale) -> Arc<Texts> {
    static TEXTS: Memory<(Source, Source), Texts> = Memory::of(REMEMBERED);
    TEXTS.get((locale.source(), default.source()), |_| {
        // The default language has all messages there are.
        let ids: BTreeSet<_> = default.own_ids().chain(locale.own_ids()).collect();
        let texts = ids.into_iter().filter_map(|id| {
            // A message that needs arguments has no text without them.
            let (html, text) = (locale.message_html(id, &[]).ok()?, locale.message(id, &[]).ok()?);
            Some((id.to_owned(), (Value::safe_string(&html), Value::from(text.to_plain()))))
        });
        texts.collect()
    })
}
