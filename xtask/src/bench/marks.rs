//! Tables within a file that people write.

use std::fs;
use std::path::Path;

/// The tables stand between these lines of a file; the rest is people's.
const MARKS: [&str; 2] = ["<!-- bench build: begin -->", "<!-- bench build: end -->"];

/// Puts the tables in place of those of a file.
pub fn put(file: &Path, tables: &str) -> Result<(), String> {
    let said = |error: std::io::Error| format!("{}: {error}", file.display());
    let text = if file.exists() { fs::read_to_string(file).map_err(said)? } else { MARKS.join("\n") + "\n" };
    let replaced = replaced(&text, tables).ok_or(format!("{} has no lines {MARKS:?}", file.display()))?;
    fs::write(file, replaced).map_err(said)
}

fn replaced(text: &str, tables: &str) -> Option<String> {
    let (before, rest) = text.split_once(MARKS[0])?;
    let (_, after) = rest.split_once(MARKS[1])?;
    Some(format!("{before}{}\n\n{}\n\n{}{after}", MARKS[0], tables.trim(), MARKS[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_replace_what_is_between_the_marks_and_nothing_else() {
        let text = format!("# Performance\n\n{}\nold\n{}\n\nWhy.\n", MARKS[0], MARKS[1]);
        let once = replaced(&text, "new\n").unwrap();
        assert_eq!(once, format!("# Performance\n\n{}\n\nnew\n\n{}\n\nWhy.\n", MARKS[0], MARKS[1]));
        assert_eq!(replaced(&once, "new").unwrap(), once);
        assert!(replaced("no marks", "new").is_none());
    }
}
