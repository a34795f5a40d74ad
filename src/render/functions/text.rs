//! `trans`, `trans_text`, `text_direction`, `now`.

use jiff::tz::TimeZone;
use tera::Value;

use crate::diagnose::say;
use crate::i18n::{self, MessageError, direction};
use crate::model::Date;
use crate::render::call::Call;
use crate::render::fault::Fault;
use crate::render::translate::between;

/// Arguments of `trans` that are not for the message.
const OWN: [&str; 2] = ["key", "lang"];

/// An interface string as HTML.
pub fn trans(call: &Call) -> Result<Value, Fault> {
    translate(call, true)
}

/// An interface string as plain text.
pub fn trans_text(call: &Call) -> Result<Value, Fault> {
    translate(call, false)
}

fn translate(call: &Call, html: bool) -> Result<Value, Fault> {
    let key = call.must_text("key")?;
    let language = call.language()?;
    let bare = call.args().all(|(name, _)| OWN.contains(&name));
    if bare && let Some((as_html, as_text)) = language.texts.get(key) {
        return Ok(if html { as_html.clone() } else { as_text.clone() });
    }
    let locale = call.shared.locale(language);
    let mut args = Vec::new();
    for (name, value) in call.args().filter(|(name, _)| !OWN.contains(name)) {
        args.push((name, argument(call, name, value, html)?));
    }
    if html {
        return locale.message_html_as(key, &args, Value::safe_string).map_err(|error| fault(&error));
    }
    let text = locale.message(key, &args).map_err(|error| fault(&error))?;
    Ok(text.to_plain().into())
}

/// A value as an argument of a message.
fn argument<'v>(call: &Call, name: &str, value: &'v Value, html: bool) -> Result<i18n::Value<'v>, Fault> {
    if let Some(text) = value.as_str() {
        if !value.is_safe() {
            return Ok(match text.parse::<Date>() {
                Ok(date) if text.len() == 10 => date.into(),
                _ => text.into(),
            });
        }
        if !html {
            let message = say!(
                "Argumentet ”{name}” är html, men trans_text ger ren text.",
                "The argument “{name}” is HTML, but trans_text gives plain text."
            );
            let remedy = say!(
                "Använd fältet vars namn slutar på _text, eller trans.",
                "Use the field whose name ends in _text, or trans."
            );
            return Err(Fault::new(message, remedy));
        }
        return Ok(i18n::Value::Html(text.into()));
    }
    value.as_f64().map(Into::into).ok_or_else(|| call.wrong(name, value))
}

fn fault(error: &MessageError) -> Fault {
    match error {
        MessageError::Unknown { id, near } if near.is_empty() => Fault::new(
            say!("Texten ”{id}” finns inte.", "The text “{id}” does not exist."),
            say!(
                "Lägg till den i i18n/ i filen för standardspråket: {id} = ….",
                "Add it in i18n/ to the file of the default language: {id} = …."
            ),
        ),
        MessageError::Unknown { id, near } => {
            Fault::unknown(("Texten", "The text"), id, near.iter().map(String::as_str))
        }
        MessageError::Unresolved { id, lang, reason } => match between(reason, "argument $", " is not given")
        {
            Some(name) => Fault::new(
                say!(
                    "Texten ”{id}” behöver argumentet ”{name}”.",
                    "The text “{id}” needs the argument “{name}”."
                ),
                say!("Lägg till {name}=….", "Add {name}=…."),
            ),
            None => Fault::new(
                say!(
                    "Texten ”{id}” ({lang}) kan inte sättas ihop: {reason}.",
                    "The text “{id}” ({lang}) cannot be put together: {reason}."
                ),
                say!("Rätta texten i i18n/{lang}.ftl.", "Correct the text in i18n/{lang}.ftl."),
            ),
        },
    }
}

/// Which way a language is written.
pub fn text_direction(call: &Call) -> Result<Value, Fault> {
    Ok(direction(&call.language()?.tag).as_str().into())
}

/// The catalogue's day, as a date or as the seconds at which it begins.
pub fn now(call: &Call) -> Result<Value, Fault> {
    let (timestamp, utc) = (call.flag("timestamp", false)?, call.flag("utc", false)?);
    let today = call.shared.pages.catalogue.today;
    if !timestamp {
        return Ok(today.to_string().into());
    }
    let zone = if utc { TimeZone::UTC } else { call.shared.zone.clone() };
    let midnight = today.to_zoned(zone).map(|day| day.timestamp().as_second());
    Ok(midnight.unwrap_or_default().into())
}
