//! From nodes to values, gathering everything that is wrong.

use std::sync::Arc;

use super::{Field, Record, Shape, Tag, nearest, sure};
use crate::content::yaml::{Entry, Node, Scalar, Style, Value};
use crate::diagnose::{Code, Diagnostic, Edit, FileId, Fix, Said, Span, say};

/// So many keys that its record does not have are reported in a block: more are another kind of file.
const MAX_UNKNOWN: usize = 50;

/// A value and where it stands in its file.
#[derive(Clone, Debug, PartialEq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> std::ops::Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A type that can be read from a node.
pub trait Decode: Sized {
    /// What a value may be.
    fn shape() -> Shape;

    /// Reads a value; `None` after entering at least one finding in `decoder`.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self>;
}

/// Reads one file and gathers what is wrong with it.
pub struct Decoder<'a> {
    /// The file.
    pub file: FileId,
    /// Its text, to point at parts of a value.
    pub text: &'a str,
    /// The language of text without a tag.
    pub default_language: &'a Tag,
    /// What has been found so far.
    pub findings: Vec<Diagnostic>,
    /// Links within the site that stand in its texts.
    pub links: Vec<At<Box<str>>>,
    /// Whether something within the field that is read now could not be read.
    lost: bool,
}

impl<'a> Decoder<'a> {
    /// A decoder for one file.
    pub fn new(file: FileId, text: &'a str, default_language: &'a Tag) -> Decoder<'a> {
        Decoder { file, text, default_language, findings: Vec::new(), links: Vec::new(), lost: false }
    }

    /// Reads a value and keeps its place. Nothing when it is empty (the same as an absent key).
    pub fn value<T: Decode>(&mut self, node: &Node) -> Option<At<T>> {
        if is_absent(node, T::shape) {
            return None;
        }
        let broken = matches!(node.value, Value::Broken);
        if broken && !matches!(T::shape(), Shape::Text { .. } | Shape::String) {
            self.withdraw(node.span);
        }
        let value = if broken { None } else { T::decode(node, self) };
        self.lost |= value.is_none();
        value.map(|value| At { value, span: node.span })
    }

    /// Reads a field of a record; enters `key` in `lost` when its value, or a part of its list,
    /// could not be read.
    pub(crate) fn field<T: Decode>(
        &mut self,
        node: &Node,
        key: &'static str,
        lost: &mut Vec<&'static str>,
    ) -> Option<At<T>> {
        let outer = std::mem::take(&mut self.lost);
        let value = self.value(node);
        if std::mem::replace(&mut self.lost, outer) {
            lost.push(key);
        }
        value
    }

    /// Enters a finding.
    pub fn report(&mut self, code: Code, span: Span, message: Said, remedy: Said) {
        self.findings.push(Diagnostic::at(code, self.file, span, message, remedy));
    }

    /// Offers a change that puts the finding right that was entered last.
    pub fn offer(&mut self, edits: Vec<Edit>) {
        if let Some(finding) = self.findings.last_mut() {
            finding.fix = Some(Fix { edits });
        }
    }

    /// Offers to write a value in another way.
    pub fn offer_value(&mut self, node: &Node, value: Option<impl Into<Box<str>>>) {
        if let Some(value) = value.filter(|_| self.on_one_line(node).is_some()) {
            self.offer(vec![Edit::new(node.span, value)]);
        }
    }

    /// How a scalar on one line is written, quotes included.
    pub fn on_one_line(&self, node: &Node) -> Option<&'a str> {
        let block = matches!(&node.value, Value::Scalar(scalar) if scalar.style == Style::Block);
        self.text.get(node.span.range()).filter(|source| !block && !source.contains('\n'))
    }

    /// A text with a colon is put in quotes only where text is wanted.
    fn withdraw(&mut self, span: Span) {
        let within = |place: Span| span.start <= place.start && place.end <= span.end;
        let findings = self.findings.iter_mut().filter(|finding| finding.code == Code::ColonInText);
        for finding in findings.filter(|finding| finding.place.is_some_and(|place| within(place.span))) {
            finding.fix = None;
        }
    }

    /// The text of a scalar of any style.
    pub fn string<'n>(&mut self, node: &'n Node, shape: &Shape) -> Option<&'n str> {
        match &node.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => self.wrong_kind(node, shape),
        }
    }

    /// The text of a plain scalar, for numbers, dates and the like: quotes around them are an
    /// error, because they make text of them.
    pub fn plain<'n>(&mut self, node: &'n Node, shape: &Shape) -> Option<&'n str> {
        match &node.value {
            Value::Scalar(Scalar { text, style: Style::Plain }) => Some(text),
            Value::Scalar(Scalar { text, .. }) => {
                let Said { sv, en } = shape.describe();
                self.report(
                    Code::WrongKind,
                    node.span,
                    say!(
                        "Här ska stå {sv}, men citattecknen gör det till text.",
                        "This should be {en}, but the quotes make it text."
                    ),
                    say!("Ta bort citattecknen: {text}", "Remove the quotes: {text}"),
                );
                self.offer_value(node, sure::plain(shape, text));
                None
            }
            _ => self.wrong_kind(node, shape),
        }
    }

    /// Reports that a node is not what its field takes.
    pub fn wrong_kind<T>(&mut self, node: &Node, shape: &Shape) -> Option<T> {
        if matches!(node.value, Value::Broken) {
            return None;
        }
        let Said { sv, en } = shape.describe();
        let (is_sv, is_en) = node.kind_name();
        let remedy = self.other_kind(node, shape).unwrap_or_else(|| say!("Skriv {sv}.", "Write {en}."));
        self.report(
            Code::WrongKind,
            node.span,
            say!("Här står {is_sv}. Det ska vara {sv}.", "This is {is_en}. It should be {en}."),
            remedy,
        );
        None
    }

    /// How to write what stands there in the way that its field takes, where one can say.
    fn other_kind(&self, node: &Node, shape: &Shape) -> Option<Said> {
        match (shape, &node.value) {
            (Shape::Record(record), Value::Scalar(_)) => {
                let text = self.on_one_line(node)?;
                let first = record.fields.iter().find(|field| field.required).or(record.fields.first())?;
                let is_text = matches!((first.shape)(), Shape::Text { .. } | Shape::String);
                let key = first.key;
                (is_text && !text.contains([',', '[', ']', '{', '}']))
                    .then(|| say!("Skriv {{{key}: {text}}}", "Write {{{key}: {text}}}"))
            }
            (Shape::List(item), Value::Map(entries)) if item.record().is_some() => {
                let key = &entries.first()?.key;
                Some(say!(
                    "Skriv ett bindestreck framför det första fältet, ”- {key}: …”, och dra in de andra lika långt.",
                    "Write a hyphen before the first field, “- {key}: …”, and indent the others as far."
                ))
            }
            _ => None,
        }
    }

    /// The entries of a map, after reporting keys that its record does not have and required ones
    /// that it lacks; and the keys that misspelt ones were meant to be. A key that is misspelt is
    /// reported once, not also as missing.
    pub fn entries<'n>(
        &mut self,
        node: &'n Node,
        record: &'static Record,
    ) -> Option<(&'n [Entry], Vec<&'static str>)> {
        let Value::Map(entries) = &node.value else {
            return self.wrong_kind(node, &Shape::Record(record));
        };
        let absent = |field: &&Field| !entries.iter().any(|entry| &*entry.key == field.key);
        let absent: Vec<_> = record.fields.iter().filter(absent).collect();
        let mut meant = Vec::new();
        let unknown = entries.iter().filter(|entry| record.field(&entry.key).is_none());
        for entry in unknown.take(MAX_UNKNOWN) {
            let likely = likely_field(&entry.key, &absent);
            if !entry.stray {
                self.unknown_field(entry, likely, record);
                if let Some(field) = sure::field(entry, record, entries) {
                    self.offer(vec![Edit::new(entry.key_span, field.key)]);
                }
            }
            meant.extend(likely);
        }
        for field in record.fields.iter().filter(|field| field.required) {
            let present = |entry: &Entry| &*entry.key == field.key && !is_absent(&entry.value, field.shape);
            let present = entries.iter().any(present);
            if !present && !meant.contains(&field.key) {
                self.missing_field(node, entries, field);
            }
        }
        Some((entries, meant))
    }

    fn unknown_field(&mut self, entry: &Entry, meant: Option<&str>, record: &Record) {
        let key = &*entry.key;
        let remedy = match meant {
            Some(meant) => say!("Menade du ”{meant}”?", "Did you mean “{meant}”?"),
            None => match record.around(key).map(|outer| outer.key).collect::<Vec<_>>() {
                outer if !outer.is_empty() => {
                    let (sv, en) = (outer.join("” eller ”"), outer.join("” or “"));
                    say!(
                        "Flytta raden till ”{sv}”. Där finns fältet.",
                        "Move the line to “{en}”. The field is there."
                    )
                }
                _ => {
                    let keys = record.fields.iter().map(|field| field.key).collect::<Vec<_>>().join(", ");
                    say!(
                        "Byt till ett fält som finns, eller ta bort raden. Fälten är {keys}.",
                        "Use a field that exists, or remove the line. The fields are {keys}."
                    )
                }
            },
        };
        self.report(
            Code::UnknownField,
            entry.key_span,
            say!("Fältet ”{key}” finns inte.", "There is no field “{key}”."),
            remedy,
        );
    }

    fn missing_field(&mut self, node: &Node, entries: &[Entry], field: &Field) {
        let key = field.key;
        let span = match entries.iter().find(|entry| &*entry.key == key).or(entries.first()) {
            Some(entry) => entry.key_span,
            None => Span { start: node.span.start, end: node.span.start + 1 },
        };
        // What is called as it is written needs no second name.
        let called = |title: &str| match title.to_lowercase() == key {
            true => String::new(),
            false => format!(" ({title})"),
        };
        let (sv, en) = (called(field.title.0), called(field.title.1));
        let (hint_sv, hint_en) = (field.hint.0, field.hint.1.trim());
        self.report(
            Code::MissingField,
            span,
            say!("Fältet ”{key}”{sv} saknas.", "The field “{key}”{en} is missing."),
            say!("Lägg till en rad ”{key}: …”. {hint_sv}", "Add a line “{key}: …”. {hint_en}"),
        );
    }
}

