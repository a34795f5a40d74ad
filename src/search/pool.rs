//! Values that are there once, in the order in which they were first met.

use std::hash::Hash;

use ahash::AHashMap;

/// Distinct values and their numbers.
#[derive(Debug)]
pub struct Pool<T> {
    numbers: AHashMap<T, usize>,
    /// The values, by number.
    pub values: Vec<T>,
}

impl<T> Default for Pool<T> {
    fn default() -> Pool<T> {
        Pool { numbers: AHashMap::new(), values: Vec::new() }
    }
}

impl<T: Clone + Eq + Hash> Pool<T> {
    /// The number of a value, from 0.
    pub fn number(&mut self, value: T) -> usize {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        let number = self.values.len();
        self.numbers.insert(value.clone(), number);
        self.values.push(value);
        number
    }

    /// The number of a value plus 1; 0 for none.
    pub fn optional(&mut self, value: Option<T>) -> usize {
        value.map_or(0, |value| self.number(value) + 1)
    }

    /// Takes the values of a pool whose values were met after those here: as if they had been met
    /// here one by one.
    pub fn take(&mut self, later: Pool<T>) -> Renumbered {
        Renumbered(later.values.into_iter().map(|value| self.number(value)).collect())
    }
}

/// The numbers, in one pool, of the values of another.
pub struct Renumbered(pub Vec<usize>);

impl Renumbered {
    /// The number plus 1 of what has this number plus 1 in the other pool; 0 for none.
    pub fn optional(&self, number: usize) -> usize {
        number.checked_sub(1).map_or(0, |number| self.0[number] + 1)
    }
}
