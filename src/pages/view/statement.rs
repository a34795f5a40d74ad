//! The accessibility statement, from `accessibility:` in `frisok.yaml`.

use serde::Serialize;

use crate::pages::{Html, Scope, iso};

/// Where one complains when `frisok.yaml` does not say: the supervisor's form.
const SUPERVISOR: &str = "https://www.digg.se/tdosanmalan";

/// What the law asks a statement to say (Act 2018:1937, section 13).
#[derive(Debug, Serialize)]
pub struct StatementView {
    actor: Html,
    /// E-mail.
    contact: String,
    form_url: String,
    /// Within how many days one is answered.
    answers_within: Option<u32>,
    supervisor_url: String,
    assessed: Option<String>,
    updated: Option<String>,
    /// `self` or `third-party`.
    method: Option<&'static str>,
    /// `full`, `partial` or `none`.
    conformity: &'static str,
    shortcomings: Vec<ShortcomingView>,
    exceptions: Vec<Html>,
}

/// Something that is not accessible.
#[derive(Debug, Serialize)]
pub struct ShortcomingView {
    what: Html,
    why: Html,
}

impl Scope<'_> {
    /// Nothing where the catalogue has no statement.
    pub(super) fn statement(&self) -> Option<StatementView> {
        let written = self.catalogue.county.accessibility.as_ref()?;
        let shortcomings = written.shortcomings.iter().flat_map(|list| list.iter());
        let supervisor = written.supervisor_url.as_ref().map_or(SUPERVISOR, |url| &url.0);
        Some(StatementView {
            actor: self.html(written.actor.as_ref()?),
            contact: written.contact.as_ref()?.0.to_string(),
            form_url: written.form_url.as_ref()?.0.to_string(),
            answers_within: written.answers_within.as_ref().map(|days| days.value.0),
            supervisor_url: supervisor.to_owned(),
            assessed: written.assessed.as_ref().map(|date| iso(date.value)),
            updated: written.updated.as_ref().map(|date| iso(date.value)),
            method: written.method.as_ref().map(|method| method.key()),
            conformity: written.conformity.as_ref()?.key(),
            shortcomings: shortcomings
                .filter_map(|one| {
                    let (what, why) = (one.what.as_ref()?, one.why.as_ref()?);
                    Some(ShortcomingView { what: self.html(what), why: self.html(why) })
                })
                .collect(),
            exceptions: written
                .exceptions
                .iter()
                .flat_map(|list| list.iter())
                .map(|text| self.html(text))
                .collect(),
        })
    }
}
