//! What the files say, as written: every type, kind, occasion, publisher and municipality of the
//! content format.
//!
//! There is **one table of fields**: `record!` makes a struct, its decoder and its [`Record`]
//! (key, shape, titles, hints) from one declaration, so that decoder, JSON Schema, formatter, form
//! editor and importer cannot disagree. To add a field, add it there.
//!
//! Decoding never fails: each field that can be read is read, and everything that is wrong is a
//! [`Diagnostic`](crate::diagnose::Diagnostic).

pub mod county;
pub mod course;
mod day;
pub mod decode;
mod entries;
mod fold;
pub mod info_page;
pub mod load;
pub mod publisher;
mod record;
mod shape;
mod suggest;
pub(crate) mod sure;
pub(crate) mod value;

pub use county::County;
pub use course::{Course, Occasion};
pub use day::iso;
pub use decode::{At, Decode, Decoder};
pub use entries::Entries;
pub use fold::{fold, without_invisible};
pub use info_page::PageFront;
pub use load::{Entry, InfoPage, Written};
pub use publisher::Publisher;
pub use record::{Field, Record};
pub use shape::Shape;
pub use suggest::nearest;
pub use value::*;

pub(crate) use record::record;
pub(crate) use value::choice::choices;
