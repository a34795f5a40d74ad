//! Text that people read, in one language or several.

use pulldown_cmark::{CowStr, Event, Parser, Tag as MarkdownTag};
use unicode_segmentation::UnicodeSegmentation;

use super::{Tag, Url, unmarked};
use crate::content::yaml::{Entry, Node, Value};
use crate::diagnose::{Code, Said, Span, say};
use crate::model::{At, Decode, Decoder, Shape};

/// Text in the default language and maybe in others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// In the catalogue's default language.
    pub default: Box<str>,
    /// In other languages, in the order of the file.
    pub others: Vec<(Tag, Box<str>)>,
}

impl Text {
    /// The text in exactly this language, other than the default one.
    pub fn other(&self, language: &Tag) -> Option<&str> {
        self.others.iter().find(|(tag, _)| tag == language).map(|(_, text)| &**text)
    }
}

impl Decode for Text {
    fn shape() -> Shape {
        Shape::Text { max: None, rich: false }
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.value {
            Value::Scalar(scalar) => {
                unmarked::look(node, decoder);
                Some(Text { default: scalar.text.trim().into(), others: Vec::new() })
            }
            Value::Map(entries) => {
                let (mut default, mut others) = (None, Vec::new());
                let mut unread = false;
                for entry in languages(entries) {
                    let tag = Tag::read(&entry.key, entry.key_span, decoder);
                    unmarked::look(&entry.value, decoder);
                    let text = match &entry.value.value {
                        Value::Scalar(scalar) => Some(scalar.text.trim()),
                        Value::Empty => continue,
                        _ => decoder.wrong_kind(&entry.value, &Shape::String),
                    };
                    match (tag, text) {
                        (Some(tag), Some(text)) if &tag == decoder.default_language => {
                            default = Some(text.into())
                        }
                        (Some(tag), Some(text)) => others.push((tag, text.into())),
                        _ => unread = true,
                    }
                }
                if default.is_none() && !unread {
                    let language = decoder.default_language;
                    decoder.report(
                        Code::NoDefaultLanguage,
                        node.span,
                        say!(
                            "Texten saknas på standardspråket ({language}).",
                            "The text is missing in the default language ({language})."
                        ),
                        say!("Lägg till en rad ”{language}: …”.", "Add a line “{language}: …”."),
                    );
                }
                Some(Text { default: default?, others })
            }
            _ => decoder.wrong_kind(node, &Self::shape()),
        }
    }
}

/// Text of at most `MAX` graphemes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limited<const MAX: usize>(pub Text);

impl<const MAX: usize> std::ops::Deref for Limited<MAX> {
    type Target = Text;
    fn deref(&self) -> &Text {
        &self.0
    }
}

impl<const MAX: usize> Decode for Limited<MAX> {
    fn shape() -> Shape {
        Shape::Text { max: Some(MAX), rich: false }
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = Text::decode(node, decoder)?;
        for variant in variants(node) {
            let Value::Scalar(scalar) = &variant.value else { continue };
            // Bytes are never fewer than graphemes: most texts need no counting.
            if scalar.text.len() <= MAX {
                continue;
            }
            let length = scalar.text.graphemes(true).count();
            if length > MAX {
                decoder.report(
                    Code::TooLong,
                    variant.span,
                    say!(
                        "Texten har {length} tecken. Högst {MAX} får plats.",
                        "The text has {length} characters. At most {MAX} fit."
                    ),
                    say!("Korta texten.", "Shorten the text."),
                );
            }
        }
        Some(Limited(text))
    }
}

/// Text that is Markdown, checked: no raw HTML, only addresses that may be linked to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rich(pub Text);

impl std::ops::Deref for Rich {
    type Target = Text;
    fn deref(&self) -> &Text {
        &self.0
    }
}

impl Decode for Rich {
    fn shape() -> Shape {
        Shape::Text { max: None, rich: true }
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = Text::decode(node, decoder)?;
        for variant in variants(node) {
            if let Value::Scalar(scalar) = &variant.value {
                check_markdown(&scalar.text, variant.span, decoder);
            }
        }
        Some(Rich(text))
    }
}

