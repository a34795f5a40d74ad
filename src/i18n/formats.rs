//! Dates, numbers and lists as a language writes them, through ICU.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::fieldsets::enums::{CalendarPeriodFieldSet, DateFieldSet};
use icu::datetime::fieldsets::{YM, YMD, YMDE};
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::decimal::input::Decimal;
use icu::decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::list::{ListFormatter, ListFormatterPreferences};
use icu::locale::Locale as IcuLocale;
use icu::locale::extensions::unicode::value;
use icu::locale::preferences::extensions::unicode::keywords::NumberingSystem;
use writeable::TryWriteable;

use crate::model::{Date, Tag};

const COMPILED: &str = "the data is compiled in";

/// A language's formatters, built once, shared by threads.
#[derive(Debug)]
pub(super) struct Formats {
    long: DateWriter,
    short: DateWriter,
    weekday: DateWriter,
    month: DateWriter,
    month_alone: DateWriter,
    decimal: DecimalFormatter,
    /// Whether the language writes 1,500 for 1500, which a reader in Sweden takes for 1.5.
    comma_misleads: bool,
    and: ListFormatter,
    or: ListFormatter,
}

impl Formats {
    /// The formatters of a language: Gregorian calendar, Latin digits.
    pub fn new(tag: &Tag) -> Formats {
        Formats::of(&icu_locale(tag))
    }

    fn of(locale: &IcuLocale) -> Formats {
        let mut preferences = DateTimeFormatterPreferences::from(locale);
        preferences.numbering_system = latin_digits();
        let day =
            |fields, day_first| DateWriter::new(preferences, day_pattern(preferences, fields, day_first));
        let lists = ListFormatterPreferences::from(locale);
        let decimal = decimal(locale);
        let english = locale.id.language.as_str() == "en";
        let comma_misleads = !english && write_number(&decimal, 1500.0).contains(',');
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        Formats {
            long: day(DateFieldSet::YMD(YMD::long()), "d MMMM y"),
            short: day(DateFieldSet::YMD(YMD::medium()), "d MMM y"),
            weekday: day(DateFieldSet::YMDE(YMDE::long()), "EEEE d MMMM y"),
            month: DateWriter::new(preferences, month_pattern(preferences)),
            // L: as it stands alone; M is inflected in some languages ("січня").
            month_alone: DateWriter::new(preferences, parsed("LLLL")),
            decimal,
            comma_misleads,
            and: ListFormatter::try_new_and(lists, wide).expect(COMPILED),
            or: ListFormatter::try_new_or(lists, wide).expect(COMPILED),
        }
    }

    /// Whether ICU has this language's months. Where it does not, it takes the root's ("M01")
    /// without a word.
    pub fn known(&self) -> bool {
        let day = Date::constant(2027, 1, 11);
        self.date(day) != Formats::of(&IcuLocale::UNKNOWN).date(day)
    }

    /// 11 januari 2027.
    pub fn date(&self, date: Date) -> String {
        self.long.write(date)
    }

    /// 11 jan. 2027.
    pub fn date_short(&self, date: Date) -> String {
        self.short.write(date)
    }

    /// måndag 11 januari 2027.
    pub fn date_weekday(&self, date: Date) -> String {
        self.weekday.write(date)
    }

    /// januari 2027.
    pub fn month_year(&self, date: Date) -> String {
        self.month.write(date)
    }

    /// januari och augusti. Months are counted from 1; others are left out.
    pub fn months(&self, months: &[u8]) -> String {
        let day = |month: &u8| Date::new(2027, i8::try_from(*month).ok()?, 1).ok();
        let names: Vec<_> = months.iter().filter_map(day).map(|day| self.month_alone.write(day)).collect();
        self.list_and(&names)
    }

    /// 1 500; 2,5.
    pub fn number(&self, number: f64) -> String {
        let written = write_number(&self.decimal, number);
        if self.comma_misleads { written.replace(',', "\u{a0}") } else { written }
    }

    /// a, b och c.
    pub fn list_and<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.and.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// a, b eller c.
    pub fn list_or<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.or.format_to_string(items.iter().map(AsRef::as_ref))
    }
}

