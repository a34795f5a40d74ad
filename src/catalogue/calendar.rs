//! The days to come: until when one can apply, and when courses start.

use std::ops::Range;

use jiff::ToSpan;
use rayon::prelude::*;

use super::{Catalogue, Course};
use crate::i18n::Collator;
use crate::model::Date;

/// What happens on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// The last day to apply.
    LastDay,
    /// The course starts.
    Start,
}

/// What happens to one occasion on a day. Indices are those of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// What happens.
    pub event: Event,
    /// The course.
    pub course: usize,
    /// Which of its occasions.
    pub occasion: usize,
}

/// The days of all listed courses for a year from the catalogue's day, in order; those of one day
/// by what happens, then by title.
#[derive(Debug, Default)]
pub struct Calendar {
    /// The days. Occasions that are over or cancelled have none.
    pub days: Vec<Day>,
    /// The first of the days in each month, as an index.
    pub months: Vec<usize>,
}

/// So many stand on one page.
const PER_PAGE: usize = 60;

impl Calendar {
    /// The days of a catalogue that has its listings.
    pub fn new(catalogue: &Catalogue, collator: &Collator) -> Calendar {
        let today = catalogue.today;
        let shown = today..=today.saturating_add(1.year());
        let mut days: Vec<Day> = Vec::new();
        for &course in &catalogue.listings.all {
            for (occasion, it) in catalogue.courses[course].occasions.iter().enumerate() {
                if it.timing.cancelled || it.timing.is_over(today) {
                    continue;
                }
                let events = it.events().filter(|(date, _)| shown.contains(date));
                days.extend(events.map(|(date, event)| Day { date, event, course, occasion }));
            }
        }
        let titles: Vec<&str> = days.iter().map(|day| title(&catalogue.courses[day.course])).collect();
        let ranks = collator.ranks(&titles);
        let mut days: Vec<_> = days.into_iter().zip(ranks).collect();
        days.par_sort_unstable_by_key(|(day, title)| (day.date, day.event, *title, day.course, day.occasion));
        let days: Vec<Day> = days.into_iter().map(|(day, _)| day).collect();
        let month = |day: &Day| (day.date.year(), day.date.month());
        let begins = |at: &usize| *at == 0 || month(&days[at - 1]) != month(&days[*at]);
        let months = (0..days.len()).filter(begins).collect();
        Calendar { days, months }
    }

    /// How many pages it has; at least one.
    pub fn pages(&self) -> usize {
        self.days.len().div_ceil(PER_PAGE).max(1)
    }

    /// How many days stand on one page.
    pub fn per_page(&self) -> usize {
        PER_PAGE
    }

    /// Which of the days stand on a page, counted from 1.
    pub fn on_page(&self, page: usize) -> Range<usize> {
        let end = self.days.len();
        ((page - 1) * PER_PAGE).min(end)..(page * PER_PAGE).min(end)
    }

    /// The page that the day with this index stands on.
    pub fn page_of(&self, index: usize) -> usize {
        index / PER_PAGE + 1
    }
}

fn title(course: &Course) -> &str {
    course.written.title.as_ref().map_or("", |title| &title.default)
}

impl super::Occasion {
    /// The days that it has, past ones too.
    pub fn events(&self) -> impl Iterator<Item = (Date, Event)> + use<> {
        let last = self.timing.closes.map(|date| (date, Event::LastDay));
        let start = self.timing.start.map(|date| (date, Event::Start));
        last.into_iter().chain(start)
    }
}
