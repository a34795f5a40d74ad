//! The catalogue for machines: structured data in the pages, open data, sitemap, robots.txt,
//! calendars and feeds.
//! And for hosts: what to say with each file.

mod atom;
mod calendar;
mod cell;
pub mod headers;
mod ics;
pub mod open_data;
mod sitemap;
mod structured;
mod xml;

pub use cell::inert;
pub use sitemap::{robots, sitemap_paths, sitemaps};
pub use structured::structured_data;

use crate::model::Tag;
use crate::pages::{Feed, Pages};

/// A file for calendars or feed readers in a language.
pub fn feed(pages: &Pages, feed: &Feed, language: &Tag) -> Vec<u8> {
    match *feed {
        Feed::Occasion { course, occasion } => calendar::occasion_calendar(pages, course, occasion, language),
        Feed::Calendar(courses) => calendar::calendar(pages, courses, language),
        Feed::News(courses) => atom::news(pages, courses, language),
    }
}
