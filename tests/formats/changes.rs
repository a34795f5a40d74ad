//! `check --changed-since`.

use crate::small::{COUNTY, COURSE};
use crate::support::{Repository, stderr, stdout};

#[test]
fn a_change_shows_what_it_touched_and_what_it_broke_elsewhere() {
    let repository = Repository::broken();
    let (found, exit) = repository.found(&["--changed-since", "main"]);
    assert_eq!(
        found,
        [
            "content/kumla/underskoterska.yaml E020",
            "content/kumla/vård 100%.yaml E007",
            "content/nora/_publisher.yaml E040",
        ]
    );
    assert_eq!(exit, 1);
    let (all, _) = repository.found(&[]);
    assert!(all.contains(&"content/nora/gammal.yaml E020".to_owned()), "the old fault is there: {all:?}");
    // Also after a commit, and seen from a branch that has gone on.
    repository.commit("broken");
    repository.git(&["switch", "--quiet", "main"]);
    repository.write("content/nora/ny.yaml", COURSE);
    repository.commit("meanwhile");
    repository.git(&["switch", "--quiet", "change"]);
    assert_eq!(repository.found(&["--changed-since", "main"]).0, found);
}

#[test]
fn old_faults_do_not_stop_a_good_change() {
    let repository = Repository::new();
    repository.write("content/kumla/ny.yaml", COURSE);
    assert_eq!(repository.found(&["--changed-since", "HEAD"]), (vec![], 0));
    assert_eq!(repository.found(&[]).1, 1);
    // In a file that is changed, old ones are shown.
    let old = std::fs::read_to_string(repository.root().join("content/nora/gammal.yaml")).unwrap();
    repository.write("content/nora/gammal.yaml", &format!("# nytt\n{old}"));
    assert_eq!(
        repository.found(&["--changed-since", "HEAD"]),
        (vec!["content/nora/gammal.yaml E020".to_owned()], 1)
    );
}

#[test]
fn old_files_that_are_none_do_not_stop_a_good_change_either() {
    use std::os::unix::ffi::OsStrExt;
    let repository = Repository::new();
    let nora = repository.root().join("content/nora");
    std::os::unix::fs::symlink("svetsare.yaml", nora.join("lank.yaml")).unwrap();
    std::fs::write(nora.join(std::ffi::OsStr::from_bytes(b"\xff.yaml")), "x").unwrap();
    repository.write("content/nora/stor.yaml", &"x".repeat(1 << 21));
    let codes = |since: &str| {
        let (found, exit) = repository.found(&["--changed-since", since]);
        (found.iter().map(|it| it.rsplit(' ').next().unwrap().to_owned()).collect::<Vec<_>>(), exit)
    };
    assert_eq!(codes("HEAD").0, ["E005", "E004", "E007"].map(str::to_owned), "while they are new");
    repository.commit("what should not be there");
    repository.write("content/kumla/ny.yaml", COURSE);
    assert_eq!(codes("HEAD"), (vec![], 0));
}

#[test]
fn paths_narrow_it_further() {
    let repository = Repository::broken();
    let nora = repository.root().join("content/nora");
    let (found, exit) = repository.found(&["--changed-since", "main", nora.to_str().unwrap()]);
    assert_eq!((found, exit), (vec!["content/nora/_publisher.yaml E040".to_owned()], 1));
}

#[test]
fn a_county_that_cannot_be_used_is_shown_whatever_was_asked_for() {
    let repository = Repository::new();
    repository.write("frisok.yaml", &format!("aaa: 1\n{COUNTY}"));
    repository.commit("one");
    repository.write("content/kumla/ny.yaml", COURSE);
    let county = (vec!["frisok.yaml E020".to_owned()], 2);
    let nora = repository.root().join("content/nora/svetsare.yaml");
    let nora = nora.to_str().unwrap();
    for asked in [&["--changed-since", "HEAD"][..], &["--publisher", "kumla"], &[nora]] {
        assert_eq!(repository.found(asked), county, "{asked:?}");
    }
}

