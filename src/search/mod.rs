//! The search: an index of values, made here, and the browser client that reads it.
//!
//! A course is a tuple of values that few words name: a title, codes, an occupation, a place. The
//! index holds each value once with what it is called in every language, and hangs the courses on
//! them. It grows with the values, not with the courses' texts; those come in parts that a browser
//! asks for only when the values gave nothing. What it knows of a course serves the next edition of the
//! catalogue too ([`Kept`]). `FORMAT.md` beside this file is the format;
//! `client/` is what reads it; [`words`] is the rule by which words are compared, in both.

mod chunk;
mod column;
mod facts;
mod files;
mod kept;
mod language;
mod main_file;
mod offers;
mod pool;
pub mod query;
mod slug;
mod texts;
mod timing;
mod traits;
pub mod words;

pub use files::{FOLDER, VERSION, index};
pub use kept::Kept;
