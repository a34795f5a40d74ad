//! A map whose keys the writer chooses: columns, codes, towns.

use crate::content::yaml::{Node, Value};
use crate::diagnose::{Code, Span, say};
use crate::model::{At, Decode, Decoder, Shape};

/// Keys of the writer's own with values of one kind, in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Dictionary<T>(pub Vec<Word<T>>);

/// One key of a [`Dictionary`].
#[derive(Clone, Debug, PartialEq)]
pub struct Word<T> {
    /// The key.
    pub key: String,
    /// Where it stands.
    pub span: Span,
    /// Its value; `None` where nothing is written.
    pub value: Option<At<T>>,
}

impl<T> Dictionary<T> {
    /// The entry under `key`; case, blanks and the kind of hyphen do not matter.
    pub fn find(&self, key: &str) -> Option<&Word<T>> {
        let key = super::text::fold(key);
        self.0.iter().find(|word| super::text::fold(&word.key) == key)
    }
}

impl<T: Decode> Decode for Dictionary<T> {
    fn shape() -> Shape {
        Shape::PerLanguage(Box::new(T::shape()))
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            let (is_sv, is_en) = node.kind_name();
            decoder.report(
                Code::WrongKind,
                node.span,
                say!("Här står {is_sv}. Det ska vara ett block.", "This is {is_en}. It should be a block."),
                say!(
                    "Skriv en rad ”nyckel: värde” för varje sak.",
                    "Write a line “key: value” for each thing."
                ),
            );
            return None;
        };
        let words = entries.iter().map(|entry| Word {
            key: entry.key.to_string(),
            span: entry.key_span,
            value: decoder.value(&entry.value),
        });
        Some(Dictionary(words.collect()))
    }
}
