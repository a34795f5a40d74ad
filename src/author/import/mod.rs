//! `import csv`: what municipalities have in tables becomes entries.
//!
//! ```text
//! bytes ─▶ table ─▶ reading ─▶ group ─▶ plan ─▶ files
//!                  (a row)   (courses) (verify, write)
//!                     ▲                   ▲
//!                    map               before (the catalogue as it is)
//! ```
//!
//! Fields are those of the model's table of fields, and what the rules would call an error in a
//! new entry is taken out of it, so that an import cannot disagree with `check`. Nothing is
//! dropped silently: every row is an occasion, merged with one, or a line in the [`Report`].

mod before;
mod column;
mod convert;
pub(super) mod days;
mod dictionary;

mod entry;
mod group;
pub mod html;
mod lines;
mod map;
mod names;
mod occasions;
mod plan;
mod propose;
mod publishers;
mod quotes;
mod reading;
mod report;
mod run;
mod state;
mod table;
mod target;
mod text;
mod tree;
mod verify;
mod write;

pub use disk::WriteError;
pub use lines::{Kind, Line};
pub use map::ImportMap;
pub(super) use occasions::unique;
pub use plan::{Action, Fate, PlannedFile};
pub use propose::propose;
pub use report::Report;
pub use run::{ImportError, Options, Outcome, REPORT_FILE, run};
pub use state::STATE_FILE;

use super::disk;
use text::fold;
