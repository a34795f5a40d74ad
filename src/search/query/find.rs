//! What the words of a query may be: words that are known, parts of them, or errors of typing.
//! `client/query.js` does the same.

use super::lexicon::Lexicon;
use super::matching::{FITS, Hit, SAME, Sought};
use crate::search::words::{normalise, tokens};

/// Longer queries are cut off.
const LONGEST: usize = 200;
/// Further words are passed over.
const MOST_WORDS: usize = 12;
/// What is found without the end of a long word is worth a little less.
const CUT: f64 = 0.95;

/// A word of a query.
#[derive(Clone, Debug)]
pub struct QueryWord {
    word: String,
    /// What it makes with its neighbours around a hyphen.
    joined: Option<String>,
}

impl QueryWord {
    /// The word, normalised.
    pub fn as_str(&self) -> &str {
        &self.word
    }
}

/// How a word of a query was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// As it is.
    Whole,
    /// Without an end that says nothing.
    Cut,
    /// The same, with errors of typing thought of.
    CutGuessed,
    /// Together with the next one.
    Joined,
    /// As one of two words written as one.
    Part,
    /// With errors of typing thought of.
    Guessed,
}

/// A word of a query and the words that fit it, in each lexicon.
#[derive(Clone, Debug)]
pub struct Found {
    /// As it was typed.
    pub text: String,
    /// What was looked up.
    pub token: Sought,
    /// The words that fit, by lexicon.
    pub hits: Vec<Vec<Hit>>,
    /// The best quality.
    pub best: f64,
    /// What the qualities are worth.
    pub factor: f64,
    /// How it was read.
    pub read: Read,
}

impl Found {
    fn is_known(&self) -> bool {
        self.best >= FITS || self.token.weak
    }

    /// From which quality on words count: what is sure makes guesses needless.
    pub fn threshold(&self) -> f64 {
        match self.best {
            best if best >= SAME => FITS,
            best if best >= FITS => 46.0,
            _ => 0.0,
        }
    }
}

/// The words of a query.
pub fn query_words(query: &str) -> Vec<QueryWord> {
    let start: String = query.chars().take(4 * LONGEST).collect();
    let normal = normalise(&start).replace(char::is_control, " ");
    let normal: String = normal.trim().chars().take(LONGEST).collect();
    let mut words: Vec<QueryWord> = Vec::new();
    let mut before: Vec<String> = Vec::new();
    for token in tokens(&normal) {
        if !token.joined {
            if words.len() < MOST_WORDS && words.iter().all(|known| known.word != token.word) {
                words.push(QueryWord { word: token.word.clone(), joined: None });
            }
            before.push(token.word);
            continue;
        }
        // The words that it is made of are those just before it.
        let mut left = token.word.as_str();
        for part in before.iter().rev() {
            let Some(rest) = left.strip_suffix(part.as_str()).filter(|_| !left.is_empty()) else { break };
            left = rest;
            if let Some(known) = words.iter_mut().find(|known| known.word == *part) {
                known.joined = Some(token.word.clone());
            }
        }
    }
    words
}

/// The words as one text, to see which letters it has.
pub fn text_of(words: &[QueryWord]) -> String {
    words.iter().map(|word| word.word.as_str()).collect::<Vec<_>>().join(" ")
}

/// The words of the lexicons that fit the words of a query; `guess` says whether errors of typing
/// are thought of.
pub fn find_words(words: &[QueryWord], lexicons: &[&Lexicon], guess: bool) -> Vec<Found> {
    let look = |word: &str| found(word, Sought::new(word), lexicons);
    let plain: Vec<Found> = words
        .iter()
        .map(|QueryWord { word, joined }| match joined {
            Some(joined) => both(look(word), look(joined)),
            None => look(word),
        })
        .collect();
    let known: Vec<Option<Found>> = plain
        .iter()
        .map(|one| if one.is_known() { Some(one.clone()) } else { without_end(one, lexicons, false) })
        .collect();
    let mut all = Vec::new();
    let mut at = 0;
    while at < plain.len() {
        let (one, next) = (&plain[at], plain.get(at + 1));
        let is_sure = known[at].is_some() && known.get(at + 1).is_some_and(Option::is_some);
        let joined = next
            .filter(|next| !is_sure && !one.token.weak && !next.token.weak)
            .map(|next| look(&format!("{}{}", one.text, next.text)))
            .filter(Found::is_known);
        if let Some(joined) = joined {
            all.push(Found { read: Read::Joined, ..joined });
            at += 2;
            continue;
        }
        let guessed = || guessed(one, lexicons).or_else(|| without_end(one, lexicons, true));
        match known[at].clone().or_else(|| guess.then(guessed).flatten()) {
            Some(mended) => all.push(mended),
            None => all.extend(split(one, lexicons).map_or_else(|| vec![one.clone()], Vec::from)),
        }
        at += 1;
    }
    all
}

