//! What is worked out once and read by all threads.

use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use ahash::{AHashMap, RandomState};

use crate::catalogue::reads::Kept;

/// In so many parts it stands: threads that read the same one wait for each other's caches.
const PARTS: usize = 8;

/// Values by key, each made when first asked for. Whoever takes one reads what was read for it.
#[derive(Debug)]
pub struct Cache<K, V> {
    parts: [Part<K, V>; PARTS],
    hasher: RandomState,
}

/// A part in lines of memory of its own.
#[derive(Debug)]
#[repr(align(128))]
struct Part<K, V>(RwLock<AHashMap<K, Kept<V>>>);

impl<K, V> Default for Cache<K, V> {
    fn default() -> Self {
        Cache { parts: std::array::from_fn(|_| Part(RwLock::default())), hasher: RandomState::new() }
    }
}

impl<K: Hash + Eq, V: Clone> Cache<K, V> {
    /// The value of a key, from `make` the first time.
    pub fn of(&self, key: K, make: impl FnOnce(&K) -> V) -> V {
        let part = self.part(&key);
        if let Some(value) = part.read().get(&key) {
            return value.get().clone();
        }
        let value = Kept::new(|| make(&key));
        // Another thread may have been first.
        part.write().entry(key).or_insert(value).get().clone()
    }

    /// The value of a key, if there is one.
    pub fn known(&self, key: &K) -> Option<V> {
        Some(self.part(key).read().get(key)?.get().clone())
    }

    /// Whether there is a value of a key.
    pub fn has(&self, key: &K) -> bool {
        self.part(key).read().contains_key(key)
    }

    /// Lets all values go, and the room for them: another language has a cache of its own.
    pub fn clear(&self) {
        self.parts.iter().for_each(|part| *part.write() = AHashMap::default());
    }

    /// The value of a key, from `make` the first time. An error is not kept.
    pub fn get<Q, E>(&self, key: &Q, make: impl FnOnce() -> Result<V, E>) -> Result<V, E>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ToOwned<Owned = K> + ?Sized,
    {
        let part = self.part(key);
        if let Some(value) = part.read().get(key) {
            return Ok(value.get().clone());
        }
        let value = Kept::new(make).transpose()?;
        let taken = value.get().clone();
        part.write().insert(key.to_owned(), value);
        Ok(taken)
    }

    fn part<Q: Hash + ?Sized>(&self, key: &Q) -> &Part<K, V> {
        &self.parts[self.hasher.hash_one(key) as usize % PARTS]
    }
}

impl<K, V> Part<K, V> {
    fn read(&self) -> RwLockReadGuard<'_, AHashMap<K, Kept<V>>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, AHashMap<K, Kept<V>>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}
