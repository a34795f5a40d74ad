//! One of a site's languages, as pages see it.

use std::fmt;
use std::sync::Arc;

use fluent_syntax::ast::Pattern;

use super::localised::{Localised, marked, without_isolates};
use super::resolve::{Target, resolve};
use super::resolved::{Key, Resolved, Text};
use super::script::Direction;
use super::strings::Strings;
use super::value::Value;
use crate::model::{Date, Tag, nearest};

/// The message that says what a language calls itself; every language has its own.
pub(super) const NAME: &str = "language-name";

/// One of a site's languages: its strings with their fallbacks, and its formats.
#[derive(Debug)]
pub struct Locale {
    /// Its tag.
    pub tag: Tag,
    /// Which way it is written.
    pub dir: Direction,
    /// What it calls itself: "Svenska", "العربية".
    pub name: String,
    /// Its own strings, then those that it falls back to.
    chain: Vec<Arc<Strings>>,
    resolved: Resolved,
    /// Its tag, then the same language more widely.
    pub(super) wider: Vec<Tag>,
}

/// What a language's strings are read from: the same for the same files, in any edition of a catalogue.
#[derive(Clone, Debug)]
pub struct Source(Vec<Arc<Strings>>);

impl PartialEq for Source {
    fn eq(&self, other: &Source) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|(one, other)| Arc::ptr_eq(one, other))
    }
}

/// Why a message could not be shown. A fault in a template or in the program, not in content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageError {
    /// There is no such message in any language of the chain.
    Unknown {
        /// The id asked for.
        id: String,
        /// Ids that may have been meant, the most alike first.
        near: Vec<String>,
    },
    /// The message could not be put together, mostly because an argument is missing.
    Unresolved {
        /// The message.
        id: String,
        /// The language it was found in.
        lang: Tag,
        /// What is wrong, in English.
        reason: String,
    },
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            MessageError::Unknown { id, near } if near.is_empty() => write!(f, "no message “{id}”"),
            MessageError::Unknown { id, near } => {
                write!(f, "no message “{id}”; there is {}", near.join(", "))
            }
            MessageError::Unresolved { id, lang, reason } => write!(f, "message “{id}” ({lang}): {reason}"),
        }
    }
}

impl std::error::Error for MessageError {}

impl Locale {
    pub(super) fn new(chain: Vec<Arc<Strings>>, wider: Vec<Tag>) -> Locale {
        let own = &chain[0];
        let name = own.messages.get(NAME).and_then(|name| resolve(own, name, &[], Target::Plain).ok());
        let (tag, dir) = (own.tag.clone(), own.direction);
        Locale {
            dir,
            name: name.unwrap_or_else(|| tag.to_string()),
            tag,
            chain,
            resolved: Resolved::default(),
            wider,
        }
    }

    /// What its strings are read from.
    pub fn source(&self) -> Source {
        Source(self.chain.clone())
    }

    /// The languages that strings are looked for in, this one first.
    pub fn chain(&self) -> impl Iterator<Item = &Tag> {
        self.chain.iter().map(|strings| &strings.tag)
    }

    /// Whether there is such a message in this language or one that it falls back to.
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// Whether this language itself has the message.
    pub fn has_own(&self, id: &str) -> bool {
        self.chain[0].messages.contains_key(id)
    }

    /// Whether somebody who has the language from home has reviewed its own message.
    pub fn is_reviewed(&self, id: &str) -> bool {
        self.chain[0].reviewed.contains(id)
    }

    /// The ids of the messages that this language itself has, sorted.
    pub fn own_ids(&self) -> impl Iterator<Item = &str> {
        self.chain[0].messages.keys().map(String::as_str)
    }

    /// A message, in this language or the first of its chain that has it.
    ///
    /// # Errors
    /// There is no such message, or an argument is missing.
    pub fn message(&self, id: &str, args: &[(&str, Value)]) -> Result<Localised, MessageError> {
        self.text(id, args, Target::Plain, |(number, text)| Localised {
            text: text.to_string(),
            lang: self.chain[*number].tag.clone(),
        })
    }

    /// A message as text for machines, as [`Localised::to_machine`] gives it.
    ///
    /// # Errors
    /// As [`Locale::message`].
    pub fn message_machine(&self, id: &str, args: &[(&str, Value)]) -> Result<String, MessageError> {
        self.text(id, args, Target::Plain, |(_, text)| without_isolates(text).into_owned())
    }

