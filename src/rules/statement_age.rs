//! The accessibility statement is looked over once a year, as the model statement asks (Commission
//! Implementing Decision (EU) 2018/1523).

use jiff::ToSpan;

use crate::diagnose::{Code, Diagnostic, FileId, say};
use crate::model::{County, Date};

/// A finding when the statement in `file` was last changed (or else assessed) more than a year
/// before `today`.
pub fn check(county: &County, file: FileId, today: Date) -> Option<Diagnostic> {
    let statement = county.accessibility.as_ref()?;
    let date = statement.updated.as_ref().or(statement.assessed.as_ref())?;
    let old = date.value.checked_add(1.year()).is_ok_and(|renew| renew < today);
    old.then(|| {
        Diagnostic::at(
            Code::StatementOld,
            file,
            date.span,
            say!(
                "Tillgänglighetsredogörelsen är från {day}. Det är mer än ett år sedan.",
                "The accessibility statement is of {day}. That is more than a year ago.",
                day = date.value
            ),
            say!(
                "Gå igenom webbplatsen och bristerna, och skriv dagens datum i updated.",
                "Go through the website and its shortcomings, and write the date of today in updated."
            ),
        )
    })
}
