//! One view of the catalogue's folder laid over the embedded files.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::history::Snapshot;
use super::seen::{Seen, Text};
use super::yaml::{self, Node};
use super::{Parsed, ReadError, embedded, read};
use crate::diagnose::{Code, Diagnostic, FileId, Files, Span, say};

/// A catalogue's folder over the embedded theme, strings and vocabulary.
#[derive(Clone, Debug)]
pub struct Content {
    root: PathBuf,
    /// Stands in for the folder: the catalogue as it was.
    past: Option<Arc<Snapshot>>,
    /// Files and folders on disk that are passed over as if they were not there.
    hidden: Arc<BTreeSet<String>>,
    /// What was read of the folder before.
    seen: Option<Arc<Seen>>,
    /// What was made of texts before.
    parsed: Option<Arc<Parsed>>,
}

/// A file that exists, not yet read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Relative to the root, `/` between folders.
    pub path: String,
    /// Where it is on disk; `None` for an embedded file.
    pub disk: Option<PathBuf>,
}

/// What a folder holds, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Listing {
    /// All files below the folder, sorted by path.
    pub files: Vec<Found>,
    /// Links, devices and names that are not UTF-8.
    pub findings: Vec<Diagnostic>,
}

/// So many files are worth several threads.
const FEW: usize = 32;

impl Content {
    /// Looks at the catalogue in `root`.
    pub fn new(root: impl Into<PathBuf>) -> Content {
        Content { root: root.into(), past: None, hidden: Arc::default(), seen: None, parsed: None }
    }

    /// Looks at the catalogue in `root` as it was once, over the files embedded in this binary.
    pub fn of_past(root: impl Into<PathBuf>, past: Snapshot) -> Content {
        Content { past: Some(Arc::new(past)), ..Content::new(root) }
    }

    /// The same where what was read before, and has not changed, is not read again.
    pub fn with_seen(self, seen: Arc<Seen>) -> Content {
        Content { seen: Some(seen), ..self }
    }

    /// The same where texts are not parsed that are known.
    pub fn with_parsed(self, parsed: Option<Arc<Parsed>>) -> Content {
        Content { parsed, ..self }
    }

    /// The tree of the YAML that a file says, and what is wrong with it, as [`yaml::parse`] has them.
    pub fn parse(&self, text: &str, file: FileId) -> (Node, Vec<Diagnostic>) {
        self.parsed.as_ref().map_or_else(|| yaml::parse(text, file, 0), |parsed| parsed.parse(text, file))
    }

    /// The same as if these files and folders (relative to the root) were not there.
    pub fn without(&self, hidden: BTreeSet<String>) -> Content {
        Content { hidden: Arc::new(hidden), ..self.clone() }
    }

    /// Whether [`Content::without`] hides it, or a folder above it.
    pub fn is_hidden(&self, path: &str) -> bool {
        let above = path.match_indices('/').map(|(slash, _)| &path[..slash]);
        above.chain([path]).any(|path| self.hidden.contains(path))
    }

