//! Slips of the keyboard that hide the structure of a text: tabs and no-break spaces as
//! indentation, a missing space after a hyphen, invisible characters.
//!
//! They are reported and put right, so that the rest of the file can be checked as it was meant.

use std::collections::HashMap;

use super::fault;
use super::pieces::{is_item, key};
use crate::diagnose::{Diagnostic, Edit, FileId, Fix, Span, unseen};

/// A text that has been put right.
pub(super) struct Repaired {
    /// The text.
    pub text: String,
    /// What was wrong, with places of the original.
    pub findings: Vec<Diagnostic>,
    /// Places in the text and in the original from which on the two run side by side.
    anchors: Vec<(usize, usize)>,
}

impl Repaired {
    /// A place in the original.
    pub fn original(&self, at: usize) -> usize {
        let next = self.anchors.partition_point(|(repaired, _)| *repaired <= at);
        let (repaired, original) = self.anchors[next - 1];
        let end = self.anchors.get(next).map_or(usize::MAX, |(_, original)| *original);
        (original + at - repaired).min(end)
    }
}

/// Whether a text has slips that a parser would take otherwise than they are meant.
pub(super) fn is_needed(text: &str) -> bool {
    let badly_indented = |line: Line| line.block.is_none() && Indent::of(line.text).is_bad();
    text.contains(|c| unseen(c).is_some())
        || (text.contains(['\t', NO_BREAK_SPACE]) && lines(text).any(badly_indented))
}

/// Puts right what can be.
pub(super) fn repair(text: &str, file: FileId) -> Repaired {
    let mut repaired = Repaired { text: String::new(), findings: Vec::new(), anchors: vec![(0, 0)] };
    let mut columns = Columns::default();
    // Lines one after another are one fault: its finding, and whether its remedy is sure.
    let mut run: Option<(usize, bool)> = None;
    // Where lines with a bad indentation stand, by that.
    let mut seen = HashMap::new();
    let lines: Vec<_> = lines(text).collect();
    for (index, line) in lines.iter().enumerate() {
        let indent = Indent::of(line.text);
        let content = &line.text[indent.bytes..];
        let at = line.start + indent.bytes;
        if let Some(parent) = line.block {
            // An empty line of a block may be as short as one likes, but a tab makes text of it.
            let tab = indent.text.find('\t').filter(|tab| *tab <= parent && content.trim_ascii().is_empty());
            if let Some(tab) = tab {
                let finding = fault::indentation_mark(text, line.start + tab, at, file);
                repaired.findings.push(finding.with_fix(vec![Edit::new(Span::new(line.start, at), "")]));
            }
            repaired.text.push_str(if tab.is_some() { "" } else { indent.text });
            repaired.push(content, at);
            continue;
        }
        let mut width = indent.columns(1);
        if let Some(bad) = indent.bad {
            width = columns.fitting(&indent, content);
            let (finding, sure) = run.unwrap_or_else(|| {
                let finding = fault::indentation_mark(text, line.start + bad, at, file);
                repaired.findings.push(finding.with_fix(Vec::new()));
                (repaired.findings.len() - 1, true)
            });
            let before = seen.insert(indent.text, width);
            let sure = sure && columns.is_sure(&indent, content, width, before);
            run = Some((finding, sure));
            let fix = &mut repaired.findings[finding].fix;
            match fix {
                Some(Fix { edits }) if sure => {
                    edits.push(Edit::new(Span::new(line.start, at), " ".repeat(width)));
                }
                _ => *fix = None,
            }
        } else if let Some(column) = columns.meant_for_item(width, content, &lines[index + 1..]) {
            repaired.findings.push(fault::misplaced(line.text, Some(column), file, line.start));
            width = column;
        }
        let empty = content.trim_ascii().is_empty();
        run = run.filter(|_| indent.is_bad() || empty);
        repaired.text.extend(std::iter::repeat_n(' ', width));
        match content.strip_prefix('-').filter(|rest| columns.takes_item(width, rest)) {
            Some(rest) => {
                let finding = fault::hyphen(Span::new(at, at + 1), file);
                repaired.findings.push(finding.with_fix(vec![Edit::insert(at + 1, " ")]));
                repaired.text.push_str("- ");
                repaired.push(rest, at + 1);
            }
            None => repaired.push(content, at),
        }
        if !empty {
            columns.enter(width, content);
        }
    }
    repaired
}

impl Repaired {
    /// Adds what stands in the original at this place, without what cannot be seen.
    fn push(&mut self, mut text: &str, mut original: usize) {
        loop {
            let (repaired, known) = self.anchors[self.anchors.len() - 1];
            if self.text.len() - repaired != original - known {
                self.anchors.push((self.text.len(), original));
            }
            let Some((seen, c)) = text.char_indices().find(|(_, c)| unseen(*c).is_some()) else { break };
            self.text.push_str(&text[..seen]);
            let after = seen + c.len_utf8();
            text = &text[after..];
            original += after;
        }
        self.text.push_str(text);
    }
}

const NO_BREAK_SPACE: char = '\u{A0}';

/// What a line begins with.
struct Indent<'t> {
    text: &'t str,
    bytes: usize,
    /// Where the first character stands that is no space.
    bad: Option<usize>,
}

