//! White text can be read on the main colour, and the main colour on white.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::{Colour, County, Towards};

/// What text needs against its ground (WCAG 2.2, 1.4.3).
const RATIO: f32 = 4.5;

/// The main colour.
pub fn check(county: &County, _: &Scope, report: &mut Report) {
    let Some(written) = county.brand.as_ref().and_then(|brand| brand.colour.as_ref()) else { return };
    let colour = written.value;
    let ratio = colour.contrast(Colour::WHITE);
    if ratio >= RATIO {
        return;
    }
    let near = colour.readable_on(&[Colour::WHITE], RATIO, Towards::Black);
    // Rounded down: 4.48 is not 4.5.
    let tenths = (ratio * 10.0) as u32;
    let (whole, tenth) = (tenths / 10, tenths % 10);
    report.add(
        Code::PaleColour,
        written.span,
        say!(
            "Färgen {colour} är för ljus: kontrasten mot vitt är {whole},{tenth}:1, och 4,5:1 är det minsta.",
            "The colour {colour} is too light: its contrast to white is {whole}.{tenth}:1, and 4.5:1 is the least."
        ),
        say!(
            "Skriv \"{near}\". Det är den närmaste färgen som går att läsa.",
            "Write \"{near}\". It is the nearest colour that can be read."
        ),
    );
}
