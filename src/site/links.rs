//! Links in texts lead somewhere.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::diagnose::{Code, Diagnostic, FileId, say};
use crate::model::At;
use crate::pages::Pages;

/// A finding for each link within the site to a page that does not exist. `others` are the site's
/// files that are no pages. Places on the same page (`#…`) are left to the reader's eye: their ids
/// depend on the theme. A link to an entry that `content` hides is none: it was right when it was
/// written, and whoever wrote it cannot mend the other entry.
pub fn dead(
    pages: &Pages,
    links: &[(FileId, At<Box<str>>)],
    others: &BTreeSet<&str>,
    content: &Content,
) -> Vec<Diagnostic> {
    let leads = |address: &str| {
        let path = address.split(['?', '#']).next().unwrap_or("");
        path.is_empty()
            || pages.linked(address).is_some()
            || others.contains(path.trim_start_matches('/'))
            || file_of(path, pages).is_some_and(|file| content.is_hidden(&file))
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

/// The file that an address of an entry would come from.
fn file_of(path: &str, pages: &Pages) -> Option<String> {
    if let Some(file) = path.strip_prefix("@/") {
        return Some(format!("content/{file}"));
    }
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if parts.first().is_some_and(|first| pages.tags().iter().any(|tag| tag.as_str() == *first)) {
        parts.remove(0);
    }
    match parts[..] {
        ["kurser", publisher, course] => Some(format!("content/{publisher}/{course}.yaml")),
        ["kurser", publisher] => Some(format!("content/{publisher}")),
        ["om", ref page @ ..] => Some(format!("content/_pages/{}.md", page.join("/"))),
        ["media", ..] => Some(parts.join("/")),
        _ => None,
    }
}
