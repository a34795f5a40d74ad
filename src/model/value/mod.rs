//! The kinds of single values: text, ids, dates, numbers, addresses, colours, words from a
//! list.

mod address;
pub(crate) mod choice;
mod colour;
mod date;
mod id;
mod number;
mod sign_languages;
mod text;
mod unmarked;

pub use super::decode::OneOrMany;
pub use address::{BaseUrl, Email, FilePath, Url};
pub use choice::*;
pub use colour::{Colour, Towards};
pub use date::{Date, Start, TimeZone};
pub use id::{CoursePath, Id, MunicipalityCode, NotATag, Tag};
pub use number::{CreditUnit, Credits, Int, Number};
pub(crate) use text::check_markdown;
pub use text::{Limited, PerLanguage, Rich, Text};
