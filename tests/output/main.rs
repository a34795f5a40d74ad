//! The room `output` as its callers see it: builds into real folders.
#![cfg(unix)]

mod builds;
mod failures;
mod processes;
mod random;
mod refusals;
mod spare;
mod support;
