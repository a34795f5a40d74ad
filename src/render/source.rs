//! A template's source taken apart, as far as one must to find what it prints.

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    /// Text, comments and what stands between `raw` and `endraw`.
    Text(&'t str),
    /// `{{ … }}`: the marks, with their dashes, and what is between them.
    Print {
        /// `{{` or `{{-`.
        open: &'t str,
        /// Without the space around it.
        inside: &'t str,
        /// `}}` or `-}}`.
        close: &'t str,
    },
    /// `{% … %}`, whole.
    Tag(&'t str),
}

impl<'t> Part<'t> {
    /// What is text in it.
    pub fn text(&self) -> &'t str {
        if let Part::Text(text) = *self { text } else { "" }
    }

    /// What is not text in it.
    pub fn expression(&self) -> &'t str {
        match *self {
            Part::Text(_) => "",
            Part::Print { inside, .. } => inside,
            Part::Tag(tag) => tag,
        }
    }

    /// Writes it as it is.
    pub fn write(&self, to: &mut String) {
        match *self {
            Part::Text(text) | Part::Tag(text) => to.push_str(text),
            Part::Print { open, inside, close } => to.extend([open, " ", inside, " ", close]),
        }
    }
}

/// Writes text in the place of something printed. Dashes take away space in the template, not in what is
/// printed.
pub(super) fn write_instead(open: &str, text: &str, close: &str, to: &mut String) {
    let before = if open == "{{" { "" } else { "{{- \"\" }}" };
    let behind = if close == "}}" { "" } else { "{{ \"\" -}}" };
    to.extend([before, text, behind]);
}

/// The parts of a template that Tera takes, in order.
pub(super) fn parts(source: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = source;
    while let Some(at) = mark(rest) {
        let (text, marked) = rest.split_at(at);
        parts.push(Part::Text(text));
        let length = match &marked[..2] {
            "{#" => marked.find("#}").map_or(marked.len(), |end| end + 2),
            "{{" => end(marked, "}}"),
            _ => match end(marked, "%}") {
                tag if word(&marked[..tag]) == "raw" => raw(marked, tag),
                tag => tag,
            },
        };
        let (whole, after) = marked.split_at(length);
        parts.push(match &marked[..2] {
            "{{" => print(whole),
            "{%" if word(whole) != "raw" => Part::Tag(whole),
            _ => Part::Text(whole),
        });
        rest = after;
    }
    parts.push(Part::Text(rest));
    parts
}

/// The first word of a tag: `if`, `set`, `component`.
pub(super) fn word(tag: &str) -> &str {
    inside(tag).split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default()
}

/// What stands between the marks of a tag, without the space around it.
pub(super) fn inside(tag: &str) -> &str {
    let tag = tag.strip_prefix("{%").and_then(|tag| tag.strip_suffix("%}")).unwrap_or(tag);
    let tag = tag.strip_prefix('-').unwrap_or(tag);
    tag.strip_suffix('-').unwrap_or(tag).trim()
}

/// An expression as what is between quotation marks (with them) and what is not, in turn, the
/// latter first.
pub(super) fn quotes(expression: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(expression);
    let mut quoted = false;
    std::iter::from_fn(move || {
        let text = rest?;
        let length = match (quoted, text.find(['"', '\'', '`'])) {
            (false, start) => start,
            (true, _) => text[1..].find(text.chars().next()?).map(|end| end + 2),
        };
        quoted = !quoted;
        rest = length.map(|length| &text[length..]);
        Some(&text[..length.unwrap_or(text.len())])
    })
}

fn print(whole: &str) -> Part<'_> {
    let open = if whole.starts_with("{{-") { 3 } else { 2 };
    let close = whole.len() - if whole.ends_with("-}}") { 3 } else { 2 };
    let (inside, close) =
        if close < open { ("", &whole[open..]) } else { (&whole[open..close], &whole[close..]) };
    Part::Print { open: &whole[..open], inside: inside.trim(), close }
}

/// Where the next mark begins.
fn mark(text: &str) -> Option<usize> {
    text.as_bytes().windows(2).position(|pair| matches!(pair, b"{{" | b"{%" | b"{#"))
}

/// Where an expression ends that `marked` begins with, behind its mark; one may stand in a text.
fn end(marked: &str, mark: &str) -> usize {
    let mut quote = None;
    for (at, pair) in marked.as_bytes().windows(2).enumerate() {
        match (quote, pair[0]) {
            (Some(open), byte) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, byte @ (b'"' | b'\'' | b'`')) => quote = Some(byte),
            (None, _) if pair == mark.as_bytes() => return at + 2,
            (None, _) => {}
        }
    }
    marked.len()
}

/// Where `endraw` ends, for a source that begins with a tag `raw` of so many bytes.
fn raw(source: &str, tag: usize) -> usize {
    let mut at = tag;
    while let Some(next) = source[at..].find("{%") {
        at += next;
        let length = end(&source[at..], "%}");
        if word(&source[at..at + length]) == "endraw" {
            return at + length;
        }
        at += 2;
    }
    source.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_taken_apart() {
        let source =
            "a{{ b(c=\"}}\") }}{# {{ x }} #}{%- if d == '%}' -%}{{- e -}}{% raw %}{{ f }}{% endraw %}{g}";
        let print = |open, inside, close| Part::Print { open, inside, close };
        let expected = [
            Part::Text("a"),
            print("{{", "b(c=\"}}\")", "}}"),
            Part::Text(""),
            Part::Text("{# {{ x }} #}"),
            Part::Text(""),
            Part::Tag("{%- if d == '%}' -%}"),
            Part::Text(""),
            print("{{-", "e", "-}}"),
            Part::Text(""),
            Part::Text("{% raw %}{{ f }}{% endraw %}"),
            Part::Text("{g}"),
        ];
        assert_eq!(parts(source), expected);
    }

    #[test]
    fn texts_in_quotation_marks_are_told_from_the_rest() {
        let parts: Vec<_> = quotes("a == \"b'\" or 'c'").collect();
        assert_eq!(parts, ["a == ", "\"b'\"", " or ", "'c'", ""]);
        assert_eq!(word("{%- set x = 1 -%}"), "set");
        assert_eq!(inside("{%- set x = 1 -%}"), "set x = 1");
    }
}
