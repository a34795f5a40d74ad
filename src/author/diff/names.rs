//! What ids stand for.

use super::side::Side;
use crate::diagnose::Language;
use crate::model::Text;
use crate::vocabulary::Kind;

/// The names that two states of a catalogue give to ids, the newer first.
pub(super) struct Names<'a> {
    pub sides: [&'a Side; 2],
}

impl Names<'_> {
    /// The name of an id that stands in the field `key`.
    pub fn of(&self, key: &str, id: &str, language: Language) -> Option<String> {
        let kind = match key {
            "areas" => Kind::Area,
            "subjects" => Kind::Subject,
            "occupations" => Kind::Occupation,
            "municipalities" | "municipality" | "cooperation_area" | "home" => {
                return self.municipality(id);
            }
            "apply_publisher" => return Some(self.publisher(id)),
            _ => return None,
        };
        self.sides.iter().find_map(|side| {
            let term = side
                .vocabulary
                .all(kind)
                .iter()
                .find(|term| term.id.as_ref().is_some_and(|known| known.as_str() == id))?;
            Some(label(term.labels.as_ref()?, language))
        })
    }

    /// What a municipality is called.
    pub fn municipality(&self, id: &str) -> Option<String> {
        self.sides.iter().find_map(|side| side.municipality(id))
    }

    /// What a publisher is called: a municipality's own goes by its name.
    pub fn publisher(&self, id: &str) -> String {
        let own = || self.sides.iter().find_map(|side| side.publisher(id));
        self.municipality(id).or_else(own).unwrap_or_else(|| id.to_owned())
    }
}

fn label(labels: &Text, language: Language) -> String {
    let tag = language.pick("sv", "en");
    let other = labels.others.iter().find(|(known, _)| known.as_str() == tag);
    other.map_or_else(|| labels.default.to_string(), |(_, text)| text.to_string())
}
