//! The Code Quality report of GitLab.

use std::collections::HashSet;

use serde_json::Value;

use crate::support::{Repository, stdout};

fn report(repository: &Repository, arguments: &[&str]) -> Vec<Value> {
    let output = repository.command(arguments).args(["--format", "gitlab"]).output().unwrap();
    serde_json::from_str(stdout(&output)).unwrap()
}

fn marks(report: &[Value]) -> Vec<String> {
    report.iter().map(|issue| issue["fingerprint"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_finding_has_what_the_documentation_demands() {
    let repository = Repository::broken();
    let found = report(&repository, &["--changed-since", "main"]);
    assert_eq!(found.len(), 3);
    for issue in &found {
        for text in ["description", "check_name", "fingerprint"] {
            assert!(
                issue[text].as_str().is_some_and(|text| !text.is_empty() && !text.contains('\n')),
                "{issue}"
            );
        }
        assert!(matches!(issue["severity"].as_str(), Some("major" | "minor")), "{issue}");
        let path = issue["location"]["path"].as_str().unwrap();
        assert!(repository.top().join(path).is_file(), "{path} is not a path from the top");
        assert!(issue["location"]["lines"]["begin"].as_u64().unwrap() >= 1);
    }
    let unique: HashSet<_> = marks(&found).into_iter().collect();
    assert_eq!(unique.len(), found.len());
}

#[test]
fn fingerprints_survive_moved_lines_and_another_language() {
    let repository = Repository::broken();
    let course = "content/kumla/underskoterska.yaml";
    let text = std::fs::read_to_string(repository.root().join(course)).unwrap();
    // The same twice: told apart, and still the same after moving.
    repository.write(
        "content/kumla/tva.yaml",
        "title: x\ntype: yrkesvux\noccasions:\n  - {id: a, x: 1}\n  - {id: b, x: 1}\n",
    );
    let before = marks(&report(&repository, &[]));
    assert_eq!(before.iter().collect::<HashSet<_>>().len(), before.len());
    repository.write(course, &format!("# en rad till\n\n{text}"));
    repository.write(
        "content/kumla/tva.yaml",
        "title: x\n\ntype: yrkesvux\noccasions:\n\n  - {id: a, x: 1}\n  - {id: b, x: 1}\n",
    );
    assert_eq!(marks(&report(&repository, &[])), before);
    assert_eq!(marks(&report(&repository, &["--lang", "sv"])), before);
    repository.write(course, &text.replace("title=x", "title=y"));
    let after = marks(&report(&repository, &[]));
    assert_eq!(after.iter().filter(|mark| !before.contains(mark)).count(), 1);
}

#[test]
fn nothing_found_is_an_empty_list() {
    let repository = Repository::new();
    assert_eq!(report(&repository, &["--changed-since", "main"]), Vec::<Value>::new());
}
