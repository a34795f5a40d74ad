//! One state of the catalogue: as it was, or as it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::meaning::Meaning;
use crate::content::{Content, ReadError, page, yaml};
use crate::diagnose::{FileId, Files};
use crate::model::load::load;
use crate::model::{County, Record, Tag, Written};
use crate::vocabulary::Vocabulary;

/// A state of the catalogue.
pub(super) struct Side {
    files: Files,
    by_path: BTreeMap<String, FileId>,
    written: Written,
    /// How many errors each file has that has some: it may not have been read to the end.
    pub faults: BTreeMap<String, usize>,
    pub vocabulary: Arc<Vocabulary>,
    /// The language of text without a tag.
    pub language: String,
}

impl Side {
    /// Reads a state.
    ///
    /// # Errors
    /// The disk's.
    pub fn read(content: &Content) -> Result<Side, ReadError> {
        let (mut files, mut findings) = (Files::default(), Vec::new());
        let written = load(content, &mut files, &mut findings)?;
        let vocabulary = Vocabulary::load(content, &mut files, &mut findings)?;
        let mut faults = BTreeMap::new();
        for finding in findings.iter().filter(|finding| finding.is_error()) {
            if let Some(place) = finding.place {
                *faults.entry(files.path(place.file).to_owned()).or_default() += 1;
            }
        }
        let county = written.county.as_ref().map(|(_, county)| county);
        let language = county.and_then(|county| county.default_language.as_ref());
        let language = language.map_or_else(Tag::default, |tag| tag.value.clone()).to_string();
        let by_path = (0..files.len()).map(FileId).map(|file| (files.path(file).to_owned(), file)).collect();
        Ok(Side { files, by_path, written, faults, vocabulary, language })
    }

    /// The paths of all files that were read as text.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.by_path.keys().map(String::as_str)
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.by_path.get(path).map(|file| &**self.files.text(*file))
    }

    /// Whether the file has errors: what it lacks may be there and not have been read.
    pub fn lost(&self, path: &str) -> bool {
        self.faults.contains_key(path)
    }

    /// What a file of YAML says, read as `record`. A file that is not there says nothing.
    pub fn meaning(&self, path: &str, record: &'static Record) -> Meaning {
        let node = self.by_path.get(path).map(|file| yaml::parse(self.files.text(*file), *file, 0).0);
        node.map_or_else(
            || Meaning::Block(BTreeMap::new()),
            |node| Meaning::record(&node, record, &self.language),
        )
    }

    /// What the front matter of a page says, and its text.
    pub fn page(&self, path: &str, record: &'static Record) -> (Meaning, &str) {
        let Some(file) = self.by_path.get(path) else { return (Meaning::Block(BTreeMap::new()), "") };
        let text: &str = self.files.text(*file);
        let (page, _) = page::split(text, *file);
        (Meaning::record(&page.front, record, &self.language), &text[page.body.range()])
    }

    /// What `frisok.yaml` says.
    pub fn county(&self) -> Option<&County> {
        self.written.county.as_ref().map(|(_, county)| county)
    }

    /// The name of a municipality that the county knows.
    pub fn municipality(&self, id: &str) -> Option<String> {
        let mut all = self.county()?.municipalities.iter().flat_map(|list| list.iter());
        let known = all.find(|known| known.id.as_ref().is_some_and(|known| known.as_str() == id))?;
        Some(known.name.as_ref()?.default.to_string())
    }

    /// The name of a publisher.
    pub fn publisher(&self, id: &str) -> Option<String> {
        let known = self.written.publishers.iter().find(|known| known.id.as_str() == id)?;
        Some(known.value.name.as_ref()?.default.to_string())
    }
}
