//! Dates: the filter `date`, the tests `before` and `after`.

use jiff::fmt::strtime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned, civil};
use tera::Value;

use crate::diagnose::say;
use crate::i18n::Locale;
use crate::model::Date;
use crate::render::call::Call;
use crate::render::fault::Fault;

/// Writes a day as a language does.
type Write = fn(&Locale, Date) -> String;

/// The forms that a language knows.
const FORMS: [(&str, Write); 4] = [
    ("full", Locale::date_weekday),
    ("long", Locale::date),
    ("medium", Locale::date_short),
    ("month", Locale::month_year),
];

/// The letters of strftime that give numbers only.
const NUMBERS: &str = "CdefFgGHIjklmMNqQsSTRuUVwWyYz%";

/// A date in words of the page's language, or in numbers by a pattern.
pub fn date(value: &Value, call: &Call) -> Result<Value, Fault> {
    let format = call.text("format")?.unwrap_or("%Y-%m-%d");
    let zone = match call.text("timezone")? {
        Some(name) => TimeZone::get(name).map_err(|_| {
            Fault::new(
                say!("Tidszonen ”{name}” finns inte.", "There is no time zone “{name}”."),
                say!("Skriv den som Europe/Stockholm.", "Write it like Europe/Stockholm."),
            )
        })?,
        None => call.shared.zone.clone(),
    };
    let Some((form, write)) = FORMS.iter().find(|(form, _)| *form == format) else {
        check(format)?;
        let time = parse(value, call)?.with_time_zone(zone);
        let text = strtime::format(format, &time).map_err(|_| unknown(format))?;
        return Ok(text.into());
    };
    let language = call.language_in("locale")?;
    let day = match value.as_str().map(str::parse::<Date>) {
        Some(Ok(day)) if value.as_str().is_some_and(|text| text.len() == 10) => day,
        _ => parse(value, call)?.with_time_zone(zone).date(),
    };
    language.dates.get(&(day, form), || Ok(write(call.shared.locale(language), day).into()))
}

/// Names of months and days belong to a language, so a pattern gives only numbers.
fn check(format: &str) -> Result<(), Fault> {
    let mut chars = format.chars();
    let mut any = false;
    while let Some(c) = chars.next() {
        if c == '%' {
            any = true;
            // Between % and the letter there may be a flag (-, _, 0, :).
            let letter = chars.by_ref().find(|c| !"-_0:".contains(*c));
            if letter.is_none_or(|letter| !NUMBERS.contains(letter)) {
                return Err(unknown(format));
            }
        }
    }
    if any { Ok(()) } else { Err(unknown(format)) }
}

fn unknown(format: &str) -> Fault {
    Fault::new(
        say!("Datumformatet ”{format}” går inte att använda.", "The date format “{format}” cannot be used."),
        say!(
            "Med namn på månader, i sidans språk: full, long, medium eller month. Bara siffror: till exempel %Y-%m-%d.",
            "With names of months, in the page's language: full, long, medium or month. Numbers only: for example %Y-%m-%d."
        ),
    )
}

/// Whether a date is before another.
pub fn before(value: &Value, call: &Call) -> Result<bool, Fault> {
    compare(value, call, |a, b| a < b)
}

/// Whether a date is after another.
pub fn after(value: &Value, call: &Call) -> Result<bool, Fault> {
    compare(value, call, |a, b| a > b)
}

fn compare(value: &Value, call: &Call, holds: fn(&Timestamp, &Timestamp) -> bool) -> Result<bool, Fault> {
    let inclusive = call.flag("inclusive", false)?;
    let (a, b) = (parse(value, call)?.timestamp(), parse(call.must("other")?, call)?.timestamp());
    Ok(holds(&a, &b) || inclusive && a == b)
}

/// A date, a date with time, a time stamp with its offset, or seconds since 1970. Where no zone
/// is said it is the catalogue's.
fn parse(value: &Value, call: &Call) -> Result<Zoned, Fault> {
    let zone = &call.shared.zone;
    let zoned = match (value.as_str(), value.as_i64()) {
        (Some(text), _) => None
            .or_else(|| text.parse::<Zoned>().ok())
            .or_else(|| Some(text.parse::<Timestamp>().ok()?.to_zoned(zone.clone())))
            .or_else(|| text.parse::<civil::DateTime>().ok()?.to_zoned(zone.clone()).ok()),
        (None, Some(seconds)) => Timestamp::from_second(seconds).ok().map(|time| time.to_zoned(zone.clone())),
        (None, None) => return Err(call.unfit(value, ("ett datum", "a date"))),
    };
    zoned.ok_or_else(|| {
        Fault::new(
            say!("”{value}” är inget datum.", "“{value}” is not a date."),
            say!("Skriv år-månad-dag, som 2027-01-11.", "Write year-month-day, such as 2027-01-11."),
        )
    })
}
