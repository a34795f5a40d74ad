//! `sitemap.xml` (sitemaps.org 0.9, with alternates as search engines read them) and `robots.txt`.

use std::fmt::Write;

use rayon::prelude::*;

use super::xml::{HEAD, escape};
use crate::model::{Status, Tag};
use crate::pages::{Pages, Route};

/// A sitemap may list at most so many addresses (sitemaps.org).
const MAX_ADDRESSES: usize = 50_000;

/// The paths of the sitemap's files: one file, or an index and its parts. To know them no file is
/// made.
pub fn sitemap_paths(pages: &Pages) -> Vec<String> {
    let routes = pages.routes();
    let at_most = routes.len() * pages.tags().len();
    let languages = |route| languages(pages, route).count();
    paths(if at_most > MAX_ADDRESSES { routes.par_iter().map(languages).sum() } else { at_most })
}

/// The sitemap: what is in each of its files, in the order of [`sitemap_paths`].
///
/// Pages that are no real translation have their canonical address elsewhere and are left out.
pub fn sitemaps(pages: &Pages) -> Vec<String> {
    let routes = pages.routes();
    // On one processor: who waits for it while files are made on all of them must not begin it again.
    let of_route = |route| languages(pages, route).map(move |language| entry(pages, route, language));
    let entries: Vec<String> = routes.iter().flat_map(of_route).collect();
    let paths = paths(entries.len());
    let [_, parts @ ..] = &paths[..] else { return Vec::new() };
    if parts.is_empty() {
        return vec![part(&entries)];
    }
    let mut index = String::from(HEAD);
    index.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for name in parts {
        let address = escape(&format!("{}{name}", pages.catalogue.base_url));
        writeln!(index, "<sitemap><loc>{address}</loc></sitemap>").expect("a String takes all");
    }
    index.push_str("</sitemapindex>\n");
    [index].into_iter().chain(entries.chunks(MAX_ADDRESSES).map(part)).collect()
}

/// The paths when there are so many addresses.
fn paths(addresses: usize) -> Vec<String> {
    let parts = if addresses > MAX_ADDRESSES { addresses.div_ceil(MAX_ADDRESSES) } else { 0 };
    let parts = (1..=parts).map(|number| format!("sitemap-{number}.xml"));
    ["sitemap.xml".to_owned()].into_iter().chain(parts).collect()
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

/// The languages in which a page is listed.
fn languages<'a>(pages: &'a Pages, route: &'a Route) -> impl Iterator<Item = &'a Tag> {
    let tags = if is_listed(pages, route) { pages.tags() } else { &[] };
    tags.iter().filter(|tag| pages.is_translated(route, tag))
}

fn entry(pages: &Pages, route: &Route, language: &Tag) -> String {
    let mut entry = String::from("<url><loc>");
    entry.push_str(&escape(&pages.permalink(route, language)));
    entry.push_str("</loc>");
    for alternate in pages.translations(route, language) {
        let (lang, href) = (&alternate.lang, escape(&alternate.permalink));
        for text in ["<xhtml:link rel=\"alternate\" hreflang=\"", lang, "\" href=\"", &href, "\"/>"] {
            entry.push_str(text);
        }
    }
    entry.push_str("</url>\n");
    entry
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_parts_as_addresses_need() {
        assert_eq!(paths(0), ["sitemap.xml"]);
        assert_eq!(paths(MAX_ADDRESSES), ["sitemap.xml"]);
        assert_eq!(paths(MAX_ADDRESSES + 1), ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
        assert_eq!(paths(3 * MAX_ADDRESSES).len(), 4);
    }
}
