//! What helps writers: files to begin with, entries from what municipalities already have, and
//! schemas for their editors.

mod disk;
pub mod import;
pub mod new;
pub mod schema;

pub use disk::WriteError;
