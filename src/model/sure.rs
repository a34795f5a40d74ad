//! The one way to write what was meant, where there is only one.
//!
//! A fix never guesses: a value that could mean two things, or something else than its field takes,
//! is left for people.

use super::{Date, Field, Record, Shape, suggest};
use crate::content::yaml::{Entry, Node, Value};

/// A plain value as its field takes it. What is right already stays as it is.
pub fn plain(shape: &Shape, text: &str) -> Option<String> {
    match shape {
        Shape::Bool => boolean(text).map(str::to_owned),
        Shape::Number { min, max, whole } => number(text, *min, *max, *whole).then(|| text.to_owned()),
        Shape::Date => date(text),
        Shape::Choice(choices) => choice(choices, text).map(str::to_owned),
        Shape::OneOrMany(item) => plain(item, text),
        Shape::Either(shapes) => {
            let mut ways = shapes.iter().filter_map(|shape| plain(shape, text));
            ways.next().filter(|_| ways.next().is_none())
        }
        _ => None,
    }
}

/// `true` or `false`, said in another way.
pub fn boolean(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "on" | "ja" | "y" | "j" | "sant" | "1" => Some("true"),
        "false" | "no" | "off" | "nej" | "n" | "falskt" | "0" => Some("false"),
        _ => None,
    }
}

fn number(text: &str, min: f64, max: f64, whole: bool) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').filter(|_| !whole).unwrap_or(text);
    let (before, after) = unsigned.split_once('.').filter(|_| !whole).unwrap_or((unsigned, "0"));
    // `010` may be a code.
    let leading = before.len() > 1 && before.starts_with('0');
    digits(before)
        && digits(after)
        && !leading
        && text.parse::<f64>().is_ok_and(|number| (min..=max).contains(&number))
}

/// A day whose year comes first: `2027-1-5`, `2027/01/05`, `20270105`. In any other order day and
/// month may change places.
pub fn date(text: &str) -> Option<String> {
    let parts: Vec<&str> = if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        vec![&text[..4], &text[4..6], &text[6..]]
    } else {
        let mark = text.chars().find(|c| !c.is_ascii_digit())?;
        let known = matches!(mark, '-' | '/' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}');
        text.split(mark).take_while(|_| known).collect()
    };
    let [year, month, day] = parts.as_slice() else { return None };
    let digits = |part: &str, lengths: &[usize]| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let form = digits(year, &[4]) && digits(month, &[1, 2]) && digits(day, &[1, 2]);
    let day = form.then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok());
    day.flatten().map(|day| day.to_string())
}

