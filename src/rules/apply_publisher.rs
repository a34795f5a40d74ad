//! It is clear which publisher a municipality's residents apply to.

use super::{Report, Scope, known_municipalities};
use crate::diagnose::{Code, say};
use crate::model::county::Municipality;
use crate::model::{At, County, Entry, Id, Publisher, nearest};

/// `apply_publisher` is a publisher that names the municipality; where several name it, it is
/// there.
pub fn check(county: &County, scope: &Scope, report: &mut Report) {
    for municipality in known_municipalities(county).unwrap_or_default() {
        let Some(id) = &municipality.id else { continue };
        match &municipality.apply_publisher {
            Some(named) => one(id, named, scope, report),
            None if municipality.lost.contains(&"apply_publisher") => {}
            None => several(id, municipality, scope, report),
        }
    }
}

fn one(municipality: &Id, named: &At<Id>, scope: &Scope, report: &mut Report) {
    let name = &named.value;
    let (message, remedy) = match scope.publishers.get(name) {
        Some(publisher) if names(publisher, municipality) || may_have_more(publisher) => return,
        None if is_there(name, scope) => return,
        Some(_) => (
            say!(
                "Utgivaren ”{name}” har inte kommunen ”{municipality}” bland sina kommuner.",
                "The publisher “{name}” does not have “{municipality}” among its municipalities."
            ),
            say!(
                "Välj en annan utgivare, eller lägg till {municipality} under municipalities i content/{name}/_publisher.yaml.",
                "Choose another publisher, or add {municipality} under municipalities in content/{name}/_publisher.yaml."
            ),
        ),
        None => {
            let mut ids: Vec<_> = scope.publishers.keys().map(|id| id.as_str()).collect();
            ids.sort_unstable();
            let remedy = match nearest(name.as_str(), ids) {
                Some(near) => say!("Menade du ”{near}”?", "Did you mean “{near}”?"),
                None => say!("Skriv namnet på en mapp i content.", "Write the name of a folder in content."),
            };
            (say!("Utgivaren ”{name}” finns inte.", "There is no publisher “{name}”."), remedy)
        }
    };
    report.add(Code::ApplyPublisher, named.span, message, remedy);
}

/// Whether a publisher is there that cannot be read: that is said already, or it is passed over.
fn is_there(name: &Id, scope: &Scope) -> bool {
    let folder = format!("content/{name}");
    let below = |path: &str| path.strip_prefix(&folder).is_some_and(|rest| rest.starts_with('/'));
    scope.is_hidden(&folder) || scope.files.paths().any(below)
}

fn several(id: &At<Id>, municipality: &Municipality, scope: &Scope, report: &mut Report) {
    let naming: Vec<_> = scope.written.publishers.iter().filter(|publisher| names(publisher, id)).collect();
    if naming.len() < 2 || municipality.apply_url.is_some() {
        return;
    }
    let name = &id.value;
    let publishers = naming.iter().map(|publisher| publisher.id.as_str()).collect::<Vec<_>>().join(", ");
    report.add(
        Code::ApplyPublisherOpen,
        id.span,
        say!(
            "Flera utgivare har kommunen ”{name}”: {publishers}. Det framgår inte var invånarna söker.",
            "Several publishers have “{name}”: {publishers}. It is not clear where its residents apply."
        ),
        say!("Lägg till apply_publisher: med en av dem.", "Add apply_publisher: with one of them."),
    );
}

fn names(publisher: &Entry<Publisher>, municipality: &Id) -> bool {
    let mut municipalities = publisher.value.municipalities.iter().flat_map(|list| list.iter());
    municipalities.any(|id| id.value == *municipality)
}

/// Whether a publisher may have others than one can see. That is said at its file.
fn may_have_more(publisher: &Entry<Publisher>) -> bool {
    let value = &publisher.value;
    value.municipalities.is_none() || value.lost.contains(&"municipalities")
}
