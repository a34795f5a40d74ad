//! Numbers with limits.

use super::choice::choices;
use crate::content::yaml::{Node, Value};
use crate::diagnose::{Code, Said, say};
use crate::model::{At, Decode, Decoder, Shape, record};

/// A whole number from `MIN` to `MAX`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Int<const MIN: u32, const MAX: u32>(pub u32);

impl<const MIN: u32, const MAX: u32> Decode for Int<MIN, MAX> {
    fn shape() -> Shape {
        Shape::Number { min: f64::from(MIN), max: f64::from(MAX), whole: true }
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let shape = Self::shape();
        let text = decoder.plain(node, &shape)?;
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits || (text.len() > 1 && text.starts_with('0')) {
            return not_a_number(text, node, &shape, decoder);
        }
        match text.parse() {
            Ok(number) if (MIN..=MAX).contains(&number) => Some(Int(number)),
            _ => out_of_range(text, node, &shape, decoder),
        }
    }
}

/// A number from `MIN` to `MAX`, decimals with a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Number<const MIN: i32, const MAX: i32>(pub f64);

impl<const MIN: i32, const MAX: i32> Decode for Number<MIN, MAX> {
    fn shape() -> Shape {
        Shape::Number { min: f64::from(MIN), max: f64::from(MAX), whole: false }
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let shape = Self::shape();
        let text = decoder.plain(node, &shape)?;
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let form = unsigned.starts_with(|c: char| c.is_ascii_digit())
            && unsigned.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        match text.parse::<f64>() {
            Ok(number) if form && (f64::from(MIN)..=f64::from(MAX)).contains(&number) => Some(Number(number)),
            Ok(_) if form => out_of_range(text, node, &shape, decoder),
            _ => not_a_number(text, node, &shape, decoder),
        }
    }
}

fn not_a_number<T>(text: &str, node: &Node, shape: &Shape, decoder: &mut Decoder) -> Option<T> {
    let Said { sv, en } = shape.describe();
    let digits = text.replace(',', ".");
    let digits = digits.trim_matches(|c: char| !c.is_ascii_digit());
    let number = digits
        .parse::<f64>()
        .ok()
        .filter(|number| !matches!(shape, Shape::Number { whole: true, .. }) || number.fract() == 0.0);
    let remedy = match number {
        Some(number) => say!("Skriv {sv}, bara siffror: {number}", "Write {en}, digits only: {number}"),
        None => say!("Skriv {sv}, bara siffror.", "Write {en}, digits only."),
    };
    decoder.report(
        Code::WrongKind,
        node.span,
        say!("”{text}” är inte ett tal.", "“{text}” is not a number."),
        remedy,
    );
    None
}

fn out_of_range<T>(text: &str, node: &Node, shape: &Shape, decoder: &mut Decoder) -> Option<T> {
    let Said { sv, en } = shape.describe();
    let below =
        matches!(shape, Shape::Number { min, .. } if text.parse().is_ok_and(|number: f64| number < *min));
    let message = if below {
        say!("{text} är för litet.", "{text} is too small.")
    } else {
        say!("{text} är för stort.", "{text} is too large.")
    };
    decoder.report(Code::OutOfRange, node.span, message, say!("Skriv {sv}.", "Write {en}."));
    None
}

choices! {
    /// What credits are counted in.
    pub enum CreditUnit {
        /// Komvux points (*verksamhetspoäng*): 20 are a week of full-time study.
        Vp = "vp" "Verksamhetspoäng" "Komvux points",
        /// Higher vocational points: 5 are a week of full-time study.
        Yhp = "yhp" "Yrkeshögskolepoäng" "Higher vocational points",
        /// University credits.
        Hp = "hp" "Högskolepoäng" "University credits",
        /// Hours of teaching.
        Hours = "hours" "Timmar" "Hours",
        /// Weeks.
        Weeks = "weeks" "Veckor" "Weeks",
    }
}

/// How much a course can be, in any unit.
type Amount = Number<0, 100_000>;

record! {
    /// Credits with their unit.
    pub struct CreditsBlock: "credits" {
        /// How many.
        required @ value: Amount { "Antal", "Number", "Hur många." },
        /// What they are counted in.
        required @ unit: CreditUnit { "Enhet", "Unit", "Vad de räknas i: vp, yhp, hp, hours eller weeks." },
    }
}

/// How much a course is: a number, in the unit of its type unless another is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Credits {
    /// How many.
    pub value: f64,
    /// In what; absent means the unit of the course's type (yhp for yh, else vp).
    pub unit: Option<CreditUnit>,
}

impl Decode for Credits {
    fn shape() -> Shape {
        Shape::Either(vec![Amount::shape(), CreditsBlock::shape()])
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if let Value::Map(_) = node.value {
            let block = CreditsBlock::decode(node, decoder)?;
            let unit = block.unit.map(|unit: At<CreditUnit>| unit.value);
            return Some(Credits { value: block.value?.value.0, unit });
        }
        Amount::decode(node, decoder).map(|number| Credits { value: number.0, unit: None })
    }
}
