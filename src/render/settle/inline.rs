//! Calls of small components as what the components say, so that no call is made: a page of a
//! course makes a hundred, each of which costs Tera a map of arguments and a state of its own.
//!
//! Only where the result is certain to be the same: the component is a built-in one, called by a
//! built-in template (so that its arguments are of the types it asks for), and each argument is a
//! name, a path or a literal, which stands for it everywhere. What it sets has a name of its own
//! wherever it is written out.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::Scope;
use super::expression::SETTLED;
use super::included::included;
use super::scoped;
use super::written::{
    again, asks, begins_with_dash, call, ends_with_dash, is_literal, is_path, replaced, shown,
};
use crate::render::source::{Part, inside, parts, word, write_instead};
use crate::render::theme::BUILT_IN;

/// Components in components, templates in templates: so often is looked again.
const DEPTH: usize = 4;
/// Templates with calls written out, by name.
pub fn inlined<'t>(templates: impl Iterator<Item = (&'t str, &'t str)>) -> Vec<(&'t str, String)> {
    let mut texts: Vec<(&str, String)> = templates.map(|(name, text)| (name, text.to_owned())).collect();
    let number = Cell::new(0);
    // First, as long as no template sets anything that is only its own.
    for _ in 0..DEPTH {
        let own = texts.iter().enumerate().filter(|(_, (name, _))| name.starts_with(BUILT_IN));
        let written: Vec<_> = own.map(|(at, (_, text))| (at, included(text, &texts))).collect();
        let changed = written.iter().any(|(at, text)| texts[*at].1 != *text);
        written.into_iter().for_each(|(at, text)| texts[at].1 = text);
        if !changed {
            break;
        }
    }
    for _ in 0..DEPTH {
        let components = components(&texts);
        let mut changed = false;
        for (_, text) in texts.iter_mut().filter(|(name, _)| name.starts_with(BUILT_IN)) {
            let written = write_out(text, &components, &number);
            changed |= written != *text;
            *text = written;
        }
        if !changed {
            break;
        }
    }
    texts
}

/// A component that can be written out where it is called.
struct Component {
    /// Its arguments, with what they are when they are not given.
    arguments: Vec<(String, Option<String>)>,
    /// What must be there where it is called: `lang`, `config`.
    around: Vec<&'static str>,
    /// What it says, without dashes at its marks.
    body: String,
    /// Names that it gives to the elements of lists.
    bound: Vec<String>,
    /// Names that it sets.
    set: Vec<String>,
}

/// The components of built-in templates that can be written out, by name. One that a theme replaces
/// is not among them.
fn components(texts: &[(&str, String)]) -> BTreeMap<String, Component> {
    let mut found: BTreeMap<String, Option<Component>> = BTreeMap::new();
    for (template, text) in texts {
        let parts = parts(text);
        for start in 0..parts.len() {
            let Part::Tag(tag) = parts[start] else { continue };
            if word(tag) != "component" {
                continue;
            }
            let is_end = |part: &Part| matches!(part, Part::Tag(tag) if word(tag) == "endcomponent");
            let Some(length) = parts[start..].iter().position(is_end) else { continue };
            let name = super::defined(tag).unwrap_or_default().to_owned();
            let component = Component::read(&parts[start..=start + length]);
            let own = component.filter(|_| template.starts_with(BUILT_IN) && !found.contains_key(&name));
            found.insert(name, own);
        }
    }
    found.into_iter().filter_map(|(name, component)| Some((name, component?))).collect()
}

impl Component {
    /// A component from its definition to its end.
    fn read(parts: &[Part]) -> Option<Component> {
        let Part::Tag(head) = parts[0] else { return None };
        let (_, arguments) = inside(head).split_once('(')?;
        // What stands behind the arguments says something of the component.
        let arguments = arguments.strip_suffix(')')?;
        let (mut own, mut around) = (Vec::new(), Vec::new());
        for argument in arguments.split(',').map(str::trim).filter(|argument| !argument.is_empty()) {
            let (name, default) = match argument.split_once('=') {
                Some((name, default)) => (name, Some(default.trim())),
                None => (argument, None),
            };
            let name = name.split(':').next()?.trim();
            match name.strip_prefix('@') {
                Some(name) => around.push(*SETTLED.iter().find(|settled| **settled == name)?),
                None if default.is_some_and(|default| !is_literal(default)) || !is_path(name) => return None,
                None => own.push((name.to_owned(), default.map(str::to_owned))),
            }
        }
        let (body, bound, set) = (String::new(), Vec::new(), Vec::new());
        let mut component = Component { arguments: own, around, body, bound, set };
        component.take(parts)?;
        // All that it names is known, whatever it is called with.
        let same = component.arguments.iter().map(|(name, _)| (name.clone(), name.clone())).collect();
        component.with(&same, 0).map(|_| component)
    }

