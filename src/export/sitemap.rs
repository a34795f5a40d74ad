//! `sitemap.xml` (sitemaps.org 0.9, with alternates as search engines read them) and `robots.txt`.

use std::fmt::Write;

use super::xml::{HEAD, escape};
use crate::model::Status;
use crate::pages::{Pages, Route};

/// A sitemap may list at most so many addresses (sitemaps.org).
const MAX_ADDRESSES: usize = 50_000;

/// The sitemap, as paths and texts: one file, or an index and its parts.
///
/// Pages that are no real translation have their canonical address elsewhere and are left out.
pub fn sitemaps(pages: &Pages) -> Vec<(String, String)> {
    let entries = entries(pages);
    if entries.len() <= MAX_ADDRESSES {
        return vec![("sitemap.xml".into(), part(&entries))];
    }
    let mut index = String::from(HEAD);
    index.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    let mut files = Vec::new();
    for (number, chunk) in entries.chunks(MAX_ADDRESSES).enumerate() {
        let name = format!("sitemap-{}.xml", number + 1);
        let address = escape(&format!("{}{name}", pages.catalogue.base_url));
        writeln!(index, "<sitemap><loc>{address}</loc></sitemap>").expect("a String takes all");
        files.push((name, part(chunk)));
    }
    index.push_str("</sitemapindex>\n");
    files.insert(0, ("sitemap.xml".into(), index));
    files
}

/// `robots.txt`: everything may be read; here is the sitemap.
pub fn robots(pages: &Pages) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", pages.catalogue.base_url)
}

fn part(entries: &[String]) -> String {
    let mut out = String::from(HEAD);
    out.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    out.push_str(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    entries.iter().for_each(|entry| out.push_str(entry));
    out.push_str("</urlset>\n");
    out
}

fn entries(pages: &Pages) -> Vec<String> {
    let mut entries = Vec::new();
    for route in pages.routes() {
        if !is_listed(pages, &route) {
            continue;
        }
        for language in pages.tags().iter().filter(|tag| pages.is_translated(&route, tag)) {
            let alternates = pages.translations(&route, language);
            let address = escape(&pages.permalink(&route, language));
            let mut entry = format!("<url><loc>{address}</loc>");
            for alternate in &alternates {
                let (lang, href) = (&alternate.lang, escape(&alternate.permalink));
                let link = format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>");
                entry.push_str(&link);
            }
            entry.push_str("</url>\n");
            entries.push(entry);
        }
    }
    entries
}

/// Former addresses, courses that are gone, parts for the page of saved courses and the page for what does not exist are not listed,
/// nor is the guided way beyond its first answers, nor the calendar beyond its first page.
fn is_listed(pages: &Pages, route: &Route) -> bool {
    match *route {
        Route::NotFound | Route::Alias { .. } | Route::SavedPart { .. } => false,
        // The days on a further page are others tomorrow.
        Route::Calendar { page } => page == 1,
        Route::Guide { .. } | Route::GuideCourses { .. } => pages.is_indexed(route),
        Route::Course { course } => pages.catalogue.courses[course].status != Status::Removed,
        _ => true,
    }
}
