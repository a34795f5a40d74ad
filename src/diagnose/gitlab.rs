//! `--format gitlab`: a Code Quality report, which GitLab shows in a merge request.
//!
//! The fields are those of GitLab's documentation, "Code Quality report format".

use serde_json::{Value, json};

use super::{Diagnostic, Files, Language, Severity, one_line, repository};

/// The report: one JSON array, with a line break at the end.
///
/// `prefix` is the catalogue's folder in the repository: empty, or with a slash at the end.
pub fn report(findings: &[&Diagnostic], files: &Files, prefix: &str, language: Language) -> String {
    let marks = repository::fingerprints(findings, files);
    let issue = |(finding, mark): (&&Diagnostic, String)| {
        let (message, remedy) = (finding.message.text(language), finding.remedy.text(language));
        let line = finding.place.map_or(1, |place| files.position(place.file, place.span.start).line);
        let severity = match finding.severity() {
            Severity::Error => "major",
            Severity::Warning => "minor",
        };
        json!({
            "description": one_line(&format!("{message} {remedy}")),
            "check_name": finding.code.id(),
            "fingerprint": mark,
            "severity": severity,
            "location": {"path": repository::path(finding, files, prefix), "lines": {"begin": line}},
        })
    };
    format!("{:#}\n", Value::from_iter(findings.iter().zip(marks).map(issue)))
}
