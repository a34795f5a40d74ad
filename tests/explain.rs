//! The long texts of codes: every code has one, and its example is true.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use frisok::diagnose::explain::{self, Example, Explanation};
use frisok::diagnose::{Code, Language};
use frisok::site::{self, Options, Site};
use support::{COUNTY, COURSE, Catalogue, PUBLISHER};

const LANGUAGES: [Language; 2] = [Language::Sv, Language::En];

/// Codes that no text in a file shows, and why. Those with an example have one for people only.
const NOT_BY_ONE_TEXT: &[(Code, &str)] = &[
    (Code::NotUtf8, "about bytes that are no text"),
    (Code::Utf16, "about bytes that are no text"),
    (Code::FileTooLarge, "takes a file of a megabyte"),
    (Code::Link, "about what is in a folder"),
    (Code::NotAFile, "about what is in a folder"),
    (Code::BadFileName, "about the name of a file"),
    (Code::TooDeep, "takes 65 levels"),
    (Code::PublisherFileMissing, "about a file that is not there"),
    (Code::MisplacedFile, "about the name of a file"),
    (Code::ForeignFile, "about a change to a file"),
    (Code::CoursesVanished, "about two builds"),
    (Code::AgreementNotInForce, "about the day of the build"),
    (Code::StatementOld, "about the day of the build"),
    (Code::MoreFindings, "a text too long to be shown"),
    (Code::UnusedPublisher, "about files that are not there"),
];

#[test]
fn every_code_has_its_text_in_both_languages() {
    for code in Code::ALL {
        let texts = LANGUAGES.map(|language| Explanation::of(*code, language));
        let [Some(swedish), Some(english)] = texts else {
            panic!("explain/{}.md: not as the others", code.id())
        };
        for text in
            [swedish.meaning, swedish.reason, swedish.remedy, english.meaning, english.reason, english.remedy]
        {
            let long = text.chars().count();
            assert!((20..=400).contains(&long) && !text.contains('\n'), "{}: {long}: {text}", code.id());
            assert!(text.ends_with(['.', ')', '?']), "{}: {text}", code.id());
        }
        for (sv, en) in [
            (swedish.meaning, english.meaning),
            (swedish.reason, english.reason),
            (swedish.remedy, english.remedy),
        ] {
            assert_ne!(sv, en, "{}", code.id());
        }
        for text in [english.meaning, english.reason, english.remedy] {
            // English quotes open with a sign of their own.
            assert_eq!(text.matches('“').count(), text.matches('”').count(), "{}: {text}", code.id());
        }
        let by_text = swedish.example.is_some_and(|example| example.path.is_some());
        let exempt = NOT_BY_ONE_TEXT.iter().any(|(other, _)| other == code);
        assert!(by_text != exempt, "{}: example: {by_text}, exempt: {exempt}", code.id());
    }
}

