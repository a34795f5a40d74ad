//! What is wrong with YAML, in words for people who do not program.

use crate::diagnose::{Code, Diagnostic, FileId, Said, Span, say};

/// A line that stands where it belongs to nothing. `around` is how far in it should stand, where
/// that is known.
pub fn misplaced(text: &str, around: Option<usize>, file: FileId, start: usize) -> Diagnostic {
    let line = text.lines().next().unwrap_or("").trim_ascii_end();
    let spaces = line.len() - line.trim_ascii_start().len();
    let at = start + spaces;
    let (message, remedy) = match around.filter(|around| *around != spaces) {
        Some(around) => {
            let number = if spaces == 1 { "1 space".to_owned() } else { format!("{spaces} spaces") };
            let Said { sv, en } = match around {
                0 => say!("Ta bort mellanslagen först på raden.", "Remove the spaces at its beginning."),
                _ => say!(
                    "Skriv {around} mellanslag först på raden.",
                    "Write {around} spaces at its beginning."
                ),
            };
            (
                say!(
                    "Raden börjar med {spaces} mellanslag. Raderna som den hör ihop med börjar med {around}.",
                    "The line begins with {number}. Those it belongs with begin with {around}."
                ),
                say!(
                    "{sv} Är den en del av texten ovanför: dra in den lika mycket som resten av texten, eller sätt citattecken runt hela texten.",
                    "{en} If it is a part of the text above: indent it as much as the rest of the text, or put quotes around the whole text."
                ),
            )
        }
        None if line.trim_ascii_start().starts_with('-') => (
            say!(
                "Raden börjar med bindestreck (-), men här finns ingen lista.",
                "The line begins with a hyphen (-), but there is no list here."
            ),
            say!(
                "Dra in raden så att den hör till fältet ovanför, eller ta bort bindestrecket.",
                "Indent the line so that it belongs to the field above, or remove the hyphen."
            ),
        ),
        None => (
            say!(
                "Här står ett fält mellan punkterna (-) i en lista.",
                "There is a field here among the items (-) of a list."
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
            say!("Texten hör inte till något fält.", "The text belongs to no field."),
            say!(
                "Skriv ett fält framför, som ”summary: …”, eller dra in raden så att den hör till fältet ovanför.",
                "Write a field before it, such as “summary: …”, or indent the line so that it belongs to the field above."
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

/// A tab where a line is indented.
pub fn tab() -> (Said, Said) {
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
        say!("Ett fältnamn måste vara ett ord.", "The name of a field must be a word."),
        say!("Skriv ”fält: värde”.", "Write “field: value”."),
    )
}

/// The merge key.
pub fn merge_key() -> (Said, Said) {
    (
        say!("Sammanslagning med << får inte användas.", "Merging with << is not allowed."),
        say!("Skriv ut fälten här.", "Write the fields out here."),
    )
}

/// A character that cannot be seen, written as an escape.
pub fn escape(c: char) -> (Said, Said) {
    let number = c as u32;
    (
        say!(
            "Texten innehåller ett tecken som inte syns (U+{number:04X}), skrivet med \\.",
            "The text contains a character that cannot be seen (U+{number:04X}), written with \\."
        ),
        say!("Ta bort tecknet.", "Remove the character."),
    )
}
