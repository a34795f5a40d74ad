//! Where the residents of a municipality send an application to their home municipality.

use super::Publisher;
use crate::model;
use crate::model::Id;

/// Where somebody applies who applies at home; nothing where the catalogue does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Destination {
    /// The publisher that takes the applications, as an index.
    pub publisher: Option<usize>,
    /// A page, or `mailto:` and a mailbox.
    pub address: Option<Box<str>>,
}

/// Where the residents of `municipality` (its index is `index`) apply: to the publisher that
/// `apply_publisher` names, or else to the only one that has the municipality. Where that one does
/// not say how, or there is none, at the municipality's `apply_url`.
pub(super) fn destination(
    municipality: &model::county::Municipality,
    index: usize,
    publishers: &[Publisher],
) -> Destination {
    let named = municipality.apply_publisher.as_ref().map(|id| &id.value);
    let is = |id: &Id| publishers.iter().position(|publisher| publisher.id == *id);
    let theirs = |(_, publisher): &(usize, &Publisher)| publisher.municipalities.contains(&index);
    let mut having = publishers.iter().enumerate().filter(theirs).map(|(index, _)| index);
    let only = having.next().filter(|_| having.next().is_none());
    let publisher = named.and_then(is).or(only);
    let apply = publisher.map(|index| &publishers[index].apply);
    let url = apply.and_then(|apply| apply.url.as_ref()).map(|url| url.0.clone());
    let mail = || apply?.email.as_ref().map(|email| format!("mailto:{}", email.0).into());
    let own = || municipality.apply_url.as_ref().map(|url| url.0.clone());
    Destination { publisher, address: url.or_else(mail).or_else(own) }
}
