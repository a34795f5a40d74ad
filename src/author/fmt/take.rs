//! From text and tree to parts: which lines and comments belong together.
//!
//! The tree says what stands where; the lines say how it is written. Where the two do not fit, as
//! for keys written with `?`, nothing is taken: the file is left as it is.

use super::flow::flow;
use super::parts::{Block, Part, Text, Trivia, Value};
use crate::content::yaml::{Node, Value as Tree};
use crate::diagnose::Span;
use crate::model::Shape;

/// Editors find the schema by this.
const SCHEMA_LINE: &str = "# yaml-language-server:";

/// The line, from 0, that is written in a way that cannot be laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unusual(pub usize);

type Taken<T> = Result<T, Unusual>;

/// Takes a whole text apart. `node` is what it says, read without any finding; line breaks are
/// `\n`, the last one included.
pub fn take<'t>(text: &'t str, node: &'t Node, shape: &Shape) -> Taken<Block<'t>> {
    let mut taker = Taker { text, lines: lines(text), at: 0 };
    let Some(line) = taker.next_content() else {
        let header = taker.trivia(taker.lines.len())?;
        return Ok(Block { header, ..Block::default() });
    };
    let above = taker.trivia(line)?;
    let content = taker.line(line);
    if !begins_block(node, content) {
        return Err(Unusual(line));
    }
    let mut block = taker.block(node, shape, indent_of(content), above)?;
    block.footer.extend(taker.trivia(taker.lines.len())?);
    Ok(block)
}

fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let line = |line: &'_ str| {
        let start = at;
        at += line.len() + 1;
        start
    };
    let starts: Vec<usize> = text.split_terminator('\n').map(line).collect();
    starts.into_iter().zip(text.split_terminator('\n')).collect()
}

struct Taker<'t> {
    text: &'t str,
    /// Where each line begins, and what it says.
    lines: Vec<(usize, &'t str)>,
    /// The next line.
    at: usize,
}

impl<'t> Taker<'t> {
    fn line_of(&self, byte: usize) -> usize {
        self.lines.partition_point(|(start, _)| *start <= byte).saturating_sub(1)
    }

