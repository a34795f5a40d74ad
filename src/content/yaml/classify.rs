//! What the parser stumbled over, in words for people who do not program.

use granit_parser::{ErrorKind, ScanError};

use super::fault;
use super::open::Open;
use super::parse::is_too_deep;
use super::pieces::key;
use super::word_quotes::in_word_quotes;
use crate::diagnose::{Code, Diagnostic, Edit, FileId, Said, Span, say};

/// Makes a finding of the parser's error in a piece of text that stands at byte `start` of the
/// file.
pub fn classify(error: &ScanError, text: &str, file: FileId, start: usize) -> Diagnostic {
    let byte = error.marker().byte_offset().unwrap_or(0).min(text.trim_ascii_end().len());
    let line = Line::around(text, byte);
    let found = too_deep(error.kind(), byte)
        .or_else(|| line.directive(error.kind()))
        .or_else(|| line.colon_in_text())
        .or_else(|| line.mark_at_start())
        .or_else(|| unclosed(text))
        .or_else(|| line.by_kind(error.kind(), byte));
    let (code, (from, to), (message, remedy)) =
        found.unwrap_or_else(|| (Code::Syntax, (byte, line.end), unreadable()));
    let (from, to) = whole_characters(text, from, to);
    let finding = Diagnostic::at(code, file, Span::new(start + from, start + to), message, remedy);
    let sure = if code == Code::ColonInText { line.surely_text(text) } else { None };
    match sure {
        Some((end, quoted)) => {
            finding.with_fix(vec![Edit::new(Span::new(start + from, start + end), quoted)])
        }
        None => finding,
    }
}

/// At least one character, and none in part.
fn whole_characters(text: &str, from: usize, to: usize) -> (usize, usize) {
    let last = text.trim_ascii_end().char_indices().next_back().map_or(0, |(at, _)| at);
    let from = text.floor_char_boundary(from.min(last));
    (from, text.ceil_char_boundary(to.max(from + 1)))
}

/// Code, place in the text, message and remedy.
type Found = (Code, (usize, usize), (Said, Said));

fn too_deep(kind: &ErrorKind, byte: usize) -> Option<Found> {
    let said = (
        say!(
            "Här är fler än {max} nivåer inuti varandra.",
            "There are more than {max} levels inside each other here.",
            max = super::MAX_DEPTH
        ),
        say!("Ta bort överflödiga parenteser eller indrag.", "Remove superfluous brackets or indentation."),
    );
    is_too_deep(kind).then_some((Code::TooDeep, (byte, byte + 1), said))
}

/// A quote or a bracket that nothing closes.
fn unclosed(text: &str) -> Option<Found> {
    let (at, mark) = Open::after(text).innermost()?;
    let closing = match mark {
        '[' => ']',
        '{' => '}',
        quote => quote,
    };
    let around = if mark == '"' { '\'' } else { '"' };
    let said = (
        say!(
            "Det som öppnas här med {mark} stängs aldrig.",
            "What is opened here with {mark} is never closed."
        ),
        say!(
            "Sätt dit {closing} där det ska sluta. Hör {mark} till texten, sätt {around} före och efter hela texten.",
            "Add {closing} where it should end. If {mark} belongs to the text, put {around} before and after the whole text."
        ),
    );
    Some((Code::Unclosed, (at, at + 1), said))
}

/// The line that the parser stumbled over.
struct Line<'t> {
    text: &'t str,
    key: &'t str,
    value: &'t str,
    /// Where the value begins and the line ends in the text.
    start: usize,
    end: usize,
}

