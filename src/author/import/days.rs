//! Days as tables write them.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

/// What a cell in a column of days says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// A day.
    On(Date),
    /// Never ending: rolling intake. Systems write 2099-12-31 for it.
    Rolling,
}

/// From this year on, a day is not meant as a day.
const NEVER: i16 = 2099;

/// Reads a day: `2027-01-11`, `20270111`, `2027/1/11`, `11/1 2027`, `11.1.2027`, each with or
/// without a time of day. `None` for what is no day.
///
/// `zone` is where the time of day holds; the day is then that in the catalogue's zone `home`.
pub fn read(text: &str, month_first: bool, zone: Option<&TimeZone>, home: &TimeZone) -> Option<Day> {
    if matches!(&*text.to_lowercase(), "löpande" | "rolling" | "löpande intag" | "löpande antagning") {
        return Some(Day::Rolling);
    }
    let (date, rest) = date(text, month_first)?;
    let time = if rest.is_empty() { Time::midnight() } else { time(rest)? };
    if date.year() >= NEVER {
        return Some(Day::Rolling);
    }
    let local = match zone {
        Some(zone) if !rest.is_empty() => {
            let moment = DateTime::from_parts(date, time).to_zoned(zone.clone()).ok()?;
            moment.with_time_zone(home.clone()).date()
        }
        _ => date,
    };
    Some(Day::On(local))
}

/// The date that a text begins with, and what follows it.
fn date(text: &str, month_first: bool) -> Option<(Date, &str)> {
    let end = text.find(['T', ':']).map_or(text.len(), |at| {
        // The hours before the first colon belong to the time.
        if text[at..].starts_with(':') { text[..at].rfind(' ').unwrap_or(at) } else { at }
    });
    let (front, rest) = text.split_at(end);
    let rest = rest.trim_start_matches('T').trim();
    let front = front.trim();
    if front.len() == 8 && front.bytes().all(|b| b.is_ascii_digit()) {
        let number = |range: std::ops::Range<usize>| front[range].parse::<i16>().ok();
        return Some((day(number(0..4)?, number(4..6)?, number(6..8)?)?, rest));
    }
    let parts: Vec<&str> = front.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let [a, b, c] = parts[..] else { return None };
    let number =
        |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten();
    let (a, b, c) = (number(a)?, number(b)?, number(c)?);
    let date = if parts[0].len() == 4 {
        day(a, b, c)
    } else if parts[2].len() == 4 {
        if month_first { day(c, a, b) } else { day(c, b, a) }
    } else {
        None
    };
    Some((date?, rest))
}

fn day(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// A time of day such as `22:00`, `22:00:00.0000000`, `22:00:00Z`.
fn time(text: &str) -> Option<Time> {
    let text = text.trim_end_matches('Z');
    let text = text.split(['+', '.', ',']).next().unwrap_or("");
    let mut parts = text.split(':').map(|part| part.parse::<i8>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    if parts.next().is_some() { None } else { Time::new(hour, minute, second.min(59), 0).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Day> {
        read(text, false, None, &TimeZone::UTC)
    }

    #[test]
    fn reads_what_tables_write() {
        let expected = Some(Day::On(jiff::civil::date(2027, 1, 11)));
        for text in [
            "2027-01-11",
            "20270111",
            "2027/1/11",
            "11/1/2027",
            "11.01.2027",
            "11/1 2027",
            "2027-01-11 00:00:00.0000000",
            "2027-01-11T08:30:00Z",
            "11/1/2027 08:30",
        ] {
            assert_eq!(day(text), expected, "{text}");
        }
        assert_eq!(read("1/11/2027", true, None, &TimeZone::UTC), expected);
        for text in
            ["", "11/1", "2027-13-01", "2027-02-30", "snart", "1-1-27", "2027-01-11 kl 8", "9999999999"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn far_away_is_rolling() {
        assert_eq!(day("2099-12-31"), Some(Day::Rolling));
        assert_eq!(day("2099-12-31 00:00:00"), Some(Day::Rolling));
        assert_eq!(day("Löpande"), Some(Day::Rolling));
    }

    #[test]
    fn a_time_in_another_zone_may_be_another_day() {
        let home = TimeZone::get("Europe/Stockholm").unwrap();
        let utc = |text| read(text, false, Some(&TimeZone::UTC), &home);
        assert_eq!(utc("2023-03-29 22:00:00.0000000"), Some(Day::On(jiff::civil::date(2023, 3, 30))));
        assert_eq!(utc("2024-09-15 02:00:00.0000000"), Some(Day::On(jiff::civil::date(2024, 9, 15))));
        assert_eq!(utc("2024-09-15"), Some(Day::On(jiff::civil::date(2024, 9, 15))));
    }
}