    fn line(&self, at: usize) -> &'t str {
        self.lines.get(at).map_or("", |(_, line)| line)
    }

    /// The next line that says something.
    fn next_content(&self) -> Option<usize> {
        (self.at..self.lines.len()).find(|at| self.trivial(*at).is_none())
    }

    /// What stands from the next line up to line `until`.
    fn trivia(&mut self, until: usize) -> Taken<Vec<Trivia<'t>>> {
        let mut found = Vec::new();
        while self.at < until {
            found.push(self.trivial(self.at).ok_or(Unusual(self.at))?);
            self.at += 1;
        }
        Ok(found)
    }

    fn trivial(&self, at: usize) -> Option<Trivia<'t>> {
        let line = self.line(at).trim_end();
        match line.trim_start() {
            "" => Some(Trivia::Blank),
            comment if comment.starts_with('#') => Some(Trivia::Comment(comment)),
            _ if matches!(line, "---" | "...") => Some(Trivia::Mark(line)),
            _ => None,
        }
    }

    /// Takes a block whose keys or hyphens stand at `column`; its first line is the next one.
    /// `above` is what stands directly above that.
    fn block(
        &mut self,
        node: &'t Node,
        shape: &Shape,
        column: usize,
        above: Vec<Trivia<'t>>,
    ) -> Taken<Block<'t>> {
        let mut block = Block::default();
        let mut between = above;
        let count = match &node.value {
            Tree::Map(entries) => entries.len(),
            Tree::List(items) => items.len(),
            _ => 0,
        };
        for index in 0..count {
            if index > 0 {
                let next = self.next_content().ok_or(Unusual(self.at))?;
                between = self.trivia(next)?;
                if indent_of(self.line(next)) != column {
                    return Err(Unusual(next));
                }
            }
            let (tail, lead) = divide(between);
            between = Vec::new();
            match block.parts.last_mut() {
                Some(part) => part.tail = tail,
                None => block.header = tail,
            }
            let part = match &node.value {
                Tree::Map(entries) => {
                    let entry = &entries[index];
                    self.entry(entry.key_span, &entry.key, &entry.value, &shape.inner(&entry.key), column)?
                }
                Tree::List(items) => self.item(&items[index], &shape.item(), column)?,
                _ => return Err(Unusual(self.at)),
            };
            block.parts.push(Part { lead, ..part });
        }
        Ok(block)
    }

    fn entry(
        &mut self,
        key: Span,
        name: &'t str,
        value: &'t Node,
        shape: &Shape,
        column: usize,
    ) -> Taken<Part<'t>> {
        let here = Unusual(self.at);
        let (start, line) = *self.lines.get(self.at).ok_or(here)?;
        let range = key.range();
        if range.start != start + column || range.end > start + line.len() {
            return Err(here);
        }
        let after = &self.text[range.end..start + line.len()];
        let colon = after.trim_start();
        let rest = colon.strip_prefix(':').filter(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
        let at = start + line.len() - rest.ok_or(here)?.len();
        let (value, comment) = self.value(value, shape, at, column, false)?;
        Ok(Part { lead: Vec::new(), key: Some(&self.text[range]), name, value, comment, tail: Vec::new() })
    }

    fn item(&mut self, value: &'t Node, shape: &Shape, column: usize) -> Taken<Part<'t>> {
        let here = Unusual(self.at);
        let (start, line) = *self.lines.get(self.at).ok_or(here)?;
        let rest = line.get(column..).and_then(|line| line.strip_prefix('-'));
        rest.filter(|rest| rest.is_empty() || rest.starts_with([' ', '\t'])).ok_or(here)?;
        let (value, comment) = self.value(value, shape, start + column + 1, column, true)?;
        Ok(Part { lead: Vec::new(), key: None, name: "", value, comment, tail: Vec::new() })
    }

    /// What stands after a colon or a hyphen, from byte `after` on. `column` is that of the key or
    /// the hyphen.
    fn value(
        &mut self,
        node: &'t Node,
        shape: &Shape,
        after: usize,
        column: usize,
        item: bool,
    ) -> Taken<(Value<'t>, &'t str)> {
        let here = Unusual(self.at);
        let (line_start, line) = self.lines[self.at];
        let line_end = line_start + line.len();
        let rest = &self.text[after..line_end];
        let content = rest.trim_start();
        let start = line_end - content.len();
        if content.is_empty() || content.starts_with('#') {
            self.at += 1;
            return Ok((self.below(node, shape, column)?, rest.trim_end()));
        }
        if content.starts_with(['|', '>']) {
            return self.text_block(content, column);
        }
        // Keys or items that begin right after a hyphen.
        if item && begins_block(node, content) {
            let block = self.nested(node, shape, start - line_start, column, Vec::new())?;
            return Ok((Value::Block(block), ""));
        }
        let range = node.span.range();
        if range.start != start || range.is_empty() {
            return Err(here);
        }
        if range.end <= line_end {
            let comment = self.comment_after(range.end, line_end)?;
            self.at += 1;
            let text = flow(self.text, node, shape).unwrap_or_else(|| self.text[range].to_owned());
            return Ok((Value::Line(text), comment));
        }
        let first = kept(content);
        self.at += 1;
        Ok((Value::Lines(first, self.rest_of(range.end, column)?), ""))
    }

    /// A value that does not begin on the line of its key or hyphen.
    fn below(&mut self, node: &'t Node, shape: &Shape, column: usize) -> Taken<Value<'t>> {
        let range = node.span.range();
        if node.value == Tree::Empty && range.is_empty() {
            return Ok(Value::Nothing);
        }
        let line = self.next_content().ok_or(Unusual(self.at))?;
        let above = self.trivia(line)?;
        let content = self.line(line);
        let indent = indent_of(content);
        if begins_block(node, content) {
            return Ok(Value::Block(self.nested(node, shape, indent, column, above)?));
        }
        // A block of text has its place where its text begins, not at its mark.
        if range.start != self.lines[line].0 + indent {
            return Err(Unusual(line));
        }
        Ok(Value::Below(above, self.rest_of(range.end, indent)?))
    }

    /// A block and the comments at its end that stand as far in as it does.
    fn nested(
        &mut self,
        node: &'t Node,
        shape: &Shape,
        column: usize,
        outer: usize,
        above: Vec<Trivia<'t>>,
    ) -> Taken<Block<'t>> {
        let mut block = self.block(node, shape, column, above)?;
        let mut end = self.at;
        for at in self.at..self.lines.len() {
            match self.trivial(at) {
                Some(Trivia::Blank) => {}
                Some(Trivia::Comment(comment))
                    if column > outer && self.line(at).trim_end().len() - comment.len() >= column =>
                {
                    end = at + 1;
                }
                _ => break,
            }
        }
        block.footer = self.trivia(end)?;
        Ok(block)
    }

    /// The lines from the next one to that of byte `end`, without `indent` spaces.
    fn rest_of(&mut self, end: usize, indent: usize) -> Taken<Vec<&'t str>> {
        let last = self.line_of(end.saturating_sub(1));
        let (start, line) = self.lines[last];
        self.comment_after(end, start + line.len())?;
        let lines = (self.at..=last).map(|at| kept(without_indent(self.line(at), indent))).collect();
        self.at = last + 1;
        Ok(lines)
    }

    /// What stands after a value on its line: a comment, or nothing.
    fn comment_after(&self, end: usize, line_end: usize) -> Taken<&'t str> {
        let rest = self.text.get(end..line_end).unwrap_or("").trim_end();
        let comment = rest.trim_start();
        let is_comment = comment.starts_with('#') && comment.len() < rest.len();
        if comment.is_empty() || is_comment { Ok(rest) } else { Err(Unusual(self.line_of(end))) }
    }

    /// A block of text, from its mark on.
    fn text_block(&mut self, content: &'t str, column: usize) -> Taken<(Value<'t>, &'t str)> {
        let here = Unusual(self.at);
        let head = content.split([' ', '\t']).next().unwrap_or(content);
        let start = self.lines[self.at].0 + self.line(self.at).len() - content.len();
        let comment = self.comment_after(start + head.len(), start + content.len())?;
        let indent = head.chars().find_map(|c| c.to_digit(10)).map(|digit| digit as usize);
        let keeps = head.contains('+');
        self.at += 1;
        let is_blank = |line: &&str| line.trim_start_matches(' ').is_empty();
        let following = &self.lines[self.at..];
        let text_column = match indent {
            Some(indent) => column + indent,
            None => {
                let first = following.iter().map(|(_, line)| *line).find(|line| !is_blank(line));
                first.map_or(0, indent_of)
            }
        };
        let mut lines = Vec::new();
        // Less far in, or as far in as the key, is no text of it.
        if text_column > column {
            let within = following
                .iter()
                .map(|(_, line)| *line)
                .take_while(|line| is_blank(line) || indent_of(line) >= text_column);
            lines.extend(within.map(|line| line.get(text_column..).unwrap_or("")));
            while !keeps && lines.last().is_some_and(|line| line.is_empty()) {
                lines.pop();
            }
        }
        self.at += lines.len();
        if lines.iter().any(|line| line.contains('\t') && line.trim().is_empty()) {
            return Err(here);
        }
        Ok((Value::Text(Text { head, indent, keeps, lines }), comment))
    }
}

