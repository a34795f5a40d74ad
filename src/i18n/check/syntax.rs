//! Reading a Fluent file.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Message, Resource, Term};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::diagnose::{Code, Diagnostic, FileId, Said, Span, say};

/// One file of a language.
pub(in crate::i18n) struct Layer<'t> {
    /// The file.
    pub file: FileId,
    text: &'t str,
    /// What it says, as far as it could be read.
    resource: Resource<&'t str>,
}

impl<'t> Layer<'t> {
    /// Reads the files of a language and what is wrong with them. A file's number is its place.
    pub fn parse_all(texts: &'t [Arc<str>]) -> (Vec<Layer<'t>>, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let files = (0..).map(FileId).zip(texts);
        let layers = files.map(|(file, text)| Layer::parse(file, text, &mut findings)).collect();
        (layers, findings)
    }

    /// Reads a file; what cannot be read is a finding, and the rest is used.
    fn parse(file: FileId, text: &'t str, findings: &mut Vec<Diagnostic>) -> Layer<'t> {
        let (resource, errors) = match parser::parse_runtime(text) {
            Ok(resource) => (resource, Vec::new()),
            Err(faulty) => faulty,
        };
        findings.extend(errors.iter().map(|error| syntax_error(error, file, text)));
        let layer = Layer { file, text, resource };
        layer.report_twice(findings);
        layer
    }

    /// The messages, in the order of the file.
    pub fn messages(&self) -> impl Iterator<Item = &Message<&'t str>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// The terms, in the order of the file.
    pub fn terms(&self) -> impl Iterator<Item = &Term<&'t str>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Term(term) => Some(term),
            _ => None,
        })
    }

    /// Where the file begins.
    pub fn first_line(&self) -> Span {
        Span::new(0, self.text.find('\n').unwrap_or_default())
    }

    /// Where a part of the file's text stands in it.
    pub fn span(&self, part: &str) -> Span {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        Span::new(start, start + part.len())
    }

    fn report_twice(&self, findings: &mut Vec<Diagnostic>) {
        let mut seen: HashMap<&str, &str> = HashMap::new();
        for message in self.messages() {
            let id = message.id.name;
            if let Some(first) = seen.insert(id, id) {
                findings.push(
                    Diagnostic::at(
                        Code::DuplicateId,
                        self.file,
                        self.span(id),
                        say!("Texten ”{id}” finns två gånger.", "The message “{id}” is there twice."),
                        say!("Ta bort den ena.", "Remove one of them."),
                    )
                    .with_related(
                        self.file,
                        self.span(first),
                        say!("den första", "the first one"),
                    ),
                );
            }
        }
    }
}

fn syntax_error(error: &ParserError, file: FileId, text: &str) -> Diagnostic {
    let mut start = error.pos.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    let (message, remedy) = explain(&error.kind);
    Diagnostic::at(Code::StringSyntax, file, Span::new(start, end), message, remedy)
}

fn explain(kind: &ErrorKind) -> (Said, Said) {
    match kind {
        ErrorKind::ExpectedToken('=') => (
            say!(
                "Det saknas ett likhetstecken efter textens namn.",
                "There is no equals sign after the message's name."
            ),
            say!(
                "Skriv namn = text. En fortsättningsrad börjar med mellanslag.",
                "Write name = text. A line that continues begins with a space."
            ),
        ),
        ErrorKind::ExpectedToken(c) => (
            say!("Här saknas tecknet {c}", "The character {c} is missing here"),
            say!("Lägg till {c}", "Add {c}"),
        ),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => (
            say!("”{entry_id}” har ingen text.", "“{entry_id}” has no text."),
            say!("Skriv texten efter likhetstecknet.", "Write the text after the equals sign."),
        ),
        ErrorKind::MissingDefaultVariant => (
            say!(
                "Inget av alternativen är märkt som standard.",
                "None of the variants is marked as the default."
            ),
            say!("Sätt en stjärna före det sista: *[other]", "Put an asterisk before the last: *[other]"),
        ),
        ErrorKind::MultipleDefaultVariants => (
            say!("Flera alternativ är märkta som standard.", "Several variants are marked as the default."),
            say!("Låt bara ett ha en stjärna.", "Leave the asterisk at one only."),
        ),
        ErrorKind::UnbalancedClosingBrace => (
            say!("Klammern }} har ingen början.", "The brace }} has no beginning."),
            say!(
                "Ta bort den. Ska den synas, skriv {{ \"}}\" }}.",
                "Remove it. To show it, write {{ \"}}\" }}."
            ),
        ),
        ErrorKind::UnterminatedStringLiteral => (
            say!("Ett citattecken saknas.", "A quotation mark is missing."),
            say!("Avsluta med \" på samma rad.", "End with \" on the same line."),
        ),
        other => (
            say!("Språkfilen kan inte läsas här: {other}.", "The strings file cannot be read here: {other}."),
            say!("Rätta efter Fluents regler.", "Correct it by the rules of Fluent."),
        ),
    }
}
