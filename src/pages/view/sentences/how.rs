//! How one applies: where, what one needs, with BankID or without; else whom to ask.

use super::{About, Sentence, is_cancelled, link};
use crate::access::State;
use crate::catalogue::{Course, Occasion};
use crate::model::Need;
use crate::model::publisher::{Apply, Contact};
use crate::pages::Scope;
use crate::pages::view::people::tel;

impl Scope<'_> {
    /// How one applies to `occasion`, or whom one asks when one cannot.
    pub(super) fn how(&self, course: &Course, occasion: Option<&Occasion>) -> Vec<Sentence> {
        let contact = occasion.map_or(&course.contact, |occasion| &occasion.contact);
        match occasion {
            _ if is_cancelled(course, occasion) => self.ask("ask-again", course, contact),
            Some(o) if matches!(o.state, State::Closed | State::Running) => {
                self.ask("ask-still", course, contact)
            }
            Some(o) => self.apply_sentences(course, &o.apply, contact),
            None if !course.occasions.is_empty() => self.ask("ask-again", course, contact),
            None => self.apply_sentences(course, &course.apply, contact),
        }
    }

    fn apply_sentences(&self, course: &Course, apply: &Apply, contact: &Contact) -> Vec<Sentence> {
        let say = |message: &'static str| Sentence::new(About::How, message);
        let mut sentences = Vec::new();
        if self.applies_at_home(course) {
            // What one needs depends on that, too.
            return vec![say("apply-home-unknown")];
        }
        let url = apply.url.as_ref().map(|url| say("apply-at").with_html("address", page_link(&url.0)));
        let mail = apply.email.as_ref();
        let mail = mail.map(|mail| say("apply-mail").with_html("address", mail_link(&mail.0)));
        sentences.extend(url.into_iter().chain(mail));
        if sentences.is_empty() {
            sentences = self.ask("ask-how", course, contact);
        }
        let needs = || apply.needs.iter().flat_map(|needs| needs.iter());
        let labels = needs().map(|need| self.within(&self.say(&format!("need-{}", need.value.key()))));
        let labels: Vec<_> = labels.collect();
        if !labels.is_empty() {
            sentences.push(say("apply-needs").with_html("needs", self.locale.list_and(&labels)));
        }
        if apply.without_bankid.is_some() {
            sentences.push(say("apply-without-bankid"));
        } else if needs().any(|need| need.value == Need::Bankid) {
            sentences.push(say("apply-ask-bankid"));
        }
        sentences
    }

    /// Whom to ask, by telephone and mail, or else on which page.
    fn ask(&self, message: &'static str, course: &Course, contact: &Contact) -> Vec<Sentence> {
        let say = |message: &'static str| Sentence::new(About::How, message);
        let mut sentences = vec![say(message).with_html("publisher", self.publisher_name(course))];
        if let Some(phone) = &contact.phone {
            sentences.push(say("ask-by-phone").with_html("phone", link(&tel(phone), phone)));
        }
        if let Some(email) = &contact.email {
            sentences.push(say("ask-by-email").with_html("address", mail_link(&email.0)));
        }
        if let (1, Some(url)) = (sentences.len(), &contact.url) {
            sentences.push(say("ask-on-page").with_html("address", page_link(&url.0)));
        }
        sentences
    }

    /// The publisher's name as HTML that no machine translates.
    pub(super) fn publisher_name(&self, course: &Course) -> String {
        let name = self.localise(&self.catalogue.publisher(course).name);
        super::marked_name(&name.text, &name.lang, self.language)
    }
}

fn page_link(url: &str) -> String {
    link(url, url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/'))
}

fn mail_link(address: &str) -> String {
    link(&format!("mailto:{address}"), address)
}
