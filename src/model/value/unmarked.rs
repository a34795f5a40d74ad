//! Text without quotes that may not say what its writer meant.

use crate::content::yaml::{Node, Scalar, Style, Value, in_word_quotes};
use crate::diagnose::{Code, Span, say};
use crate::model::Decoder;

/// Warns of a plain text that stands in quotes which YAML does not know, or that a `#` cuts off.
pub(super) fn look(node: &Node, decoder: &mut Decoder) {
    let Value::Scalar(Scalar { text, style: Style::Plain }) = &node.value else { return };
    if in_word_quotes(text).is_some() {
        decoder.report(
            Code::WordQuotes,
            node.span,
            say!(
                "Citattecknen runt texten kommer att synas på webbplatsen.",
                "The quotation marks around the text will be seen on the site."
            ),
            say!(
                "Ta bort dem. Ska de synas, skriv raka citattecken (\") utanför.",
                "Remove them. If they should be seen, write straight quotes (\") outside."
            ),
        );
    }
    let after = decoder.text.get(node.span.end as usize..).and_then(|rest| rest.lines().next()).unwrap_or("");
    let cut = after.trim_ascii();
    let a_word = cut.strip_prefix('#').is_some_and(|word| word.starts_with(char::is_alphanumeric));
    if a_word && after.starts_with([' ', '\t']) {
        let from = node.span.end as usize + after.len() - after.trim_ascii_start().len();
        decoder.report(
            Code::CutOff,
            Span::new(from, from + cut.len()),
            say!(
                "Texten slutar före #. Det som följer är en kommentar och syns inte.",
                "The text ends before the #. What follows is a comment and is not shown."
            ),
            say!(
                "Hör det till texten, sätt citattecken (\") före och efter hela texten. Är det en kommentar, skriv ett mellanslag efter #.",
                "If it belongs to the text, put quotes (\") before and after the whole text. If it is a comment, write a space after the #."
            ),
        );
    }
}
