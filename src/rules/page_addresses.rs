//! Information pages have addresses of their own.

use std::collections::HashMap;

use super::Scope;
use crate::diagnose::{Code, Diagnostic, Span, say};

/// No two files are the same page in the same language.
pub fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut seen = HashMap::new();
    let mut findings = Vec::new();
    for page in &scope.written.pages {
        let Some(first) = seen.insert((&page.path, &page.language), page.file) else { continue };
        let (other, language) = (scope.files.path(first), &page.language);
        let finding = Diagnostic::at(
            Code::SameAddress,
            page.file,
            Span::default(),
            say!(
                "Sidan finns redan på språket ”{language}”, i {other}.",
                "The page exists in the language “{language}” already, in {other}."
            ),
            say!(
                "Ta bort den ena filen. Standardspråket behöver ingen språkkod i filnamnet.",
                "Remove one of the files. The default language needs no tag in the file name."
            ),
        );
        let label = say!("den första filen", "the first file");
        findings.push(finding.with_related(first, Span::default(), label));
    }
    findings
}
