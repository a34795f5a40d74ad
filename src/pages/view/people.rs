//! Whom to ask and how to apply.

use serde::Serialize;

use crate::model::publisher::{Apply, Contact, Guidance};
use crate::pages::{Html, Scope};

/// Whom to ask.
#[derive(Clone, Debug, Serialize)]
pub struct ContactView {
    email: Option<String>,
    phone: Option<String>,
    /// The telephone number as a link takes it.
    tel: Option<String>,
    url: Option<String>,
}

/// Study and career guidance.
#[derive(Clone, Debug, Serialize)]
pub struct GuidanceView {
    text: Option<Html>,
    url: Option<String>,
    phone: Option<String>,
    tel: Option<String>,
    hours: Option<Html>,
}

/// How one applies.
#[derive(Clone, Debug, Serialize)]
pub struct ApplyView {
    url: Option<String>,
    email: Option<String>,
    text: Option<Html>,
    needs: Vec<&'static str>,
    without_bankid: Option<Html>,
    /// When and how one gets an answer.
    reply: Option<Html>,
}

/// `tel:` and the digits, in international form where the number begins with 0.
pub(super) fn tel(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    match digits.strip_prefix('0') {
        Some(rest) if !digits.starts_with("00") => format!("tel:+46{rest}"),
        _ => format!("tel:{digits}"),
    }
}

impl Scope<'_> {
    pub(super) fn contact(&self, contact: &Contact) -> Option<ContactView> {
        let phone = contact.phone.as_ref().map(|phone| phone.value.clone());
        let view = ContactView {
            email: contact.email.as_ref().map(|email| email.0.to_string()),
            tel: phone.as_deref().map(tel),
            phone,
            url: contact.url.as_ref().map(|url| url.0.to_string()),
        };
        (view.email.is_some() || view.phone.is_some() || view.url.is_some()).then_some(view)
    }

    pub(super) fn guidance(&self, guidance: &Guidance) -> Option<GuidanceView> {
        let phone = guidance.phone.as_ref().map(|phone| phone.value.clone());
        let view = GuidanceView {
            text: guidance.text.as_ref().map(|text| self.rich(text, 4)),
            url: guidance.url.as_ref().map(|url| url.0.to_string()),
            tel: phone.as_deref().map(tel),
            phone,
            hours: guidance.hours.as_ref().map(|hours| self.html(hours)),
        };
        (view.text.is_some() || view.phone.is_some() || view.url.is_some()).then_some(view)
    }

    pub(super) fn apply(&self, apply: &Apply) -> Option<ApplyView> {
        let view = ApplyView {
            url: apply.url.as_ref().map(|url| url.0.to_string()),
            email: apply.email.as_ref().map(|email| email.0.to_string()),
            text: apply.text.as_ref().map(|text| self.rich(text, 4)),
            needs: apply.needs.iter().flat_map(|needs| needs.iter()).map(|need| need.value.key()).collect(),
            without_bankid: apply.without_bankid.as_ref().map(|text| self.rich(text, 4)),
            reply: apply.reply.as_ref().map(|text| self.rich(text, 4)),
        };
        let says =
            view.url.is_some() || view.email.is_some() || view.text.is_some() || !view.needs.is_empty();
        (says || view.without_bankid.is_some() || view.reply.is_some()).then_some(view)
    }
}
