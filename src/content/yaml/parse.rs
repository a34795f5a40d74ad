//! Events to tree.

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span as EventSpan, StrInput, options};

use super::entries::Entries;
use super::tree::{Entry, Node, Scalar, Style, Value};
use super::{MAX_DEPTH, fault, recover, repair};
use crate::diagnose::{Code, Diagnostic, FileId, Said, Span, unseen};

/// Reads a whole document.
///
/// `text` may be part of a larger file (front matter): it is what stands in the file from byte
/// `offset` on, and all spans count from the start of the file. Returns the tree, [`Value::Empty`]
/// when there is nothing, and everything that is wrong with it.
pub fn parse(text: &str, file: FileId, offset: usize) -> (Node, Vec<Diagnostic>) {
    if repair::is_needed(text) {
        return recover::recover(text, file, offset);
    }
    attempt(text, file, offset).unwrap_or_else(|_| recover::recover(text, file, offset))
}

/// Reads text that may be broken; the error is the parser's own.
pub(super) fn attempt(text: &str, file: FileId, offset: usize) -> Result<(Node, Vec<Diagnostic>), ScanError> {
    let mut builder = Builder::new(text, file, offset);
    let node = builder.document()?;
    Ok((node, builder.findings))
}

/// What an error says that is ours, not the parser's.
const TOO_DEEP: &str = "nested too deeply";

/// Whether more collections stand inside each other than [`MAX_DEPTH`].
pub(super) fn is_too_deep(kind: &ErrorKind) -> bool {
    match kind {
        ErrorKind::RecursionLimitExceeded => true,
        ErrorKind::Custom(text) => text == TOO_DEEP,
        _ => false,
    }
}

struct Builder<'t> {
    parser: Parser<'t, StrInput<'t>>,
    text: &'t str,
    file: FileId,
    offset: usize,
    findings: Vec<Diagnostic>,
    /// Collections around what is read now.
    depth: usize,
}

type Item<'t> = (Event<'t>, EventSpan);

impl<'t> Builder<'t> {
    fn new(text: &'t str, file: FileId, offset: usize) -> Builder<'t> {
        let options = options! {
            flow_nesting_limit: MAX_DEPTH,
            block_nesting_limit: MAX_DEPTH,
            emit_unresolved_aliases: true,
            disallow_directives: true,
        };
        let parser = Parser::new_from_str_with_options(text, options);
        Builder { parser, text, file, offset, findings: Vec::new(), depth: 0 }
    }

    fn next(&mut self) -> Result<Item<'t>, ScanError> {
        // The stream ends with StreamEnd, after which nothing is asked for.
        self.parser.next().unwrap_or(Ok((Event::StreamEnd, EventSpan::default())))
    }

