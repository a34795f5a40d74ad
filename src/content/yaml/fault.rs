//! What is wrong with YAML, in words for people who do not program.

use granit_parser::{ErrorKind, ScanError};

use crate::diagnose::{Code, Diagnostic, FileId, Said, Span, say};

/// Makes a finding of a parser's error in `text`, which begins at byte `offset` of the file.
pub fn classify(error: &ScanError, text: &str, file: FileId, offset: usize) -> Diagnostic {
    let byte = error.marker().byte_offset().unwrap_or(0).min(text.trim_end().len());
    let line_start = text[..byte].rfind('\n').map_or(0, |i| i + 1);
    let line_end = text[line_start..].find(['\n', '\r']).map_or(text.len(), |i| line_start + i);
    let line = &text[line_start..line_end];
    let at = |start: usize, end: usize| Span::new(offset + start, offset + end);

    if let Some((start, end)) = tab(text, line_start) {
        return Diagnostic::at(
            Code::Tab,
            file,
            at(start, end),
            say!(
                "Raden är indragen med tabb. Yaml tillåter bara mellanslag.",
                "The line is indented with a tab. YAML allows only spaces."
            ),
            say!(
                "Ersätt tabben med mellanslag: två för varje nivå.",
                "Replace the tab with spaces: two for each level."
            ),
        );
    }
    if let ErrorKind::RecursionLimitExceeded = error.kind() {
        return Diagnostic::at(
            Code::TooDeep,
            file,
            at(byte, byte + 1),
            say!(
                "Här är fler än {max} nivåer inuti varandra.",
                "There are more than {max} levels inside each other here.",
                max = super::MAX_DEPTH
            ),
            say!(
                "Ta bort överflödiga parenteser eller indrag.",
                "Remove superfluous brackets or indentation."
            ),
        );
    }
    if let Some((start, key, value)) = colon_in_text(text, line_start, line) {
        let quoted = value.replace('\\', "\\\\").replace('"', "\\\"");
        return Diagnostic::at(
            Code::ColonInText,
            file,
            at(start, start + value.len()),
            say!(
                "Texten efter ”{key}:” innehåller ett kolon och läses därför fel.",
                "The text after “{key}:” contains a colon and is misread."
            ),
            say!(
                "Sätt citattecken runt texten: {key}: \"{quoted}\"",
                "Put quotes around the text: {key}: \"{quoted}\""
            ),
        );
    }
    if let Some(opening) = unclosed(error.kind(), text) {
        let (start, mark) = opening;
        return Diagnostic::at(
            Code::Unclosed,
            file,
            at(start, start + 1),
            say!(
                "Det som öppnas här med {mark} stängs aldrig.",
                "What is opened here with {mark} is never closed."
            ),
            say!(
                "Sätt dit tecknet som stänger, eller citattecken runt hela texten.",
                "Add the closing mark, or quotes around the whole text."
            ),
        );
    }
    let end = if byte < line_end { line_end } else { byte + 1 };
    let reason = error.kind();
    Diagnostic::at(
        Code::Syntax,
        file,
        at(byte, end.max(byte + 1)),
        say!("Raden går inte att tolka som yaml ({reason}).", "The line is not valid YAML ({reason})."),
        say!(
            "Se över indrag, kolon och citattecken. Varje rad är ”nyckel: värde” eller ”- värde”.",
            "Check indentation, colons and quotes. Each line is “key: value” or “- value”."
        ),
    )
}

/// A tab in the indentation of the line that failed or of the one before it.
fn tab(text: &str, line_start: usize) -> Option<(usize, usize)> {
    let before = text[..line_start.saturating_sub(1)].rfind('\n').map_or(0, |i| i + 1);
    [line_start, before].into_iter().find_map(|start| {
        let line = &text[start..];
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        let tab = indent.find('\t')?;
        Some((start + tab, start + indent.len()))
    })
}

/// `key: some: text` without quotes: where the text starts, the key, the text.
fn colon_in_text<'t>(text: &str, line_start: usize, line: &'t str) -> Option<(usize, &'t str, &'t str)> {
    // A line that continues a block or a quote above it is another matter.
    let _ = text;
    let (key, value) = line.split_once(": ")?;
    let value_start = line_start + key.len() + 2 + (value.len() - value.trim_start().len());
    let value = value.trim();
    let plain = !value.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*', '!', '#']);
    let key = key.trim_start_matches([' ', '-']);
    let colon = value.contains(": ") || value.ends_with(':');
    (plain && colon && !key.is_empty()).then_some((value_start, key, value))
}

fn unclosed(kind: &ErrorKind, text: &str) -> Option<(usize, char)> {
    use ErrorKind as K;
    let marks: &[char] = match kind {
        K::UnclosedQuotedScalar | K::UnexpectedEof | K::InvalidQuotedScalarIndent => &['"', '\''],
        K::UnexpectedEofFlowSequence | K::ExpectedFlowSequenceSeparator => &['['],
        K::UnexpectedEofFlowMapping | K::ExpectedFlowMappingSeparator => &['{'],
        K::UnclosedFlowCollection { open: '[' } => &['['],
        K::UnclosedFlowCollection { .. } => &['{'],
        K::InvalidFlowScalarIndent => &['[', '{'],
        _ => return None,
    };
    let value = text.find(": ").map_or(0, |i| i + 2);
    let start = value + text[value..].find(marks)?;
    Some((start, text[start..].chars().next()?))
}

/// Text where only `key: value` can stand.
pub fn stray(file: FileId, span: Span) -> Diagnostic {
    Diagnostic::at(
        Code::Syntax,
        file,
        span,
        say!("Här står text utan nyckel.", "There is text without a key here."),
        say!(
            "Skriv ”nyckel: värde”, eller dra in raden så att den hör till texten ovanför.",
            "Write “key: value”, or indent the line so that it belongs to the text above."
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
