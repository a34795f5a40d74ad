//! Terms: `vt27` is the spring of 2027, `ht27` its autumn.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::author::new::monday;
use crate::diagnose::{Said, say};

/// Half a year: January to June, or July to December.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    year: i16,
    autumn: bool,
}

impl Term {
    /// The term that a day is in.
    pub fn of(day: Date) -> Term {
        Term { year: day.year(), autumn: day.month() > 6 }
    }

    /// The term after this one.
    pub fn next(self) -> Term {
        Term { year: self.year + i16::from(self.autumn), autumn: !self.autumn }
    }

    /// The same half of the year, so many years later.
    pub fn years_later(self, years: i16) -> Term {
        Term { year: self.year + years, ..self }
    }

    /// The day of `to` that a day of this term is like, on the same weekday. In the same half of
    /// another year it is the nearest one to the same date; else it is as far from the term's
    /// first Monday. `None` beyond the calendar.
    pub fn same_day(self, day: Date, to: Term) -> Option<Date> {
        let shift = if self.autumn == to.autumn {
            let (year, month) = (day.year() + to.year - self.year, day.month());
            // 29 February is 1 March in other years.
            let there = Date::new(year, month, day.day()).or_else(|_| Date::new(year, month + 1, 1)).ok()?;
            let days = days(day, there)?;
            // To the nearest whole week.
            (days + 3).div_euclid(7) * 7
        } else {
            days(self.first_monday()?, to.first_monday()?)?
        };
        day.checked_add(shift.days()).ok()
    }

    fn first_monday(self) -> Option<Date> {
        monday(self.year, if self.autumn { 8 } else { 1 })
    }
}

/// The days from one day to another.
pub(super) fn days(from: Date, to: Date) -> Option<i32> {
    from.until(to).ok().map(|span| span.get_days())
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let season = if self.autumn { "ht" } else { "vt" };
        write!(f, "{season}{:02}", self.year % 100)
    }
}

impl FromStr for Term {
    type Err = Said;

    /// Reads `vt27`, `HT 2027`.
    fn from_str(text: &str) -> Result<Term, Said> {
        let lower = text.trim().to_lowercase();
        let season = [("vt", false), ("ht", true)]
            .into_iter()
            .find_map(|(word, autumn)| Some((lower.strip_prefix(word)?.trim(), autumn)));
        let read = season.and_then(|(year, autumn)| {
            let digits = year.bytes().all(|b| b.is_ascii_digit());
            let number: i16 = year.parse().ok().filter(|_| digits)?;
            match year.len() {
                2 => Some(Term { year: 2000 + number, autumn }),
                4 if (2000..2100).contains(&number) => Some(Term { year: number, autumn }),
                _ => None,
            }
        });
        read.ok_or_else(|| {
            say!(
                "”{text}” är ingen termin. Skriv som vt27 (våren 2027) eller ht27 (hösten 2027)",
                "“{text}” is no term. Write as vt27 (spring 2027) or ht27 (autumn 2027)"
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn term(text: &str) -> Term {
        text.parse().expect("a term")
    }

    #[test]
    fn terms_are_read_and_written() {
        for (text, written) in [("vt27", "vt27"), ("HT 2027", "ht27"), (" vt 09", "vt09")] {
            assert_eq!(term(text).to_string(), written);
        }
        for text in ["", "vt", "vår27", "vt7", "vt127", "ht-27", "27vt", "vt1999", "vt+7"] {
            assert!(text.parse::<Term>().is_err(), "{text}");
        }
        assert_eq!(Term::of(date(2026, 6, 30)), term("vt26"));
        assert_eq!(Term::of(date(2026, 7, 1)), term("ht26"));
        assert_eq!((term("vt26").next(), term("ht26").next()), (term("ht26"), term("vt27")));
    }

    #[test]
    fn a_monday_stays_a_monday() {
        for (from, to, expected) in [
            (date(2026, 1, 12), "vt27", date(2027, 1, 11)),
            (date(2027, 1, 11), "vt28", date(2028, 1, 10)),
            (date(2024, 1, 8), "vt25", date(2025, 1, 6)),
            (date(2026, 8, 17), "ht27", date(2027, 8, 16)),
            (date(2026, 8, 17), "vt27", date(2027, 1, 11)),
            (date(2026, 10, 5), "vt27", date(2027, 3, 1)),
            (date(2024, 2, 29), "vt25", date(2025, 2, 27)),
            (date(2026, 1, 12), "vt29", date(2029, 1, 15)),
        ] {
            assert_eq!(Term::of(from).same_day(from, term(to)), Some(expected), "{from} {to}");
        }
    }

    proptest! {
        #[test]
        fn weekdays_stay_and_dates_nearly(days in 0_i32..36_500, years in 1_i16..5) {
            let day = date(2000, 1, 1).saturating_add(days.days());
            let from = Term::of(day);
            let there = from.same_day(day, from.years_later(years)).expect("a day");
            prop_assert_eq!(there.weekday(), day.weekday());
            let date = Date::new(day.year() + years, day.month(), day.day());
            if let Ok(date) = date {
                prop_assert!(super::days(date, there).expect("near").abs() <= 3);
            }
        }
    }
}
