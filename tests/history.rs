//! What git knows of a catalogue, in repositories made for the test.

use std::fs;
use std::path::Path;
use std::process::Command;

use frisok::content::history::{HistoryError, changed_since, snapshot};
use frisok::content::{Content, MAX_BYTES};
use frisok::diagnose::Files;

fn git(root: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(["-c", "user.name=x", "-c", "user.email=x@x.example"]).args(arguments);
    let output = git.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn commit(root: &Path, message: &str) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", message]);
}

/// A repository whose catalogue lies in a folder of it, with two branches that parted after the
/// first commit; `change` is checked out.
fn repository() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    git(root, &["init", "--quiet", "--initial-branch", "main"]);
    for (path, text) in [
        ("README.md", "1"),
        ("katalog/frisok.yaml", "title: Länet\n"),
        ("katalog/content/kumla/å ä.yaml", "title: Å\n"),
        ("katalog/content/kumla/b.yaml", "title: B\n"),
        ("katalog/content/kumla/stor.yaml", &"x".repeat(MAX_BYTES as usize + 1)),
        ("katalog/media/film.mp4", "film"),
    ] {
        write(root, path, text);
    }
    std::os::unix::fs::symlink("b.yaml", root.join("katalog/content/kumla/link.yaml")).unwrap();
    commit(root, "first");
    git(root, &["switch", "--quiet", "--create", "change"]);
    write(root, "katalog/content/kumla/b.yaml", "title: B2\n");
    write(root, "README.md", "2");
    commit(root, "changed");
    git(root, &["switch", "--quiet", "main"]);
    write(root, "katalog/frisok.yaml", "title: Annat\n");
    commit(root, "on main meanwhile");
    git(root, &["switch", "--quiet", "change"]);
    dir
}

#[test]
fn only_what_this_branch_changed_counts_also_what_is_not_committed() {
    let dir = repository();
    let root = dir.path().join("katalog");
    assert_eq!(
        changed_since(&root, "main").unwrap().into_iter().collect::<Vec<_>>(),
        ["content/kumla/b.yaml"]
    );
    fs::remove_file(root.join("content/kumla/å ä.yaml")).unwrap();
    write(&root, "content/nora/ny.yaml", "title: Ny\n");
    let changed: Vec<_> = changed_since(&root, "main").unwrap().into_iter().collect();
    assert_eq!(changed, ["content/kumla/b.yaml", "content/kumla/å ä.yaml", "content/nora/ny.yaml"]);
}

#[test]
fn a_catalogue_is_read_as_it_was_where_the_branches_parted() {
    let dir = repository();
    let root = dir.path().join("katalog");
    let content = Content::of_past(&root, snapshot(&root, "main").unwrap());
    let mut files = Files::default();
    let read = |path: &str, files: &mut Files| {
        let found = content.read(path, files).unwrap();
        found.map(|(file, _)| files.text(file).to_string())
    };
    assert_eq!(read("frisok.yaml", &mut files).unwrap(), "title: Länet\n");
    assert_eq!(read("content/kumla/b.yaml", &mut files).unwrap(), "title: B\n");
    assert_eq!(read("content/kumla/ny.yaml", &mut files), None);
    assert!(read("i18n/sv.ftl", &mut files).is_some(), "embedded files are there");
    let list = |folder: &str| {
        let listed = content.list(folder, &mut Files::default()).unwrap();
        listed.files.into_iter().map(|found| found.path).collect::<Vec<_>>()
    };
    // What could not be read is there without text.
    let unread = ["content/kumla/link.yaml", "content/kumla/stor.yaml"];
    assert_eq!(unread.map(|path| read(path, &mut files).unwrap()), ["", ""]);
    assert_eq!(
        list("content/"),
        [&["content/kumla/b.yaml"], &unread[..], &["content/kumla/å ä.yaml"]].concat()
    );
    assert_eq!(list("media/"), ["media/film.mp4"]);
}

#[test]
fn git_that_has_no_answer_says_why() {
    let dir = repository();
    let refused = |root: &Path, revision: &str| match changed_since(root, revision).unwrap_err() {
        HistoryError::Refused(said) => said,
        HistoryError::NoGit(error) => panic!("{error}"),
    };
    assert!(refused(dir.path(), "borta").contains("borta"));
    assert!(refused(dir.path(), "--output=x").contains("--output=x"));
    assert!(!dir.path().join("x").exists());
    let outside = tempfile::tempdir().unwrap();
    assert!(refused(outside.path(), "HEAD").contains("not a git repository"));
}

#[test]
fn branches_without_a_common_past_are_compared_as_they_are() {
    let dir = repository();
    git(dir.path(), &["switch", "--quiet", "--orphan", "other"]);
    write(dir.path(), "katalog/frisok.yaml", "title: Ny\n");
    commit(dir.path(), "another beginning");
    let changed = changed_since(&dir.path().join("katalog"), "change").unwrap();
    assert!(changed.contains("frisok.yaml") && changed.contains("content/kumla/b.yaml"), "{changed:?}");
}
