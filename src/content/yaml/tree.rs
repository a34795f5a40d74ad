//! The tree.

use std::collections::HashSet;

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
    /// Whether this comes from a line that could not be placed, which has been reported. The key
    /// is then a guess: an unknown one is no further fault.
    pub stray: bool,
}

impl Node {
    /// A plain word for what the node is, in Swedish and English.
    pub fn kind_name(&self) -> (&'static str, &'static str) {
        match self.value {
            Value::Empty | Value::Broken => ("tomt", "empty"),
            Value::Scalar(_) => ("en text", "a text"),
            Value::List(_) => ("en lista", "a list"),
            Value::Map(_) => ("ett block med fält", "a block of fields"),
        }
    }

    /// Takes up what a second document has that the first lacks, so that nobody misses it.
    pub(super) fn take_up(&mut self, other: Node) {
        match (&mut self.value, other.value) {
            (Value::Map(known), Value::Map(more)) => {
                let keys: HashSet<_> = known.iter().map(|entry| entry.key.clone()).collect();
                known.extend(more.into_iter().filter(|entry| !keys.contains(&entry.key)));
            }
            (Value::Empty, value) => *self = Node { span: other.span, value },
            _ => {}
        }
    }

    /// Moves the places of this node and of all within it.
    pub(super) fn move_spans(&mut self, to: &impl Fn(Span) -> Span) {
        self.span = to(self.span);
        match &mut self.value {
            Value::Empty | Value::Scalar(_) | Value::Broken => {}
            Value::List(items) => items.iter_mut().for_each(|item| item.move_spans(to)),
            Value::Map(entries) => {
                for entry in entries {
                    entry.key_span = to(entry.key_span);
                    entry.value.move_spans(to);
                }
            }
        }
    }

    /// Whether there is nothing, or a list of nothing: the same as an absent key.
    pub fn is_empty(&self) -> bool {
        match &self.value {
            Value::Empty => true,
            Value::List(items) => items.is_empty(),
            _ => false,
        }
    }

    /// The value under `key`, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let Value::Map(entries) = &self.value else { return None };
        entries.iter().find(|entry| &*entry.key == key).map(|entry| &entry.value)
    }
}
