//! The law asks every public website for an accessibility statement (Act 2018:1937).

use super::{Report, Scope};
use crate::diagnose::{Code, Span, say};
use crate::model::{Conformity, County};

/// `accessibility` is there, and names shortcomings unless there are none.
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
    let Some(statement) = &county.accessibility else { return };
    let Some(conformity) = &statement.conformity else { return };
    let named = statement.shortcomings.as_ref().is_some_and(|list| !list.is_empty());
    let named = named || statement.lost.contains(&"shortcomings");
    if conformity.value != Conformity::Full && !named {
        report.add(
            Code::ShortcomingsMissing,
            conformity.span,
            say!(
                "Webbplatsen följer inte hela lagen, men det står inte vad som brister.",
                "The website does not follow all of the act, but nothing says where it falls short."
            ),
            say!(
                "Lägg till shortcomings: med what (vad) och why (varför) för varje brist.",
                "Add shortcomings: with what and why for each of them."
            ),
        );
    }
}