/// Divides what stands between two parts: what stays with the upper one, and the comments that
/// stand directly above the lower one.
fn divide(mut between: Vec<Trivia>) -> (Vec<Trivia>, Vec<Trivia>) {
    let attached =
        between.iter().rposition(|trivia| !matches!(trivia, Trivia::Comment(_))).map_or(0, |at| at + 1);
    let schema =
        between.iter().rposition(|trivia| matches!(trivia, Trivia::Comment(c) if c.starts_with(SCHEMA_LINE)));
    let mut lead = between.split_off(attached.max(schema.map_or(0, |at| at + 1)));
    if between.iter().all(|trivia| *trivia == Trivia::Blank) {
        lead.splice(0..0, between.pop());
        between.clear();
    }
    (between, lead)
}

/// Whether keys or items of a node begin here, without brackets.
fn begins_block(node: &Node, content: &str) -> bool {
    let content = content.trim_start_matches(' ');
    match &node.value {
        Tree::Map(_) => !content.starts_with(['{', '[']),
        Tree::List(_) => {
            content.strip_prefix('-').is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
        }
        _ => false,
    }
}

/// The spaces that a line begins with.
fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// A line without so many of its first spaces, as far as it has them.
fn without_indent(line: &str, indent: usize) -> &str {
    &line[indent_of(line).min(indent)..]
}

/// A line without blanks at its end, but for one that a backslash before it makes part of a text.
fn kept(line: &str) -> &str {
    let trimmed = line.trim_end_matches([' ', '\t']);
    if trimmed.ends_with('\\') { line } else { trimmed }
}
