//! The parts of a script, as far as they are needed to join several into one.

use std::ops::Range;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A comment.
    Comment,
    /// Space and line breaks.
    Space,
    /// A name, a keyword, a number.
    Word,
    /// A text in quotation marks, a template, a regular expression: what must stay as it is.
    Literal,
    /// One sign.
    Sign,
}

/// A part and its place.
pub(super) type Part = (Kind, Range<usize>);

/// Keywords after which a slash begins a regular expression.
const BEFORE_VALUE: &[&str] = &[
    "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await", "yield",
];

/// The parts of a script, without gaps.
///
/// Whether a slash divides or begins a regular expression is told by what stands before it: after a
/// name, a literal or a closing bracket it divides. (`if (x) /y/.test(z)` is read wrongly; nobody
/// writes it.)
pub(super) fn parts(script: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    while at < script.len() {
        let before = parts.iter().rev().find(|(kind, _)| !matches!(kind, Kind::Comment | Kind::Space));
        let divides = before.is_some_and(|(kind, range)| match (kind, &script[range.clone()]) {
            (Kind::Word, word) => !BEFORE_VALUE.contains(&word),
            (Kind::Sign, sign) => matches!(sign, ")" | "]" | "}"),
            (kind, _) => *kind == Kind::Literal,
        });
        let (kind, length) = part(&script[at..], divides);
        parts.push((kind, at..at + length));
        at += length;
    }
    parts
}

/// The part that a text, which is not empty, begins with, and its length in bytes.
fn part(rest: &str, divides: bool) -> (Kind, usize) {
    let first = rest.chars().next().expect("there is something left");
    let until = |end: Option<usize>| end.unwrap_or(rest.len());
    if rest.starts_with("//") {
        return (Kind::Comment, until(rest.find('\n')));
    }
    if let Some(inner) = rest.strip_prefix("/*") {
        return (Kind::Comment, until(inner.find("*/").map(|end| end + 4)));
    }
    match first {
        '"' | '\'' => (Kind::Literal, quoted(rest, first)),
        '`' => (Kind::Literal, template(rest)),
        '/' if !divides => (Kind::Literal, expression(rest)),
        c if c.is_whitespace() => (Kind::Space, until(rest.find(|c: char| !c.is_whitespace()))),
        c if is_word(c) => (Kind::Word, until(rest.find(|c| !is_word(c)))),
        c => (Kind::Sign, c.len_utf8()),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '#')
}

/// The length of a text in quotation marks; one that does not end, ends with its line.
fn quoted(rest: &str, mark: char) -> usize {
    ends(rest, |c| c == mark)
}

/// The length of a regular expression, without its flags, which are a word.
fn expression(rest: &str) -> usize {
    let mut in_class = false;
    ends(rest, |c| {
        match c {
            '[' => in_class = true,
            ']' => in_class = false,
            _ => {}
        }
        c == '/' && !in_class
    })
}

/// The length up to the sign that ends a literal of one line.
fn ends(rest: &str, mut is_end: impl FnMut(char) -> bool) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == '\n' {
            return at;
        } else if is_end(c) {
            return at + c.len_utf8();
        }
    }
    rest.len()
}

/// The length of a template, with what stands in `${…}` in it.
fn template(rest: &str) -> usize {
    let mut at = 1;
    while at < rest.len() {
        let inner = &rest[at..];
        if inner.starts_with('`') {
            return at + 1;
        }
        at += match inner.chars().next() {
            Some('\\') => 1 + inner[1..].chars().next().map_or(0, char::len_utf8),
            Some('$') if inner.starts_with("${") => 2 + braces(&inner[2..]),
            other => other.map_or(1, char::len_utf8),
        };
    }
    rest.len()
}

/// The length up to the brace that closes one before `rest`, with it.
fn braces(rest: &str) -> usize {
    let (mut at, mut depth) = (0, 1);
    while at < rest.len() {
        // What is read for division in a template is nearly always one.
        let (_, length) = part(&rest[at..], true);
        match &rest[at..at + length] {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        at += length;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_kind(script: &str, wanted: Kind) -> Vec<&str> {
        let parts = parts(script);
        let whole: String = parts.iter().map(|(_, range)| &script[range.clone()]).collect();
        assert_eq!(whole, script, "parts have no gaps");
        parts.into_iter().filter(|(kind, _)| *kind == wanted).map(|(_, range)| &script[range]).collect()
    }

    #[test]
    fn comments_are_told_from_what_looks_like_them() {
        let script =
            "a = \"// no\"; // yes\nb = 'it\\'s /* no */'; /* yes\n * too */ c = `// ${d /* in */} no`;";
        assert_eq!(of_kind(script, Kind::Comment), ["// yes", "/* yes\n * too */"]);
        assert_eq!(of_kind("a // åäö", Kind::Comment), ["// åäö"]);
        assert_eq!(of_kind("a /* open", Kind::Comment), ["/* open"]);
    }

    #[test]
    fn a_slash_divides_or_begins_a_regular_expression() {
        let script = "a = b / c / d; e = /[/\"]+\\//u.test(f(x) / 2); return /g'/;";
        assert_eq!(of_kind(script, Kind::Literal), ["/[/\"]+\\//", "/g'/"]);
    }

    #[test]
    fn templates_hold_templates() {
        let script = "`a ${b ? `}${{ c: \"}\" }}` : '`'} \\` d` + e";
        assert_eq!(of_kind(script, Kind::Literal), ["`a ${b ? `}${{ c: \"}\" }}` : '`'} \\` d`"]);
        assert_eq!(of_kind(script, Kind::Word), ["e"]);
        // What does not end is read to its end.
        for open in ["`a ${b", "`a", "\"a", "/a"] {
            assert_eq!(of_kind(open, Kind::Literal), [open]);
        }
        assert_eq!(of_kind("'a\nb", Kind::Literal), ["'a"]);
    }
}
