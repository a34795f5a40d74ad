//! Text that knows its language; the place it is put decides what that means.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::foreign::mark_swedish;
use super::script::direction;
use crate::model::Tag;

/// First strong isolate: what follows has its own direction.
pub(super) const ISOLATE: &str = "\u{2068}";
/// Pop directional isolate: ends that.
pub(super) const POP: &str = "\u{2069}";

/// A text and the language it is in.
///
/// Arguments inside it may stand between Unicode isolates; each way out turns them into what its
/// place understands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localised {
    /// The text, not escaped.
    pub text: String,
    /// The language it is in, not the one asked for.
    pub lang: Tag,
}

impl Localised {
    /// A text in a language.
    pub fn new(text: impl Into<String>, lang: &Tag) -> Localised {
        Localised { text: text.into(), lang: lang.clone() }
    }

    /// Escaped HTML; arguments in `<bdi>`, Swedish words in another script marked. In a `<span>`
    /// with `lang` and `dir` when the text is not in the language of the page around it.
    pub fn to_html(&self, page: &Tag) -> String {
        html_for(&self.text, &self.lang, page)
    }

    /// The value of an attribute: escaped, no tags, isolates kept. An attribute cannot say its
    /// language; where that matters, put the text in an element.
    pub fn to_attr(&self) -> String {
        escaped(&self.text)
    }

    /// Plain text for people (`<title>` through an escaping template, mail), isolates kept.
    pub fn to_plain(&self) -> &str {
        &self.text
    }

    /// Text for machines (addresses, JSON-LD, calendars, the index), without isolates.
    pub fn to_machine(&self) -> String {
        without_isolates(&self.text).into_owned()
    }
}

/// Text as the value of an attribute, or within elements of its language: see [`Localised::to_attr`].
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    escape_into(text, &mut out);
    out
}

/// Text of a language as HTML for a page: see [`Localised::to_html`].
pub(super) fn html_for(text: &str, lang: &Tag, page: &Tag) -> String {
    let mut html = html_of(text, lang);
    if may_isolate(&html) && html.contains(ISOLATE) {
        html = html.replace(ISOLATE, "<bdi>").replace(POP, "</bdi>");
    }
    if lang == page { html } else { marked(&html, lang, page).into_owned() }
}

/// Whether there can be an isolate: both begin with this byte, as few signs do.
fn may_isolate(text: &str) -> bool {
    text.as_bytes().contains(&ISOLATE.as_bytes()[0])
}

/// Text of a language as HTML of that language: escaped, Swedish words in another script marked.
fn html_of(text: &str, lang: &Tag) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    html_into(text, lang, &mut html);
    html
}

/// The same, written behind what is there.
pub(super) fn html_into(text: &str, lang: &Tag, out: &mut String) {
    let start = out.len();
    escape_into(text, out);
    if let Cow::Owned(marked) = mark_swedish(&out[start..], lang) {
        out.replace_range(start.., &marked);
    }
}

/// HTML of one language as part of HTML of another: in a `<span>` that says so, unless the
/// languages are the same.
pub(super) fn marked<'a>(html: &'a str, lang: &Tag, around: &Tag) -> Cow<'a, str> {
    if lang == around {
        return html.into();
    }
    format!(r#"<span lang="{lang}" dir="{}">{html}</span>"#, direction(lang)).into()
}

impl Serialize for Localised {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("lang", &self.lang)?;
        map.serialize_entry("dir", direction(&self.lang).as_str())?;
        map.end()
    }
}

/// Text without isolates.
pub(super) fn without_isolates(text: &str) -> Cow<'_, str> {
    if may_isolate(text) && (text.contains(ISOLATE) || text.contains(POP)) {
        text.replace(ISOLATE, "").replace(POP, "").into()
    } else {
        text.into()
    }
}

/// Escapes text for HTML, in elements and in quoted attributes. Most texts have nothing to escape
/// and are copied in one piece.
fn escape_into(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}
