//! The variable `config`.

use serde::Serialize;
use serde_json::Value as Json;
use tera::{Map, Value};

use super::assets::Assets;
use crate::catalogue::ListKind;
use crate::i18n::direction;
use crate::model::{Tag, Text};
use crate::pages::view::{HomeView, TaxonomyView};
use crate::pages::{Html, Pages, Route};

#[derive(Serialize)]
struct Config<'a> {
    base_url: &'a str,
    default_language: &'a str,
    title: Html,
    title_text: String,
    mode: &'static str,
    /// Tag → language, in menu order.
    languages: Value,
    taxonomies: Vec<TaxonomyView>,
    extra: Json,
    county: County,
    municipalities: Vec<Municipality<'a>>,
    brand: Brand,
    license: Option<&'a str>,
    /// The municipalities that one can say one lives in: those of the agreement first. None where
    /// nothing depends on it.
    homes: Vec<HomeView>,
    /// The page that says who may apply where, if there is one.
    apply: Option<String>,
    /// The page for what there is in sign language.
    sign_language: String,
    /// The accessibility statement, if there is one.
    accessibility: Option<String>,
    time_zone: Option<&'a str>,
    /// Where the guided way begins, if there is one.
    guide: Option<String>,
    /// The day that stands in for the real one in the browser too.
    today: Option<String>,
}

#[derive(Serialize)]
struct Language<'a> {
    name: &'a str,
    dir: &'static str,
}

#[derive(Serialize)]
struct County {
    code: Option<String>,
    name: Html,
    name_text: String,
}

#[derive(Serialize)]
struct Municipality<'a> {
    id: &'a str,
    code: &'a str,
    name: Html,
    name_text: String,
    /// Whether it is party to the agreement.
    cooperates: bool,
    /// Its list of courses, if it has any.
    path: Option<String>,
}

#[derive(Serialize, Default)]
struct Brand {
    colour: Option<String>,
    logotype: Option<String>,
}

/// `config` in a language.
pub(super) fn config(pages: &Pages, assets: &Assets, tag: &Tag, serve: bool) -> Value {
    let catalogue = &pages.catalogue;
    let county = &catalogue.county;
    let (title, title_text) = named(pages, county.title.as_ref().map(|title| &title.value), tag);
    let name = county.county.as_ref().and_then(|county| county.name.as_ref());
    let (name, name_text) = named(pages, name.map(|name| &name.value), tag);
    let code = county.county.as_ref().and_then(|county| county.code.as_ref());
    let listed = catalogue.listings.present(ListKind::Municipality);
    let municipalities = catalogue.municipalities.iter().enumerate().map(|(index, municipality)| {
        let (name, name_text) = named(pages, Some(&municipality.name), tag);
        let list = Route::List { kind: ListKind::Municipality, value: index, page: 1 };
        Municipality {
            id: municipality.id.as_str(),
            code: &municipality.code,
            name,
            name_text,
            cooperates: municipality.cooperates,
            path: listed.binary_search(&index).is_ok().then(|| pages.href(&list, tag)),
        }
    });
    let brand = county.brand.as_ref().map_or_else(Brand::default, |brand| Brand {
        colour: brand.colour.as_ref().map(|colour| colour.value.to_string()),
        logotype: brand.logotype.as_ref().map(|file| address_of(pages, assets, &file.value.0)),
    });
    Value::from_serializable(&Config {
        base_url: catalogue.base_url.trim_end_matches('/'),
        default_language: catalogue.default_language.as_str(),
        title,
        title_text,
        mode: if serve { "serve" } else { "build" },
        languages: languages(pages),
        taxonomies: ListKind::ALL.map(|kind| pages.taxonomy(kind, tag)).into(),
        extra: county
            .extra
            .as_ref()
            .map_or_else(|| Json::Object(Default::default()), |extra| extra.value.0.clone()),
        county: County { code: code.map(|code| code.value.clone()), name, name_text },
        municipalities: municipalities.collect(),
        brand,
        license: county.license.as_ref().map(|license| license.as_str()),
        homes: pages.homes(tag),
        apply: catalogue.application.is_some().then(|| pages.href(&Route::Apply, tag)),
        sign_language: pages.href(&Route::SignLanguage, tag),
        accessibility: county.accessibility.is_some().then(|| pages.href(&Route::Statement, tag)),
        time_zone: county.time_zone.as_ref().and_then(|zone| zone.value.0.iana_name()),
        guide: (!catalogue.guide().is_empty()).then(|| pages.href(&Route::Guide { step: 0 }, tag)),
        today: catalogue.fixed_today.then(|| catalogue.today.to_string()),
    })
}

/// The logotype is a media file or one of the theme's assets.
fn address_of(pages: &Pages, assets: &Assets, file: &str) -> String {
    let asset = file.rsplit_once("assets/").and_then(|(_, name)| assets.path(name));
    format!("{}{}", pages.base_path, asset.unwrap_or(file))
}

fn languages(pages: &Pages) -> Value {
    let languages = pages.tags().iter().map(|tag| {
        let name = pages.languages.get(tag).map_or(tag.as_str(), |locale| &locale.name);
        let language = Language { name, dir: direction(tag).as_str() };
        (tag.to_string().into(), Value::from_serializable(&language))
    });
    Value::from(languages.collect::<Map>())
}

fn named(pages: &Pages, text: Option<&Text>, tag: &Tag) -> (Html, String) {
    text.map_or_else(Default::default, |text| {
        let localised = pages.languages.localise(text, tag);
        (Html(localised.to_html(tag)), localised.text)
    })
}
