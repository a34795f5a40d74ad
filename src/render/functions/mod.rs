//! The functions of templates. Names and meanings are Zola's where Zola has them.

mod address;
mod data;
mod find;
pub(super) mod once;
mod qr;
pub(super) mod taxonomy;
mod text;

use std::sync::Arc;

use tera::{Kwargs, State, Tera, Value};

use super::call::Call;
use super::fault::Fault;
use super::settle::{BOUND, Bound};
use super::shared::Shared;
use super::{filters, shared::InLanguage};

pub(super) use address::rendering;
pub(super) use data::Data;

/// A function of templates.
pub(super) struct Function {
    /// What templates call it.
    pub name: &'static str,
    /// Its arguments; any when `None`.
    args: Option<&'static [&'static str]>,
    call: fn(&Call) -> Result<Value, Fault>,
}

/// All functions but Tera's own.
pub(super) const ALL: &[Function] = &[
    function("get_url", &["path", "lang", "trailing_slash", "cachebust", "absolute"], address::get_url),
    function("get_page", &["path", "lang", "allow_missing"], find::get_page),
    function("get_section", &["path", "lang", "metadata_only", "allow_missing"], find::get_section),
    function("get_taxonomy", &["kind", "lang", "required"], taxonomy::get_taxonomy),
    function("get_taxonomy_term", &["kind", "term", "lang", "required"], taxonomy::get_taxonomy_term),
    function(
        "get_taxonomy_url",
        &["kind", "term", "lang", "required", "absolute"],
        taxonomy::get_taxonomy_url,
    ),
    function("load_data", &["path", "literal", "format", "required"], data::load_data),
    function("now", &["timestamp", "utc"], text::now),
    function("qr_code", &["text"], qr::qr_code),
    Function { name: "trans", args: None, call: text::trans },
    Function { name: "trans_text", args: None, call: text::trans_text },
    function("text_direction", &["lang"], text::text_direction),
];

/// What settled templates call.
const ONCE: Function = Function { name: once::NAME, args: None, call: once::once };

const fn function(
    name: &'static str,
    args: &'static [&'static str],
    call: fn(&Call) -> Result<Value, Fault>,
) -> Function {
    Function { name, args: Some(args), call }
}

/// Tells Tera what the functions are called, to look through templates: they cannot be called.
pub(super) fn name(tera: &mut Tera) {
    for Function { name, .. } in ALL.iter().chain([&ONCE]) {
        tera.register_function(*name, |_: Kwargs, _: &State| ());
    }
}

/// Makes calls known to Tera that have all arguments but one, as filters, in a language by its number.
pub(super) fn bind(tera: &mut Tera, shared: &Arc<Shared>, language: usize, calls: Vec<Bound>) {
    for (number, bound) in calls.into_iter().enumerate() {
        let shared = shared.clone();
        let function = ALL.iter().chain([&ONCE]).find(|function| function.name == bound.name);
        let filter = filters::ALL.iter().find(|filter| filter.name == bound.name);
        let known = function.map_or_else(|| filter.map(|filter| filter.args), |function| function.args);
        let names = || bound.given.iter().map(|(name, _)| name).chain(&bound.open);
        // Whoever writes a wrong argument is told so by the template as it was written.
        let is_wrong = known.is_some_and(|known| names().any(|name| !known.contains(&name.as_str())));
        let once = bound.once().map(|others| shared.once.number(others));
        tera.register_filter(
            format!("{BOUND}{number}"),
            move |value: &Value, _: Kwargs, _: &State| -> tera::TeraResult<Value> {
                let language: &InLanguage = &shared.languages[language];
                let call = |name| Call::bound(&shared, language, name, &bound, value);
                if let Some(number) = once {
                    return Ok(once::kept(&call(once::NAME), number, value)?);
                }
                match (function, filter) {
                    (Some(function), _) if !is_wrong => Ok((function.call)(&call(function.name))?),
                    (_, Some(filter)) if !is_wrong => Ok((filter.call)(value, &call(filter.name))?),
                    _ => Err(tera::Error::message(&bound.name)),
                }
            },
        );
    }
}

/// Makes the functions known to Tera.
pub(super) fn register(tera: &mut Tera, shared: &Arc<Shared>) {
    for &Function { name, args, call } in ALL.iter().chain([&ONCE]) {
        let shared = shared.clone();
        tera.register_function(name, move |kwargs: Kwargs, state: &State| -> tera::TeraResult<Value> {
            Ok(call(&Call::new(&shared, (name, args), &kwargs, state)?)?)
        });
    }
}
