//! Where the residents of a municipality send an application to their home municipality.

use super::Publisher;
use crate::model;
use crate::model::Id;

/// Where somebody applies who applies at home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// To a publisher of the catalogue, as an index.
    Publisher(usize),
    /// At an address that `frisok.yaml` names.
    Address(Box<str>),
    /// The catalogue does not know: one must ask.
    Unknown,
}

/// Where the residents of `municipality` (its index is `index`) apply: to the publisher that
/// `apply_publisher` names, or else to the only one that has the municipality; without such a
/// publisher at its `apply_url`.
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
    match (named.and_then(is).or(only), &municipality.apply_url) {
        (Some(publisher), _) => Destination::Publisher(publisher),
        (None, Some(url)) => Destination::Address(url.0.clone()),
        (None, None) => Destination::Unknown,
    }
}
