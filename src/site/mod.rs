//! From a catalogue's folder to the list of files of its site: the one place where the rooms are
//! put together.
//!
//! [`read`] reads and checks a catalogue without showing anything. [`Opened::of`] goes on to a
//! site whose files are made one by one, when they are asked for: `build` takes all of them,
//! `serve` those that a browser wants. [`open_without_broken`] does both, and goes on without
//! entries that have errors.

mod addresses;
mod before;
mod clock;
mod files;
pub mod guard;
mod index;
mod inputs;
mod ledger;
mod left_out;
mod links;
mod meanwhile;
mod open;
mod order;
pub mod portion;
mod publishers;
mod read;

pub use crate::model::load::COUNTY_FILE;
pub use before::Before;
pub use clock::today;
pub use files::{File, Site};
pub use inputs::{Inputs, inputs};
pub use ledger::Ledger;
pub use left_out::{LeftOut, Reason};
pub use open::{Opened, open_without_broken};
pub use portion::{Mismatch, Part, Portion, joined};
pub use publishers::Publishers;
pub use read::{Checked, Options, read, read_content};
