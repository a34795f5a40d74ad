//! The order of names.

use std::cmp::Ordering;

use icu::collator::options::CollatorOptions;
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};

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
}
