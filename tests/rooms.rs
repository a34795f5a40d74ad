//! Imports between rooms follow the arrows of ARCHITECTURE.md and form no circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each room and the rooms it may import. The order is that of the data: a room may only name
/// rooms above it, so that there can be no circle.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("diagnose", &[]),
    ("content", &["diagnose"]),
    ("model", &["diagnose", "content"]),
    ("vocabulary", &["diagnose", "content", "model"]),
    ("access", &["model"]),
    ("rules", &["diagnose", "content", "model", "vocabulary", "access"]),
    ("i18n", &["diagnose", "content", "model"]),
    ("catalogue", &["diagnose", "model", "vocabulary", "access", "i18n"]),
    ("pages", &["model", "vocabulary", "access", "i18n", "catalogue", "content"]),
    ("render", &["diagnose", "content", "model", "i18n", "catalogue", "pages"]),
    ("search", &["model", "vocabulary", "access", "i18n", "catalogue"]),
    ("export", &["model", "vocabulary", "access", "i18n", "catalogue", "pages"]),
    ("output", &[]),
    (
        "site",
        &[
            "diagnose",
            "content",
            "model",
            "vocabulary",
            "rules",
            "i18n",
            "catalogue",
            "pages",
            "render",
            "search",
            "export",
            "output",
        ],
    ),
    ("author", &["diagnose", "content", "model", "vocabulary", "rules", "i18n", "export", "output", "site"]),
    ("serve", &["diagnose", "content", "export", "output", "site"]),
    (
        "cli",
        &[
            "diagnose",
            "content",
            "model",
            "vocabulary",
            "access",
            "search",
            "output",
            "site",
            "author",
            "serve",
        ],
    ),
];

#[test]
fn the_table_has_no_circle() {
    let mut above = BTreeSet::new();
    for (room, imports) in MAY_IMPORT {
        for import in *imports {
            assert!(above.contains(import), "{room} may import {import}, which stands below it");
        }
        above.insert(room);
    }
}

#[test]
fn imports_follow_the_arrows() {
    let may: BTreeMap<_, BTreeSet<_>> =
        MAY_IMPORT.iter().map(|(room, imports)| (*room, imports.iter().copied().collect())).collect();
    let mut faults = Vec::new();
    for (room, imports) in actual() {
        let Some(may) = may.get(room.as_str()) else {
            faults.push(format!("src/{room} is not in the table"));
            continue;
        };
        for (import, file) in imports {
            if !may.contains(import.as_str()) {
                faults.push(format!("{} imports crate::{import}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "against the arrows:\n{}", faults.join("\n"));
}

#[test]
fn a_wrong_import_would_be_found() {
    assert_eq!(imports("use crate::model::Id;\nlet x = crate::render::y();"), ["model", "render"]);
    assert_eq!(imports("use crate::{diagnose::Code, model};"), ["diagnose", "model"]);
    assert_eq!(imports("//! see crate::nowhere\nuse std::fs;"), [] as [&str; 0]);
}

/// For each room, what it imports and in which file.
fn actual() -> BTreeMap<String, Vec<(String, PathBuf)>> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(&src).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_dir()) {
        let room = entry.file_name().into_string().unwrap();
        let mut imported = Vec::new();
        for file in rust_files(&entry.path()) {
            let text = fs::read_to_string(&file).unwrap();
            let others = imports(&text).into_iter().filter(|import| *import != room);
            imported.extend(others.map(|import| (import, file.clone())));
        }
        found.insert(room, imported);
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The rooms that a text names as `crate::room`, `$crate::room` or in `use crate::{…}`.
fn imports(text: &str) -> Vec<String> {
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut rooms = BTreeSet::new();
    for (at, name) in code.match_indices("crate::") {
        let rest = &code[at + name.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let end = group.find(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                depth < 0
            });
            rooms.extend(top_level(&group[..end.unwrap_or(group.len())]));
        } else {
            rooms.extend(word(rest));
        }
    }
    // Macros at the crate's root belong to the rooms that define them.
    rooms.remove("say");
    rooms.into_iter().collect()
}

fn top_level(group: &str) -> Vec<String> {
    let mut depth = 0;
    let parts = group.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    parts.filter_map(|part| word(part.trim())).collect()
}

fn word(text: &str) -> Option<String> {
    let word: String = text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!word.is_empty()).then_some(word)
}

#[test]
fn every_direct_dependency_has_its_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let architecture = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let mut section = "";
    let mut names = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if matches!(section, "[dependencies]" | "[dev-dependencies]") {
            names.extend(line.split_once(" =").map(|(name, _)| name).filter(|name| !name.starts_with('#')));
        }
    }
    assert!(names.len() > 20);
    let without: Vec<_> = names.iter().filter(|name| !architecture.contains(&format!("`{name}`"))).collect();
    assert!(without.is_empty(), "no reason in ARCHITECTURE.md for {without:?}");
}
