//! How deep placeables stand in one another. The parser goes down with them, and a file of nothing
//! but `{` would take the whole program with it.

use crate::diagnose::{Code, Diagnostic, FileId, Span, say};

/// No message needs more.
const MAX_DEPTH: usize = 32;

/// A finding at the first brace or parenthesis of a Fluent file that stands too deep.
pub(super) fn too_deep(file: FileId, text: &str) -> Option<Diagnostic> {
    let mut depth: usize = 0;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // A message, a term or a comment begins: whatever was open is not any more.
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if line_start => depth = 0,
            b'{' => depth += 1,
            // In text, parentheses are text.
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        line_start = byte == b'\n';
        if depth > MAX_DEPTH {
            return Some(Diagnostic::at(
                Code::StringSyntax,
                file,
                Span::new(at, at + 1),
                say!(
                    "Här är klamrar inuti klamrar i mer än {MAX_DEPTH} nivåer. Filen läses inte.",
                    "Braces stand in braces here, more than {MAX_DEPTH} deep. The file is not read."
                ),
                say!("Dela texten i flera.", "Split the message into several."),
            ));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_too_deep_is_refused() {
        let finding = |text: &str| too_deep(FileId(0), text).map(|it| it.place.expect("a place").span.start);
        assert_eq!(finding("x = { $n ->\n    [one] { NUMBER($n) }\n   *[other] (y)\n }\n"), None);
        assert_eq!(finding(&"x = {\n".repeat(100)), None);
        assert_eq!(finding(&"x = (\n (".repeat(100)), None);
        assert_eq!(finding(&format!("x = {}", "{".repeat(32))), None);
        assert_eq!(finding(&format!("x = {}", "{".repeat(33))), Some(36));
        assert_eq!(finding(&format!("x = {}", "{ F(".repeat(20))), Some(4 + 16 * 4));
    }
}
