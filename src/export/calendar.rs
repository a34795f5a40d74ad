//! Days for calendars: `.ics` files of one occasion, and of all courses of a list to subscribe to.
//!
//! A calendar knows an event again by its UID and takes the version with the highest SEQUENCE. So
//! the UID is made of what never changes, and the SEQUENCE of what writers say: `updated`, and
//! whether the occasion is cancelled.

use std::cmp::Reverse;

use jiff::civil;

use super::ics::Writer;
use crate::catalogue::{Course, Event};
use crate::i18n::{Locale, Value};
use crate::model::{Date, Tag};
use crate::pages::{Courses, Feed, Pages, Route};

/// So many events stand in a calendar of a list: the nearest ones.
const MOST: usize = 1_000;

/// When a course was updated that does not say so; SEQUENCE counts the days from here.
pub(super) const EPOCH: Date = civil::date(2000, 1, 1);

/// One event of an occasion. Indices are those of the catalogue.
#[derive(Clone, Copy)]
struct Entry {
    course: usize,
    occasion: usize,
    date: Date,
    event: Event,
}

/// The days of one occasion as a calendar file in a language.
pub fn occasion_calendar(pages: &Pages, course: usize, occasion: usize, language: &Tag) -> Vec<u8> {
    let events = pages.catalogue.courses[course].occasions[occasion].events();
    let entries = events.map(|(date, event)| Entry { course, occasion, date, event });
    let scope = Scope::new(pages, language);
    scope.file(entries.collect(), |_| {})
}

/// The days of all courses of a list, of all occasions that are not over, cancelled ones too: the
/// days to come first, then those gone by, the latest first.
pub fn calendar(pages: &Pages, courses: Courses, language: &Tag) -> Vec<u8> {
    let scope = Scope::new(pages, language);
    let today = pages.catalogue.today;
    let mut entries = Vec::new();
    for &course in pages.courses_of(courses) {
        let occasions = pages.catalogue.courses[course].occasions.iter().enumerate();
        for (occasion, it) in occasions.filter(|(_, it)| !it.timing.is_over(today)) {
            let events = it.events();
            entries.extend(events.map(|(date, event)| Entry { course, occasion, date, event }));
        }
    }
    entries.sort_by_key(|entry| {
        let past = (entry.date < today).then_some(Reverse(entry.date));
        (past, entry.date, entry.event, entry.course, entry.occasion)
    });
    entries.truncate(MOST);
    let name = scope.say("courses-of", &[("name", (&pages.list_name(courses, language)).into())]);
    scope.file(entries, |file| {
        // The first for calendars that follow RFC 7986, the second for all others.
        file.text(&tagged("NAME", language), &name);
        file.text("X-WR-CALNAME", &name);
        file.raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        file.raw("X-PUBLISHED-TTL", "P1D");
        file.raw("SOURCE;VALUE=URI", &pages.feed_permalink(&Feed::Calendar(courses), language));
        file.raw("URL", &pages.permalink(&courses.route(), language));
    })
}

struct Scope<'a> {
    pages: &'a Pages,
    language: &'a Tag,
    locale: &'a Locale,
    /// Properties whose text is in the file's language.
    description: String,
    categories: String,
}