#[test]
fn what_git_cannot_answer_is_wrong_usage_with_a_remedy() {
    let repository = Repository::new();
    let output = repository.check(&["--changed-since", "origin/main"]);
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    assert!(
        said.contains("origin/main") && said.contains("fetch-depth: 0") && said.contains("GIT_DEPTH"),
        "{said}"
    );

    let output =
        repository.command(&["--changed-since", "main"]).env("PATH", "/nonexistent").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("Install git"), "{}", stderr(&output));

    std::fs::remove_dir_all(repository.top().join(".git")).unwrap();
    let output = repository.check(&["--changed-since", "main"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("in no Git repository"), "{}", stderr(&output));
}

/// As continuous integration has it by default: the latest commit and nothing else.
#[test]
fn a_shallow_clone_is_told_to_fetch_more() {
    let repository = Repository::new();
    let first = std::process::Command::new("git")
        .arg("-C")
        .arg(repository.top())
        .args(["rev-parse", "HEAD"])
        .output()
        .unwrap();
    let first = String::from_utf8(first.stdout).unwrap().trim().to_owned();
    repository.write("content/kumla/ny.yaml", COURSE);
    repository.commit("second");
    let clone = tempfile::tempdir().unwrap();
    let url = format!("file://{}", repository.top().display());
    let target = clone.path().join("clone");
    repository.git(&["clone", "--quiet", "--depth", "1", &url, target.to_str().unwrap()]);
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_frisok"));
    program
        .args(["check", "--lang", "en", "--changed-since", &first, "--root"])
        .arg(target.join("katalog å"));
    let output = program.output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("fetch-depth: 0"), "{}", stderr(&output));
}

#[test]
fn without_a_repository_paths_are_those_of_the_catalogue() {
    let repository = Repository::broken();
    std::fs::remove_dir_all(repository.top().join(".git")).unwrap();
    let output = repository.check(&["--format", "github"]);
    assert!(stdout(&output).contains("file=content/kumla/underskoterska.yaml,"), "{}", stdout(&output));
}

#[test]
fn what_git_tells_its_hooks_does_not_lead_astray() {
    let repository = Repository::new();
    repository.write("content/kumla/ny.yaml", &COURSE.replace("title:", "titel:"));
    let hook = |name: &str, value: &str| {
        let mut check = repository.command(&["--changed-since", "HEAD", "--format", "json"]);
        let output = check.current_dir(repository.top()).env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        assert_eq!(stdout(&output).lines().count(), 1, "only what is new: {}", stdout(&output));
    };
    let folder = repository.top().join(".git");
    for (name, value) in [
        ("GIT_DIR", folder.to_str().unwrap()),
        ("GIT_DIR", ".git"),
        ("GIT_INDEX_FILE", ".git/index"),
        ("GIT_GLOB_PATHSPECS", "1"),
    ] {
        hook(name, value);
    }
}

/// A folder with a `HEAD`, `objects` and `refs` is a repository of its own to git, with settings that
/// name programs.
#[test]
fn nothing_that_is_committed_makes_git_run_a_program() {
    let repository = Repository::new();
    let trap = repository.top().join("trap");
    let settings = format!(
        "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = \"{}\"\n\tfsmonitor = \"touch '{}'; false\"\n",
        repository.root().display(),
        trap.display()
    );
    repository.git(&["clone", "--quiet", "--bare", ".", "bare"]);
    let bare = repository.top().join("bare");
    for entry in std::fs::read_dir(&bare).unwrap() {
        let name = entry.unwrap().file_name();
        std::fs::rename(bare.join(&name), repository.root().join(&name)).unwrap();
    }
    std::fs::copy(repository.top().join(".git/index"), repository.root().join("index")).unwrap();
    repository.write("config", &settings);
    let output = repository.check(&["--changed-since", "HEAD"]);
    assert!(!trap.exists());
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}
