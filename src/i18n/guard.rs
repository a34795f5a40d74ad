//! What the parser of Fluent files cannot bear: it goes down with placeables in placeables until
//! the stack ends, and ends itself at an escape that is cut short by a letter beyond ASCII. Either
//! would take the whole program with it.

use crate::diagnose::{Code, Diagnostic, FileId, Span, say};

/// No message needs more.
const MAX_DEPTH: usize = 32;

/// A finding at the first place for which the file cannot be given to the parser.
pub(super) fn unbearable(file: FileId, text: &str) -> Option<Diagnostic> {
    too_deep(file, text).or_else(|| cut_escape(file, text))
}

/// `\u` or `\U` with too few digits and å after them. (Before other letters the parser says so
/// itself, or it is no escape at all but text.)
fn cut_escape(file: FileId, text: &str) -> Option<Diagnostic> {
    let (at, end) = text.match_indices('\\').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let digits = if rest.starts_with('u') { 4 } else { 6 };
        let code = rest.strip_prefix(['u', 'U'])?;
        let written = code.bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
        let next = code[written..].chars().next()?;
        let cut = written < digits && !next.is_ascii();
        cut.then_some((at, at + 2 + written + next.len_utf8()))
    })?;
    let escape = &text[at..end];
    Some(Diagnostic::at(
        Code::StringSyntax,
        file,
        Span::new(at, end),
        say!(
            "Efter {escape} saknas siffror. Filen läses inte.",
            "Digits are missing in {escape}. The file is not read."
        ),
        say!(
            "Skriv fyra hexsiffror efter \\u, som \\u00E5, eller skriv tecknet som det är.",
            "Write four hexadecimal digits after \\u, as in \\u00E5, or write the character as it is."
        ),
    ))
}

/// A finding at the first brace or parenthesis that stands too deep.
fn too_deep(file: FileId, text: &str) -> Option<Diagnostic> {
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
    fn only_escapes_that_are_cut_by_a_letter_beyond_ascii_are_refused() {
        let finding = |text: &str| cut_escape(FileId(0), text).map(|it| it.place.expect("a place").span);
        for fine in
            ["x = {\"\\u00E5\"}", "x = C:\\users\\Ulla å", "x = {\"\\U01F602å\"}", "x = \\u12", "x = å\\"]
        {
            assert_eq!(finding(fine), None, "{fine}");
        }
        assert_eq!(finding("x = {\"\\uå\"}"), Some(Span::new(6, 10)));
        assert_eq!(finding("x = {\"\\U12å\"}"), Some(Span::new(6, 12)));
        let message = unbearable(FileId(0), "x = {\"\\u12å\"}").expect("a finding").message;
        assert_eq!(message.sv, "Efter \\u12å saknas siffror. Filen läses inte.");
    }

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
