//! Words of descriptions, in parts that a browser asks for when the values gave nothing.

use std::collections::HashMap;

use ahash::{AHashMap, AHashSet};
use rayon::prelude::*;

use super::column::{Json, Lists};
use super::files::File;
use super::offers::Offers;
use super::words::{fold, normalise, stem, tokens};
use crate::catalogue::{Catalogue, Course};

/// So many words stand in one part.
const PER_PART: usize = 1_000;
/// What stands in the descriptions of more than one title in so many tells nothing.
const COMMON: usize = 4;

/// The parts, and the file that lists them; nothing where no course has a description.
pub fn files(catalogue: &Catalogue, offers: &Offers) -> Option<(Vec<File>, File)> {
    let postings = postings(catalogue, offers);
    if postings.is_empty() {
        return None;
    }
    let count = postings.len().div_ceil(PER_PART);
    let mut parts: Vec<Vec<(&str, &[u32])>> = vec![Vec::new(); count];
    for (stem, titles) in &postings {
        parts[hash(stem) as usize % count].push((stem, titles));
    }
    let file = |mut part: Vec<(&str, &[u32])>| {
        part.sort_unstable_by_key(|(stem, _)| *stem);
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

/// The titles, in order, in whose descriptions a stem stands.
pub fn postings(catalogue: &Catalogue, offers: &Offers) -> HashMap<String, Vec<u32>> {
    let all = offers.courses.iter().enumerate();
    let all: Vec<(usize, usize)> =
        all.flat_map(|(title, courses)| courses.iter().map(move |course| (title, *course))).collect();
    // Few runs: each learns anew which stems the words have.
    let run = all.len().div_ceil(2 * rayon::current_num_threads()).max(1);
    let of_run = |courses: &[(usize, usize)]| {
        let mut stems = Stems::default();
        for of_title in courses.chunk_by(|(title, _), (other, _)| title == other) {
            // Courses of one title often say the same.
            let mut seen = AHashSet::new();
            for text in of_title.iter().flat_map(|(_, course)| descriptions(&catalogue.courses[*course])) {
                if seen.insert(text) {
                    stems.take(of_title[0].0 as u32, text);
                }
            }
        }
        stems
    };
    let runs: Vec<Stems> = all.par_chunks(run).map(of_run).collect();
    let mut postings: HashMap<String, Vec<u32>> = HashMap::new();
    for (stem, mut titles) in runs.into_iter().flat_map(|run| run.stems) {
        let all = postings.entry(stem).or_default();
        // A title whose courses stand in two runs ends the one and begins the other.
        if all.last() == titles.first() {
            all.pop();
        }
        all.append(&mut titles);
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

/// The stems of texts, and the titles that have them.
#[derive(Default)]
struct Stems<'t> {
    /// Each with its titles, ascending.
    stems: Vec<(String, Vec<u32>)>,
    numbers: AHashMap<String, usize>,
    /// The numbers of the stems of words as they are written.
    words: AHashMap<&'t str, Vec<usize>>,
}

impl<'t> Stems<'t> {
    /// Takes a text of a title. Titles come in order.
    fn take(&mut self, title: u32, text: &'t str) {
        // Nothing that is done to words reaches across a space, and around a word few signs matter.
        for word in text.split_ascii_whitespace() {
            let word = word.trim_matches(['.', ',', ':', ';', '!', '?', '(', ')', '"']);
            if !self.words.contains_key(word) {
                let numbers = stems_of(word).map(|stem| self.number(stem)).collect();
                self.words.insert(word, numbers);
            }
            for number in &self.words[word] {
                let titles = &mut self.stems[*number].1;
                if titles.last() != Some(&title) {
                    titles.push(title);
                }
            }
        }
    }

    fn number(&mut self, stem: String) -> usize {
        let next = self.stems.len();
        *self.numbers.entry(stem).or_insert_with_key(|stem| {
            self.stems.push((stem.clone(), Vec::new()));
            next
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
            let mut by_word = Stems::default();
            by_word.take(7, &text);
            let by_word: BTreeSet<String> = by_word.stems.into_iter().map(|(stem, _)| stem).collect();
            prop_assert_eq!(by_word, stems_of(&text).collect::<BTreeSet<_>>());
        }
    }
}
