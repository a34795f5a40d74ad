//! A map in the making.

use std::collections::HashMap;

use super::tree::Entry;
use crate::diagnose::Span;

/// While a map is shorter than this, looking through it is faster than hashing.
const SHORT: usize = 32;

/// Entries in the order of the file, each key once.
#[derive(Default)]
pub(super) struct Entries {
    list: Vec<Entry>,
    /// Where keys stand, for long maps: a hundred thousand keys must not take quadratic time.
    index: HashMap<Box<str>, Span>,
}

impl Entries {
    /// Adds an entry.
    ///
    /// # Errors
    /// Where the key stands already.
    pub fn add(&mut self, entry: Entry) -> Result<(), Span> {
        if let Some(first) = self.place_of(&entry.key) {
            return Err(first);
        }
        self.list.push(entry);
        Ok(())
    }

    pub fn last(&self) -> Option<&Entry> {
        self.list.last()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn into_list(self) -> Vec<Entry> {
        self.list
    }

    fn place_of(&mut self, key: &str) -> Option<Span> {
        if self.list.len() <= SHORT {
            return self.list.iter().find(|entry| &*entry.key == key).map(|entry| entry.key_span);
        }
        for entry in &self.list[self.index.len()..] {
            self.index.insert(entry.key.clone(), entry.key_span);
        }
        self.index.get(key).copied()
    }
}
