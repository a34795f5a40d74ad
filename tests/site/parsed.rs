//! What a build has parsed the next one does not parse again, and says and makes the same.

use std::fs;
use std::process::Output;
use std::sync::Arc;

use frisok::content::Parsed;
use frisok::diagnose::FileId;
use frisok::output::left_early;
use frisok::site::{self, Options};

use crate::support::{MEMO, Small, tree};

/// A course of which there is something to say, as Windows writes it.
const WARNED: &str = "\u{feff}title: ”Kurs”\r\ntype: validering\r\nsummary: Kurs #1\r\n";
/// One that cannot be read in two places.
const BROKEN: &str = "title: Kurs: x\ntype: validering\ncost:\n\ttext: y\n";
const ENGLISH: &str = "content/kumla/engelska-niva-1.yaml";
const VALIDATION: &str = "content/kumla/validering.yaml";

/// A catalogue with a course that is warned of and two files of the same bytes.
fn catalogue() -> Small {
    let small = Small::new();
    small.write("content/kumla/varnad.yaml", WARNED);
    let text = fs::read_to_string(small.root().join(ENGLISH)).unwrap();
    small.write("content/sydnarke/engelska-niva-1.yaml", &text);
    small
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// What a build says of the catalogue, not of itself.
fn findings(output: &Output) -> Vec<String> {
    let of_itself = |line: &&str| !line.contains(" written, ") && !line.contains(" made again, ");
    said(output).lines().filter(of_itself).map(str::to_owned).collect()
}

/// Builds over the site that is there, and anew; both say and make the same.
fn build(small: &Small) -> Vec<String> {
    let (again, clean) = (small.build(&["--allow-drop"]), small.build_into("clean"));
    assert_eq!((again.status.code(), clean.status.code()), (Some(0), Some(0)), "{}", said(&again));
    assert_eq!(findings(&again), findings(&clean));
    let (site, clean) = (tree(&small.site()), tree(&small.folder("clean")));
    let lingers = |path: &str| path.starts_with("search/") || path.starts_with("assets/");
    let own = |path: &&String| **path != ".frisok" && (clean.contains_key(*path) || !lingers(path));
    assert!(site.keys().filter(own).eq(clean.keys().filter(own)));
    for path in site.keys().filter(own) {
        assert!(site[path] == clean[path], "{path} is old");
    }
    findings(&again)
}

/// How many files a reading parses after the build whose site is there.
fn parsed(small: &Small) -> usize {
    let parsed = Arc::new(Parsed::new(left_early(&small.site()).unwrap_or_default()));
    let options = Options { root: small.root(), parsed: Some(parsed.clone()), ..Options::default() };
    site::read(&options).unwrap();
    parsed.read()
}

#[test]
fn only_what_is_new_is_parsed_and_all_else_is_the_same() {
    let small = catalogue();
    let nothing_known = parsed(&small);
    let courses = 8;
    assert!(nothing_known > courses, "{nothing_known}");
    let before = build(&small);
    assert!(
        before.iter().any(|line| line.contains("W010")) && before.iter().any(|line| line.contains("W011"))
    );
    assert_eq!(parsed(&small), 0);
    // One of two files of the same bytes; what was there goes from what is kept.
    small.change(ENGLISH, "credits: 100", "credits: 50");
    assert_eq!(parsed(&small), 1);
    assert_eq!(build(&small), before);
    assert_eq!(parsed(&small), 0);
    small.change(ENGLISH, "credits: 50", "credits: 100");
    fs::remove_file(small.root().join("content/kumla/varnad.yaml")).unwrap();
    assert_eq!(parsed(&small), 0);
    assert_ne!(build(&small), before);
    small.write("content/kumla/varnad.yaml", WARNED);
    assert_eq!(parsed(&small), 1, "what was not read is not kept");
    assert_eq!(build(&small), before);
}

#[test]
fn what_cannot_be_read_is_told_each_time() {
    let small = catalogue();
    build(&small);
    small.write("content/kumla/trasig.yaml", BROKEN);
    let clean = small.build_into("clean");
    assert_eq!(clean.status.code(), Some(1));
    assert!(findings(&clean).iter().any(|line| line.contains("E013")), "{}", said(&clean));
    for _ in 0..2 {
        let again = small.build(&[]);
        assert_eq!((again.status.code(), findings(&again)), (Some(1), findings(&clean)));
        assert_eq!(parsed(&small), 1);
    }
    // Without it the rest is read, and nobody mistakes that for the whole.
    let [again, clean] = [&small.site(), &small.folder("clean")].map(|out| {
        let output = small.command("build").arg("--keep-going").arg("--out").arg(out).output().unwrap();
        (output.status.code(), findings(&output))
    });
    assert_eq!((again.0, &again), (Some(4), &clean));
    fs::remove_file(small.root().join("content/kumla/trasig.yaml")).unwrap();
    build(&small);
    assert_eq!(parsed(&small), 0);
}

/// What is kept of a text: its tree, which stands behind the head and the one row.
fn tree_of(text: &str) -> Vec<u8> {
    const BEFORE: usize = 16 + 16 + 8 + 32 + 4;
    let parsed = Parsed::default();
    parsed.parse(text, FileId(0));
    parsed.finish().split_off(BEFORE)
}

/// A memo with other bytes in a place; `whole` if its sum is to say that nothing has been changed.
fn forge(small: &Small, from: &[u8], to: &[u8], whole: bool) {
    assert_eq!(from.len(), to.len());
    let path = small.site().join(MEMO);
    let mut memo = fs::read(&path).unwrap();
    let at = memo.windows(from.len()).position(|part| part == from).expect("the bytes");
    memo[at..at + from.len()].copy_from_slice(to);
    let sum = "frisok memo 3\n".len()..;
    let (sum, rest) = memo[sum].split_at_mut(blake3::OUT_LEN);
    if whole {
        sum.copy_from_slice(blake3::hash(rest).as_bytes());
    }
    fs::write(path, memo).unwrap();
}

#[test]
fn a_build_believes_what_was_parsed_before_and_nothing_that_is_cut_or_altered() {
    let small = catalogue();
    small.change(VALIDATION, r#""Validering <av> \"det du kan\" & mer""#, "Validering");
    let text = fs::read_to_string(small.root().join(VALIDATION)).unwrap();
    // The same places, but for the end of the title.
    let shorter = tree_of(&text.replace("title: Validering", "title: Validerin "));
    let title = |more: &[&str]| {
        let output = small.build(more);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let page = small.page("kurser/kumla/validering/index.html");
        let (_, rest) = page.split_once("<h1><bdi>").unwrap();
        rest.split_once("</bdi>").unwrap().0.to_owned()
    };
    let (as_written, as_kept) = ("Validering", "Validerin");
    assert_eq!(title(&[]), as_written);
    forge(&small, &tree_of(&text), &shorter, false);
    assert_eq!(title(&["--base-url", "https://a.example"]), as_written);
    // Nobody writes such a memo. It shows that the file was not parsed.
    forge(&small, &tree_of(&text), &shorter, true);
    assert_eq!(title(&["--base-url", "https://b.example"]), as_kept);
    small.change(VALIDATION, "type:", "# Ändrad.\ntype:");
    assert_eq!(title(&["--base-url", "https://c.example"]), as_written);
    // Another program reads otherwise.
    let text = fs::read_to_string(small.root().join(VALIDATION)).unwrap();
    let shorter = tree_of(&text.replace("title: Validering", "title: Validerin "));
    forge(&small, &tree_of(&text), &shorter, true);
    let program = env!("CARGO_PKG_NAME").to_owned() + " parsed 1\n";
    forge(&small, program.as_bytes(), program.replace('1', "0").as_bytes(), true);
    assert_eq!(title(&["--base-url", "https://d.example"]), as_written);
    let memo = small.site().join(MEMO);
    let good = fs::read(&memo).unwrap();
    for (number, bad) in [&good[..good.len() - 1], &good[..good.len() / 2], b""].into_iter().enumerate() {
        fs::write(&memo, bad).unwrap();
        small.change(ENGLISH, "title:", &format!("# {number}\ntitle:"));
        assert!(parsed(&small) > 8);
        build(&small);
        assert_eq!(parsed(&small), 0);
    }
}

#[test]
fn a_part_of_a_site_keeps_what_it_has_parsed_too() {
    let small = catalogue();
    let output = small.build(&["--part", "1/2"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(parsed(&small), 0);
}
