//! What `build` does with a folder.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::support::{Small, tree};

#[test]
fn a_second_build_touches_no_file() {
    let small = Small::new();
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let before = inodes(&small.site());
    assert_eq!(small.build(&[]).status.code(), Some(0));
    assert_eq!(inodes(&small.site()), before);
}

#[test]
fn a_change_writes_its_pages_and_no_others() {
    let small = Small::new();
    small.build(&[]);
    let before = inodes(&small.site());
    small.change("content/kumla/underskoterska.yaml", "Legitimation.", "Legitimation och matlåda.");
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let after = inodes(&small.site());
    let changed: Vec<_> =
        after.iter().filter(|(path, it)| before.get(*path) != Some(it)).map(|(path, _)| path).collect();
    assert_eq!(
        changed,
        [
            ".frisok",
            "ar/kurser/kumla/underskoterska/index.html",
            "en/kurser/kumla/underskoterska/index.html",
            "kurser/kumla/underskoterska/index.html"
        ]
    );
}

#[test]
fn an_error_leaves_the_site_as_it_was() {
    let small = Small::new();
    small.build(&[]);
    let before = inodes(&small.site());
    small.change("content/kumla/underskoterska.yaml", "end: 2028-06-09", "end: 2026-06-09");
    let output = small.build(&["--lang", "sv"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("content/kumla/underskoterska.yaml:39:10"), "{said}");
    assert!(said.contains("Webbplatsen är inte ändrad."), "{said}");
    assert_eq!(inodes(&small.site()), before);
}

#[test]
fn frisok_yaml_that_cannot_be_used_is_exit_2() {
    let small = Small::new();
    small.change("frisok.yaml", "time_zone: Europe/Stockholm", "time_zone: Europe/Stokholm");
    assert_eq!(small.build(&[]).status.code(), Some(2));
    fs::remove_file(small.root().join("frisok.yaml")).unwrap();
    assert_eq!(small.build(&[]).status.code(), Some(2));
    assert!(!small.site().exists());
}

#[test]
fn the_content_folder_is_no_place_for_the_site() {
    let small = Small::new();
    let before = tree(&small.root());
    for out in ["content", "content/kumla", "."] {
        let status = small.command("build").arg("--out").arg(small.root().join(out)).status().unwrap();
        assert_eq!(status.code(), Some(2), "{out}");
    }
    assert_eq!(tree(&small.root()), before);
}

#[test]
fn a_course_that_is_gone_takes_its_pages_with_it() {
    let small = Small::new();
    small.build(&[]);
    assert!(small.site().join("kurser/kumla/validering/index.html").exists());
    fs::remove_file(small.root().join("content/kumla/validering.yaml")).unwrap();
    assert_eq!(small.build(&["--allow-drop"]).status.code(), Some(0));
    assert!(!small.site().join("kurser/kumla/validering").exists());
    assert!(!small.site().join("typ/validering").exists());
}

fn inodes(folder: &Path) -> BTreeMap<String, (u64, i64, i64)> {
    tree(folder)
        .into_keys()
        .map(|path| {
            let found = fs::metadata(folder.join(&path)).unwrap();
            (path, (found.ino(), found.mtime(), found.mtime_nsec()))
        })
        .collect()
}
