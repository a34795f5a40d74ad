//! The summary of a step on GitHub, and the same report as a format of its own.

use std::fs;

use crate::support::{Repository, stdout};

#[test]
fn the_whole_report_is_added_to_the_summary() {
    let repository = Repository::broken();
    let summary = repository.top().join(".git/summary.md");
    fs::write(&summary, "before\n").unwrap();
    let arguments = ["--format", "github", "--changed-since", "main"];
    let output = repository.command(&arguments).env("GITHUB_STEP_SUMMARY", &summary).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let report = repository.check(&["--format", "markdown", "--changed-since", "main"]);
    assert_eq!(fs::read_to_string(&summary).unwrap(), format!("before\n{}", stdout(&report)));
    insta::assert_snapshot!("report", stdout(&report));
}

#[test]
fn a_summary_that_would_be_too_large_is_cut_and_says_so() {
    let repository = Repository::broken();
    let summary = repository.top().join(".git/summary.md");
    fs::write(&summary, "x".repeat((1 << 20) - 1000)).unwrap();
    let mut command = repository.command(&["--format", "github"]);
    command.env("GITHUB_STEP_SUMMARY", &summary).output().unwrap();
    let written = fs::read_to_string(&summary).unwrap();
    let report = written.trim_start_matches('x');
    assert!(written.len() <= 1 << 20 && report.contains("- **error E020**"), "{report}");
    assert!(report.ends_with("Run `frisok check` to see the rest.\n"), "{report}");
    // Where there is no room even for that, nothing is added that GitHub would refuse.
    command.output().unwrap();
    assert!(fs::metadata(&summary).unwrap().len() <= 1 << 20);
}

#[test]
fn a_summary_that_cannot_be_written_is_told() {
    let repository = Repository::new();
    let output = repository
        .command(&["--format", "github"])
        .env("GITHUB_STEP_SUMMARY", repository.top().join("no/folder/x"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
}