impl<'t> Indent<'t> {
    fn of(line: &'t str) -> Indent<'t> {
        let content = line.trim_start_matches([' ', '\t', NO_BREAK_SPACE]);
        let text = &line[..line.len() - content.len()];
        // In an empty line tabs do no harm.
        let empty = content.trim_ascii().is_empty();
        let bad = text.find(|c| c == NO_BREAK_SPACE || (c == '\t' && !empty));
        Indent { text, bytes: text.len(), bad }
    }

    fn is_bad(&self) -> bool {
        self.bad.is_some()
    }

    fn columns(&self, tab: usize) -> usize {
        self.text.chars().map(|c| if c == '\t' { tab } else { 1 }).sum()
    }
}

/// The columns at which a line may continue what stands above it.
#[derive(Default)]
struct Columns {
    /// Column, and whether list items stand there.
    open: Vec<(usize, bool)>,
    /// Whether the last line ends with a colon or begins a block, so that something deeper follows.
    opens: bool,
}

impl Columns {
    /// The column that a badly indented line was most likely meant to stand at.
    fn fitting(&self, indent: &Indent, content: &str) -> usize {
        let item = is_item(content);
        let last = self.open.last().map_or(0, |(column, _)| *column);
        let widths = [2, 4, 8, 3, 1].map(|tab| indent.columns(tab));
        let continues = widths.into_iter().find(|column| self.open.contains(&(*column, item)));
        let deeper = || widths.into_iter().find(|column| *column > last).filter(|_| self.opens);
        continues.or_else(deeper).unwrap_or(last)
    }

    /// Whether a badly indented line can stand at no other column than `width`. `before` is where a
    /// line above stands that was indented in the same way.
    fn is_sure(&self, indent: &Indent, content: &str, width: usize, before: Option<usize>) -> bool {
        let item = is_item(content);
        let begins = item || key(content).is_some() || content.starts_with('#');
        if !begins || opens_block(content) || width == 0 {
            return false;
        }
        let as_seen = width == indent.columns(2);
        if !indent.text.contains('\t') {
            return as_seen;
        }
        let is_open = |column: &usize| *column > 0 && self.open.contains(&(*column, item));
        let reached = [2, 3, 4, 8].map(|tab| indent.columns(tab)).into_iter().filter(is_open);
        let others = reached.clone().any(|column| column != width);
        let only = self.open.iter().filter(|(column, kind)| *column > 0 && *kind == item).count() == 1;
        match self.opens {
            _ if before == Some(width) && is_open(&width) => true,
            true => reached.count() == 0 && as_seen,
            false => !others && is_open(&width) && (as_seen || only),
        }
    }

    /// The column of the list that an item belongs to whose hyphen alone has slipped: the lines
    /// that follow it stand where those of the list's other items do.
    fn meant_for_item(&self, column: usize, content: &str, following: &[Line]) -> Option<usize> {
        let next = following.iter().find(|line| !line.text.trim_ascii().is_empty())?;
        let next_column = Indent::of(next.text).columns(1);
        let fits = |(item, _): &&(usize, bool)| item.abs_diff(column) == 1 && item + 2 == next_column;
        let slipped = is_item(content) && !self.opens && !self.open.contains(&(column, true));
        let items = self.open.iter().filter(|(_, item)| *item);
        slipped.then(|| items.rev().find(|item| fits(item))).flatten().map(|(item, _)| *item)
    }

    /// Whether `-rest` at a column can only be an item without its space.
    fn takes_item(&self, column: usize, rest: &str) -> bool {
        let key = rest.find(|c: char| !c.is_alphanumeric() && c != '_').filter(|end| *end > 0);
        let keyed = key.is_some_and(|end| {
            rest[end..]
                .strip_prefix(':')
                .is_some_and(|value| value.starts_with([' ', '\n', '\r']) || value.is_empty())
        });
        let last = self.open.last().map_or(0, |(column, _)| *column);
        keyed && (self.open.contains(&(column, true)) || (self.opens && column >= last))
    }

    fn enter(&mut self, mut column: usize, content: &str) {
        self.open.retain(|(known, _)| *known < column);
        let mut rest = content;
        while is_item(rest) {
            self.open.push((column, true));
            let after = rest[1..].trim_ascii_start();
            column += rest.len() - after.len();
            rest = after;
        }
        self.open.push((column, false));
        self.opens = without_comment(content).ends_with(':') || opens_block(content);
    }
}

fn without_comment(line: &str) -> &str {
    line.split_once(" #").map_or(line, |(text, _)| text).trim_ascii_end()
}

struct Line<'t> {
    text: &'t str,
    start: usize,
    /// Within a block of text (`|` or `>`), where everything is content: how far in it begins.
    block: Option<usize>,
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    let mut block = None;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        let spaces = line.len() - line.trim_start_matches(' ').len();
        let within = block.filter(|parent| spaces > *parent || line.trim_ascii().is_empty());
        if within.is_none() {
            block = opens_block(line).then_some(spaces);
        }
        Line { text: line, start, block: within }
    })
}

/// Whether a block of text begins on the next line: `key: |`, `- >-`.
fn opens_block(line: &str) -> bool {
    let line = without_comment(line).trim_end_matches(|c: char| matches!(c, '+' | '-') || c.is_ascii_digit());
    line.strip_suffix(['|', '>']).is_some_and(|before| before.ends_with([' ', '\t']))
}
