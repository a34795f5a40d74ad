//! What helps writers: files to begin with, entries from what municipalities already have, schemas
//! for their editors, one layout for all files, and mistakes put right.

mod disk;
pub mod fix;
pub mod fmt;
pub mod import;
pub mod new;
pub mod schema;

pub use disk::WriteError;
