//! What is worked out once and read by all threads.

use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::{PoisonError, RwLock};

use ahash::AHashMap;

use crate::catalogue::reads::Kept;

/// Values by key, each made when first asked for. Whoever takes one reads what was read for it.
#[derive(Debug)]
pub struct Cache<K, V>(RwLock<AHashMap<K, Kept<V>>>);

impl<K, V> Default for Cache<K, V> {
    fn default() -> Self {
        Cache(RwLock::default())
    }
}

impl<K: Hash + Eq, V: Clone> Cache<K, V> {
    /// The value of a key, from `make` the first time.
    pub fn of(&self, key: K, make: impl FnOnce(&K) -> V) -> V {
        if let Some(value) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return value.get().clone();
        }
        let value = Kept::new(|| make(&key));
        // Another thread may have been first.
        let mut values = self.0.write().unwrap_or_else(PoisonError::into_inner);
        values.entry(key).or_insert(value).get().clone()
    }

    /// Whether there is a value of a key.
    pub fn has(&self, key: &K) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).contains_key(key)
    }

    /// Lets all values go.
    pub fn clear(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The value of a key, from `make` the first time. An error is not kept.
    pub fn get<Q, E>(&self, key: &Q, make: impl FnOnce() -> Result<V, E>) -> Result<V, E>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ToOwned<Owned = K> + ?Sized,
    {
        if let Some(value) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Ok(value.get().clone());
        }
        let value = Kept::new(make).transpose()?;
        let taken = value.get().clone();
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), value);
        Ok(taken)
    }
}
