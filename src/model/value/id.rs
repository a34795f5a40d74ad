//! Ids and codes.

use std::fmt;
use std::sync::Arc;

use super::unmarked;
use crate::content::id_fault;
use crate::content::yaml::Node;
use crate::diagnose::{Code, Said, Span, say};
use crate::model::{Decode, Decoder, Shape, sure};

/// An id, safe as a file name and in an address: `[a-z0-9][a-z0-9-]{0,79}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Box<str>);

impl Id {
    /// An id that is known to be one.
    ///
    /// # Errors
    /// What keeps `text` from being an id.
    pub fn new(text: &str) -> Result<Id, Said> {
        id_fault(text).map_or_else(|| Ok(Id(text.into())), Err)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Id {
    fn shape() -> Shape {
        Shape::Id
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::Id)?;
        Id::new(text).map_err(|fault| report_id(text, node.span, fault, decoder)).ok()
    }
}

fn report_id(text: &str, span: Span, Said { sv, en }: Said, decoder: &mut Decoder) {
    let proposal = crate::content::to_id(text);
    let remedy = if proposal.is_empty() {
        say!("Skriv bara a–z, 0–9 och bindestreck.", "Use only a–z, 0–9 and hyphens.")
    } else {
        say!(
            "Skriv bara a–z, 0–9 och bindestreck, till exempel {proposal}.",
            "Use only a–z, 0–9 and hyphens, for example {proposal}."
        )
    };
    decoder.report(Code::BadId, span, say!("{sv}.", "{en}."), remedy);
}

/// A former address of a course: `<publisher>/<course>`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CoursePath {
    /// The publisher's folder.
    pub publisher: Id,
    /// The course's file name without ending.
    pub course: Id,
}

impl Decode for CoursePath {
    fn shape() -> Shape {
        Shape::CoursePath
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::CoursePath)?;
        let (publisher, course) = text.split_once('/').unwrap_or(("", text));
        match (Id::new(publisher), Id::new(course)) {
            (Ok(publisher), Ok(course)) => Some(CoursePath { publisher, course }),
            (Err(fault), _) | (_, Err(fault)) => {
                let Said { sv, en } = fault;
                decoder.report(
                    Code::BadId,
                    node.span,
                    say!(
                        "”{text}” är ingen adress till en kurs: {sv}.",
                        "“{text}” is not a course's address: {en}."
                    ),
                    say!(
                        "Skriv utgivare/kurs, som kumla/underskoterska.",
                        "Write publisher/course, such as kumla/underskoterska."
                    ),
                );
                None
            }
        }
    }
}

/// A language tag (BCP 47), such as `sv`, `sv-simple`, `ar`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(Arc<str>);

/// The longest language tag, in bytes: what RFC 5646 (4.4.1) asks every program to have room for.
const MAX_TAG: usize = 35;

/// Text that is not a well-formed language tag in canonical case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATag;

impl Tag {
    /// A tag.
    ///
    /// # Errors
    /// When the text is not a well-formed tag in canonical case, or longer than any tag.
    pub fn new(text: &str) -> Result<Tag, NotATag> {
        let simple = matches!(text.len(), 2 | 3) && text.bytes().all(|b| b.is_ascii_lowercase());
        let canonical =
            || text.len() <= MAX_TAG && icu::locale::Locale::normalize(text).is_ok_and(|tag| tag == text);
        if simple || canonical() { Ok(Tag(text.into())) } else { Err(NotATag) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a sign language's.
    pub fn is_sign_language(&self) -> bool {
        let language = self.0.split('-').next().unwrap_or_default();
        super::sign_languages::SIGN_LANGUAGES.binary_search(&language).is_ok()
    }

    /// Reads a tag that stands as a key or a value.
    pub(crate) fn read(text: &str, span: Span, decoder: &mut Decoder) -> Option<Tag> {
        let tag = Tag::new(text);
        if tag.is_err() {
            decoder.report(
                Code::BadLanguageTag,
                span,
                say!("”{text}” är ingen språkkod.", "“{text}” is not a language tag."),
                say!(
                    "Skriv en kod som sv, en, ar, so, ti, fa, uk eller fi.",
                    "Write a tag such as sv, en, ar, so, ti, fa, uk or fi."
                ),
            );
        }
        tag.ok()
    }
}

impl Default for Tag {
    fn default() -> Tag {
        Tag("sv".into())
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Tag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Decode for Tag {
    fn shape() -> Shape {
        Shape::Tag
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::Tag)?;
        Tag::read(text, node.span, decoder)
    }
}

/// A municipality's code, four digits (Statistics Sweden).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityCode(pub Box<str>);

impl Decode for MunicipalityCode {
    fn shape() -> Shape {
        Shape::MunicipalityCode
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::MunicipalityCode)?;
        if text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) {
            return Some(MunicipalityCode(text.into()));
        }
        decoder.report(
            Code::BadMunicipalityCode,
            node.span,
            say!("”{text}” är ingen kommunkod.", "“{text}” is not a municipality code."),
            say!(
                "Skriv fyra siffror inom citattecken, som \"1881\".",
                "Write four digits in quotes, such as \"1881\"."
            ),
        );
        None
    }
}

impl Decode for String {
    fn shape() -> Shape {
        Shape::String
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        unmarked::look(node, decoder);
        decoder.string(node, &Shape::String).map(|text| text.trim().to_owned())
    }
}

impl Decode for bool {
    fn shape() -> Shape {
        Shape::Bool
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.plain(node, &Shape::Bool)?;
        let meant = match (text, sure::boolean(text)) {
            ("true", _) => return Some(true),
            ("false", _) => return Some(false),
            (_, Some(meant)) => meant,
            (_, None) => return decoder.wrong_kind(node, &Shape::Bool),
        };
        decoder.report(
            Code::WrongKind,
            node.span,
            say!("”{text}” är varken true eller false.", "“{text}” is neither true nor false."),
            say!("Skriv {meant}.", "Write {meant}."),
        );
        decoder.offer_value(node, Some(meant));
        None
    }
}
