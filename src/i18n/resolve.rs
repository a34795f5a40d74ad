//! From a message and its arguments to text.
//!
//! Fluent's syntax is Fluent's; resolving is done here, because fluent-bundle counts with plural
//! rules of its own that are wrong for Arabic above 102 and English for languages it does not
//! know, and because an argument must be able to bring its language along into HTML.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu::decimal::input::Decimal;
use icu::plurals::PluralCategory;

use super::localised::{ISOLATE, POP, html_into, marked, without_isolates};
use super::script::{Direction, direction};
use super::strings::Strings;
use super::value::Value;
use crate::model::Tag;

/// Messages in messages may be this deep. Deeper is a circle.
const MAX_DEPTH: u32 = 20;
/// So many messages and terms may stand in a message, counted each time. Ten in ten in ten, nine
/// deep, would never be done.
pub(super) const MAX_REFERENCES: usize = 100;

/// What a message becomes.
#[derive(Clone, Copy)]
pub(super) enum Target<'a> {
    /// Plain text with isolates.
    Plain,
    /// HTML for a page in this language.
    Html(&'a Tag),
}

/// The text of a message in the language of `strings`.
///
/// # Errors
/// In English: an argument that is not given, a text that does not exist.
pub(super) fn resolve(
    strings: &Strings,
    pattern: &Pattern<String>,
    args: &[(&str, Value)],
    target: Target,
) -> Result<String, String> {
    let mut resolver = Resolver { strings, target, out: String::new(), depth: 0, references: 0 };
    resolver.pattern(pattern, Arguments { given: args, of_term: false })?;
    Ok(resolver.out)
}

#[derive(Clone, Copy)]
struct Arguments<'a> {
    given: &'a [(&'a str, Value<'a>)],
    /// What a term is not given is no fault: its default variant is used.
    of_term: bool,
}

impl<'a> Arguments<'a> {
    fn get(self, name: &str) -> Result<Option<&'a Value<'a>>, String> {
        match self.given.iter().find(|(given, _)| *given == name) {
            Some((_, value)) => Ok(Some(value)),
            None if self.of_term => Ok(None),
            None => Err(format!("argument ${name} is not given")),
        }
    }
}

/// What a choice between variants goes by.
enum Choice<'a> {
    Word(&'a str),
    Number { number: f64, ordinal: bool },
    Nothing,
}

struct Resolver<'s> {
    strings: &'s Strings,
    target: Target<'s>,
    out: String,
    depth: u32,
    references: usize,
}

impl Resolver<'_> {
    fn pattern(&mut self, pattern: &Pattern<String>, args: Arguments) -> Result<(), String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("it contains itself".to_owned());
        }
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression, args)?,
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<String>, args: Arguments) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, args),
            Expression::Select { selector, variants } => {
                let choice = choice(selector, args)?;
                let category = self.category(&choice);
                let chosen = variants.iter().find(|variant| fits(&choice, category, &variant.key));
                let default = || variants.iter().find(|variant| variant.default);
                let variant: Option<&Variant<String>> = chosen.or_else(default);
                variant.map_or(Ok(()), |variant| self.pattern(&variant.value, args))
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, args: Arguments) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => self.text(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.value(&literal_number(value)),
            InlineExpression::VariableReference { id } => match args.get(&id.name)? {
                Some(Value::Html(_)) if matches!(self.target, Target::Plain) => {
                    return Err(format!("argument ${} is HTML, and this is plain text", id.name));
                }
                Some(value) => self.value(value),
                None => {}
            },
            InlineExpression::MessageReference { id, attribute: None } => {
                let message = self.strings.messages.get(&id.name);
                self.refer()?;
                self.pattern(message.ok_or_else(|| format!("no message “{}” in it", id.name))?, args)?;
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let term = self.strings.terms.get(&id.name);
                let term = term.ok_or_else(|| format!("no term “-{}”", id.name))?;
                let given = arguments.as_ref().map(literals).unwrap_or_default();
                self.refer()?;
                self.pattern(term, Arguments { given: &given, of_term: true })?;
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                arguments.positional.first().map_or(Ok(()), |number| self.inline(number, args))?;
            }
            InlineExpression::Placeable { expression } => self.expression(expression, args)?,
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => {
                return Err(format!("attributes and functions such as {} are not known", id.name));
            }
        }
        Ok(())
    }

    fn refer(&mut self) -> Result<(), String> {
        self.references += 1;
        let within = self.references <= MAX_REFERENCES;
        within.then_some(()).ok_or_else(|| "too many messages stand in it".to_owned())
    }

    /// The plural form of a number.
    fn category(&self, choice: &Choice) -> Option<PluralCategory> {
        let Choice::Number { number, ordinal } = choice else { return None };
        let rules = if *ordinal { &self.strings.ordinal } else { &self.strings.cardinal };
        let decimal = Decimal::try_from_str(&number.to_string()).ok()?;
        Some(rules.category_for(&decimal))
    }

    /// An argument, held apart from the text around it where their directions can meet.
    fn value(&mut self, value: &Value) {
        let language = &self.strings.tag;
        if let (Target::Html(page), Value::Html(html)) = (self.target, value) {
            let open = self.open(page);
            let html = marked(html, page, language);
            return self.out.extend([open, &*html, "</bdi>"]);
        }
        if let (Target::Html(_), Value::Localised(text)) = (self.target, value)
            && (text.lang != *language || self.strings.direction == Direction::Rtl)
        {
            let html = text.to_html(language);
            return self.out.extend([self.open(&text.lang), &*html, "</bdi>"]);
        }
        let text = without_isolates(&value.to_text(&self.strings.formats)).into_owned();
        let meet = self.strings.direction == Direction::Rtl || text.chars().any(may_turn);
        match self.target {
            Target::Plain => self.isolated(meet, |out| out.push_str(&text)),
            Target::Html(_) => self.isolated(meet, |out| html_into(&text, language, out)),
        }
    }

    /// Holds apart what is in this language. A right-to-left text may begin with a Latin word, and
    /// a `<bdi>` that finds its direction by itself would then set all of it from left to right.
    fn open(&self, lang: &Tag) -> &'static str {
        match direction(lang) {
            Direction::Rtl if *lang == self.strings.tag => "<bdi dir=\"rtl\">",
            _ => "<bdi>",
        }
    }

    fn isolated(&mut self, needed: bool, write: impl FnOnce(&mut String)) {
        let marks = match self.target {
            _ if !needed => ("", ""),
            Target::Plain => (ISOLATE, POP),
            Target::Html(_) => ("<bdi>", "</bdi>"),
        };
        self.out.push_str(marks.0);
        write(&mut self.out);
        self.out.push_str(marks.1);
    }

    fn text(&mut self, text: &str) {
        match self.target {
            Target::Plain => self.out.push_str(text),
            Target::Html(_) => html_into(text, &self.strings.tag, &mut self.out),
        }
    }
}

