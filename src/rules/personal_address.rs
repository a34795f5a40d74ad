//! E-mail goes to a function, not to a person: persons leave, and are personal data.

use super::{Report, Scope, occasions_of};
use crate::diagnose::{Code, say};
use crate::model::{At, County, Course, Email, Entry, Publisher};

/// A word that contains one of these names a function or a place, not a person.
#[rustfmt::skip]
const PARTS: &[&str] = &[
    "bibliotek", "center", "centr", "förvaltning", "forvaltning", "kansli", "reception",
    "sekretariat", "service", "skol", "utbild", "vagled", "vägled", "vux",
];

/// So does a word that begins with one of these.
#[rustfmt::skip]
const BEGINNINGS: &[&str] = &[
    "admin", "ansok", "ansök", "antag", "apl", "arbetsmarknad", "campus", "distans", "ekonomi",
    "elev", "enhet", "exped", "folkhog", "folkhög", "gymnas", "info", "jobb", "kommun", "kontakt",
    "kontor", "kund", "kurs", "larar", "larling", "lärar", "lärling", "medborgar", "ombud",
    "personal", "post", "prov", "registr", "rektor", "samord", "sfi", "stod", "stöd", "student",
    "studi", "support", "syv", "team", "teknik", "tillgang", "tillgäng", "valid", "yrk",
];

/// Addresses of a course and its occasions.
pub fn course(course: &Entry<Course>, _: &Scope, report: &mut Report) {
    let value = &course.value;
    let contact = value.contact.iter().filter_map(|contact| contact.email.as_ref());
    let apply = value.apply.iter().filter_map(|apply| apply.email.as_ref());
    let occasions = occasions_of(course).flat_map(|occasion| {
        let contact = occasion.contact.iter().filter_map(|contact| contact.email.as_ref());
        contact.chain(occasion.apply.iter().filter_map(|apply| apply.email.as_ref()))
    });
    contact.chain(apply).chain(occasions).for_each(|email| function(email, report));
}

/// Addresses of a publisher.
pub fn publisher(publisher: &Entry<Publisher>, _: &Scope, report: &mut Report) {
    let value = &publisher.value;
    let contact = value.contact.iter().filter_map(|contact| contact.email.as_ref());
    let apply = value.apply.iter().filter_map(|apply| apply.email.as_ref());
    contact.chain(apply).for_each(|email| function(email, report));
}

/// Addresses of the catalogue and of the accessibility statement.
pub fn county(county: &County, _: &Scope, report: &mut Report) {
    let contact = county.contact.iter().filter_map(|contact| contact.email.as_ref());
    let statement = county.accessibility.iter().filter_map(|statement| statement.contact.as_ref());
    contact.chain(statement).for_each(|email| function(email, report));
}

fn function(email: &At<Email>, report: &mut Report) {
    let address = &email.value.0;
    if !is_personal(address) {
        return;
    }
    let host = address.split_once('@').map_or("", |(_, host)| host);
    report.add(
        Code::PersonalAddress,
        email.span,
        say!(
            "{address} ser ut att tillhöra en person. Adressen blir fel när hen slutar.",
            "{address} looks like a person's. It will be wrong when they leave."
        ),
        say!("Skriv en funktionsbrevlåda, som vux@{host}.", "Write a function mailbox, such as vux@{host}."),
    );
}

/// Two or three words between dots, as in `first.last@`, none of which names a function or the
/// place itself.
fn is_personal(address: &str) -> bool {
    let Some((local, host)) = address.split_once('@') else { return false };
    let (local, host) = (local.to_lowercase(), host.to_lowercase());
    let words: Vec<&str> = local.split('.').collect();
    let is_name = |word: &&str| {
        word.chars().count() >= 2
            && word.chars().all(|c| c.is_alphabetic() || c == '-')
            && !PARTS.iter().any(|part| word.contains(part))
            && !BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
            && !host.contains(*word)
    };
    matches!(words.len(), 2 | 3) && words.iter().all(is_name)
}

#[cfg(test)]
mod tests {
    use super::is_personal;

    #[test]
    fn names_are_told_from_functions() {
        for personal in
            ["fornamn.efternamn@kumla.example", "Anna-Test.Testsson@x.example", "lars.aa.bbb@x.example"]
        {
            assert!(is_personal(personal), "{personal}");
        }
        for function in [
            "vux@kumla.example",
            "komvux.sfi@kumla.example",
            "vuxenutbildningen.hallsberg@sydnarke.example",
            "studie.vagledning@kumla.example",
            "info.kumla@kumla.example",
            "norra.kumla@kumla.example",
            "kumla2.a1@x.example",
            "lararen@x.example",
        ] {
            assert!(!is_personal(function), "{function}");
        }
    }
}
