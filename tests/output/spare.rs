//! The tree that an exchange puts aside, with which the next build begins.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use frisok::output::{Left, OutputError, Target};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::*;

const SPARE: &str = ".public.frisok-spare";

/// A site of ten pages, of which the first says which version it is.
fn version(number: usize) -> Site {
    let page = |page: usize| (format!("kurser/{page}/index.html"), format!("{page}"));
    let mut site: Site = (1..10).map(page).collect();
    site.insert("index.html".to_owned(), format!("version {number}"));
    site
}

/// Makes a version in the way of builds that make again only what has changed.
fn build(dir: &TempDir, number: usize) {
    let site = version(number);
    let same: Vec<&str> = site.keys().map(String::as_str).filter(|path| *path != "index.html").collect();
    remember(dir, false, &site, &same);
    assert_is_site(&public(dir), &site);
}

fn public(dir: &TempDir) -> PathBuf {
    dir.path().join("public")
}

fn spare(dir: &TempDir) -> PathBuf {
    dir.path().join(SPARE).join("site")
}

fn number(path: &Path) -> u64 {
    fs::symlink_metadata(path).unwrap().ino()
}

/// Two versions have been made; the tree of the first is kept.
fn two_versions() -> TempDir {
    let dir = scratch();
    build(&dir, 1);
    build(&dir, 2);
    assert_eq!(fs::read_to_string(spare(&dir).join("index.html")).unwrap(), "version 1");
    dir
}

#[test]
fn two_trees_take_turns_and_files_that_stay_are_not_touched() {
    let dir = two_versions();
    let page = public(&dir).join("kurser/1/index.html");
    let trees = [number(&public(&dir)), number(&spare(&dir))];
    let whole = |path: &Path| {
        let found = fs::metadata(path).unwrap();
        (found.ino(), found.mtime(), found.mtime_nsec(), found.ctime(), found.ctime_nsec(), found.nlink())
    };
    let before = whole(&page);
    for turn in 3..7 {
        build(&dir, turn);
        assert_eq!([number(&public(&dir)), number(&spare(&dir))], [trees[turn % 2], trees[1 - turn % 2]]);
        assert_eq!(whole(&page), before);
    }
    assert_only(dir.path(), &[SPARE, "public"]);
}

#[test]
fn nobody_else_can_look_into_it_and_version_control_does_not_list_it() {
    let dir = two_versions();
    let kept = dir.path().join(SPARE);
    assert_eq!(fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::read_to_string(kept.join(".gitignore")).unwrap(), "*\n");
}

#[test]
fn the_permissions_of_the_site_stay() {
    let dir = two_versions();
    fs::set_permissions(public(&dir), fs::Permissions::from_mode(0o750)).unwrap();
    for turn in 3..5 {
        build(&dir, turn);
        assert_eq!(fs::metadata(public(&dir)).unwrap().permissions().mode() & 0o777, 0o750);
    }
}

#[test]
fn what_somebody_puts_into_either_tree_never_comes_to_the_site() {
    for place in ["kurser/fremmande", "kurser/1/fremmande", "kurser/1/fremmande/x", "fremmande"] {
        for in_spare in [false, true] {
            // In the site's own folder it is refused, not lost.
            if place == "fremmande" && !in_spare {
                continue;
            }
            let dir = two_versions();
            let stranger = if in_spare { spare(&dir) } else { public(&dir) }.join(place);
            fs::create_dir_all(stranger.parent().unwrap()).unwrap();
            fs::write(&stranger, "?").unwrap();
            (3..6).for_each(|turn| build(&dir, turn));
        }
    }
}

#[test]
fn not_even_where_the_site_stayed_for_a_build_or_was_changed_in_place() {
    let stays = |dir: &TempDir| {
        let left = || Left { early: b"another".to_vec(), late: Vec::new() };
        publish_leaving(target(dir, false), &version(2), &[], left).unwrap();
    };
    let in_place = |dir: &TempDir| drop(remember(dir, true, &version(7), &[]));
    for between in [stays as fn(&TempDir), in_place] {
        let dir = two_versions();
        fs::write(public(&dir).join("kurser/1/fremmande"), "?").unwrap();
        between(&dir);
        (3..6).for_each(|turn| build(&dir, turn));
    }
}

#[test]
fn a_copy_of_the_site_with_something_in_it_is_no_tree_to_begin_with() {
    let dir = two_versions();
    let copied = dir.path().join("copy");
    fs::write(public(&dir).join("kurser/1/fremmande"), "?").unwrap();
    let cp = std::process::Command::new("cp").arg("-a").args([public(&dir), copied.clone()]).status();
    assert!(cp.unwrap().success());
    fs::remove_dir_all(public(&dir)).unwrap();
    fs::rename(copied, public(&dir)).unwrap();
    // The memo is what is newest in it.
    let memo = fs::read(public(&dir).join(MEMO)).unwrap();
    fs::write(public(&dir).join(MEMO), memo).unwrap();
    (3..6).for_each(|turn| build(&dir, turn));
}

#[test]
fn a_build_that_fails_while_it_changes_the_tree_leaves_none() {
    let dir = two_versions();
    let target = target(&dir, false);
    let cancel = target.cancel.clone();
    let left = || {
        cancel.store(true, Ordering::Relaxed);
        Left::default()
    };
    let failed = refused(publish_leaving(target, &version(3), &[], left));
    assert!(matches!(failed, OutputError::Cancelled { .. }), "{failed}");
    assert_is_site(&public(&dir), &version(2));
    assert_only(dir.path(), &["public"]);
    build(&dir, 3);
}

