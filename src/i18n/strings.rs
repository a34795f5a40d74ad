//! One language's own interface strings, from its Fluent files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser;
use icu::plurals::{PluralRuleType, PluralRules, PluralRulesOptions};

use super::formats::{Formats, icu_locale};
use super::review;
use super::script::{Direction, direction};
use crate::model::Tag;

/// The messages and formats of one language, without fallback.
#[derive(Debug)]
pub(super) struct Strings {
    pub tag: Tag,
    pub direction: Direction,
    pub formats: Formats,
    pub cardinal: PluralRules,
    pub ordinal: PluralRules,
    pub messages: BTreeMap<String, Pattern<String>>,
    /// The messages that somebody who has the language from home has read.
    pub reviewed: BTreeSet<String>,
    pub terms: BTreeMap<String, Pattern<String>>,
}

impl Strings {
    /// Puts a language's files together; messages of later files replace those of earlier ones.
    pub fn new<'t>(tag: &Tag, texts: impl IntoIterator<Item = &'t str>) -> Strings {
        let mut strings = Strings {
            tag: tag.clone(),
            direction: direction(tag),
            formats: Formats::new(tag),
            cardinal: plural_rules(tag, PluralRuleType::Cardinal),
            ordinal: plural_rules(tag, PluralRuleType::Ordinal),
            messages: BTreeMap::new(),
            reviewed: BTreeSet::new(),
            terms: BTreeMap::new(),
        };
        for text in texts {
            // What is wrong with it has been said by `check`.
            let resource: Resource<String> = match parser::parse(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            let mut reviewed = review::reviewed(&resource);
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        let Some(value) = message.value else { continue };
                        strings.reviewed.remove(&message.id.name);
                        strings.messages.insert(message.id.name, value);
                    }
                    Entry::Term(term) => drop(strings.terms.insert(term.id.name, term.value)),
                    _ => {}
                }
            }
            strings.reviewed.append(&mut reviewed);
        }
        strings
    }
}

/// The plural rules of a language.
pub(super) fn plural_rules(tag: &Tag, kind: PluralRuleType) -> PluralRules {
    let options = PluralRulesOptions::default().with_type(kind);
    PluralRules::try_new((&icu_locale(tag)).into(), options).expect("the data is compiled in")
}
