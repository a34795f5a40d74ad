//! The order of names.

use std::cmp::Ordering;

use ahash::AHashMap;
use icu::collator::options::CollatorOptions;
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use rayon::prelude::*;

use super::formats::icu_locale;
use crate::model::Tag;

/// Orders names as a language does; numbers inside them by size ("Matematik 2" before
/// "Matematik 10").
#[derive(Debug)]
pub struct Collator(CollatorBorrowed<'static>);

impl Collator {
    /// The order of `tag`; of the root locale for a language without rules of its own.
    pub fn new(tag: &Tag) -> Collator {
        let mut preferences = CollatorPreferences::from(&icu_locale(tag));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = CollatorBorrowed::try_new(preferences, CollatorOptions::default());
        Collator(collator.expect("the data is compiled in"))
    }

    /// Compares two names. Names that differ only in what the language does not order by (such as
    /// control characters) are told apart by their bytes, so that sorting is always the same.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }

    /// Bytes that sort as the name does: for sorting many names by key, or beside other keys.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 3);
        let Ok(()) = self.0.write_sort_key_to(name, &mut key);
        key
    }

    /// A number for each name that sorts as its [`Collator::key`] does; names whose keys are the same
    /// have the same number. Each distinct name costs one key, however often it is there.
    pub fn ranks(&self, names: &[&str]) -> Vec<u32> {
        let mut distinct: Vec<&str> = Vec::new();
        let mut numbers: AHashMap<&str, u32> = AHashMap::new();
        let mut number = |name| {
            *numbers.entry(name).or_insert_with(|| {
                distinct.push(name);
                distinct.len() as u32 - 1
            })
        };
        let of_names: Vec<u32> = names.iter().map(|name| number(*name)).collect();
        let mut keys: Vec<_> =
            distinct.par_iter().enumerate().map(|(number, name)| (self.key(name), number)).collect();
        keys.par_sort_unstable();
        let mut ranks = vec![0; keys.len()];
        let mut rank = 0;
        for (at, (key, number)) in keys.iter().enumerate() {
            rank += u32::from(at > 0 && keys[at - 1].0 != *key);
            ranks[*number] = rank;
        }
        of_names.into_iter().map(|number| ranks[number as usize]).collect()
    }
}
