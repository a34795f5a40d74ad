//! Text that is HTML already.

use serde::{Serialize, Serializer};

/// HTML that a template prints as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Tera recognises its own values and keeps the mark.
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}
