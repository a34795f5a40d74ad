//! The files of a catalogue, or those asked for.

use std::path::{Path, PathBuf};

use super::{Fault, Formatted, Kind, WriteError, disk, format};
use crate::content::{self, Content, Found, ReadError};
use crate::diagnose::{Diagnostic, Files, Said, say};
use crate::model::load::COUNTY_FILE;

/// Which files, and whether to write.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The catalogue's folder.
    pub root: PathBuf,
    /// Files and folders; none means all of the catalogue.
    pub paths: Vec<PathBuf>,
    /// Write nothing.
    pub check: bool,
}

/// What was done.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Files that got their layout, or would get it, and the ids that their occasions got.
    pub changed: Vec<(String, Vec<String>)>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// Files that stay as they are.
    pub left: Vec<Left>,
    /// The files that findings are about.
    pub files: Files,
}

/// A file that stays as it is.
#[derive(Debug)]
pub struct Left {
    /// The file.
    pub path: String,
    /// Why.
    pub why: Why,
}

/// Why a file stays as it is.
#[derive(Debug)]
pub enum Why {
    /// It cannot be read safely.
    Unreadable(Vec<Diagnostic>),
    /// A line, from 1, is written in a way that has no canonical layout.
    Unusual(usize),
    /// The layout would change what it says: an error in this program.
    Changes,
}

/// Why nothing was done, or not all.
#[derive(Debug)]
pub enum FmtError {
    /// What was asked for cannot be laid out: why, and what to do.
    Refused(Said, Said),
    /// A file could not be read.
    Read(ReadError),
    /// A file could not be written.
    Write(WriteError),
}

impl From<ReadError> for FmtError {
    fn from(error: ReadError) -> FmtError {
        FmtError::Read(error)
    }
}

impl From<WriteError> for FmtError {
    fn from(error: WriteError) -> FmtError {
        FmtError::Write(error)
    }
}

/// Lays files out. What cannot be read is left as it is; all others are laid out.
///
/// # Errors
/// Refused where a path is no content file; the disk's.
pub fn run(options: &Options) -> Result<Outcome, FmtError> {
    let mut outcome = Outcome::default();
    if options.paths.is_empty() {
        if options.root.join(COUNTY_FILE).symlink_metadata().is_err() {
            return Err(no_catalogue(&options.root));
        }
        for asked in all(&options.root, &mut outcome)? {
            one(&asked, options.check, &mut outcome)?;
        }
        return Ok(outcome);
    }
    let mut asked = Vec::new();
    for path in &options.paths {
        for file in asked_for(&options.root, path, &mut outcome)? {
            if !asked.contains(&file) {
                asked.push(file);
            }
        }
    }
    for file in asked {
        one(&file, options.check, &mut outcome)?;
    }
    Ok(outcome)
}

/// A file to lay out.
#[derive(Debug, PartialEq)]
struct Asked {
    /// The folder that it is read from.
    root: PathBuf,
    /// Its path from there.
    path: String,
    /// What it is.
    kind: Kind,
    /// What to call it.
    name: String,
}

/// The content files of a catalogue. Links are left alone: `check` says what is wrong with them.
fn all(root: &Path, outcome: &mut Outcome) -> Result<Vec<Asked>, ReadError> {
    let content = Content::new(root);
    let mut paths = Vec::new();
    if root.join(COUNTY_FILE).symlink_metadata().is_ok_and(|found| found.is_file()) {
        paths.push(COUNTY_FILE.to_owned());
    }
    for folder in ["content/", "i18n/vocabulary/"] {
        let listing = content.list(folder, &mut outcome.files)?;
        let on_disk = listing.files.into_iter().filter(|found| found.disk.is_some());
        paths.extend(on_disk.map(|found| found.path));
    }
    Ok(paths.into_iter().filter_map(|path| in_catalogue(root, path)).collect())
}

/// A file of the catalogue, where content stands at its path.
fn in_catalogue(root: &Path, path: String) -> Option<Asked> {
    let kind = Kind::of_path(&path)?;
    Some(Asked { root: root.to_owned(), name: path.clone(), path, kind })
}

