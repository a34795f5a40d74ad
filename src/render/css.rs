//! References in style sheets.

use std::ops::Range;

/// The addresses in a style sheet, in `url(…)` and after `@import`, by their place. Comments are
/// passed over.
pub(super) fn references(css: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < css.len() {
        let rest = &css[at..];
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else if let Some(length) = ["url(", "@import "].iter().find_map(|mark| starts(rest, mark)) {
            at += length;
            if let Some(range) = address(css, at) {
                at = range.end;
                found.push(range);
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

fn starts(rest: &str, mark: &str) -> Option<usize> {
    rest.get(..mark.len()).filter(|start| start.eq_ignore_ascii_case(mark)).map(str::len)
}

/// The address that begins at `at`, without space and quotation marks; none before `url(`, which is
/// met next.
fn address(css: &str, at: usize) -> Option<Range<usize>> {
    let start = at + css[at..].len() - css[at..].trim_start().len();
    let rest = &css[start..];
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(quote) = quote {
        let end = rest[1..].find(quote)?;
        return Some(start + 1..start + 1 + end);
    }
    if starts(rest, "url(").is_some() {
        return None;
    }
    let end = rest.find(|c: char| c == ')' || c == ';' || c.is_whitespace())?;
    Some(start..start + end)
}

/// The whole `@import …;` whose address is at `address`; none where the address is another's, or
/// where more stands before the semicolon (a layer, a condition).
pub(super) fn import(css: &str, address: &Range<usize>) -> Option<Range<usize>> {
    let start = css[..address.start].rfind('@')?;
    let word = starts(&css[start..], "@import ")?;
    let after = css[address.end..].trim_start_matches(['"', '\'', ')', ' ']);
    let before = css[start + word..address.start].trim_matches(['"', '\'', ' ', '(']);
    let alone = after.starts_with(';') && (before.is_empty() || before.eq_ignore_ascii_case("url"));
    alone.then(|| start..css.len() - after.len() + 1)
}

/// The asset that `address` means in the style sheet `from`: `fonts/x.woff2` for `../fonts/x.woff2`
/// in `css/site.css`. `None` for what lies elsewhere: other sites, absolute paths, data.
pub(super) fn target(from: &str, address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or("");
    let elsewhere = path.is_empty() || path.starts_with('/') || path.contains(':');
    if elsewhere {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_all_their_forms() {
        let css =
            r#"@import "a.css"; @import url('b.css'); /* url(no) */ x { src: URL( c.woff2 ), url(data:x); }"#;
        let found: Vec<_> = references(css).into_iter().map(|range| &css[range]).collect();
        assert_eq!(found, ["a.css", "b.css", "c.woff2", "data:x"]);
        assert_eq!(references("å url(").len(), 0);
    }

    #[test]
    fn an_import_is_found_whole() {
        let css = "@import \"a.css\"; @import url( 'b.css' ) ; @import 'c.css' print; x { y: url(d.css) }";
        let found: Vec<_> = references(css).iter().map(|address| import(css, address)).collect();
        let whole: Vec<_> = found.into_iter().map(|range| range.map(|range| &css[range])).collect();
        assert_eq!(whole, [Some("@import \"a.css\";"), Some("@import url( 'b.css' ) ;"), None, None]);
    }

    #[test]
    fn addresses_are_relative_to_the_style_sheet() {
        assert_eq!(target("css/site.css", "../fonts/x.woff2?v").as_deref(), Some("fonts/x.woff2"));
        assert_eq!(target("site.css", "./x.css").as_deref(), Some("x.css"));
        for elsewhere in ["https://x.example/a", "/media/x.svg", "data:image/svg+xml", "#mask"] {
            assert_eq!(target("site.css", elsewhere), None);
        }
    }
}
