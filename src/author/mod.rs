//! What helps writers: entries from what municipalities already have.

pub mod import;
