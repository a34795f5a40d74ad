//! `build --keep-going`: what has errors is left out, all else is as it would be without it.

use std::collections::BTreeMap;
use std::fs;
use std::process::Output;

use serde_json::Value;

use crate::support::{Small, tree};

const ENGLISH: &str = "content/kumla/engelska-niva-1.yaml";

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The site without what only says how it was built.
fn pages(small: &Small) -> BTreeMap<String, Vec<u8>> {
    let mut pages = tree(&small.site());
    pages.retain(|path, _| path != ".frisok" && !path.starts_with("quarantine."));
    pages
}

fn quarantine(small: &Small) -> Vec<Value> {
    let json: Value = serde_json::from_str(&small.page("quarantine.json")).unwrap();
    json["left_out"].as_array().unwrap().clone()
}

/// The files that were left out.
fn files(small: &Small) -> Vec<String> {
    quarantine(small).iter().map(|entry| entry["file"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_site_is_what_it_would_be_without_the_broken_entry() {
    let without = Small::new();
    fs::remove_file(without.root().join(ENGLISH)).unwrap();
    assert_eq!(code(&without.build(&[])), Some(0));

    for broken in [
        "title: Engelska\ntype: komvux-gymnasial\noccasions:\n  - {id: a, start: 2026-02-31, mode: remote}\n",
        "title: Kurs: x\n",
        "",
        "[[[[",
    ] {
        let small = Small::new();
        small.write(ENGLISH, broken);
        assert_eq!(code(&small.build(&[])), Some(1));
        assert!(!small.site().exists());
        let output = small.build(&["--keep-going", "--lang", "sv"]);
        assert_eq!(code(&output), Some(4));
        assert!(
            said(&output).contains("En fil har fel och är inte med på webbplatsen: content/kumla/engelska")
        );
        assert!(pages(&small) == pages(&without), "{broken}");
        assert_eq!(files(&small), [ENGLISH]);
    }
}

#[test]
fn files_that_are_nothing_are_left_out_too() {
    let clean = Small::new();
    clean.build(&[]);
    let small = Small::new();
    small.write("content/kumla/Läs mig.txt", "x");
    small.write("content/kumla/underskoterska/fel.yaml", "x");
    fs::write(small.root().join("content/kumla/latin.yaml"), b"title: \xE5\n").unwrap();
    std::os::unix::fs::symlink("/etc/passwd", small.root().join("content/kumla/lank.yaml")).unwrap();
    std::os::unix::fs::symlink("/etc", small.root().join("content/etc")).unwrap();
    assert_eq!(code(&small.build(&["--keep-going"])), Some(4));
    assert!(pages(&small) == pages(&clean));
    assert_eq!(
        files(&small),
        [
            "content/etc",
            "content/kumla/Läs mig.txt",
            "content/kumla/lank.yaml",
            "content/kumla/latin.yaml",
            "content/kumla/underskoterska/fel.yaml"
        ]
    );
}

#[test]
fn the_report_says_what_is_wrong_and_where() {
    let small = Small::new();
    small.change(ENGLISH, "type: ", "typ: ");
    small.write("content/sydnarke/sfi-d.yaml", "title: <b>x\ntype: sfi\n");
    assert_eq!(code(&small.build(&["--keep-going"])), Some(4));
    let entries = quarantine(&small);
    let of = |entry: &Value| {
        let findings = entry["findings"].as_array().unwrap();
        let codes: Vec<_> = findings.iter().map(|it| it["code"].as_str().unwrap().to_owned()).collect();
        let text = |key: &str| entry[key].as_str().map(str::to_owned);
        (text("publisher"), text("course"), text("because_of"), codes)
    };
    let (publisher, course, because, codes) = of(&entries[0]);
    assert_eq!(
        (publisher.unwrap(), course.unwrap(), because),
        ("kumla".into(), "engelska-niva-1".into(), None)
    );
    assert_eq!(codes, ["E020"]);
    assert_eq!(of(&entries[1]).3, ["E044", "E045"]);
    let finding = &entries[0]["findings"][0];
    assert_eq!((&finding["file"], &finding["start"]["line"]), (&Value::from(ENGLISH), &Value::from(2)));
    // The site's language, not the language of whoever builds it.
    assert_eq!(finding["remedy"], "Menade du ”type”?");
    let report = small.page("quarantine.md");
    for part in ["Vuxenutbildningen i Kumla (kumla)", "Sydnärkes vuxenutbildning", "E020", "E044", "E045"] {
        assert!(report.contains(part), "{part}: {report}");
    }
    // Nothing of it stays once all is mended.
    small.change(ENGLISH, "typ: ", "type: ");
    fs::remove_file(small.root().join("content/sydnarke/sfi-d.yaml")).unwrap();
    assert_eq!(code(&small.build(&["--keep-going"])), Some(0));
    assert!(!small.site().join("quarantine.json").exists() && !small.site().join("quarantine.md").exists());
}

#[test]
fn a_link_to_what_was_left_out_becomes_text() {
    let small = Small::new();
    assert_eq!(code(&small.build(&[])), Some(0));
    assert!(small.page("om/studiemedel/index.html").contains(">kursen i Kumla</a>"));
    small.change("content/kumla/underskoterska.yaml", "end: 2028-06-09", "end: 2026-06-09");
    let output = small.build(&["--keep-going"]);
    assert_eq!(code(&output), Some(4), "{}", said(&output));
    assert_eq!(files(&small), ["content/kumla/underskoterska.yaml"]);
    let page = small.page("om/studiemedel/index.html");
    assert!(page.contains("Läs om kursen i Kumla och <a"), "{page}");
    assert!(small.page("en/om/studiemedel/index.html").contains("Read about the course in Kumla."));
}

#[test]
fn what_only_shows_once_something_is_left_out_is_left_out_next() {
    let small = Small::new();
    // A link of its own that leads nowhere, and the English version of a page that is left out.
    small.write(
        "content/kumla/a.yaml",
        "title: A\ntype: validering\ndescription: \"[x](@/kumla/finns-inte.yaml)\"\n",
    );
    small.write("content/_pages/ny.md", "---\ntitel: Ny\n---\n\nx\n");
    small.write("content/_pages/ny.en.md", "---\ntitle: New\n---\n\nx\n");
    let output = small.build(&["--keep-going"]);
    assert_eq!(code(&output), Some(4), "{}", said(&output));
    assert_eq!(files(&small), ["content/_pages/ny.en.md", "content/_pages/ny.md", "content/kumla/a.yaml"]);
    assert!(!small.site().join("om/ny").exists());
}

#[test]
fn a_publisher_that_cannot_be_read_takes_its_courses_with_it_and_no_others() {
    let without = Small::new();
    fs::remove_dir_all(without.root().join("content/sydnarke")).unwrap();
    assert_eq!(code(&without.build(&[])), Some(0));
    let small = Small::new();
    small.change("content/sydnarke/_publisher.yaml", "municipalities:", "kommuner:");
    assert_eq!(code(&small.build(&["--keep-going"])), Some(4));
    assert!(pages(&small) == pages(&without));
    let because: Vec<_> = quarantine(&small).iter().map(|entry| entry["because_of"].clone()).collect();
    assert_eq!(because.iter().filter(|it| **it == "content/sydnarke/_publisher.yaml").count(), 4);
    assert_eq!(because.iter().filter(|it| it.is_null()).count(), 1);
}

#[test]
fn a_file_that_is_called_like_a_publishers_takes_nothing_with_it() {
    let clean = Small::new();
    clean.write("media/x.pdf", "x");
    clean.build(&[]);
    let small = Small::new();
    small.write("media/x.pdf", "x");
    let strays =
        ["content/_pages/_publisher.yaml", "content/_publisher.yaml", "content/kumla/a/_publisher.yaml"];
    strays.iter().for_each(|path| small.write(path, "name: x\n"));
    std::os::unix::fs::symlink("/etc/passwd", small.root().join("media/_publisher.yaml")).unwrap();
    assert_eq!(code(&small.build(&["--keep-going"])), Some(4));
    assert_eq!(files(&small), [&strays[..], &["media/_publisher.yaml"]].concat());
    assert!(pages(&small) == pages(&clean));
}

#[test]
fn nobody_takes_a_former_address_from_whose_it_is() {
    let small = Small::new();
    small.change(ENGLISH, "type: ", "aliases: [sydnarke/gammal]\ntype: ");
    small.change("content/sydnarke/sfi-c.yaml", "type: ", "aliases: [sydnarke/gammal]\ntype: ");
    assert_eq!(code(&small.build(&["--keep-going"])), Some(4));
    assert_eq!(files(&small), [ENGLISH]);
}

#[test]
fn a_publisher_that_cannot_be_read_may_be_named_in_the_county() {
    let small = Small::new();
    small.change("frisok.yaml", "name: Hallsberg", "name: Hallsberg, apply_publisher: sydnarke");
    assert_eq!(code(&small.build(&[])), Some(0));
    let file = small.root().join("content/sydnarke/_publisher.yaml");
    for broken in [Some(&b"["[..]), Some(b"n\0a\0m\0"), Some(b"name: x\n"), None] {
        match broken {
            Some(bytes) => fs::write(&file, bytes).unwrap(),
            None => fs::remove_file(&file).unwrap(),
        }
        let output = small.build(&["--keep-going", "--allow-drop"]);
        assert_eq!(code(&output), Some(4), "{broken:?}: {}", said(&output));
    }
}

#[test]
fn a_file_that_is_called_like_another_takes_no_place_from_it() {
    let small = Small::new();
    small.change("frisok.yaml", "license:", "brand: {logotype: media/logo.svg}\nlicense:");
    small.write("media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assert_eq!(code(&small.build(&[])), Some(0));
    small.write("media/Logo.svg", "x");
    let output = small.build(&["--keep-going"]);
    assert_eq!(code(&output), Some(4), "{}", said(&output));
    assert_eq!(files(&small), ["media/Logo.svg"]);
}

#[test]
fn errors_of_the_whole_catalogue_stop_it() {
    let small = Small::new();
    assert_eq!(code(&small.build(&[])), Some(0));
    let before = tree(&small.site());
    small.change(ENGLISH, "type: ", "typ: ");
    for (path, text, exit) in [
        ("themes/default/templates/course.html", "{{ page.nothing }}", 1),
        ("i18n/sv.ftl", "menu = {", 1),
        ("i18n/vocabulary/own.yaml", "areas: 1\n", 1),
        ("frisok.yaml", "title: x\n", 2),
    ] {
        small.write(path, text);
        let output = small.build(&["--keep-going"]);
        assert_eq!(code(&output), Some(exit), "{path}: {}", said(&output));
        assert!(tree(&small.site()) == before, "{path}");
        fs::remove_file(small.root().join(path)).unwrap();
    }
}
