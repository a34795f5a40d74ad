//! Builds that succeed: what is written, linked, kept and left alone.

use frisok::output::{
    Action, Body, Fate, Manifest, Notes, OutputError, OutputFile, PublishError, Target, left_early,
};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

use crate::support::*;

#[test]
fn a_first_build_writes_everything() {
    for in_place in [false, true] {
        let dir = scratch();
        let published = publish(target(&dir, in_place), &old_site()).unwrap();
        assert_eq!((published.files, published.unchanged, published.bytes), (4, 0, 7));
        assert_eq!(published.written, old_site().into_keys().collect::<Vec<_>>());
        assert_is(&dir.path().join("public"), &old_site());
        assert_only(dir.path(), &["public"]);
    }
}

#[test]
fn a_build_without_change_touches_nothing() {
    for in_place in [false, true] {
        let dir = scratch();
        publish(target(&dir, in_place), &old_site()).unwrap();
        let before = snapshot(&dir.path().join("public"));
        let published = publish(target(&dir, in_place), &old_site()).unwrap();
        assert_eq!(snapshot(&dir.path().join("public")), before);
        assert_eq!((published.unchanged, published.written.len(), published.removed.len()), (4, 0, 0));
    }
}

#[test]
fn a_change_touches_only_what_changed() {
    for in_place in [false, true] {
        let dir = scratch();
        let out = dir.path().join("public");
        publish(target(&dir, in_place), &old_site()).unwrap();
        fs::set_permissions(&out, fs::Permissions::from_mode(0o2775)).unwrap();
        let before = snapshot(&out);
        let published = publish(target(&dir, in_place), &new_site()).unwrap();
        assert_is(&out, &new_site());
        let after = snapshot(&out);
        for same in ["/index.html", "/å.css"] {
            assert_eq!(after[same], before[same]);
        }
        assert_ne!(after["/kurser/a/index.html"].1, before["/kurser/a/index.html"].1);
        assert!(!out.join("kurser/b").exists());
        assert_eq!(published.written, ["kurser/a/index.html", "kurser/c/index.html"]);
        assert_eq!(published.removed, ["kurser/b/index.html"]);
        assert_eq!(fs::metadata(&out).unwrap().mode() & 0o7777, 0o2775);
        assert!(published.leftover.is_none());
        assert_only(dir.path(), &["public"]);
    }
}

#[test]
fn notes_alone_are_a_change_and_come_back() {
    let dir = scratch();
    let out = dir.path().join("public");
    publish(target(&dir, false), &old_site()).unwrap();
    let before = snapshot(&out);
    let notes = Notes::from([("courses".to_owned(), serde_json::json!({"kumla": ["a", "b"]}))]);
    let files = || old_site().into_par_iter().map(|(path, text)| Ok::<_, String>(file(&path, &text)));
    target(&dir, false).prepare().unwrap().publish(notes.clone(), files()).unwrap();
    let prepared = target(&dir, false).prepare().unwrap();
    assert_eq!(prepared.previous().unwrap().notes(), &notes);
    assert_eq!(snapshot(&out)["/index.html"], before["/index.html"]);
    let noted = snapshot(&out);
    prepared.publish(notes, files()).unwrap();
    assert_eq!(snapshot(&out), noted);
}

#[test]
fn what_others_did_to_a_file_is_mended() {
    for in_place in [false, true] {
        let dir = scratch();
        let out = dir.path().join("public");
        publish(target(&dir, in_place), &old_site()).unwrap();
        fs::write(out.join("index.html"), "START").unwrap();
        fs::remove_file(out.join("kurser/a/index.html")).unwrap();
        fs::remove_file(out.join("kurser/b/index.html")).unwrap();
        symlink("../../index.html", out.join("kurser/b/index.html")).unwrap();
        let published = publish(target(&dir, in_place), &old_site()).unwrap();
        assert_is(&out, &old_site());
        assert_eq!(published.written, ["index.html", "kurser/a/index.html", "kurser/b/index.html"]);
    }
}

