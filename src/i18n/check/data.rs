//! Whether a language exists for ICU and Fluent, and has a file.

use crate::diagnose::{Code, Diagnostic, FileId, say};
use crate::i18n::strings::Strings;
use crate::model::{At, Tag};

/// The finding for a language without strings.
pub(in crate::i18n) fn no_file(tag: &At<Tag>, county: FileId) -> Diagnostic {
    let language = &tag.value;
    Diagnostic::at(
        Code::StringMissing,
        county,
        tag.span,
        say!(
            "Språket {language} har inga texter: filen i18n/{language}.ftl finns inte.",
            "The language {language} has no strings: there is no file i18n/{language}.ftl."
        ),
        say!(
            "Skriv filen i18n/{language}.ftl (börja med language-name = …), eller ta bort {language} ur listan.",
            "Write the file i18n/{language}.ftl (begin with language-name = …), or remove {language} from the list."
        ),
    )
}

/// The finding for a language that ICU would silently replace by the root locale.
pub(in crate::i18n) fn data(strings: &Strings, tag: &At<Tag>, county: FileId) -> Option<Diagnostic> {
    if strings.formats.known() {
        return None;
    }
    let language = &tag.value;
    let remedy = match language.as_str().split('-').next() {
        Some("prs") => say!(
            "Skriv fa-AF: så heter dari hos Unicode.",
            "Write fa-AF: that is Dari's tag in Unicode's data."
        ),
        _ => say!(
            "Välj en kod som Unicode har data för, eller ta bort {language} ur listan.",
            "Choose a tag that Unicode has data for, or remove {language} from the list."
        ),
    };
    Some(Diagnostic::at(
        Code::UnknownLocale,
        county,
        tag.span,
        say!(
            "Det finns inga uppgifter om hur språket {language} skriver datum och räknar.",
            "There is no data on how the language {language} writes dates and counts."
        ),
        remedy,
    ))
}
