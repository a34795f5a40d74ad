//! What calls of components say, and expressions with other names in them.

use std::collections::BTreeMap;

use super::expression::{top, words};
use crate::render::source::{Part, parts, quotes};

/// Words of the language itself, and what is true without being given.
const KEYWORDS: [&str; 12] =
    ["and", "or", "not", "in", "is", "if", "else", "true", "false", "none", "loop", "for"];

/// The component that an expression calls, if that is all it does, and its arguments.
pub(super) fn call(expression: &str) -> Option<(&str, BTreeMap<String, String>)> {
    let call = expression.strip_prefix('<')?.strip_suffix("/>")?.trim();
    let (name, rest) = call.split_once(' ').unwrap_or((call, ""));
    let mut arguments = BTreeMap::new();
    let mut rest = rest.trim_start();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (argument, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            None => (argument, after),
            Some(after) if after.starts_with('{') => {
                let end = 1 + top(&after[1..], '}').next()?;
                (after[1..end].trim(), &after[end + 1..])
            }
            Some(after) if after.starts_with('"') => {
                let end = after[1..].find('"')? + 2;
                (&after[..end], &after[end..])
            }
            Some(_) => return None,
        };
        if arguments.insert(argument.to_owned(), value.to_owned()).is_some() {
            return None;
        }
        rest = after.trim_start();
    }
    Some((name, arguments))
}

/// Filters of Tera's that depend on nothing but what they stand behind.
const BLIND: [&str; 4] = ["join", "length", "replace", "split"];

/// Whether a function or filter in a template may ask for its language.
pub(super) fn asks(body: &str) -> bool {
    parts(body).iter().any(|part| {
        quotes(part.expression()).step_by(2).any(|bare| {
            words(bare).any(|(at, word)| {
                let is_filter = bare[..at].trim_end().ends_with('|');
                let is_called = bare[at + word.len()..].trim_start().starts_with('(');
                (is_filter || is_called) && !(is_filter && BLIND.contains(&word))
            })
        })
    })
}

/// A call with other arguments.
pub(super) fn again(
    name: &str,
    arguments: &BTreeMap<String, String>,
    values: &BTreeMap<&str, &str>,
) -> Option<String> {
    let mut out = format!("<{name}");
    for (argument, value) in arguments {
        out.extend([" ", argument, "={", &replaced(value, values)?, "}"]);
    }
    Some(out + " />")
}

/// An expression with values in the place of names; nothing where it has a name that is not among
/// them, or something that is not understood.
pub(super) fn replaced(expression: &str, values: &BTreeMap<&str, &str>) -> Option<String> {
    let mut out = String::with_capacity(2 * expression.len());
    for (number, part) in quotes(expression).enumerate() {
        if number % 2 == 1 {
            out.push_str(part);
            continue;
        }
        // Maps, calls of components, and lists made of lists have names of their own.
        let calls = part.contains("/>")
            || part.match_indices('<').any(|(at, _)| !part[at + 1..].starts_with([' ', '=']));
        if calls || part.contains(['{', '}']) || words(part).any(|(_, word)| word == "for") {
            return None;
        }
        let mut done = 0;
        for (at, name) in words(part) {
            let before = part[..at].trim_end();
            let after = part[at + name.len()..].trim_start();
            let of_another = before.ends_with('.') && !before.ends_with("...") || before.ends_with('|');
            let called = after.starts_with('(') || after.starts_with('=') && !after.starts_with("==");
            let is_test = before.ends_with(" is") || before.ends_with(" is not");
            let is_number = name.starts_with(|c: char| c.is_ascii_digit());
            if of_another || called || is_test || is_number || KEYWORDS.contains(&name) {
                continue;
            }
            out.extend([&part[done..at], values.get(name)?]);
            done = at + name.len();
        }
        out.push_str(&part[done..]);
    }
    Some(out)
}

/// What a literal shows, if that has no sign that might be taken for another.
pub(super) fn shown(value: &str) -> Option<&str> {
    let text = value.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(value);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' && text.len() < value.len();
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
    (!text.is_empty() && text.bytes().all(plain) && (is_number || text.len() < value.len())).then_some(text)
}

pub(super) fn is_path(value: &str) -> bool {
    let name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !KEYWORDS.contains(&name)
    };
    value.split('.').all(|part| name(part.strip_suffix('?').unwrap_or(part)))
}

pub(super) fn is_literal(value: &str) -> bool {
    let text = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    matches!(value, "true" | "false")
        || !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
        || text.is_some_and(|text| !text.contains(['"', '{', '%']))
}

pub(super) fn ends_with_dash(part: &Part) -> bool {
    match part {
        Part::Tag(tag) => tag.ends_with("-%}"),
        Part::Print { close, .. } => *close != "}}",
        Part::Text(text) => text.starts_with("{#") && text.ends_with("-#}"),
    }
}

pub(super) fn begins_with_dash(part: &Part) -> bool {
    match part {
        Part::Tag(tag) => tag.starts_with("{%-"),
        Part::Print { open, .. } => *open != "{{",
        Part::Text(text) => text.starts_with("{#-"),
    }
}
