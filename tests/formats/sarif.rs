//! SARIF, judged by the schema of OASIS.

use std::path::Path;

use serde_json::Value;

use crate::support::{Repository, stdout};

fn log(repository: &Repository, arguments: &[&str]) -> Value {
    let output = repository.command(arguments).args(["--format", "sarif"]).output().unwrap();
    let log = serde_json::from_str(stdout(&output)).unwrap();
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ci-schemas/sarif-2.1.0.json");
    // One pattern in it has a bracket too many, which not every reader of patterns forgives.
    let schema = std::fs::read_to_string(schema).unwrap().replace("{2}]?$", "{2}?$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let faults: Vec<_> = jsonschema::validator_for(&schema)
        .unwrap()
        .iter_errors(&log)
        .map(|fault| fault.to_string())
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    log
}

#[test]
fn a_broken_change_is_a_valid_log() {
    let log = log(&Repository::broken(), &[]);
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(!rule["properties"]["titles"]["sv"].as_str().unwrap().is_empty());
        assert_eq!(result["partialFingerprints"]["frisok/v1"].as_str().unwrap().len(), 32);
    }
    let uri = |result: &Value| {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap().to_owned()
    };
    assert_eq!(uri(&results[1]), "katalog%20%C3%A5/content/kumla/v%C3%A5rd%20100%25.yaml");
    let last = results.last().unwrap();
    assert_eq!(uri(last), "katalog%20%C3%A5/content/nora/gammal.yaml");
    let region = &last["locations"][0]["physicalLocation"]["region"];
    assert_eq!(*region, serde_json::json!({"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 6}));
    let hostile = results[0]["message"]["text"].as_str().unwrap();
    assert!(
        hostile.contains("\\[l\\](https") && hostile.contains("{{0}}") && !hostile.contains('\n'),
        "{hostile}"
    );
}

#[test]
fn other_places_are_related_locations() {
    let repository = Repository::new();
    repository.write("content/kumla/tva.yaml", "title: Å\ntype: yrkesvux\ntitle: Ö\noccasions: [{id: a}]\n");
    let log = log(&repository, &[]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let double = results.iter().find(|result| result["ruleId"] == "E012").unwrap();
    let related = &double["relatedLocations"][0];
    assert_eq!(related["physicalLocation"]["region"]["startLine"], 1);
    assert!(!related["message"]["text"].as_str().unwrap().is_empty());
    assert_eq!(double["level"], "error");
}

#[test]
fn nothing_found_is_a_valid_log() {
    let log = log(&Repository::new(), &["--changed-since", "main"]);
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
}
