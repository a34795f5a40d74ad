//! Templates in one language: what says the same on every page is worked out once and stands in
//! them as text.
//!
//! A page of a course prints two hundred interface strings; calling `trans` for each costs more
//! than all that is the course's own. What can be settled is what depends on the language and the
//! configuration alone: `{{ trans(key="menu") }}`, `get_url(path="/kurser/")`, `{{ config.title }}`,
//! and components that take nothing but `@lang` and `@config`.

use std::collections::{BTreeMap, BTreeSet};

use tera::{Context, Tera};

use super::functions::once;
use super::source::{Part, inside, parts, quotes, word};

/// Functions that depend on the language and their arguments alone and give the same everywhere.
const FUNCTIONS: [&str; 4] = ["trans", "trans_text", "get_url", "text_direction"];
/// Those whose value may stand as a text in an expression. What `trans` gives is HTML.
const PLAIN: [&str; 3] = ["trans_text", "get_url", "text_direction"];
/// What is the same on all pages of a language.
const SETTLED: [&str; 2] = ["lang", "config"];
/// In the metadata of a component: which of its arguments is the same on many pages.
const ONCE: &str = "once";
/// Stands between values that are worked out together. No text of a site has it.
const BETWEEN: &str = "\u{1}";

/// What of a theme's templates can be settled, whatever the language.
pub(super) struct Settling<'t> {
    /// Templates by name, with what they print.
    templates: Vec<(&'t str, Vec<Part<'t>>)>,
    /// Expressions to work out.
    expressions: Vec<&'t str>,
    /// Components that are rendered once for each part of a view that many pages have, and the
    /// argument that is the part.
    once: BTreeMap<&'t str, String>,
}

/// Values of expressions in a language.
type Values<'t> = BTreeMap<&'t str, String>;

impl<'t> Settling<'t> {
    /// Looks through templates, which `tera` has taken.
    pub fn new(templates: impl Iterator<Item = (&'t str, &'t str)>, tera: &Tera) -> Settling<'t> {
        // A backslash can hide a quotation mark.
        let taken = templates.filter(|(name, text)| name.ends_with(".html") && !text.contains('\\'));
        let templates: Vec<(&str, Vec<Part>)> = taken.map(|(name, text)| (name, parts(text))).collect();
        let all = || templates.iter().flat_map(|(_, parts)| parts);
        if all().any(|part| matches!(part, Part::Tag(_) | Part::Print { .. }) && rebinds(part)) {
            return Settling { templates: Vec::new(), expressions: Vec::new(), once: BTreeMap::new() };
        }
        let closed = closed(&templates, tera);
        let alike = closed.iter().copied().filter(|name| takes_nothing(name, tera)).collect();
        let mut expressions = BTreeSet::new();
        for (_, parts) in &templates {
            for (part, scope) in scoped(parts) {
                if let Part::Print { inside, .. } = part
                    && scope.settles(inside, &alike)
                {
                    expressions.insert(*inside);
                } else {
                    expressions.extend(calls(part.expression(), scope));
                }
            }
        }
        let course = |name: &'t str| {
            let component = tera.get_component_definition(name)?;
            Some((name, component.metadata().get(ONCE)?.as_str()?.to_owned()))
        };
        let once = closed.into_iter().filter_map(course).collect();
        Settling { templates, expressions: expressions.into_iter().collect(), once }
    }

    /// The templates in a language, of which `context` holds what is the same on all pages.
    pub fn settle(&self, tera: &Tera, context: &Context) -> Vec<(&'t str, String)> {
        let mut values = Values::new();
        work_out(&self.expressions, tera, context, &mut values);
        let texts = self.templates.iter().map(|(name, parts)| (*name, self.write(parts, &values)));
        texts.collect()
    }

    fn write(&self, parts: &[Part], values: &Values) -> String {
        let mut out = String::new();
        for (part, scope) in scoped(parts) {
            let Part::Print { open, inside, close } = *part else {
                match *part {
                    Part::Tag(tag) => write_calls(tag, scope, values, &mut out),
                    _ => out.push_str(part.text()),
                }
                continue;
            };
            if let Some(value) = values.get(inside).filter(|value| scope.sees(inside) && stands(value)) {
                // Dashes take away space in the template, not in what is printed.
                let before = if open == "{{" { "" } else { "{{- \"\" }}" };
                let behind = if close == "}}" { "" } else { "{{ \"\" -}}" };
                out.extend([before, value, behind]);
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

/// Works expressions out, all in one go. Where one of them fails the others are sought in halves;
/// on the page that prints that one, if any does, the failure is told.
fn work_out<'t>(expressions: &[&'t str], tera: &Tera, context: &Context, values: &mut Values<'t>) {
    let print = |expression: &&str| format!("{{{{ {expression} }}}}");
    let all = expressions.iter().map(print).collect::<Vec<_>>().join(BETWEEN);
    match tera.render_str(&all, context, true) {
        Ok(text) => values.extend(expressions.iter().copied().zip(text.split(BETWEEN).map(str::to_owned))),
        Err(_) if expressions.len() > 1 => {
            let (some, others) = expressions.split_at(expressions.len() / 2);
            work_out(some, tera, context, values);
            work_out(others, tera, context, values);
        }
        Err(_) => {}
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

    /// Whether what an expression that settles depends on is there. A component finds it by itself.
    fn sees(self, expression: &str) -> bool {
        match expression {
            _ if expression.starts_with('<') => true,
            _ if expression.starts_with("config.") => self.config,
            _ => self.lang,
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

/// Whether a component takes no arguments but what is settled.
fn takes_nothing(name: &str, tera: &Tera) -> bool {
    let component = tera.get_component_definition(name);
    component.is_some_and(|it| it.rest_param().is_none() && it.args().iter().all(|arg| arg.is_implicit()))
}

/// The component that a tag begins.
fn defined(tag: &str) -> Option<&str> {
    let rest = inside(tag).strip_prefix("component")?.trim_start();
    rest.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_')).next()
}

/// The components that an expression calls, each with its arguments, what is in braces left out.
fn components(expression: &str) -> impl Iterator<Item = (&str, String)> {
    let starts = expression.match_indices('<').map(|(at, _)| &expression[at + 1..]);
    starts.filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic())).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_'));
        let (name, rest) = rest.split_at(end.unwrap_or(rest.len()));
        let mut depth = 0;
        let mut arguments = String::new();
        for c in rest.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                '>' if depth == 0 => break,
                c if depth == 0 => arguments.push(c),
                _ => {}
            }
        }
        (name, arguments)
    })
}

