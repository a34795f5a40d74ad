//! Films, pictures and the logotype that are named exist.

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

/// The logotype.
pub fn county(county: &County, scope: &Scope, report: &mut Report) {
    let logotype = county.brand.as_ref().and_then(|brand| brand.logotype.as_ref());
    logotype.into_iter().for_each(|path| exists(path, scope, report));
}

fn films(films: &Option<At<Vec<At<Film>>>>, scope: &Scope, report: &mut Report) {
    for film in films.iter().flat_map(|list| list.iter()) {
        for path in [&film.file, &film.captions, &film.poster].into_iter().flatten() {
            exists(path, scope, report);
        }
    }
}

fn exists(path: &At<FilePath>, scope: &Scope, report: &mut Report) {
    let name = &path.value.0;
    if scope.media.contains(&**name) {
        return;
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
}
