//! Which courses are meant.

use std::collections::BTreeSet;

use super::Request;
use crate::author::new::NewError;
use crate::diagnose::{FileId, Files, say};
use crate::model::load::PUBLISHER_FILE;
use crate::model::{Course, Entry, Written, nearest};

/// A course's address and file, and what the file says, if it can be read at all.
pub(super) type Chosen<'w> = (String, FileId, Option<&'w Entry<Course>>);

/// The courses that a request names, by address.
///
/// # Errors
/// Refused where it names none, or one that there is not.
pub(super) fn courses<'w>(
    written: &'w Written,
    files: &Files,
    request: &Request,
) -> Result<Vec<Chosen<'w>>, NewError> {
    let all: Vec<(String, FileId)> = (0..files.len())
        .map(FileId)
        .filter_map(|file| Some((address(files.path(file))?.to_owned(), file)))
        .collect();
    let publishers: BTreeSet<&str> = all
        .iter()
        .filter_map(|(address, _)| address.split_once('/'))
        .map(|(publisher, _)| publisher)
        .collect();
    if request.targets.is_empty() && !request.all {
        return Err(NewError::Refused(
            say!("Vilka kurser gäller det?", "Which courses do you mean?"),
            say!(
                "Skriv en utgivare (kumla), kurser (kumla/underskoterska) eller --all.",
                "Write a publisher (kumla), courses (kumla/underskoterska) or --all."
            ),
        ));
    }
    let mut wanted = BTreeSet::new();
    for target in &request.targets {
        // What a shell completes to is understood too.
        let name = target.trim_end_matches('/');
        let name = name.strip_prefix("content/").unwrap_or(name);
        let name = name.strip_suffix(".yaml").unwrap_or(name);
        let found: Vec<&str> = all
            .iter()
            .map(|(address, _)| address.as_str())
            .filter(|address| {
                *address == name || address.split_once('/').is_some_and(|(publisher, _)| publisher == name)
            })
            .collect();
        if found.is_empty() {
            return Err(unknown(target, name, &publishers, all.iter().map(|(address, _)| address.as_str())));
        }
        wanted.extend(found);
    }
    let chosen = all.iter().filter(|(address, _)| request.all || wanted.contains(address.as_str()));
    let entry = |file: FileId| written.courses.iter().find(|entry| entry.file == file);
    Ok(chosen.map(|(address, file)| (address.clone(), *file, entry(*file))).collect())
}

fn unknown<'a>(
    target: &str,
    name: &str,
    publishers: &BTreeSet<&str>,
    courses: impl Iterator<Item = &'a str>,
) -> NewError {
    let near =
        if name.contains('/') { nearest(name, courses) } else { nearest(name, publishers.iter().copied()) };
    let remedy = match near {
        Some(meant) => say!("Menade du {meant}?", "Did you mean {meant}?"),
        None => {
            let known = publishers.iter().copied().collect::<Vec<_>>().join(", ");
            say!(
                "Skriv en utgivare ({known}) eller en kurs som utgivare/kurs.",
                "Write a publisher ({known}) or a course as publisher/course."
            )
        }
    };
    NewError::Refused(
        say!("Det finns ingen utgivare eller kurs {target}.", "There is no publisher or course {target}."),
        remedy,
    )
}

/// `content/kumla/sfi.yaml` → `kumla/sfi`; `None` for what is no course.
fn address(path: &str) -> Option<&str> {
    let address = path.strip_prefix("content/")?.strip_suffix(".yaml")?;
    let (publisher, course) = address.split_once('/')?;
    let is_course = !course.contains('/') && publisher != "_pages" && !path.ends_with(PUBLISHER_FILE);
    is_course.then_some(address)
}
