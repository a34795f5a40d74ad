//! `frisok join`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use rayon::prelude::*;

use super::args::Join;
use super::build::{lingering, say_done};
use super::signals::Signals;
use super::stop::{Exit, Stop};
use crate::diagnose::{Language, Said, one_line, say};
use crate::output::{Manifest, PublishError, Target};
use crate::site::{Mismatch, joined};

/// Puts the parts of a site together.
pub fn run(join: &Join, language: Language) -> Result<Exit, Stop> {
    let begun = Instant::now();
    let signals = Signals::heed()?;
    let parts: Vec<_> = join.parts.iter().map(|folder| part(folder)).collect::<Result<_, _>>()?;
    let notes: Vec<_> = parts.iter().map(|(_, manifest)| manifest.notes()).collect();
    let notes = joined(&notes).map_err(|mismatch| unfit(&mismatch, &join.parts))?;
    let target = Target {
        out: join.out.clone(),
        protected: join.parts.clone(),
        in_place: join.in_place,
        earlier: join.previous.clone(),
        lingering: lingering(),
        cancel: signals.tidy_first(),
        ..Target::default()
    };
    let published = target.prepare()?.publish_with(notes, |sink| {
        parts.par_iter().for_each(|(folder, manifest)| {
            let own = manifest.files().par_iter().filter(|entry| !entry.kept);
            // The sink remembers what went wrong.
            own.for_each(|entry| {
                let _ = sink.put_from(folder, entry);
            });
        });
        Vec::<Stop>::new()
    });
    match published {
        Ok(published) => {
            say_done(&published, begun.elapsed(), language);
            Ok(Exit::Done)
        }
        Err(PublishError::Output(error)) => Err(error.into()),
        Err(PublishError::Files(mut errors)) => Err(errors.remove(0)),
    }
}

/// A part's folder and its manifest.
fn part(folder: &Path) -> Result<(PathBuf, Manifest), Stop> {
    match Manifest::read(folder)? {
        Some(manifest) => Ok((folder.to_owned(), manifest)),
        None => Err(no_part(folder)),
    }
}

fn no_part(folder: &Path) -> Stop {
    let folder = shown(folder);
    Stop::new(
        Exit::Usage,
        say!("{folder} är ingen del av en webbplats.", "{folder} is no part of a site."),
        say!(
            "Ange mappar som är byggda med frisok build --part 1/4, 2/4 och så vidare.",
            "Name folders that were built with frisok build --part 1/4, 2/4 and so on."
        ),
    )
}

fn unfit(mismatch: &Mismatch, folders: &[PathBuf]) -> Stop {
    let (message, remedy): (Said, Said) = match mismatch {
        Mismatch::NotAPart(place) => return no_part(&folders[*place]),
        Mismatch::Other(place) => {
            let [first, other] = [&folders[0], &folders[*place]].map(|folder| shown(folder));
            (
                say!(
                    "{first} och {other} är inte delar av samma webbplats.",
                    "{first} and {other} are not parts of the same site."
                ),
                say!(
                    "Bygg alla delar från samma incheckning, för samma dag (--today), med samma version av frisok och samma val.",
                    "Build all parts from the same commit, for the same day (--today), with the same version of frisok and the same options."
                ),
            )
        }
        Mismatch::Twice(place, part) => {
            let folder = shown(&folders[*place]);
            (
                say!(
                    "Del {part} finns redan; {folder} är samma del.",
                    "Part {part} is there already; {folder} is the same part."
                ),
                say!("Ange varje del en gång.", "Name each part once."),
            )
        }
        Mismatch::Missing(parts) => {
            let parts = parts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            (
                say!("Det saknas delar: {parts}.", "Parts are missing: {parts}."),
                say!("Bygg dem också, och ange alla mappar.", "Build them too, and name all folders."),
            )
        }
    };
    Stop::new(Exit::Usage, message, remedy)
}

fn shown(folder: &Path) -> String {
    one_line(&folder.display().to_string())
}
