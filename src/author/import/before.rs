//! The catalogue that an import writes into, as it is before.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use super::state::{STATE_FILE, State};
use super::tree::Tree;
use crate::content::{Content, ReadError, yaml};
use crate::diagnose::{Diagnostic, FileId, Files};
use crate::model::load::{COUNTY_FILE, PUBLISHER_FILE, load};
use crate::model::{County, Id, Publisher};
use crate::vocabulary::Vocabulary;

/// What is there before an import.
#[derive(Debug)]
pub struct Before {
    /// `frisok.yaml`, where there is one.
    pub county: Option<County>,
    /// Publishers, by id.
    pub publishers: BTreeMap<String, Arc<Publisher>>,
    /// The texts of all files below `content/`, by path.
    pub texts: HashMap<String, String>,
    /// The paths of entries of the imported table, by their id there.
    pub imported: HashMap<String, String>,
    /// What earlier imports remember.
    pub state: State,
    /// The words of the catalogue.
    pub vocabulary: Arc<Vocabulary>,
}

impl Before {
    /// Reads the catalogue in `root`, which may not exist yet.
    ///
    /// # Errors
    /// The disk's.
    pub fn read(root: &Path, system: &str) -> Result<Before, ReadError> {
        let content = Content::new(root);
        let mut files = Files::default();
        // What is wrong in files that are there already is for `check` to say.
        let mut findings: Vec<Diagnostic> = Vec::new();
        let written = load(&content, &mut files, &mut findings)?;
        let vocabulary = Vocabulary::load(&content, &mut files, &mut findings)?;
        let state = match std::fs::read_to_string(root.join(STATE_FILE)) {
            Ok(text) => State::read(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => State::default(),
            Err(error) => return Err(ReadError::new(&root.join(STATE_FILE), error)),
        };
        let all = (0..files.len()).map(FileId).filter(|file| files.path(*file).starts_with("content/"));
        let texts: HashMap<String, String> =
            all.map(|file| (files.path(file).to_owned(), files.text(file).to_string())).collect();
        let mut imported = HashMap::new();
        for entry in &written.courses {
            let source = entry.value.source.as_ref();
            let system_of = source.and_then(|source| source.system.as_ref());
            if let (Some(of), Some(id)) = (system_of, source.and_then(|source| source.id.as_ref()))
                && of.value == system
            {
                imported.insert(id.value.clone(), files.path(entry.file).to_owned());
            }
        }
        // A file that can no longer be read as a course is still the one that was written.
        for (path, id) in state.of(system).filter(|(path, id)| !id.is_empty() && texts.contains_key(*path)) {
            imported.entry(id.to_owned()).or_insert_with(|| path.to_owned());
        }
        let publishers =
            written.publishers.into_iter().map(|entry| (entry.id.to_string(), entry.value)).collect();
        let county =
            written.county.filter(|(file, _)| files.path(*file) == COUNTY_FILE).map(|(_, county)| county);
        Ok(Before { county, publishers, texts, imported, state, vocabulary })
    }

    /// Whether somebody has changed a file since an import wrote it, or wrote it themselves.
    pub fn is_changed(&self, path: &str) -> bool {
        self.texts.get(path).is_some_and(|text| !self.state.is_as_written(path, text))
    }

    /// Whether an import wrote a file that is no longer there. When none of them is, the catalogue
    /// was emptied to begin anew.
    pub fn is_removed(&self, path: &str) -> bool {
        let wrote = self.state.path(path) && !self.texts.contains_key(path);
        wrote && self.state.paths().any(|path| self.texts.contains_key(path))
    }

    /// The occasions of an entry.
    pub fn occasions(&self, path: &str) -> Vec<Tree> {
        let tree = self.texts.get(path).and_then(|text| Tree::from_node(&yaml::parse(text, FileId(0), 0).0));
        match tree.as_ref().and_then(|tree| tree.get(&["occasions"])) {
            Some(Tree::List(items)) => items.clone(),
            _ => Vec::new(),
        }
    }

    /// The names of courses that a publisher has.
    pub fn names(&self, publisher: &str) -> HashSet<String> {
        let folder = format!("content/{publisher}/");
        let names = self.texts.keys().filter_map(|path| path.strip_prefix(&folder)?.strip_suffix(".yaml"));
        names.map(str::to_owned).collect()
    }
}

/// The path of a course's file.
pub fn course_path(publisher: &str, course: &str) -> String {
    format!("content/{publisher}/{course}.yaml")
}

/// The path of a publisher's file.
pub fn publisher_path(publisher: &str) -> String {
    format!("content/{publisher}/{PUBLISHER_FILE}")
}

/// The publisher and the course that a path names.
pub fn ids_of(path: &str) -> Option<(Id, Id)> {
    let (publisher, course) = path.strip_prefix("content/")?.strip_suffix(".yaml")?.split_once('/')?;
    Some((Id::new(publisher).ok()?, Id::new(course).ok()?))
}
