//! Dates and time zones.

use crate::content::yaml::Node;
use crate::diagnose::{Code, Said, say};
use crate::model::{Decode, Decoder, Shape, sure};

/// A day in the catalogue's time zone.
pub type Date = jiff::civil::Date;

impl Decode for Date {
    fn shape() -> Shape {
        Shape::Date
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.plain(node, &Shape::Date)?;
        read(text, node, &Shape::Date, decoder)
    }
}

fn read(text: &str, node: &Node, shape: &Shape, decoder: &mut Decoder) -> Option<Date> {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes[range].iter().all(u8::is_ascii_digit);
    let form = bytes.len() == 10
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && digits(0..4)
        && digits(5..7)
        && digits(8..10);
    if !form {
        let Said { sv, en } = shape.describe();
        decoder.report(
            Code::BadDate,
            node.span,
            say!("”{text}” är inte {sv}.", "“{text}” is not {en}."),
            say!(
                "Skriv år-månad-dag med siffror, som 2027-01-11.",
                "Write year-month-day in digits, such as 2027-01-11."
            ),
        );
        decoder.offer_value(node, sure::plain(shape, text));
        return None;
    }
    let date = text.parse::<Date>().ok();
    if date.is_none() {
        decoder.report(
            Code::BadDate,
            node.span,
            say!("Dagen {text} finns inte i kalendern.", "There is no day {text} in the calendar."),
            say!("Rätta månaden eller dagen.", "Correct the month or the day."),
        );
    }
    date
}

/// When an occasion starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// On a day.
    On(Date),
    /// All the time (rolling intake).
    Rolling,
}

impl Decode for Start {
    fn shape() -> Shape {
        Shape::Either(vec![Shape::Date, Shape::Choice(&[("rolling", "Löpande start", "Rolling start")])])
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let shape = Self::shape();
        match decoder.plain(node, &shape)? {
            "rolling" => Some(Start::Rolling),
            text => read(text, node, &shape, decoder).map(Start::On),
        }
    }
}

/// A time zone of the IANA database.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeZone(pub jiff::tz::TimeZone);

impl Decode for TimeZone {
    fn shape() -> Shape {
        Shape::TimeZone
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::TimeZone)?;
        let zone = jiff::tz::TimeZone::get(text).ok();
        if zone.is_none() {
            decoder.report(
                Code::BadTimeZone,
                node.span,
                say!("Tidszonen ”{text}” finns inte.", "There is no time zone “{text}”."),
                say!("Skriv ett namn som Europe/Stockholm.", "Write a name such as Europe/Stockholm."),
            );
        }
        zone.map(TimeZone)
    }
}
