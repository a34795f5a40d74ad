//! A language of the index, as its file says it: what is explained here is what browsers get.

use serde_json::Value as Json;

use super::field::{Field, UNREVIEWED};
use super::lexicon::{Lexicon, Manner, Meaning};
use crate::search::words::{fold, normalise};

/// Shorter ends are too often the end of another word.
const MIN_END: usize = 4;

/// The fields whose names are terms of the vocabulary.
const VOCABULARY: [Field; 3] = [Field::Occupation, Field::Subject, Field::Area];

/// A language's files.
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// The scripts of its words.
    pub scripts: Vec<&'static str>,
    json: Json,
    words: Json,
}

impl Language {
    /// Reads the files of the index: labels, and everyday words.
    pub fn new(tag: &str, scripts: Vec<&'static str>, json: &str, words: &str) -> Language {
        let [json, words] = [json, words].map(|json| serde_json::from_str(json).expect("the index is JSON"));
        Language { tag: tag.to_owned(), scripts, json, words }
    }

    /// The labels of a field, a line a value; none where the language has none.
    pub fn labels(&self, field: Field) -> Vec<&str> {
        lines(&self.json["labels"][field.key()])
    }

    /// The labels of its vocabulary, and its words that narrow or say nothing. `factor` is what words
    /// of this language are worth; `strict`, whether they count as wholes.
    pub fn vocabulary(&self, factor: f64, strict: bool) -> [Lexicon; 2] {
        let of = |manner| Lexicon::new(if strict { Manner::Strict } else { manner });
        let [mut lexicon, mut others] = [Manner::Words, Manner::Whole].map(of);
        let tag = self.tag.as_str();
        for field in VOCABULARY {
            for (value, (label, worth)) in self.labels(field).into_iter().zip(self.worth(field)).enumerate() {
                lexicon.add(field, value, label, tag, factor * field.weight() * worth);
            }
        }
        for (value, label) in self.labels(Field::Type).into_iter().enumerate() {
            lexicon.add(Field::Type, value, label, tag, Field::Type.weight() * factor);
        }
        for meaning in self.json["meanings"].as_array().into_iter().flatten() {
            let number = others.meanings.len();
            let read = read_meaning(meaning);
            for word in meaning["words"].as_str().unwrap_or_default().split('|') {
                others.add(Field::Meaning, number, word, tag, Field::Meaning.weight() * factor);
                let end = fold(&normalise(word));
                if read.filler && end.chars().count() >= MIN_END {
                    others.fillers.push(end);
                }
            }
            others.meanings.push(read);
        }
        [lexicon, others]
    }

    /// Its everyday words. They are compared from their beginning: who seeks a doctor (läkare) does
    /// not mean the word for dental care (tandläkare).
    pub fn everyday(&self, factor: f64, strict: bool) -> Lexicon {
        let mut lexicon = Lexicon::new(if strict { Manner::Strict } else { Manner::Whole });
        for field in VOCABULARY {
            let all = lines(&self.words[field.key()]).into_iter().zip(self.worth(field));
            for (value, (line, worth)) in all.enumerate() {
                for word in line.split('|') {
                    lexicon.add(field, value, word, &self.tag, factor * field.everyday_weight() * worth);
                }
            }
        }
        lexicon
    }

    /// What the words for each value of a field are worth: a column of 0 and 1, `#` and `$`.
    fn worth(&self, field: Field) -> impl Iterator<Item = f64> {
        let doubted = self.json["unreviewed"][field.key()].as_str().unwrap_or_default().chars();
        doubted.map(|sign| if sign == '$' { UNREVIEWED } else { 1.0 }).chain(std::iter::repeat(1.0))
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