/// Whether something settled gets another value here. Themes hardly do that, and then nothing is
/// settled.
fn rebinds(part: &Part) -> bool {
    if !SETTLED.iter().any(|name| part.expression().contains(name)) {
        return false;
    }
    let bare: String = quotes(part.expression()).step_by(2).collect();
    let given = |text: &str| words(text).any(|(_, word)| SETTLED.contains(&word));
    if components(&bare).any(|(_, arguments)| given(&arguments)) {
        return true;
    }
    let definition = matches!(part, Part::Tag(tag) if word(tag) == "component");
    words(&bare).any(|(at, word)| {
        if !SETTLED.contains(&word) {
            return false;
        }
        let (before, after) = (bare[..at].trim_end(), bare[at + word.len()..].trim_start());
        let last = words(before).last().filter(|(at, word)| at + word.len() == before.len());
        definition && !before.ends_with('@')
            || last.is_some_and(|(_, word)| matches!(word, "set" | "set_global" | "for"))
            || before.ends_with(',') && words(after).next().is_some_and(|(at, word)| at == 0 && word == "in")
    })
}

/// The words of a text, with where they stand.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let starts = text.char_indices().filter(move |(at, c)| letter(*c) && !text[..*at].ends_with(letter));
    starts.map(move |(at, _)| (at, text[at..].split(|c| !letter(c)).next().unwrap_or_default()))
}

/// The calls in an expression that can stand as texts in it.
fn calls(expression: &str, scope: Scope) -> impl Iterator<Item = &str> {
    found(expression).filter(move |_| scope.lang).map(|(start, length)| &expression[start..start + length])
}