/// The word of a list that is written with other capitals, called by its title, or misspelt by one
/// letter when it is like no other.
pub fn choice(choices: &[(&'static str, &str, &str)], text: &str) -> Option<&'static str> {
    let folded = text.trim().to_lowercase();
    let only = |fits: &dyn Fn(&(&'static str, &str, &str)) -> bool| {
        let mut fitting = choices.iter().filter(|choice| fits(choice)).map(|choice| choice.0);
        fitting.next().filter(|_| fitting.next().is_none())
    };
    only(&|choice| choice.0.to_lowercase() == folded)
        .or_else(|| only(&|choice| choice.1.to_lowercase() == folded))
        .or_else(|| only(&|choice| choice.2.to_lowercase() == folded))
        .or_else(|| only(&|choice| misspelt(&folded, choice.0)))
}

/// The field that an unknown key is: written with other capitals, called by its Swedish title, or
/// misspelt by one letter when it is like no other. The field must not be there already, and its
/// value must be of the kind that stands there.
pub fn field(entry: &Entry, record: &'static Record, entries: &[Entry]) -> Option<&'static Field> {
    let fits = |key: &str| {
        let folded = key.to_lowercase();
        let only = |fits: &dyn Fn(&Field) -> bool| {
            let mut fitting = record.fields.iter().filter(|field| fits(field));
            fitting.next().filter(|_| fitting.next().is_none())
        };
        only(&|field| field.key == folded)
            .or_else(|| only(&|field| field.title.0.to_lowercase() == folded))
            .or_else(|| only(&|field| misspelt(&folded, field.key)))
    };
    let found = fits(&entry.key)?;
    let same = |other: &&Entry| {
        *other.key == *found.key
            || (record.field(&other.key).is_none()
                && fits(&other.key).is_some_and(|field| field.key == found.key))
    };
    let alone = entries.iter().filter(same).count() == 1;
    (alone && !entry.stray && takes(&(found.shape)(), &entry.value)).then_some(found)
}

/// One wrong letter in a word of some length. Digits are no slips: `sva-1` is another than `sva-2`.
fn misspelt(word: &str, right: &str) -> bool {
    word.chars().count() >= 5
        && !word.contains(|c: char| c.is_ascii_digit())
        && suggest::distance(word, right) <= 1
}

/// Whether a value of this kind may stand there.
fn takes(shape: &Shape, node: &Node) -> bool {
    match &node.value {
        Value::Empty => true,
        Value::Broken => false,
        Value::List(_) => shape.takes_list(),
        Value::Map(_) => {
            shape.record().is_some() || matches!(shape, Shape::Text { .. } | Shape::PerLanguage(_))
        }
        Value::Scalar(_) => !matches!(shape, Shape::Record(_) | Shape::PerLanguage(_)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Decode, Mode, SfiCourse, Start, SwedishLevel};

    #[test]
    fn days_whose_year_comes_first_are_sure() {
        for text in ["2027-1-5", "20270105", "2027/01/05", "2027.1.05", "2027–01–05", "2027-01-05"] {
            assert_eq!(date(text).as_deref(), Some("2027-01-05"), "{text}");
        }
        for text in [
            "5/1 2027",
            "05-01-2027",
            "270105",
            "2027-13-01",
            "2027-02-30",
            "2027-01",
            "2027-01/05",
            "5 januari 2027",
            "",
            "2027-01-05T00:00:00Z",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn words_are_sure_when_they_are_like_one_only() {
        let level = |text| plain(&SwedishLevel::shape(), text);
        for (text, meant) in [
            ("Sfi-D", Some("sfi-d")),
            ("Sfi kurs D", Some("sfi-d")),
            ("sfid", None),
            ("sfi-e", None),
            ("sva-2", None),
            ("sva-grunt", Some("sva-grund")),
            ("ingen", None),
        ] {
            assert_eq!(level(text).as_deref(), meant, "{text}");
        }
        let mode = |text| plain(&Mode::shape(), text);
        for (text, meant) in [
            ("På plats", Some("classroom")),
            ("Distans", Some("distance")),
            ("distanse", Some("distance")),
            ("x", None),
        ] {
            assert_eq!(mode(text).as_deref(), meant, "{text}");
        }
        assert_eq!(plain(&SfiCourse::shape(), "a").as_deref(), Some("A"));
    }

    #[test]
    fn numbers_are_not_made_of_codes_and_words() {
        let whole = Shape::Number { min: 0.0, max: 100.0, whole: true };
        let any = Shape::Number { min: -90.0, max: 90.0, whole: false };
        assert_eq!(plain(&whole, "50").as_deref(), Some("50"));
        for text in ["050", "5.5", "-5", "101", "50 %", "1e2", "", "inf"] {
            assert_eq!(plain(&whole, text), None, "{text}");
        }
        assert_eq!(plain(&any, "-59.25").as_deref(), Some("-59.25"));
        for text in ["59,25", "5.", ".5", "91", "nan"] {
            assert_eq!(plain(&any, text), None, "{text}");
        }
        assert_eq!(plain(&Start::shape(), "Rolling").as_deref(), Some("rolling"));
        assert_eq!(plain(&Start::shape(), "2027/1/5").as_deref(), Some("2027-01-05"));
    }
}
