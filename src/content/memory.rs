//! What was made of texts before, so that the same texts are not read twice.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a function made of its latest keys.
///
/// For what is costly to make and asked for again with the same key: a development server reads a
/// catalogue at each save, and a file at a time differs. The function must make the same of equal
/// keys. Texts in keys are compared where they stand first, so a text that is shared costs nothing.
#[derive(Debug)]
pub struct Memory<K, V> {
    size: usize,
    /// The one asked for last stands first.
    known: Mutex<VecDeque<(K, Arc<V>)>>,
}

impl<K: PartialEq, V> Memory<K, V> {
    /// A memory that holds at most `size` values and forgets what was not asked for longest.
    pub const fn of(size: usize) -> Memory<K, V> {
        Memory { size, known: Mutex::new(VecDeque::new()) }
    }

    /// What `make` makes of a key, or has made of it.
    ///
    /// Others may ask meanwhile, so that two that ask at once may both make it.
    pub fn get(&self, key: K, make: impl FnOnce(&K) -> V) -> Arc<V> {
        if let Some(known) = self.recall(&key) {
            return known;
        }
        let value = Arc::new(make(&key));
        let mut known = self.known();
        known.push_front((key, value.clone()));
        known.truncate(self.size);
        value
    }

    fn recall(&self, key: &K) -> Option<Arc<V>> {
        let mut known = self.known();
        let at = known.iter().position(|(known, _)| known == key)?;
        let found = known.remove(at)?;
        let value = found.1.clone();
        known.push_front(found);
        Some(value)
    }

    fn known(&self) -> MutexGuard<'_, VecDeque<(K, Arc<V>)>> {
        // Nothing is left half done in it by a thread that panics.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asks for the keys in turn; which of them were made.
    fn made(size: usize, keys: &[&'static str]) -> Vec<&'static str> {
        let memory = Memory::of(size);
        let mut made = Vec::new();
        for key in keys {
            let value = memory.get(*key, |key| {
                made.push(*key);
                key.len()
            });
            assert_eq!(*value, key.len());
        }
        made
    }

    #[test]
    fn what_was_made_is_not_made_again() {
        assert_eq!(made(2, &["a", "bb", "a", "bb", "a"]), ["a", "bb"]);
    }

    #[test]
    fn what_was_not_asked_for_longest_is_forgotten() {
        assert_eq!(made(2, &["a", "bb", "a", "ccc", "a", "bb"]), ["a", "bb", "ccc", "bb"]);
        assert_eq!(made(1, &["a", "bb", "a"]), ["a", "bb", "a"]);
    }

    #[test]
    fn it_may_be_asked_while_it_makes_something() {
        let memory = Memory::of(2);
        let outer = memory.get(1, |_| *memory.get(2, |_| 20) + 1);
        assert_eq!((*outer, *memory.get(2, |_| 0)), (21, 20));
    }
}
