//! What a file is, and so the order of its keys.

use crate::author::import::ImportMap;
use crate::content::yaml::{self, Value};
use crate::diagnose::FileId;
use crate::model::load::{COUNTY_FILE, PUBLISHER_FILE};
use crate::model::{County, Course, Decode, PageFront, Publisher, Shape};
use crate::vocabulary::VocabularyFile;

/// The kinds of content files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `frisok.yaml`.
    County,
    /// `content/<publisher>/_publisher.yaml`.
    Publisher,
    /// `content/<publisher>/<course>.yaml`.
    Course,
    /// `content/_pages/<page>.md`, whose front matter is laid out.
    Page,
    /// `i18n/vocabulary/<name>.yaml`.
    Vocabulary,
    /// A map for an import, anywhere.
    ImportMap,
}

impl Kind {
    /// What a file is by its path from the catalogue's folder.
    pub fn of_path(path: &str) -> Option<Kind> {
        let parts: Vec<&str> = path.split('/').collect();
        let name = parts.last().copied().unwrap_or("");
        match parts.as_slice() {
            [COUNTY_FILE] => Some(Kind::County),
            ["content", "_pages", ..] => name.ends_with(".md").then_some(Kind::Page),
            _ if !name.ends_with(".yaml") => None,
            ["content", _, PUBLISHER_FILE] => Some(Kind::Publisher),
            ["content", _, _] => Some(Kind::Course),
            ["i18n", "vocabulary", ..] => Some(Kind::Vocabulary),
            _ => None,
        }
    }

    /// Whether a file that is nothing by its path is a map for an import: only those have columns.
    pub fn of_text(text: &str) -> Option<Kind> {
        let (node, _) = yaml::parse(text, FileId(0), 0);
        let columns = node.get("columns").is_some_and(|columns| matches!(columns.value, Value::Map(_)));
        columns.then_some(Kind::ImportMap)
    }

    /// What it may say.
    pub fn shape(self) -> Shape {
        match self {
            Kind::County => County::shape(),
            Kind::Publisher => Publisher::shape(),
            Kind::Course => Course::shape(),
            Kind::Page => PageFront::shape(),
            Kind::Vocabulary => VocabularyFile::shape(),
            Kind::ImportMap => ImportMap::shape(),
        }
    }
}
