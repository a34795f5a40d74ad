//! What can be wrong with a language and its strings.

mod data;
mod messages;
mod parts;
mod syntax;

pub(super) use data::{data, no_file};
pub(super) use messages::languages;
use syntax::Layer;
