//! Search: what its page must know that scripts cannot find out.

use serde::Serialize;

use crate::pages::{Route, Scope};

/// What the search page needs, and the page about links to searches.
#[derive(Debug, Serialize)]
pub struct SearchView {
    /// Path of the search page.
    path: String,
    /// Path of the page about links.
    linking: String,
    /// E-mail address of those who can make words find something: who answers for the site, or
    /// else the first publisher that has one.
    contact: Option<String>,
}

impl Scope<'_> {
    pub(super) fn search(&self) -> SearchView {
        SearchView {
            path: self.href(&Route::Search),
            linking: self.href(&Route::Linking),
            contact: self.search_contact(),
        }
    }

    fn search_contact(&self) -> Option<String> {
        let site = self.catalogue.county.mailbox();
        let publishers = self.catalogue.publishers.iter();
        let email = |publisher: &crate::catalogue::Publisher| {
            publisher.contact.email.as_ref().map(|email| email.0.to_string())
        };
        site.map(|email| email.0.to_string()).or_else(|| publishers.filter_map(email).next())
    }
}
