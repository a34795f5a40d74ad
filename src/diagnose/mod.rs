//! What is wrong, where, why, and what to do about it.
//!
//! Every finding in a catalogue is one [`Diagnostic`]: a stable [`Code`], a [`Place`], a message
//! and a remedy in Swedish and English ([`Said`]). How it looks belongs to the renderers:
//! [`human`] for a terminal, [`json`] for other programs, [`markdown`], [`github`], [`gitlab`] and
//! [`sarif`] for the places where a change is looked at. [`explain`] has the long text of a code.

mod code;
mod count;
mod diagnostic;
pub mod explain;
mod files;
mod fix;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod json;
mod limit;
pub mod markdown;
mod repository;
mod said;
pub mod sarif;
mod unseen;

pub use code::{Code, Severity};
pub use count::{count, errors_and_warnings};
pub use diagnostic::{Diagnostic, Related};
pub use files::{FileId, Files, Place, Position, Span};
pub use fix::{Edit, Fix, edited};
pub use limit::limited;
pub use repository::{fingerprints, from_top};
pub use said::{Language, Said};
pub use unseen::{one_line, unseen};

/// Says the same thing in Swedish and English: two format strings over the same variables.
#[macro_export]
macro_rules! say {
    ($sv:literal, $en:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::diagnose::Said { sv: format!($sv $(, $name = $value)*), en: format!($en $(, $name = $value)*) }
    };
}
pub use crate::say;
