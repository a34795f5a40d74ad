//! Which subjects and occupations a course's title and codes name.

use std::collections::HashMap;

use super::{Derived, Kind, Vocabulary};
use crate::model::Id;

/// Labels and codes, prepared for looking up.
#[derive(Debug, Default)]
pub struct Index {
    /// Swedish labels and names of levels, in small letters, as their words. By first word.
    phrases: HashMap<String, Vec<Phrase>>,
    /// Beginnings of codes, in capitals, with their subject.
    codes: Vec<(String, Id)>,
    areas: HashMap<(Kind, Id), Vec<Id>>,
}

#[derive(Debug)]
struct Phrase {
    words: Vec<String>,
    kind: Kind,
    id: Id,
}

impl Index {
    pub fn new(vocabulary: &Vocabulary) -> Index {
        let mut index = Index::default();
        for kind in [Kind::Subject, Kind::Occupation] {
            for term in vocabulary.all(kind) {
                let Some(id) = &term.id else { continue };
                let areas = term.areas.iter().flat_map(|areas| areas.iter()).map(|area| area.value.clone());
                index.areas.insert((kind, id.value.clone()), areas.collect());
                for text in swedish(term) {
                    let words = split(text);
                    let Some(first) = words.first().cloned() else { continue };
                    let phrase = Phrase { words, kind, id: id.value.clone() };
                    index.phrases.entry(first).or_default().push(phrase);
                }
                let levels = term
                    .levels
                    .iter()
                    .flat_map(|levels| levels.iter())
                    .filter_map(|level| level.codes.as_ref());
                let codes = term.codes.iter().chain(levels).flat_map(|codes| codes.iter());
                index.codes.extend(codes.map(|code| (code.to_uppercase(), id.value.clone())));
            }
        }
        // The longest beginning wins.
        index.codes.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then(a.cmp(b)));
        index
    }

    pub fn derive(&self, title: &str, codes: &[&str]) -> Derived {
        let mut derived = Derived::default();
        for code in codes {
            let code = code.trim().to_uppercase();
            if let Some((_, id)) = self.codes.iter().find(|(start, _)| code.starts_with(start.as_str())) {
                self.add(&mut derived, Kind::Subject, id);
            }
        }
        let words = split(title);
        for at in 0..words.len() {
            for phrase in self.phrases.get(&words[at]).into_iter().flatten() {
                if words[at..].starts_with(&phrase.words) {
                    self.add(&mut derived, phrase.kind, &phrase.id);
                }
            }
        }
        derived
    }

    fn add(&self, derived: &mut Derived, kind: Kind, id: &Id) {
        let list = if kind == Kind::Subject { &mut derived.subjects } else { &mut derived.occupations };
        if list.contains(id) {
            return;
        }
        list.push(id.clone());
        for area in self.areas.get(&(kind, id.clone())).into_iter().flatten() {
            if !derived.areas.contains(area) {
                derived.areas.push(area.clone());
            }
        }
    }
}

/// The Swedish label and the names of levels. Not the everyday words: those are for searching, and
/// many are too wide ("restaurang") to say what a course leads to.
fn swedish(term: &super::Term) -> Vec<&str> {
    let label = term.labels.iter().map(|labels| &*labels.default);
    let levels = term.levels.iter().flat_map(|levels| levels.iter());
    let names = levels.filter_map(|level| level.names.as_ref()).flat_map(|names| names.iter());
    label.chain(names.map(|name| name.as_str())).collect()
}

fn split(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
