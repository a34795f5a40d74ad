//! Changes of a file's text, and findings that a change puts right.

use super::Span;

/// A change of a file's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty where something is put in.
    pub span: Span,
    /// What stands there then.
    pub text: Box<str>,
}

impl Edit {
    /// Replaces what stands at `span`.
    pub fn new(span: Span, text: impl Into<Box<str>>) -> Edit {
        Edit { span, text: text.into() }
    }

    /// Puts something in at a byte.
    pub fn insert(at: usize, text: impl Into<Box<str>>) -> Edit {
        Edit::new(Span::new(at, at), text)
    }
}

/// What puts a finding right beyond doubt: a change of the writing, never a guess about facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fix {
    /// Changes in the finding's file. None where writing the text as UTF-8 is all.
    pub edits: Vec<Edit>,
}

/// A text after changes, in the order of their places. One that overlaps an earlier one is passed
/// over.
pub fn edited(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span);
    let mut edited = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits.into_iter() {
        let range = edit.span.range();
        if range.start < at {
            continue;
        }
        edited.push_str(&text[at..range.start]);
        edited.push_str(&edit.text);
        at = range.end;
    }
    edited + &text[at..]
}
