//! What is wrong, where, why, and what to do about it.
//!
//! Every finding in a catalogue is one [`Diagnostic`]: a stable [`Code`], a [`Place`], a message
//! and a remedy in Swedish and English ([`Said`]). How it looks belongs to the renderers:
//! [`human`] for a terminal, [`json`] for other programs.

mod code;
mod diagnostic;
mod files;
mod fix;
pub mod human;
pub mod json;
mod said;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Related};
pub use files::{FileId, Files, Place, Position, Span};
pub use fix::{Edit, Fix, edited};
pub use said::{Language, Said};

/// Says the same thing in Swedish and English: two format strings over the same variables.
#[macro_export]
macro_rules! say {
    ($sv:literal, $en:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::diagnose::Said { sv: format!($sv $(, $name = $value)*), en: format!($en $(, $name = $value)*) }
    };
}
pub use crate::say;
