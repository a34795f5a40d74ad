//! Answers, from flags or from somebody at a terminal, as the fields they are for read them.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::NewError;
use crate::author::import::days;
use crate::content::yaml::{Node, Scalar, Style, Value};
use crate::diagnose::{FileId, Span, say};
use crate::model::{CourseType, Decode, Decoder, Int, Limited, Mode, Shape, Start, Tag};

/// A course's title.
///
/// # Errors
/// Refused where the field would not take it.
pub fn title(text: &str) -> Result<String, NewError> {
    value::<Limited<120>>(text).map(|title| title.default.to_string())
}

/// What kind of education, by key or by what it is called.
///
/// # Errors
/// Refused with the nearest, or with all of them.
pub fn course_type(text: &str) -> Result<CourseType, NewError> {
    choice(text)
}

/// How the teaching is given, by key or by what it is called.
///
/// # Errors
/// Refused with the nearest, or with all of them.
pub fn mode(text: &str) -> Result<Mode, NewError> {
    choice(text)
}

/// The words that a field takes: key, Swedish and English title of each.
pub fn choices<T: Decode>() -> &'static [(&'static str, &'static str, &'static str)] {
    match T::shape() {
        Shape::Choice(choices) => choices,
        _ => &[],
    }
}

/// A first day as people write it (`2027-01-11`, `11/1 2027`), or `löpande`.
///
/// # Errors
/// Refused where it is no day.
pub fn start(text: &str) -> Result<Start, NewError> {
    match days::read(text, false, None, &TimeZone::UTC) {
        Some(days::Day::On(date)) => Ok(Start::On(date)),
        Some(days::Day::Rolling) => Ok(Start::Rolling),
        None => value(text),
    }
}

/// The last day to apply to what starts on `start`.
///
/// # Errors
/// Refused where it is no day, or after the start.
pub fn closes(text: &str, start: Option<Start>) -> Result<Date, NewError> {
    let closes = match days::read(text, false, None, &TimeZone::UTC) {
        Some(days::Day::On(date)) => date,
        _ => value(text)?,
    };
    match start {
        Some(Start::On(first)) if first < closes => Err(NewError::Refused(
            say!(
                "Kursen börjar {first}, före sista ansökningsdag {closes}.",
                "The course begins on {first}, before the last day to apply, {closes}."
            ),
            say!("Skriv en dag före starten.", "Write a day before the start."),
        )),
        _ => Ok(closes),
    }
}

/// Percent of full time, one or several: `100`, `50 %, 100 %`.
///
/// # Errors
/// Refused where one of them is no pace.
pub fn pace(text: &str) -> Result<Vec<u32>, NewError> {
    let parts = text.split([',', ';', ' ']).map(|part| part.trim_end_matches('%'));
    let parts = parts.filter(|part| !part.is_empty());
    let read = |part| value::<Int<1, 125>>(part).map(|number| number.0);
    let paces = parts.map(read).collect::<Result<Vec<_>, _>>()?;
    if paces.is_empty() { value::<Int<1, 125>>(text).map(|number| vec![number.0]) } else { Ok(paces) }
}

/// National codes, with commas or blanks between.
pub fn codes(text: &str) -> Vec<String> {
    text.split([',', ';', ' ']).filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

fn choice<T: Decode>(text: &str) -> Result<T, NewError> {
    let lower = text.to_lowercase();
    let called =
        choices::<T>().iter().find(|(_, sv, en)| [sv, en].iter().any(|title| title.to_lowercase() == lower));
    value(called.map_or(text, |(key, ..)| key))
}

/// A value as its field reads it.
fn value<T: Decode>(text: &str) -> Result<T, NewError> {
    let language = Tag::default();
    let mut decoder = Decoder::new(FileId(0), text, &language);
    let scalar = Scalar { text: text.into(), style: Style::Plain };
    let node = Node { span: Span::new(0, text.len()), value: Value::Scalar(scalar) };
    let value = T::decode(&node, &mut decoder);
    match (value, decoder.findings.into_iter().next()) {
        (Some(value), None) => Ok(value),
        (_, Some(finding)) => Err(NewError::Refused(finding.message, finding.remedy)),
        // A decoder says what is wrong before it gives nothing.
        (None, None) => Err(NewError::Refused(
            say!("”{text}” duger inte.", "“{text}” cannot be used."),
            say!("Skriv något annat.", "Write something else."),
        )),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn refused<T: std::fmt::Debug>(result: Result<T, NewError>) -> String {
        match result {
            Err(NewError::Refused(message, remedy)) => format!("{} {}", message.sv, remedy.sv),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn answers_as_people_write_them() {
        let day = date(2027, 1, 11);
        for text in ["2027-01-11", "11/1 2027", "20270111"] {
            assert_eq!(start(text).unwrap(), Start::On(day));
            assert_eq!(closes(text, None).unwrap(), day);
        }
        assert_eq!(start("Löpande").unwrap(), Start::Rolling);
        assert_eq!(pace("50 %, 100").unwrap(), [50, 100]);
        assert_eq!((mode("distance").unwrap(), mode("på plats").unwrap()), (Mode::Distance, Mode::Classroom));
        assert_eq!(course_type("Prövning").unwrap(), CourseType::Provning);
        assert_eq!(codes("VOXABN, MATMAT01a"), ["VOXABN", "MATMAT01a"]);
    }

    #[test]
    fn what_is_no_answer_is_explained() {
        assert!(refused(start("snart")).contains("2027-01-11"));
        assert!(refused(start("2027-02-30")).contains("finns inte i kalendern"));
        assert!(refused(closes("rolling", None)).contains("år-månad-dag"));
        let first = Some(Start::On(date(2027, 1, 11)));
        assert!(refused(closes("2027-01-12", first)).contains("före starten"));
        assert!(refused(pace("200")).contains("för stort") && refused(pace("%")).contains("inte ett tal"));
        assert!(refused(mode("distanse")).contains("distance"));
        assert!(refused(course_type("yrkesvu")).contains("Menade du"));
        assert!(refused(title(&"x".repeat(121))).contains("121 tecken"));
    }
}
