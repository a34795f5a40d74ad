//! The filters and tests of templates. Names and meanings are Zola's where Zola has them.

mod date;
mod encode;
mod list;
mod markup;

use std::sync::Arc;

use tera::{Kwargs, State, Tera, Value};

use super::call::Call;
use super::fault::Fault;
use super::shared::Shared;

/// A filter (which gives a value) or a test (which gives a truth value).
pub(super) struct Filter<T> {
    /// What templates call it.
    pub name: &'static str,
    pub args: &'static [&'static str],
    pub call: fn(&Value, &Call) -> Result<T, Fault>,
}

/// All filters but Tera's own; `sort` and `group_by` replace Tera's.
pub(super) const ALL: &[Filter<Value>] = &[
    filter("date", &["format", "timezone", "locale"], date::date),
    filter("group_by", &["attribute"], list::group_by),
    filter("json_encode", &["pretty"], encode::json_encode),
    filter("list_and", &["lang"], list::list_and),
    filter("list_or", &["lang"], list::list_or),
    filter("markdown", &["inline", "lang"], markup::markdown),
    filter("num_format", &["locale"], encode::num_format),
    filter("slugify", &[], encode::slugify),
    filter("sort", &["attribute"], list::sort),
    filter("spaceless", &[], markup::spaceless),
    filter("striptags", &[], markup::striptags),
    filter("urlencode", &[], encode::urlencode),
    filter("urlencode_strict", &[], encode::urlencode_strict),
];

/// All tests but Tera's own.
pub(super) const TESTS: &[Filter<bool>] = &[
    filter("after", &["other", "inclusive"], date::after),
    filter("before", &["other", "inclusive"], date::before),
];

const fn filter<T>(
    name: &'static str,
    args: &'static [&'static str],
    call: fn(&Value, &Call) -> Result<T, Fault>,
) -> Filter<T> {
    Filter { name, args, call }
}

/// Tells Tera what the filters and tests are called, to look through templates: they cannot be called.
pub(super) fn name(tera: &mut Tera) {
    for Filter { name, .. } in ALL {
        tera.register_filter(*name, |_: &Value, _: Kwargs, _: &State| ());
    }
    for Filter { name, .. } in TESTS {
        tera.register_test(*name, |_: &Value, _: Kwargs, _: &State| false);
    }
}

/// Makes the filters and tests known to Tera.
pub(super) fn register(tera: &mut Tera, shared: &Arc<Shared>) {
    for Filter { name, args, call } in ALL {
        let shared = shared.clone();
        let filter = move |value: &Value, kwargs: Kwargs, state: &State| -> tera::TeraResult<Value> {
            Ok(call(value, &Call::new(&shared, (name, Some(args)), &kwargs, state)?)?)
        };
        tera.register_filter(*name, filter);
    }
    for Filter { name, args, call } in TESTS {
        let shared = shared.clone();
        let test = move |value: &Value, kwargs: Kwargs, state: &State| -> tera::TeraResult<bool> {
            Ok(call(value, &Call::new(&shared, (name, Some(args)), &kwargs, state)?)?)
        };
        tera.register_test(*name, test);
    }
}

/// The text that a filter stands behind.
fn text<'v>(value: &'v Value, call: &Call) -> Result<&'v str, Fault> {
    value.as_str().ok_or_else(|| call.unfit(value, ("en text", "a text")))
}

/// The list that a filter stands behind.
fn list<'v>(value: &'v Value, call: &Call) -> Result<&'v [Value], Fault> {
    value.as_array().ok_or_else(|| call.unfit(value, ("en lista", "a list")))
}
