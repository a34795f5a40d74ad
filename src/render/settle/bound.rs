//! Calls of functions and filters of which all arguments but one are known, as filters that have
//! these already: `trans(key="type-" ~ course.type)` as `("type-" ~ course.type) | frisok_bound_7`.
//! For each call with arguments Tera makes a map, twice; a filter without any needs none.

use tera::Value;

use super::expression::top;
use super::scoped;
use crate::render::functions::once;
use crate::render::source::{Part, parts, quotes};

/// What the filters are called, before their number. Nobody writes it.
pub const NAME: &str = "frisok_bound_";

/// Functions of which a call can be one.
const FUNCTIONS: [&str; 5] = ["trans", "trans_text", "text_direction", "get_url", once::NAME];
/// Filters of which a call can be one.
const FILTERS: [&str; 2] = ["date", "num_format"];

/// A call of which all arguments but one are known.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The function or filter.
    pub name: String,
    /// The arguments that are known.
    pub given: Vec<(String, Value)>,
    /// The one that is not. Of a filter that is what it stands behind.
    pub open: Option<String>,
}

impl Bound {
    /// What does not depend on the page of a call of the function that keeps components, where the part
    /// that many pages have is the argument that is not known.
    pub fn once(&self) -> Option<String> {
        let given = |name: &str| self.given.iter().find(|(given, _)| given == name)?.1.as_str();
        let [component, once] = once::OWN;
        let of_part = self.name == once::NAME && given(once) == self.open.as_deref();
        let others = self.given.iter().map(|(name, value)| (name.as_str(), value));
        of_part.then(|| given(component).map(|component| once::others(component, others)))?
    }
}