    /// A message as HTML for a page in this language: everything escaped, arguments in `<bdi>`
    /// where directions can meet, and all that is in another language (the message, or an argument
    /// given as [`Value::Localised`]) in an element with its `lang` and `dir`.
    ///
    /// # Errors
    /// As [`Locale::message`].
    pub fn message_html(&self, id: &str, args: &[(&str, Value)]) -> Result<String, MessageError> {
        self.message_html_as(id, args, str::to_owned)
    }

    /// What `take` makes of a message as HTML.
    ///
    /// # Errors
    /// As [`Locale::message`].
    pub fn message_html_as<T>(
        &self,
        id: &str,
        args: &[(&str, Value)],
        take: impl FnOnce(&str) -> T,
    ) -> Result<T, MessageError> {
        self.text(id, args, Target::Html(&self.tag), |(_, html)| take(html))
    }

    /// A day: "11 januari 2027".
    pub fn date(&self, date: Date) -> String {
        self.chain[0].formats.date(date)
    }

    /// A day, short: "11 jan. 2027".
    pub fn date_short(&self, date: Date) -> String {
        self.chain[0].formats.date_short(date)
    }

    /// A day with its weekday: "måndag 11 januari 2027".
    pub fn date_weekday(&self, date: Date) -> String {
        self.chain[0].formats.date_weekday(date)
    }

    /// A month: "januari 2027".
    pub fn month_year(&self, date: Date) -> String {
        self.chain[0].formats.month_year(date)
    }

    /// Months of the year, from 1, as they stand alone: "januari och augusti".
    pub fn months(&self, months: &[u8]) -> String {
        self.chain[0].formats.months(months)
    }

    /// A number with this language's separators: "1 500", "2,5".
    pub fn number(&self, number: f64) -> String {
        self.chain[0].formats.number(number)
    }

    /// Percent: "50 %". The number is the percentage, not a fraction.
    pub fn percent(&self, percent: f64) -> String {
        let message = self.message("percent", &[("value", percent.into())]);
        message.map_or_else(|_| format!("{percent} %"), |text| text.to_machine())
    }

    /// "a, b och c".
    pub fn list_and<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.chain[0].formats.list_and(items)
    }

    /// "a, b eller c".
    pub fn list_or<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.chain[0].formats.list_or(items)
    }

    fn find(&self, id: &str) -> Option<(usize, &Pattern<String>)> {
        let mut chain = self.chain.iter().enumerate();
        chain.find_map(|(number, strings)| Some((number, strings.messages.get(id)?)))
    }

    /// What `take` makes of a message and the number of the strings in the chain that it is from.
    fn text<T>(
        &self,
        id: &str,
        args: &[(&str, Value)],
        target: Target,
        take: impl FnOnce(&Text) -> T,
    ) -> Result<T, MessageError> {
        let make = || self.resolve(id, args, target);
        match Key::new(id, matches!(target, Target::Html(_)), args) {
            Some(key) => self.resolved.of(&key, make, take),
            None => Ok(take(&make()?)),
        }
    }

    fn resolve(&self, id: &str, args: &[(&str, Value)], target: Target) -> Result<Text, MessageError> {
        let (number, pattern) = self.find(id).ok_or_else(|| self.unknown(id))?;
        let strings = &self.chain[number];
        match (resolve(strings, pattern, args, target), target) {
            (Ok(text), Target::Plain) => Ok((number, text.into())),
            (Ok(html), Target::Html(page)) => Ok((number, marked(&html, &strings.tag, page).into())),
            (Err(reason), _) => {
                let lang = strings.tag.clone();
                Err(MessageError::Unresolved { id: id.to_owned(), lang, reason })
            }
        }
    }

    fn unknown(&self, id: &str) -> MessageError {
        let mut ids: Vec<&str> =
            self.chain.iter().flat_map(|strings| strings.messages.keys()).map(String::as_str).collect();
        let mut near = Vec::new();
        while near.len() < 3
            && let Some(id) = nearest(id, ids.iter().copied())
        {
            near.push(id.to_owned());
            ids.retain(|other| *other != id);
        }
        MessageError::Unknown { id: id.to_owned(), near }
    }
}
