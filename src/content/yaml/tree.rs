//! The tree.

use crate::diagnose::Span;

/// A node and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its place in the file.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// The kinds of nodes.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing, `~` or `null`: the same as an absent key.
    Empty,
    /// Text, not yet interpreted.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the file, each key once.
    Map(Vec<Entry>),
    /// Something that could not be read and has been reported already.
    Broken,
}

/// Text and how it was written. Whether it is a number or a date is for its field to decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Scalar {
    /// The text, escapes resolved.
    pub text: Box<str>,
    /// How it was written.
    pub style: Style,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Without marks: `text`.
    Plain,
    /// In quotes: `'text'` or `"text"`.
    Quoted,
    /// As a block: `|` or `>`.
    Block,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Box<str>,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// A plain word for what the node is, in Swedish and English.
    pub fn kind_name(&self) -> (&'static str, &'static str) {
        match self.value {
            Value::Empty | Value::Broken => ("tomt", "empty"),
            Value::Scalar(_) => ("en text", "a text"),
            Value::List(_) => ("en lista", "a list"),
            Value::Map(_) => ("ett block med nycklar", "a block of keys"),
        }
    }

    /// The value under `key`, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let Value::Map(entries) = &self.value else { return None };
        entries.iter().find(|entry| &*entry.key == key).map(|entry| &entry.value)
    }
}
