//! Languages: interface strings (in Fluent's syntax), dates, numbers, lists, plurals, collation (ICU).
//!
//! A looked-up text is [`Localised`]: it knows which language it is in, so that whoever puts it on
//! a page can mark up a fallback. [`Languages`] holds a catalogue's languages; a [`Locale`] is one
//! of them, with its fallback chain: its own language, then English, then the default language.
//!
//! To add a language: write `i18n/<tag>.ftl` and enter the tag in `languages` in `frisok.yaml`.
//! Who has reviewed its texts is recorded in the file: see `review.rs`.

mod check;
mod collator;
mod foreign;
mod formats;
mod guard;
mod languages;
mod locale;
mod localised;
mod resolve;
mod resolved;
mod review;
mod script;
mod strings;
#[cfg(test)]
mod tests;
mod value;

pub use collator::Collator;
pub use foreign::mark_swedish;
pub use languages::Languages;
pub use locale::{Locale, MessageError, Source};
pub use localised::{Localised, escaped};
pub use script::{Direction, direction};
pub use value::Value;
