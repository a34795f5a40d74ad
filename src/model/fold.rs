//! Text to compare by.

use crate::diagnose::unseen;

/// Text to compare by: without case, invisible characters, repeated or outer blanks, and blanks around hyphens.
pub fn fold(text: &str) -> String {
    // Dashes of any length are typed for hyphens.
    let text = without_invisible(text).replace(['–', '—', '‑'], "-");
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let open = folded.is_empty() || folded.ends_with('-') || word.starts_with('-');
        if !open {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    folded
}

/// Drops characters that content files may not hold, and makes hard blanks and tabs spaces.
pub fn without_invisible(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\t' | '\u{A0}' | '\u{2007}' | '\u{202F}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\r' | '\u{AD}' => None,
            c if unseen(c).is_some() => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_people_type_differently() {
        assert_eq!(fold(" Körakademin  - Distans "), fold("körakademin-distans"));
        assert_eq!(fold("Komvux – kväll"), fold("komvux-kväll"));
        assert_eq!(fold("Kum\u{200B}la\u{FEFF}"), fold("kumla"));
        assert_ne!(fold("Svenska 1"), fold("Svenska 2"));
    }
}