fn found(text: &str, token: Sought, lexicons: &[&Lexicon]) -> Found {
    let hits = lexicons.iter().map(|lexicon| token.matches(lexicon)).collect();
    with_best(text, token, hits)
}

fn with_best(text: &str, token: Sought, hits: Vec<Vec<Hit>>) -> Found {
    let best = hits.iter().flatten().map(|hit| hit.quality).fold(0.0, f64::max);
    Found { text: text.to_owned(), token, hits, best, factor: 1.0, read: Read::Whole }
}

fn both(one: Found, other: Found) -> Found {
    let hits = one.hits.into_iter().zip(other.hits).map(|(a, b)| [a, b].concat()).collect();
    with_best(&one.text, one.token, hits)
}

/// A long word without an end that says nothing: mattekurs, tandsköterskeutbildning.
fn without_end(one: &Found, lexicons: &[&Lexicon], guess: bool) -> Option<Found> {
    let Sought { word, folded, .. } = &one.token;
    let mut ends: Vec<&String> = lexicons.iter().flat_map(|lexicon| &lexicon.fillers).collect();
    ends.retain(|end| folded.ends_with(end.as_str()));
    ends.sort_by_key(|end| std::cmp::Reverse(end.chars().count()));
    let length = word.chars().count();
    let whole = if length == folded.chars().count() { word } else { folded };
    let cut = |end: &String| {
        let kept = whole.chars().count() - end.chars().count();
        let rest: String = whole.chars().take(kept).collect();
        let linked = rest.ends_with(['s', 'e', 'a', 'o']).then(|| rest[..rest.len() - 1].to_owned());
        let lefts = [Some(rest), linked].into_iter().flatten().filter(|left| left.chars().count() >= 3);
        lefts.map(|left| found(&one.text, Sought::new(&left), lexicons)).find_map(|plain| match guess {
            true => guessed(&plain, lexicons),
            false => Some(plain).filter(|plain| plain.best >= FITS),
        })
    };
    ends.into_iter().find_map(cut).map(|found| Found {
        factor: CUT,
        read: if guess { Read::CutGuessed } else { Read::Cut },
        ..found
    })
}

/// A word as two that are known: körkortsteori.
fn split(one: &Found, lexicons: &[&Lexicon]) -> Option<[Found; 2]> {
    let word: Vec<char> = one.token.word.chars().collect();
    let is_known = |part: &String| {
        let part = Sought::new(part);
        part.word.chars().count() >= 3
            && lexicons.iter().any(|lexicon| lexicon.knows(&part.folded, &part.stem))
    };
    (3..(word.len().max(5) - 2)).rev().find_map(|at| {
        let text = |range: std::ops::Range<usize>| word[range].iter().collect::<String>();
        let tail = Some(text(at..word.len())).filter(is_known)?;
        let linked = (word[at - 1] == 's').then(|| text(0..at - 1));
        let head = [Some(text(0..at)), linked].into_iter().flatten().find(is_known)?;
        Some(
            [head, tail].map(|part| Found { read: Read::Part, ..found(&part, Sought::new(&part), lexicons) }),
        )
    })
}

/// With errors of typing, if it can be one.
fn guessed(one: &Found, lexicons: &[&Lexicon]) -> Option<Found> {
    let near: Vec<_> = lexicons.iter().map(|lexicon| one.token.typos(lexicon)).collect();
    if near.iter().all(Vec::is_empty) {
        return None;
    }
    let hits = one.hits.iter().cloned().zip(near).map(|(hits, near)| [hits, near].concat()).collect();
    Some(Found { read: Read::Guessed, ..with_best(&one.text, one.token.clone(), hits) })
}
