//! A build over an earlier one: nothing is done twice, and nothing old is left.

use std::fs;
use std::os::unix::fs::MetadataExt;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};

use crate::support::{Small, tree};

const UNCHANGED: &str = "Nothing has changed since the last build.";

fn build(small: &Small, more: &[&str]) -> String {
    let output = small.build(more);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    said
}

#[test]
fn what_has_not_changed_is_not_built_again() {
    let small = Small::new();
    assert!(!build(&small, &[]).contains(UNCHANGED));
    let inode = |path: &str| fs::metadata(small.site().join(path)).unwrap().ino();
    let before = [inode("index.html"), inode(".frisok")];
    let again = build(&small, &[]);
    assert!(again.contains(" 0 written, 0 removed") && again.contains(UNCHANGED), "{again}");
    assert!(
        again.contains("warning is still there") || again.contains("warnings are still there"),
        "{again}"
    );
    assert_eq!([inode("index.html"), inode(".frisok")], before);
    // Another day, address or choice is another site.
    for more in [
        &["--today", "2027-03-01"][..],
        &["--base-url", "https://x.example"],
        &["--languages", "sv"],
        &["--precompress"],
    ] {
        assert!(!build(&small, more).contains(UNCHANGED), "{more:?}");
        assert!(build(&small, more).contains(UNCHANGED), "{more:?}");
    }
}

#[test]
fn what_others_have_changed_in_the_site_is_mended_though_the_catalogue_is_as_it_was() {
    let small = Small::built();
    let before = tree(&small.site());
    fs::write(small.site().join("kurser/index.html"), "<p>Inga kurser.").unwrap();
    assert!(!build(&small, &[]).contains(UNCHANGED));
    fs::remove_file(small.site().join("kurser/index.html")).unwrap();
    build(&small, &[]);
    assert!(tree(&small.site()) == before);
    assert!(build(&small, &[]).contains(UNCHANGED));
}

/// An edit as people make it: a file of the catalogue, what is there, and what is there then.
type Edit = (&'static str, &'static str, &'static str);

const EDITS: [Edit; 10] = [
    ("content/kumla/underskoterska.yaml", "sv: Undersköterska,", "sv: Undersköterska i dag,"),
    ("content/kumla/engelska-niva-1.yaml", "title:", "summary: Läs engelska.\ntitle:"),
    ("content/kumla/_publisher.yaml", "name:", "# En kommentar.\nname:"),
    ("content/sydnarke/sfi-c.yaml", "title:", "# Ändrad.\ntitle:"),
    ("content/_pages/studiemedel.md", "\n---\n", "\n---\nNytt stycke.\n\n"),
    ("frisok.yaml", "title: {sv: Kurser i länet,", "title: {sv: Alla kurser i länet,"),
    ("frisok.yaml", "today: 2026-11-23", "today: 2026-12-24"),
    ("i18n/sv.ftl", "", "course-apply = Sök nu\n"),
    ("i18n/vocabulary/own.yaml", "", "occupations:\n  - {id: provyrke, labels: {sv: Provyrke, en: Trial}}\n"),
    ("themes/default/assets/own.css", "", "body { margin: 0 }\n"),
];

/// Makes an edit; one that is made already is taken back, a file that was made with it removed.
fn edit(small: &Small, (path, from, to): Edit) {
    let file = small.root().join(path);
    let text = fs::read_to_string(&file).unwrap_or_default();
    if from.is_empty() && text == to {
        fs::remove_file(file).unwrap();
    } else if !from.is_empty() && text.contains(to) {
        small.write(path, &text.replacen(to, from, 1));
    } else {
        small.write(path, &if from.is_empty() { to.to_owned() } else { text.replacen(from, to, 1) });
    }
}

#[test]
fn after_any_edits_the_site_is_the_one_of_a_clean_build() {
    let edits = prop::collection::vec(select(&EDITS[..]), 1..3);
    let steps = prop::collection::vec((edits, any::<Index>()), 3..5);
    let mut runner = TestRunner::new(Config { cases: 2, failure_persistence: None, ..Config::default() });
    let result = runner.run(&steps, |steps| {
        let small = Small::built();
        for (edits, other) in steps {
            edits.into_iter().for_each(|one| edit(&small, one));
            // Now and then a build of something else comes between.
            if other.index(3) == 0 {
                small.build(&["--languages", "sv"]);
            }
            let said = small.build(&[]);
            let clean = small.build_into("clean");
            let said = (said.status.code(), String::from_utf8_lossy(&said.stderr).into_owned());
            prop_assert_eq!(said.0, Some(0), "{}", said.1);
            prop_assert_eq!(clean.status.code(), Some(0));
            let (again, clean) = (tree(&small.site()), tree(&small.folder("clean")));
            let own = |site: &std::collections::BTreeMap<String, Vec<u8>>| {
                // What lingers for those who hold an old page is not of this build, and is marked so.
                let list = String::from_utf8(site[".frisok"].clone()).unwrap();
                let mut header: serde_json::Value =
                    serde_json::from_str(list.lines().next().unwrap()).unwrap();
                // Of several that make the same site, the one that came first stands there.
                header["notes"].as_object_mut().unwrap().remove("inputs");
                let header = header["notes"].clone();
                let kept = list.lines().filter(|line| line.contains("\"kept\":true"));
                let kept: Vec<_> = kept.map(|line| line.split('"').nth(3).unwrap().to_owned()).collect();
                let files = site.iter().filter(|(path, _)| *path != ".frisok" && !kept.contains(path));
                (header, files.map(|(path, bytes)| (path.clone(), bytes.clone())).collect::<Vec<_>>())
            };
            let (again, clean) = (own(&again), own(&clean));
            prop_assert_eq!(&again.0, &clean.0);
            for (one, other) in again.1.iter().zip(&clean.1) {
                prop_assert_eq!(&one.0, &other.0);
                prop_assert!(one.1 == other.1, "{} is old", one.0);
            }
            prop_assert_eq!(again.1.len(), clean.1.len());
        }
        Ok(())
    });
    result.unwrap();
}
