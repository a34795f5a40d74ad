//! Which languages a query is read in: one's own, then others, until something is found.
//! `client/layers.js` does the same.

use super::field::Field;
use super::find::{QueryWord, text_of};
use super::language::Language;
use super::lexicon::{Lexicon, Manner};
use super::matching::Sought;
use super::values::Values;

/// What a word of another language than one's own is worth.
const FOREIGN: f64 = 0.9;

/// What words are looked up in, in one layer.
pub struct Layer {
    /// How many of the lexicons, from the first on.
    pub lexicons: usize,
    /// Whether names must be said in full.
    pub sure: bool,
    /// Whether errors of typing are thought of.
    pub guess: bool,
    /// How many of the languages, from the first on.
    pub tags: usize,
}

/// Everything that a query may be looked up in, and in which order.
pub struct Layers {
    /// Names first, then languages in turn, descriptions last.
    pub lexicons: Vec<Lexicon>,
    /// The languages' tags.
    pub tags: Vec<String>,
    /// The layers, each wider than the one before.
    pub layers: Vec<Layer>,
}

impl Layers {
    /// Those of a query in the language `tag`, one of `languages`.
    pub fn new(values: &Values, languages: &[Language], tag: &str, words: &[QueryWord]) -> Layers {
        let default = values.catalogue.default_language.as_str();
        let find = |tag: &str| languages.iter().find(|language| language.tag == tag);
        let (Some(own), Some(fallback)) = (find(tag), find(default)) else {
            return Layers { lexicons: Vec::new(), tags: Vec::new(), layers: Vec::new() };
        };
        let near: Vec<&Language> = if tag == default { vec![own] } else { vec![own, fallback] };
        let mut all = Layers {
            lexicons: vec![names(values, &near), codes(values)],
            tags: Vec::new(),
            layers: Vec::new(),
        };
        // Easy Swedish is Swedish.
        let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let (mine, others): (Vec<&Language>, Vec<_>) =
            near.iter().copied().partition(|language| base(&language.tag) == base(tag));
        mine.iter().for_each(|language| all.read(language, 1.0, false));
        all.end(false);
        all.layers[0].sure = true;
        all.lexicons.extend(mine.iter().map(|language| language.everyday(1.0, false)));
        all.end(false);
        if !others.is_empty() {
            others.into_iter().for_each(|language| all.read_all(language, FOREIGN, false));
            all.end(false);
        }
        all.end(true);
        let text = text_of(words);
        let can = |language: &&Language| {
            near.iter().all(|other| other.tag != language.tag)
                && language.scripts.iter().any(|script| text.chars().any(|c| is_of(script, c)))
        };
        let mut rest: Vec<&Language> = languages.iter().filter(can).collect();
        rest.sort_by(|a, b| a.tag.cmp(&b.tag));
        let (english, rest): (Vec<&Language>, Vec<_>) =
            rest.into_iter().partition(|language| language.tag == "en");
        for turn in [english, rest].into_iter().filter(|turn| !turn.is_empty()) {
            for language in turn {
                all.read_all(language, FOREIGN, language.scripts.contains(&"Latn"));
            }
            all.end(true);
        }
        all.lexicons.push(descriptions(values, words));
        all.end(false);
        all
    }

    fn read(&mut self, language: &Language, factor: f64, strict: bool) {
        self.lexicons.extend(language.vocabulary(factor, strict));
        self.tags.push(language.tag.clone());
    }

    fn read_all(&mut self, language: &Language, factor: f64, strict: bool) {
        self.read(language, factor, strict);
        self.lexicons.push(language.everyday(factor, strict));
    }

    fn end(&mut self, guess: bool) {
        self.layers.push(Layer { sure: false, lexicons: self.lexicons.len(), guess, tags: self.tags.len() });
    }
}

/// Names that are the same in every language, and titles.
fn names(values: &Values, languages: &[&Language]) -> Lexicon {
    let mut lexicon = Lexicon::new(Manner::Words);
    let default = values.catalogue.default_language.as_str();
    let mut add = |field: Field, value: usize, text: &str, lang: &str| {
        lexicon.add(field, value, text, lang, field.weight())
    };
    for language in languages {
        for (number, title) in values.offers.titles.iter().enumerate() {
            let other = title.others.iter().find(|(tag, _)| tag.as_str() == language.tag);
            let other = other.map(|(_, text)| &**text);
            let text = if language.tag == default { Some(&*title.name) } else { other };
            text.into_iter().for_each(|text| add(Field::Title, number, text, &language.tag));
        }
        for field in [Field::Municipality, Field::Publisher] {
            let labels = language.labels(field).into_iter().enumerate();
            labels.for_each(|(value, label)| add(field, value, label, &language.tag));
        }
    }
    for (field, texts) in [(Field::Provider, &values.providers), (Field::Town, &values.towns)] {
        texts.iter().enumerate().for_each(|(value, text)| add(field, value, text, ""));
    }
    let fallback = languages.last().map(|language| language.labels(Field::Level)).unwrap_or_default();
    for (value, names) in fallback.into_iter().enumerate() {
        names.split('|').for_each(|name| add(Field::Level, value, name, default));
    }
    for (value, letter) in ["a", "b", "c", "d"].into_iter().enumerate() {
        ["sfi", "kurs"]
            .into_iter()
            .for_each(|word| add(Field::Sfi, value, &format!("{word} {letter}"), default));
    }
    lexicon
}

/// Codes, which are compared as wholes and in part.
fn codes(values: &Values) -> Lexicon {
    let mut lexicon = Lexicon::new(Manner::Codes);
    for (number, title) in values.offers.titles.iter().enumerate() {
        title.codes.iter().for_each(|code| lexicon.add(Field::Code, number, code, "", Field::Code.weight()));
    }
    lexicon
}

/// The words of the query that stand in descriptions.
fn descriptions(values: &Values, words: &[QueryWord]) -> Lexicon {
    let mut lexicon = Lexicon::new(Manner::Strict);
    let postings = values.postings();
    let default = values.catalogue.default_language.as_str();
    for word in words.iter().map(QueryWord::as_str) {
        for title in postings.get(&*Sought::new(word).stem).into_iter().flatten() {
            lexicon.add(Field::Text, *title as usize, word, default, Field::Text.weight());
        }
    }
    lexicon
}

fn is_of(script: &str, letter: char) -> bool {
    letter.is_alphabetic()
        && match script {
            "Latn" => {
                matches!(letter, 'a'..='z' | 'A'..='Z' | '\u{AA}' | '\u{BA}' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
            }
            "Cyrl" => matches!(letter, '\u{400}'..='\u{52F}'),
            "Arab" => matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}'),
            "Thai" => matches!(letter, '\u{E01}'..='\u{E5B}'),
            "Ethi" => matches!(letter, '\u{1200}'..='\u{139F}'),
            _ => false,
        }
}
