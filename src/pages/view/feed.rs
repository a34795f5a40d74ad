//! What one can subscribe to.

use serde::Serialize;

use crate::catalogue::values;
use crate::i18n::Localised;
use crate::pages::feed::{Courses, FEED_KINDS, Feed};
use crate::pages::{Html, Made, Route, Scope};

/// The two feeds of one list of courses.
#[derive(Debug, Serialize)]
pub struct FeedView {
    /// What the list is called.
    name: Html,
    name_text: String,
    /// Path of its days, for calendars.
    calendar: String,
    /// Path of its new and changed courses, for feed readers.
    news: String,
}

impl Scope<'_> {
    /// The feeds that belong to a page: a list's own, on a course's page those of the lists that it
    /// stands in, all courses' where all are.
    pub(super) fn feeds(&self, route: &Route) -> Vec<Made> {
        let lists = match *route {
            Route::Courses { .. } | Route::Calendar { .. } => vec![Courses::All],
            Route::List { kind, value, .. } if FEED_KINDS.contains(&kind) => {
                vec![Courses::Of { kind, value }]
            }
            Route::Course { course } if self.catalogue.courses[course].is_listed() => {
                let course = &self.catalogue.courses[course];
                let lists = FEED_KINDS
                    .into_iter()
                    .flat_map(|kind| values(course, kind).map(move |value| Courses::Of { kind, value }));
                lists.collect()
            }
            _ => Vec::new(),
        };
        let feed = |courses: Courses| {
            let feed = self.made.feeds.of(courses, |courses| Made::new(&self.feed(*courses)));
            self.made.keep(&feed);
            feed
        };
        lists.into_iter().map(feed).collect()
    }

    fn feed(&self, courses: Courses) -> FeedView {
        let name = self.list_name(courses);
        let path = |feed| self.pages.feed_href(&feed, self.language);
        FeedView {
            name: Html(name.to_html(self.language)),
            name_text: name.text,
            calendar: path(Feed::Calendar(courses)),
            news: path(Feed::News(courses)),
        }
    }

    /// What a list of courses is called; all of them as the site is.
    pub(in crate::pages) fn list_name(&self, courses: Courses) -> Localised {
        match (courses, &self.catalogue.county.title) {
            (Courses::Of { kind, value }, _) => self.term_name(kind, value),
            (Courses::All, Some(title)) => self.localise(title),
            (Courses::All, None) => self.say("all-courses"),
        }
    }
}
