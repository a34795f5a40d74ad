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

#[cfg(test)]
mod tests {
    use super::split;
    use crate::content::yaml::{Node, Value};
    use crate::diagnose::{Code, FileId};

    fn scalar(node: Option<&Node>) -> &str {
        let Some(Value::Scalar(scalar)) = node.map(|node| &node.value) else { panic!("no text") };
        &scalar.text
    }

    #[test]
    fn front_matter_and_text_are_told_apart() {
        for text in [
            "---\ntitle: Om å\n---\n\nText --- x\n---\nmer\n",
            "---\r\ntitle: Om å\r\n---\r\n\r\nText --- x\r\n---\r\nmer\r\n",
            "--- \ntitle: Om å\n---  \n\nText --- x\n---\nmer\n",
        ] {
            let (page, findings) = split(text, FileId(0));
            assert_eq!(findings, []);
            assert_eq!(scalar(page.front.get("title")), "Om å");
            let title = page.front.get("title").expect("a title").span;
            assert_eq!(&text[title.range()], "Om å");
            assert!(text[page.body.range()].trim_start().starts_with("Text --- x"));
            assert_eq!(page.body.end as usize, text.len());
        }
    }

    #[test]
    fn a_page_without_front_matter_is_text() {
        for text in ["", "Text", "---", "---\ntitle: Om", "----\ntitle: Om\n----\n", " ---\ntitle: Om\n---\n"]
        {
            let (page, findings) = split(text, FileId(0));
            let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
            assert_eq!(codes, [Code::MissingField], "{text}");
            assert_eq!(page.front.value, Value::Broken);
            assert_eq!(page.body.range(), 0..text.len());
        }
    }

    #[test]
    fn faults_in_front_matter_stand_where_they_are_in_the_file() {
        let text = "---\ntitle: Om: oss\n\tweight: 3\n---\n";
        let (_, findings) = split(text, FileId(0));
        let found = |index: usize| &text[findings[index].place.expect("a place").span.range()];
        assert_eq!((findings[0].code, found(0)), (Code::Tab, "\t"));
        assert_eq!((findings[1].code, found(1)), (Code::ColonInText, "Om: oss"));
    }
}
