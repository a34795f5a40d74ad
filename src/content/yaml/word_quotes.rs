//! The quotation marks of word processors, which mean nothing in YAML.

const MARKS: [char; 5] = ['”', '“', '„', '»', '«'];

/// What stands between such marks, when all of a text does and has no more of them.
pub fn in_word_quotes(text: &str) -> Option<&str> {
    let inner = text.strip_prefix(MARKS)?.strip_suffix(MARKS)?;
    (!inner.is_empty() && !inner.contains(MARKS)).then_some(inner)
}
