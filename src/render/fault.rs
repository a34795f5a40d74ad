//! What a template did wrong, in the two languages of messages.

use tera::Value;
use tera::value::ValueKind;

use crate::diagnose::{Said, say};
use crate::model::nearest;

/// What a template did wrong, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// What is wrong.
    pub message: Said,
    /// What to do.
    pub remedy: Said,
}

/// Tera keeps of an error only its text, so all four texts travel in one, between these.
const SEPARATOR: char = '\u{1f}';

impl From<Fault> for tera::Error {
    fn from(fault: Fault) -> tera::Error {
        let parts = [fault.message.sv, fault.message.en, fault.remedy.sv, fault.remedy.en];
        tera::Error::message(parts.map(|part| format!("{SEPARATOR}{part}")).concat())
    }
}

impl Fault {
    pub fn new(message: Said, remedy: Said) -> Fault {
        Fault { message, remedy }
    }

    /// Something was asked for by a name that does not exist. `what` is what it is called, such as
    /// "Språket" and "The language".
    pub fn unknown<'c>(
        (what_sv, what_en): (&str, &str),
        name: &str,
        known: impl IntoIterator<Item = &'c str> + Clone,
    ) -> Fault {
        let message = say!("{what_sv} ”{name}” finns inte.", "{what_en} “{name}” does not exist.");
        Fault { message, remedy: choose(name, known) }
    }

    /// The fault that a text of Tera's carries, if it was one of ours.
    pub fn decode(text: &str) -> Option<Fault> {
        let mut parts = text.strip_prefix(SEPARATOR)?.split(SEPARATOR).map(str::to_owned);
        let mut said = || Some(Said { sv: parts.next()?, en: parts.next()? });
        Some(Fault { message: said()?, remedy: said()? })
    }
}

/// What kind of value it is, for people.
pub(super) fn kind(value: &Value) -> Said {
    match value.kind() {
        ValueKind::Undefined | ValueKind::None => say!("ingenting", "nothing"),
        ValueKind::Bool => say!("sant eller falskt", "true or false"),
        ValueKind::String => say!("en text", "a text"),
        ValueKind::Array => say!("en lista", "a list"),
        ValueKind::Map => say!("något med fält", "something with fields"),
        _ if value.is_number() => say!("ett tal", "a number"),
        _ => say!("data", "data"),
    }
}

/// More names than this are not listed.
const LISTED: usize = 40;

/// "Did you mean …?", or else what there is to choose from.
pub(super) fn choose<'c>(name: &str, known: impl IntoIterator<Item = &'c str> + Clone) -> Said {
    if let Some(near) = nearest(name, known.clone()) {
        return say!("Menade du {near}?", "Did you mean {near}?");
    }
    let mut names: Vec<&str> = known.into_iter().collect();
    if names.is_empty() {
        return say!("Ta bort det.", "Remove it.");
    }
    let more = if names.len() > LISTED { " …" } else { "" };
    names.truncate(LISTED);
    let list = names.join(", ");
    say!("Det här finns: {list}{more}.", "There is: {list}{more}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_survives_its_way_through_tera() {
        let fault = Fault::unknown(("Språket", "The language"), "svv", ["sv", "en"]);
        assert_eq!(fault.remedy.sv, "Menade du sv?");
        let error: tera::Error = fault.clone().into();
        assert_eq!(Fault::decode(&error.to_string()), Some(fault));
        assert_eq!(Fault::decode("Unknown filter `x`"), None);
    }
}
