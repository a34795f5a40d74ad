//! Places in files: byte spans inside, lines and columns for people.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use ahash::AHashMap;

/// A file that has been read, by its index in [`Files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A range of bytes in one file, end exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// First byte after the range.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets. Files are at most a few MiB, so `u32` always holds them.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end.max(start) as u32 }
    }

    /// The range for slicing text.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A span in a known file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Where in it.
    pub span: Span,
}

/// A line and a column, both from 1; columns count code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in code points, from 1.
    pub column: usize,
}

/// The files that diagnostics point into: path relative to the catalogue's root, and text.
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: Vec<File>,
    by_path: AHashMap<Arc<str>, FileId>,
}

#[derive(Clone, Debug)]
struct File {
    path: Arc<str>,
    text: Arc<str>,
    /// Made when it is first asked for: most files have no findings.
    marks: OnceLock<Vec<Mark>>,
}

/// A byte offset of which line and column are known: each start of a line, and every so many bytes
/// of a long one. So the place of one among very many findings costs little.
#[derive(Clone, Copy, Debug)]
struct Mark {
    offset: usize,
    position: Position,
}

/// Between two marks there are at most about so many bytes.
const STRIDE: usize = 1024;

impl Files {
    /// Adds a file. `path` is relative to the root with `/` between folders.
    pub fn add(&mut self, path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> FileId {
        let path = path.into();
        let file = FileId(self.len());
        self.by_path.entry(path.clone()).or_insert(file);
        self.files.push(File { path, text: text.into(), marks: OnceLock::new() });
        file
    }

    /// Makes room for so many more.
    pub fn reserve(&mut self, more: usize) {
        self.by_path.reserve(more);
        self.files.reserve(more);
    }

    /// How many files there are; the next one gets this number.
    #[expect(clippy::len_without_is_empty, reason = "a counter, not a collection")]
    pub fn len(&self) -> u32 {
        self.files.len() as u32
    }

    /// The path of a file, relative to the root.
    pub fn path(&self, file: FileId) -> &str {
        &self.files[file.0 as usize].path
    }

    /// The text of a file; empty when it could not be read as text.
    pub fn text(&self, file: FileId) -> &Arc<str> {
        &self.files[file.0 as usize].text
    }

    /// Path and text of a file, to be kept.
    pub fn shared(&self, file: FileId) -> (Arc<str>, Arc<str>) {
        let file = &self.files[file.0 as usize];
        (file.path.clone(), file.text.clone())
    }

    /// Path and text of all files that have been met, in order.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|file| (&*file.path, &*file.text))
    }

    /// The paths of all files that have been met, also of those that could not be read.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| &*file.path)
    }

    /// The file with this path, if it has been added; the first, if several have.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The line and column of a byte offset.
    pub fn position(&self, file: FileId, offset: u32) -> Position {
        let File { text, marks, .. } = &self.files[file.0 as usize];
        let offset = text.floor_char_boundary((offset as usize).min(text.len()));
        let marks = marks.get_or_init(|| marks_of(text));
        let Some(mark) = marks[..marks.partition_point(|mark| mark.offset <= offset)].last() else {
            return Position { line: 1, column: 1 };
        };
        let Position { line, column } = mark.position;
        Position { line, column: column + text[mark.offset..offset].chars().count() }
    }
}

fn marks_of(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let (mut position, mut next) = (Position { line: 1, column: 1 }, 0);
    for (offset, c) in text.char_indices() {
        if offset >= next {
            marks.push(Mark { offset, position });
            next = offset + STRIDE;
        }
        position.column += 1;
        if c == '\n' {
            position = Position { line: position.line + 1, column: 1 };
            next = offset + 1;
        }
    }
    // The end of the text is a place, too.
    if next <= text.len() {
        marks.push(Mark { offset: text.len(), position });
    }
    marks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_columns_are_code_points() {
        let mut files = Files::default();
        let file = files.add("x", "åä\n\nö");
        let at = |offset| files.position(file, offset);
        assert_eq!(at(0), Position { line: 1, column: 1 });
        assert_eq!(at(3), Position { line: 1, column: 2 }, "within ä");
        assert_eq!(at(5), Position { line: 2, column: 1 });
        assert_eq!(at(99), Position { line: 3, column: 2 });
        let empty = files.add("y", "");
        assert_eq!(files.position(empty, 0), Position { line: 1, column: 1 });
    }

    proptest! {
        #[test]
        fn every_place_is_where_counting_finds_it(
            lines in proptest::collection::vec("[aåあ\r]{0,6}", 0..6), repeat in 0..900usize, at in 0..9000usize,
        ) {
            let text = format!("{}{}", "åb".repeat(repeat), lines.join("\n"));
            let at = text.floor_char_boundary(at.min(text.len()));
            let before = &text[..at];
            let start = before.rfind('\n').map_or(0, |newline| newline + 1);
            let expected =
                Position { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 };
            let mut files = Files::default();
            let file = files.add("x", text.as_str());
            prop_assert_eq!(files.position(file, at as u32), expected);
        }
    }
}
