//! Messages already put together: most pages say some hundred things that others have said before,
//! with the same days and numbers in them.

use std::sync::{PoisonError, RwLock};

use ahash::AHashMap;

use super::value::Value;

/// So many are remembered in a language. Days, numbers and short names repeat; a catalogue of the
/// size of a country has some ten thousand such texts.
const MOST: usize = 1 << 15;
/// The longest text in an argument, in bytes: a name of a place or school, a word to choose by.
const LONGEST: usize = 24;
/// The same as HTML, with the marks of its language.
const LONGEST_HTML: usize = 96;

/// What was said, and by which of the languages that a locale falls back to.
pub(super) type Text = (usize, Box<str>);

/// In so many parts they stand: threads that read the same one wait for each other's caches.
const PARTS: usize = 8;

/// Messages of a language with their arguments, and what they became.
#[derive(Debug, Default)]
pub(super) struct Resolved([Part; PARTS]);

/// A part in lines of memory of its own.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Part(RwLock<AHashMap<Box<[u8]>, Text>>);

impl Resolved {
    /// What `take` takes of that which a message with these arguments became, from `make` the first
    /// time. An error is not kept.
    pub fn of<T, E>(
        &self,
        key: &Key,
        make: impl FnOnce() -> Result<Text, E>,
        take: impl FnOnce(&Text) -> T,
    ) -> Result<T, E> {
        let Part(part) = &self.0[key.sum() % PARTS];
        if let Some(text) = part.read().unwrap_or_else(PoisonError::into_inner).get(key.bytes()) {
            return Ok(take(text));
        }
        let text = make()?;
        let taken = take(&text);
        let mut all = part.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() < MOST / PARTS {
            all.insert(key.bytes().into(), text);
        }
        Ok(taken)
    }
}

/// So many bytes has the key of a message that is remembered.
const ROOM: usize = 192;

/// A message, what it is put into, and its arguments.
pub(super) struct Key {
    bytes: [u8; ROOM],
    length: usize,
}

impl Key {
    /// The key of a message, as HTML or not; nothing where an argument is one that hardly repeats.
    pub fn new(id: &str, html: bool, args: &[(&str, Value)]) -> Option<Key> {
        let mut key = Key { bytes: [0; ROOM], length: 0 };
        key.part(html.into(), id.as_bytes())?;
        for (name, value) in args {
            key.part(b'a', name.as_bytes())?;
            match value {
                Value::Text(text) if text.len() <= LONGEST => key.part(b't', text.as_bytes())?,
                Value::Html(html) if html.len() <= LONGEST_HTML => key.part(b'h', html.as_bytes())?,
                Value::Localised(text) if text.text.len() <= LONGEST => {
                    key.part(b'l', text.text.as_bytes())?;
                    key.part(b'g', text.lang.as_str().as_bytes())?;
                }
                Value::Months(months) => key.part(b'm', months)?,
                Value::Number(number) => key.part(b'n', &number.to_bits().to_le_bytes())?,
                Value::Date(date) => {
                    key.part(b'y', &date.year().to_le_bytes())?;
                    key.part(b'd', &date.day_of_year().to_le_bytes())?;
                }
                _ => return None,
            }
        }
        Some(key)
    }

    /// Nothing where there is no room for it.
    fn part(&mut self, kind: u8, bytes: &[u8]) -> Option<()> {
        let start = self.length + 2;
        let room = self.bytes.get_mut(self.length..start + bytes.len())?;
        room[0] = kind;
        room[1] = bytes.len().try_into().ok()?;
        room[2..].copy_from_slice(bytes);
        self.length = start + bytes.len();
        Some(())
    }

    /// A number that is another for most keys.
    fn sum(&self) -> usize {
        self.bytes().iter().map(|byte| usize::from(*byte)).sum()
    }

    fn bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Localised;
    use crate::model::Tag;

    fn key(id: &str, html: bool, args: &[(&str, Value)]) -> Option<Vec<u8>> {
        Key::new(id, html, args).map(|key| key.bytes().to_vec())
    }

    #[test]
    fn what_is_said_otherwise_has_another_key() {
        let day = jiff::civil::date(2026, 11, 23);
        let localised = |lang: &str| Localised::new("2026-11-23", &Tag::new(lang).unwrap());
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
            key("a", true, &[("b", Value::Html("2026-11-23".into()))]),
            key("a", true, &[("b", (&localised("sv")).into())]),
            key("a", true, &[("b", (&localised("fi")).into())]),
        ];
        for (number, one) in keys.iter().enumerate() {
            assert!(one.is_some());
            assert!(keys[..number].iter().all(|other| other != one), "{number}");
        }
        assert_eq!(key("a", true, &[("b", Value::Html("c".repeat(LONGEST_HTML + 1).into()))]), None);
        assert_eq!(key("a", true, &[("b", "en text som är längre än en ort".into())]), None);
        assert_eq!(key(&"a".repeat(ROOM - 1), true, &[]), None);
    }

    #[test]
    fn what_failed_is_tried_again() {
        let resolved = Resolved::default();
        let key = || Key::new("a", true, &[]).unwrap();
        let of = |made| resolved.of(&key(), || made, Text::clone);
        assert_eq!(of(Err(1)), Err(1));
        assert_eq!(of(Ok((0, "b".into()))), Ok((0, "b".into())));
        assert_eq!(of(Err(2)), Ok((0, "b".into())));
    }
}