/// Where such calls are, and how long they are.
fn found(expression: &str) -> impl Iterator<Item = (usize, usize)> {
    // Most have none.
    let expression = if PLAIN.iter().any(|name| expression.contains(name)) { expression } else { "" };
    let mut passed = 0;
    let bare = quotes(expression).enumerate().flat_map(move |(number, part)| {
        let start = passed;
        passed += part.len();
        let words = words(part).filter(move |_| number % 2 == 0);
        words.map(move |(at, _)| start + at).collect::<Vec<_>>()
    });
    bare.filter_map(|at| Some((at, call(&expression[at..], &PLAIN)?)))
}

/// The length of the call that a text begins with: of one of these functions, with no argument but
/// texts.
fn call(text: &str, functions: &[&str]) -> Option<usize> {
    let open = text.find('(')?;
    functions.iter().find(|name| **name == &text[..open])?;
    let arguments = &text[open..];
    let mut length = open;
    for (number, part) in quotes(arguments).enumerate() {
        if number % 2 == 1 {
            length += part.len();
            continue;
        }
        let close = part.find(')').unwrap_or(part.len());
        let fits = |c: char| c.is_ascii_alphabetic() || matches!(c, '(' | '_' | '=' | ',' | ' ');
        if !part[..close].chars().all(fits) {
            return None;
        }
        // `lang=code` is no text.
        let before = part[..close].trim_end();
        if close < part.len() {
            return (before.is_empty() || before == "(").then_some(length + close + 1);
        }
        if !before.ends_with('=') {
            return None;
        }
        length += part.len();
    }
    None
}

/// Whether a value can stand as text of a template, where a tag beside it may take away space.
fn stands(value: &str) -> bool {
    !value.is_empty() && !value.contains('{') && value.trim() == value
}

fn write_calls(expression: &str, scope: Scope, values: &Values, out: &mut String) {
    let mut done = 0;
    for (start, length) in found(expression).filter(|_| scope.lang) {
        let value = values.get(&expression[start..start + length]);
        // What is written otherwise as HTML is not the text itself.
        if let Some(value) = value.filter(|value| !value.contains(['"', '\\', '&', '{', '%'])) {
            out.extend([&expression[done..start], "\"", value, "\""]);
            done = start + length;
        }
    }
    out.push_str(&expression[done..]);
}

#[cfg(test)]
mod tests {
    use tera::{Kwargs, State, Value};

    use super::*;

    fn engine(templates: &[(&'static str, &'static str)]) -> Tera {
        let mut tera = Tera::default();
        let trans = |args: Kwargs, state: &State| -> tera::TeraResult<Value> {
            let lang = state.get::<String>("lang")?.unwrap_or_else(|| "?".to_owned());
            let key = args.must_get::<&str>("key")?;
            if key == "missing" {
                return Err(tera::Error::message("missing"));
            }
            Ok(Value::safe_string(&format!("<b>{key} {lang}</b>")))
        };
        tera.register_function("trans", trans);
        tera.register_function("get_url", |args: Kwargs, _: &State| -> tera::TeraResult<Value> {
            Ok(args.must_get::<&str>("path")?.to_uppercase().into())
        });
        tera.add_raw_templates(templates.iter().copied()).unwrap();
        tera
    }

    fn context() -> Context {
        let mut context = Context::new();
        context.insert("lang", "sv");
        context.insert("config", &BTreeMap::from([("title", "A & B"), ("empty", "")]));
        context
    }

    /// The first of some templates, settled. It prints what it did before.
    fn settled(templates: &[(&'static str, &'static str)]) -> String {
        let tera = engine(templates);
        let settled = Settling::new(templates.iter().copied(), &tera).settle(&tera, &context());
        let mut page = context();
        page.insert("here", "/A");
        let mut other = tera.clone();
        other.add_raw_templates(settled.clone()).unwrap();
        let (before, after) = (tera.render(templates[0].0, &page), other.render(templates[0].0, &page));
        match (before, after) {
            (Ok(before), Ok(after)) => assert_eq!(before, after),
            (before, after) => assert_eq!(before.is_err(), after.is_err()),
        }
        settled
            .into_iter()
            .find(|(name, _)| *name == templates[0].0)
            .map(|(_, text)| text)
            .unwrap_or_default()
    }

