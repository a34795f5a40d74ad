//! Text for XML.

/// How an XML file begins.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Text for elements and quoted attributes. What no XML 1.0 file may have is left out.
pub(super) fn escape(text: &str) -> String {
    // With 0xEF begin the two forbidden characters beyond ASCII, and others.
    let may_be_special = |byte| matches!(byte, ..0x20 | b'&' | b'<' | b'>' | b'"' | b'\'' | 0xEF);
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut rest = text;
    while let Some(at) = rest.bytes().position(may_be_special) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut after = special.chars();
        match after.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            Some('\'') => out.push_str("&apos;"),
            Some(c @ ('\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)) => out.push(c),
            _ => {}
        }
        rest = after.as_str();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_no_markup_and_has_no_forbidden_characters() {
        assert_eq!(
            escape("<a b=\"c\">'&'\u{8}\u{fffe}\t\r\nå\u{fffd}ﬁ😀\u{1f}"),
            "&lt;a b=&quot;c&quot;&gt;&apos;&amp;&apos;\t\r\nå\u{fffd}ﬁ😀"
        );
    }
}
