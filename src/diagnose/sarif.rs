//! `--format sarif`: SARIF 2.1.0 (OASIS), which GitHub's code scanning and many editors read.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::explain::Explanation;
use super::repository::{self, from_top};
use super::{Code, Diagnostic, Files, Language, Place, Severity, one_line};

/// The base of all paths: the top of the repository.
const TOP: &str = "%SRCROOT%";

/// The log: one JSON object, with a line break at the end.
///
/// `prefix` is the catalogue's folder in the repository: empty, or with a slash at the end.
pub fn log(findings: &[&Diagnostic], files: &Files, prefix: &str, language: Language) -> String {
    let marks = repository::fingerprints(findings, files);
    let mut codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
    codes.sort();
    codes.dedup();
    let index: BTreeMap<Code, usize> = codes.iter().enumerate().map(|(at, code)| (*code, at)).collect();
    let result = |(finding, mark): (&&Diagnostic, String)| {
        let (text, remedy) = (finding.message.text(language), finding.remedy.text(language));
        let related = finding.related.iter().enumerate().map(|(id, related)| {
            let mut location = location(&from_top(prefix, files.path(related.place.file)));
            location["id"] = id.into();
            location["physicalLocation"]["region"] = region(related.place, files);
            location["message"] = message(related.label.text(language));
            location
        });
        let mut primary = location(&repository::path(finding, files, prefix));
        if let Some(place) = finding.place {
            primary["physicalLocation"]["region"] = region(place, files);
        }
        json!({
            "ruleId": finding.code.id(),
            "ruleIndex": index[&finding.code],
            "level": level(finding.code),
            "message": message(&format!("{text} {remedy}")),
            "locations": [primary],
            "relatedLocations": Value::from_iter(related),
            "partialFingerprints": {"frisok/v1": mark},
        })
    };
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "frisok",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language.pick("sv", "en"),
                "rules": Value::from_iter(codes.iter().map(|code| rule(*code, language))),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {TOP: {"description": {"text": language.pick("Repots översta mapp", "The top folder of the repository")}}},
            "results": Value::from_iter(findings.iter().zip(marks).map(result)),
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code, language: Language) -> Value {
    let title = code.title();
    let explanation = Explanation::of(code, language);
    let help = explanation.map_or_else(String::new, |it| [it.meaning, it.reason, it.remedy].join("\n\n"));
    json!({
        "id": code.id(),
        "name": format!("{code:?}"),
        "shortDescription": {"text": title.text(language)},
        "help": {"text": help},
        "defaultConfiguration": {"level": level(code)},
        "properties": {"titles": {"sv": title.sv, "en": title.en}},
    })
}

fn level(code: Code) -> &'static str {
    match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn location(path: &str) -> Value {
    json!({"physicalLocation": {"artifactLocation": {"uri": uri(path), "uriBaseId": TOP}}})
}

fn region(place: Place, files: &Files) -> Value {
    let start = files.position(place.file, place.span.start);
    let end = files.position(place.file, place.span.end.max(place.span.start));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// Plain text of a message, in which content must be no link (SARIF 2.1.0, 3.11.6) and no
/// placeholder (3.11.5). Text that could be neither stays as it is: not every reader knows the
/// escapes.
fn message(text: &str) -> Value {
    let mut text = one_line(text);
    if text.contains("](") {
        text = text.replace('[', "\\[").replace(']', "\\]");
    }
    if text.split('{').skip(1).any(|after| after.starts_with(|c: char| c.is_ascii_digit())) {
        text = text.replace('{', "{{").replace('}', "}}");
    }
    json!({"text": text})
}

/// A path as a relative URI (RFC 3986): everything but unreserved characters is percent-encoded, so
/// that a colon makes no scheme.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte.into())
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}
