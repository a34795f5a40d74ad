//! Text that is HTML already.

use serde::{Serialize, Serializer};

/// What escaped signs mean.
const ENTITIES: [(&str, &str); 5] =
    [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];

/// HTML that a template prints as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Html {
    /// The text without its marks, for machines. It is exact: everything that this program makes
    /// HTML of is escaped.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(self.0.len());
        let mut rest = self.0.as_str();
        while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'<' | b'&')) {
            text.push_str(&rest[..at]);
            rest = &rest[at..];
            if rest.starts_with('<') {
                rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
                continue;
            }
            let known = ENTITIES.into_iter().find(|(entity, _)| rest.starts_with(entity));
            let (entity, meant) = known.unwrap_or(("&", "&"));
            text.push_str(meant);
            rest = &rest[entity.len()..];
        }
        text.push_str(rest);
        text
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Tera recognises its own values and keeps the mark.
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_text_stays() {
        let html = Html("Läs i <span lang=\"sv\">A &amp; B &amp;lt;</span> <b>1 &lt; 2</b>.".into());
        assert_eq!(html.to_text(), "Läs i A & B &lt; 1 < 2.");
    }
}
