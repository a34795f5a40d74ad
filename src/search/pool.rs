//! Values that are there once, in the order in which they were first met.

use std::collections::HashMap;
use std::hash::Hash;

/// Distinct values and their numbers.
#[derive(Debug)]
pub struct Pool<T> {
    numbers: HashMap<T, usize>,
    /// The values, by number.
    pub values: Vec<T>,
}

impl<T> Default for Pool<T> {
    fn default() -> Pool<T> {
        Pool { numbers: HashMap::new(), values: Vec::new() }
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
}
