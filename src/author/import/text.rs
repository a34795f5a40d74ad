//! Cleaning of text from tables.

use crate::model::Url;

pub use crate::model::{fold, without_invisible};

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
