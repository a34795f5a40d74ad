//! What is wrong with YAML, in words for people who do not program.

use granit_parser::{ErrorKind, ScanError};

use super::open::Open;
use crate::diagnose::{Code, Diagnostic, FileId, Said, Span, say};

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
    Diagnostic::at(code, file, Span::new(start + from, start + to), message, remedy)
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
    (*kind == ErrorKind::RecursionLimitExceeded).then_some((Code::TooDeep, (byte, byte + 1), said))
}

/// A quote or a bracket that nothing closes.
fn unclosed(text: &str) -> Option<Found> {
    let (at, mark) = Open::after(text).innermost()?;
    let closing = match mark {
        '[' => ']',
        '{' => '}',
        quote => quote,
    };
    let said = (
        say!(
            "Det som öppnas här med {mark} stängs aldrig.",
            "What is opened here with {mark} is never closed."
        ),
        say!(
            "Sätt dit {closing} där det ska sluta. Hör {mark} till texten, sätt citattecken runt hela texten.",
            "Add {closing} where it should end. If {mark} belongs to the text, put quotes around the whole text."
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
        let (key, value) = content.split_once(": ").unwrap_or(("", content));
        let value = value.trim_ascii_start();
        Line { text: line, key, value, start: from + line.len() - value.len(), end: from + line.len() }
    }

    fn whole(&self) -> (usize, usize) {
        (self.start, self.end)
    }

    /// How to write the value in quotes.
    fn quoted(&self) -> String {
        let value = self.value.replace('\\', "\\\\").replace('"', "\\\"");
        if self.key.is_empty() { format!("\"{value}\"") } else { format!("{}: \"{value}\"", self.key) }
    }

    fn put_quotes(&self) -> Said {
        let quoted = self.quoted();
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

    /// A first character that means something else in YAML.
    fn mark_at_start(&self) -> Option<Found> {
        let first = self.value.chars().next()?;
        let at = (self.start, self.start + first.len_utf8());
        match first {
            '*' | '&' => Some((Code::Alias, at, (alias().0, self.put_quotes()))),
            '!' => Some((Code::YamlTag, at, (tag().0, self.put_quotes()))),
            '@' | '`' | '%' | ',' | ']' | '}' | '?' => {
                let message = say!(
                    "En text får inte börja med {first} utan citattecken.",
                    "A text cannot begin with {first} without quotes."
                );
                Some((Code::Syntax, at, (message, self.put_quotes())))
            }
            _ => None,
        }
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
                        "Skriv {{nyckel: värde, nyckel: värde}} eller [värde, värde].",
                        "Write {{key: value, key: value}} or [value, value]."
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
                Some((Code::Tab, self.tab()?, tab()))
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
            "Se över indrag, kolon och citattecken. Varje rad är ”nyckel: värde” eller ”- värde”.",
            "Check indentation, colons and quotes. Each line is “key: value” or “- value”."
        ),
    )
}

/// A line that stands where it belongs to nothing. `around` is how far in it should stand, where
/// that is known.
pub fn misplaced(text: &str, around: Option<usize>, file: FileId, start: usize) -> Diagnostic {
    let line = text.lines().next().unwrap_or("").trim_ascii_end();
    let spaces = line.len() - line.trim_ascii_start().len();
    let at = start + spaces;
    let (message, remedy) = match around.filter(|around| *around != spaces) {
        Some(around) => (
            say!(
                "Raden är indragen {spaces} mellanslag, men raderna den hör ihop med {around}.",
                "The line is indented by {spaces} spaces, but those it belongs with by {around}."
            ),
            say!(
                "Ändra indraget. Hör raden till texten ovanför, sätt citattecken runt hela texten.",
                "Change the indentation. If the line belongs to the text above, put quotes around the whole text."
            ),
        ),
        None if line.trim_ascii_start().starts_with('-') => (
            say!("Här står en punkt (-), men ingen lista.", "There is an item (-) here, but no list."),
            say!(
                "Dra in raden så att den hör till en lista, eller ta bort bindestrecket.",
                "Indent the line so that it belongs to a list, or remove the hyphen."
            ),
        ),
        None => (
            say!(
                "Här står en nyckel mellan punkterna (-) i en lista.",
                "There is a key here among the items (-) of a list."
            ),
            say!(
                "Dra in raden med två mellanslag till, så att den hör till punkten ovanför.",
                "Indent the line by two more spaces, so that it belongs to the item above."
            ),
        ),
    };
    Diagnostic::at(Code::Syntax, file, Span::new(at, (start + line.len()).max(at + 1)), message, remedy)
}

/// Text where only `key: value` can stand.
pub fn stray(text: &str, file: FileId, span: Span) -> Diagnostic {
    let line = text.trim_ascii_start().lines().next().unwrap_or("").trim_ascii_end();
    let no_space = line.split_once(':').filter(|(key, value)| {
        let word = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_');
        word && !value.is_empty() && !value.starts_with("//")
    });
    let (message, remedy) = match no_space {
        Some((key, value)) => (
            say!("Efter ”{key}:” saknas ett mellanslag.", "A space is missing after “{key}:”."),
            say!("Skriv {key}: {value}", "Write {key}: {value}"),
        ),
        None => (
            say!("Här står text utan nyckel.", "There is text without a key here."),
            say!(
                "Skriv ”nyckel: värde”, eller dra in raden så att den hör till texten ovanför.",
                "Write “key: value”, or indent the line so that it belongs to the text above."
            ),
        ),
    };
    Diagnostic::at(Code::Syntax, file, span, message, remedy)
}

/// A tab or a no-break space from `start` to `end` of the text, where a line is indented.
pub fn indentation_mark(text: &str, start: usize, end: usize, file: FileId) -> Diagnostic {
    let span = Span::new(start, end);
    if text[start..].starts_with('\t') {
        let (message, remedy) = tab();
        return Diagnostic::at(Code::Tab, file, span, message, remedy);
    }
    let message = say!(
        "Raden är indragen med hårda mellanslag (U+00A0). Yaml tillåter bara vanliga.",
        "The line is indented with no-break spaces (U+00A0). YAML allows only ordinary ones."
    );
    let remedy = say!(
        "Ta bort indraget och skriv det igen med mellanslagstangenten.",
        "Remove the indentation and type it again with the space bar."
    );
    Diagnostic::at(Code::InvisibleCharacter, file, span, message, remedy)
}

fn tab() -> (Said, Said) {
    (
        say!(
            "Raden är indragen med tabb. Yaml tillåter bara mellanslag.",
            "The line is indented with a tab. YAML allows only spaces."
        ),
        say!(
            "Ersätt tabben med mellanslag: två för varje nivå.",
            "Replace the tab with spaces: two for each level."
        ),
    )
}

/// `-id: x`
pub fn hyphen(span: Span, file: FileId) -> Diagnostic {
    Diagnostic::at(
        Code::Syntax,
        file,
        span,
        say!("Efter bindestrecket saknas ett mellanslag.", "A space is missing after the hyphen."),
        say!(
            "Skriv ett mellanslag mellan bindestrecket och texten.",
            "Write a space between the hyphen and the text."
        ),
    )
}

/// A key that stands twice.
pub fn duplicate(file: FileId, key: &str, first: Span, again: Span) -> Diagnostic {
    Diagnostic::at(
        Code::DuplicateKey,
        file,
        again,
        say!("”{key}” står två gånger.", "“{key}” stands twice."),
        say!("Ta bort den ena, eller slå ihop dem.", "Remove one of them, or merge them."),
    )
    .with_related(file, first, say!("den första står här", "the first is here"))
}

/// A second document, at its `---`.
pub fn second_document(file: FileId, span: Span) -> Diagnostic {
    Diagnostic::at(
        Code::SecondDocument,
        file,
        span,
        say!(
            "Här börjar ett andra dokument (---). En fil har bara ett.",
            "A second document begins here (---). A file has only one."
        ),
        say!(
            "Ta bort raden, eller lägg det som följer i en egen fil.",
            "Remove the line, or put what follows in a file of its own."
        ),
    )
}

/// Anchors and aliases.
pub fn alias() -> (Said, Said) {
    (
        say!(
            "Ankare (&namn) och alias (*namn) får inte användas.",
            "Anchors (&name) and aliases (*name) are not allowed."
        ),
        say!(
            "Skriv ut värdet. Är det text som börjar med & eller *, sätt citattecken runt den.",
            "Write the value out. If it is text that begins with & or *, put quotes around it."
        ),
    )
}

/// Tags such as `!!str`.
pub fn tag() -> (Said, Said) {
    (
        say!("Yaml-taggar (!typ) får inte användas.", "YAML tags (!type) are not allowed."),
        say!(
            "Ta bort taggen. Är det text som börjar med !, sätt citattecken runt den.",
            "Remove the tag. If it is text that begins with !, put quotes around it."
        ),
    )
}

/// A list or a map as a key.
pub fn key_not_text() -> (Said, Said) {
    (
        say!("En nyckel måste vara ett ord.", "A key must be a word."),
        say!("Skriv ”nyckel: värde”.", "Write “key: value”."),
    )
}

/// The merge key.
pub fn merge_key() -> (Said, Said) {
    (
        say!("Sammanslagning med << får inte användas.", "Merging with << is not allowed."),
        say!("Skriv ut nycklarna här.", "Write the keys out here."),
    )
}
