//! The next term: days to begin with.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// A term that one can still plan for.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// An occasion's id: `vt27` for spring, `ht27` for autumn.
    pub id: String,
    /// First day, a Monday.
    pub start: Date,
    /// Last day, a Friday.
    pub end: Date,
    /// First day to apply.
    pub opens: Date,
    /// Last day to apply.
    pub closes: Date,
}

impl Term {
    /// The first term that starts at least eight weeks after `today`.
    pub fn after(today: Date) -> Term {
        let earliest = today.saturating_add(8.weeks());
        let first = earliest.year();
        let terms =
            (first..=first.saturating_add(1)).flat_map(|year| [(year, 1, "vt", 21), (year, 8, "ht", 18)]);
        let mut terms =
            terms.filter_map(|(year, month, season, weeks)| Some((monday(year, month)?, season, weeks)));
        let next = terms.find(|(start, ..)| *start >= earliest);
        let (start, season, weeks) = next.unwrap_or((today, "vt", 21));
        Term::of(start, season, weeks)
    }

    /// The term of what starts on a day, with other days around it.
    pub fn from(start: Date) -> Term {
        if start.month() > 6 { Term::of(start, "ht", 18) } else { Term::of(start, "vt", 21) }
    }

    fn of(start: Date, season: &str, weeks: i32) -> Term {
        Term {
            id: format!("{season}{:02}", start.year() % 100),
            start,
            end: start.saturating_add(weeks.weeks()).saturating_sub(3.days()),
            opens: start.saturating_sub(14.weeks()),
            closes: start.saturating_sub(6.weeks()),
        }
    }
}

/// When a term that begins in January or August does: the second Monday of January, the third of
/// August.
pub(in crate::author) fn monday(year: i16, month: i8) -> Option<Date> {
    let which = if month == 1 { 2 } else { 3 };
    Date::new(year, month, 1).ok()?.nth_weekday_of_month(which, Weekday::Monday).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_next_term_is_some_weeks_ahead() {
        let spring = Term::after(date(2026, 11, 2));
        assert_eq!((spring.id.as_str(), spring.start), ("vt27", date(2027, 1, 11)));
        assert_eq!(
            (spring.opens, spring.closes, spring.end),
            (date(2026, 10, 5), date(2026, 11, 30), date(2027, 6, 4))
        );
        let autumn = Term::after(date(2026, 11, 23));
        assert_eq!(
            (autumn.id.as_str(), autumn.start, autumn.end),
            ("ht27", date(2027, 8, 16), date(2027, 12, 17))
        );
        assert_eq!(Term::after(date(2027, 7, 1)).id, "vt28");
    }

    #[test]
    fn every_day_has_a_next_term() {
        let mut today = date(2026, 1, 1);
        while today < date(2034, 1, 1) {
            let Term { start, end, opens, closes, .. } = Term::after(today);
            assert!(today < start && opens < closes && closes < start && start < end, "{today}");
            assert_eq!((start.weekday(), end.weekday()), (Weekday::Monday, Weekday::Friday), "{today}");
            today = today.saturating_add(1.day());
        }
        Term::after(Date::MAX);
    }
}
