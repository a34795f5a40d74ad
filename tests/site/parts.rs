//! A site in parts, and its compressed twins.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::Output;

use crate::support::{Small, tree};

fn part_of(small: &Small, name: &str) -> PathBuf {
    small.folder(name)
}

fn build_part(small: &Small, part: &str, more: &[&str]) -> PathBuf {
    let folder = part_of(small, &part.replace('/', "-"));
    let output = small.command("build").args(["--part", part]).args(more).arg("--out").arg(&folder).output();
    assert_eq!(output.unwrap().status.code(), Some(0));
    folder
}

fn join(small: &Small, parts: &[&PathBuf]) -> Output {
    small.command("join").args(parts).arg("--out").arg(small.site()).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn parts_are_together_the_whole_byte_for_byte() {
    let whole = Small::built();
    let small = Small::new();
    let parts = ["1/3", "2/3", "3/3"].map(|part| build_part(&small, part, &[]));
    let sizes: Vec<_> = parts.iter().map(|part| tree(part).len()).collect();
    assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1, "{sizes:?}");
    let [one, two, three] = &parts;
    let joined = join(&small, &[three, one, two]);
    assert_eq!(joined.status.code(), Some(0), "{}", said(&joined));
    // With its manifest.
    assert!(tree(&small.site()) == tree(&whole.site()));
    let again = join(&small, &[one, two, three]);
    assert!(said(&again).contains(" 0 written, 0 removed"), "{}", said(&again));
}

#[test]
fn folders_that_are_not_the_parts_of_one_site_are_refused() {
    let small = Small::new();
    let [one, two] = ["1/2", "2/2"].map(|part| build_part(&small, part, &[]));
    let refused = |parts: &[&PathBuf], words: &str| {
        let output = join(&small, parts);
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains(words), "{}", said(&output));
        assert!(!small.site().exists());
    };
    refused(&[&one], "Parts are missing: 2/2.");
    refused(&[&one, &two, &two], "Part 2/2 is there already");
    refused(&[&one, &small.root()], "is no part of a site");
    small.change("frisok.yaml", "today: 2026-11-23", "today: 2026-11-24");
    let later = small.command("build").args(["--part", "2/2", "--out"]).arg(&two).status().unwrap();
    assert_eq!(later.code(), Some(0));
    refused(&[&one, &two], "are not parts of the same site");
}

#[test]
fn a_part_that_was_changed_on_its_way_is_refused() {
    let small = Small::new();
    let [one, two] = ["1/2", "2/2"].map(|part| build_part(&small, part, &[]));
    let page = tree(&one).into_keys().find(|path| path.ends_with(".html")).unwrap();
    fs::write(one.join(&page), "<p>Kursen är gratis för alla.").unwrap();
    let output = join(&small, &[&one, &two]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("is not as it was written when its part was built"), "{}", said(&output));
    assert!(!small.site().exists());
}

#[test]
fn pages_in_some_languages_are_those_of_the_whole() {
    let whole = tree(&Small::built().site());
    let small = Small::new();
    assert_eq!(small.build(&["--languages", "sv,ar"]).status.code(), Some(0));
    let some = tree(&small.site());
    let left_out: BTreeSet<_> = whole.keys().filter(|path| !some.contains_key(*path)).collect();
    assert!(
        left_out.len() > 20 && left_out.iter().all(|path| path.starts_with("en/") || path.contains(".en.")),
        "{left_out:?}"
    );
    assert!(some.iter().all(|(path, bytes)| path == ".frisok" || whole[path] == *bytes));
    let unknown = small.build(&["--languages", "sv,fi"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(said(&unknown).contains("The site has no language fi."), "{}", said(&unknown));
    assert!(tree(&small.site()) == some);
}

#[test]
fn compressed_twins_stand_beside_texts_and_stay_with_them() {
    let plain = tree(&Small::built().site());
    let small = Small::new();
    let build = || {
        let output = small.build(&["--precompress"]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        said(&output)
    };
    build();
    let site = tree(&small.site());
    let twins: BTreeMap<_, _> =
        site.iter().filter(|(path, _)| path.ends_with(".br") || path.ends_with(".gz")).collect();
    let texts = plain.iter().filter(|(path, bytes)| !path.starts_with(".frisok") && bytes.len() >= 1024);
    let texts: Vec<_> =
        texts.filter(|(path, _)| !path.ends_with(".mp4") && !path.ends_with(".png")).collect();
    for (path, bytes) in &texts {
        assert_eq!(&site[*path], *bytes);
        let Some(brotli) = twins.get(&format!("{path}.br")) else { panic!("{path} has no twin") };
        let mut read = Vec::new();
        brotli::Decompressor::new(&brotli[..], 4096).read_to_end(&mut read).unwrap();
        assert!(read == **bytes, "{path}.br");
        read.clear();
        flate2::read::GzDecoder::new(&twins[&format!("{path}.gz")][..]).read_to_end(&mut read).unwrap();
        assert!(read == **bytes, "{path}.gz");
    }
    assert_eq!(twins.len(), 2 * texts.len());
    assert!(build().contains(" 0 written, 0 removed"));
    // The files of one changed course and of what lists it are new, with their twins; others stay.
    let inode = |path: &str| fs::metadata(small.site().join(path)).unwrap().ino();
    let before = inode("om/index.html.br");
    small.change("content/kumla/underskoterska.yaml", "sv: Undersköterska,", "sv: Undersköterska i dag,");
    build();
    assert_eq!(inode("om/index.html.br"), before);
    let changed = tree(&small.site());
    let now = |path: &str| changed[path] != site[path];
    for ending in ["", ".br", ".gz"] {
        assert!(now(&format!("kurser/kumla/underskoterska/index.html{ending}")), "{ending}");
    }
    // Without the option they go.
    assert_eq!(small.build(&[]).status.code(), Some(0));
    assert!(!small.site().join("index.html.br").exists());
}
