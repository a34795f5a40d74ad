//! Cleaning of text from tables.

use crate::diagnose::unseen;
use crate::model::Url;

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

/// The text on one line with single spaces.
pub fn one_line(text: &str) -> String {
    without_invisible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Plain text of a short field: tags, entities and CDATA resolved, one line.
pub fn plain(text: &str) -> String {
    let text = text.replace("<![CDATA[", "").replace("]]>", "");
    if !super::html::looks_like_html(&text) {
        return one_line(&text);
    }
    let markdown = super::html::to_markdown(&text);
    let mut plain = String::new();
    for event in pulldown_cmark::Parser::new(&markdown) {
        match event {
            pulldown_cmark::Event::Text(text) | pulldown_cmark::Event::Code(text) => plain.push_str(&text),
            pulldown_cmark::Event::SoftBreak
            | pulldown_cmark::Event::HardBreak
            | pulldown_cmark::Event::End(_) => plain.push(' '),
            _ => {}
        }
    }
    one_line(&plain).replace(" .", ".").replace(" ,", ",")
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

/// One line of text with Markdown's marks escaped, and no others.
pub fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    let start = line.trim_start();
    let mark = start.starts_with(['#', '>', '=', '~']) || start.starts_with("---") || start.starts_with("+ ");
    if mark || start.starts_with("- ") {
        escaped.push('\\');
    }
    for c in line.chars() {
        if matches!(c, '*' | '[' | ']' | '`' | '\\' | '_') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// An address that may be linked to, its scheme added where it is missing; `None` for what is none.
pub fn address(text: &str) -> Option<String> {
    let text = without_invisible(text).trim().trim_matches(['"', '\'']).replace(' ', "%20");
    let complete = if text.contains("://") || text.starts_with("mailto:") || text.starts_with("tel:") {
        text
    } else if text.starts_with("//") {
        format!("https:{text}")
    } else if text.contains('@') && !text.contains('/') {
        format!("mailto:{text}")
    } else if text.split('/').next().is_some_and(|host| host.contains('.') && !host.starts_with('.')) {
        format!("https://{text}")
    } else {
        return None;
    };
    Url::fault(&complete).is_none().then_some(complete)
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

    #[test]
    fn completes_addresses() {
        assert_eq!(address(" www.ith.example ").as_deref(), Some("https://www.ith.example"));
        assert_eq!(address("//x.example/a b").as_deref(), Some("https://x.example/a%20b"));
        assert_eq!(address("vux@x.example").as_deref(), Some("mailto:vux@x.example"));
        assert_eq!(address("javascript:alert(1)"), None);
        assert_eq!(address("se hemsidan"), None);
        assert_eq!(address(""), None);
    }

    #[test]
    fn plain_text_of_marked_up_cells() {
        assert_eq!(plain("<b>Kök</b> &amp; bar\u{A0} "), "Kök & bar");
        assert_eq!(plain("3 < 5"), "3 < 5");
    }
}
