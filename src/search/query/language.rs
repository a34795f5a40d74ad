//! A language of the index, as its file says it: what is explained here is what browsers get.

use serde_json::Value as Json;

use super::field::{Field, UNREVIEWED};
use super::lexicon::{Lexicon, Manner, Meaning};
use crate::search::words::{fold, normalise};

/// Shorter ends are too often the end of another word.
const MIN_END: usize = 4;

/// A language's file.
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// The scripts of its words.
    pub scripts: Vec<&'static str>,
    json: Json,
}

impl Language {
    /// Reads a file of the index.
    pub fn new(tag: &str, scripts: Vec<&'static str>, json: &str) -> Language {
        let json = serde_json::from_str(json).expect("the index is JSON");
        Language { tag: tag.to_owned(), scripts, json }
    }

    /// The labels of a field, a line a value; none where the language has none.
    pub fn labels(&self, field: Field) -> Vec<&str> {
        lines(&self.json["labels"][field.key()])
    }

    /// The labels of its vocabulary, and its everyday words. Those are compared from their beginning:
    /// who seeks a doctor (läkare) does not mean the word for dental care (tandläkare). `factor` is what
    /// words of this language are worth; `strict`, whether they count as wholes.
    pub fn vocabulary(&self, factor: f64, strict: bool) -> [Lexicon; 2] {
        let of = |manner| Lexicon::new(if strict { Manner::Strict } else { manner });
        let [mut lexicon, mut everyday] = [Manner::Words, Manner::Whole].map(of);
        let tag = self.tag.as_str();
        for field in [Field::Occupation, Field::Subject, Field::Area] {
            // A column of 0 and 1: `#` and `$`.
            let doubted: Vec<bool> =
                lines(&self.json["unreviewed"][field.key()]).concat().chars().map(|c| c == '$').collect();
            let worth = |value: usize| {
                factor * if doubted.get(value).copied().unwrap_or(false) { UNREVIEWED } else { 1.0 }
            };
            for (value, label) in self.labels(field).into_iter().enumerate() {
                lexicon.add(field, value, label, tag, field.weight() * worth(value));
            }
            for (value, line) in lines(&self.json["words"][field.key()]).into_iter().enumerate() {
                for word in line.split('|') {
                    everyday.add(field, value, word, tag, field.everyday_weight() * worth(value));
                }
            }
        }
        for (value, label) in self.labels(Field::Type).into_iter().enumerate() {
            lexicon.add(Field::Type, value, label, tag, Field::Type.weight() * factor);
        }
        for meaning in self.json["meanings"].as_array().into_iter().flatten() {
            let number = everyday.meanings.len();
            let read = read_meaning(meaning);
            for word in meaning["words"].as_str().unwrap_or_default().split('|') {
                everyday.add(Field::Meaning, number, word, tag, Field::Meaning.weight() * factor);
                let end = fold(&normalise(word));
                if read.filler && end.chars().count() >= MIN_END {
                    everyday.fillers.push(end);
                }
            }
            everyday.meanings.push(read);
        }
        [lexicon, everyday]
    }
}

fn lines(json: &Json) -> Vec<&str> {
    json.as_str().filter(|text| !text.is_empty()).map(|text| text.split('\n').collect()).unwrap_or_default()
}

fn read_meaning(json: &Json) -> Meaning {
    let mut meaning = Meaning::default();
    for field in [Field::Type, Field::Mode, Field::Time, Field::Pace, Field::Month, Field::Support] {
        let numbers = json[field.key()].as_array().into_iter().flatten().filter_map(Json::as_u64);
        meaning.values.extend(numbers.map(|number| (field, number as usize)));
    }
    for field in [Field::Rolling, Field::Open, Field::Apprenticeship, Field::Beginner] {
        meaning.values.extend((!json[field.key()].is_null()).then_some((field, 0)));
    }
    let aid = json[Field::Aid.key()].as_u64().and_then(|aid| usize::try_from(aid).ok()?.checked_sub(1));
    meaning.values.extend(aid.map(|aid| (Field::Aid, aid)));
    meaning.filler = !json["filler"].is_null();
    meaning
}
