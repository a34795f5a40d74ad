//! Lists: `sort`, `group_by`, `list_and`, `list_or`.

use std::borrow::Cow;
use std::sync::Arc;

use tera::value::{Key, ValueKind};
use tera::{Map, Value};

use super::list;
use super::markup::without_tags;
use crate::diagnose::say;
use crate::i18n::Locale;
use crate::render::call::Call;
use crate::render::fault::Fault;

/// A list in order: texts as the default language orders them, numbers by size.
pub fn sort(value: &Value, call: &Call) -> Result<Value, Fault> {
    let items = list(value, call)?;
    let keys = keys(items, call)?;
    let mut order: Vec<usize> = (0..items.len()).collect();
    if keys.iter().all(|key| key.is_string()) {
        let collator = call.shared.pages.languages.collator();
        order.sort_by_cached_key(|index| collator.key(&plain(keys[*index])));
    } else if keys.windows(2).all(|pair| pair[0].partial_cmp(pair[1]).is_some()) {
        order.sort_by(|a, b| keys[*a].cmp(keys[*b]));
    } else {
        return Err(Fault::new(
            say!(
                "Värdena är av olika sorter och har ingen ordning.",
                "The values are of different kinds and have no order."
            ),
            say!("Sortera efter ett fält som alla har.", "Sort by a field that all of them have."),
        ));
    }
    Ok(order.into_iter().map(|index| items[index].clone()).collect::<Vec<_>>().into())
}

/// A map from the values of a field to the items that have them, in order of first appearance.
/// Items without a value are left out.
pub fn group_by(value: &Value, call: &Call) -> Result<Value, Fault> {
    let items = list(value, call)?;
    call.must_text("attribute")?;
    let keys = keys(items, call)?;
    let mut groups: Vec<(Key<'static>, Vec<Value>)> = Vec::new();
    for (item, key) in items.iter().zip(keys) {
        if key.is_none() {
            continue;
        }
        let key = as_key(key)
            .ok_or_else(|| call.unfit(key, ("ett fält med text eller tal", "a field of text or number")))?;
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(item.clone()),
            None => groups.push((key, vec![item.clone()])),
        }
    }
    Ok(Value::from(groups.into_iter().map(|(key, group)| (key, group.into())).collect::<Map>()))
}

/// "a, b och c".
pub fn list_and(value: &Value, call: &Call) -> Result<Value, Fault> {
    join(value, call, |locale, parts| locale.list_and(parts))
}

/// "a, b eller c".
pub fn list_or(value: &Value, call: &Call) -> Result<Value, Fault> {
    join(value, call, |locale, parts| locale.list_or(parts))
}

/// The result is HTML when one of the parts is; the others are escaped then.
fn join(value: &Value, call: &Call, write: fn(&Locale, &[Cow<str>]) -> String) -> Result<Value, Fault> {
    let items = list(value, call)?;
    let html = items.iter().any(|item| item.is_string() && item.is_safe());
    let parts: Vec<Cow<str>> = items
        .iter()
        .map(|item| match item.as_str() {
            Some(text) if html && !item.is_safe() => {
                let mut out = Vec::new();
                tera::escape_html(text, &mut out).expect("a Vec takes all");
                String::from_utf8_lossy(&out).into_owned().into()
            }
            Some(text) => text.into(),
            None => item.to_string().into(),
        })
        .collect();
    let text = write(call.shared.locale(call.language()?), &parts);
    Ok(if html { Value::safe_string(&text) } else { text.into() })
}

/// What each item is sorted or grouped by.
fn keys<'v>(items: &'v [Value], call: &'v Call) -> Result<Vec<&'v Value>, Fault> {
    let Some(attribute) = call.text("attribute")? else { return Ok(items.iter().collect()) };
    let key = |(index, item): (usize, &'v Value)| {
        item.get_from_path(attribute).ok_or_else(|| {
            let number = index + 1;
            Fault::new(
                say!(
                    "Nummer {number} i listan har inget fält ”{attribute}”.",
                    "Number {number} in the list has no field “{attribute}”."
                ),
                say!("Välj ett fält som alla har.", "Choose a field that all of them have."),
            )
        })
    };
    items.iter().enumerate().map(key).collect()
}

fn plain(key: &Value) -> Cow<'_, str> {
    let text = key.as_str().unwrap_or("");
    if key.is_safe() { without_tags(text).into() } else { text.into() }
}

fn as_key(value: &Value) -> Option<Key<'static>> {
    match value.kind() {
        ValueKind::String => value.as_str().map(|text| Key::String(Arc::from(text))),
        ValueKind::Bool => value.as_bool().map(Key::Bool),
        _ => value.as_i64().map(Key::I64),
    }
}
