//! What an entry will say, before it is text: scalars, lists and maps.

use crate::content::yaml::{Node, Value};

/// A value of an entry. Its [`Shape`](crate::model::Shape) decides how it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// One value, as its field is written in YAML.
    Scalar(String),
    /// Several values.
    List(Vec<Tree>),
    /// Keys with values.
    Map(Vec<(String, Tree)>),
}

/// One step down a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To an item of a list.
    Item(usize),
}

impl Tree {
    /// An empty map.
    pub fn new() -> Tree {
        Tree::Map(Vec::new())
    }

    /// A scalar.
    pub fn text(text: impl Into<String>) -> Tree {
        Tree::Scalar(text.into())
    }

    /// What a file says; nothing for what is empty there.
    pub fn from_node(node: &Node) -> Option<Tree> {
        match &node.value {
            Value::Empty | Value::Broken => None,
            Value::Scalar(scalar) => Some(Tree::text(&*scalar.text)),
            Value::List(items) => Some(Tree::List(items.iter().filter_map(Tree::from_node).collect())),
            Value::Map(entries) => {
                let entry = |entry: &crate::content::yaml::Entry| {
                    Some((entry.key.to_string(), Tree::from_node(&entry.value)?))
                };
                Some(Tree::Map(entries.iter().filter_map(entry).collect()))
            }
        }
    }

    /// The value at a path of keys.
    pub fn get(&self, path: &[impl AsRef<str>]) -> Option<&Tree> {
        let Some((first, rest)) = path.split_first() else { return Some(self) };
        let Tree::Map(entries) = self else { return None };
        entries.iter().find(|(key, _)| key == first.as_ref()).and_then(|(_, value)| value.get(rest))
    }

    /// The scalar at a path of keys.
    pub fn scalar(&self, path: &[&str]) -> Option<&str> {
        match self.get(path)? {
            Tree::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// Sets the value at a path of keys, making the maps on the way.
    pub fn put(&mut self, path: &[impl AsRef<str>], value: Tree) {
        let Some((first, rest)) = path.split_first() else {
            *self = value;
            return;
        };
        if !matches!(self, Tree::Map(_)) {
            *self = Tree::new();
        }
        let Tree::Map(entries) = self else { return };
        let key = first.as_ref();
        let index = entries.iter().position(|(known, _)| known == key).unwrap_or_else(|| {
            entries.push((key.to_owned(), Tree::new()));
            entries.len() - 1
        });
        entries[index].1.put(rest, value);
    }

    /// Takes out what is at a path, and what became empty by it.
    pub fn remove(&mut self, path: &[Step]) -> Option<Tree> {
        let (first, rest) = path.split_first()?;
        match (self, first) {
            (Tree::Map(entries), Step::Key(key)) => {
                let index = entries.iter().position(|(known, _)| known == key)?;
                if rest.is_empty() {
                    return Some(entries.remove(index).1);
                }
                let removed = entries[index].1.remove(rest);
                if entries[index].1.is_empty() {
                    entries.remove(index);
                }
                removed
            }
            (Tree::List(items), Step::Item(index)) if *index < items.len() => {
                if rest.is_empty() {
                    Some(items.remove(*index))
                } else {
                    items[*index].remove(rest)
                }
            }
            _ => None,
        }
    }

    /// Takes out what is empty, and what a list says again.
    pub fn tidy(&mut self) {
        match self {
            Tree::Scalar(_) => {}
            Tree::List(items) => {
                for mut item in std::mem::take(items) {
                    item.tidy();
                    if !item.is_empty() && !items.contains(&item) {
                        items.push(item);
                    }
                }
            }
            Tree::Map(entries) => {
                entries.iter_mut().for_each(|(_, value)| value.tidy());
                entries.retain(|(_, value)| !value.is_empty());
            }
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Tree::Scalar(text) => text.is_empty(),
            Tree::List(items) => items.is_empty(),
            Tree::Map(entries) => entries.is_empty(),
        }
    }

    /// The value on one line, for reports.
    pub fn shown(&self) -> String {
        match self {
            Tree::Scalar(text) => text.clone(),
            Tree::List(items) => items.iter().map(Tree::shown).collect::<Vec<_>>().join(", "),
            Tree::Map(entries) => {
                let entry = |(key, value): &(String, Tree)| format!("{key}: {}", value.shown());
                entries.iter().map(entry).collect::<Vec<_>>().join(", ")
            }
        }
    }
}
