//! What helps writers: files to begin with, entries from what municipalities already have, next
//! term's occasions, what a change means, schemas for their editors, one layout for all files, and
//! mistakes put right.

mod day;
pub mod diff;
mod disk;
pub mod fix;
pub mod fmt;
pub mod import;
pub mod new;
pub mod roll;
pub mod schema;

pub use disk::WriteError;
