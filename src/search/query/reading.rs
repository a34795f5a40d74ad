//! What a query means: for each of its words, how well it fits each value. `client/reading.js` does
//! the same.

use std::collections::{HashMap, HashSet};

use super::field::Field;
use super::find::{Found, Read};
use super::lexicon::{Lexicon, Manner, Name};
use super::matching::{How, SAME};

const NARROWS_FROM: f64 = 75.0;
/// How many points a name can give that the query's words make up.
const NAME: f64 = 50.0;

/// A value of a field, by its number.
pub type Value = (Field, usize);

/// Why a word fits a value: the best of its reasons.
#[derive(Clone, Debug)]
pub struct Met {
    /// 0 to 100.
    pub points: f64,
    /// How well the word fits a word of the name, 0 to 100.
    pub quality: f64,
    /// In which way.
    pub how: How,
    /// What the name is worth.
    pub weight: f64,
    /// The name that it stands in.
    pub name: String,
    /// The name's language; empty for one that is the same in all.
    pub lang: String,
}

/// A word of a query, as it was understood.
#[derive(Clone, Debug)]
pub struct Word {
    /// The words that fit it.
    pub found: Found,
    /// The values that it fits.
    pub values: HashMap<Value, Met>,
    /// It says nothing.
    pub filler: bool,
    /// It may be dropped.
    pub narrows: bool,
    /// It is in a name that the query says in full.
    pub named: bool,
}

/// Understands words. Beside them: how much of the best name of each value the query is, and the
/// other way round, in points. `subjects` has the subject of each level.
pub fn read_words(
    all: Vec<Found>,
    lexicons: &[&Lexicon],
    subjects: &[usize],
) -> (Vec<Word>, HashMap<Value, f64>) {
    let fits: Vec<Vec<_>> = lexicons
        .iter()
        .enumerate()
        .map(|(at, lexicon)| all.iter().map(|found| names_with(found, lexicon, at)).collect())
        .collect();
    let counts: Vec<HashMap<usize, usize>> = fits
        .iter()
        .map(|of_lexicon| {
            let mut counts = HashMap::new();
            of_lexicon.iter().flatten().for_each(|(name, _)| *counts.entry(*name).or_insert(0) += 1);
            counts
        })
        .collect();
    let many = all.len() as f64;
    let mut points: Vec<HashMap<usize, f64>> = vec![HashMap::new(); lexicons.len()];
    let new = |found| Word { found, values: HashMap::new(), filler: false, narrows: false, named: false };
    let mut words: Vec<Word> = all.into_iter().map(new).collect();
    let mut in_turn: Vec<usize> = (0..words.len()).collect();
    in_turn.sort_by_key(|which| words[*which].found.token.weak);
    for which in in_turn {
        // A number may have its company in the subject of a level: matte 2b, English 6.
        let in_subject: HashSet<usize> = words
            .iter()
            .flat_map(|word| word.values.keys())
            .filter(|(field, _)| *field == Field::Subject)
            .map(|(_, value)| *value)
            .collect();
        let word = &mut words[which];
        let guessed = matches!(word.found.read, Read::Guessed | Read::CutGuessed);
        let mut others = false;
        for (at, lexicon) in lexicons.iter().enumerate() {
            for (number, (quality, how)) in &fits[at][which] {
                let name = &lexicon.names[*number];
                let company = counts[at][number];
                let met = Met::new(*quality, *how, name);
                word.named |= *quality >= SAME && company >= name.size;
                let mut narrow = |field: Field| match field.narrows() {
                    true => word.narrows |= *quality >= NARROWS_FROM,
                    false => others |= !field.is_named_after(),
                };
                if name.field == Field::Meaning {
                    // An error of typing says nothing about when or how: häst is no "höst".
                    if guessed || company < name.size {
                        continue;
                    }
                    let meaning = &lexicon.meanings[name.value];
                    // Only as it stands there: städare is no "stad".
                    word.filler |= meaning.filler && *quality >= 100.0;
                    for value in &meaning.values {
                        put(&mut word.values, *value, met.clone());
                        narrow(value.0);
                    }
                    continue;
                }
                let in_subject = || name.field == Field::Level && in_subject.contains(&subjects[name.value]);
                if word.found.token.weak && name.size > 1 && company < 2 && !in_subject() {
                    continue;
                }
                if lexicon.manner == Manner::Strict && name.lang != "en" && company < name.size {
                    continue;
                }
                *points[at].entry(*number).or_insert(0.0) += ((quality * quality) / 100.0) * name.weight;
                put(&mut word.values, (name.field, name.value), met);
                narrow(name.field);
            }
        }
        word.narrows |= guessed && !others && !word.values.is_empty();
    }
    let mut cover = HashMap::new();
    for (at, lexicon) in lexicons.iter().enumerate() {
        for (number, sum) in &points[at] {
            let name = &lexicon.names[*number];
            let company = counts[at][number].min(name.size) as f64;
            let points = ((NAME * sum) / 100.0 / company.max(name.size as f64)) * (company / many);
            let best: &mut f64 = cover.entry(of_title(name.field, name.value)).or_insert(0.0);
            *best = best.max(points);
        }
    }
    (words, cover)
}

impl Met {
    fn new(quality: f64, how: How, name: &Name) -> Met {
        let Name { weight, text, lang, .. } = name;
        Met {
            points: quality * weight,
            quality,
            how,
            weight: *weight,
            name: text.clone(),
            lang: lang.clone(),
        }
    }
}

/// The names that a word stands in, by number, and how well it fits them.
fn names_with(found: &Found, lexicon: &Lexicon, at: usize) -> Vec<(usize, (f64, How))> {
    let least = found.threshold();
    let mut names: Vec<(usize, (f64, How))> = Vec::new();
    let mut places: HashMap<usize, usize> = HashMap::new();
    for hit in found.hits[at].iter().filter(|hit| hit.quality >= least) {
        let quality = hit.quality * found.factor;
        for name in &lexicon.words[hit.word].names {
            let place = *places.entry(*name).or_insert(names.len());
            match names.get_mut(place) {
                Some((_, best)) if best.0 < quality => *best = (quality, hit.how),
                Some(_) => {}
                None => names.push((*name, (quality, hit.how))),
            }
        }
    }
    names
}

fn put(values: &mut HashMap<Value, Met>, (field, value): Value, met: Met) {
    let best = values.entry(of_title(field, value)).or_insert_with(|| met.clone());
    if met.points > best.points {
        *best = met;
    }
}

/// Codes and words of descriptions count for the title.
fn of_title(field: Field, value: usize) -> Value {
    match field {
        Field::Code | Field::Text => (Field::Title, value),
        _ => (field, value),
    }
}