/// Templates with such calls, and which they are, by number.
pub fn bound<'t>(texts: Vec<(&'t str, String)>) -> (Vec<(&'t str, String)>, Vec<Bound>) {
    let mut calls = Vec::new();
    let mut write = |(name, text): (&'t str, String)| {
        // A backslash can hide a quotation mark.
        if text.contains('\\') {
            return (name, text);
        }
        let mut out = String::with_capacity(text.len());
        for (part, scope) in scoped(&parts(&text)) {
            match *part {
                // One that does not see the language says so.
                _ if !scope.lang => part.write(&mut out),
                Part::Text(text) => out.push_str(text),
                Part::Tag(tag) => out.push_str(&with_filters(tag, &mut calls)),
                Part::Print { open, inside, close } => {
                    let inside = function(inside, &mut calls).unwrap_or_else(|| inside.to_owned());
                    out.extend([open, " ", &with_filters(&inside, &mut calls), " ", close]);
                }
            }
        }
        (name, out)
    };
    let texts = texts.into_iter().map(&mut write).collect();
    (texts, calls)
}

/// An expression that is the call of a function.
fn function(expression: &str, calls: &mut Vec<Bound>) -> Option<String> {
    let name = FUNCTIONS
        .iter()
        .find(|name| expression.strip_prefix(**name).is_some_and(|rest| rest.starts_with('(')))?;
    let rest = &expression[name.len() + 1..];
    let end = end(rest)?;
    if end + 1 < rest.len() {
        return None;
    }
    let (mut given, mut open) = (Vec::new(), None);
    for argument in arguments(&rest[..end])? {
        let (argument, expression) = argument;
        match literal(expression) {
            Some(value) => given.push((argument.to_owned(), value)),
            None if open.is_none() => open = Some((argument, expression)),
            None => return None,
        }
    }
    let (open, expression) = open?;
    let bound = Bound { name: (*name).to_owned(), given, open: Some(open.to_owned()) };
    let number = number(bound, calls);
    Some(format!("({expression}) | {NAME}{number}"))
}

/// An expression in which filters have their arguments already.
fn with_filters(expression: &str, calls: &mut Vec<Bound>) -> String {
    let mut out = String::with_capacity(expression.len());
    // Most have none.
    if !expression.contains('|') {
        return expression.to_owned();
    }
    let mut rest = expression;
    while let Some((at, name)) = filter(rest) {
        let behind = &rest[at + name.len() + 1..];
        let Some(end) = end(behind) else { break };
        let given: Option<Vec<_>> = arguments(&behind[..end]).and_then(|arguments| {
            let known = |(name, value): (&str, &str)| Some((name.to_owned(), literal(value)?));
            arguments.into_iter().map(known).collect()
        });
        match given {
            Some(given) => {
                let number = number(Bound { name: name.to_owned(), given, open: None }, calls);
                out.extend([&rest[..at], NAME, &number.to_string()]);
            }
            None => out.push_str(&rest[..at + name.len() + 1 + end + 1]),
        }
        rest = &behind[end + 1..];
    }
    out + rest
}

/// Where the next of the filters stands that has arguments, outside of quotation marks.
fn filter(expression: &str) -> Option<(usize, &'static str)> {
    let mut passed = 0;
    for (number, part) in quotes(expression).enumerate() {
        if number % 2 == 0 {
            for (bar, _) in part.match_indices('|') {
                let behind = &part[bar + 1..];
                let at = passed + bar + 1 + (behind.len() - behind.trim_start().len());
                let is_it = |name: &&&str| {
                    expression[at..].strip_prefix(**name).is_some_and(|rest| rest.starts_with('('))
                };
                if let Some(name) = FILTERS.iter().find(is_it) {
                    return Some((at, name));
                }
            }
        }
        passed += part.len();
    }
    None
}

/// The number of a call; calls that are the same have one.
fn number(bound: Bound, calls: &mut Vec<Bound>) -> usize {
    calls.iter().position(|call| *call == bound).unwrap_or_else(|| {
        calls.push(bound);
        calls.len() - 1
    })
}

/// Where the bracket stands that ends a call; `rest` is what stands behind the one that begins it.
fn end(rest: &str) -> Option<usize> {
    top(rest, ')').next()
}

/// The arguments of a call, each with its name.
fn arguments(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut start = 0;
    let mut all = Vec::new();
    for end in top(text, ',').chain([text.len()]) {
        let (name, value) = text[start..end].split_once('=')?;
        all.push((name.trim(), value.trim()));
        start = end + 1;
    }
    Some(all)
}

/// What a text, a number or a truth value says.
fn literal(expression: &str) -> Option<Value> {
    let text = expression.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    match (text, expression) {
        (Some(text), _) => (!text.contains('"')).then(|| text.into()),
        (None, "true") => Some(true.into()),
        (None, "false") => Some(false.into()),
        (None, number) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some(number.parse::<i64>().ok()?.into())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(template: &str) -> (String, Vec<Bound>) {
        let (texts, calls) = bound(vec![("a.html", template.to_owned())]);
        (texts.into_iter().next().unwrap().1, calls)
    }

    fn call(name: &str, given: &[(&str, Value)], open: Option<&str>) -> Bound {
        let given = given.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Bound { name: name.to_owned(), given, open: open.map(str::to_owned) }
    }

    #[test]
    fn what_is_known_of_a_call_stands_in_a_filter() {
        let type_of = call("trans", &[], Some("key"));
        let starts = call("trans", &[("key", "starts".into())], Some("date"));
        let long = call("date", &[("format", "long".into())], None);
        for (template, expected, calls) in [
            (
                "{{- trans(key=\"type-\" ~ a.type) }}{{ trans(key=b) }}",
                "{{- (\"type-\" ~ a.type) | frisok_bound_0 }}{{ (b) | frisok_bound_0 }}",
                vec![type_of],
            ),
            (
                "{{ trans(key=\"starts\", date=f(a=\"), b\", c=[1, 2])[0]) -}}",
                "{{ (f(a=\"), b\", c=[1, 2])[0]) | frisok_bound_0 -}}",
                vec![starts],
            ),
            (
                "{% set a = \"| date(\" ~ (b | date(format=\"long\")) %}{{ c | date(format=\"long\") ~ 1 }}",
                "{% set a = \"| date(\" ~ (b | frisok_bound_0) %}{{ c | frisok_bound_0 ~ 1 }}",
                vec![long],
            ),
            (
                "{{ frisok_once(component=\"c\", once=\"page\", page=page, level=3, brief=true) }}",
                "{{ (page) | frisok_bound_0 }}",
                vec![call(
                    once::NAME,
                    &[
                        ("component", "c".into()),
                        ("once", "page".into()),
                        ("level", 3_i64.into()),
                        ("brief", true.into()),
                    ],
                    Some("page"),
                )],
            ),
        ] {
            assert_eq!(written(template), (expected.to_owned(), calls), "{template}");
        }
    }

    #[test]
    fn other_calls_stay() {
        for template in [
            "{{ trans(key=\"of\", a=b, c=d) }}",
            "{{ trans(key=\"of\") }}",
            "{{ trans(key=a) ~ 1 }}",
            "{{ other(key=a) }}",
            "{{ a | date(format=b) }}",
            "{{ a | date }}",
            "{{ a | truncate(length=1) }}",
            "{{ \"a | date(format=1)\" }}",
            "{% raw %}{{ trans(key=a) }}{% endraw %}",
            "{% component c(a: string) %}{{ trans(key=a) }}{{ a | date(format=\"long\") }}{% endcomponent c %}",
        ] {
            assert_eq!(written(template), (template.to_owned(), Vec::new()));
        }
    }
}
