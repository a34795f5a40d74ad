//! Names that are ids, and so parts of addresses.

use crate::diagnose::{Said, say};

/// The longest id, in bytes (all of them ASCII).
const MAX_ID: usize = 80;

/// What keeps `id` from being an id (`[a-z0-9][a-z0-9-]{0,79}`, no device name), if anything.
pub fn id_fault(id: &str) -> Option<Said> {
    if id.is_empty() {
        return Some(say!("Id:t är tomt", "The id is empty"));
    }
    if id.len() > MAX_ID {
        let length = id.chars().count();
        return Some(say!(
            "Id:t har {length} tecken, högst {MAX_ID} är tillåtna",
            "The id has {length} characters, at most {MAX_ID} are allowed"
        ));
    }
    if let Some(c) = id.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-')) {
        let shown = c.escape_debug();
        return Some(say!("Tecknet ”{shown}” får inte stå i ett id", "An id cannot contain “{shown}”"));
    }
    if id.starts_with('-') {
        return Some(say!("Ett id får inte börja med bindestreck", "An id cannot start with a hyphen"));
    }
    let numbered = |word: &str| {
        let rest = id.strip_prefix(word).unwrap_or("");
        rest.len() == 1 && rest.starts_with(|c: char| c.is_ascii_digit())
    };
    if ["con", "prn", "aux", "nul"].contains(&id) || numbered("com") || numbered("lpt") {
        return Some(say!("”{id}” är ett reserverat namn i Windows", "“{id}” is a reserved name on Windows"));
    }
    None
}

/// The nearest id to any text: lower case, å ä → a, ö → o, all else to hyphens.
///
/// Returns an empty string when nothing remains.
pub fn to_id(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut id = String::new();
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            'ø' => id.push('o'),
            'æ' => id.push_str("ae"),
            'ß' => id.push_str("ss"),
            '\u{300}'..='\u{36F}' | '\'' | '’' => {}
            _ if id.is_empty() || id.ends_with('-') => {}
            _ => id.push('-'),
        }
    }
    id.truncate(MAX_ID);
    id.trim_end_matches('-').to_owned()
}