    /// Takes the body, with the space gone that dashes take away.
    fn take(&mut self, parts: &[Part]) -> Option<()> {
        for (at, part) in parts.iter().enumerate().take(parts.len() - 1).skip(1) {
            match *part {
                Part::Text(text) if text.starts_with("{#") => {}
                Part::Text(text) if text.starts_with("{%") => return None,
                Part::Text(text) => {
                    let text = if ends_with_dash(&parts[at - 1]) { text.trim_start() } else { text };
                    let text = if begins_with_dash(&parts[at + 1]) { text.trim_end() } else { text };
                    self.body.push_str(text);
                }
                Part::Print { inside, .. } => self.body.extend(["{{ ", inside, " }}"]),
                Part::Tag(tag) => {
                    let tag = inside(tag);
                    match word(tag) {
                        "if" | "elif" | "else" | "endif" | "endfor" => {}
                        "for" => {
                            let (names, _) = tag.strip_prefix("for")?.split_once(" in ")?;
                            self.bound.extend(names.split(',').map(|name| name.trim().to_owned()));
                        }
                        "endset" => {}
                        "set" => {
                            let name = tag.strip_prefix("set")?.split('=').next()?.trim();
                            if !is_path(name) || name.contains('.') {
                                return None;
                            }
                            self.set.push(name.to_owned());
                        }
                        _ => return None,
                    }
                    self.body.extend(["{% ", tag, " %}"]);
                }
            }
        }
        let is_argument = |name: &String| self.arguments.iter().any(|(argument, _)| argument == name);
        let is_bound = |name: &String| self.bound.contains(name) || is_argument(name);
        // A function or filter may ask for the language, which one that does not take it must not see.
        let blind = !self.around.contains(&"lang") && asks(&self.body);
        (!blind && !self.bound.iter().any(is_argument) && !self.set.iter().any(is_bound)).then_some(())
    }

    /// What it says with these arguments; `number` is that of the place where it is written out.
    fn with(&self, given: &BTreeMap<String, String>, number: usize) -> Option<String> {
        let mut values: BTreeMap<&str, &str> =
            given.iter().map(|(name, value)| (&**name, &**value)).collect();
        for (name, default) in &self.arguments {
            match default {
                Some(default) => drop(values.entry(name).or_insert(default)),
                None if !values.contains_key(&**name) => return None,
                None => {}
            }
        }
        if values.len() > self.arguments.len() {
            return None;
        }
        let root = |value: &str| value.split(['.', '?']).next().unwrap_or_default().to_owned();
        let is_hidden = |root: String| root == "loop" || self.bound.contains(&root);
        if !self.bound.is_empty() && values.values().any(|value| is_hidden(root(value))) {
            return None;
        }
        let set: Vec<String> = self.set.iter().map(|name| format!("frisok_{number}_{name}")).collect();
        self.set.iter().zip(&set).for_each(|(name, own)| _ = values.insert(name, own));
        self.bound.iter().for_each(|name| _ = values.insert(name, name));
        self.around.iter().for_each(|name| _ = values.insert(name, name));
        let mut out = String::new();
        for part in parts(&self.body) {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Print { inside, .. } => {
                    let written = match call(inside) {
                        Some((name, arguments)) => again(name, &arguments, &values)?,
                        None => replaced(inside, &values)?,
                    };
                    match shown(&written) {
                        Some(text) => out.push_str(text),
                        None => out.extend(["{{ ", &written, " }}"]),
                    }
                }
                Part::Tag(tag) => {
                    let tag = inside(tag);
                    let rest = &tag[word(tag).len()..];
                    let written = match word(tag) {
                        "for" => {
                            let (names, list) = rest.split_once(" in ")?;
                            format!("{names} in {}", replaced(list, &values)?)
                        }
                        "set" => {
                            let (name, value) = match rest.split_once('=') {
                                Some((name, value)) => {
                                    (name, format!(" = {}", replaced(value.trim(), &values)?))
                                }
                                None => (rest, String::new()),
                            };
                            format!(" {}{value}", values.get(name.trim())?)
                        }
                        _ => replaced(rest, &values)?,
                    };
                    out.extend(["{% ", word(tag), &written, " %}"]);
                }
            }
        }
        Some(out)
    }
}

/// A template with the calls written out that can be.
fn write_out(text: &str, components: &BTreeMap<String, Component>, number: &Cell<usize>) -> String {
    let parts = parts(text);
    let mut out = String::with_capacity(2 * text.len());
    for (part, scope) in scoped(&parts) {
        match *part {
            Part::Text(_) | Part::Tag(_) => part.write(&mut out),
            Part::Print { open, inside, close } => match written(inside, scope, components, number) {
                Some(body) => write_instead(open, &body, close, &mut out),
                None => part.write(&mut out),
            },
        }
    }
    out
}

fn written(
    inside: &str,
    scope: Scope,
    components: &BTreeMap<String, Component>,
    number: &Cell<usize>,
) -> Option<String> {
    let (name, arguments) = call(inside)?;
    // What takes nothing is the same on every page, and is made once.
    let component = components.get(name).filter(|_| !arguments.is_empty())?;
    let sees = |name: &&str| if *name == "lang" { scope.lang } else { scope.config };
    if !component.around.iter().all(sees) {
        return None;
    }
    number.update(|number| number + 1);
    let mut set = String::new();
    let given = arguments.into_iter().map(|(name, value)| {
        if is_literal(&value) || is_path(&value) {
            return (name, value);
        }
        // What must be worked out is worked out once.
        let own = format!("frisok_{}_{name}", number.get());
        set.extend(["{% set ", &own, " = ", &value, " %}"]);
        (name, own)
    });
    let given = given.collect();
    Some(set + &component.with(&given, number.get())?)
}
