//! An information page exists in the default language: the others fall back to it.

use std::collections::BTreeMap;

use super::Scope;
use crate::diagnose::{Code, Diagnostic, Span, say};
use crate::model::InfoPage;

/// Every page has a version in the default language.
pub fn check(scope: &Scope) -> Vec<Diagnostic> {
    let county = scope.written.county.as_ref().and_then(|(_, county)| county.default_language.as_ref());
    let Some(default) = county else { return Vec::new() };
    let mut pages: BTreeMap<&str, Vec<&InfoPage>> = BTreeMap::new();
    for page in &scope.written.pages {
        pages.entry(&page.path).or_default().push(page);
    }
    let alone =
        pages.into_iter().filter(|(_, versions)| versions.iter().all(|page| page.language != default.value));
    let alone = alone.flat_map(|(path, versions)| versions.into_iter().map(move |page| (path, page)));
    // One for each version: none of them can be shown.
    alone
        .map(|(path, page)| {
            let language = &default.value;
            Diagnostic::at(
                Code::NoDefaultLanguage,
                page.file,
                Span::default(),
                say!(
                    "Sidan finns inte på standardspråket ({language}).",
                    "The page does not exist in the default language ({language})."
                ),
                say!("Lägg till content/_pages/{path}.md.", "Add content/_pages/{path}.md."),
            )
        })
        .collect()
}
