//! What a message is made of.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu::plurals::PluralRuleType;

use super::messages::is_form;
use crate::i18n::resolve::is_ordinal;

/// The parts of a message that a check looks at; each is a slice of the file, so its place is known.
#[derive(Default)]
pub(super) struct Parts<'a> {
    /// Names of arguments.
    pub arguments: Vec<&'a str>,
    /// Ids of messages that stand in it.
    pub messages: Vec<&'a str>,
    /// Ids of terms that stand in it, without their hyphen.
    pub terms: Vec<&'a str>,
    /// Names of what Fluent has and this program does not: attributes, other functions.
    pub unknown: Vec<&'a str>,
    /// Texts in quotation marks, as they are written.
    pub literals: Vec<&'a str>,
    /// Choices between variants.
    pub selects: Vec<Select<'a>>,
}

/// A choice between variants.
pub(super) struct Select<'a> {
    /// What to point at: the argument that is counted, else the first key.
    pub place: &'a str,
    /// The keys that are words.
    pub keys: Vec<&'a str>,
    /// How numbers are counted.
    pub kind: PluralRuleType,
}

impl Select<'_> {
    /// Whether the choice is by plural form: all words are forms.
    pub fn by_plural(&self) -> bool {
        !self.keys.is_empty() && self.keys.iter().all(|key| is_form(key))
    }
}

impl<'a> Parts<'a> {
    /// Takes a message apart.
    pub fn of(pattern: &'a Pattern<&'a str>) -> Parts<'a> {
        let mut parts = Parts::default();
        parts.pattern(pattern);
        parts
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let before = self.arguments.len();
        self.inline(selector);
        let words = |key: &VariantKey<&'a str>| match key {
            VariantKey::Identifier { name } => Some(*name),
            VariantKey::NumberLiteral { .. } => None,
        };
        let keys: Vec<&str> = variants.iter().filter_map(|variant| words(&variant.key)).collect();
        let place = match variants.first().map(|variant| &variant.key) {
            Some(VariantKey::Identifier { name }) => *name,
            Some(VariantKey::NumberLiteral { value }) => *value,
            None => return,
        };
        let place = self.arguments.get(before).copied().unwrap_or(place);
        let kind = match selector {
            InlineExpression::FunctionReference { arguments, .. } if is_ordinal(arguments) => {
                PluralRuleType::Ordinal
            }
            _ => PluralRuleType::Cardinal,
        };
        self.selects.push(Select { place, keys, kind });
        variants.iter().for_each(|variant| self.pattern(&variant.value));
    }

    fn inline(&mut self, expression: &InlineExpression<&'a str>) {
        match expression {
            InlineExpression::VariableReference { id } => self.arguments.push(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.push(id.name);
                self.unknown.extend(attribute.iter().map(|attribute| attribute.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.terms.push(id.name);
                self.unknown.extend(attribute.iter().map(|attribute| attribute.name));
                arguments.iter().for_each(|arguments| self.call(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.unknown.extend((id.name != "NUMBER").then_some(id.name));
                self.call(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } => self.literals.push(value),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn call(&mut self, arguments: &CallArguments<&'a str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}
