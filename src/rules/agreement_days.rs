//! The agreement on free application is in force.

use crate::diagnose::{Code, Diagnostic, FileId, say};
use crate::model::{County, Date};

/// A finding when the agreement in `file` has ended before `today`, or begins after it: the rules
/// that rest on it then answer nobody, and everybody is told what `otherwise` says.
pub fn check(county: &County, file: FileId, today: Date) -> Option<Diagnostic> {
    let agreement = county.free_application.as_ref()?.agreement.as_ref()?;
    let ended = agreement.valid_until.as_ref().filter(|last| last.value < today);
    let coming = agreement.valid_from.as_ref().filter(|first| first.value > today);
    let (date, message, remedy) = match (ended, coming) {
        (Some(last), _) => (
            last,
            say!(
                "Avtalet om fri ansökan slutade gälla {day}. Invånarna får nu svaret under otherwise.",
                "The agreement on free application ended on {day}. Residents now get the answer under otherwise.",
                day = last.value
            ),
            say!(
                "Har avtalet förlängts? Skriv den nya dagen i valid_until, eller ta bort raden om det gäller tills vidare.",
                "Has it been prolonged? Write the new day in valid_until, or remove the line if it holds until further notice."
            ),
        ),
        (None, Some(first)) => (
            first,
            say!(
                "Avtalet om fri ansökan börjar gälla först {day}. Till dess får invånarna svaret under otherwise.",
                "The agreement on free application begins on {day}. Until then residents get the answer under otherwise.",
                day = first.value
            ),
            say!(
                "Stämmer dagen behöver du inte göra något. Annars rättar du valid_from.",
                "If the day is right there is nothing to do. Otherwise correct valid_from."
            ),
        ),
        (None, None) => return None,
    };
    Some(Diagnostic::at(Code::AgreementNotInForce, file, date.span, message, remedy))
}
