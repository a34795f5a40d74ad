//! Links in texts lead somewhere.

use std::collections::BTreeSet;

use crate::diagnose::{Code, Diagnostic, FileId, say};
use crate::model::At;
use crate::pages::Pages;

/// A finding for each link within the site to a page that does not exist. `others` are the site's
/// files that are no pages. Places on the same page (`#…`) are left to the reader's eye: their ids
/// depend on the theme.
pub fn dead(pages: &Pages, links: &[(FileId, At<Box<str>>)], others: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let leads = |address: &str| {
        let path = address.split(['?', '#']).next().unwrap_or("");
        path.is_empty() || pages.linked(address).is_some() || others.contains(path.trim_start_matches('/'))
    };
    let dead = links.iter().filter(|(_, link)| !leads(&link.value));
    dead.map(|(file, link)| {
        let address = &link.value;
        Diagnostic::at(
            Code::DeadLink,
            *file,
            link.span,
            say!("Länken {address} leder ingenstans.", "The link {address} leads nowhere."),
            say!(
                "Rätta den. Länka till en kurs med @/kumla/kurs.yaml, till en sida med @/_pages/sida.md, till en fil med /media/fil.pdf.",
                "Correct it. Link to a course with @/kumla/course.yaml, to a page with @/_pages/page.md, to a file with /media/file.pdf."
            ),
        )
    })
    .collect()
}