#[test]
fn nobody_builds_in_it_who_stands_where_the_site_stood() {
    let dir = two_versions();
    for in_place in [false, true] {
        let target = Target { out: spare(&dir), ..target(&dir, in_place) };
        let before = snapshot(dir.path());
        let refusal = refused(publish(target, &version(3)));
        assert!(matches!(refusal, OutputError::PutAside { .. }), "{refusal}");
        assert_eq!(snapshot(dir.path()), before);
    }
}

#[test]
fn one_that_no_build_can_begin_with_takes_no_room_meanwhile() {
    let dir = two_versions();
    fs::remove_file(spare(&dir).join(frisok::output::MARKER)).unwrap();
    let kept = spare(&dir);
    let left = || {
        assert!(!kept.exists());
        Left::default()
    };
    publish_leaving(target(&dir, false), &version(3), &[], left).unwrap();
}

#[test]
fn no_build_fails_because_none_can_be_kept() {
    // So long that the lock can stand beside it, and nothing with a longer name.
    let name = "a".repeat(255 - "..frisok-lock".len());
    let dir = scratch();
    for in_place in [false, false, true, false] {
        let target = Target { out: dir.path().join(&name), ..target(&dir, in_place) };
        publish(target, &version(1)).unwrap();
    }
}

#[test]
fn no_build_fails_because_nothing_can_be_left_for_the_next() {
    let dir = two_versions();
    let memo = public(&dir).join(MEMO);
    fs::remove_file(&memo).unwrap();
    fs::create_dir_all(memo.join("full")).unwrap();
    publish_remembering(target(&dir, false), &version(2), &[]).unwrap();
    build(&dir, 3);
}

#[test]
fn what_somebody_does_to_a_file_in_either_tree_is_mended() {
    const PAGES: [&str; 2] = ["index.html", "kurser/1/index.html"];
    let edits: [fn(&Path); 5] = [
        |page| fs::write(page, "7").unwrap(),
        |page| fs::remove_file(page).unwrap(),
        |page| {
            fs::write(page.with_extension("new"), "1").unwrap();
            fs::rename(page.with_extension("new"), page).unwrap();
        },
        |page| {
            fs::remove_file(page).unwrap();
            std::os::unix::fs::symlink("/etc/hostname", page).unwrap();
        },
        |page| {
            fs::remove_file(page).unwrap();
            fs::create_dir(page).unwrap();
        },
    ];
    for edit in edits {
        for (in_spare, page) in [false, true].into_iter().flat_map(|tree| PAGES.map(|page| (tree, page))) {
            let dir = two_versions();
            edit(&if in_spare { spare(&dir) } else { public(&dir) }.join(page));
            (3..6).for_each(|turn| build(&dir, turn));
        }
    }
}

#[test]
fn a_damaged_page_is_mended_though_no_course_has_changed() {
    let dir = two_versions();
    let page = public(&dir).join("kurser/1/index.html");
    fs::remove_file(&page).unwrap();
    fs::write(&page, "7").unwrap();
    build(&dir, 2);
}

#[test]
fn a_tree_that_a_killed_build_was_changing_is_none() {
    let dir = two_versions();
    let old = number(&spare(&dir));
    fs::remove_file(spare(&dir).join(frisok::output::MARKER)).unwrap();
    fs::write(spare(&dir).join("kurser/1/half"), "?").unwrap();
    build(&dir, 3);
    assert_ne!(number(&public(&dir)), old);
    build(&dir, 4);
}

#[test]
fn one_that_leads_elsewhere_is_none() {
    let dir = two_versions();
    let elsewhere = dir.path().join("elsewhere");
    fs::rename(spare(&dir), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, spare(&dir)).unwrap();
    let before = snapshot(&elsewhere);
    (3..5).for_each(|turn| build(&dir, turn));
    assert_eq!(snapshot(&elsewhere), before);
}

#[test]
fn it_is_kept_only_where_most_stays() {
    let dir = two_versions();
    let other: Site = version(3).into_iter().map(|(path, text)| (path, text + "!")).collect();
    remember(&dir, false, &other, &[]);
    assert_is_site(&public(&dir), &other);
    assert_only(dir.path(), &["public"]);
}

#[test]
fn it_goes_where_it_is_of_no_use() {
    let dir = two_versions();
    remember(&dir, true, &version(3), &[]);
    assert_only(dir.path(), &["public"]);
    let dir = two_versions();
    fs::remove_dir_all(public(&dir)).unwrap();
    build(&dir, 3);
    assert_only(dir.path(), &["public"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn after_any_builds_the_folder_is_the_last_site(
        versions in proptest::collection::vec((any_site(), any::<bool>()), 1..9)
    ) {
        let dir = scratch();
        let mut before = Site::new();
        for (site, unseen) in versions {
            let same = |path: &&str| unseen && before.get(*path) == site.get(*path);
            let same: Vec<&str> = site.keys().map(String::as_str).filter(same).collect();
            let published = remember(&dir, false, &site, &same);
            assert_is_site(&public(&dir), &site);
            let gone: Vec<_> = before.keys().filter(|path| !site.contains_key(*path)).cloned().collect();
            prop_assert_eq!(published.removed, gone);
            before = site;
        }
    }
}

/// Sites most of whose files stay, some in places where others have folders.
fn any_site() -> impl Strategy<Value = Site> {
    let pool = ["a", "a/b", "a/b/c", "a/d", "b/x.css", "b/y", "å/ö", "z/z/z"];
    proptest::collection::vec(proptest::option::of(0..2u8), pool.len()).prop_map(move |chosen| {
        let mut site = version(0);
        for (path, text) in pool.iter().zip(chosen) {
            let blocked = path.match_indices('/').any(|(slash, _)| site.contains_key(&path[..slash]));
            if let (Some(text), false) = (text, blocked) {
                site.insert(path.to_string(), text.to_string());
            }
        }
        site
    })
}
