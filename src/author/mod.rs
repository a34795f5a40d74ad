//! What helps writers: files to begin with, entries from what municipalities already have, next
//! term's occasions, what a change means, and schemas for their editors.

mod day;
pub mod diff;
mod disk;
pub mod import;
pub mod new;
pub mod roll;
pub mod schema;

pub use disk::WriteError;
