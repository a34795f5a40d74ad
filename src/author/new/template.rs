//! Templates of new files, and texts as YAML has them.

use super::NewError;
use crate::diagnose::say;

/// Puts values where a template has `<name>`.
///
/// # Panics
/// When the template lacks a place for a value: the templates are part of the program.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = template.to_owned();
    for (name, value) in values {
        let place = format!("<{name}>");
        assert!(text.contains(&place), "the template has no {place}");
        text = text.replace(&place, value);
    }
    text
}

/// A text as a YAML scalar: plain where every reader takes it for text, else in quotes.
///
/// # Errors
/// Refused where the text has signs that no text has.
pub fn scalar(text: &str) -> Result<String, NewError> {
    if text.contains(char::is_control) {
        let shown = text.escape_debug();
        return Err(NewError::Refused(
            say!(
                "Texten ”{shown}” har tecken som inte syns.",
                "The text “{shown}” has characters that cannot be seen."
            ),
            say!(
                "Skriv texten på en rad, utan sådana tecken.",
                "Write the text on one line, without such characters."
            ),
        ));
    }
    let is_word =
        matches!(&*text.to_lowercase(), "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n");
    let is_plain = text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '–' | '.' | '(' | ')' | '/'));
    if is_plain && !is_word {
        return Ok(text.to_owned());
    }
    // A string of JSON is one of YAML.
    Ok(serde_json::Value::from(text).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::yaml::{self, Value};
    use crate::diagnose::FileId;

    #[test]
    fn a_text_is_read_as_it_was() {
        for text in [
            "Undersköterska",
            "Kurs: x",
            "no",
            "1.10",
            "# a",
            "\"a\" \\ 'b'",
            "- a",
            "a #b",
            "[a",
            "a ",
            "🎓",
            "@",
        ] {
            let (node, faults) = yaml::parse(&format!("title: {}\n", scalar(text).unwrap()), FileId(0), 0);
            assert!(faults.is_empty(), "{text}");
            let title = node.get("title").map(|node| &node.value);
            assert!(matches!(title, Some(Value::Scalar(scalar)) if &*scalar.text == text), "{text}");
        }
        assert_eq!(scalar("Vård- och omsorg (fler år)").unwrap(), "Vård- och omsorg (fler år)");
        assert_eq!(scalar("no").unwrap(), "\"no\"");
    }

    #[test]
    fn values_take_their_places() {
        assert_eq!(fill("a <b> c <b>\n", &[("b", "x")]), "a x c x\n");
    }
}