impl Scope<'_> {
    fn new<'a>(pages: &'a Pages, language: &'a Tag) -> Scope<'a> {
        let locale = pages.languages.get(language).unwrap_or_else(|| pages.languages.default());
        let tagged = |property: &str| tagged(property, language);
        let (description, categories) = (tagged("DESCRIPTION"), tagged("CATEGORIES"));
        Scope { pages, language, locale, description, categories }
    }

    /// A file of these events. Each stands in its occasion's calendar and in those of some five lists,
    /// and is kept for them.
    fn file(&self, entries: Vec<Entry>, head: impl FnOnce(&mut Writer)) -> Vec<u8> {
        let mut file = Writer::new();
        file.raw("BEGIN", "VCALENDAR");
        file.raw("VERSION", "2.0");
        file.raw("PRODID", "-//frisok//frisok//EN");
        file.raw("CALSCALE", "GREGORIAN");
        head(&mut file);
        if entries.is_empty() {
            no_events(&mut file);
        }
        for entry in entries {
            let key = (entry.course, entry.occasion, entry.event);
            file.append(&self.pages.kept_event(self.language, key, || self.event(entry).into()));
        }
        file.raw("END", "VCALENDAR");
        file.into_bytes()
    }

    fn event(&self, Entry { course: index, occasion, date, event }: Entry) -> String {
        let mut event_file = Writer::new();
        let file = &mut event_file;
        let facts = self.facts(index, occasion);
        let pages = self.pages;
        let course = &pages.catalogue.courses[index];
        let id = course.occasions[occasion].id();
        let cancelled = course.occasions[occasion].timing.cancelled;
        let address = pages.permalink(&Route::Course { course: index }, self.language);
        let address = [&*address, "#occasion-", id].concat();
        let (kind, more) = match event {
            Event::LastDay if !cancelled && date >= pages.catalogue.today => ("apply", "event-apply"),
            Event::LastDay => ("apply", "event-more"),
            Event::Start => ("start", "event-more"),
        };
        let first_address = course.first_address(&pages.catalogue.publisher(course).id);
        let updated = updated(course);
        let stamp = [&*compact(updated), "T000000Z"].concat();
        file.raw("BEGIN", "VEVENT");
        file.text("UID", &[&*first_address, "/", id, "/", kind, "@", &pages.host].concat());
        file.raw("DTSTAMP", &stamp);
        file.raw("LAST-MODIFIED", &stamp);
        file.raw("SEQUENCE", &sequence(updated, cancelled).to_string());
        file.raw("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
        file.raw("TRANSP", "TRANSPARENT");
        file.raw("DTSTART;VALUE=DATE", &compact(date));
        file.raw("DTEND;VALUE=DATE", &compact(date.tomorrow().unwrap_or(date)));
        self.summary(file, course, event, cancelled);
        let more = self.say(more, &[("address", (&address).into())]);
        file.text(&self.description, &[&*facts, "\n\n", &more].concat());
        if let Some(place) = pages.place_line(index, occasion, self.language) {
            file.text("LOCATION", &place);
        }
        let kind = self.say(&["type-", course.course_type.key()].concat(), &[]);
        file.text(&self.categories, &kind);
        file.raw("URL", &address);
        file.raw("END", "VEVENT");
        event_file.into_text()
    }

    /// In the default language, in every file: in a calendar one looks for the name that the
    /// school's letters have, and the same event keeps its name.
    fn summary(&self, file: &mut Writer, course: &Course, event: Event, cancelled: bool) {
        let message = match event {
            _ if cancelled => "event-cancelled",
            Event::LastDay => "event-last-day",
            Event::Start => "event-start",
        };
        let languages = &self.pages.languages;
        let tag = &self.pages.catalogue.default_language;
        let title = course.written.title.as_ref().map(|title| languages.localise(title, tag));
        let title = title.map(|title| title.to_machine()).unwrap_or_default();
        let text = say(languages.default(), message, &[("title", title.into())]);
        file.text(&tagged("SUMMARY", tag), &text);
    }

    /// What one must know, in the file's language; the title too where the summary has another.
    fn facts(&self, course: usize, occasion: usize) -> String {
        let title = self.pages.catalogue.courses[course].written.title.as_ref();
        let title = title.map(|title| (self.pages.languages.localise(title, self.language), &title.default));
        let title = title.filter(|(own, default)| *own.text != ***default).map(|(own, _)| own.to_machine());
        let facts = self.pages.occasion_text(course, occasion, self.language);
        title.map_or_else(|| facts.to_string(), |title| format!("{title}\n{facts}"))
    }

    fn say(&self, message: &str, arguments: &[(&str, Value)]) -> String {
        say(self.locale, message, arguments)
    }
}

/// A property whose text is in a language.
fn tagged(property: &str, language: &Tag) -> String {
    [property, ";LANGUAGE=", language.as_str()].concat()
}

/// A message without marks of direction. Every default language has all messages; a loss is
/// shown, not hidden.
pub(super) fn say(locale: &Locale, message: &str, arguments: &[(&str, Value)]) -> String {
    locale.message_machine(message, arguments).unwrap_or_else(|_| message.to_owned())
}

/// The day that a course was last updated.
fn updated(course: &Course) -> Date {
    course.written.updated.as_ref().map_or(EPOCH, |date| date.value)
}

/// Grows with `updated`, and when the occasion is cancelled, also where nobody changed `updated`.
fn sequence(updated: Date, cancelled: bool) -> i32 {
    let days = EPOCH.until(updated).map_or(0, |span| span.get_days());
    2 * days.max(0) + i32::from(cancelled)
}

/// A date as `20270111`.
fn compact(date: Date) -> String {
    let (year, month, day) = (u32::from(date.year().unsigned_abs()), date.month(), date.day());
    let number = 10_000 * year + 100 * u32::from(month.unsigned_abs()) + u32::from(day.unsigned_abs());
    format!("{number:08}")
}

/// A calendar must have a component (RFC 5545, 3.6), also where there is no event: a time zone
/// that nothing refers to.
fn no_events(file: &mut Writer) {
    let zone = [
        ("BEGIN", "VTIMEZONE"),
        ("TZID", "Etc/UTC"),
        ("BEGIN", "STANDARD"),
        ("DTSTART", "19700101T000000"),
        ("TZOFFSETFROM", "+0000"),
        ("TZOFFSETTO", "+0000"),
        ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ];
    zone.into_iter().for_each(|(name, value)| file.raw(name, value));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cancellation_and_an_update_raise_the_sequence() {
        let day = |day| sequence(civil::date(2026, 11, day), false);
        assert_eq!(sequence(civil::date(2000, 1, 2), false), 2);
        assert_eq!(sequence(civil::date(1999, 1, 1), false), 0);
        assert!(day(2) < sequence(civil::date(2026, 11, 2), true));
        assert!(sequence(civil::date(2026, 11, 2), true) < day(3));
    }
}
