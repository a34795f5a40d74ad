//! Messages already put together: most pages say some hundred things that others have said before,
//! with the same days and numbers in them.

use std::sync::{Arc, PoisonError, RwLock};

use ahash::AHashMap;

use super::value::Value;

/// So many are remembered in a language. Days, numbers and short names repeat; a catalogue of the
/// size of a country has some ten thousand such texts.
const MOST: usize = 1 << 15;
/// The longest text in an argument, in bytes: a name of a place or school, a word to choose by.
const LONGEST: usize = 24;

/// What was said, and by which of the languages that a locale falls back to.
pub(super) type Text = (usize, Arc<str>);

/// Messages of a language with their arguments, and what they became.
#[derive(Debug, Default)]
pub(super) struct Resolved(RwLock<AHashMap<Box<[u8]>, Text>>);

impl Resolved {
    /// What a message with these arguments became, from `make` the first time. An error is not kept.
    pub fn of<E>(&self, key: Key, make: impl FnOnce() -> Result<Text, E>) -> Result<Text, E> {
        if let Some(text) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&*key.0) {
            return Ok(text.clone());
        }
        let text = make()?;
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() < MOST {
            all.insert(key.0.into(), text.clone());
        }
        Ok(text)
    }
}

/// A message, what it is put into, and its arguments.
pub(super) struct Key(Vec<u8>);

impl Key {
    /// The key of a message, as HTML or not; nothing where an argument is one that hardly repeats.
    pub fn new(id: &str, html: bool, args: &[(&str, Value)]) -> Option<Key> {
        let mut key = Vec::with_capacity(64);
        let mut part = |kind: u8, bytes: &[u8]| {
            key.push(kind);
            key.extend((bytes.len() as u32).to_le_bytes());
            key.extend(bytes);
        };
        part(html.into(), id.as_bytes());
        for (name, value) in args {
            part(b'a', name.as_bytes());
            match value {
                Value::Text(text) if text.len() <= LONGEST => part(b't', text.as_bytes()),
                Value::Number(number) => part(b'n', &number.to_bits().to_le_bytes()),
                Value::Date(date) => {
                    part(b'y', &date.year().to_le_bytes());
                    part(b'd', &date.day_of_year().to_le_bytes());
                }
                _ => return None,
            }
        }
        Some(Key(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(id: &str, html: bool, args: &[(&str, Value)]) -> Option<Vec<u8>> {
        Key::new(id, html, args).map(|key| key.0)
    }

    #[test]
    fn what_is_said_otherwise_has_another_key() {
        let day = jiff::civil::date(2026, 11, 23);
        let keys = [
            key("a", true, &[]),
            key("a", false, &[]),
            key("ab", true, &[]),
            key("a", true, &[("b", "c".into())]),
            key("a", true, &[("bc", "".into())]),
            key("a", true, &[("b", 1.0.into())]),
            key("a", true, &[("b", "1".into())]),
            key("a", true, &[("b", day.into())]),
            key("a", true, &[("b", day.tomorrow().unwrap().into())]),
            key("a", true, &[("b", "2026-11-23".into())]),
        ];
        for (number, one) in keys.iter().enumerate() {
            assert!(one.is_some());
            assert!(keys[..number].iter().all(|other| other != one), "{number}");
        }
        assert_eq!(key("a", true, &[("b", Value::Html("c".into()))]), None);
        assert_eq!(key("a", true, &[("b", "en text som är längre än en ort".into())]), None);
    }

    #[test]
    fn what_failed_is_tried_again() {
        let resolved = Resolved::default();
        let key = || Key::new("a", true, &[]).unwrap();
        assert_eq!(resolved.of(key(), || Err(1)), Err(1));
        assert_eq!(resolved.of(key(), || Ok::<Text, i32>((0, "b".into()))), Ok((0, "b".into())));
        assert_eq!(resolved.of(key(), || Err(2)), Ok((0, "b".into())));
    }
}