    #[test]
    fn what_is_the_same_on_every_page_stands_as_text() {
        for (template, expected) in [
            ("{{ trans(key=\"a\") }}", "<b>a sv</b>"),
            ("x {{- trans(key=\"a\") -}} y", "x {{- \"\" }}<b>a sv</b>{{ \"\" -}} y"),
            ("{{ config.title }}", "A &amp; B"),
            ("{% set p = get_url(path=\"/a\") %}{{ p }}", "{% set p = \"/A\" %}{{ p }}"),
            ("{% if here == get_url(path='/a') %}1{% endif %}", "{% if here == \"/A\" %}1{% endif %}"),
        ] {
            assert_eq!(settled(&[("a.html", template)]), expected);
        }
    }

    #[test]
    fn what_is_not_stays() {
        for template in [
            "{{ here }}",
            "{{ config.empty }}",
            "{{ trans(key=here) }}",
            "{{ trans(key=\"a\", lang=lang) }}",
            "{{ trans(key=\"missing\") }}",
            "{% if false %}{{ trans(key=\"missing\") }}{% endif %}",
            "{{ get_url(path=\"/a?b&c\" ~ here) }}",
            "{% raw %}{{ trans(key=\"a\") }}{% endraw %}{# {{ trans(key=\"a\") }} #}",
        ] {
            assert_eq!(settled(&[("a.html", template)]), template);
        }
        // One that fails does not keep the others from being worked out.
        let both = "{% if false %}{{ trans(key=\"missing\") }}{% endif %}{{ trans(key=\"a\") }}";
        assert!(settled(&[("a.html", both)]).ends_with("{% endif %}<b>a sv</b>"));
    }

    #[test]
    fn nothing_is_settled_where_the_language_may_be_another() {
        for other in [
            "{% set lang = \"en\" %}",
            "{% for lang in [\"en\"] %}{% endfor %}",
            "{% for key, config in {\"a\": 1} %}{% endfor %}",
            "{{ <c lang=\"en\" /> }}{% component c(@lang: string) %}{{ lang }}{% endcomponent c %}",
            "{% component c(lang: string) %}{{ lang }}{% endcomponent c %}",
        ] {
            assert_eq!(settled(&[("a.html", "{{ trans(key=\"a\") }}"), ("b.html", other)]), "");
        }
    }

    #[test]
    fn a_component_is_settled_when_it_takes_nothing_from_its_page() {
        let component = "{% component c(@lang: string) %}{{ trans(key=\"a\") }}{% endcomponent c %}";
        assert_eq!(settled(&[("a.html", "{{ <c /> }}"), ("c.html", component)]), "<b>a sv</b>");
        let of_page = "{% component c(@here: string) %}{{ here }}{% endcomponent c %}";
        assert_eq!(settled(&[("a.html", "{{ <c /> }}"), ("c.html", of_page)]), "{{ <c /> }}");
        // Nor when one that it calls does.
        let calls = "{% component d() %}{{ <c /> }}{% endcomponent d %}";
        let all = [("a.html", "{{ <d /> }}"), ("c.html", of_page), ("d.html", calls)];
        assert_eq!(settled(&all), "{{ <d /> }}");
        // It does not see the language, and must not here either.
        let blind = "{% component c() %}{{ trans(key=\"a\") }}{% endcomponent c %}{{ trans(key=\"a\") }}";
        assert_eq!(
            settled(&[("c.html", blind)]),
            "{% component c() %}{{ trans(key=\"a\") }}{% endcomponent c %}<b>a sv</b>"
        );
    }

    #[test]
    fn a_component_for_a_course_is_rendered_by_the_function_that_keeps_it() {
        let card = "{% component card(page: map, level: integer = 2) {\"once\": \"page\"} %}\
                    {{ page.a }}{% endcomponent card %}";
        let list = "{% component list(all: array, @lang: string) %}{% for page in all %}\
                    {{ <card page level={3} /> }}{% endfor %}{% endcomponent list %}";
        let tera = engine(&[("a.html", list), ("card.html", card)]);
        let settled = Settling::new([("a.html", list), ("card.html", card)].into_iter(), &tera);
        let texts = settled.settle(&tera, &context());
        let call = "{{ frisok_once(component=\"card\", once=\"page\", page=page, level=3) }}";
        assert_eq!(texts[0].1, list.replace("{{ <card page level={3} /> }}", call));
    }
}
