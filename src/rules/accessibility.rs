//! The law asks every public website for an accessibility statement (Act 2018:1937).

use super::{Report, Scope};
use crate::diagnose::{Code, Span, say};
use crate::model::County;

/// `accessibility` is there.
pub fn check(county: &County, _: &Scope, report: &mut Report) {
    if county.accessibility.is_none() && !county.lost.contains(&"accessibility") {
        report.add(
            Code::AccessibilityMissing,
            Span::default(),
            say!(
                "Katalogen har ingen tillgänglighetsredogörelse. Lagen kräver en.",
                "The catalogue has no accessibility statement. The law requires one."
            ),
            say!(
                "Lägg till accessibility: med actor, contact, form_url, assessed och conformity.",
                "Add accessibility: with actor, contact, form_url, assessed and conformity."
            ),
        );
    }
}