#[test]
fn the_wrong_example_gets_its_code_and_the_right_one_nothing() {
    let mut faults = Vec::new();
    for code in Code::ALL {
        let example = Explanation::of(*code, Language::Sv).and_then(|text| text.example);
        let Some(Example { path: Some(path), wrong, right, .. }) = example else { continue };
        let check = |text| found(*code, &catalogue(*code, path, &whole(path, text, &[wrong, right])));
        let (by_wrong, by_right) = (check(wrong), check(right));
        if by_wrong != BTreeSet::from([code.id()]) || !by_right.is_empty() {
            faults.push(format!("{}: wrong gets {by_wrong:?}, right gets {by_right:?}", code.id()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A small catalogue that is right, with one file of an example, and what the code needs besides.
fn catalogue(code: Code, path: &str, text: &str) -> Catalogue {
    let captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nBli svetsare.\n";
    let media = ["media/film.mp4", "media/film.srt"];
    let catalogue = media.iter().fold(Catalogue::new(), |catalogue, path| catalogue.with(path, "x"));
    let catalogue = catalogue.with("media/film.vtt", captions).with(path, text);
    match code {
        Code::ApplyPublisherOpen => catalogue
            .with("content/skolan/_publisher.yaml", "name: Skolan\nmunicipalities: [kumla]\n")
            .with("content/skolan/kurs.yaml", COURSE),
        Code::UnknownLocale => catalogue.with("i18n/xx.ftl", "language-name = Xx\n"),
        _ => catalogue,
    }
}

/// An example as a whole file: its own keys, and those of a file that is right for the rest.
fn whole(path: &str, text: &str, examples: &[&str]) -> String {
    let base = match path {
        "frisok.yaml" => COUNTY,
        _ if path.ends_with("_publisher.yaml") => PUBLISHER,
        _ if path.starts_with("content/") => COURSE,
        _ => "",
    };
    if text.lines().all(|line| line.starts_with('#')) {
        return text.to_owned();
    }
    let keys: Vec<&str> = examples.iter().flat_map(|text| text.lines().filter_map(key)).collect();
    let mut kept = true;
    let rest = base.lines().filter(|line| {
        kept = key(line).map_or(kept, |key| !keys.contains(&key));
        kept
    });
    rest.chain(text.lines()).map(|line| format!("{line}\n")).collect()
}

/// The key of a line at the top level.
fn key(line: &str) -> Option<&str> {
    let word = line.split([':', ' ']).next()?;
    (!word.is_empty() && !line.starts_with(char::is_whitespace) && !word.starts_with(['#', '-']))
        .then_some(word)
}

/// The codes that are found, by whoever raises `code`.
fn found(code: Code, catalogue: &Catalogue) -> BTreeSet<&'static str> {
    let of_site = ["E037", "E06"].iter().any(|start| code.id().starts_with(start));
    let codes = if of_site { by_site(&catalogue.path("")) } else { catalogue.check().codes() };
    codes.into_iter().map(Code::id).collect()
}

/// What the whole program finds, down to a page.
fn by_site(root: &Path) -> Vec<Code> {
    let options = Options { root: root.to_owned(), ..Options::default() };
    let checked = site::read(&options).expect("a folder that can be read");
    let codes: Vec<_> = checked.findings.iter().map(|finding| finding.code).collect();
    if checked.has_errors() {
        return codes;
    }
    let (site, mut files, mut findings) =
        Site::open(checked, &options, None).expect("a folder that can be read");
    let site = site.expect("a county that can be used");
    findings.extend(site.addresses(&mut files));
    let page = site.find("/404.html").expect("a page");
    let of_page = if findings.is_empty() { site.body(&page).err() } else { None };
    codes
        .into_iter()
        .chain(findings.iter().map(|finding| finding.code))
        .chain(of_page.map(|finding| finding.code))
        .collect()
}

/// The pages are written by `frisok explain --all --format markdown`.
#[test]
fn the_pages_of_all_codes_are_these() {
    for (language, tag) in [(Language::Sv, "sv"), (Language::En, "en")] {
        let name = format!("docs/codes.{tag}.md");
        let text = explain::page(language);
        let there = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name)).unwrap_or_default();
        assert!(
            there == text,
            "{name} is old: cargo run -- explain --all --format markdown --lang {tag} > {name}"
        );
        for code in Code::ALL {
            assert_eq!(text.matches(&format!("<a id=\"{}\">", code.id())).count(), 1, "{}", code.id());
        }
    }
}

#[test]
fn codes_are_explained_on_the_command_line() {
    insta::assert_snapshot!("explain_sv", text(&frisok(&["explain", "E012", "--lang", "sv"])));
    insta::assert_snapshot!("explain_en", text(&frisok(&["explain", "e7", "--lang", "en"])));
    let two = text(&frisok(&["explain", "w1", "E012", "--lang", "en"]));
    assert!(two.starts_with("W001: ") && two.contains("\n\nE012: "), "{two}");
    let list = text(&frisok(&["explain", "--lang", "sv"]));
    assert_eq!(list.lines().count(), Code::ALL.len());
    assert!(list.contains("E012  Samma fält två gånger\n"), "{list}");
    let all = text(&frisok(&["explain", "--all"]));
    assert!(Code::ALL.iter().all(|code| all.contains(&format!("{}: ", code.id()))));
}

#[test]
fn an_unknown_code_is_exit_2_with_the_nearest() {
    let output = frisok(&["explain", "E012", "E112", "--lang", "sv"]);
    assert_eq!((output.status.code(), &*output.stdout), (Some(2), &b""[..]));
    let said = String::from_utf8(output.stderr).expect("text");
    assert!(said.contains("Koden ”E112” finns inte.") && said.contains("Menade du E012?"), "{said}");
    assert_eq!(frisok(&["explain", "E012", "--format", "markdown"]).status.code(), Some(2));
    assert_eq!(frisok(&["explain", "E012", "--all"]).status.code(), Some(2));
}

fn frisok(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_frisok"));
    program.args(arguments).env("LC_ALL", "C").output().expect("the program")
}

fn text(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout.clone()).expect("text")
}
