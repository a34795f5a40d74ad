//! Words of descriptions, in parts that a browser asks for when the values gave nothing.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use super::column::{Json, Lists};
use super::offers::Offers;
use super::words::{fold, normalise, stem, tokens};
use crate::catalogue::{Catalogue, Course};

/// So many words stand in one part.
const PER_PART: usize = 1_000;
/// What stands in the descriptions of more than one title in so many tells nothing.
const COMMON: usize = 4;

/// Adds the parts and the file that lists them, whose name is returned; nothing where no course
/// has a description.
pub fn files(
    catalogue: &Catalogue,
    offers: &Offers,
    add: &mut dyn FnMut(&str, String) -> String,
) -> Option<String> {
    let postings = postings(catalogue, offers);
    if postings.is_empty() {
        return None;
    }
    let count = postings.len().div_ceil(PER_PART);
    let mut parts: Vec<BTreeMap<&str, &[u32]>> = vec![BTreeMap::new(); count];
    for (stem, titles) in &postings {
        parts[hash(stem) as usize % count].insert(stem, titles);
    }
    let names: Vec<_> = parts
        .iter()
        .map(|part| {
            let mut titles = Lists::default();
            for list in part.values() {
                let mut before = 0;
                titles.push(list.iter().map(|at| (*at - std::mem::replace(&mut before, *at)) as usize));
            }
            add("text", Json::new().lines("stems", part.keys()).lists("titles", &titles).end())
        })
        .collect();
    let list = Json::new().raw("count", count.to_string()).lines("files", names).end();
    Some(add("texts", list))
}

/// FNV-1a with 32 bits.
fn hash(stem: &str) -> u32 {
    stem.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The titles, in order, in whose descriptions a stem stands.
pub fn postings(catalogue: &Catalogue, offers: &Offers) -> HashMap<String, Vec<u32>> {
    let stems: Vec<HashSet<String>> = offers
        .courses
        .par_iter()
        .map(|courses| {
            let mut stems = HashSet::new();
            // Courses of one title often say the same.
            let mut seen = HashSet::new();
            for text in courses.iter().flat_map(|course| descriptions(&catalogue.courses[*course])) {
                if seen.insert(text) {
                    add_stems(text, &mut stems);
                }
            }
            stems
        })
        .collect();
    let mut postings: HashMap<String, Vec<u32>> = HashMap::new();
    for (title, stems) in stems.into_iter().enumerate() {
        for stem in stems {
            postings.entry(stem).or_default().push(title as u32);
        }
    }
    let most = (offers.titles.len() / COMMON).max(COMMON);
    postings.retain(|_, titles| titles.len() <= most);
    postings
}

fn descriptions(course: &Course) -> impl Iterator<Item = &str> {
    let written = &course.written;
    let rich = [&written.description, &written.learn, &written.teaching, &written.afterwards];
    let summary = written.summary.as_ref().map(|summary| &*summary.value.0.default);
    summary.into_iter().chain(rich.into_iter().flatten().map(|text| &*text.value.0.default))
}

fn add_stems(text: &str, stems: &mut HashSet<String>) {
    for token in tokens(&normalise(text)) {
        let folded = fold(&token.word);
        let stem = stem(&folded);
        if stem.len() >= 3 && !stems.contains(stem) && !stem.starts_with(|c: char| c.is_ascii_digit()) {
            stems.insert(stem.to_owned());
        }
    }
}
