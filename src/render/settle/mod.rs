//! Templates in one language: what says the same on every page is worked out once and stands in
//! them as text.
//!
//! A page of a course prints two hundred interface strings; calling `trans` for each costs more
//! than all that is the course's own. What can be settled is what depends on the language and the
//! configuration alone: `{{ trans(key="menu") }}`, `get_url(path="/kurser/")`, `{{ config.title }}`,
//! and calls of components that give nothing to one that takes `@lang` and `@config` from around it.

mod bound;
mod branches;
mod expression;
mod included;
mod inline;
#[cfg(test)]
mod tests;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use tera::{Context, Tera};

use super::functions::once;
use super::source::{Part, inside, parts, word, write_instead};
use crate::catalogue::reads::recorded;
use branches::{Fate, HOLDS, condition, fates, holds, mark, text};

pub(super) use bound::{Bound, NAME as BOUND, bound};
pub(super) use inline::inlined;

use expression::{DEFAULT, FUNCTIONS, SETTLED, call, components, found, rebinds};

/// In the metadata of a component: which of its arguments is the same on many pages.
const ONCE: &str = "once";
/// Stands between values that are worked out together. No text of a site has it.
const BETWEEN: &str = "\u{1}";

/// What of a theme's templates can be settled, whatever the language.
pub(super) struct Settling {
    /// Templates by name.
    texts: Vec<(String, String)>,
    /// Expressions to work out.
    expressions: Vec<String>,
    /// Conditions to work out.
    conditions: Vec<String>,
    /// Components that are rendered once for each part of a view that many pages have, and the
    /// argument that is the part.
    once: BTreeMap<String, String>,
    /// Expressions and conditions that could not be worked out in the first language. The others do
    /// not try: to find them in halves takes longer than all that can be.
    unsettled: OnceLock<BTreeSet<String>>,
}

/// Values of expressions in a language.
type Values<'t> = BTreeMap<&'t str, String>;

