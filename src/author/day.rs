//! Days in words.

use jiff::civil::Date;

use crate::diagnose::Language;

const MONTHS: [(&str, &str); 12] = [
    ("januari", "January"),
    ("februari", "February"),
    ("mars", "March"),
    ("april", "April"),
    ("maj", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("augusti", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
];

/// "30 november", or "30 november 2026" with the year.
pub(super) fn in_words(date: Date, with_year: bool, language: Language) -> String {
    let (sv, en) = MONTHS[date.month() as usize - 1];
    let (day, month, year) = (date.day(), language.pick(sv, en), date.year());
    if with_year { format!("{day} {month} {year}") } else { format!("{day} {month}") }
}
