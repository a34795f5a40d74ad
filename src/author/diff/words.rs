//! Values and differences as people read them.

use jiff::civil::Date;

use super::compare::{Change, Edit, Step};
use super::excerpt;
use super::names::Names;
use crate::author::day;
use crate::diagnose::{Language, say};
use crate::model::{CreditUnit, Decode, Field, Shape};

/// So many characters of a text are shown at once.
const SHORT: usize = 60;

/// Fields whose title says enough without that of the block around them.
const ALONE: [&str; 9] =
    ["opens", "closes", "rolling", "late", "town", "municipality", "address", "without_bankid", "reply"];

/// Strings that are plain without quotes around them.
const BARE: [&str; 5] = ["code", "codes", "phone", "town", "address"];

/// What the numbers of a field are: percent, kronor.
const UNITS: [(&str, &str); 3] = [("pace", "%"), ("percent", "%"), ("amount", "kr")];

/// Languages as one calls them within a sentence; others go by their tag.
const LANGUAGES: &[(&str, &str, &str)] = &[
    ("ar", "arabiska", "Arabic"),
    ("de", "tyska", "German"),
    ("en", "engelska", "English"),
    ("es", "spanska", "Spanish"),
    ("fa", "persiska", "Persian"),
    ("fi", "finska", "Finnish"),
    ("fr", "franska", "French"),
    ("pl", "polska", "Polish"),
    ("prs", "dari", "Dari"),
    ("ps", "pashto", "Pashto"),
    ("ru", "ryska", "Russian"),
    ("se", "nordsamiska", "Northern Sami"),
    ("so", "somaliska", "Somali"),
    ("sv", "svenska", "Swedish"),
    ("sv-simple", "lätt svenska", "easy Swedish"),
    ("swl", "svenskt teckenspråk", "Swedish sign language"),
    ("th", "thailändska", "Thai"),
    ("ti", "tigrinska", "Tigrinya"),
    ("tr", "turkiska", "Turkish"),
    ("uk", "ukrainska", "Ukrainian"),
];

/// How to say things: in which language, on which day, with which names.
pub(super) struct Words<'a> {
    pub language: Language,
    /// Days of this year are shown without it.
    pub today: Date,
    pub names: &'a Names<'a>,
    /// The language of text without a tag.
    pub default_language: &'a str,
}

