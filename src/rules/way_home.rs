//! Residents of the cooperation area have somewhere to apply.

use super::{Report, Scope, known_municipalities};
use crate::diagnose::{Code, say};
use crate::model::County;

/// A member of the agreement has a publisher, or else an `apply_url`: the agreement sends its
/// residents' applications there.
pub fn check(county: &County, scope: &Scope, report: &mut Report) {
    if county.free_application.is_none() {
        return;
    }
    // A publisher that could not be read whole may have any municipality.
    let publishers = || scope.written.publishers.iter().map(|publisher| &publisher.value);
    if publishers().any(|publisher| publisher.municipalities.is_none() || !publisher.lost.is_empty()) {
        return;
    }
    for municipality in known_municipalities(county).unwrap_or_default() {
        let Some(id) = &municipality.id else { continue };
        let is_party = match &county.cooperation_area {
            Some(area) => area.iter().any(|member| member.value == id.value),
            None => true,
        };
        let has_publisher = publishers()
            .flat_map(|publisher| &publisher.municipalities)
            .any(|list| list.iter().any(|own| own.value == id.value));
        if !is_party || has_publisher || municipality.apply_url.is_some() || !municipality.lost.is_empty() {
            continue;
        }
        let name = &id.value;
        report.add(
            Code::NowhereToApply,
            id.span,
            say!(
                "Den som bor i ”{name}” får inte veta vart ansökan ska skickas: ingen utgivare har kommunen.",
                "Residents of “{name}” are not told where to apply: no publisher has the municipality."
            ),
            say!(
                "Lägg till apply_url: med adressen till kommunens ansökan.",
                "Add apply_url: with the address of the municipality's application."
            ),
        );
    }
}
