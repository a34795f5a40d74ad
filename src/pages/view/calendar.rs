//! Last application days and starts to come.

use serde::Serialize;

use super::Paginator;
use crate::catalogue::{Day, Event};
use crate::model::Date;
use crate::pages::{Html, Route, Scope, iso};

/// A page of the calendar.
#[derive(Debug, Serialize)]
pub struct CalendarView {
    /// All months that have days, with the way to the first of them.
    all_months: Vec<MonthLink>,
    /// The months on this page.
    months: Vec<Month>,
}

/// The way to a month.
#[derive(Debug, Serialize)]
pub struct MonthLink {
    /// Its first day, as an ISO date.
    date: String,
    /// Path with fragment.
    path: String,
}

/// What stands on this page of a month.
#[derive(Debug, Serialize)]
pub struct Month {
    /// Its id on the page: `m2027-01`.
    id: String,
    /// Its first day, as an ISO date.
    date: String,
    days: Vec<DayView>,
}

/// A day and what happens.
#[derive(Debug, Serialize)]
pub struct DayView {
    /// ISO date.
    date: String,
    events: Vec<EventView>,
}

/// What happens to one occasion.
#[derive(Debug, Serialize)]
pub struct EventView {
    /// `last-day` or `start`.
    event: &'static str,
    title: Html,
    title_text: String,
    /// Path of the course's page, at the occasion.
    path: String,
    r#type: &'static str,
    publisher: Html,
    provider: Option<String>,
    /// The town, or else the municipality.
    town: Option<Html>,
    /// Key of how it is given.
    mode: Option<&'static str>,
}

impl Scope<'_> {
    pub(super) fn calendar(&self, page: usize) -> (CalendarView, Paginator) {
        let calendar = self.catalogue.calendar();
        let shown = calendar.on_page(page);
        let months = shown.chunk_by(|a, b| month(a.date) == month(b.date)).map(|days| Month {
            id: id(days[0].date),
            date: iso(month(days[0].date)),
            days: days.chunk_by(|a, b| a.date == b.date).map(|events| self.day(events)).collect(),
        });
        let view = CalendarView { months: months.collect(), all_months: self.all_months() };
        let size = (calendar.count(), calendar.per_page());
        let first = Route::Calendar { page: 1 };
        (view, self.pager(size, page, &first, |page| Route::Calendar { page }))
    }

    fn all_months(&self) -> Vec<MonthLink> {
        let months = self.catalogue.calendar().months().into_iter().map(|(date, page)| {
            let path = format!("{}#{}", self.href(&Route::Calendar { page }), id(date));
            MonthLink { date: iso(month(date)), path }
        });
        months.collect()
    }

    fn day(&self, events: &[Day]) -> DayView {
        DayView { date: iso(events[0].date), events: events.iter().map(|event| self.event(event)).collect() }
    }

    fn event(&self, day: &Day) -> EventView {
        let course = &self.catalogue.courses[day.course];
        let occasion = &course.occasions[day.occasion];
        let title = course.written.title.as_ref();
        let path = self.href(&Route::Course { course: day.course });
        EventView {
            event: match day.event {
                Event::LastDay => "last-day",
                Event::Start => "start",
            },
            title: title.map(|title| self.html(title)).unwrap_or_default(),
            title_text: title.map(|title| self.text(title)).unwrap_or_default(),
            path: format!("{path}#occasion-{}", occasion.id()),
            r#type: course.course_type.key(),
            publisher: self.html(&self.catalogue.publisher(course).name),
            provider: course.written.provider.as_ref().map(|provider| provider.value.clone()),
            town: self.town(occasion).map(Html),
            mode: occasion.written.mode.as_ref().map(|mode| mode.key()),
        }
    }
}

/// The first day of a day's month.
fn month(date: Date) -> Date {
    date.first_of_month()
}

/// What a month's heading is called on the page: ids begin with a letter.
fn id(date: Date) -> String {
    format!("m{}", date.strftime("%Y-%m"))
}
