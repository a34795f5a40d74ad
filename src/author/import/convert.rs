//! One cell to the value of a field, as the field's shape says.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use unicode_segmentation::UnicodeSegmentation;

use super::days::{self, Day};
use super::html;
use super::map::{ImportMap, Rule};
use super::reading::union;
use super::target::Target;
use super::text::{self, fold};
use super::tree::Tree;
use crate::content::to_id;
use crate::diagnose::{Said, say};
use crate::model::{At, OneOrMany, Shape, Tag};

/// What values may mean in this catalogue.
#[derive(Debug)]
pub struct Known {
    /// Ids by folded name or id, by the field that takes them: `areas`, `municipality` …
    pub ids: HashMap<&'static str, HashMap<String, String>>,
    /// The catalogue's time zone.
    pub home: TimeZone,
}

/// What became of a cell.
#[derive(Debug, Default)]
pub struct Converted {
    /// The value, if there is one.
    pub value: Option<Tree>,
    /// The cell says that this never ends: rolling intake.
    pub rolling: bool,
    /// What could not be used, and why.
    pub faults: Vec<(String, Said)>,
}

/// Turns a cell into the value of a field.
///
/// An empty cell, and one that the rule calls empty, gives nothing and no fault.
pub fn convert(
    cell: &str,
    rule: &Rule,
    column: &str,
    target: &Target,
    map: &ImportMap,
    known: &Known,
) -> Converted {
    let mut converted = Converted::default();
    let rich = matches!(target.shape, Shape::Text { rich: true, .. });
    let whole = if rich { cell.trim().to_owned() } else { text::plain(cell) };
    let parts: Vec<&str> = match &rule.split {
        Some(mark) if !mark.0.is_empty() => whole.split(&*mark.0).collect(),
        _ => vec![&*whole],
    };
    let mut values = Vec::new();
    for part in parts {
        let part = cut(part, rule);
        if is_empty(part, rule) {
            continue;
        }
        for word in translate(part, rule, column, map) {
            match scalar(&word, rule, target, known) {
                Ok(Value::Is(value)) => union(&mut values, vec![value]),
                Ok(Value::Rolling) => converted.rolling = true,
                Ok(Value::Shortened(value, said)) => {
                    converted.faults.push((part.to_owned(), said));
                    union(&mut values, vec![value]);
                }
                Err(said) => converted.faults.push((part.to_owned(), said)),
            }
        }
    }
    converted.value = together(values, target);
    converted
}

/// The values as the field takes them; `None` where there are none.
fn together(values: Vec<Tree>, target: &Target) -> Option<Tree> {
    match target.shape {
        Shape::List(_) => (!values.is_empty()).then_some(Tree::List(values)),
        Shape::OneOrMany(_) if values.len() > 1 => Some(Tree::List(values)),
        _ => values.into_iter().next(),
    }
}

/// The values of a field's default.
pub fn default(words: &[String], target: &Target, known: &Known) -> Converted {
    let mut converted = Converted::default();
    let mut values = Vec::new();
    for word in words {
        match scalar(word, &Rule::default(), target, known) {
            Ok(Value::Is(value) | Value::Shortened(value, _)) => union(&mut values, vec![value]),
            Ok(Value::Rolling) => converted.rolling = true,
            Err(said) => converted.faults.push((word.clone(), said)),
        }
    }
    converted.value = together(values, target);
    converted
}

/// The part of a cell that a rule wants.
fn cut<'c>(part: &'c str, rule: &Rule) -> &'c str {
    let mut part = part;
    if let Some((before, _)) = rule.before.as_ref().and_then(|mark| part.split_once(&*mark.0)) {
        part = before;
    }
    if let Some((_, after)) = rule.after.as_ref().and_then(|mark| part.split_once(&*mark.0)) {
        part = after;
    }
    part.trim()
}

fn is_empty(part: &str, rule: &Rule) -> bool {
    let folded = fold(part);
    matches!(&*folded, "" | "null" | "n/a" | "-")
        || rule.empty.iter().flat_map(|texts| texts.iter()).any(|text| fold(text) == folded)
}

/// What the map translates a text to: itself where it says nothing, nothing where it says that.
fn translate(part: &str, rule: &Rule, column: &str, map: &ImportMap) -> Vec<String> {
    let folded = fold(part);
    let texts = |many: &Option<At<OneOrMany<String>>>| -> Vec<String> {
        many.iter().flat_map(|many| &many.value.0).map(|text| text.value.clone()).collect()
    };
    if rule.any.is_some() {
        return texts(&rule.any);
    }
    if rule.words.is_some() || rule.starts.is_some() {
        let words =
            rule.words.iter().flat_map(|words| &words.0).filter(|word| has_word(&folded, &fold(&word.key)));
        let starts =
            rule.starts.iter().flat_map(|words| &words.0).filter(|word| folded.starts_with(&fold(&word.key)));
        return words.chain(starts).flat_map(|word| texts(&word.value)).collect();
    }
    match map.table(rule, column).and_then(|table| table.find(part)) {
        Some(word) => texts(&word.value),
        None => vec![part.to_owned()],
    }
}

/// Whether a text has these words in it, not only as a part of longer words.
fn has_word(text: &str, word: &str) -> bool {
    let bound = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .any(|(at, _)| bound(text[..at].chars().next_back()) && bound(text[at + word.len()..].chars().next()))
}

enum Value {
    Is(Tree),
    Rolling,
    Shortened(Tree, Said),
}

fn scalar(word: &str, rule: &Rule, target: &Target, known: &Known) -> Result<Value, Said> {
    let mut shape = &target.shape;
    while let Shape::List(item) | Shape::OneOrMany(item) = shape {
        shape = item;
    }
    one(word, shape, rule, target, known)
}

