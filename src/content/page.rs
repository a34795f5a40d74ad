//! Markdown pages: front matter between `---` lines, then text, as in Zola.

use super::yaml::{self, Node, Value};
use crate::diagnose::{Code, Diagnostic, FileId, Span, say};

/// A page taken apart.
#[derive(Debug)]
pub struct Page {
    /// The front matter.
    pub front: Node,
    /// Where the Markdown text stands.
    pub body: Span,
}

/// Takes a page apart. A page without front matter is a finding; its whole text is the body.
pub fn split(text: &str, file: FileId) -> (Page, Vec<Diagnostic>) {
    let Some(front_start) = text.strip_prefix("---").and_then(line_end).map(|n| n + 3) else {
        return without(text, file);
    };
    let mut at = front_start;
    for line in text[front_start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            let (front, findings) = yaml::parse(&text[front_start..at], file, front_start);
            return (Page { front, body: Span::new(at + line.len(), text.len()) }, findings);
        }
        at += line.len();
    }
    without(text, file)
}

/// The bytes to the start of the next line, when the rest of this one is blank.
fn line_end(rest: &str) -> Option<usize> {
    let end = rest.find('\n')?;
    rest[..end].trim().is_empty().then_some(end + 1)
}

fn without(text: &str, file: FileId) -> (Page, Vec<Diagnostic>) {
    let first_line = text.find('\n').unwrap_or(text.len());
    let finding = Diagnostic::at(
        Code::MissingField,
        file,
        Span::new(0, first_line),
        say!(
            "Sidan börjar inte med ett block mellan två rader ---.",
            "The page does not begin with a block between two --- lines."
        ),
        say!(
            "Skriv överst: ---, sedan title: Sidans rubrik, sedan --- igen.",
            "Write at the top: ---, then title: The heading, then --- again."
        ),
    );
    let front = Node { span: Span::new(0, 0), value: Value::Broken };
    (Page { front, body: Span::new(0, text.len()) }, vec![finding])
}
