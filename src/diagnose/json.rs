//! `--format json`: one object a line (the contract of design.md).

use serde_json::{Map, Value, json};

use super::{Diagnostic, Files, Language, Place};

/// One finding as one line of JSON, without the line break.
///
/// Lines and columns count from 1, columns in code points; `file` is relative to the root and is
/// absent where a finding is about the catalogue as a whole. `fixable` is there, and true, where
/// `check --fix` puts it right.
pub fn line(finding: &Diagnostic, files: &Files, language: Language) -> String {
    object(finding, files, language).to_string()
}

/// The same as an object.
pub fn object(finding: &Diagnostic, files: &Files, language: Language) -> Value {
    let mut object = Map::new();
    object.insert("code".into(), finding.code.id().into());
    object.insert("severity".into(), finding.severity().name(Language::En).into());
    if let Some(place) = finding.place {
        extend_with_place(&mut object, place, files);
    }
    object.insert("message".into(), finding.message.text(language).into());
    object.insert("remedy".into(), finding.remedy.text(language).into());
    let related = finding.related.iter().map(|related| {
        let mut object = Map::new();
        extend_with_place(&mut object, related.place, files);
        object.insert("message".into(), related.label.text(language).into());
        Value::Object(object)
    });
    object.insert("related".into(), Value::Array(related.collect()));
    if finding.fix.is_some() {
        object.insert("fixable".into(), true.into());
    }
    Value::Object(object)
}

fn extend_with_place(object: &mut Map<String, Value>, place: Place, files: &Files) {
    let at = |offset| {
        let position = files.position(place.file, offset);
        json!({"line": position.line, "column": position.column})
    };
    object.insert("file".into(), files.path(place.file).into());
    object.insert("start".into(), at(place.span.start));
    object.insert("end".into(), at(place.span.end));
}
