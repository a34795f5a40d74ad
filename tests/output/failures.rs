//! Builds that fail or were killed: the old site stays, nothing temporary does.

use frisok::output::{Fate, Notes, OutputError, PublishError, Stopped, Target};
use rayon::prelude::*;
use std::fs;
use std::sync::atomic::Ordering;

use crate::support::*;

#[test]
fn all_rendering_errors_are_gathered_and_the_old_site_stays() {
    for in_place in [false, true] {
        let dir = scratch();
        publish(target(&dir, in_place), &old_site()).unwrap();
        let before = inner(snapshot(&dir.path().join("public")));
        let files = (0..200)
            .into_par_iter()
            .map(|n| if n % 50 == 7 { Err(n) } else { Ok(file(&format!("{n}"), "x")) });
        let result = target(&dir, in_place).prepare().unwrap().publish(Notes::new(), files);
        assert!(matches!(result, Err(PublishError::Files(errors)) if errors == [7, 57, 107, 157]));
        assert_eq!(inner(snapshot(&dir.path().join("public"))), before);
        assert_only(dir.path(), &["public"]);
    }
}

#[test]
fn a_panic_while_rendering_leaves_the_old_site_and_nothing_else() {
    let dir = scratch();
    publish(target(&dir, false), &old_site()).unwrap();
    let before = snapshot(&dir.path().join("public"));
    let prepared = target(&dir, false).prepare().unwrap();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        prepared.publish_with(Notes::new(), |sink| -> Vec<String> {
            sink.put(file("new.html", "x")).unwrap();
            panic!("a bug in a template function")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(snapshot(&dir.path().join("public")), before);
    assert_only(dir.path(), &["public"]);
}

#[test]
fn missing_folders_are_made_and_go_again_when_nothing_comes() {
    for in_place in [false, true] {
        let dir = scratch();
        let deep = Target { out: dir.path().join("x/y/public"), in_place, ..Target::default() };
        refused(deep.clone().prepare().unwrap().publish_with(Notes::new(), |sink| {
            assert_eq!(sink.put(file("a/b", "")), Ok(Fate::Written));
            assert_eq!(sink.put(file("..", "")), Err(Stopped));
            assert_eq!(sink.put(file("a/c", "")), Err(Stopped));
            Vec::new()
        }));
        assert_only(dir.path(), &[]);
        publish(deep, &old_site()).unwrap();
        assert_is(&dir.path().join("x/y/public"), &old_site());
    }
}

#[test]
fn what_a_killed_build_left_is_removed() {
    for in_place in [false, true] {
        let dir = scratch();
        let out = dir.path().join("public");
        publish(target(&dir, false), &old_site()).unwrap();
        for left in [".public.frisok-new/kurser", ".public.frisok-old", "public/.frisok-new/x"] {
            fs::create_dir_all(dir.path().join(left)).unwrap();
        }
        for left in [".public.frisok-lock", "public/.frisok-lock", ".public.frisok-new/index.html"] {
            fs::write(dir.path().join(left), "1").unwrap();
        }
        publish(target(&dir, in_place), &old_site()).unwrap();
        assert_only(dir.path(), &["public"]);
        assert_is(&out, &old_site());
    }
}

#[test]
fn a_site_left_aside_comes_back() {
    let dir = scratch();
    publish(target(&dir, false), &old_site()).unwrap();
    fs::rename(dir.path().join("public"), dir.path().join(".public.frisok-old")).unwrap();
    drop(target(&dir, false).prepare().unwrap());
    assert_is(&dir.path().join("public"), &old_site());
    assert_only(dir.path(), &["public"]);
}

#[test]
fn the_caller_can_stop_it() {
    for in_place in [false, true] {
        let dir = scratch();
        publish(target(&dir, in_place), &old_site()).unwrap();
        let before = inner(snapshot(&dir.path().join("public")));
        let target = target(&dir, in_place);
        let cancel = target.cancel.clone();
        let files = (0..1000).into_par_iter().map(|n| {
            cancel.fetch_or(n == 500, Ordering::Relaxed);
            Ok(file(&format!("{n}"), "x"))
        });
        let error = refused(target.prepare().unwrap().publish(Notes::new(), files));
        assert!(matches!(error, OutputError::Cancelled { .. }));
        assert_eq!(inner(snapshot(&dir.path().join("public"))), before);
        assert_only(dir.path(), &["public"]);
    }
}
