//! Words of descriptions, in parts that a browser asks for when the values gave nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use ahash::AHashMap;
use rayon::prelude::*;

use super::column::{Json, Lists};
use super::facts::Known;
use super::files::File;
use super::offers::Offers;
use super::pool::Pool;
use super::words::{fold, normalise, stem, tokens};
use crate::catalogue::Course;

/// So many words stand in one part.
const PER_PART: usize = 1_000;
/// What stands in the descriptions of more than one title in so many tells nothing.
const COMMON: usize = 4;

/// The parts, and the file that lists them; nothing where no course has a description.
pub fn files(offers: &Offers, known: &Known) -> Option<(Vec<File>, File)> {
    let postings = postings(offers, known);
    if postings.is_empty() {
        return None;
    }
    let count = postings.len().div_ceil(PER_PART);
    let mut parts: Vec<Vec<(&str, &[u32])>> = vec![Vec::new(); count];
    for (stem, titles) in &postings {
        parts[hash(stem) as usize % count].push((stem, titles));
    }
    let file = |part: Vec<(&str, &[u32])>| {
        let mut titles = Lists::default();
        for (_, list) in &part {
            let mut before = 0;
            titles.push(list.iter().map(|at| (*at - std::mem::replace(&mut before, *at)) as usize));
        }
        let stems = part.iter().map(|(stem, _)| stem);
        File::new("text", Json::new().lines("stems", stems).lists("titles", &titles).end())
    };
    let parts: Vec<File> = parts.into_par_iter().map(file).collect();
    let names = parts.iter().map(|part| &part.name);
    let list = Json::new().raw("count", count.to_string()).lines("files", names).end();
    Some((parts, File::new("texts", list)))
}

/// FNV-1a with 32 bits.
fn hash(stem: &str) -> u32 {
    stem.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Stems, and the titles, in order, in whose descriptions they stand.
pub fn postings<'k>(offers: &Offers, known: &Known<'k>) -> BTreeMap<&'k str, Vec<u32>> {
    let mut postings: Vec<Vec<u32>> = vec![Vec::new(); known.pools.stems.len()];
    for (title, courses) in offers.courses.iter().enumerate() {
        for stem in courses.iter().flat_map(|course| &known.of(*course).stems) {
            let titles = &mut postings[*stem as usize];
            if titles.last() != Some(&(title as u32)) {
                titles.push(title as u32);
            }
        }
    }
    let most = (offers.titles.len() / COMMON).max(COMMON);
    let stems = postings.into_iter().enumerate();
    let telling = stems.filter(|(_, titles)| (1..=most).contains(&titles.len()));
    telling.map(|(stem, titles)| (&**known.pools.stems.value(stem as u32), titles)).collect()
}

/// The texts in which words are looked for.
pub fn descriptions(course: &Course) -> impl Iterator<Item = &str> {
    let written = &course.written;
    let rich = [&written.description, &written.learn, &written.teaching, &written.afterwards];
    let summary = written.summary.as_ref().map(|summary| &*summary.value.0.default);
    summary.into_iter().chain(rich.into_iter().flatten().map(|text| &*text.value.0.default))
}

/// The stems of texts and words that were met, by number.
#[derive(Default)]
pub struct Words<'t> {
    texts: AHashMap<&'t str, Vec<u32>>,
    /// By word as it is written.
    words: AHashMap<&'t str, Vec<u32>>,
}

impl<'t> Words<'t> {
    /// The stems of a text, each once, by their numbers in `pool`.
    pub fn stems(&mut self, text: &'t str, pool: &mut Pool<Arc<str>>) -> &[u32] {
        // Courses of one title often say the same.
        self.texts.entry(text).or_insert_with(|| {
            let mut stems = Vec::new();
            // Nothing that is done to words reaches across a space, and around a word few signs matter.
            for word in text.split_ascii_whitespace() {
                let word = word.trim_matches(['.', ',', ':', ';', '!', '?', '(', ')', '"']);
                let new = || stems_of(word).map(|stem| pool.number_of(&*stem)).collect();
                stems.extend(self.words.entry(word).or_insert_with(new).iter());
            }
            stems.sort_unstable();
            stems.dedup();
            stems
        })
    }
}

/// The stems by which a text is found.
fn stems_of(text: &str) -> impl Iterator<Item = String> {
    tokens(&normalise(text)).into_iter().filter_map(|token| {
        let folded = fold(&token.word);
        let stem = stem(&folded);
        (stem.len() >= 3 && !stem.starts_with(|c: char| c.is_ascii_digit())).then(|| stem.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn words_one_by_one_have_the_stems_of_the_text(
            text in "([a-zåäöA-ZÅ]{1,6}|[ .,:;!?()\"\n-]|[’'`/+#0-9]|[\u{301}\u{30a}\u{ad}ΑΣσßİæ½ﬁ…´\u{a0}\u{2028}السكة٣ሠ])*"
        ) {
            let (mut words, mut pool) = (Words::default(), Pool::default());
            let by_word = words.stems(&text, &mut pool).iter();
            let by_word: BTreeSet<String> = by_word.map(|stem| pool.value(*stem).to_string()).collect();
            prop_assert_eq!(by_word, stems_of(&text).collect::<BTreeSet<_>>());
        }
    }
}
