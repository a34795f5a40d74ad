//! Whole small catalogues in, whole sites out.
//!
//! `tests/fixtures/small` has one of everything that a page can show. Snapshots are reviewed:
//! after a wanted change run `cargo insta review` and read the difference.

mod access;
mod again;
mod build;
mod calendar;
mod changes;
mod dalarna;
mod drop_guard;
mod editions;
mod elsewhere;
mod for_everyone;
mod guide;
mod headers;
mod keep_going;
mod languages;
mod ledger;
mod open_data;
mod pages;
mod parsed;
mod parts;
mod reply;
mod same_bytes;
mod saved;
mod search;
mod sentences;
mod state;
mod support;
mod translated;
