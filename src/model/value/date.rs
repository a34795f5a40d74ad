//! Dates and time zones.

use crate::content::yaml::{Node, in_word_quotes};
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
        let bare = in_word_quotes(text).unwrap_or(text);
        let remedy = match bare.parse().ok().or_else(|| in_swedish(bare)) {
            Some(day) => say!(
                "Menade du {day}? Skriv år-månad-dag med siffror.",
                "Did you mean {day}? Write year-month-day in digits."
            ),
            None => say!(
                "Skriv år-månad-dag med siffror, som 2027-01-11.",
                "Write year-month-day in digits, such as 2027-01-11."
            ),
        };
        decoder.report(
            Code::BadDate,
            node.span,
            say!("Här ska stå {sv}. Det står ”{text}”.", "This should be {en}. It is “{text}”."),
            remedy,
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

/// A day as people write it in Swedish, `11/1 2027` or `måndag 11 januari 2027`: good enough to ask
/// whether it is meant, not to take it for meant.
fn in_swedish(text: &str) -> Option<Date> {
    const MONTHS: &[&str] =
        &["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    let text = text.to_lowercase();
    let parts = text.split([' ', '\u{a0}', '/', '.', '-', ',']).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    let [.., day, month, year] = parts[..] else { return None };
    let by_name = || MONTHS.iter().position(|name| month.starts_with(name)).map(|index| index as i8 + 1);
    let month = month.parse().ok().or_else(by_name)?;
    let year = year.parse().ok().filter(|year| (1000..=9999).contains(year))?;
    Date::new(year, month, day.parse().ok()?).ok()
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

#[cfg(test)]
mod tests {
    use super::in_swedish;

    #[test]
    fn days_in_swedish_are_asked_about() {
        for text in ["11/1 2027", "11/1-2027", "11.1.2027", "den 11 jan. 2027", "Måndag 11 januari 2027"] {
            assert_eq!(in_swedish(text).map(|day| day.to_string()).as_deref(), Some("2027-01-11"), "{text}");
        }
        for text in ["11/1", "11 januari", "30/2 2027", "11/13 2027", "11/1 27", "vecka 2 2027", "snart", ""]
        {
            assert_eq!(in_swedish(text), None, "{text}");
        }
    }
}