impl Words<'_> {
    /// A day: "30 november", with the year when it is not this one's.
    pub fn date(&self, date: Date) -> String {
        self.day(date, date.year() != self.today.year())
    }

    fn day(&self, date: Date, with_year: bool) -> String {
        day::in_words(date, with_year, self.language)
    }

    /// A text in quotes, on one line, not all of it when it is long.
    pub fn quoted(&self, text: &str) -> String {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let short = if line.chars().count() > SHORT {
            let cut: String = line.chars().take(SHORT - 1).collect();
            format!("{}…", cut.trim_end())
        } else {
            line
        };
        let said = say!("”{short}”", "“{short}”");
        said.text(self.language).to_owned()
    }

    /// A language within a sentence.
    pub fn language(&self, tag: &str) -> String {
        let known = LANGUAGES.iter().find(|(known, ..)| *known == tag);
        known.map_or(tag, |(_, sv, en)| self.language.pick(sv, en)).to_owned()
    }

    /// A difference in a sentence without a full stop.
    pub fn change(&self, change: &Change) -> String {
        let language = self.language;
        let label = self.label(change);
        let key = last_field(&change.path).map_or("", |field| field.key);
        let said = match &change.edit {
            Edit::Word(None, None) | Edit::Text(None, None) => say!("{label}", "{label}"),
            Edit::Word(old, new) if matches!(change.shape, Shape::Bool) => {
                let (old, new) = (self.truth(old.is_some()), self.truth(new.is_some()));
                say!("{label} {old} → {new}", "{label} {old} → {new}")
            }
            Edit::Word(Some(old), Some(new)) => {
                let (old, new) = self.pair(old, new, &change.shape, key);
                say!("{label} {old} → {new}", "{label} {old} → {new}")
            }
            Edit::Word(None, Some(value)) => {
                let value = self.value(value, &change.shape, key);
                say!("tillagt: {label} {value}", "added: {label} {value}")
            }
            Edit::Word(Some(value), None) => {
                let value = self.value(value, &change.shape, key);
                say!("borttaget: {label} {value}", "removed: {label} {value}")
            }
            Edit::Text(Some(old), Some(new)) => return self.texts(&label, &old.text, &new.text, change),
            Edit::Text(None, Some(text)) => {
                let text = self.text(&text.text, change);
                say!("tillagt: {label} {text}", "added: {label} {text}")
            }
            Edit::Text(Some(text), None) => {
                let text = self.text(&text.text, change);
                say!("borttaget: {label} {text}", "removed: {label} {text}")
            }
            Edit::List { added, removed } => {
                let values = |all: &[String]| {
                    all.iter().map(|one| self.value(one, &change.shape, key)).collect::<Vec<_>>().join(", ")
                };
                match (values(added), values(removed)) {
                    (added, none) if none.is_empty() => {
                        say!("tillagt: {label} {added}", "added: {label} {added}")
                    }
                    (none, removed) if none.is_empty() => {
                        say!("borttaget: {label} {removed}", "removed: {label} {removed}")
                    }
                    (added, removed) => say!(
                        "{label}: tillagt {added}, borttaget {removed}",
                        "{label}: added {added}, removed {removed}"
                    ),
                }
            }
            Edit::Order => say!("{label}: ny ordning", "{label}: another order"),
            Edit::Item(true) => say!("tillagt: {label}", "added: {label}"),
            Edit::Item(false) => say!("borttaget: {label}", "removed: {label}"),
        };
        said.text(language).to_owned()
    }

    fn truth(&self, value: bool) -> &'static str {
        if value { self.language.pick("ja", "yes") } else { self.language.pick("nej", "no") }
    }

    /// Two texts: whole when they are short, else around the first words that differ.
    fn texts(&self, label: &str, old: &str, new: &str, change: &Change) -> String {
        let short = |text: &str| !text.contains('\n') && text.chars().count() <= SHORT;
        if matches!(change.shape, Shape::PerLanguage(_)) || (short(old) && short(new)) {
            return format!("{label} {} → {}", self.text(old, change), self.text(new, change));
        }
        let said = match excerpt::of(old, new) {
            excerpt::Excerpt::Layout => {
                say!("{label}: samma ord, ny uppställning", "{label}: the same words, laid out anew")
            }
            excerpt::Excerpt::Whole => say!("{label}: hela texten är ny", "{label}: the whole text is new"),
            excerpt::Excerpt::Words { old, new, more } => {
                let (old, new) = (old.as_str(), new.as_str());
                match more {
                    0 => say!("{label} ”{old}” → ”{new}”", "{label} “{old}” → “{new}”"),
                    1 => say!(
                        "{label} ”{old}” → ”{new}” och på ett ställe till",
                        "{label} “{old}” → “{new}” and in one more place"
                    ),
                    _ => say!(
                        "{label} ”{old}” → ”{new}” och på {more} ställen till",
                        "{label} “{old}” → “{new}” and in {more} more places"
                    ),
                }
            }
        };
        said.text(self.language).to_owned()
    }

    fn text(&self, text: &str, change: &Change) -> String {
        match &change.shape {
            Shape::PerLanguage(word) => self.value(text, word, ""),
            _ => self.quoted(text),
        }
    }

    /// Two values; days show their year when it helps to tell them apart.
    fn pair(&self, old: &str, new: &str, shape: &Shape, key: &str) -> (String, String) {
        match (is_day(old, shape), is_day(new, shape)) {
            (Some(old), Some(new)) if old.year() != new.year() => (self.day(old, true), self.day(new, true)),
            // The year once, where both have the same.
            (Some(old), Some(new)) => (self.day(old, false), self.date(new)),
            _ => (self.value(old, shape, key), self.value(new, shape, key)),
        }
    }

    /// A value: a day, a name, a word's title, a number with its unit; texts in quotes.
    pub fn value(&self, value: &str, shape: &Shape, key: &str) -> String {
        if let Some(day) = is_day(value, shape) {
            return self.date(day);
        }
        if let Some((sv, en)) = title_of(value, shape) {
            return in_sentence(self.language.pick(sv, en));
        }
        if let Some(name) = self.names.of(key, value, self.language) {
            return name;
        }
        match shape {
            Shape::Tag => self.language(value),
            Shape::String | Shape::Text { .. } if !BARE.contains(&key) => self.quoted(value),
            Shape::Number { .. } => match UNITS.iter().find(|(field, _)| *field == key) {
                Some((_, unit)) => format!("{value} {unit}"),
                None => value.to_owned(),
            },
            Shape::Either(_) if key == "credits" => self.credits(value),
            _ => value.to_owned(),
        }
    }

    /// `hours, 300`, as two keys come, or a number alone.
    fn credits(&self, value: &str) -> String {
        let Some((unit, number)) = value.split_once(", ") else { return value.to_owned() };
        match title_of(unit, &CreditUnit::shape()) {
            Some((sv, en)) => format!("{number} {}", in_sentence(self.language.pick(sv, en))),
            None => value.to_owned(),
        }
    }

    /// What a field is called on the way to it: "arbetsplatsförlagt lärande, procent".
    fn label(&self, change: &Change) -> String {
        let (mut label, mut list) = (String::new(), "");
        for step in &change.path {
            if let Step::Field(field) = step {
                list = field.key;
            }
            match step {
                Step::Field(field) if label.is_empty() || ALONE.contains(&field.key) => {
                    label = self.title(field);
                }
                Step::Field(field) => {
                    label.push_str(", ");
                    label.push_str(&self.title(field));
                }
                Step::Item(name) => {
                    let name = self.names.of(list, name, self.language).unwrap_or_else(|| name.clone());
                    label.push(' ');
                    label.push_str(&name);
                }
            }
        }
        match change.language.as_deref().filter(|language| *language != self.default_language) {
            Some(tag) => {
                let name = self.language(tag);
                say!("{label} på {name}", "{label} in {name}").text(self.language).to_owned()
            }
            None => label,
        }
    }

    fn title(&self, field: &Field) -> String {
        let (sv, en) = field.title;
        in_sentence(self.language.pick(sv, en))
    }
}

