//! From parts to text in canonical layout.

use super::parts::{Block, Part, Text, Trivia, Value};
use crate::model::Shape;

/// Each level stands so many spaces further in.
const INDENT: usize = 2;

/// A line in the making, without the indentation of what is around it.
enum Line {
    /// At most one blank line.
    Blank,
    /// A comment of its own.
    Comment(String),
    /// A line that begins a key or an item.
    Text(String),
    /// A line of a value, as it is.
    Value(String),
    /// After a text that keeps the blank lines after it: none may be added.
    NoBlank,
}

/// The text of a whole file; empty where there is nothing.
pub fn lay(block: Block, shape: &Shape) -> String {
    let mut text = String::new();
    let (mut blank, mut allowed) = (false, false);
    for line in lines(block, shape) {
        match line {
            Line::Blank => blank = allowed,
            Line::NoBlank => (blank, allowed) = (false, false),
            Line::Comment(line) | Line::Text(line) | Line::Value(line) => {
                if std::mem::take(&mut blank) {
                    text.push('\n');
                }
                allowed = true;
                text.push_str(&line);
                text.push('\n');
            }
        }
    }
    text
}

fn lines(block: Block, shape: &Shape) -> Vec<Line> {
    let mut lines: Vec<Line> = block.header.iter().map(trivial).collect();
    let mut parts = block.parts;
    // Items of a list have no name and keep their order.
    parts.sort_by_key(|part| shape.place(part.name));
    for part in parts {
        lines.extend(part.lead.iter().map(trivial));
        let tail = part.tail.clone();
        match part.key {
            Some(key) => {
                let shape = shape.inner(part.name);
                entry(&format!("{key}:"), part, &shape, &mut lines);
            }
            None => item(part, &shape.item(), &mut lines),
        }
        lines.extend(tail.iter().map(trivial));
    }
    lines.extend(block.footer.iter().map(trivial));
    lines
}

fn trivial(trivia: &Trivia) -> Line {
    match trivia {
        Trivia::Blank => Line::Blank,
        Trivia::Comment(text) | Trivia::Mark(text) => Line::Comment((*text).to_owned()),
    }
}

/// A key or a hyphen with its value.
fn entry(head: &str, part: Part, shape: &Shape, lines: &mut Vec<Line>) {
    let comment = &behind(part.comment);
    match part.value {
        Value::Nothing => lines.push(Line::Text(format!("{head}{comment}"))),
        Value::Line(value) => lines.push(Line::Text(format!("{head} {value}{comment}"))),
        Value::Lines(first, rest) => {
            lines.push(Line::Text(format!("{head} {first}")));
            lines.extend(rest.into_iter().map(|line| Line::Value(line.to_owned())));
        }
        Value::Below(above, rest) => {
            lines.push(Line::Text(format!("{head}{comment}")));
            let above = above.iter().map(trivial);
            let rest = rest.into_iter().map(|line| Line::Value(line.to_owned()));
            lines.extend(above.chain(rest).map(|line| indented(line, INDENT)));
        }
        Value::Text(Text { head: mark, indent, keeps, lines: text }) => {
            lines.push(Line::Text(format!("{head} {mark}{comment}")));
            let text = text.into_iter().map(|line| Line::Value(line.to_owned()));
            lines.extend(text.map(|line| indented(line, indent.unwrap_or(INDENT))));
            lines.extend(keeps.then_some(Line::NoBlank));
        }
        Value::Block(block) => {
            lines.push(Line::Text(format!("{head}{comment}")));
            lines.extend(nested(block, shape).into_iter().map(|line| indented(line, INDENT)));
        }
    }
}

/// A comment behind a value, with the spaces before it as they are; tabs show otherwise everywhere.
fn behind(comment: &str) -> String {
    let text = comment.trim_start();
    let gap = &comment[..comment.len() - text.len()];
    if gap.contains('\t') { format!(" {text}") } else { comment.to_owned() }
}

/// An item: its first key stands right after the hyphen, comments above that key above the hyphen.
fn item(part: Part, shape: &Shape, lines: &mut Vec<Line>) {
    let Value::Block(block) = part.value else { return entry("-", part, shape, lines) };
    let comment = part.comment.trim_start();
    lines.extend((!comment.is_empty()).then(|| Line::Comment(comment.to_owned())));
    let mut begun = false;
    for line in nested(block, shape) {
        lines.push(match line {
            Line::Text(text) if !begun => {
                begun = true;
                Line::Text(format!("- {text}"))
            }
            line if begun => indented(line, INDENT),
            line => line,
        });
    }
}

/// The lines of a block, without a blank one above them.
fn nested(block: Block, shape: &Shape) -> Vec<Line> {
    let mut lines = lines(block, shape);
    let blank = lines.iter().take_while(|line| matches!(line, Line::Blank)).count();
    lines.drain(..blank);
    lines
}

fn indented(line: Line, by: usize) -> Line {
    let further = |text: String| if text.is_empty() { text } else { " ".repeat(by) + &text };
    match line {
        Line::Comment(text) => Line::Comment(further(text)),
        Line::Text(text) => Line::Text(further(text)),
        Line::Value(text) => Line::Value(further(text)),
        line => line,
    }
}
