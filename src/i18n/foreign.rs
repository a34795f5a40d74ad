//! Swedish words in texts of other scripts: "studiehandledning" in brackets in an Arabic sentence,
//! "BankID" in a Tigrinya one. A screen reader reads them rightly only when they are marked (WCAG
//! 3.1.2), and in a text from right to left they must keep their own direction. The writing tells:
//! whatever is in Latin letters there is Swedish, because that is what residents will meet.

use std::borrow::Cow;

use super::script::writes_latin;
use crate::model::Tag;

/// HTML of a language with every Swedish word in it marked, when its script is not Latin. Tags,
/// attributes and entities stay as they are.
pub fn mark_swedish<'h>(html: &'h str, language: &Tag) -> Cow<'h, str> {
    if writes_latin(language) || !html.contains(is_latin) {
        return html.into();
    }
    let mut out = String::with_capacity(html.len() * 2);
    let mut rest = html;
    while let Some(tag) = rest.find('<') {
        let end = rest[tag..].find('>').map_or(rest.len(), |end| tag + end + 1);
        mark_text(&rest[..tag], &mut out);
        out.push_str(&rest[tag..end]);
        rest = &rest[end..];
    }
    mark_text(rest, &mut out);
    out.into()
}

/// Text without tags.
fn mark_text(text: &str, out: &mut String) {
    let mut done = 0;
    while let Some((start, end)) = run(text, done) {
        out.push_str(&text[done..start]);
        let swedish = Tag::default();
        out.push_str(&format!(r#"<span lang="{swedish}" dir="ltr">{}</span>"#, &text[start..end]));
        done = end;
    }
    out.push_str(&text[done..]);
}

/// The next run of words in Latin letters from a place on; single letters are none ("A–D").
fn run(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut found: Option<(usize, usize)> = None;
    // Whether two letters stand side by side in it.
    let mut word = false;
    let mut at = from;
    while let Some(c) = text[at..].chars().next() {
        let entity = entity(&text[at..]);
        let next = at + entity.unwrap_or(c.len_utf8());
        match (c, &mut found) {
            _ if entity.is_some() => {}
            (c, None) if is_latin(c) => found = Some((at, next)),
            (c, Some((_, end))) if is_latin(c) => {
                word |= *end == at;
                *end = next;
            }
            ('0'..='9', Some((_, end))) => *end = next,
            (' ' | '\u{a0}' | '-' | '–' | '’' | '\'' | '/' | '.', Some(_)) => {}
            _ if word => break,
            _ => found = None,
        }
        at = next;
    }
    found.filter(|_| word)
}

/// The length of the entity that a text begins with.
fn entity(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('&')?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
    rest[end..].starts_with(';').then_some(end + 2)
}

fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}') && c.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(html: &str, language: &str) -> String {
        let open = r#"<span lang="sv" dir="ltr">"#;
        mark_swedish(html, &Tag::new(language).unwrap()).replace(open, "{").replace("</span>", "}")
    }

    #[test]
    fn swedish_words_are_marked_where_the_script_is_another() {
        assert_eq!(marked("مسار (studieväg).", "ar"), "مسار ({studieväg}).");
        assert_eq!(marked("BankIDን ወረቐት", "ti"), "{BankID}ን ወረቐት");
        assert_eq!(marked("<em>Svenska nivå 1</em> або sfi", "uk"), "<em>{Svenska nivå 1}</em> або {sfi}");
        assert_eq!(marked("(VO-College) ،CSN", "fa"), "({VO-College}) ،{CSN}");
        assert_eq!(marked("csn.se. 2 kr", "ar"), "{csn.se. 2 kr}");
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for (html, language) in [
            ("Kurs (kurs)", "so"),
            ("Kurs (kurs)", "fi"),
            ("الدورات A–D", "ar"),
            ("<a href=\"/kurs/\">مرحبا</a> &amp; &#39; &quot;", "ar"),
            ("11 يناير 2027", "ar"),
            ("", "ti"),
        ] {
            assert_eq!(marked(html, language), html);
        }
    }

    #[test]
    fn brackets_and_commas_end_a_run() {
        assert_eq!(marked("komvux, yrkesvux (kurs) sfi", "ar"), "{komvux}, {yrkesvux} ({kurs}) {sfi}");
        assert_eq!(marked("a &amp; komvux &lt;b&gt; kurs", "ar"), "{a &amp; komvux &lt;b&gt; kurs}");
    }
}
