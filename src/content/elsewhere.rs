//! Where the catalogue is, for whoever stands in the wrong folder.

use std::path::{Path, PathBuf};

use crate::diagnose::{Said, say};

/// The name of the county's file: the folder that it is in is a catalogue.
pub const COUNTY_FILE: &str = "frisok.yaml";

/// What is wrong and what to do where `root` is no catalogue. Looks above it, and one level below.
pub fn no_catalogue(root: &Path) -> (Said, Said) {
    let message = if root == Path::new(".") {
        say!("I den här mappen finns ingen {COUNTY_FILE}.", "There is no {COUNTY_FILE} in this folder.")
    } else {
        let root = root.display();
        say!("I mappen {root} finns ingen {COUNTY_FILE}.", "There is no {COUNTY_FILE} in the folder {root}.")
    };
    let remedy = match above(root).or_else(|| below(root)) {
        Some(found) => {
            let found = found.display();
            say!(
                "Gå till katalogens mapp, som är \"{found}\", eller skriv --root \"{found}\".",
                "Go to the catalogue's folder, which is \"{found}\", or write --root \"{found}\"."
            )
        }
        None => say!(
            "Gå till katalogens mapp, eller skriv --root MAPP. Skapa en ny katalog med: frisok new catalogue MAPP",
            "Go to the catalogue's folder, or write --root DIR. Make a new catalogue with: frisok new catalogue DIR"
        ),
    };
    (message, remedy)
}

fn is_catalogue(folder: &Path) -> bool {
    folder.join(COUNTY_FILE).is_file()
}

/// As seen from `root`: `../..`.
fn above(root: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(root).ok()?;
    let levels = folder.ancestors().position(is_catalogue)?;
    let up: PathBuf = std::iter::repeat_n("..", levels).collect();
    Some(if root == Path::new(".") { up } else { root.join(up) })
}

/// The only folder in `root` that is one.
fn below(root: &Path) -> Option<PathBuf> {
    let entries = root.read_dir().ok()?.filter_map(Result::ok);
    let mut folders = entries.filter(|entry| is_catalogue(&entry.path()));
    let only = folders.next().filter(|_| folders.next().is_none())?;
    Some(if root == Path::new(".") { only.file_name().into() } else { only.path() })
}
