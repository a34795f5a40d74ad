//! `check --publisher` (fault 46).

use crate::small::COURSE;
use crate::support::{Repository, stderr, stdout};

#[test]
fn a_commit_in_its_own_folder_is_fine() {
    let repository = Repository::new();
    repository.write("content/kumla/ny.yaml", COURSE);
    repository.write("media/kumla/film.vtt", "WEBVTT\n");
    assert_eq!(repository.found(&["--publisher", "kumla"]), (vec![], 0));
    assert_eq!(repository.found(&["--publisher", "kumla", "--changed-since", "main"]), (vec![], 0));
}

#[test]
fn files_of_others_are_flagged_wherever_they_are() {
    let repository = Repository::new();
    repository.write("content/nora/svetsare.yaml", &COURSE.replace("Undersköterska", "Svets"));
    std::fs::remove_file(repository.root().join("content/nora/gammal.yaml")).unwrap();
    repository.write("content/_pages/om.md", "---\ntitle: Om\n---\nHej\n");
    repository.write("media/nora/film.vtt", "WEBVTT\n");
    repository.write_at_top("README.md", "Annat\n");
    repository.commit("foreign");
    let (found, exit) = repository.found(&["--publisher", "kumla", "--changed-since", "HEAD~1"]);
    assert_eq!(
        found,
        [
            "../README.md E057",
            "content/_pages/om.md E057",
            "content/nora/gammal.yaml E057",
            "content/nora/svetsare.yaml E057",
            "media/nora/film.vtt E057",
        ]
    );
    assert_eq!(exit, 1);
    let output = repository.check(&["--publisher", "kumla", "--changed-since", "HEAD~1", "--lang", "sv"]);
    let said = stderr(&output);
    assert!(
        said.contains("hör till Nora lärcentrum (nora) och inte till Kumla vuxenutbildning (kumla)"),
        "{said}"
    );
    assert!(said.contains("hör till hela katalogen"), "{said}");
    let github = ["--publisher", "kumla", "--changed-since", "HEAD~1", "--format", "github"];
    let output = repository.check(&github);
    let output = stdout(&output);
    assert!(output.contains("file=README.md,"), "a path from the top: {output}");
    // Seen as the one who owns them, only the rest is foreign.
    let (found, _) = repository.found(&["--publisher", "nora", "--changed-since", "HEAD~1"]);
    assert_eq!(found, ["../README.md E057", "content/_pages/om.md E057"]);
}

#[test]
fn what_it_breaks_for_others_is_shown_and_old_faults_of_others_are_not() {
    let repository = Repository::broken();
    let (found, exit) = repository.found(&["--publisher", "kumla"]);
    assert_eq!(
        found,
        [
            "content/kumla/underskoterska.yaml E020",
            "content/kumla/vård 100%.yaml E007",
            "content/nora/_publisher.yaml E040",
            "frisok.yaml E057",
        ]
    );
    assert_eq!(exit, 1);
    // Its own old faults are.
    assert_eq!(Repository::new().found(&["--publisher", "nora"]).0, ["content/nora/gammal.yaml E020"]);
}

#[test]
fn without_history_its_own_folder_is_checked() {
    let repository = Repository::new();
    std::fs::remove_dir_all(repository.top().join(".git")).unwrap();
    assert_eq!(repository.found(&["--publisher", "kumla"]), (vec![], 0));
    assert_eq!(
        repository.found(&["--publisher", "nora"]),
        (vec!["content/nora/gammal.yaml E020".to_owned()], 1)
    );
    assert!(stderr(&repository.check(&["--publisher", "nora"])).contains("no history in Git"));
    repository.git(&["init", "--quiet"]);
    assert_eq!(repository.found(&["--publisher", "kumla"]), (vec![], 0), "no commit yet");
}

#[test]
fn an_unknown_publisher_is_wrong_usage_with_the_nearest() {
    let output = Repository::new().check(&["--publisher", "kumlla"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("Did you mean kumla?"), "{}", stderr(&output));
    let output = Repository::new().check(&["--publisher", "../kumla"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_publisher_that_is_new_or_gone_is_known() {
    let repository = Repository::new();
    std::fs::remove_dir_all(repository.root().join("content/nora")).unwrap();
    assert_eq!(repository.found(&["--publisher", "nora"]), (vec![], 0));
    repository.write("content/ludvika/x.yaml", "a: [\n");
    let (found, _) = repository.found(&["--publisher", "ludvika"]);
    assert!(found.iter().any(|found| found.starts_with("content/ludvika/x.yaml ")), "{found:?}");
}