impl<'t> Line<'t> {
    fn around(text: &'t str, byte: usize) -> Line<'t> {
        let from = text[..byte].rfind('\n').map_or(0, |at| at + 1);
        let end = text[from..].find('\n').map_or(text.len(), |length| from + length);
        let line = text[from..end].trim_ascii_end();
        let content = line.trim_start_matches([' ', '-']);
        let (key, value) = key(content).map_or(("", content), |(key, value)| (key, &content[value..]));
        let value = value.trim_ascii_start();
        Line { text: line, key, value, start: from + line.len() - value.len(), end: from + line.len() }
    }

    fn whole(&self) -> (usize, usize) {
        (self.start, self.end)
    }

    /// How to write the value in quotes.
    fn quoted(&self) -> String {
        let value =
            in_word_quotes(self.value).unwrap_or(self.value).replace('\\', "\\\\").replace('"', "\\\"");
        if self.key.is_empty() { format!("\"{value}\"") } else { format!("{}: \"{value}\"", self.key) }
    }

    fn put_quotes(&self) -> Said {
        let quoted = self.quoted();
        if in_word_quotes(self.value).is_some() {
            return say!("Skriv raka citattecken: {quoted}", "Write straight quotes: {quoted}");
        }
        say!("Sätt citattecken runt texten: {quoted}", "Put quotes around the text: {quoted}")
    }

    /// The first tab on the line.
    fn tab(&self) -> Option<(usize, usize)> {
        let at = self.end - self.text.len() + self.text.find('\t')?;
        Some((at, at + 1))
    }

    /// `%YAML 1.2`
    fn directive(&self, kind: &ErrorKind) -> Option<Found> {
        let said = (
            say!("En rad får inte börja med %.", "A line cannot begin with %."),
            say!("Ta bort raden, eller dra in den.", "Remove the line, or indent it."),
        );
        (*kind == ErrorKind::DirectiveDisallowed).then_some((Code::Syntax, self.whole(), said))
    }

    /// The first backslash in the value that does not begin an escape.
    fn backslash(&self) -> (usize, usize) {
        let mut chars = self.value.char_indices();
        while let Some((at, c)) = chars.next() {
            let escapes = |(_, after)| "0abtnvfre \"/\\N_LPxuU".contains(after);
            if c == '\\' && !chars.next().is_some_and(escapes) {
                return (self.start + at, self.start + at + 1);
            }
        }
        self.whole()
    }

    /// `title: Kurs: x`
    fn colon_in_text(&self) -> Option<Found> {
        let plain = !self.value.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*', '!', '#']);
        let colon = self.value.contains(": ") || self.value.ends_with(':');
        let key = self.key;
        let message = say!(
            "Texten efter ”{key}:” innehåller ett kolon och läses därför fel.",
            "The text after “{key}:” contains a colon and is misread."
        );
        (plain && colon && !key.is_empty())
            .then(|| (Code::ColonInText, self.whole(), (message, self.put_quotes())))
    }

    /// The value in quotes and where it ends, when it can only be one text: what stands before the
    /// colon is no key, and the text does not go on below.
    fn surely_text(&self, text: &str) -> Option<(usize, String)> {
        let value = self.value.split(" #").next().unwrap_or("").trim_ascii_end();
        let before = value.split(':').next().unwrap_or("");
        let is_key = before.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let column = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
        let mut below = text[self.end..].lines().skip(1).filter(|line| !line.trim_ascii().is_empty());
        let goes_on = below.next().is_some_and(|line| {
            line.len() - line.trim_start_matches(' ').len() > column(self.text)
                && !line.trim_start().starts_with('#')
        });
        let quoted = value.replace('\\', "\\\\").replace('"', "\\\"");
        let colon = value.contains(": ") || value.ends_with(':');
        // Which quotation marks are meant to be seen?
        let unclear = in_word_quotes(self.value).is_some();
        (colon && !is_key && !goes_on && !unclear && !value.contains(char::is_control))
            .then(|| (self.start + value.len(), format!("\"{quoted}\"")))
    }

    /// A first character that means something else in YAML.
    fn mark_at_start(&self) -> Option<Found> {
        let first = self.value.chars().next()?;
        let at = (self.start, self.start + first.len_utf8());
        let code = match first {
            '*' | '&' => Some(Code::Alias),
            '!' => Some(Code::YamlTag),
            '@' | '`' | '%' | ',' | ']' | '}' | '?' => Some(Code::Syntax),
            _ => None,
        };
        let message = say!(
            "En text får inte börja med {first} utan citattecken.",
            "A text cannot begin with {first} without quotes."
        );
        Some((code?, at, (message, self.put_quotes())))
    }

    fn by_kind(&self, kind: &ErrorKind, byte: usize) -> Option<Found> {
        use ErrorKind as K;
        let here = (byte, byte + 1);
        let found = |place, message, remedy| Some((Code::Syntax, place, (message, remedy)));
        match kind {
            K::InvalidTrailingSingleQuotedScalar | K::InvalidTrailingDoubleQuotedScalar => {
                let text = self.value.replace('\'', "''");
                found(
                    here,
                    say!("Texten fortsätter efter citattecknet.", "The text goes on after the quote."),
                    say!(
                        "Sätt enkla citattecken runt hela texten: '{text}'",
                        "Put single quotes around the whole text: '{text}'"
                    ),
                )
            }
            K::UnknownQuotedScalarEscape
            | K::InvalidQuotedScalarHexEscape
            | K::InvalidLowSurrogateHexEscape
            | K::InvalidLowSurrogate
            | K::MissingLowSurrogate
            | K::UnpairedLowSurrogate
            | K::InvalidUnicodeEscape => found(
                self.backslash(),
                say!(
                    "Omvänt snedstreck (\\) har en särskild betydelse mellan dubbla citattecken.",
                    "A backslash (\\) has a special meaning between double quotes."
                ),
                say!(
                    "Skriv \\\\ i stället för \\, eller byt till enkla citattecken.",
                    "Write \\\\ instead of \\, or use single quotes."
                ),
            ),
            K::MisplacedFlowCollectionEnd | K::MismatchedFlowCollectionEnd { .. } => found(
                here,
                say!(
                    "Här stängs något som inte har öppnats.",
                    "Something is closed here that was not opened."
                ),
                say!(
                    "Ta bort tecknet, eller sätt dit det som öppnar.",
                    "Remove the mark, or add the opening one."
                ),
            ),
            K::InvalidQuotedScalarIndent | K::InvalidFlowScalarIndent => found(
                self.whole(),
                say!(
                    "Raden hör till det som öppnas med citattecken eller parentes ovanför, men är inte indragen.",
                    "The line belongs to what is opened with a quote or a bracket above, but is not indented."
                ),
                say!("Dra in raden med två mellanslag till.", "Indent the line by two more spaces."),
            ),
            K::ExpectedFlowSequenceSeparator
            | K::ExpectedFlowMappingSeparator
            | K::InvalidColonPlacement
            | K::FlowMappingValueAdjacentCollection
            | K::MappingValueNotAllowed
            | K::SimpleKeyExpected
                if self.value.starts_with(['[', '{']) =>
            {
                found(
                    here,
                    say!(
                        "Här saknas ett kommatecken mellan två värden, eller citattecken runt ett av dem.",
                        "A comma is missing here between two values, or quotes around one of them."
                    ),
                    say!(
                        "Skriv komma mellan delarna, som {{town: Kumla, municipality: kumla}}. Är kolonet en del av en text, sätt citattecken runt texten.",
                        "Write commas between the parts, such as {{town: Kumla, municipality: kumla}}. If the colon is a part of a text, put quotes around the text."
                    ),
                )
            }
            K::TabNotAllowed
            | K::TabInBlockIndentation
            | K::TabInIndentation
            | K::TabAtBlockScalarStart
            | K::InvalidBlockEntryWhitespace
                if self.tab().is_some() =>
            {
                Some((Code::Tab, self.tab()?, fault::tab()))
            }
            K::InvalidBlockScalarHeader => found(
                self.whole(),
                say!(
                    "Efter | eller > börjar texten på nästa rad.",
                    "After | or > the text begins on the next line."
                ),
                say!(
                    "Flytta ner texten och dra in den, eller sätt citattecken runt den.",
                    "Move the text down and indent it, or put quotes around it."
                ),
            ),
            _ => None,
        }
    }
}

fn unreadable() -> (Said, Said) {
    (
        say!("Raden går inte att tolka.", "The line cannot be read."),
        say!(
            "Se över indrag, kolon och citattecken. Varje rad är ”fält: värde” eller ”- värde”.",
            "Check indentation, colons and quotes. Each line is “field: value” or “- value”."
        ),
    )
}
