//! A tree to YAML in canonical order, laid out as people write it.

use super::tree::Tree;
use crate::content::yaml::in_word_quotes;
use crate::model::{Record, Shape};

/// Lines longer than this many characters are broken up, where that can be done.
const WIDTH: usize = 100;

/// The text of an entry: fields in the order of `record`, plain where that is safe.
///
/// Reading it again gives the same values.
pub fn entry(tree: &Tree, record: &'static Record, schema: &str) -> String {
    let mut text = format!("# yaml-language-server: $schema=../../schema/{schema}.schema.json\n");
    block(tree, &Shape::Record(record), 0, &mut text);
    text
}

/// A map as lines.
fn block(tree: &Tree, shape: &Shape, indent: usize, text: &mut String) {
    let Tree::Map(entries) = tree else { return };
    for (at, (key, value)) in ordered(entries, shape).into_iter().enumerate() {
        if at > 0 || indent == 0 {
            text.push_str(&" ".repeat(indent));
        }
        text.push_str(&scalar(key, false));
        text.push(':');
        field(value, &shape.inner(key), indent, text);
    }
}

/// A value after its key and colon, to the end of its last line.
fn field(value: &Tree, shape: &Shape, indent: usize, text: &mut String) {
    let column = text.len() - text.rfind('\n').map_or(0, |at| at + 1);
    if let Some(flow) = flow(value, shape, column).filter(|_| !wants_lines(value, shape)) {
        text.push(' ');
        text.push_str(&flow);
        text.push('\n');
        return;
    }
    match value {
        Tree::Scalar(words) => literal(words, indent + 2, text),
        Tree::Map(_) => {
            text.push('\n');
            text.push_str(&" ".repeat(indent + 2));
            block(value, shape, indent + 2, text);
        }
        Tree::List(items) => {
            text.push('\n');
            for item in items {
                text.push_str(&" ".repeat(indent + 2));
                text.push_str("- ");
                match item {
                    Tree::Map(_) => block(item, &shape.item(), indent + 4, text),
                    _ => {
                        text.push_str(&flow_value(item, &shape.item(), false));
                        text.push('\n');
                    }
                }
            }
        }
    }
}

/// Whether a value reads best on lines of its own: lists of blocks, Markdown of some length.
fn wants_lines(value: &Tree, shape: &Shape) -> bool {
    match value {
        Tree::List(items) => items.iter().any(|item| matches!(item, Tree::Map(_))),
        Tree::Scalar(text) => {
            is_rich(shape) && as_literal(text) && (text.contains('\n') || text.chars().count() > 60)
        }
        Tree::Map(entries) => entries.iter().any(|(key, value)| wants_lines(value, &shape.inner(key))),
    }
}

/// A value on one line, if it fits there after `column`.
fn flow(value: &Tree, shape: &Shape, column: usize) -> Option<String> {
    let text = flow_value(value, shape, false);
    let fits = matches!(value, Tree::Scalar(_)) || column + 1 + text.chars().count() <= WIDTH;
    fits.then_some(text)
}