    fn document(&mut self) -> Result<Node, ScanError> {
        let end = Span::new(self.offset, self.offset);
        let mut root = Node { span: end, value: Value::Empty };
        let mut documents = 0;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(root),
                Event::StreamStart | Event::DocumentEnd => {}
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents == 2 {
                        self.findings.push(fault::second_document(self.file, self.span(span)));
                    }
                }
                event => {
                    let node = self.node((event, span))?;
                    root.take_up(node);
                }
            }
        }
    }

    fn node(&mut self, (event, span): Item<'t>) -> Result<Node, ScanError> {
        let here = self.span(span);
        let (anchor, tagged) = match &event {
            Event::Scalar(_, _, anchor, tag)
            | Event::SequenceStart(_, anchor, tag)
            | Event::MappingStart(_, anchor, tag) => (*anchor, tag.is_some()),
            _ => (0, false),
        };
        if anchor != 0 {
            let before = &self.text[..here.start as usize - self.offset];
            let at = self.offset + before.rfind('&').unwrap_or(before.len());
            self.report(Code::Alias, Span::new(at, at + 1), fault::alias());
        }
        if tagged {
            let at = span.tag_start.map_or(here, |m| self.span(EventSpan::new(m, m)));
            self.report(Code::YamlTag, at, fault::tag());
        }
        let is_list = matches!(event, Event::SequenceStart(..));
        let value = match event {
            Event::Scalar(text, style, ..) => {
                self.escapes(&text, style, here);
                scalar(&text, style)
            }
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                // The parser counts brackets and indentation, but not `[a: b: c: …`.
                if self.depth == MAX_DEPTH {
                    return Err(ScanError::new(span.start, TOO_DEEP));
                }
                self.depth += 1;
                let node = if is_list { self.list(here) } else { self.map(here) };
                self.depth -= 1;
                return node;
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.report(Code::Alias, here, fault::alias());
                Value::Broken
            }
            _ => Value::Empty,
        };
        Ok(Node { span: here, value })
    }

    /// What may not stand in a text may not be written as an escape either. (Written as it is, it
    /// has been found when the file was read.)
    fn escapes(&mut self, text: &str, style: ScalarStyle, span: Span) {
        if style != ScalarStyle::DoubleQuoted {
            return;
        }
        let bad = text.chars().find_map(|c| Some((c, unseen(c)?)));
        if let Some((c, code)) = bad.filter(|(c, _)| !self.text.contains(*c)) {
            self.report(code, span, fault::escape(c));
        }
    }

    fn list(&mut self, start: Span) -> Result<Node, ScanError> {
        let mut items = Vec::new();
        loop {
            let item = self.next()?;
            if let Event::SequenceEnd = item.0 {
                let span = self.collection(start, item.1, items.last().map(|node: &Node| node.span));
                return Ok(Node { span, value: Value::List(items) });
            }
            items.push(self.node(item)?);
        }
    }

    fn map(&mut self, start: Span) -> Result<Node, ScanError> {
        let mut entries = Entries::default();
        loop {
            let item = self.next()?;
            if let Event::MappingEnd = item.0 {
                let last = entries.last().map(|entry| entry.value.span);
                let span = self.collection(start, item.1, last);
                return Ok(Node { span, value: Value::Map(entries.into_list()) });
            }
            let key = self.node(item)?;
            let value = self.next()?;
            let value = self.node(value)?;
            self.entry(&mut entries, key, value);
        }
    }

    fn entry(&mut self, entries: &mut Entries, key: Node, value: Node) {
        let key_span = key.span;
        let key = match key.value {
            Value::Scalar(Scalar { text, .. }) if &*text == "<<" => {
                return self.report(Code::MergeKey, key_span, fault::merge_key());
            }
            Value::Scalar(Scalar { text, .. }) => text,
            Value::Broken => return,
            _ => return self.report(Code::WrongKind, key_span, fault::key_not_text()),
        };
        let name = key.clone();
        if let Err(first) = entries.add(Entry { key, key_span, value, stray: false }) {
            self.findings.push(fault::duplicate(self.file, &name, first, key_span));
        }
    }

    /// A block collection's end event stands where the next thing begins: too far to point at.
    fn collection(&self, start: Span, end: EventSpan, last: Option<Span>) -> Span {
        let end = self.span(end);
        let closed = end.end > end.start;
        let end = if closed { end.end } else { last.map_or(start.end, |last| last.end) };
        Span { start: start.start, end: end.max(start.start) }
    }

    fn span(&self, span: EventSpan) -> Span {
        let byte = |marker: granit_parser::Marker| marker.byte_offset().unwrap_or(0).min(self.text.len());
        let (start, mut end) = (byte(span.start), byte(span.end));
        // Block scalars and some collections run on to the next token.
        let part = self.text.get(start..end.max(start)).unwrap_or("");
        end = start + part.trim_ascii_end().len();
        Span::new(self.offset + start, self.offset + end)
    }

    fn report(&mut self, code: Code, span: Span, (message, remedy): (Said, Said)) {
        self.findings.push(Diagnostic::at(code, self.file, span, message, remedy));
    }
}

/// A blank text is nothing, however it is written.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    let style = match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
    };
    let null = style == Style::Plain && matches!(text, "~" | "null" | "Null" | "NULL");
    if null || text.trim().is_empty() {
        return Value::Empty;
    }
    Value::Scalar(Scalar { text: text.into(), style })
}
