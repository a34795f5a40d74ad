//! HTML: `markdown`, `striptags`, `spaceless`.

use pulldown_cmark::{Event, Parser};
use tera::Value;

use super::text;
use crate::diagnose::say;
use crate::pages::{Html, markdown as to_html};
use crate::render::call::Call;
use crate::render::fault::Fault;

/// Markdown as HTML; without a paragraph around it with `inline`.
pub fn markdown(value: &Value, call: &Call) -> Result<Value, Fault> {
    let text = text(value, call)?;
    if let Some(Event::Html(html) | Event::InlineHtml(html)) =
        Parser::new(text).find(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)))
    {
        let html = html.trim();
        return Err(Fault::new(
            say!("Texten innehåller html: {html}", "The text contains HTML: {html}"),
            say!("Skriv med Markdown.", "Use Markdown."),
        ));
    }
    let pages = &call.shared.pages;
    let tag = &call.language()?.tag;
    let link = |address: &str| pages.link(address, tag);
    let Html(html) = to_html::blocks(text, 2, &link);
    let inner = html.trim_end().strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>"));
    let inner = inner.filter(|inner| !inner.contains("<p>"));
    let inline = call.flag("inline", false)?;
    Ok(Value::safe_string(inner.filter(|_| inline).unwrap_or(&html)))
}

/// A text without tags and comments.
pub fn striptags(value: &Value, call: &Call) -> Result<Value, Fault> {
    Ok(without_tags(text(value, call)?).into())
}

/// A text without space between tags.
pub fn spaceless(value: &Value, call: &Call) -> Result<Value, Fault> {
    let text = text(value, call)?;
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split_inclusive('>');
    let mut part = parts.next();
    while let Some(here) = part {
        out.push_str(here);
        part = parts.next();
        if let Some(next) = part {
            let trimmed = next.trim_start();
            part = Some(if trimmed.starts_with('<') { trimmed } else { next });
        }
    }
    Ok(if value.is_safe() { Value::safe_string(&out) } else { out.into() })
}

/// `<!--…-->` on one line, and `<…>`, taken out.
pub(super) fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let line = rest.lines().next().unwrap_or("");
        let comment = line.starts_with("<!--").then(|| line.find("-->").map(|end| end + 3)).flatten();
        match comment.or_else(|| rest.find('>').map(|end| end + 1)) {
            Some(end) => rest = &rest[end..],
            None => break,
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cases of Zola's filter.
    #[test]
    fn tags_go_as_in_zola() {
        let cases = [
            ("<b>Joel</b> <button>is</button> a <span>slug</span>", "Joel is a slug"),
            ("<p>a <a href=\"x\"> b</a></p>\n<!-- <p>c</p> -->", "a  b\n"),
            ("<adf>a", "a"),
            ("<asdf><asdf>e", "e"),
            ("hi, <f x", "hi, <f x"),
            ("234<235, right?", "234<235, right?"),
            ("b7>b2!", "b7>b2!"),
            ("d<a:b c:d>e</p>f", "def"),
            ("a &amp; b", "a &amp; b"),
        ];
        for (html, expected) in cases {
            assert_eq!(without_tags(html), expected, "{html}");
        }
    }
}
