//! The default language is one of the languages, and each is listed once.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::County;

/// Looks at `languages` and `default_language`.
pub fn check(county: &County, _: &Scope, report: &mut Report) {
    let Some(languages) = &county.languages else { return };
    for (index, tag) in languages.iter().enumerate() {
        let Some(first) = languages[..index].iter().find(|first| first.value == tag.value) else { continue };
        let (language, file) = (&tag.value, report.file);
        report
            .add(
                Code::DuplicateId,
                tag.span,
                say!("Språket ”{language}” står två gånger.", "The language “{language}” stands twice."),
                say!("Ta bort det ena.", "Remove one of them."),
            )
            .relate(file, first.span, say!("det första står här", "the first is here"));
    }
    let Some(default) = &county.default_language else { return };
    let listed = languages.iter().any(|tag| tag.value == default.value);
    if !listed && !county.lost.contains(&"languages") {
        let (language, file) = (&default.value, report.file);
        report
            .add(
                Code::DefaultLanguageNotListed,
                default.span,
                say!(
                    "Standardspråket ”{language}” är inte ett av språken.",
                    "The default language “{language}” is not one of the languages."
                ),
                say!("Lägg till {language} i languages.", "Add {language} to languages."),
            )
            .relate(file, languages.span, say!("språken står här", "the languages are here"));
    }
}