/// The files that a path stands for.
fn asked_for(root: &Path, path: &Path, outcome: &mut Outcome) -> Result<Vec<Asked>, FmtError> {
    let shown = path.display();
    let Ok(metadata) = path.symlink_metadata() else {
        return Err(FmtError::Refused(
            say!("{shown} finns inte.", "{shown} does not exist."),
            say!("Rätta sökvägen.", "Correct the path."),
        ));
    };
    let real = |path: &Path| path.canonicalize().map_err(|error| ReadError::new(path, error));
    // A link is not followed: reading it is a finding.
    let place = match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) if !metadata.is_dir() => {
            let here = Path::new(".");
            real(if folder.as_os_str().is_empty() { here } else { folder })?.join(name)
        }
        _ => real(path)?,
    };
    let inside = root.canonicalize().ok().and_then(|real_root| {
        let path = place.strip_prefix(&real_root).ok()?;
        Some(path.to_str()?.to_owned())
    });
    if metadata.is_dir() {
        let below = inside.ok_or_else(|| not_in_catalogue(path, root))?;
        let files = all(root, outcome)?.into_iter().filter(|file| Path::new(&file.path).starts_with(&below));
        return Ok(files.collect());
    }
    if let Some(file) = inside.and_then(|path| in_catalogue(root, path)) {
        return Ok(vec![file]);
    }
    let (Some(folder), Some(name)) = (place.parent(), place.file_name().and_then(|name| name.to_str()))
    else {
        return Err(not_content(path));
    };
    let mut files = Files::default();
    let read = Content::new(folder).read(name, &mut files)?;
    let kind = read.and_then(|(file, _)| Kind::of_text(files.text(file))).ok_or_else(|| not_content(path))?;
    let name = name.to_owned();
    Ok(vec![Asked { root: folder.to_owned(), path: name, kind, name: shown.to_string() }])
}

fn one(asked: &Asked, check: bool, outcome: &mut Outcome) -> Result<(), FmtError> {
    let Asked { root, path, kind, name } = asked;
    let content = Content::new(root);
    let Some((file, mut findings)) = content.read(path, &mut outcome.files)? else { return Ok(()) };
    let text = outcome.files.text(file).clone();
    let formatted =
        if findings.is_empty() { format(&text, *kind) } else { Err(Fault::Unreadable(Vec::new())) };
    let why = match formatted {
        Ok(Formatted { text, ids }) => {
            // What was read has neither byte order mark nor what a disk may have changed since.
            let found = Found { path: path.clone(), disk: Some(root.join(path)) };
            let same = content.bytes(&found)?.as_deref() == Some(text.as_bytes());
            if same {
                outcome.unchanged += 1;
                return Ok(());
            }
            if !check {
                disk::write(root, path, &text)?;
            }
            outcome.changed.push((name.clone(), ids));
            return Ok(());
        }
        Err(Fault::Unreadable(more)) => {
            findings.extend(more);
            findings.iter_mut().for_each(|finding| finding.put_in(file));
            if *kind == Kind::ImportMap {
                // `check --fix` does not read maps.
                findings.iter_mut().for_each(|finding| finding.fix = None);
            }
            Why::Unreadable(findings)
        }
        Err(Fault::Unusual(line)) => Why::Unusual(line),
        Err(Fault::Changes) => Why::Changes,
    };
    outcome.left.push(Left { path: name.clone(), why });
    Ok(())
}

fn no_catalogue(root: &Path) -> FmtError {
    let (message, remedy) = content::no_catalogue(root);
    FmtError::Refused(message, remedy)
}

fn not_in_catalogue(path: &Path, root: &Path) -> FmtError {
    let (path, root) = (path.display(), root.display());
    FmtError::Refused(
        say!("{path} ligger inte i katalogen {root}.", "{path} is not in the catalogue {root}."),
        say!(
            "Ange en fil eller mapp i katalogen, eller en annan --root.",
            "Name a file or folder in the catalogue, or another --root."
        ),
    )
}

fn not_content(path: &Path) -> FmtError {
    let path = path.display();
    FmtError::Refused(
        say!(
            "{path} är varken en innehållsfil eller en importkarta.",
            "{path} is neither a content file nor an import map."
        ),
        say!(
            "Ange en kurs, en utgivare, en sida, frisok.yaml, en ordlista eller en importkarta.",
            "Name a course, a publisher, a page, frisok.yaml, a vocabulary or an import map."
        ),
    )
}
