//! Every byte that is read comes through here: entries, pages, themes, strings, vocabulary, media.
//!
//! [`Content`] lays a catalogue's folder over the files embedded in the binary. It follows no
//! links, reads no devices, and refuses what is too large or is not UTF-8. [`history`] asks git what
//! files said before. [`yaml`] turns text
//! into a tree that knows where everything stands; [`page`] takes Markdown pages apart.

mod elsewhere;
mod embedded;
mod fingerprint;
pub mod history;
mod memory;
mod name;
pub mod numbers;
mod overlay;
pub mod page;
mod parsed;
mod read;
mod seen;
pub mod yaml;

pub use elsewhere::{COUNTY_FILE, no_catalogue};
pub use fingerprint::{Fingerprint, fingerprint};
pub use memory::Memory;
pub use name::{id_fault, to_id};
pub use overlay::{Content, Found, Listing};
pub use parsed::Parsed;
pub use read::{MAX_BYTES, ReadError};
pub use seen::Seen;
