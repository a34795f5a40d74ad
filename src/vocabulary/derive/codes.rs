//! Which terms national codes name.

use std::collections::{BTreeSet, HashMap};

use super::Reason;
use crate::vocabulary::{Kind, Term};

/// Beginnings of codes, in capitals.
#[derive(Debug, Default)]
pub struct Codes {
    starts: HashMap<String, Vec<Named>>,
    /// The lengths that beginnings have, in bytes.
    lengths: BTreeSet<usize>,
}

#[derive(Debug)]
struct Named {
    kind: Kind,
    term: usize,
    level: Option<usize>,
    written: Box<str>,
}

impl Codes {
    /// Takes in the codes of a term and of its levels.
    pub fn add(&mut self, kind: Kind, term: usize, value: &Term) {
        let mut add = |code: &str, level| {
            let start = code.trim().to_uppercase();
            if !start.is_empty() {
                self.lengths.insert(start.len());
                let named = Named { kind, term, level, written: code.trim().into() };
                self.starts.entry(start).or_default().push(named);
            }
        };
        value.codes.iter().flat_map(|codes| codes.iter()).for_each(|code| add(code.as_str(), None));
        for (index, level) in value.levels.iter().flat_map(|levels| levels.iter()).enumerate() {
            let codes = level.codes.iter().flat_map(|codes| codes.iter());
            codes.for_each(|code| add(code.as_str(), Some(index)));
        }
    }

    /// The terms that a code names: of each kind those with its longest beginning.
    pub fn of(&self, code: &str) -> Vec<(Kind, usize, Reason<'_>)> {
        let mut found: Vec<(usize, &Named)> = Vec::new();
        for (length, named) in self.beginnings(code) {
            if found.iter().all(|(longer, other)| other.kind != named.kind || *longer == length) {
                found.push((length, named));
            }
        }
        found.into_iter().map(|(_, named)| (named.kind, named.term, Reason::Code(&named.written))).collect()
    }

    /// The level that a code is.
    pub fn level(&self, code: &str) -> Option<(usize, usize)> {
        self.beginnings(code).find_map(|(_, named)| Some((named.term, named.level?)))
    }

    /// What its beginnings name, the longest first, each with its length.
    fn beginnings(&self, code: &str) -> impl Iterator<Item = (usize, &Named)> {
        let code = code.trim().to_uppercase();
        self.lengths.iter().rev().flat_map(move |length| {
            let named = code.get(..*length).and_then(|start| self.starts.get(start));
            named.into_iter().flatten().map(|named| (*length, named))
        })
    }
}
