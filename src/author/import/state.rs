//! What an import remembers for the next one: which files it wrote, and how they were.
//!
//! It stands in `.frisok-import.json` beside `frisok.yaml`, to be committed with the entries. A
//! file that is no longer as it was written has been changed by somebody and is left alone. Line
//! endings do not count: a checkout may change them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The file's name.
pub const STATE_FILE: &str = ".frisok-import.json";

/// Files written by imports, by path relative to the root.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    files: BTreeMap<String, Written>,
}

/// A file that an import wrote.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// A hash of its text.
    pub hash: String,
    /// The table that it came from.
    pub system: String,
    /// Its id there; empty for publishers.
    pub id: String,
}

impl State {
    /// Reads a state; one that cannot be read is empty, so that every file counts as changed.
    pub fn read(text: &str) -> State {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let files = value.get("files").and_then(Value::as_object).into_iter().flatten();
        let text = |value: &Value, key| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let written = |value: &Value| Written {
            hash: text(value, "hash"),
            system: text(value, "system"),
            id: text(value, "id"),
        };
        State { files: files.map(|(path, value)| (path.clone(), written(value))).collect() }
    }

    /// The state as text, a line a file, so that versions can be merged line by line.
    pub fn text(&self) -> String {
        let line = |(path, written): (&String, &Written)| {
            let mut object = Map::new();
            object.insert("hash".into(), written.hash.as_str().into());
            object.insert("system".into(), written.system.as_str().into());
            object.insert("id".into(), written.id.as_str().into());
            format!("    {}: {}", json!(path), Value::Object(object))
        };
        let lines: Vec<_> = self.files.iter().map(line).collect();
        let about = "Written by frisok import: files as they were written. Commit it.";
        format!("{{\n  \"about\": {},\n  \"files\": {{\n{}\n  }}\n}}\n", json!(about), lines.join(",\n"))
    }

    /// Remembers a file as it is written.
    pub fn remember(&mut self, path: &str, text: &str, system: &str, id: &str) {
        let written = Written { hash: hash(text), system: system.to_owned(), id: id.to_owned() };
        self.files.insert(path.to_owned(), written);
    }

    /// Whether a file is as an import wrote it.
    pub fn is_as_written(&self, path: &str, text: &str) -> bool {
        self.files.get(path).is_some_and(|written| written.hash == hash(text))
    }

    /// The files of a table with their ids there.
    pub fn of<'s>(&'s self, system: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
        let of = self.files.iter().filter(move |(_, written)| written.system == system);
        of.map(|(path, written)| (path.as_str(), written.id.as_str()))
    }

    /// Whether a file is remembered.
    pub fn path(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// All files that are remembered.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

fn hash(text: &str) -> String {
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    blake3::hash(text.as_bytes()).to_hex()[..32].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn survives_its_text_and_other_line_endings() {
        let mut state = State::default();
        state.remember("content/a/b.yaml", "title: x\n", "system", "x | \"y\"");
        state.remember("content/a/c.yaml", "title: y\n", "other", "");
        assert_eq!(State::read(&state.text()), state);
        assert!(state.is_as_written("content/a/b.yaml", "title: x\r\n"));
        assert!(!state.is_as_written("content/a/b.yaml", "title: x \n"));
        assert!(!state.is_as_written("content/a/x.yaml", "title: x\n"));
        assert_eq!(state.of("system").collect::<Vec<_>>(), [("content/a/b.yaml", "x | \"y\"")]);
        assert_eq!(State::read("not json"), State::default());
    }
}