    /// The catalogue's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All files below `folder` (such as `content/`), those on disk hiding embedded ones.
    ///
    /// Hidden files (`.git`, `.DS_Store`) and what Windows and Office leave beside files are passed over. A folder that does not exist is empty.
    pub fn list(&self, folder: &str, files: &mut Files) -> Result<Listing, ReadError> {
        let embedded = embedded::list(folder).into_iter().map(|path| (path, None));
        let mut found: BTreeMap<String, Option<PathBuf>> = embedded.collect();
        if let Some(past) = &self.past {
            let visible = |path: &str| path.split('/').all(|part| !is_debris(part));
            let below = past.keys().filter(|path| path.starts_with(folder) && visible(path));
            found.extend(below.map(|path| (path.clone(), None)));
            return Ok(Listing { files: collect(found), findings: Vec::new() });
        }
        if let Some(known) = self.seen.as_ref().and_then(|seen| seen.listing(folder)) {
            return Ok(Listing { files: known.to_vec(), findings: Vec::new() });
        }
        let mut findings = Vec::new();
        let asked = folder;
        // Without the slash at its end, which would follow a link.
        let folder = folder.trim_end_matches('/');
        let top = self.root.join(folder);
        if let Some(link) = self.link_above(folder) {
            findings.push(read::link(met(link, files)));
            return Ok(Listing { files: collect(found), findings });
        }
        match top.symlink_metadata() {
            Ok(metadata) if metadata.is_symlink() => {
                findings.push(read::link(met(folder, files)));
                return Ok(Listing { files: collect(found), findings });
            }
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Ok(Listing { files: collect(found), findings });
            }
            Err(error) => return Err(ReadError::new(&top, error)),
        }
        let walk = WalkDir::new(&top).sort_by_file_name().into_iter();
        let visible = |name: &std::ffi::OsStr| !is_debris(&name.to_string_lossy());
        for entry in walk.filter_entry(|e| e.depth() == 0 || visible(e.file_name())) {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&top).to_owned();
                ReadError { path, error: error.into() }
            })?;
            let kind = entry.file_type();
            if kind.is_dir() {
                continue;
            }
            let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            if self.is_hidden(&relative.to_string_lossy()) {
                continue;
            }
            let Some(path) = relative.to_str() else {
                let file = files.add(relative.to_string_lossy(), "");
                findings.push(name_not_utf8(file));
                continue;
            };
            if kind.is_symlink() {
                findings.push(read::link(files.add(path, "")));
            } else if !kind.is_file() {
                findings.push(read::not_a_file(files.add(path, "")));
            } else {
                found.insert(path.to_owned(), Some(entry.into_path()));
            }
        }
        let files = collect(found);
        if let Some(seen) = self.seen.as_ref().filter(|_| findings.is_empty()) {
            seen.list(asked, &files);
        }
        Ok(Listing { files, findings })
    }

    /// Reads one file as text and enters it in `files`; `None` when there is no such file.
    pub fn read(
        &self,
        path: &str,
        files: &mut Files,
    ) -> Result<Option<(FileId, Vec<Diagnostic>)>, ReadError> {
        let disk = self.root.join(path);
        if self.past.is_none()
            && let Some(link) = self.link_above(path)
        {
            let file = met(link, files);
            return Ok(Some((file, vec![read::link(file)])));
        }
        let found = match disk.symlink_metadata() {
            _ if self.past.is_some() => Found { path: path.to_owned(), disk: None },
            Ok(_) => Found { path: path.to_owned(), disk: Some(disk) },
            Err(error) if error.kind() == ErrorKind::NotFound => Found { path: path.to_owned(), disk: None },
            Err(error) => return Err(ReadError::new(&disk, error)),
        };
        if found.disk.is_none() && self.kept(path).is_none() {
            return Ok(None);
        }
        let mut read = self.read_all(vec![found], files)?;
        Ok(read.pop())
    }

    /// The folder on the way to `path` that is a link. Opening `path` would follow it.
    fn link_above<'p>(&self, path: &'p str) -> Option<&'p str> {
        let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        let is_link = |folder: &&str| {
            let found = self.root.join(folder).symlink_metadata();
            found.is_ok_and(|metadata| metadata.is_symlink())
        };
        folders.into_iter().find(is_link)
    }

    /// Reads files as text, in parallel, and enters them in `files` in the given order.
    ///
    /// Files that cannot be text are entered with what could be read of them; their findings say
    /// what is wrong. Errors of the disk stop everything.
    pub fn read_all(
        &self,
        found: Vec<Found>,
        files: &mut Files,
    ) -> Result<Vec<(FileId, Vec<Diagnostic>)>, ReadError> {
        let first = files.len();
        let seen = self.seen.as_ref().map(|seen| seen.texts(&found, first)).unwrap_or_default();
        let read = |(index, found): (usize, Found)| {
            let file = FileId(first + index as u32);
            if let Some(text) = self.embedded_text(&found) {
                return Ok((found.path.into(), (text, Vec::new()), false));
            }
            if let Some(Some((path, text))) = seen.get(index) {
                return Ok((path.clone(), text.clone(), false));
            }
            let bytes = match &found.disk {
                Some(path) => read::bytes(path, file)?,
                None => Ok(self.kept(&found.path).unwrap_or_default().into_owned()),
            };
            let (text, findings) = match bytes {
                Ok(bytes) => read::text(bytes, file),
                Err(finding) => (String::new(), vec![finding]),
            };
            Ok((found.path.into(), (text.into(), findings), true))
        };
        // A few are read before other threads have time for them.
        let texts: Vec<_> = match found.len() {
            0..FEW => found.into_iter().enumerate().map(read).collect::<Result<_, ReadError>>()?,
            _ => found.into_par_iter().enumerate().map(read).collect::<Result<_, ReadError>>()?,
        };
        if let Some(seen) = &self.seen {
            let fresh = texts.iter().filter(|(.., fresh)| *fresh);
            seen.keep(fresh.map(|(path, text, _): &(Arc<str>, Text, _)| (&**path, text.clone())));
        }
        files.reserve(texts.len());
        let add = |(path, (text, findings), _): (Arc<str>, Text, bool)| (files.add(path, text), findings);
        Ok(texts.into_iter().map(add).collect())
    }

    /// The bytes of a file that is copied or embedded as it is (fonts, images, style sheets).
    ///
    /// Embedded files and regular files on disk only; `Ok(None)` when there is none.
    pub fn bytes(&self, found: &Found) -> Result<Option<Vec<u8>>, ReadError> {
        match &found.disk {
            Some(path) => read::whole(path).map(Some).map_err(|error| ReadError::new(path, error)),
            None => Ok(self.kept(&found.path).map(Cow::into_owned)),
        }
    }

    /// The text of a file that is embedded and nothing else.
    fn embedded_text(&self, found: &Found) -> Option<Arc<str>> {
        let of_past = self.past.as_ref().is_some_and(|past| past.contains_key(&found.path));
        if of_past || found.disk.is_some() { None } else { embedded::text(&found.path) }
    }

    /// The bytes of a file that is not on disk: of the past, else embedded.
    fn kept(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        let past = self.past.as_ref().and_then(|past| past.get(path));
        past.map(Cow::from).or_else(|| embedded::read(path))
    }
}

/// The file or folder at `path`, which may have been met before.
fn met(path: &str, files: &mut Files) -> FileId {
    files.find(path).unwrap_or_else(|| files.add(path, ""))
}

fn collect(found: BTreeMap<String, Option<PathBuf>>) -> Vec<Found> {
    found.into_iter().map(|(path, disk)| Found { path, disk }).collect()
}

/// Whether nobody meant a file or folder to be content: hidden, made by Windows for its folder views,
/// or by Office while a document is open.
pub(super) fn is_debris(name: &str) -> bool {
    let made_by_windows = ["thumbs.db", "desktop.ini"];
    name.starts_with('.') || name.starts_with("~$") || made_by_windows.contains(&&*name.to_lowercase())
}

fn name_not_utf8(file: FileId) -> Diagnostic {
    Diagnostic::at(
        Code::BadFileName,
        file,
        Span::default(),
        say!("Filens namn är inte UTF-8.", "The file's name is not UTF-8."),
        say!(
            "Byt namn på filen: bara a–z, 0–9 och bindestreck.",
            "Rename the file: only a–z, 0–9 and hyphens."
        ),
    )
}
