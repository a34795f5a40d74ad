//! What cases are made from: the repository's own files.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// Files below `folder` whose path fits.
fn files(folder: &str, fits: impl Fn(&str) -> bool) -> Vec<Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let walk = WalkDir::new(root.join(folder)).sort_by_file_name().into_iter().map(Result::unwrap);
    let paths = walk.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    let wanted = paths.filter(|path| fits(&relative(path, &root)));
    wanted.map(|path| fs::read(path).unwrap()).collect()
}

fn relative(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap().to_string_lossy().into_owned()
}

pub fn courses() -> Vec<Vec<u8>> {
    let mut all = files("content", |path| path.ends_with(".yaml") && !path.contains("/_"));
    all.extend(files("tests/fixtures", |path| {
        path.contains("/content/") && path.ends_with(".yaml") && !path.contains("/_")
    }));
    all.extend(files("tests/fixtures", |path| {
        path.ends_with("full-course.yaml") || path.ends_with("every-field.yaml")
    }));
    all
}

pub fn publishers() -> Vec<Vec<u8>> {
    files("content", |path| path.ends_with("/_publisher.yaml"))
}

pub fn county() -> Vec<Vec<u8>> {
    let mut all = files("tests/fixtures", |path| path.ends_with("frisok.yaml"));
    all.extend(files("frisok.yaml", |_| true));
    all
}

pub fn pages() -> Vec<Vec<u8>> {
    files("content/_pages", |path| path.ends_with(".md"))
}

pub fn strings() -> Vec<Vec<u8>> {
    files("i18n", |path| path.ends_with(".ftl"))
}

/// In pieces: most of a long list is more of the same.
pub fn vocabulary() -> Vec<Vec<u8>> {
    let whole = files("i18n/vocabulary", |path| path.ends_with(".yaml"));
    whole.into_iter().flat_map(|text| pieces(&text, "- ", 20)).collect()
}

/// In pieces, each with the row of headings.
pub fn tables() -> Vec<Vec<u8>> {
    let whole = files("tests/fixtures/import", |path| path.ends_with(".csv"));
    whole.into_iter().flat_map(|text| pieces(&text, "", 6)).collect()
}

pub fn maps() -> Vec<Vec<u8>> {
    let mut all = files("tests/fixtures/import", |path| path.ends_with(".map.yaml"));
    all.extend(files("examples", |path| path.ends_with(".map.yaml")));
    all
}

/// A text cut before lines that begin with `mark`, so many of them in a piece, each piece after
/// what stands before the first.
fn pieces(text: &[u8], mark: &str, of: usize) -> Vec<Vec<u8>> {
    let text = String::from_utf8_lossy(text);
    let mut lines = text.split_inclusive('\n');
    let head = if mark.is_empty() { lines.next().unwrap_or("").to_owned() } else { String::new() };
    let mut all: Vec<Vec<u8>> = Vec::new();
    let mut piece = head.clone();
    let mut marks = 0;
    for line in lines {
        marks += usize::from(line.trim_start().starts_with(mark));
        if marks > of {
            all.push(std::mem::replace(&mut piece, head.clone()).into_bytes());
            marks = 1;
        }
        piece += line;
    }
    all.push(piece.into_bytes());
    all
}
