//! How well a word that is sought fits a word that is known. `client/match.js` does the same.

use super::lexicon::{Lexicon, Manner};
use crate::search::words::{distance, fold, stem};

/// What is at least this good is the same word.
pub const SAME: f64 = 76.0;
/// A word of the same stem. The end of a compound is nearer to it: tekniker is no teknik.
const STEM: f64 = 76.0;
/// What is at least this good has the word in it, and is no guess.
pub const FITS: f64 = 50.0;
/// Longer words are not looked at for errors of typing.
const LONGEST: usize = 64;

/// In which way a word fits another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It is the same.
    Exact,
    /// It is the same without marks and dots.
    Folded,
    /// It is another form of it.
    Stem,
    /// The other begins with it.
    Prefix,
    /// The other ends with it.
    Suffix,
    /// The other has it within.
    Infix,
    /// It is the other with one or two errors of typing.
    Typo,
}

/// A word that fits: its number in the lexicon, how well (0 to 100), and in which way.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// Number in the lexicon.
    pub word: usize,
    /// 0 to 100.
    pub quality: f64,
    /// In which way.
    pub how: How,
}

/// A word that is sought.
#[derive(Clone, Debug)]
pub struct Sought {
    /// Normalised.
    pub word: String,
    /// Without what people leave out.
    pub folded: String,
    /// Without its ending.
    pub stem: String,
    digits: bool,
    /// A number or a letter, which says nothing alone.
    pub weak: bool,
}

impl Sought {
    /// Looks at a normalised word.
    pub fn new(word: &str) -> Sought {
        let folded = fold(word);
        let numbers = word.trim_start_matches(|c: char| c.is_ascii_digit());
        let few = numbers.chars().count() == 0
            || numbers.chars().count() == 1 && numbers.chars().all(char::is_alphabetic);
        Sought {
            digits: has_digit(word),
            weak: word.chars().count() == 1 || numbers.len() < word.len() && few,
            stem: stem(&folded).to_owned(),
            folded,
            word: word.to_owned(),
        }
    }

    /// The words of a lexicon that fit.
    pub fn matches(&self, lexicon: &Lexicon) -> Vec<Hit> {
        let length = letters(&self.folded);
        let fit = |at: usize| {
            let other = &lexicon.words[at];
            let whole = &other.folded;
            let (starts, within) = (whole.starts_with(&self.folded), whole.contains(&self.folded));
            let prefix = || (55.0 + 20.0 * length / letters(whole), How::Prefix);
            if *whole == self.folded {
                return Some(if other.word == self.word { (100.0, How::Exact) } else { (92.0, How::Folded) });
            }
            if lexicon.manner == Manner::Codes {
                return match (starts, within) {
                    (true, _) => (length >= 3.0).then(prefix),
                    (false, true) => (length >= 4.0).then_some((35.0, How::Infix)),
                    _ => None,
                };
            }
            if self.digits {
                let one_more = starts && letters(whole) == length + 1.0;
                return (one_more && !whole.ends_with(|c: char| c.is_ascii_digit())).then(prefix);
            }
            if other.stem == self.stem && self.is_stem_of(whole) {
                return Some((STEM, How::Stem));
            }
            if lexicon.manner == Manner::Strict {
                return None;
            }
            if starts {
                // A single letter begins too much.
                return (length >= 2.0).then(prefix);
            }
            if lexicon.manner == Manner::Whole {
                return None;
            }
            if within && length >= 4.0 && whole.ends_with(&self.folded) {
                let least = if length >= 5.0 { 78.0 } else { 50.0 };
                return Some((least + 8.0 * length / letters(whole), How::Suffix));
            }
            self.by_stem(&other.stem).or((within && length >= 5.0).then_some((35.0, How::Infix)))
        };
        let all = (0..lexicon.words.len())
            .filter_map(|word| fit(word).map(|(quality, how)| Hit { word, quality, how }));
        all.collect()
    }

    /// Three letters are a stem only of words that have lost an ending both: förare is no för.
    fn is_stem_of(&self, other: &str) -> bool {
        letters(&self.stem) >= 4.0 || self.stem.len() < self.folded.len() && self.stem.len() < other.len()
    }

    fn by_stem(&self, other: &str) -> Option<(f64, How)> {
        (letters(&self.stem) >= 5.0 && other.ends_with(&self.stem)).then_some((48.0, How::Suffix))
    }

    /// The words of a lexicon that differ in an error or two of typing.
    pub fn typos(&self, lexicon: &Lexicon) -> Vec<Hit> {
        let most = match self.folded.chars().count() {
            0..5 => 0,
            5..8 => 1,
            8..=LONGEST => 2,
            _ => 0,
        };
        if self.digits || most == 0 || !matches!(lexicon.manner, Manner::Words | Manner::Whole) {
            return Vec::new();
        }
        let first = self.folded.chars().next();
        let fit = |(word, other): (usize, &super::lexicon::Word)| {
            let other = &other.folded;
            let limit = if other.chars().next() == first { most } else { 1 };
            let errors = distance(&self.folded, other, limit).filter(|errors| *errors > 0)?;
            let quality = if errors == 1 { 45.0 } else { 38.0 };
            (!has_digit(other)).then_some(Hit { word, quality, how: How::Typo })
        };
        lexicon.words.iter().enumerate().filter_map(fit).collect()
    }
}

fn letters(word: &str) -> f64 {
    word.chars().count() as f64
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}
