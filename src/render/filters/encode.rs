//! Values as text for some place: `json_encode`, `urlencode`, `slugify`, `num_format`.

use std::fmt::Write;

use tera::Value;

use super::text;
use crate::content::to_id;
use crate::diagnose::say;
use crate::render::call::Call;
use crate::render::fault::Fault;

/// JSON that may stand in a `script` element: no text in it can end the element.
pub fn json_encode(value: &Value, call: &Call) -> Result<Value, Fault> {
    let pretty = call.flag("pretty", false)?;
    let json = if pretty { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    let json = json.map_err(|error| {
        Fault::new(
            say!("Värdet kan inte bli json: {error}.", "The value cannot become JSON: {error}."),
            say!("Välj ut det som behövs.", "Pick out what is needed."),
        )
    })?;
    Ok(json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026").into())
}

/// A number with the language's separators.
pub fn num_format(value: &Value, call: &Call) -> Result<Value, Fault> {
    let number = value.as_f64().ok_or_else(|| call.unfit(value, ("ett tal", "a number")))?;
    Ok(call.shared.locale(call.language_in("locale")?).number(number).into())
}

/// A text as an id.
pub fn slugify(value: &Value, call: &Call) -> Result<Value, Fault> {
    Ok(to_id(text(value, call)?).into())
}

/// A text as part of an address; slashes stay.
pub fn urlencode(value: &Value, call: &Call) -> Result<Value, Fault> {
    Ok(percent(text(value, call)?, b"-._~/").into())
}

/// A text as part of an address, where only letters and digits stay.
pub fn urlencode_strict(value: &Value, call: &Call) -> Result<Value, Fault> {
    Ok(percent(text(value, call)?, b"").into())
}

/// Marks that isolate directions are for people who read: an address has none.
fn percent(text: &str, kept: &[u8]) -> String {
    let mut out = String::with_capacity(text.len());
    let text = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            out.push(byte.into());
        } else {
            write!(out, "%{byte:02X}").expect("a String takes all");
        }
    }
    out
}