fn last_field(path: &[Step]) -> Option<&'static Field> {
    path.iter().rev().find_map(|step| match step {
        Step::Field(field) => Some(*field),
        Step::Item(_) => None,
    })
}

/// The day that a value is.
pub(super) fn is_day(value: &str, shape: &Shape) -> Option<Date> {
    match shape {
        Shape::Date => value.parse().ok(),
        Shape::Either(shapes) => shapes.iter().find_map(|shape| is_day(value, shape)),
        _ => None,
    }
}

/// The titles of a word from a list.
pub(super) fn title_of(value: &str, shape: &Shape) -> Option<(&'static str, &'static str)> {
    match shape {
        Shape::Choice(choices) => {
            choices.iter().find(|(key, ..)| *key == value).map(|(_, sv, en)| (*sv, *en))
        }
        Shape::Either(shapes) => shapes.iter().find_map(|shape| title_of(value, shape)),
        _ => None,
    }
}

/// A title within a sentence: without its first capital, unless that is a name's.
pub(super) fn in_sentence(title: &str) -> String {
    let first = title.split([' ', ',', '-']).next().unwrap_or_default();
    let is_name = first.chars().skip(1).any(char::is_uppercase)
        || ["Swedish"].contains(&first)
        || title.chars().count() == 1;
    if is_name {
        return title.to_owned();
    }
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::in_sentence;

    #[test]
    fn names_keep_their_capitals() {
        for (title, within) in [
            ("Sista ansökningsdag", "sista ansökningsdag"),
            ("Sfi kurs A", "sfi kurs A"),
            ("Kurs A", "kurs A"),
            ("BankID", "BankID"),
            ("E-post", "e-post"),
            ("A full day", "a full day"),
            ("Swedish for immigrants", "Swedish for immigrants"),
            ("", ""),
        ] {
            assert_eq!(in_sentence(title), within);
        }
    }
}
