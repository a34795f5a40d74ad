//! From a catalogue's folder to the list of files of its site: the one place where the rooms are
//! put together.
//!
//! [`read`] reads and checks a catalogue without showing anything. [`Site::open`] goes on to a
//! site whose files are made one by one, when they are asked for: `build` takes all of them,
//! `serve` those that a browser wants.

mod clock;
mod files;
mod links;
mod read;

pub use clock::today;
pub use files::{File, Site};
pub use read::{Checked, Options, read};
