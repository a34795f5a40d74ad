//! Arguments of messages.

use std::borrow::Cow;

use super::formats::Formats;
use super::localised::Localised;
use crate::model::Date;

/// An argument of a message.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Text in no particular language (a name, a code), or a word to select by.
    Text(Cow<'a, str>),
    /// Text that may be in another language than the message.
    Localised(&'a Localised),
    /// HTML made for the page, languages marked. For [`super::Locale::message_html`] only.
    Html(Cow<'a, str>),
    /// A number: chooses the plural form, and is shown as the message's language writes it.
    Number(f64),
    /// A day, shown as the message's language writes it (so that a message that falls back to
    /// Swedish has a Swedish date).
    Date(Date),
    /// Months of the year, from 1, shown as a list in the message's language.
    Months(Vec<u8>),
}

impl Value<'_> {
    /// The value as plain text, in a message whose language has these formats.
    pub(super) fn to_text(&self, formats: &Formats) -> Cow<'_, str> {
        match self {
            Value::Text(text) | Value::Html(text) => Cow::Borrowed(text),
            Value::Localised(localised) => Cow::Borrowed(&localised.text),
            Value::Number(number) => formats.number(*number).into(),
            Value::Date(date) => formats.date(*date).into(),
            Value::Months(months) => formats.months(months).into(),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl<'a> From<&'a Localised> for Value<'a> {
    fn from(text: &'a Localised) -> Self {
        Value::Localised(text)
    }
}

impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Value::Date(date)
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(number as f64)
    }
}