/// Reports raw HTML and unsafe links in Markdown that stands in the file at `span`.
pub(crate) fn check_markdown(markdown: &str, span: Span, decoder: &mut Decoder) {
    // Without these marks there is neither HTML nor a link.
    if !markdown.contains(['<', '[']) {
        return;
    }
    let mut from = span.start;
    let mut place = |part: &str| {
        let place = find_within(decoder.text, Span { start: from, end: span.end }, part);
        from = place.map_or(from, |place| place.end);
        place.unwrap_or(span)
    };
    let mut found = Vec::new();
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        match event {
            Event::Start(MarkdownTag::HtmlBlock) => {
                let part = &markdown[range];
                found.push((place(part), Fault::Html(part)));
            }
            // What closes an element is no fault beside the one that opens it.
            Event::InlineHtml(html) if !html.starts_with("</") || found.is_empty() => {
                let part = &markdown[range];
                found.push((place(part), Fault::Html(part)));
            }
            Event::Start(MarkdownTag::Image { .. }) => found.push((place(&markdown[range]), Fault::Image)),
            Event::Start(MarkdownTag::Link { dest_url, .. }) => {
                if internal(&dest_url) {
                    decoder.links.push(At { span: place(&dest_url), value: (&*dest_url).into() });
                } else if let Some(reason) = Url::fault(&dest_url) {
                    found.push((place(&dest_url), Fault::Address(dest_url, reason)));
                }
            }
            _ => {}
        }
    }
    for (place, fault) in found {
        fault.report(place, decoder);
    }
}

/// What Markdown may not have.
enum Fault<'m> {
    Html(&'m str),
    Image,
    Address(CowStr<'m>, Said),
}

impl Fault<'_> {
    fn report(self, place: Span, decoder: &mut Decoder) {
        match self {
            Fault::Html(html) => {
                let shown: String = html.lines().next().unwrap_or("").chars().take(40).collect();
                decoder.report(
                    Code::RawHtml,
                    place,
                    say!("Texten innehåller html: {shown}", "The text contains HTML: {shown}"),
                    say!(
                        "Skriv med Markdown: **fet**, *kursiv*, - lista, [länk](https://…). Är det ett vanligt <, skriv \\<.",
                        "Use Markdown: **bold**, *italic*, - list, [link](https://…). For a plain <, write \\<."
                    ),
                );
            }
            Fault::Image => decoder.report(
                Code::RawHtml,
                place,
                say!("Bilder får inte stå i texten.", "Images cannot stand in the text."),
                say!(
                    "Ta bort bilden. Filmer hör hemma i fältet films.",
                    "Remove the image. Films belong in the field films."
                ),
            ),
            Fault::Address(address, reason) => Url::report(&address, reason, place, decoder),
        }
    }
}

/// A link within the site: to a place on the page, to a path, or, as in Zola, to a page's file.
fn internal(address: &str) -> bool {
    address.starts_with('#')
        || address.starts_with("@/")
        || (address.starts_with('/') && !address.starts_with("//") && !address.contains('\\'))
}

/// Where the first line of `part` stands within `span` of the file, unless it is written otherwise
/// there.
fn find_within(text: &str, span: Span, part: &str) -> Option<Span> {
    let line = part.trim_start().lines().next().filter(|line| !line.is_empty())?;
    let start = span.start as usize + text.get(span.range())?.find(line)?;
    Some(Span::new(start, start + line.len()))
}

fn variants(node: &Node) -> Vec<&Node> {
    match &node.value {
        Value::Map(entries) => entries.iter().map(|entry| &entry.value).collect(),
        _ => vec![node],
    }
}

/// The entries of a map by language, without keys that are mere guesses.
fn languages(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|entry| !entry.stray || Tag::new(&entry.key).is_ok())
}

/// A map from language tag to a value.
#[derive(Clone, Debug, PartialEq)]
pub struct PerLanguage<T>(pub Vec<(Tag, At<T>)>);

impl<T: Decode> Decode for PerLanguage<T> {
    fn shape() -> Shape {
        Shape::PerLanguage(Box::new(T::shape()))
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            return decoder.wrong_kind(node, &Self::shape());
        };
        let mut values = Vec::new();
        for entry in languages(entries) {
            let tag = Tag::read(&entry.key, entry.key_span, decoder);
            let value = decoder.value(&entry.value);
            values.extend(tag.zip(value));
        }
        Some(PerLanguage(values))
    }
}
