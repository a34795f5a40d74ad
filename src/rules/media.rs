//! Films, pictures and the logotype that are named exist, and are what a browser shows as such.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::course::Film;
use crate::model::{At, County, Course, Entry, FilePath, InfoPage, nearest};

/// Films of a course.
pub fn course(course: &Entry<Course>, scope: &Scope, report: &mut Report) {
    films(&course.value.films, scope, report);
}

/// Films of an information page.
pub fn page(page: &InfoPage, scope: &Scope, report: &mut Report) {
    films(&page.front.films, scope, report);
}

/// The endings of films that every browser plays.
const FILMS: &[&str] = &["mp4", "m4v", "webm"];
/// The endings of pictures that every browser shows.
const PICTURES: &[&str] = &["svg", "png", "jpg", "jpeg", "webp", "avif", "gif"];

/// The logotype.
pub fn county(county: &County, scope: &Scope, report: &mut Report) {
    let logotype = county.brand.as_ref().and_then(|brand| brand.logotype.as_ref());
    logotype.into_iter().for_each(|path| shows(path, PICTURES, scope, report));
}

fn films(films: &Option<At<Vec<At<Film>>>>, scope: &Scope, report: &mut Report) {
    for film in films.iter().flat_map(|list| list.iter()) {
        film.file.iter().for_each(|path| shows(path, FILMS, scope, report));
        film.poster.iter().for_each(|path| shows(path, PICTURES, scope, report));
        // What they must be, a rule of their own says.
        film.captions.iter().for_each(|path| _ = exists(path, scope, report));
    }
}

/// It exists, and has one of the endings.
fn shows(path: &At<FilePath>, endings: &[&str], scope: &Scope, report: &mut Report) {
    let name = &path.value.0;
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    if !exists(path, scope, report) || ending.is_some_and(|ending| endings.contains(&&*ending)) {
        return;
    }
    let endings = endings.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(", ");
    report.add(
        Code::MediaKind,
        path.span,
        say!("Webbläsaren kan inte visa {name} här.", "A browser cannot show {name} here."),
        say!(
            "Gör om filen till något av {endings}, eller rätta namnet.",
            "Convert the file to one of {endings}, or correct the name."
        ),
    );
}

fn exists(path: &At<FilePath>, scope: &Scope, report: &mut Report) -> bool {
    let name = &path.value.0;
    if scope.media.contains(&**name) {
        return true;
    }
    // The same distance for every candidate must give the same one in every run.
    let mut media: Vec<_> = scope.media.iter().map(String::as_str).collect();
    media.sort_unstable();
    let remedy = match nearest(name, media) {
        Some(near) => say!("Menade du {near}?", "Did you mean {near}?"),
        None => say!(
            "Lägg filen i mappen media, och skriv till exempel media/film.mp4.",
            "Put the file in the folder media, and write for example media/film.mp4."
        ),
    };
    report.add(
        Code::MediaMissing,
        path.span,
        say!("Filen {name} finns inte.", "There is no file {name}."),
        remedy,
    );
    false
}
