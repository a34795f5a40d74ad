//! `new codeowners`: files in, owners out, read as the hosts read them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

mod support;

use support::{COUNTY, COURSE, PUBLISHER};

/// A catalogue in a folder of a repository, when `prefix` says so.
fn catalogue(prefix: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join(prefix);
    for (path, text) in [
        ("frisok.yaml", COUNTY),
        ("content/kumla/_publisher.yaml", PUBLISHER),
        ("content/kumla/underskoterska.yaml", COURSE),
        ("content/nora/_publisher.yaml", "name: \"Nora\\nlärcentrum @x\"\nmunicipalities: [nora]\n"),
    ] {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let git = Command::new("git").arg("-C").arg(folder.path()).args(["init", "--quiet"]).status().unwrap();
    assert!(git.success());
    folder
}

fn run(root: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_frisok"));
    program.args(["new", "codeowners", "--lang", "sv", "--root"]).arg(root).args(arguments);
    program.output().unwrap()
}

fn made(root: &Path, arguments: &[&str]) -> String {
    let output = run(root, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

const ALL: &[&str] = &["--rest", "@lan/redaktion", "--pattern", "@lan/{id}"];

/// Who is asked about a file: lines in order, spaces escaped, the last that fits (GitHub, GitLab).
fn by_path<'t>(text: &'t str, file: &str) -> &'t str {
    let mut lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let fits = |line: &&str| {
        let (path, _) = line.rsplit_once(' ').unwrap();
        let path = path.replace("\\ ", " ");
        path == "*" || file.starts_with(path.strip_prefix('/').expect("a path from the top"))
    };
    lines.rfind(fits).unwrap().rsplit_once(' ').unwrap().1
}

#[test]
fn every_file_has_its_owner() {
    for prefix in ["", "en katalog/"] {
        let folder = catalogue(prefix);
        let text = made(&folder.path().join(prefix), ALL);
        for (file, owner) in [
            ("content/kumla/underskoterska.yaml", "@lan/kumla"),
            ("media/nora/film.mp4", "@lan/nora"),
            ("content/_pages/om.md", "@lan/redaktion"),
            ("content/kumla-ny/x.yaml", "@lan/redaktion"),
            ("frisok.yaml", "@lan/redaktion"),
        ] {
            assert_eq!(by_path(&text, &format!("{prefix}{file}")), owner, "{file} in\n{text}");
        }
        assert_eq!(by_path(&text, ".github/workflows/x.yml"), "@lan/redaktion");
    }
}

#[test]
fn files_are_as_hosts_want_them() {
    let folder = catalogue("en katalog+/");
    let root = folder.path().join("en katalog+/");
    let others = ["--owner", "nora=@nora/vux", "--owner", "nora=vux@nora.example"];
    let github = made(&root, &[ALL, &others].concat());
    insta::assert_snapshot!("github", github);
    assert_eq!(made(&root, &[ALL, &others, &["--for", "gitlab"]].concat()), github);
    insta::assert_snapshot!("forgejo", made(&root, &[ALL, &["--for", "forgejo"]].concat()));
}

#[test]
fn what_cannot_be_is_refused_with_a_remedy() {
    let folder = catalogue("");
    for (arguments, part) in [
        (&["--rest", "@a"][..], "Ägare saknas för kumla, nora"),
        (&["--rest", "@a", "--owner", "kumla=@k"], "Ägare saknas för nora"),
        (&["--rest", "@a", "--pattern", "@b"], "saknas {id}"),
        (&["--rest", "a", "--pattern", "@b/{id}"], "”a” är ingen ägare"),
        (&["--rest", "@", "--pattern", "@b/{id}"], "”@” är ingen ägare"),
        (&["--rest", "@a", "--pattern", "@b/{id}\n* @c"], "är ingen ägare"),
        (&["--rest", "@a", "--pattern", "@b/{id}", "--owner", "kumlla=@k"], "Menade du kumla?"),
        (&["--rest", "@a", "--owner", "kumla"], "ID=@grupp"),
        (&["--pattern", "@b/{id}"], "--rest"),
    ] {
        let output = run(folder.path(), arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), said.contains(part)), (Some(2), true), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_file_that_is_there_is_not_written_over() {
    let folder = catalogue("");
    let out = folder.path().join("CODEOWNERS");
    let arguments = [ALL, &["--out", out.to_str().unwrap()]].concat();
    assert_eq!(run(folder.path(), &arguments).status.code(), Some(0));
    assert_eq!(fs::read_to_string(&out).unwrap(), made(folder.path(), ALL));
    fs::write(&out, "mine").unwrap();
    assert_eq!(run(folder.path(), &arguments).status.code(), Some(2));
    assert_eq!(fs::read_to_string(&out).unwrap(), "mine");
}