fn fits(choice: &Choice, category: Option<PluralCategory>, key: &VariantKey<String>) -> bool {
    match (choice, key) {
        (Choice::Word(word), VariantKey::Identifier { name }) => word == name,
        (Choice::Number { number, .. }, VariantKey::NumberLiteral { value }) => value.parse() == Ok(*number),
        (Choice::Number { .. }, VariantKey::Identifier { name }) => {
            category.is_some() && PluralCategory::get_for_cldr_string(name) == category
        }
        _ => false,
    }
}

fn choice<'a>(selector: &InlineExpression<String>, args: Arguments<'a>) -> Result<Choice<'a>, String> {
    Ok(match selector {
        InlineExpression::VariableReference { id } => match args.get(&id.name)? {
            Some(Value::Number(number)) => Choice::Number { number: *number, ordinal: false },
            Some(Value::Text(text)) => Choice::Word(text),
            _ => Choice::Nothing,
        },
        InlineExpression::FunctionReference { arguments, .. } => {
            let counted = arguments.positional.first().map(|number| choice(number, args));
            match counted.transpose()? {
                Some(Choice::Number { number, .. }) => {
                    Choice::Number { number, ordinal: is_ordinal(arguments) }
                }
                other => other.unwrap_or(Choice::Nothing),
            }
        }
        _ => Choice::Nothing,
    })
}

/// Whether a call says `type: "ordinal"`.
pub(super) fn is_ordinal<S: AsRef<str>>(arguments: &CallArguments<S>) -> bool {
    arguments.named.iter().any(|argument| {
        let by = |value: &InlineExpression<S>| match value {
            InlineExpression::StringLiteral { value } => value.as_ref() == "ordinal",
            _ => false,
        };
        argument.name.name.as_ref() == "type" && by(&argument.value)
    })
}

/// The arguments of a term: Fluent allows literals only.
fn literals<'a>(arguments: &'a CallArguments<String>) -> Vec<(&'a str, Value<'a>)> {
    let literal = |argument: &'a NamedArgument<String>| {
        let value = match &argument.value {
            InlineExpression::StringLiteral { value } => Value::Text(unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => literal_number(value),
            _ => return None,
        };
        Some((&*argument.name.name, value))
    };
    arguments.named.iter().filter_map(literal).collect()
}

fn literal_number(text: &str) -> Value<'_> {
    text.parse().map_or(Value::Text(text.into()), Value::Number)
}

/// Whether a character may make text around it run from right to left: right-to-left letters stand
/// from U+0590 to U+08FF, from U+FB1D to U+FEFF and on later planes. In left-to-right text without
/// them isolates do nothing, and titles and pages are better without.
fn may_turn(c: char) -> bool {
    !matches!(c, '\0'..'\u{590}' | '\u{900}'..'\u{FB1D}' | '\u{FF00}'..='\u{FFFF}')
        || matches!(c, '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}')
}
