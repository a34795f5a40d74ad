//! `get_taxonomy` and its values.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use crate::catalogue::ListKind;
use crate::pages::view::TaxonomyView;
use crate::render::call::Call;
use crate::render::fault::Fault;

/// A kind of list in a language, with its values.
pub struct Taxonomy {
    /// What `get_taxonomy` returns.
    value: Value,
    /// Values by id.
    terms: BTreeMap<String, Term>,
}

struct Term {
    value: Value,
    path: Value,
    permalink: Value,
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
    Ok(term(call)?.map_or_else(Value::none, |term| term.value.clone()))
}

/// The address of one value's list.
pub fn get_taxonomy_url(call: &Call) -> Result<Value, Fault> {
    let absolute = call.flag("absolute", false)?;
    let address = |term: &Term| if absolute { term.permalink.clone() } else { term.path.clone() };
    Ok(term(call)?.map_or_else(Value::none, address))
}

fn term<'a>(call: &Call<'a>) -> Result<Option<&'a Term>, Fault> {
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
        let terms = terms.into_iter().zip(items);
        let terms = terms.map(|(term, value)| {
            (term.slug, Term { value, path: term.path.into(), permalink: term.permalink.into() })
        });
        Taxonomy { value, terms: terms.collect() }
    };
    Ok(Some(language.taxonomies[kind as usize].get_or_init(make)))
}
