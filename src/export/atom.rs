//! New and changed courses of a list as an Atom feed (RFC 4287).

use std::cmp::Reverse;
use std::fmt::Write;

use super::calendar::{EPOCH, say};
use super::xml::{HEAD, escape};
use crate::i18n::{Localised, direction};
use crate::model::{Date, Tag};
use crate::pages::{Courses, Feed, Pages, Route};

/// So many courses stand in a feed: those that were updated last.
const MOST: usize = 50;

/// The courses of a list that say when they were updated, the latest first.
///
/// A feed without courses bears the day from which [`calendar`](super::calendar) counts: a feed
/// must have a day, and any other would be news of nothing.
pub fn news(pages: &Pages, courses: Courses, language: &Tag) -> Vec<u8> {
    let catalogue = &pages.catalogue;
    let updated = |course: &usize| catalogue.courses[*course].written.updated.as_ref();
    let dated = pages.courses_of(courses).iter();
    let mut dated: Vec<_> =
        dated.filter_map(|course| Some((Reverse(updated(course)?.value), *course))).collect();
    dated.sort_unstable();
    dated.truncate(MOST);

    let locale = pages.languages.get(language).unwrap_or_else(|| pages.languages.default());
    let title = say(locale, "subscribe-news", &[("name", (&pages.list_name(courses, language)).into())]);
    let site = pages.list_name(Courses::All, language);
    let address = escape(&pages.feed_permalink(&Feed::News(courses), language));
    let page = escape(&pages.permalink(&courses.route(), language));
    let day = stamp(dated.first().map_or(EPOCH, |(Reverse(day), _)| *day));
    let mut out = format!("{HEAD}<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n");
    write(&mut out, format_args!("<id>{address}</id>"));
    write(&mut out, format_args!("<title>{}</title>", escape(&title)));
    write(&mut out, format_args!("<updated>{day}</updated>"));
    write(&mut out, format_args!("<author><name>{}</name></author>", escape(&site.to_machine())));
    let link = |rel: &str, kind: &str, href: &str| {
        format!("<link rel=\"{rel}\" type=\"{kind}\" hreflang=\"{language}\" href=\"{href}\"/>")
    };
    write(&mut out, format_args!("{}", link("self", "application/atom+xml", &address)));
    write(&mut out, format_args!("{}", link("alternate", "text/html", &page)));
    for (Reverse(day), course) in dated {
        out.push_str(&pages.kept_news(language, course, || {
            let address = escape(&pages.permalink(&Route::Course { course }, language));
            let mut out = String::new();
            write(&mut out, format_args!("<entry>\n{}", link("alternate", "text/html", &address)));
            entry(&mut out, pages, course, day, language);
            write(&mut out, format_args!("</entry>"));
            out.into()
        }));
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

/// What an entry says, but its link.
fn entry(out: &mut String, pages: &Pages, index: usize, day: Date, language: &Tag) {
    let course = &pages.catalogue.courses[index];
    let publisher = pages.catalogue.publisher(course);
    let written = &course.written;
    let locale = pages.languages.get(language).unwrap_or_else(|| pages.languages.default());
    // A feed reader knows a course again by the address that it had first.
    let first = format!("kurser/{}/", course.first_address(&publisher.id));
    write(out, format_args!("<id>{}</id>", escape(&pages.address(&first, language))));
    let named = |element: &str, text: &Localised| {
        format!("<{element} xml:lang=\"{}\">{}</{element}>", text.lang, escape(&text.to_machine()))
    };
    let localise = |text| pages.languages.localise(text, language);
    if let Some(title) = &written.title {
        write(out, format_args!("{}", named("title", &localise(title))));
    }
    write(out, format_args!("<updated>{}</updated>", stamp(day)));
    let name = escape(&localise(&publisher.name).to_machine());
    write(out, format_args!("<author><name>{name}</name></author>"));
    let key = course.course_type.key();
    let label = escape(&say(locale, &format!("type-{key}"), &[]));
    write(out, format_args!("<category term=\"{key}\" label=\"{label}\"/>"));
    if let Some(summary) = &written.summary {
        write(out, format_args!("{}", named("summary", &localise(summary))));
    }
    let facts = pages.facts(index, language).into_iter();
    let facts: String = facts.map(|fact| format!("<p>{}</p>", fact.html.0)).collect();
    let content = format!("<div lang=\"{language}\" dir=\"{}\">{facts}</div>", direction(language));
    write(out, format_args!("<content type=\"html\">{}</content>", escape(&content)));
}

/// A day as a time: its midnight in UTC, which is the same day in Sweden.
fn stamp(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn write(out: &mut String, line: std::fmt::Arguments) {
    writeln!(out, "{line}").expect("a String takes all");
}
