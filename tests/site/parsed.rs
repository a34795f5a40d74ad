//! What a build has parsed the next one does not parse again, and says and makes the same.

use std::fs;
use std::process::Output;
use std::sync::Arc;

use frisok::content::Parsed;
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

/// A memo with another text where it says `from`; `whole` if its sum is to say that nothing has been
/// changed.
fn forge(small: &Small, from: &str, to: &str, whole: bool) {
    let path = small.site().join(MEMO);
    let mut memo = fs::read(&path).unwrap();
    let at = memo.windows(from.len()).position(|part| part == from.as_bytes()).expect("the text");
    memo[at..at + from.len()].copy_from_slice(to.as_bytes());
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
    // Only what the file does not say as it is stands in what is kept.
    let text = fs::read_to_string(small.root().join(VALIDATION)).unwrap();
    assert!(text.contains(r#"\"det du kan\""#));
    let title = |more: &[&str]| {
        let output = small.build(more);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let page = small.page("kurser/kumla/validering/index.html");
        ["det du kan", "det du ser"].map(|title| page.contains(title))
    };
    let (as_written, as_kept) = ([true, false], [false, true]);
    assert_eq!(title(&[]), as_written);
    forge(&small, "det du kan", "det du ser", false);
    assert_eq!(title(&["--base-url", "https://a.example"]), as_written);
    // Nobody writes such a memo. It shows that the file was not parsed.
    forge(&small, "det du kan", "det du ser", true);
    assert_eq!(title(&["--base-url", "https://b.example"]), as_kept);
    small.change(VALIDATION, "type:", "# Ändrad.\ntype:");
    assert_eq!(title(&["--base-url", "https://c.example"]), as_written);
    // Another program reads otherwise.
    forge(&small, "det du kan", "det du ser", true);
    let program = env!("CARGO_PKG_NAME").to_owned() + " parsed 1\n";
    forge(&small, &program, &program.replace('1', "0"), true);
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