impl Settling {
    /// Looks through templates, which `tera` has taken.
    pub fn new<'t>(templates: impl Iterator<Item = (&'t str, String)>, tera: &Tera) -> Settling {
        // A backslash can hide a quotation mark.
        let taken = templates.filter(|(name, text)| name.ends_with(".html") && !text.contains('\\'));
        let texts: Vec<_> = taken.map(|(name, text)| (name.to_owned(), text)).collect();
        let (expressions, conditions, once, unsettled) = Default::default();
        let mut settling = Settling { texts, expressions, conditions, once, unsettled };
        let templates = settling.templates();
        let all = || templates.iter().flat_map(|(_, parts)| parts);
        if all().any(|part| matches!(part, Part::Tag(_) | Part::Print { .. }) && rebinds(part)) {
            return Settling { texts: Vec::new(), ..settling };
        }
        let closed = closed(&templates, tera);
        let alike = closed.iter().copied().filter(|name| takes_nothing(name, tera)).collect();
        let (mut expressions, mut conditions) = (BTreeSet::new(), BTreeSet::new());
        for (_, parts) in &templates {
            for (part, scope) in scoped(parts) {
                if let Part::Print { inside, .. } = part
                    && scope.settles(inside, &alike)
                {
                    expressions.insert(*inside);
                } else {
                    expressions.extend(calls(part.expression(), scope));
                    conditions.extend(condition(part.expression()).filter(|one| scope.decides(one)));
                }
            }
        }
        let course = |name: &str| {
            let component = tera.get_component_definition(name)?;
            Some((name.to_owned(), component.metadata().get(ONCE)?.as_str()?.to_owned()))
        };
        let once = closed.into_iter().filter_map(course).collect();
        let [expressions, conditions] =
            [expressions, conditions].map(|all| all.into_iter().map(str::to_owned).collect());
        (settling.expressions, settling.conditions, settling.once) = (expressions, conditions, once);
        settling
    }

    /// The templates with what they print.
    fn templates(&self) -> Vec<(&str, Vec<Part<'_>>)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), parts(text))).collect()
    }

    /// The templates in a language, of which `context` holds what is the same on all pages.
    pub fn settle(&self, tera: &Tera, context: &Context) -> Vec<(&str, String)> {
        let print = |expression: &str| format!("{{{{ {expression} }}}}");
        let values = self.values(&self.expressions, print, (tera, context));
        let holding = self.values(&self.conditions, holds, (tera, context));
        self.unsettled.get_or_init(|| {
            let of = |all: &[String], values: &Values| {
                all.iter().filter(|one| !values.contains_key(one.as_str())).cloned().collect::<Vec<_>>()
            };
            of(&self.expressions, &values).into_iter().chain(of(&self.conditions, &holding)).collect()
        });
        let write = |parts: Vec<Part>| self.write(&parts, &values, &holding);
        self.templates().into_iter().map(|(name, parts)| (name, write(parts))).collect()
    }

    /// What of these can be worked out.
    fn values<'s>(
        &self,
        all: &'s [String],
        print: fn(&str) -> String,
        engine: (&Tera, &Context),
    ) -> Values<'s> {
        let unsettled = self.unsettled.get();
        let may_be = |one: &&str| unsettled.is_none_or(|unsettled| !unsettled.contains(*one));
        let expressions: Vec<_> = all.iter().map(String::as_str).filter(may_be).collect();
        let mut values = Values::new();
        work_out(&expressions, print, engine, &mut values);
        values
    }

    fn write(&self, parts: &[Part], values: &Values, holding: &Values) -> String {
        let mut out = String::new();
        let scopes: Vec<Scope> = scoped(parts).map(|(_, scope)| scope).collect();
        let known = |at: usize, condition: &str| {
            let value = holding.get(condition).filter(|_| scopes[at].decides(condition))?;
            Some(value == HOLDS)
        };
        let fates = fates(parts, known);
        for (at, (part, scope)) in scoped(parts).enumerate() {
            match fates[at] {
                Fate::Gone => continue,
                Fate::Mark => {
                    out.push_str(mark(parts, &fates, at));
                    continue;
                }
                Fate::Stays => {}
            }
            let Part::Print { open, inside, close } = *part else {
                match *part {
                    Part::Tag(tag) => write_calls(tag, scope, values, &mut out),
                    _ => out.push_str(text(parts, &fates, at)),
                }
                continue;
            };
            if let Some(value) = values.get(inside).filter(|value| scope.sees(inside) && stands(value)) {
                write_instead(open, value, close, &mut out);
                continue;
            }
            out.extend([open, " "]);
            match self.once(inside).filter(|_| scope.lang) {
                Some(call) => out.push_str(&call),
                None => write_calls(inside, scope, values, &mut out),
            }
            out.extend([" ", close]);
        }
        out
    }

    /// A call of a component that is rendered once for each part, as a call of the function that
    /// keeps what was rendered.
    fn once(&self, expression: &str) -> Option<String> {
        let call = expression.strip_prefix('<')?.strip_suffix("/>")?;
        let (name, arguments) = call.split_once(' ')?;
        let course = self.once.get(name)?;
        let [component, once] = once::OWN;
        let mut out = format!("{}({component}=\"{name}\", {once}=\"{course}\"", once::NAME);
        for argument in arguments.split_whitespace() {
            let (name, value) = argument.split_once('=').unwrap_or((argument, argument));
            let value = value.strip_prefix('{').and_then(|value| value.strip_suffix('}')).unwrap_or(value);
            // What is more than a name, a number or a word is left as it is.
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '"');
            if !name.chars().chain(value.chars()).all(plain) {
                return None;
            }
            out.extend([", ", name, "=", value]);
        }
        Some(out + ")")
    }
}

/// Works expressions out, all in one go. Where one of them cannot be settled the others are sought in
/// halves: one that fails (the page that prints it tells), and one that follows from courses, or a
/// page that does not print it would be made of these too.
fn work_out<'t>(
    expressions: &[&'t str],
    print: fn(&str) -> String,
    (tera, context): (&Tera, &Context),
    values: &mut Values<'t>,
) {
    let all = expressions.iter().map(|one| print(one)).collect::<Vec<_>>().join(BETWEEN);
    match recorded(|| tera.render_str(&all, context, true)) {
        (Ok(text), reads) if reads.is_empty() => {
            values.extend(expressions.iter().copied().zip(text.split(BETWEEN).map(str::to_owned)));
        }
        _ if expressions.len() > 1 => {
            let (some, others) = expressions.split_at(expressions.len() / 2);
            work_out(some, print, (tera, context), values);
            work_out(others, print, (tera, context), values);
        }
        _ => {}
    }
}

/// What an expression sees where it stands: within a component only what that takes.
#[derive(Clone, Copy)]
struct Scope {
    lang: bool,
    config: bool,
}

