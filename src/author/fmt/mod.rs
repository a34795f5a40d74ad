//! `fmt`: one layout for the YAML of all content files.
//!
//! ```text
//! text ─▶ ids ─▶ take (text and tree to parts) ─▶ lay (parts to text) ─▶ proof
//! ```
//!
//! Nothing is written from a tree: lines and values are moved as they are, each with its comments.
//! What a file says never changes, and `proof` sees to it: a layout that would change it is not
//! used. docs/format.md says what the layout is.

mod flow;
mod ids;
mod kind;
mod lay;
mod parts;
mod proof;
mod run;
mod take;

pub use kind::Kind;
pub use run::{FmtError, Left, Options, Outcome, Why, run};

use super::disk::{self, WriteError};
use crate::content::{page, yaml};
use crate::diagnose::{Diagnostic, FileId, edited};

/// A text in canonical layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text.
    pub text: String,
    /// Ids that occasions got.
    pub ids: Vec<String>,
}

/// Why a text has no other layout.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// It cannot be read safely.
    Unreadable(Vec<Diagnostic>),
    /// A line, from 1, is written in a way that has no canonical layout.
    Unusual(usize),
    /// The layout would change what the text says: an error in this program.
    Changes,
}

/// Lays out the text of a file. Places of findings are in the text as it was.
///
/// # Errors
/// Why the text must stay as it is.
pub fn format(text: &str, kind: Kind) -> Result<Formatted, Fault> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if kind != Kind::Page {
        let (_, findings) = yaml::parse(text, FileId(0), 0);
        return if findings.is_empty() { yaml_text(text, kind) } else { Err(Fault::Unreadable(findings)) };
    }
    let (_, findings) = page::split(text, FileId(0));
    if !findings.is_empty() {
        return Err(Fault::Unreadable(findings));
    }
    let text = text.replace("\r\n", "\n");
    let (page, _) = page::split(&text, FileId(0));
    let body = &text[page.body.range()];
    let begin = text.find('\n').map_or(0, |at| at + 1);
    let end = text[..page.body.start as usize].trim_end().rfind("---").unwrap_or(begin);
    let front = yaml_text(&text[begin..end], kind).map_err(|fault| match fault {
        Fault::Unusual(line) => Fault::Unusual(line + 1),
        fault => fault,
    })?;
    Ok(Formatted { text: format!("---\n{}---\n{body}", front.text), ids: front.ids })
}

fn yaml_text(text: &str, kind: Kind) -> Result<Formatted, Fault> {
    let mut text = ended(text.replace("\r\n", "\n"));
    let mut ids = Vec::new();
    if kind == Kind::Course {
        let (node, _) = yaml::parse(&text, FileId(0), 0);
        let (edits, new) = ids::missing(&text, &node);
        (text, ids) = (edited(&text, &edits), new);
    }
    let (node, _) = yaml::parse(&text, FileId(0), 0);
    let shape = kind.shape();
    let block = take::take(&text, &node, &shape).map_err(|take::Unusual(line)| Fault::Unusual(line + 1))?;
    let laid = lay::lay(block, &shape);
    if proof::says_the_same(&text, &laid) { Ok(Formatted { text: laid, ids }) } else { Err(Fault::Changes) }
}

/// The text with a line break at its end.
fn ended(text: String) -> String {
    if text.is_empty() || text.ends_with('\n') {
        return text;
    }
    let whole = format!("{text}\n");
    if proof::says_the_same(&text, &whole) {
        return whole;
    }
    // A last line of blanks is a line of a text that keeps them (`|+`) only when it ends.
    text.trim_end_matches([' ', '\t']).to_owned()
}
