//! What helps writers: files to begin with, entries from what municipalities already have, next
//! term's occasions, what a change means, schemas for their editors, one layout for all files,
//! mistakes put right, and how far translations have come.

mod day;
pub mod diff;
mod disk;
pub mod fix;
pub mod fmt;
pub mod import;
pub mod new;
pub mod roll;
pub mod schema;
pub mod translations;

pub use disk::WriteError;