impl Scope {
    /// Whether what a template prints is the same on all pages.
    fn settles(self, expression: &str, alike: &BTreeSet<&str>) -> bool {
        let path = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.'));
        let component = || expression.strip_prefix('<').and_then(|rest| rest.strip_suffix("/>"));
        let alone = call(expression, &FUNCTIONS) == Some(expression.len())
            || expression.starts_with("config.") && path(expression);
        alone && self.sees(expression) || component().is_some_and(|name| alike.contains(name.trim()))
    }

    /// Whether what a condition depends on is there.
    fn decides(self, condition: &str) -> bool {
        (self.lang || !condition.contains("lang")) && (self.config || !condition.contains("config"))
    }

    /// Whether what an expression that settles depends on is there. A component finds it by itself.
    fn sees(self, expression: &str) -> bool {
        match expression {
            _ if expression.starts_with('<') => true,
            _ if expression.starts_with("config.") => self.config,
            _ => self.lang && (self.config || !expression.contains(DEFAULT)),
        }
    }
}

/// The parts of a template, each with what it sees.
fn scoped<'p, 't>(parts: &'p [Part<'t>]) -> impl Iterator<Item = (&'p Part<'t>, Scope)> {
    let mut scope = Scope { lang: true, config: true };
    parts.iter().map(move |part| {
        if let Part::Tag(tag) = part {
            match word(tag) {
                "component" => scope = Scope { lang: tag.contains("@lang"), config: tag.contains("@config") },
                "endcomponent" => scope = Scope { lang: true, config: true },
                _ => {}
            }
        }
        (part, scope)
    })
}

/// The components that depend on nothing but their arguments and what is settled: they take, and
/// those that they call, nothing else from around them.
fn closed<'t>(templates: &[(&'t str, Vec<Part<'t>>)], tera: &Tera) -> BTreeSet<&'t str> {
    let mut called: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, parts) in templates {
        let mut current = None;
        for part in parts {
            match part {
                Part::Tag(tag) if word(tag) == "component" => current = defined(tag),
                Part::Tag(tag) if word(tag) == "endcomponent" => current = None,
                _ => {}
            }
            if let Some(current) = current {
                let names = components(part.expression()).map(|(name, _)| name);
                called.entry(current).or_default().extend(names);
            }
        }
    }
    let settled = |arg: &tera::ComponentArg| !arg.is_implicit() || SETTLED.contains(&arg.name());
    let takes_settled =
        |name: &&str| tera.get_component_definition(name).is_some_and(|it| it.args().iter().all(settled));
    let mut closed: BTreeSet<&str> = called.keys().copied().filter(takes_settled).collect();
    loop {
        let is_closed = |name: &&str| called[name].iter().all(|one| closed.contains(one));
        let still: BTreeSet<&str> = closed.iter().copied().filter(is_closed).collect();
        if still.len() == closed.len() {
            return closed;
        }
        closed = still;
    }
}

/// Whether a component needs no arguments but what is settled.
fn takes_nothing(name: &str, tera: &Tera) -> bool {
    let component = tera.get_component_definition(name);
    component.is_some_and(|it| it.rest_param().is_none() && it.args().iter().all(|arg| !arg.is_required()))
}

/// The component that a tag begins.
fn defined(tag: &str) -> Option<&str> {
    let rest = inside(tag).strip_prefix("component")?.trim_start();
    rest.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_')).next()
}

/// The calls in an expression that can stand as texts in it.
fn calls(expression: &str, scope: Scope) -> impl Iterator<Item = &str> {
    let calls = found(expression).map(|(start, length)| &expression[start..start + length]);
    calls.filter(move |call| scope.sees(call))
}

/// Whether a value can stand as text of a template, where a tag beside it may take away space.
fn stands(value: &str) -> bool {
    !value.is_empty() && !value.contains('{') && value.trim() == value
}

fn write_calls(expression: &str, scope: Scope, values: &Values, out: &mut String) {
    let mut done = 0;
    for (start, length) in found(expression) {
        let call = &expression[start..start + length];
        let value = values.get(call).filter(|_| scope.sees(call));
        // What is written otherwise as HTML is not the text itself.
        if let Some(value) = value.filter(|value| !value.contains(['"', '\\', '&', '{', '%'])) {
            out.extend([&expression[done..start], "\"", value, "\""]);
            done = start + length;
        }
    }
    out.push_str(&expression[done..]);
}
