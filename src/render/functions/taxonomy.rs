//! `get_taxonomy` and its values.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use crate::catalogue::ListKind;
use crate::pages::Route;
use crate::pages::view::TaxonomyView;
use crate::render::call::Call;
use crate::render::fault::Fault;

/// A kind of list in a language, with its values.
pub struct Taxonomy {
    /// What `get_taxonomy` returns.
    value: Value,
    /// Values by id.
    terms: BTreeMap<String, Value>,
}

#[derive(Serialize)]
struct Whole<'a> {
    kind: &'a TaxonomyView,
    items: Vec<Value>,
    lang: &'a str,
    permalink: &'a str,
}

/// A kind of list and all its values.
pub fn get_taxonomy(call: &Call) -> Result<Value, Fault> {
    Ok(taxonomy(call)?.map_or_else(Value::none, |taxonomy| taxonomy.value.clone()))
}

/// One value.
pub fn get_taxonomy_term(call: &Call) -> Result<Value, Fault> {
    Ok(term(call)?.cloned().unwrap_or_else(Value::none))
}

/// The address of one value's list. Every course's page asks for some: how many courses other lists
/// have is not looked at.
pub fn get_taxonomy_url(call: &Call) -> Result<Value, Fault> {
    let absolute = call.flag("absolute", false)?;
    let (slug, id) = (call.must_text("kind")?, call.must_text("term")?);
    let pages = &call.shared.pages;
    let catalogue = &pages.catalogue;
    let list = ListKind::from_slug(slug).and_then(|kind| Some((kind, catalogue.value_index(kind, id)?)));
    match list.filter(|(kind, value)| !catalogue.listings.courses(*kind, *value).is_empty()) {
        Some((kind, value)) => {
            let (route, tag) = (Route::List { kind, value, page: 1 }, &call.language()?.tag);
            Ok(if absolute { pages.permalink(&route, tag) } else { pages.href(&route, tag) }.into())
        }
        // Whether that is a fault, and which.
        None => term(call).map(|_| Value::none()),
    }
}

fn term<'a>(call: &Call<'a>) -> Result<Option<&'a Value>, Fault> {
    let id = call.must_text("term")?;
    let Some(taxonomy) = taxonomy(call)? else { return Ok(None) };
    let term = taxonomy.terms.get(id);
    if term.is_none() && call.flag("required", true)? {
        let known = taxonomy.terms.keys().map(String::as_str);
        return Err(Fault::unknown(("Värdet", "The value"), id, known));
    }
    Ok(term)
}

fn taxonomy<'a>(call: &Call<'a>) -> Result<Option<&'a Taxonomy>, Fault> {
    let slug = call.must_text("kind")?;
    let Some(kind) = ListKind::from_slug(slug) else {
        if !call.flag("required", true)? {
            return Ok(None);
        }
        return Err(Fault::unknown(("Listan", "The list"), slug, ListKind::ALL.map(ListKind::slug)));
    };
    let language = call.language()?;
    let make = || {
        let pages = &call.shared.pages;
        let view = pages.taxonomy(kind, &language.tag);
        let terms = pages.terms(kind, &language.tag);
        let items: Vec<Value> = terms.iter().map(Value::from_serializable).collect();
        let whole = Whole {
            kind: &view,
            items: items.clone(),
            lang: language.tag.as_str(),
            permalink: &view.permalink,
        };
        let value = Value::from_serializable(&whole);
        Taxonomy { value, terms: terms.into_iter().map(|term| term.slug).zip(items).collect() }
    };
    Ok(Some(language.taxonomies[kind as usize].of(make)))
}