fn flow_value(value: &Tree, shape: &Shape, within: bool) -> String {
    match value {
        Tree::Scalar(text) if is_bare(shape, text) => text.clone(),
        Tree::Scalar(text) => scalar(text, within),
        Tree::List(items) => {
            let shape = shape.item();
            let items: Vec<_> = items.iter().map(|item| flow_value(item, &shape, true)).collect();
            format!("[{}]", items.join(", "))
        }
        Tree::Map(entries) => {
            let entry = |(key, value): (&String, &Tree)| {
                format!("{}: {}", scalar(key, true), flow_value(value, &shape.inner(key), true))
            };
            let entries = ordered(entries, shape).into_iter();
            format!("{{{}}}", entries.map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

/// The entries in the order of the table of fields; keys that it does not have come last.
fn ordered<'t>(entries: &'t [(String, Tree)], shape: &Shape) -> Vec<(&'t String, &'t Tree)> {
    let mut entries: Vec<_> = entries.iter().map(|(key, value)| (key, value)).collect();
    entries.sort_by_key(|(key, _)| shape.place(key));
    entries
}

fn is_rich(shape: &Shape) -> bool {
    matches!(shape, Shape::Text { rich: true, .. })
}

/// Whether quotes would make a value of another kind of it: numbers, dates, true and false.
fn is_bare(shape: &Shape, text: &str) -> bool {
    match shape {
        Shape::Bool | Shape::Number { .. } | Shape::Date => true,
        Shape::OneOrMany(item) | Shape::List(item) => is_bare(item, text),
        Shape::Either(shapes) => shapes.iter().any(|shape| is_bare(shape, text)),
        // Words of a list and ids are safe as they are.
        Shape::Choice(choices) => choices.iter().any(|choice| choice.0 == text) && !is_typed(text),
        _ => false,
    }
}

/// Markdown as a block, its lines indented.
fn literal(text: &str, indent: usize, out: &mut String) {
    out.push_str(" |\n");
    for line in text.lines() {
        if !line.is_empty() {
            out.push_str(&" ".repeat(indent));
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// Whether a text keeps its value as a block.
fn as_literal(text: &str) -> bool {
    let odd = |c: char| {
        (c.is_control() && c != '\n') || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{85}')
    };
    text == text.trim()
        && !text.contains(odd)
        && text.lines().all(|line| line.is_empty() || !line.trim().is_empty())
}

/// A string: plain where every reader of YAML takes it for that, else in quotes.
pub fn scalar(text: &str, within: bool) -> String {
    if is_plain(text, within) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str, within: bool) -> bool {
    let first = text.chars().next();
    let begins = first.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '(' | '…' | '”'));
    let odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}');
    let flow = within && text.contains([',', '[', ']', '{', '}', ':', '#', '"', '\'']);
    begins
        && !flow
        && text == text.trim()
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.contains(odd)
        && !is_typed(text)
        && in_word_quotes(text).is_none()
}

/// Whether some reader of YAML takes a plain text for a number, a date, a truth or nothing.
fn is_typed(text: &str) -> bool {
    let word =
        matches!(&*text.to_lowercase(), "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n");
    let digits = text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| {
            c.is_ascii_digit()
                || matches!(c, '.' | ',' | '_' | ':' | '-' | '+' | ' ' | 'e' | 'E' | 'x' | 'o' | 'T' | 'Z')
        });
    let hex = text.starts_with("0x") || text.starts_with("0o");
    word || digits || hex
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}') => {
                quoted.push_str(&format!("\\u{:04X}", c as u32));
            }
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::text::without_invisible;
    use super::*;
    use crate::content::yaml;
    use crate::diagnose::FileId;
    use crate::model::{Course, Decode, Decoder, Tag};

    fn read(text: &str) -> Tree {
        let (node, faults) = yaml::parse(text, FileId(0), 0);
        assert!(faults.is_empty(), "{text}\n{faults:?}");
        Tree::from_node(&node).unwrap()
    }

    /// As the decoder sees it: neither outer blanks of texts nor the order of keys count.
    fn settled(tree: &Tree) -> Tree {
        match tree {
            Tree::Scalar(text) => Tree::text(text.trim()),
            Tree::List(items) => Tree::List(items.iter().map(settled).collect()),
            Tree::Map(entries) => {
                let mut entries: Vec<_> =
                    entries.iter().map(|(key, value)| (key.clone(), settled(value))).collect();
                entries.sort_by(|a, b| a.0.cmp(&b.0));
                Tree::Map(entries)
            }
        }
    }

    fn words() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-zåäö 0-9:#,\\-\\[\\]{}&*!|>'\"%@`?=.\n\\\\~]{1,40}",
            Just("null".to_owned()),
            Just("no".to_owned()),
            Just("1.10".to_owned()),
            Just("2027-01-11".to_owned()),
            "\\PC{1,20}",
        ]
        // As cells are when they come here.
        .prop_map(|text| without_invisible(&text))
        .prop_filter("not blank", |text| !text.trim().is_empty())
    }

    proptest! {
        #[test]
        fn what_is_written_is_what_is_read(
            title in words(), code in words(), summary in words(), rich in words(), town in words(), note in words(),
        ) {
            let scalar = |text: &str| Tree::text(text);
            let map = |entries: Vec<(&str, Tree)>| {
                Tree::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            };
            let tree = map(vec![
                ("title", map(vec![("sv", scalar(&title)), ("en", scalar(&title))])),
                ("type", scalar("yrkesvux")),
                ("codes", Tree::List(vec![scalar(&code), scalar("010")])),
                ("credits", map(vec![("value", scalar("100")), ("unit", scalar("vp"))])),
                ("summary", scalar(&summary)),
                ("description", scalar(&rich)),
                ("internal_note", scalar(&note)),
                ("occasions", Tree::List(vec![map(vec![
                    ("id", scalar("a")),
                    ("start", scalar("2027-01-11")),
                    ("apply", map(vec![("text", scalar(&rich)), ("late", scalar("true"))])),
                    ("pace", Tree::List(vec![scalar("50"), scalar("100")])),
                    ("place", map(vec![("town", scalar(&town))])),
                ])])),
            ]);
            let text = entry(&tree, &Course::RECORD, "course");
            prop_assert_eq!(settled(&read(&text)), settled(&tree), "{}", text);
            // The decoder sees no number where there is text, and no text where there is a number.
            let language = Tag::default();
            let mut decoder = Decoder::new(FileId(0), &text, &language);
            let (node, _) = yaml::parse(&text, FileId(0), 0);
            Course::decode(&node, &mut decoder);
            let kinds = decoder.findings.iter().filter(|finding| finding.code == crate::diagnose::Code::WrongKind);
            prop_assert_eq!(kinds.count(), 0, "{}", text);
        }
    }
}
