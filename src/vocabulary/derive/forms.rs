//! Swedish forms of the words that titles are made of.

use std::collections::HashSet;

use crate::model::Tag;
use crate::vocabulary::{Kind, Vocabulary};

/// Shorter ends are too often the end of another word.
const MIN_ENDING: usize = 4;
/// A rest that is shorter is no word.
const MIN_REST: usize = 3;

/// The words that say nothing and may end a longer one: -utbildning, -kurs.
#[derive(Debug, Default)]
pub struct Endings {
    words: HashSet<String>,
    longest: usize,
}

impl Endings {
    /// Takes the vocabulary's Swedish fillers.
    pub fn new(vocabulary: &Vocabulary) -> Endings {
        let fillers =
            vocabulary.meanings().iter().filter(|meaning| meaning.filler.as_ref().is_some_and(|at| at.value));
        let words = fillers.flat_map(|meaning| meaning.words.iter().flat_map(|words| &words.0));
        let words = words.filter(|(tag, _)| *tag == Tag::default()).flat_map(|(_, words)| words.iter());
        let words = words.map(|word| word.to_lowercase());
        let words: HashSet<_> = words
            .filter(|word| word.chars().count() >= MIN_ENDING && word.chars().all(char::is_alphabetic))
            .collect();
        Endings { longest: words.iter().map(String::len).max().unwrap_or(0), words }
    }

    /// What a word in small letters may be without such an ending, its link turned back:
    /// undersköterske-, svetsar-, vårdbiträdes-, engelsk-, sfi-.
    pub fn cut(&self, word: &str) -> Vec<String> {
        let mut rests = Vec::new();
        for (at, _) in word.char_indices().skip(MIN_REST) {
            if word.len() - at > self.longest || !self.words.contains(&word[at..]) {
                continue;
            }
            let rest = word[..at].trim_end_matches('-');
            rests.push(rest.to_owned());
            rests.extend(["a", "e"].map(|vowel| format!("{rest}{vowel}")));
            for link in ["s", "e", "a", "o"] {
                let Some(short) = rest.strip_suffix(link).filter(|short| short.chars().count() >= MIN_REST)
                else {
                    continue;
                };
                rests.push(short.to_owned());
                if link != "s" {
                    rests.push(format!("{short}a"));
                }
            }
        }
        rests
    }
}

/// The inflected forms of the last word of a label, in small letters. Subjects have no plural:
/// "musiker" is no music.
pub fn inflected(word: &str, kind: Kind) -> Vec<String> {
    let with = |stem: &str, endings: &[&str]| -> Vec<String> {
        endings.iter().flat_map(|ending| [format!("{stem}{ending}"), format!("{stem}{ending}s")]).collect()
    };
    if word.chars().count() < MIN_REST + 1 || !word.chars().all(|c| c.is_alphabetic() || c == '-') {
        return Vec::new();
    }
    let mut forms = vec![format!("{word}s")];
    forms.extend(match (kind, word) {
        (Kind::Occupation, word) if word.ends_with('a') => {
            with(&word[..word.len() - 1], &["an", "or", "orna"])
        }
        (Kind::Occupation, word) if word.ends_with("are") => with(&word[..word.len() - 1], &["en", "na"]),
        (Kind::Occupation, word) if word.ends_with('e') => with(word, &["n", "t", "r", "na"]),
        (Kind::Occupation, word) => with(word, &["en", "n", "et", "er", "erna", "ar", "arna", "na"]),
        (_, word) if word.ends_with(['a', 'e', 'i', 'o']) => with(word, &["n"]),
        (_, word) => with(word, &["en", "et"]),
    });
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn occupations_have_all_forms() {
        let has = |word: &str, form: &str| inflected(word, Kind::Occupation).contains(&form.to_owned());
        assert!(has("undersköterska", "undersköterskor"));
        assert!(has("undersköterska", "undersköterskornas"));
        assert!(has("snickare", "snickarna"));
        assert!(has("snickare", "snickaren"));
        assert!(has("vårdbiträde", "vårdbiträden"));
        assert!(has("kock", "kockarna"));
        assert!(has("elektriker", "elektrikern"));
    }

    #[test]
    fn subjects_have_no_plural() {
        assert!(!inflected("musik", Kind::Subject).contains(&"musiker".to_owned()));
        assert!(inflected("musik", Kind::Subject).contains(&"musiken".to_owned()));
        assert_eq!(inflected("sfi", Kind::Subject), [] as [&str; 0], "too short to have forms");
    }
}