#[test]
fn copied_files_are_compared_and_linked_like_others() {
    for in_place in [false, true] {
        let dir = scratch();
        let (out, source) = (dir.path().join("public"), dir.path().join("film.mp4"));
        let copy = || {
            let file = OutputFile { path: "media/film.mp4".to_owned(), body: Body::CopyFrom(source.clone()) };
            target(&dir, in_place).prepare().unwrap().publish(Notes::new(), vec![Ok::<_, String>(file)])
        };
        let big = "film".repeat(100_000);
        for (text, fate) in [
            (&big, Fate::Written),
            (&big, Fate::Unchanged),
            (&big.replacen("film", "FILM", 1), Fate::Written),
        ] {
            fs::write(&source, text).unwrap();
            let published = copy().unwrap();
            assert_eq!(published.unchanged, usize::from(fate == Fate::Unchanged));
            assert_is(&out, &site(&[("media/film.mp4", text)]));
        }
        let before = inner(snapshot(&out));
        fs::remove_file(&source).unwrap();
        let missing = refused(copy());
        assert!(matches!(&missing, OutputError::Io { action: Action::Read, path, .. } if *path == source));
        rustix::fs::mknodat(rustix::fs::CWD, &source, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
        assert_eq!(refused(copy()).exit_code(), 3);
        assert_eq!(inner(snapshot(&out)), before);
    }
}

#[test]
fn kept_assets_stay_for_one_change() {
    for in_place in [false, true] {
        let dir = scratch();
        let out = dir.path().join("public");
        let target = || Target { lingering: vec!["assets/".into()], ..target(&dir, in_place) };
        let version = |n: u8| {
            site(&[("index.html", &format!("v{n}")), (&format!("assets/{n}.css"), "x"), ("same", "")])
        };
        publish(target(), &version(1)).unwrap();
        let published = publish(target(), &version(2)).unwrap();
        assert_eq!((published.files, published.kept, published.removed.len()), (3, 1, 0));
        let kept: Vec<_> =
            Manifest::read(&out).unwrap().unwrap().files().iter().map(|file| file.kept).collect();
        assert_eq!(kept, [true, false, false, false]);

        let before = snapshot(&out);
        assert_eq!(publish(target(), &version(2)).unwrap().kept, 1);
        assert_eq!(snapshot(&out), before);

        let published = publish(target(), &version(3)).unwrap();
        assert_eq!(published.removed, ["assets/1.css"]);
        assert!(out.join("assets/2.css").exists());
        // What was kept may come back as a file of the site.
        assert_eq!(publish(target(), &version(2)).unwrap().unchanged, 2);
        assert!(!Manifest::read(&out).unwrap().unwrap().get("assets/2.css").unwrap().kept);
    }
}

#[test]
fn a_kept_asset_gives_way_to_a_new_file() {
    let dir = scratch();
    let target = || Target { lingering: vec!["assets/".into()], ..target(&dir, false) };
    for files in [["assets/a", "assets/b/c"], ["assets/a/x", "assets/B/C"]] {
        let site = site(&files.map(|path| (path, "")));
        publish(target(), &site).unwrap();
        assert_is(&dir.path().join("public"), &site);
    }
}

#[test]
fn a_file_can_be_taken_over_unseen_if_it_is_as_it_was() {
    let dir = scratch();
    let out = dir.path().join("public");
    publish(target(&dir, false), &old_site()).unwrap();
    fs::write(out.join("kurser/b/index.html"), "B").unwrap();
    let before = snapshot(&out);
    let published = target(&dir, false).prepare().unwrap().publish_with(Notes::new(), |sink| {
        assert_eq!(sink.keep("index.html"), Ok(true));
        assert_eq!(sink.keep("kurser/b/index.html"), Ok(false));
        assert_eq!(sink.keep("not/there"), Ok(false));
        assert_eq!(sink.put(file("å.css", "")), Ok(Fate::Unchanged));
        assert_eq!(sink.put(file("kurser/b/index.html", "b")), Ok(Fate::Written));
        Vec::<String>::new()
    });
    assert_eq!(published.unwrap().removed, ["kurser/a/index.html"]);
    assert_eq!(snapshot(&out)["/index.html"], before["/index.html"]);
    assert_is(&out, &site(&[("index.html", "start"), ("kurser/b/index.html", "b"), ("å.css", "")]));
}

#[test]
fn what_has_not_been_written_to_is_not_read_again() {
    let dir = scratch();
    let out = dir.path().join("public");
    remember(&dir, false, &old_site(), &[]);
    let read = || fs::metadata(out.join("index.html")).unwrap().accessed().unwrap();
    // Some systems do not note when a file is read.
    fs::read(out.join("kurser/b/index.html")).unwrap();
    if fs::metadata(out.join("kurser/b/index.html")).unwrap().accessed().unwrap() <= read() {
        return;
    }
    let before = read();
    assert!(target(&dir, false).prepare().unwrap().stands());
    remember(&dir, false, &new_site(), &["index.html"]);
    assert_eq!(read(), before);
    assert_is_site(&out, &new_site());
    assert_ne!(read(), before);
}

#[test]
fn a_file_that_was_written_to_is_made_again_whatever_its_time_of_change_says() {
    for in_place in [false, true] {
        let dir = scratch();
        let out = dir.path().join("public");
        let page = out.join("index.html");
        remember(&dir, in_place, &old_site(), &[]);
        let time = fs::metadata(&page).unwrap().modified().unwrap();
        let edits: [&dyn Fn(); 3] =
            [&|| fs::write(&page, "START").unwrap(), &|| fs::write(&page, "<p>Start").unwrap(), &|| {
                let other = dir.path().join("other");
                fs::write(&other, "START").unwrap();
                fs::rename(other, &page).unwrap();
            }];
        for edit in edits {
            for site in [old_site(), new_site()] {
                remember(&dir, in_place, &site, &["å.css"]);
                assert!(target(&dir, in_place).prepare().unwrap().stands());
                edit();
                fs::File::options().write(true).open(&page).unwrap().set_modified(time).unwrap();
                assert!(!target(&dir, in_place).prepare().unwrap().stands());
                let published = remember(&dir, in_place, &site, &["index.html", "å.css"]);
                assert_eq!(published.written, ["index.html"]);
                assert_is_site(&out, &site);
            }
        }
    }
}

#[test]
fn a_memo_of_another_site_or_a_damaged_one_is_none() {
    let dir = scratch();
    let out = dir.path().join("public");
    let left = || target(&dir, false).prepare().unwrap().memo().map(|(_, left)| left.to_vec());
    remember(&dir, false, &old_site(), &[]);
    let old = fs::read(out.join(MEMO)).unwrap();
    remember(&dir, false, &new_site(), &[]);
    let new = fs::read(out.join(MEMO)).unwrap();
    assert_eq!(left(), Some(b"left".to_vec()));
    let mut turned = new.clone();
    *turned.last_mut().unwrap() ^= 1;
    for bad in [&old[..], &turned, &new[..new.len() - 1], &new[..new.len() - 8], b"frisok memo 3\n", b""] {
        fs::write(out.join(MEMO), bad).unwrap();
        assert_eq!(left(), None);
        // What is known early is not about a site.
        assert_eq!(left_early(&out).is_some(), bad == old);
        assert!(target(&dir, false).prepare().unwrap().stands());
    }
    fs::write(out.join(MEMO), &new).unwrap();
    assert!(left().is_some() && left_early(&out).is_some());
    fs::write(dir.path().join("memo"), new).unwrap();
    fs::remove_file(out.join(MEMO)).unwrap();
    assert_eq!(left_early(&out), None);
    symlink(dir.path().join("memo"), out.join(MEMO)).unwrap();
    assert_eq!((left(), left_early(&out)), (None, None));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let large: Site = (0..500).map(|n| (format!("{}/{n}.html", n % 37), format!("{n}").repeat(n))).collect();
    let built = [(1, false), (4, false), (8, true)].map(|(threads, in_place)| {
        let dir = scratch();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        publish(target(&dir, in_place), &old_site()).unwrap();
        pool.install(|| publish(target(&dir, in_place), &large)).unwrap();
        let files = snapshot(&dir.path().join("public")).into_iter();
        files.map(|(path, (hash, ..))| (path, hash)).collect::<BTreeMap<_, _>>()
    });
    assert_eq!(built[0], built[1]);
    assert_eq!(built[0], built[2]);
}

#[test]
fn of_many_builds_at_once_each_wins_or_gives_way() {
    for in_place in [false, true] {
        let dir = scratch();
        let version =
            |n: usize| -> Site { (0..50).map(|page| (format!("{page}"), format!("{n}"))).collect() };
        let won: usize = std::thread::scope(|scope| {
            let build = |thread: usize| {
                let (dir, version) = (&dir, &version);
                scope.spawn(move || {
                    let tries = (0..20).filter(|n| {
                        match publish(target(dir, in_place), &version(thread * 100 + n)) {
                            Ok(_) => true,
                            Err(PublishError::Output(OutputError::Busy { .. })) => false,
                            Err(other) => panic!("{other:?}"),
                        }
                    });
                    tries.count()
                })
            };
            let threads: Vec<_> = (0..4).map(build).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert!(won > 0);
        let last = fs::read_to_string(dir.path().join("public/0")).unwrap().parse().unwrap();
        assert_is(&dir.path().join("public"), &version(last));
        assert_only(dir.path(), &["public"]);
    }
}
