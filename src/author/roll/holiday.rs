//! Days when schools are closed: Swedish public holidays, and the three eves that are kept as such.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use crate::diagnose::{Said, say};

/// The holiday that a day is (Act 1989:253 on public holidays), or midsummer's, Christmas or new
/// year's eve. Saturdays and Sundays that are no more than that are none.
pub(super) fn on(day: Date) -> Option<Said> {
    let easter = easter(day.year());
    let after_easter = easter.until(day).ok().map(|span| span.get_days());
    let on_weekday = |weekday, first: Date| {
        // The first such weekday from a day on.
        let away = day.until(first).ok().map_or(i32::MAX, |span| -span.get_days());
        day.weekday() == weekday && (0..7).contains(&away)
    };
    let fixed = |month, day| date(0, month, day);
    let said = match (fixed(day.month(), day.day()), after_easter) {
        (_, Some(-2)) => say!("långfredagen", "Good Friday"),
        (_, Some(0)) => say!("påskdagen", "Easter Day"),
        (_, Some(1)) => say!("annandag påsk", "Easter Monday"),
        (_, Some(39)) => say!("Kristi himmelsfärdsdag", "Ascension Day"),
        (_, Some(49)) => say!("pingstdagen", "Whit Sunday"),
        (d, _) if d == fixed(1, 1) => say!("nyårsdagen", "New Year's Day"),
        (d, _) if d == fixed(1, 6) => say!("trettondedag jul", "Epiphany"),
        (d, _) if d == fixed(5, 1) => say!("första maj", "May Day"),
        (d, _) if d == fixed(6, 6) => say!("nationaldagen", "the National Day"),
        (d, _) if d == fixed(12, 24) => say!("julafton", "Christmas Eve"),
        (d, _) if d == fixed(12, 25) => say!("juldagen", "Christmas Day"),
        (d, _) if d == fixed(12, 26) => say!("annandag jul", "Boxing Day"),
        (d, _) if d == fixed(12, 31) => say!("nyårsafton", "New Year's Eve"),
        _ if on_weekday(Weekday::Friday, date(day.year(), 6, 19)) => {
            say!("midsommarafton", "Midsummer's Eve")
        }
        _ if on_weekday(Weekday::Saturday, date(day.year(), 6, 20)) => {
            say!("midsommardagen", "Midsummer's Day")
        }
        _ if on_weekday(Weekday::Saturday, date(day.year(), 10, 31)) => {
            say!("alla helgons dag", "All Saints' Day")
        }
        _ => return None,
    };
    Some(said)
}

/// Easter Day in the Gregorian calendar (the anonymous algorithm of 1876).
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    // Days from 22 March on.
    date(year, 3, 22).saturating_add((h + l - 7 * m).days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        for (year, month, day) in [
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2035, 3, 25),
            (2038, 4, 25),
            (2285, 3, 22),
        ] {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    #[test]
    fn the_holidays_of_a_year() {
        let mut day = date(2027, 1, 1);
        let mut found = Vec::new();
        while day.year() == 2027 {
            found.extend(on(day).map(|said| format!("{}/{} {}", day.day(), day.month(), said.sv)));
            day = day.saturating_add(1.day());
        }
        assert_eq!(
            found,
            [
                "1/1 nyårsdagen",
                "6/1 trettondedag jul",
                "26/3 långfredagen",
                "28/3 påskdagen",
                "29/3 annandag påsk",
                "1/5 första maj",
                "6/5 Kristi himmelsfärdsdag",
                "16/5 pingstdagen",
                "6/6 nationaldagen",
                "25/6 midsommarafton",
                "26/6 midsommardagen",
                "6/11 alla helgons dag",
                "24/12 julafton",
                "25/12 juldagen",
                "26/12 annandag jul",
                "31/12 nyårsafton",
            ]
        );
    }
}
