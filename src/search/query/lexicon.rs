//! Names of values, and which words stand in which names. `client/lexicon.js` does the same.

use std::collections::HashMap;

use super::field::Field;
use crate::search::words::{fold, normalise, stem, tokens};

/// How the words of a lexicon are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// In part, and with errors of typing.
    Words,
    /// From their beginning, and with errors of typing.
    Whole,
    /// As codes.
    Codes,
    /// Without parts and errors; names must be said in full.
    Strict,
}

/// A text that is a name of a value.
#[derive(Clone, Debug)]
pub struct Name {
    /// Whose name it is.
    pub field: Field,
    /// The value; for meanings the number of the meaning in the lexicon.
    pub value: usize,
    /// What a word in it is worth, at most 1.
    pub weight: f64,
    /// The text.
    pub text: String,
    /// Its language; empty for names that are the same in all.
    pub lang: String,
    /// How many words it has.
    pub size: usize,
}

/// A word of the vocabulary that narrows, or says nothing.
#[derive(Clone, Debug, Default)]
pub struct Meaning {
    /// It says nothing.
    pub filler: bool,
    /// What it means.
    pub values: Vec<(Field, usize)>,
}

/// A word that is known.
#[derive(Debug)]
pub struct Word {
    /// Normalised.
    pub word: String,
    /// Without what people leave out.
    pub folded: String,
    /// Without its ending.
    pub stem: String,
    /// The names that it stands in.
    pub names: Vec<usize>,
}

/// Names of one source, and their words.
#[derive(Debug)]
pub struct Lexicon {
    /// How they are compared.
    pub manner: Manner,
    /// Words.
    pub words: Vec<Word>,
    /// Names.
    pub names: Vec<Name>,
    /// Meanings.
    pub meanings: Vec<Meaning>,
    /// Ends of longer words that say nothing.
    pub fillers: Vec<String>,
    known: HashMap<String, usize>,
}

impl Lexicon {
    /// One without names.
    pub fn new(manner: Manner) -> Lexicon {
        Lexicon {
            manner,
            words: Vec::new(),
            names: Vec::new(),
            meanings: Vec::new(),
            fillers: Vec::new(),
            known: HashMap::new(),
        }
    }

    /// Adds a name of a value.
    pub fn add(&mut self, field: Field, value: usize, text: &str, lang: &str, weight: f64) {
        let name = self.names.len();
        let normal = normalise(text);
        let words: Vec<(String, bool)> = if self.manner == Manner::Codes {
            let code: String = normal.chars().filter(|c| c.is_alphanumeric()).collect();
            Some((code, false)).filter(|(code, _)| !code.is_empty()).into_iter().collect()
        } else {
            tokens(&normal).into_iter().map(|token| (token.word, token.joined)).collect()
        };
        let size = words.iter().filter(|(_, joined)| !joined).count();
        if size == 0 {
            return;
        }
        for (word, _) in words {
            let at = self.number(word);
            let names = &mut self.words[at].names;
            if names.last() != Some(&name) {
                names.push(name);
            }
        }
        self.names.push(Name { field, value, weight, text: text.to_owned(), lang: lang.to_owned(), size });
    }

    fn number(&mut self, word: String) -> usize {
        *self.known.entry(word).or_insert_with_key(|word| {
            let folded = fold(word);
            let stem = stem(&folded).to_owned();
            self.words.push(Word { word: word.clone(), folded, stem, names: Vec::new() });
            self.words.len() - 1
        })
    }

    /// Whether it has a word that is this one folded, or has its stem.
    pub fn knows(&self, folded: &str, stem: &str) -> bool {
        let is = |word: &Word| word.folded == folded || word.stem == stem;
        self.manner != Manner::Codes && self.words.iter().any(is)
    }
}
