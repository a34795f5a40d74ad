//! Values that are there once, in the order in which they were first met.

use std::borrow::Borrow;
use std::hash::Hash;

use ahash::AHashMap;

/// Distinct values and their numbers.
#[derive(Debug)]
pub struct Pool<T> {
    numbers: AHashMap<T, u32>,
    values: Vec<T>,
}

impl<T> Default for Pool<T> {
    fn default() -> Pool<T> {
        Pool { numbers: AHashMap::new(), values: Vec::new() }
    }
}

impl<T> Pool<T> {
    /// How many values there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// The value with a number.
    pub fn value(&self, number: u32) -> &T {
        &self.values[number as usize]
    }
}

impl<T> IntoIterator for Pool<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    /// The values, in the order of their numbers.
    fn into_iter(self) -> Self::IntoIter {
        self.values.into_iter()
    }
}

impl<T: Clone + Eq + Hash> Pool<T> {
    /// The number of a value, from 0.
    pub fn number(&mut self, value: T) -> u32 {
        match self.numbers.get(&value) {
            Some(number) => *number,
            None => self.add(value),
        }
    }

    /// The same of a value that is put in only if it is new.
    pub fn number_of<'v, V>(&mut self, value: &'v V) -> u32
    where
        T: Borrow<V> + From<&'v V>,
        V: Eq + Hash + ?Sized,
    {
        match self.numbers.get(value) {
            Some(number) => *number,
            None => self.add(value.into()),
        }
    }

    /// The number of a value plus 1; 0 for none.
    pub fn optional<'v, V>(&mut self, value: Option<&'v V>) -> u32
    where
        T: Borrow<V> + From<&'v V>,
        V: Eq + Hash + ?Sized,
    {
        value.map_or(0, |value| self.number_of(value) + 1)
    }

    fn add(&mut self, value: T) -> u32 {
        let number = self.values.len() as u32;
        self.numbers.insert(value.clone(), number);
        self.values.push(value);
        number
    }

    /// Takes values of another pool, in the order of their numbers there.
    pub fn take(&mut self, values: impl IntoIterator<Item = T>) -> Renumbered {
        Renumbered(values.into_iter().map(|value| self.number(value)).collect())
    }
}

/// The numbers, in one pool, of the values of another.
pub struct Renumbered(Vec<u32>);

impl Renumbered {
    /// The number of what has this number in the other pool.
    pub fn of(&self, number: u32) -> u32 {
        self.0[number as usize]
    }

    /// The same where 1 is added to numbers and 0 is none.
    pub fn optional(&self, number: u32) -> u32 {
        number.checked_sub(1).map_or(0, |number| self.of(number) + 1)
    }
}

/// The values of a pool that are in use, numbered in the order in which they are met.
#[derive(Debug)]
pub struct Met<'p, T> {
    pool: &'p Pool<T>,
    /// By number in the pool: the number here plus 1, or 0.
    numbers: Vec<u32>,
    /// The values, by number.
    pub values: Vec<&'p T>,
}

impl<'p, T> Met<'p, T> {
    /// None has been met.
    pub fn new(pool: &'p Pool<T>) -> Met<'p, T> {
        Met { pool, numbers: vec![0; pool.len()], values: Vec::new() }
    }

    /// The number of what has this number in the pool.
    pub fn number(&mut self, of: u32) -> usize {
        let number = &mut self.numbers[of as usize];
        if *number == 0 {
            self.values.push(self.pool.value(of));
            *number = self.values.len() as u32;
        }
        *number as usize - 1
    }

    /// The same where 1 is added to numbers and 0 is none.
    pub fn optional(&mut self, of: u32) -> usize {
        of.checked_sub(1).map_or(0, |of| self.number(of) + 1)
    }
}
