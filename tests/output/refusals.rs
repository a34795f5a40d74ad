//! Folders and paths that are refused.

use frisok::output::{MARKER, Notes, OutputError, Target};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use crate::support::*;

#[test]
fn paths_that_cannot_be_are_refused() {
    let dir = scratch();
    publish(target(&dir, false), &old_site()).unwrap();
    let before = snapshot(&dir.path().join("public"));
    for (one, other) in [
        ("a/x", "a/X"),
        ("a\u{30a}", "å"),
        ("a", "a/b"),
        ("a", "../a"),
        ("a", "/a"),
        ("a", "b\\a"),
        ("a", ".frisok"),
    ] {
        let error = refused(publish(target(&dir, false), &site(&[(one, ""), (other, "")])));
        assert_eq!(error.exit_code(), 1, "{error}");
        assert_eq!(snapshot(&dir.path().join("public")), before);
    }
    let twice = [Ok(file("a", "1")), Ok(file("a", "2"))];
    let error = refused(target(&dir, false).prepare().unwrap().publish(Notes::new(), twice.to_vec()));
    assert!(matches!(error, OutputError::Collision { first, second } if first == "a" && second == "a"));
    assert_only(dir.path(), &["public"]);
}

#[test]
fn folders_of_others_are_refused() {
    for in_place in [false, true] {
        let dir = scratch();
        let out = dir.path().join("public");
        fs::create_dir(&out).unwrap();
        fs::write(out.join("notes.txt"), "mine").unwrap();
        let before = snapshot(dir.path());
        let error = refused(publish(target(&dir, in_place), &old_site()));
        assert!(matches!(&error, OutputError::NotOurs { found, .. } if found == "notes.txt"), "{error}");
        assert_eq!((error.exit_code(), snapshot(dir.path())), (2, before));

        fs::remove_file(out.join("notes.txt")).unwrap();
        publish(target(&dir, in_place), &old_site()).unwrap();
        assert_is(&out, &old_site());
    }
}

#[test]
fn a_stranger_in_our_folder_is_never_lost() {
    let dir = scratch();
    let out = dir.path().join("public");
    publish(target(&dir, false), &old_site()).unwrap();
    fs::create_dir(out.join(".git")).unwrap();
    let error = refused(publish(target(&dir, false), &new_site()));
    assert!(
        matches!(&error, OutputError::Stranger { found, .. } if found == ".git") && error.exit_code() == 2
    );
    publish(target(&dir, true), &new_site()).unwrap();
    assert!(out.join(".git").is_dir());
    fs::remove_dir(out.join(".git")).unwrap();
    assert_is(&out, &new_site());
}

#[test]
fn a_damaged_manifest_is_refused() {
    let dir = scratch();
    let out = dir.path().join("public");
    publish(target(&dir, false), &old_site()).unwrap();
    fs::write(out.join(MARKER), "{\"frisok\":1,\"files\":9}\n").unwrap();
    let error = refused(publish(target(&dir, false), &new_site()));
    assert!(matches!(error, OutputError::BadManifest { .. }) && error.exit_code() == 2);
}

#[test]
fn output_may_not_be_in_or_around_the_catalogue() {
    let dir = scratch();
    let root = dir.path().join("catalogue");
    fs::create_dir_all(root.join("content/kumla")).unwrap();
    symlink(&root, dir.path().join("link")).unwrap();
    let before = snapshot(dir.path());
    let with = |out: PathBuf| {
        let protected = vec![root.join("content"), root.join("themes"), root.join("frisok.yaml")];
        Target { out, protected, ..Target::default() }
    };
    let outs = [
        "catalogue",
        "catalogue/content",
        "catalogue/content/kumla",
        "catalogue/content/new/er",
        "catalogue/themes/x",
        "",
        "catalogue/content/../content/x",
        "link/content/x",
        "catalogue/frisok.yaml",
    ];
    for out in outs {
        let error = with(dir.path().join(out)).prepare().unwrap_err();
        assert!(matches!(error, OutputError::Overlaps { .. }) && error.exit_code() == 2, "{out}: {error}");
    }
    assert!(matches!(with("/".into()).prepare(), Err(OutputError::Overlaps { .. })));
    assert_eq!(snapshot(dir.path()), before);
    for out in ["catalogue/public", "catalogue/content-built", "beside", "link/public"] {
        publish(with(dir.path().join(out)), &old_site()).unwrap();
        assert_is(&dir.path().join(out), &old_site());
    }
}

#[test]
fn links_and_files_are_no_output_folders() {
    let dir = scratch();
    fs::create_dir(dir.path().join("real")).unwrap();
    for to in ["real", "nowhere"] {
        symlink(to, dir.path().join("public")).unwrap();
        let error = refused(publish(target(&dir, false), &old_site()));
        assert!(matches!(error, OutputError::Link { .. }) && error.exit_code() == 2);
        fs::remove_file(dir.path().join("public")).unwrap();
    }
    fs::write(dir.path().join("public"), "mine").unwrap();
    let error = refused(publish(target(&dir, true), &old_site()));
    assert!(error.exit_code() == 2 && fs::read(dir.path().join("public")).unwrap() == b"mine", "{error}");
    assert_only(dir.path(), &["public", "real"]);
}
