//! What a value may be: the part of the table that schema, formatter and messages read.

use super::Record;
use crate::diagnose::{Said, say};

/// The shape of a value.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Text in the default language, or a map from language tag to text.
    Text {
        /// The most graphemes, if limited.
        max: Option<usize>,
        /// Whether it is Markdown.
        rich: bool,
    },
    /// A string taken verbatim.
    String,
    /// An id: `[a-z0-9][a-z0-9-]{0,79}`.
    Id,
    /// A former address: `<publisher>/<course>`.
    CoursePath,
    /// A language tag (BCP 47).
    Tag,
    /// `true` or `false`.
    Bool,
    /// A number with its lowest and highest value.
    Number {
        /// Lowest.
        min: f64,
        /// Highest.
        max: f64,
        /// Whether decimals are refused.
        whole: bool,
    },
    /// A date, `2027-01-11`.
    Date,
    /// An address with `https`, `http`, `mailto` or `tel`.
    Url,
    /// An e-mail address.
    Email,
    /// A colour, `#005a70`.
    Colour,
    /// A path to a file of the catalogue.
    Path,
    /// An IANA time zone.
    TimeZone,
    /// A four-digit municipality code.
    MunicipalityCode,
    /// One of some words: key, Swedish and English title of each.
    Choice(&'static [(&'static str, &'static str, &'static str)]),
    /// A list.
    List(Box<Shape>),
    /// One value, or a list of them.
    OneOrMany(Box<Shape>),
    /// Any of several shapes.
    Either(Vec<Shape>),
    /// A block of fields.
    Record(&'static Record),
    /// A map from language tag to one of some words.
    PerLanguage(Box<Shape>),
}

impl Shape {
    /// Whether a list may stand here.
    pub fn takes_list(&self) -> bool {
        match self {
            Shape::List(_) | Shape::OneOrMany(_) => true,
            Shape::Either(shapes) => shapes.iter().any(Shape::takes_list),
            _ => false,
        }
    }

    /// The record whose keys may stand here.
    pub fn record(&self) -> Option<&'static Record> {
        match self {
            Shape::Record(record) => Some(record),
            Shape::Either(shapes) => shapes.iter().find_map(Shape::record),
            _ => None,
        }
    }

    /// What may stand under a key of a block of this shape; a string where nothing is known.
    pub fn inner(&self, key: &str) -> Shape {
        match (self.record(), self) {
            (Some(record), _) => record.field(key).map_or(Shape::String, |field| (field.shape)()),
            // Languages of a text.
            (None, Shape::Text { .. }) => self.clone(),
            (None, Shape::PerLanguage(item)) => (**item).clone(),
            _ => Shape::String,
        }
    }

    /// What the items of a list of this shape may be; a string where nothing is known.
    pub fn item(&self) -> Shape {
        match self {
            Shape::List(item) | Shape::OneOrMany(item) => (**item).clone(),
            Shape::Either(shapes) => {
                let list = |shape: &Shape| match shape {
                    Shape::List(item) => Some((**item).clone()),
                    _ => None,
                };
                shapes.iter().find_map(list).unwrap_or(Shape::String)
            }
            _ => Shape::String,
        }
    }

    /// The place of a key in canonical order; keys that the table does not have come last.
    pub fn place(&self, key: &str) -> usize {
        let place = |record: &Record| record.fields.iter().position(|field| field.key == key);
        self.record().and_then(place).unwrap_or(usize::MAX)
    }

    /// What to write, for remedies: "ett datum, som 2027-01-11".
    pub fn describe(&self) -> Said {
        match self {
            Shape::Text { .. } => say!("en text", "a text"),
            Shape::String => say!("en text", "a text"),
            Shape::Id => say!("ett id (a–z, 0–9 och bindestreck)", "an id (a–z, 0–9 and hyphens)"),
            Shape::CoursePath => say!(
                "en tidigare adress, som kumla/underskoterska",
                "a former address, such as kumla/underskoterska"
            ),
            Shape::Tag => say!("en språkkod, som sv eller en", "a language tag, such as sv or en"),
            Shape::Bool => say!("true eller false", "true or false"),
            Shape::Number { min, max, whole } => {
                let (sv, en) =
                    if *whole { ("ett heltal", "a whole number") } else { ("ett tal", "a number") };
                if *max >= f64::from(u32::MAX) {
                    say!("{sv}, minst {min}", "{en}, at least {min}")
                } else {
                    say!("{sv} från {min} till {max}", "{en} from {min} to {max}")
                }
            }
            Shape::Date => say!("ett datum, som 2027-01-11", "a date, such as 2027-01-11"),
            Shape::Url => {
                say!("en webbadress som börjar med https://", "an address that begins with https://")
            }
            Shape::Email => say!("en e-postadress", "an e-mail address"),
            Shape::Colour => say!("en färg, som \"#005a70\"", "a colour, such as \"#005a70\""),
            Shape::Path => {
                say!("en sökväg till en fil, som media/film.mp4", "a path to a file, such as media/film.mp4")
            }
            Shape::TimeZone => {
                say!("en tidszon, som Europe/Stockholm", "a time zone, such as Europe/Stockholm")
            }
            Shape::MunicipalityCode => say!(
                "en kommunkod med fyra siffror, som \"1881\"",
                "a municipality code of four digits, such as \"1881\""
            ),
            Shape::Choice([(only, ..)]) => say!("{only}", "{only}"),
            Shape::Choice(choices) => {
                let keys = choices.iter().map(|choice| choice.0).collect::<Vec<_>>().join(", ");
                say!("ett av {keys}", "one of {keys}")
            }
            Shape::List(item) => {
                let Said { sv, en } = item.describe();
                say!("en lista: [ … ], där varje del är {sv}", "a list: [ … ] in which each item is {en}")
            }
            Shape::OneOrMany(item) => {
                let Said { sv, en } = item.describe();
                say!("{sv}, eller en lista av sådana", "{en}, or a list of them")
            }
            Shape::Either(shapes) => {
                let all: Vec<_> = shapes.iter().map(Shape::describe).collect();
                let sv = all.iter().map(|s| s.sv.as_str()).collect::<Vec<_>>().join(", eller ");
                let en = all.iter().map(|s| s.en.as_str()).collect::<Vec<_>>().join(", or ");
                Said { sv, en }
            }
            Shape::Record(record) => {
                let required = record.fields.iter().filter(|field| field.required);
                let first = required.chain(record.fields).map(|field| field.key).next().unwrap_or("");
                say!("ett block med fält, som {{{first}: …}}", "a block of fields, such as {{{first}: …}}")
            }
            Shape::PerLanguage(item) => {
                let Said { sv, en } = item.describe();
                say!(
                    "ett block med en rad per språk, där varje värde är {sv}",
                    "a block with a line per language, each value being {en}"
                )
            }
        }
    }
}
