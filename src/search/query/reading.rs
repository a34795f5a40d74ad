//! What a query means: for each of its words, how well it fits each value. `client/reading.js` does
//! the same.

use std::collections::HashMap;

use super::field::Field;
use super::find::{Found, Read};
use super::lexicon::{Lexicon, Manner, Name};
use super::matching::How;

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
}

/// Understands words. Beside them: how much of the best name of each value the query is, and the
/// other way round, in points.
pub fn read_words(all: Vec<Found>, lexicons: &[&Lexicon]) -> (Vec<Word>, HashMap<Value, f64>) {
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
    let mut words = Vec::new();
    for (which, found) in all.into_iter().enumerate() {
        let guessed = matches!(found.read, Read::Guessed | Read::CutGuessed);
        let mut word = Word { found, values: HashMap::new(), filler: false, narrows: false };
        let mut others = false;
        for (at, lexicon) in lexicons.iter().enumerate() {
            for (number, (quality, how)) in &fits[at][which] {
                let name = &lexicon.names[*number];
                let company = counts[at][number];
                let met = Met::new(*quality, *how, name);
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
                if word.found.token.weak && name.size > 1 && company < 2 {
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
        words.push(word);
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
