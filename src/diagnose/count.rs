//! How much was found, in words.

use super::{Diagnostic, Language, Said, say};

/// "3 fel och 1 varning i 2 filer."
pub fn count(findings: &[&Diagnostic], language: Language) -> String {
    let mut files: Vec<_> =
        findings.iter().filter_map(|finding| finding.place).map(|place| place.file).collect();
    files.sort();
    files.dedup();
    let number = files.len();
    let Said { sv, en } = errors_and_warnings(findings);
    let sv_files = if number == 1 { "fil" } else { "filer" };
    let en_files = if number == 1 { "file" } else { "files" };
    say!("{sv} i {number} {sv_files}.", "{en} in {number} {en_files}.").text(language).to_owned()
}

/// "3 fel och 1 varning".
pub fn errors_and_warnings(findings: &[&Diagnostic]) -> Said {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let warnings = findings.len() - errors;
    let sv_warnings = if warnings == 1 { "varning" } else { "varningar" };
    let en_errors = if errors == 1 { "error" } else { "errors" };
    let en_warnings = if warnings == 1 { "warning" } else { "warnings" };
    say!("{errors} fel och {warnings} {sv_warnings}", "{errors} {en_errors} and {warnings} {en_warnings}")
}
