//! Searching where the catalogue is written: the browser client's rule, said once more in Rust, so
//! that staff see which values a query meets and why. It finds what the client finds, by the same
//! words; `tests/fixtures/search-queries.json` holds the two together. Each file here has its
//! counterpart in `../client/`.

mod explain;
mod field;
mod find;
mod language;
mod layers;
mod lexicon;
mod matching;
mod reading;
mod run;
mod values;

use crate::catalogue::Catalogue;
use crate::i18n::Languages;
use crate::model::Tag;
use crate::search::{files, language as names};

pub use explain::{Cause, TermOf};
pub use field::Field;
pub use find::Read;
pub use matching::How;
pub use reading::Met;
pub use run::Hit;

use find::{find_words, query_words};
use language::Language;
use layers::Layers;
use reading::{Word, read_words};
use run::{Plan, Rows};
use values::Values;

/// A catalogue that can be searched in.
pub struct Search<'c> {
    values: Values<'c>,
    languages: Vec<Language>,
}

/// What a query was understood as, and what it finds.
#[derive(Debug, Default)]
pub struct Answer {
    /// The words of the query, as they were read last where nothing is found.
    pub words: Vec<WordOf>,
    /// Words that would have left nothing, and were dropped.
    pub dropped: Vec<String>,
    /// The languages that it was read in.
    pub languages: Vec<String>,
    /// The courses, best first.
    pub hits: Vec<Hit>,
}

/// A word of a query and the values that it meets.
#[derive(Debug)]
pub struct WordOf {
    /// As it was typed.
    pub text: String,
    /// What was looked up instead, where it is something else.
    pub sought: String,
    /// How it was read.
    pub read: Read,
    /// Whether it says nothing.
    pub filler: bool,
    /// Whether it may be dropped.
    pub narrows: bool,
    /// The values that it meets, the best first: field, id and why.
    pub values: Vec<(Field, String, Met)>,
}

impl<'c> Search<'c> {
    /// Opens a catalogue.
    pub fn new(catalogue: &'c Catalogue, languages: &Languages) -> Search<'c> {
        let values = Values::new(catalogue);
        let mut terms = names::Terms::default();
        let all = terms.in_languages(catalogue, &values.offers);
        let read = |tag: Tag| {
            let json = names::file(catalogue, languages, &values.offers, &terms, &tag);
            let words = terms.words(&tag).map_or("{}", |words| words.json.as_str());
            Language::new(tag.as_str(), files::scripts([&*json, words]), &json, words)
        };
        let languages = all.into_iter().map(read).collect();
        Search { languages, values }
    }

    /// The languages that a query can be in.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(|language| language.tag.as_str())
    }

    /// Looks for courses, on the catalogue's day. `tag` is the language of the page that the query
    /// would be typed on: one of [`Search::tags`], or nothing is found.
    pub fn find(&self, query: &str, tag: &str) -> Answer {
        let words = query_words(query);
        let layers = Layers::new(&self.values, &self.languages, tag, &words);
        if words.is_empty() && !layers.tags.is_empty() {
            let plan = Plan::new(Vec::new(), Default::default(), &[]);
            return self.answer(&Rows::new(&self.values, &plan), plan, &[], &[]);
        }
        let mut widest = Vec::new();
        for layer in &layers.layers {
            let lexicons: Vec<_> = layers.lexicons[..layer.lexicons].iter().collect();
            let (read, cover) =
                read_words(find_words(&words, &lexicons, layer.guess), &lexicons, &self.values.subjects());
            if layer.guess {
                widest.clone_from(&read);
            }
            let is_met = |word: &Word| if layer.sure { word.named } else { !word.values.is_empty() };
            if !read.iter().all(|word| word.filler || is_met(word)) {
                continue;
            }
            let plan = Plan::new(read, cover, &self.values.places);
            let rows = Rows::new(&self.values, &plan);
            for dropped in std::iter::once(Vec::new()).chain(plan.droppable()) {
                let plan = plan.without(&dropped);
                let nothing_left = !dropped.is_empty() && plan.need == 0;
                if !nothing_left && rows.any(plan.need) {
                    return self.answer(&rows, plan, &dropped, &layers.tags[..layer.tags]);
                }
            }
        }
        let words = widest.into_iter().map(|word| self.word(word)).collect();
        Answer { words, languages: layers.tags, ..Answer::default() }
    }

    fn answer(&self, rows: &Rows, plan: Plan, dropped: &[usize], tags: &[String]) -> Answer {
        let hits = rows.hits(&self.values, &plan);
        let dropped = dropped.iter().map(|which| plan.words[*which].found.text.clone()).collect();
        let words = plan.words.into_iter().map(|word| self.word(word)).collect();
        Answer { words, dropped, languages: tags.to_vec(), hits }
    }

    fn word(&self, word: Word) -> WordOf {
        let Word { found, values, filler, narrows, .. } = word;
        let mut values: Vec<_> =
            values.into_iter().map(|(value, met)| (value.0, self.values.id(value), met)).collect();
        values.sort_by(|a, b| b.2.points.total_cmp(&a.2.points).then_with(|| (a.0, &a.1).cmp(&(b.0, &b.1))));
        WordOf { text: found.text, sought: found.token.word, read: found.read, filler, narrows, values }
    }
}
