//! Whose file is it?

use std::collections::BTreeMap;

use crate::model::{Id, Written};

/// The publishers of a catalogue, by id, with their names.
#[derive(Clone, Debug, Default)]
pub struct Publishers {
    names: BTreeMap<String, String>,
}

impl Publishers {
    /// Everyone who has courses or a `_publisher.yaml`. One whose name cannot be read is called by
    /// its id.
    pub fn of(written: &Written) -> Publishers {
        let by_id = |id: &Id| (id.to_string(), id.to_string());
        let mut names: BTreeMap<_, _> =
            written.courses.iter().map(|course| by_id(&course.publisher)).collect();
        for publisher in &written.publishers {
            let (id, fallback) = by_id(&publisher.id);
            let name = publisher.value.name.as_ref().map(|name| name.default.to_string());
            names.insert(id, name.filter(|name| !name.trim().is_empty()).unwrap_or(fallback));
        }
        Publishers { names }
    }

    /// All ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// The id of the publisher whose file this is: what lies in `content/<id>/` and, where there is
    /// such a publisher, in `media/<id>/`. `None` for what belongs to the catalogue as a whole.
    ///
    /// `path` is relative to the root, `/` between folders.
    pub fn whose<'p>(&self, path: &'p str) -> Option<&'p str> {
        let (top, below) = path.split_once('/')?;
        let (folder, _) = below.split_once('/')?;
        let is_publisher = match top {
            "content" => !folder.starts_with('_'),
            "media" => self.names.contains_key(folder),
            _ => false,
        };
        is_publisher.then_some(folder)
    }

    /// The publisher whose file this is, for people.
    pub fn name(&self, path: &str) -> Option<String> {
        self.whose(path).map(|id| self.called(id))
    }

    /// What a publisher is called among people: "Kumla vuxenutbildning (kumla)".
    pub fn called(&self, id: &str) -> String {
        match self.names.get(id) {
            Some(name) if name != id => format!("{name} ({id})"),
            _ => id.to_owned(),
        }
    }
}
