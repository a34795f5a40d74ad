//! A film reaches also those who do not hear it, see it or know its language (WCAG 2.2, 1.2.1–1.2.5).

use super::{Report, Scope, captions};
use crate::diagnose::{Code, say};
use crate::model::course::Film;
use crate::model::{At, Course, Entry, InfoPage};

/// Films of a course.
pub fn course(course: &Entry<Course>, scope: &Scope, report: &mut Report) {
    films(&course.value.films, scope, report);
}

/// Films of an information page.
pub fn page(page: &InfoPage, scope: &Scope, report: &mut Report) {
    films(&page.front.films, scope, report);
}

fn films(films: &Option<At<Vec<At<Film>>>>, scope: &Scope, report: &mut Report) {
    let films = films.iter().flat_map(|list| list.iter());
    // One whose file cannot be read has been told of.
    for film in films.filter(|film| film.file.is_some()) {
        transcript(film, report);
        match &film.captions {
            Some(_) => readable(film, scope, report),
            None => missing(film, report),
        }
    }
}

/// Without sound a text is the only other way to the content (1.2.1); with sound it also does for
/// an audio description (1.2.3).
fn transcript(film: &At<Film>, report: &mut Report) {
    if film.transcript.is_none() && !film.lost.contains(&"transcript") {
        report.add(
            Code::TranscriptMissing,
            film.span,
            say!("Filmen har ingen text bredvid.", "The film has no text beside it."),
            say!(
                "Lägg till transcript: med det som sägs, tecknas och visas. Den som inte ser, hör eller kan språket behöver den.",
                "Add transcript: with what is said, signed and shown. Those who do not see, hear or know the language need it."
            ),
        );
    }
}

/// Where somebody speaks, those who do not hear need captions (1.2.2).
fn missing(film: &At<Film>, report: &mut Report) {
    let Some(language) = film.language.as_ref().filter(|language| !language.is_sign_language()) else {
        return;
    };
    if !film.lost.contains(&"captions") {
        report.add(
            Code::CaptionsMissing,
            film.span,
            say!(
                "Filmen är på ett talat språk ({language}) men har inga undertexter.",
                "The film is in a spoken language ({language}) but has no captions.",
                language = language.value
            ),
            say!(
                "Lägg till captions: med en .vtt-fil. Lagen kräver undertexter.",
                "Add captions: with a .vtt file. The law demands captions."
            ),
        );
    }
}

fn readable(film: &Film, scope: &Scope, report: &mut Report) {
    let Some(path) = &film.captions else { return };
    let name = &path.value.0;
    if !name.ends_with(captions::ENDING) {
        report.add(
            Code::BadCaptions,
            path.span,
            say!("Undertexterna är ingen .vtt-fil: {name}.", "The captions are no .vtt file: {name}."),
            say!(
                "Gör om filen till WebVTT, det enda som webbläsare kan visa.",
                "Convert the file to WebVTT, all that browsers can show."
            ),
        );
        return;
    }
    // A file that is missing has been told of.
    let Some(file) = scope.files.find(name) else { return };
    if let Some(fault) = captions::fault(scope.files.text(file)) {
        report
            .add(
                Code::BadCaptions,
                path.span,
                say!(
                    "Webbläsaren kan inte visa undertexterna i {name}.",
                    "A browser cannot show the captions in {name}."
                ),
                fault.remedy,
            )
            .relate(file, fault.span, fault.label);
    }
}