/// The locale for ICU; the root where ICU cannot take the tag apart.
pub(super) fn icu_locale(tag: &Tag) -> IcuLocale {
    IcuLocale::try_from_str(tag.as_str()).unwrap_or(IcuLocale::UNKNOWN)
}

/// A formatter of numbers in Latin digits: course codes and telephone numbers have no others.
fn decimal(locale: &IcuLocale) -> DecimalFormatter {
    let mut preferences = DecimalFormatterPreferences::from(locale);
    preferences.numbering_system = latin_digits();
    DecimalFormatter::try_new(preferences, Default::default()).expect(COMPILED)
}

/// A number with the language's separators, with as many decimals as it needs.
fn write_number(formatter: &DecimalFormatter, number: f64) -> String {
    match Decimal::try_from_str(&number.to_string()) {
        Ok(decimal) => formatter.format_to_string(&decimal),
        Err(_) => number.to_string(),
    }
}

fn latin_digits() -> Option<NumberingSystem> {
    NumberingSystem::try_from(value!("latn")).ok()
}

/// One form of date: a pattern and the names that it needs.
#[derive(Debug)]
struct DateWriter {
    /// What has been written: a catalogue has the same few hundred days on all its pages.
    written: RwLock<HashMap<Date, Box<str>>>,
    names: FixedCalendarDateTimeNames<Gregorian, DateFieldSet>,
    pattern: DateTimePattern,
}

impl DateWriter {
    fn new(preferences: DateTimeFormatterPreferences, pattern: DateTimePattern) -> DateWriter {
        let mut names = FixedCalendarDateTimeNames::try_new(preferences).expect(COMPILED);
        names.include_for_pattern(&pattern).expect(COMPILED);
        DateWriter { written: RwLock::default(), names, pattern }
    }

    fn write(&self, date: Date) -> String {
        if let Some(text) = self.written.read().unwrap_or_else(PoisonError::into_inner).get(&date) {
            return text.to_string();
        }
        let text = self.format(date);
        let mut written = self.written.write().unwrap_or_else(PoisonError::into_inner);
        written.insert(date, text.as_str().into());
        text
    }

    fn format(&self, date: Date) -> String {
        let date = gregorian(date);
        let formatted = self.names.with_pattern_unchecked(&self.pattern).format(&date);
        let text = formatted.try_write_to_string().map(Cow::into_owned);
        text.expect("the names of the pattern are loaded")
    }
}

fn gregorian(date: Date) -> IcuDate<Gregorian> {
    let (month, day) = (date.month() as u8, date.day() as u8);
    IcuDate::try_new_gregorian(date.year().into(), month, day).expect("jiff and ICU agree on the calendar")
}

/// The language's pattern for days. In Sweden the day comes before the month: where a language
/// would put the month first (English, Somali), `day_first` is used.
fn day_pattern(
    preferences: DateTimeFormatterPreferences,
    fields: DateFieldSet,
    day_first: &str,
) -> DateTimePattern {
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, fields).expect(COMPILED);
    let pattern = formatter.format(&gregorian(Date::constant(2027, 1, 11))).pattern();
    let text = pattern.to_string();
    let place = |letters: &[char]| text.find(letters);
    let (day, month, year) = (place(&['d']), place(&['M', 'L']), place(&['y']));
    if month < day && day < year {
        return parsed(day_first);
    }
    up_to_year(pattern)
}

fn month_pattern(preferences: DateTimeFormatterPreferences) -> DateTimePattern {
    let fields = CalendarPeriodFieldSet::YM(YM::long());
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, fields).expect(COMPILED);
    up_to_year(formatter.format(&gregorian(Date::constant(2027, 1, 11))).pattern())
}

/// Without what some languages write after the year ("2027 р."): a date often ends a sentence,
/// and two full stops in a row look like a mistake.
fn up_to_year(pattern: DateTimePattern) -> DateTimePattern {
    let text = pattern.to_string();
    let fields = ['d', 'M', 'L', 'E', 'c', 'y'];
    match text.rfind(fields) {
        // Nor "04 ሰነ": a day has no zero before it in a sentence.
        Some(last) if text[last..].starts_with('y') => parsed(&text[..=last].replace("dd", "d")),
        _ => pattern,
    }
}

fn parsed(pattern: &str) -> DateTimePattern {
    DateTimePattern::try_from_pattern_str(pattern).expect("a valid pattern")
}
