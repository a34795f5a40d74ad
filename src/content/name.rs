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
    if is_device(id) {
        return Some(say!("”{id}” är ett reserverat namn i Windows", "“{id}” is a reserved name on Windows"));
    }
    None
}

/// Whether Windows takes a name for a device.
fn is_device(name: &str) -> bool {
    let numbered = |word: &str| {
        let rest = name.strip_prefix(word).unwrap_or("");
        rest.len() == 1 && rest.starts_with(|c: char| c.is_ascii_digit())
    };
    ["con", "prn", "aux", "nul"].contains(&name) || numbered("com") || numbered("lpt")
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
    id.truncate(id.trim_end_matches('-').len());
    if is_device(&id) {
        id.push_str("-1");
    }
    id
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{id_fault, to_id};

    #[test]
    fn ids_from_text() {
        for (text, id) in [
            ("Undersköterska", "underskoterska"),
            ("Örebro län", "orebro-lan"),
            ("A\u{30a}sa", "asa"),
            ("  C++ & C# (distans) ", "c-c-distans"),
            ("l'été – Ærø", "lete-aero"),
            ("Straße ﬁn ①", "strasse-fin-1"),
            ("سائق", ""),
            ("CON", "con-1"),
            ("com7", "com7-1"),
            ("--", ""),
        ] {
            assert_eq!(to_id(text), id, "{text}");
        }
        assert_eq!(to_id(&format!("{} b", "a".repeat(79))), "a".repeat(79));
    }

    #[test]
    fn ids_that_are_none() {
        for id in ["", "-a", "A", "å", "a b", "a/b", "a.b", "..", "con", "lpt9", "a\0"] {
            assert!(id_fault(id).is_some(), "{id}");
        }
        for id in ["a", "0", "a--b-", "console", "com10", "lpt"] {
            assert_eq!(id_fault(id), None, "{id}");
        }
        assert_eq!(id_fault(&"a".repeat(80)), None);
        assert!(id_fault(&"a".repeat(81)).is_some());
    }

    proptest! {
        #[test]
        fn what_is_made_an_id_is_one(text in "\\PC{0,120}") {
            let id = to_id(&text);
            prop_assert!(id.is_empty() || id_fault(&id).is_none(), "{}", id);
            prop_assert_eq!(to_id(&id), id);
        }
    }
}
