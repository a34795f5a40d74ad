//! When a course usually starts.

use std::collections::{BTreeMap, BTreeSet};

use super::Course;
use crate::model::Date;

impl Course {
    /// The months, from 1, in which it has started in at least two years, of the starts before
    /// `today`. What was cancelled never started.
    pub fn usual_months(&self, today: Date) -> Vec<u8> {
        let held = self.occasions.iter().filter(|occasion| !occasion.timing.cancelled);
        usual_months(held.filter_map(|occasion| occasion.timing.start).filter(|start| *start < today))
    }
}

fn usual_months(starts: impl Iterator<Item = Date>) -> Vec<u8> {
    let mut years: BTreeMap<u8, BTreeSet<i16>> = BTreeMap::new();
    for start in starts {
        years.entry(start.month().unsigned_abs()).or_default().insert(start.year());
    }
    years.into_iter().filter(|(_, years)| years.len() > 1).map(|(month, _)| month).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn of(starts: &[Date]) -> Vec<u8> {
        usual_months(starts.iter().copied())
    }

    #[test]
    fn a_month_counts_from_its_second_year() {
        assert!(of(&[]).is_empty());
        assert!(of(&[date(2026, 1, 12)]).is_empty());
        assert!(of(&[date(2026, 1, 12), date(2026, 1, 26)]).is_empty(), "twice in a year is once");
        assert_eq!(of(&[date(2025, 8, 18), date(2026, 8, 17), date(2026, 1, 12)]), [8]);
        assert_eq!(of(&[date(2025, 8, 18), date(2025, 1, 13), date(2024, 8, 19), date(2026, 1, 12)]), [1, 8]);
    }

    proptest! {
        #[test]
        fn a_month_is_named_where_two_starts_in_it_are_of_different_years(
            starts in prop::collection::vec((2020..2027i16, 1..=12i8, 1..=28i8), 0..20)
        ) {
            let starts: Vec<Date> = starts.into_iter().map(|(y, m, d)| date(y, m, d)).collect();
            let named = of(&starts);
            for month in 1..=12u8 {
                let twice = starts.iter().any(|a| starts.iter().any(|b| {
                    a.month() == b.month() && a.month() == month as i8 && a.year() != b.year()
                }));
                prop_assert_eq!(named.contains(&month), twice);
            }
            prop_assert!(named.is_sorted());
        }
    }
}