fn one(word: &str, shape: &Shape, rule: &Rule, target: &Target, known: &Known) -> Result<Value, Said> {
    let is = |text: String| Ok(Value::Is(Tree::Scalar(text)));
    let labelled =
        |text: String| rule.label.as_ref().map_or(text.clone(), |label| format!("{} {text}", label.value));
    match shape {
        Shape::Text { rich: true, .. } => is(labelled(html::to_markdown(word))),
        Shape::Text { max, .. } => shorten(labelled(word.to_owned()), *max),
        Shape::String => is(labelled(word.to_owned())),
        Shape::Id => id(word, target, known),
        Shape::Bool => match &*fold(word) {
            "true" | "ja" | "yes" | "j" | "y" | "1" | "x" | "sant" => is("true".into()),
            "false" | "nej" | "no" | "n" | "0" | "falskt" => is("false".into()),
            _ => Err(unknown(shape)),
        },
        Shape::Number { min, max, whole } => {
            let number = number(word).ok_or_else(|| unknown(shape))?;
            let number = number * rule.times.as_ref().map_or(1.0, |times| times.value.0);
            let number = if *whole { number } else { (number * 1e6).round() / 1e6 };
            if (*whole && number.fract() != 0.0) || !(*min..=*max).contains(&number) {
                return Err(unknown(shape));
            }
            is(format!("{number}"))
        }
        Shape::Date => day(word, rule, known, shape),
        Shape::Url => text::address(word).map_or_else(|| Err(unknown(shape)), is),
        Shape::Email => is(word.trim_start_matches("mailto:").to_owned()),
        Shape::Choice(choices) => {
            let folded = fold(word);
            let named = |choice: &&(&str, &str, &str)| {
                [choice.0, choice.1, choice.2].iter().any(|name| fold(name) == folded)
            };
            choices.iter().find(named).map_or_else(|| Err(unknown(shape)), |choice| is(choice.0.to_owned()))
        }
        Shape::Tag => {
            let tag = word.to_lowercase();
            if Tag::new(&tag).is_ok() && tag.len() == 2 { is(tag) } else { Err(unknown(shape)) }
        }
        Shape::Either(shapes) => {
            let mut last = Err(unknown(shape));
            for shape in shapes.iter().filter(|shape| !matches!(shape, Shape::Record(_))) {
                last = one(word, shape, rule, target, known);
                match last {
                    Ok(Value::Rolling) => return is("rolling".into()),
                    Ok(_) => return last,
                    Err(_) => {}
                }
            }
            last.map_err(|_| unknown(shape))
        }
        _ => is(word.to_owned()),
    }
}

/// A text that fits, cut between words where it does not.
fn shorten(text: String, max: Option<usize>) -> Result<Value, Said> {
    let Some(max) = max.filter(|max| text.graphemes(true).count() > *max) else {
        return Ok(Value::Is(Tree::Scalar(text)));
    };
    let kept: String = text.graphemes(true).take(max - 1).collect();
    let kept =
        kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words).trim_end_matches([',', '.', ' ']);
    let said = say!(
        "Texten är längre än {max} tecken och har kortats.",
        "The text is longer than {max} characters and has been shortened."
    );
    Ok(Value::Shortened(Tree::Scalar(format!("{kept}…")), said))
}

/// An id that the catalogue knows by this name, or by this id.
fn id(word: &str, target: &Target, known: &Known) -> Result<Value, Said> {
    let key = target.keys.last().map_or("", String::as_str);
    match known.ids.get(key) {
        Some(ids) => match ids.get(&fold(word)) {
            Some(id) => Ok(Value::Is(Tree::text(id))),
            None => Err(unknown(&Shape::Id)),
        },
        None => {
            let id = to_id(word);
            if id.is_empty() { Err(unknown(&Shape::Id)) } else { Ok(Value::Is(Tree::Scalar(id))) }
        }
    }
}

fn day(word: &str, rule: &Rule, known: &Known, shape: &Shape) -> Result<Value, Said> {
    let zone = rule.time_zone.as_ref().map(|zone| &zone.value.0);
    let month_first = rule.month_first.as_ref().is_some_and(|first| first.value);
    match days::read(word, month_first, zone, &known.home) {
        Some(Day::On(date)) => Ok(Value::Is(Tree::Scalar(date.to_string()))),
        Some(Day::Rolling) => Ok(Value::Rolling),
        None => Err(unknown(shape)),
    }
}

/// A number with decimal comma or point, blanks between thousands, and maybe a unit after it.
fn number(word: &str) -> Option<f64> {
    let word = word.trim();
    let end = word
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '-')))
        .unwrap_or(word.len());
    let (digits, unit) = word.split_at(end);
    let unit = unit.trim().trim_end_matches('.').to_lowercase();
    let units = ["", "%", "p", "poäng", "procent", "kr", "kronor", "st", "hp", "vp", "yhp", "platser"];
    if !units.contains(&&*unit) {
        return None;
    }
    let digits = digits.trim().replace(' ', "").replace(',', ".");
    let number = digits.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    digits.parse::<f64>().ok().filter(|value| number && value.is_finite())
}

fn unknown(shape: &Shape) -> Said {
    match shape {
        Shape::Choice(_) | Shape::Id | Shape::Tag => {
            say!("Kartan känner inte värdet.", "The map does not know the value.")
        }
        Shape::Number { whole: false, .. } => say!("Värdet är inget tal.", "The value is not a number."),
        // The first is what a table would have.
        Shape::Either(shapes) if !shapes.is_empty() => unknown(&shapes[0]),
        _ => {
            let Said { sv, en } = shape.describe();
            say!("Värdet är inte {sv}.", "The value is not {en}.")
        }
    }
}