/// Nothing, or a list of nothing where a list is wanted: the same as an absent key.
fn is_absent(node: &Node, shape: fn() -> Shape) -> bool {
    match &node.value {
        Value::Empty => true,
        Value::List(items) => items.is_empty() && shape().takes_list(),
        _ => false,
    }
}

/// The field that a misspelt key or a Swedish title stands for.
fn likely_field(key: &str, absent: &[&'static Field]) -> Option<&'static str> {
    let by_title = || {
        let title = nearest(key, absent.iter().map(|field| field.title.0))?;
        absent.iter().find(|field| field.title.0 == title).map(|field| field.key)
    };
    nearest(key, absent.iter().map(|field| field.key)).or_else(by_title)
}

impl<T: Decode> Decode for Vec<At<T>> {
    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.value {
            Value::List(items) => Some(items.iter().filter_map(|item| decoder.value(item)).collect()),
            Value::Scalar(scalar) => {
                let text = &scalar.text;
                decoder.report(
                    Code::WrongKind,
                    node.span,
                    say!(
                        "Här ska stå en lista, men det är ett ensamt värde.",
                        "This should be a list, but it is a single value."
                    ),
                    say!(
                        "Sätt hakparenteser runt värdet: [{text}]",
                        "Put brackets around the value: [{text}]"
                    ),
                );
                if is_one_item::<T>(node, decoder) {
                    let (start, end) = (node.span.start as usize, node.span.end as usize);
                    decoder.offer(vec![Edit::insert(start, "["), Edit::insert(end, "]")]);
                }
                None
            }
            _ => decoder.wrong_kind(node, &Self::shape()),
        }
    }
}

/// A value that several may hold.
impl<T: Decode> Decode for Arc<T> {
    fn shape() -> Shape {
        T::shape()
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        T::decode(node, decoder).map(Arc::new)
    }
}

/// Whether a value is right as the only item of a list in brackets. A text of several words may be
/// several items.
fn is_one_item<T: Decode>(node: &Node, decoder: &Decoder) -> bool {
    let Some(source) = decoder.on_one_line(node) else { return false };
    let words = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '[' | ']' | '{' | '}' | '#');
    let path = matches!(T::shape(), Shape::CoursePath);
    let one = !source.contains(|c| words(c) && !(path && c == '/'));
    let mut alone = Decoder::new(decoder.file, decoder.text, decoder.default_language);
    one && T::decode(node, &mut alone).is_some() && alone.findings.is_empty()
}

/// One value, or a list of them.
#[derive(Clone, Debug, PartialEq)]
pub struct OneOrMany<T>(pub Vec<At<T>>);

impl<T: Decode> Decode for OneOrMany<T> {
    fn shape() -> Shape {
        Shape::OneOrMany(Box::new(T::shape()))
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.value {
            Value::List(_) => Vec::decode(node, decoder).map(OneOrMany),
            _ => decoder.value(node).map(|one| OneOrMany(vec![one])),
        }
    }
}
