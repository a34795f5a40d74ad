//! `new catalogue`.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use jiff::civil::Date;

use super::template::fill;
use super::term::Term;
use super::{Made, NewError, disk, schema};
use crate::content::ReadError;
use crate::diagnose::say;
use crate::model::Tag;

/// Makes a catalogue with a publisher, a course and a page to change, in a folder that is empty or
/// does not exist. The course's days are those of the term after `today`.
///
/// # Errors
/// Refused where the folder has something in it already; the disk's.
pub fn catalogue(folder: &Path, today: Date) -> Result<Made, NewError> {
    if let Some(found) = something_in(folder)? {
        let folder = folder.display();
        return Err(NewError::Refused(
            say!(
                "Mappen {folder} är inte tom: där finns {found}.",
                "The folder {folder} is not empty: it has {found}."
            ),
            say!(
                "Välj en tom mapp, eller en som inte finns än.",
                "Choose an empty folder, or one that does not exist yet."
            ),
        ));
    }
    let Term { id, start, end, opens, closes } = Term::after(today);
    let days = [today, start, end, opens, closes].map(|day| day.to_string());
    let [today, start, end, opens, closes] = &days;
    let course_days = [
        ("id", &*id),
        ("start", start),
        ("end", end),
        ("opens", opens),
        ("closes", closes),
        ("today", today),
    ];
    let course = fill(include_str!("example/course.yaml"), &course_days);
    let files = [
        ("frisok.yaml", include_str!("example/frisok.yaml")),
        ("content/kumla/_publisher.yaml", include_str!("example/publisher.yaml")),
        ("content/kumla/underskoterska.yaml", &course),
        ("content/_pages/om-vuxenutbildning.md", include_str!("example/page.md")),
        (
            ".gitignore",
            "# Webbplatsen som frisok build skriver, och det som den lägger bredvid till nästa bygge.\n/public/\n/.public.frisok-*\n",
        ),
    ];
    let mut made = Made::default();
    for (path, text) in files {
        disk::write(folder, path, text)?;
        made.files.push(path.to_owned());
    }
    made.files.extend(schema::write_first(folder, &Tag::default())?);
    Ok(made)
}

/// The first thing that is in a folder, except what a version control keeps of its own there.
fn something_in(folder: &Path) -> Result<Option<String>, NewError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Ok(Some(folder.display().to_string()));
        }
        entries => entries.map_err(|error| ReadError::new(folder, error))?,
    };
    for entry in entries {
        let name = entry.map_err(|error| ReadError::new(folder, error))?.file_name();
        if name != ".git" {
            return Ok(Some(name.to_string_lossy().into_owned()));
        }
    }
    Ok(None)
}
