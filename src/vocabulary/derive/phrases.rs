//! Which terms the words of a title name.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::Reason;
use super::forms::{Endings, inflected};
use crate::vocabulary::{Kind, Term};

/// What titles may say, to be looked up by its last word, which is the one that is inflected.
#[derive(Debug, Default)]
pub struct Phrases {
    phrases: Vec<Phrase>,
    whole: HashMap<String, Vec<usize>>,
    /// By the letters that a word begins with, and by those that it ends with.
    starts: Parts,
    ends: Parts,
    /// With letters anywhere in a word: few, so they are tried one by one.
    within: Vec<(String, usize)>,
}

/// Words or phrases that name a term.
#[derive(Debug)]
pub struct Phrase {
    /// The kind of the term.
    pub kind: Kind,
    /// The term.
    pub term: usize,
    /// The level of a subject.
    pub level: Option<usize>,
    /// Those before the last.
    words: Vec<Pattern>,
    written: Box<str>,
    says: Says,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Label,
    Title,
    Level,
}

#[derive(Debug, Default)]
struct Parts {
    found: HashMap<String, Vec<usize>>,
    /// The lengths that the parts have, in bytes.
    lengths: BTreeSet<usize>,
}

/// A word of a phrase, in small letters.
#[derive(Debug)]
enum Pattern {
    Whole(String),
    Starts(String),
    Ends(String),
    Within(String),
}

impl Phrases {
    /// Takes in what titles may say of a term: its Swedish label, its `titles`, the names of its
    /// levels. Not the everyday words: those are for searching, and many are too wide
    /// ("restaurang") to say what a course leads to. Labels of areas are, too.
    pub fn add(&mut self, kind: Kind, term: usize, value: &Term) {
        let label = value.labels.iter().filter(|_| kind != Kind::Area).map(|labels| &*labels.default);
        label.clone().for_each(|label| self.push((kind, term, None), label, Says::Label));
        let titles = value.titles.iter().flat_map(|titles| titles.iter());
        titles.for_each(|title| self.push((kind, term, None), &title.value, Says::Title));
        for (index, level) in value.levels.iter().flat_map(|levels| levels.iter()).enumerate() {
            let names = level.names.iter().flat_map(|names| names.iter());
            // "Praktisk marknadsföring 2" is not the level that is just called Marknadsföring.
            let names = names.filter(|name| label.clone().all(|label| !same(label, &name.value)));
            names.for_each(|name| self.push((kind, term, Some(index)), &name.value, Says::Level));
        }
    }

    fn push(&mut self, (kind, term, level): (Kind, usize, Option<usize>), written: &str, says: Says) {
        let mut words: Vec<_> = split(written, "*").map(|word| Pattern::new(&word)).collect();
        let Some(last) = words.pop() else { return };
        let at = self.phrases.len();
        match last {
            Pattern::Whole(word) => {
                let forms = if says == Says::Label { inflected(&word, kind) } else { Vec::new() };
                forms.into_iter().chain([word]).for_each(|form| self.whole.entry(form).or_default().push(at));
            }
            Pattern::Starts(part) => self.starts.add(part, at),
            Pattern::Ends(part) => self.ends.add(part, at),
            Pattern::Within(part) => self.within.push((part, at)),
        }
        self.phrases.push(Phrase { kind, term, level, words, written: written.into(), says });
    }

    /// What a title says, in the order of its words. Where a longer phrase contains a shorter one
    /// of the same kind, the longer one counts: "svenska som andraspråk" is not "svenska".
    pub fn in_title(&self, title: &str, endings: &Endings) -> Vec<(&Phrase, Reason<'_>)> {
        let words: Vec<_> = split(title, "").collect();
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        for last in 0..words.len() {
            for word in endings.cut(&words[last]).iter().chain([&words[last]]) {
                self.ending_with(word, |at| {
                    let before = &self.phrases[at].words;
                    let Some(first) = last.checked_sub(before.len()) else { return };
                    let range = first..last + 1;
                    if before.iter().zip(&words[first..]).all(|(pattern, word)| pattern.fits(word))
                        && !found.contains(&(range.clone(), at))
                    {
                        found.push((range, at));
                    }
                });
            }
        }
        found.sort_by_key(|(range, at)| (range.start, *at));
        let kind = |at: usize| self.phrases[at].kind;
        let is_part = |(inner, at): &(Range<usize>, usize)| {
            found.iter().any(|(outer, other)| {
                kind(*other) == kind(*at)
                    && outer.len() > inner.len()
                    && outer.start <= inner.start
                    && inner.end <= outer.end
            })
        };
        let whole = found.iter().filter(|found| !is_part(found));
        whole.map(|(_, at)| (&self.phrases[*at], self.phrases[*at].reason())).collect()
    }

    fn ending_with(&self, word: &str, mut each: impl FnMut(usize)) {
        self.whole.get(word).into_iter().flatten().for_each(|at| each(*at));
        self.starts.at(word, |word, length| word.get(..length)).for_each(&mut each);
        self.ends.at(word, |word, length| word.get(word.len() - length..)).for_each(&mut each);
        let within = self.within.iter().filter(|(part, _)| word.contains(part.as_str()));
        within.for_each(|(_, at)| each(*at));
    }
}

impl Phrase {
    fn reason(&self) -> Reason<'_> {
        match self.says {
            Says::Label => Reason::Label(&self.written),
            Says::Title => Reason::Title(&self.written),
            Says::Level => Reason::Level(&self.written),
        }
    }
}

impl Parts {
    fn add(&mut self, part: String, at: usize) {
        self.lengths.insert(part.len());
        self.found.entry(part).or_default().push(at);
    }

    /// What is found under parts of a word. `part` gives its part of so many bytes, if it can be cut
    /// there.
    fn at<'a>(
        &'a self,
        word: &'a str,
        part: fn(&str, usize) -> Option<&str>,
    ) -> impl Iterator<Item = usize> + 'a {
        let lengths = self.lengths.range(..=word.len());
        let parts = lengths.filter_map(move |length| self.found.get(part(word, *length)?));
        parts.flatten().copied()
    }
}

impl Pattern {
    fn new(word: &str) -> Pattern {
        let part = word.trim_matches('*').to_owned();
        match (word.starts_with('*'), word.ends_with('*')) {
            (false, false) => Pattern::Whole(part),
            (false, true) => Pattern::Starts(part),
            (true, false) => Pattern::Ends(part),
            (true, true) => Pattern::Within(part),
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Pattern::Whole(part) => word == part,
            Pattern::Starts(part) => word.starts_with(part.as_str()),
            Pattern::Ends(part) => word.ends_with(part.as_str()),
            Pattern::Within(part) => word.contains(part.as_str()),
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    split(a, "").eq(split(b, ""))
}

/// The words of a text in small letters. C, C++ and C# are three things. `also` are signs that
/// belong to words besides.
fn split<'t>(text: &'t str, also: &'static str) -> impl Iterator<Item = String> + 't {
    let pieces = text.split(move |c: char| !c.is_alphanumeric() && !"-+#".contains(c) && !also.contains(c));
    let parts = pieces.flat_map(|piece| {
        let is_name = piece.trim_end_matches(['+', '#']).chars().count() == 1;
        piece.split(move |c| !is_name && "+#".contains(c))
    });
    parts.filter(|word| word.chars().any(char::is_alphanumeric)).map(str::to_lowercase)
}
