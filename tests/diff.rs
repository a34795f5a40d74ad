//! `diff`: what a change means in words, from repositories made for the test.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const COUNTY: &str = "\
title: Vuxenutbildning i länet
base_url: https://vux.example
default_language: sv
languages: [sv, en, ar]
time_zone: Europe/Stockholm
county: {code: \"18\", name: Länet}
today: 2026-11-23
municipalities:
  - {id: kumla, code: \"1881\", name: Kumla}
  - {id: nora, code: \"1884\", name: Nora}
  - {id: orebro, code: \"1880\", name: Örebro}
";

const KUMLA: &str =
    "name: Kumla vuxenutbildning\nmunicipalities: [kumla]\napply: {url: \"https://kumla.example/ansok\"}\n";

const CARE: &str = "\
title: {sv: Undersköterska, en: Assistant nurse}
type: yrkesvux
codes: [VOXABN]
credits: 1500
areas: [medicin-vard]
description: |
  Varje vecka har tre delar: en föreläsning, ett seminarium på onsdagar och en inlämning.

  Du läser i grupp.
occasions:
  - id: vt27
    start: 2027-01-11
    apply: {opens: 2026-10-01, closes: 2026-11-30}
    pace: 100
    mode: classroom
    place: {town: Kumla, municipality: kumla}
    places: 24
";

const WELDING: &str = "\
title: Svetsare
type: yrkesvux
apply: {url: \"https://kumla.example/svets\"}
occasions:
  - id: vt27
    start: 2027-01-11
    apply: {closes: 2026-11-30}
    pace: 100
    mode: classroom
    place: {town: Kumla, municipality: kumla}
  - id: ht27
    start: 2027-08-16
    apply: {closes: 2027-05-14}
    pace: 50
    mode: classroom
    place: {town: Kumla, municipality: kumla}
";

const ENGLISH: &str = "title: Engelska 5\ntype: komvux-gymnasial\noccasions:\n  - {id: a, start: rolling, mode: distance, onsite_meetings: 0}\n";

/// A catalogue under version control, in a folder that goes with it.
struct Repository(tempfile::TempDir);

impl Repository {
    fn new() -> Repository {
        let repository = Repository(tempfile::tempdir().expect("a folder"));
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        repository.write("frisok.yaml", COUNTY);
        repository.write("content/kumla/_publisher.yaml", KUMLA);
        repository.write("content/kumla/underskoterska.yaml", CARE);
        repository.write("content/kumla/svetsare.yaml", WELDING);
        repository.write("content/orebro/_publisher.yaml", "name: Örebro\nmunicipalities: [orebro]\n");
        repository.write("content/orebro/engelska-5.yaml", ENGLISH);
        repository.write("content/_pages/om.md", "---\ntitle: Om oss\n---\n\nVi finns i länet.\n");
        repository.commit();
        repository
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.arg("-C").arg(self.path()).args(["-c", "user.name=x", "-c", "user.email=x@x.example"]);
        let output = git.args(arguments).output().expect("git");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "x"]);
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
    }

    /// Replaces parts of a file, each of which must be there.
    fn edit(&self, path: &str, edits: &[(&str, &str)]) {
        let mut text = fs::read_to_string(self.path().join(path)).expect(path);
        for (from, to) in edits {
            assert!(text.contains(from), "{from}");
            text = text.replacen(from, to, 1);
        }
        self.write(path, &text);
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.path().join(path)).expect(path);
    }

    /// Exit code, standard output, standard error.
    fn run(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_frisok"))
            .args(arguments)
            .current_dir(self.path())
            .stdin(Stdio::null())
            .output()
            .expect("run");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        (output.status.code(), text(output.stdout), text(output.stderr))
    }

    /// What `diff HEAD` shows in both languages, and as Markdown.
    fn all_ways(&self) -> String {
        let ways: [&[&str]; 3] = [
            &["--lang", "sv", "diff", "HEAD"],
            &["--lang", "en", "diff", "HEAD"],
            &["--lang", "sv", "diff", "HEAD", "--format", "markdown"],
        ];
        let shown = ways.map(|way| {
            let (code, out, said) = self.run(way);
            assert_eq!(code, Some(0), "{said}");
            format!("$ frisok {}\n{out}", way.join(" "))
        });
        shown.join("\n")
    }

    fn swedish(&self) -> String {
        let (code, out, said) = self.run(&["--lang", "sv", "diff", "HEAD"]);
        assert_eq!(code, Some(0), "{said}");
        out
    }
}

#[test]
fn one_date_is_one_sentence() {
    let repository = Repository::new();
    repository.edit("content/kumla/underskoterska.yaml", &[("2026-11-30", "2026-12-15")]);
    insta::assert_snapshot!(repository.all_ways());
}

#[test]
fn a_course_changes_in_many_ways() {
    let repository = Repository::new();
    repository.edit(
        "content/kumla/underskoterska.yaml",
        &[
            ("en: Assistant nurse", "en: Nursing assistant, ar: مساعد تمريض"),
            ("credits: 1500", "credits: {value: 1600, unit: vp}\nkind: package\nmin_swedish: {level: sfi-d, required: true}"),
            ("areas: [medicin-vard]", "areas: [bygg-anlaggning]\nlanguage_support: [interpreter]"),
            ("tre delar", "fyra delar"),
            ("2027-01-11", "2027-01-18"),
            ("opens: 2026-10-01, closes: 2026-11-30", "closes: 2027-01-08, late: true, url: \"https://kumla.example/usk\""),
            ("pace: 100", "pace: [50, 100]"),
            ("mode: classroom", "mode: blended\n    onsite_meetings: 6"),
            ("town: Kumla, municipality: kumla", "town: Nora, municipality: nora"),
            ("    places: 24\n", ""),
        ],
    );
    insta::assert_snapshot!(repository.all_ways());
}

#[test]
fn occasions_come_and_go_and_are_cancelled() {
    let repository = Repository::new();
    repository.edit(
        "content/kumla/svetsare.yaml",
        &[
            ("    start: 2027-01-11\n", "    start: 2027-01-11\n    cancelled: true\n"),
            ("closes: 2027-05-14", "closes: 2027-05-31"),
            ("    pace: 50\n", "    pace: 75\n"),
        ],
    );
    let more = "  - id: vt28\n    start: 2028-01-10\n    apply: {closes: 2027-11-30}\n    place: {town: Nora, municipality: nora}\n";
    let welding = fs::read_to_string(repository.path().join("content/kumla/svetsare.yaml")).expect("a file");
    repository.write("content/kumla/svetsare.yaml", &(welding + more));
    repository.edit("content/orebro/engelska-5.yaml", &[("id: a, start: rolling", "id: b, start: rolling")]);
    repository.edit(
        "content/kumla/underskoterska.yaml",
        &[("type: yrkesvux", "type: yrkesvux\nstatus: cancelled")],
    );
    insta::assert_snapshot!(repository.all_ways());
    repository.commit();
    repository.edit(
        "content/kumla/svetsare.yaml",
        &[
            ("    cancelled: true\n", ""),
            (more, ""),
            ("  - id: ht27\n    start: 2027-08-16", "  - id: ht27\n    start: 2027-08-23"),
        ],
    );
    insta::assert_snapshot!(repository.swedish());
}

#[test]
fn courses_come_go_and_move() {
    let repository = Repository::new();
    repository.write("content/kumla/sfi.yaml", "title: Sfi\ntype: sfi\nstatus: planned\n");
    repository.write("content/nora/_publisher.yaml", "name: Nora\nmunicipalities: [nora]\n");
    repository.write("content/nora/engelska-5.yaml", ENGLISH);
    repository.remove("content/orebro/engelska-5.yaml");
    repository.remove("content/kumla/svetsare.yaml");
    repository.remove("content/kumla/underskoterska.yaml");
    repository.write(
        "content/kumla/usk.yaml",
        &CARE.replace("type:", "aliases: [kumla/underskoterska]\ntype:").replace("places: 24", "places: 30"),
    );
    repository.write("content/kumla/snickare.yaml", &WELDING.replace("Svetsare", "Snickare"));
    insta::assert_snapshot!(repository.all_ways());
}

#[test]
fn what_is_beside_courses() {
    let repository = Repository::new();
    repository
        .edit("content/kumla/_publisher.yaml", &[("/ansok", "/sok-har"), ("name: Kumla", "name: Nya Kumla")]);
    repository.edit(
        "frisok.yaml",
        &[
            ("languages: [sv, en, ar]", "languages: [sv, ar, uk]"),
            ("{id: nora, code: \"1884\", name: Nora}", "{id: nora, code: \"1884\", name: Nora, lat: 59.5}"),
            ("  - {id: orebro", "  - {id: laxa, code: \"1860\", name: Laxå}\n  - {id: orebro"),
        ],
    );
    repository.edit(
        "content/_pages/om.md",
        &[("i länet", "i hela länet"), ("title: Om oss", "title: Om oss\nmenu: true")],
    );
    repository.write("content/_pages/om.en.md", "---\ntitle: About us\n---\n\nText.\n");
    repository.write("i18n/sv.ftl", "language-menu = Språken\n");
    repository.write("i18n/vocabulary/egna.yaml", "occupations:\n  - {id: smed, labels: Smed}\n");
    repository.write("media/film.mp4", "film");
    repository.write("themes/min/templates/base.html", "x");
    repository.write("README.md", "no part of the catalogue");
    insta::assert_snapshot!(repository.all_ways());
}

#[test]
fn the_same_in_other_words_is_no_change() {
    let repository = Repository::new();
    assert_eq!(repository.swedish(), "Ingen ändring i sak.\n");
    repository.edit(
        "content/kumla/underskoterska.yaml",
        &[
            (
                "type: yrkesvux\ncodes: [VOXABN]\n",
                "# Koden\ncodes:\n- 'VOXABN'\ntype: \"yrkesvux\"\nkind: course\n",
            ),
            ("en föreläsning, ett", "en föreläsning,\n  ett"),
            ("    pace: 100\n", "    pace: [100]\n    cancelled: false\n"),
        ],
    );
    insta::assert_snapshot!(repository.all_ways());
    repository.write("content/orebro/engelska-5.yaml", &ENGLISH.replace('\n', "\r\n"));
    assert!(repository.swedish().contains("2 filer är bara skrivna på ett annat sätt"));
}

#[test]
fn a_file_with_errors_is_named_and_the_rest_is_shown() {
    let repository = Repository::new();
    repository.edit(
        "content/kumla/underskoterska.yaml",
        &[("areas: [medicin-vard]", "areas: [medicin-vard"), ("places: 24", "places: 20")],
    );
    repository.edit("content/orebro/engelska-5.yaml", &[("Engelska 5", "Engelska 6")]);
    let (code, out, _) = repository.run(&["--lang", "sv", "diff", "HEAD"]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(out);
    repository.commit();
    repository.write("content/kumla/underskoterska.yaml", &CARE.replace("places: 24", "places: 20"));
    insta::assert_snapshot!(repository.swedish());
}

#[test]
fn a_branch_is_compared_with_where_it_left() {
    let repository = Repository::new();
    repository.git(&["switch", "--quiet", "--create", "andring"]);
    repository.edit("content/kumla/svetsare.yaml", &[("Svetsare", "Svetsare, licens")]);
    repository.commit();
    repository.git(&["switch", "--quiet", "main"]);
    repository.edit("content/orebro/engelska-5.yaml", &[("Engelska 5", "Engelska 6")]);
    repository.commit();
    repository.git(&["switch", "--quiet", "andring"]);
    repository.edit("content/kumla/underskoterska.yaml", &[("places: 24", "places: 20")]);
    let (_, out, _) = repository.run(&["--lang", "sv", "diff", "main"]);
    assert_eq!(
        out,
        "2 ändringar: 2 kurser.\n\nKumla, Svetsare, licens: titel ”Svetsare” → ”Svetsare, licens”\n\
         Kumla, Undersköterska: platser 24 → 20\n"
    );
}

#[test]
fn a_hostile_title_stays_a_title() {
    let repository = Repository::new();
    let title = "\"<b>@alla</b>\\n# #1 [x](https://evil.example) `a` \\e[2J\\u202Ez\"";
    repository.edit("content/kumla/svetsare.yaml", &[("title: Svetsare", &format!("title: {title}"))]);
    let (_, markdown, _) = repository.run(&["--lang", "sv", "diff", "HEAD", "--format", "markdown"]);
    let (_, human, _) = repository.run(&["--lang", "sv", "diff", "HEAD"]);
    assert!(!human.contains(['\u{1b}', '\u{202E}']), "{human}");
    assert!(human.lines().all(|line| !line.starts_with('#')), "{human}");
    assert!(!markdown.contains("@alla") && !markdown.contains("<b>"), "{markdown}");
    insta::assert_snapshot!(markdown.replace('\u{2060}', "·"));
}

#[test]
fn without_a_revision_it_is_what_is_not_committed() {
    let repository = Repository::new();
    repository.edit("content/kumla/svetsare.yaml", &[("title: Svetsare", "title: Svets")]);
    let run = |words: &[&str]| repository.run(&[&["--lang", "sv", "diff"], words].concat());
    assert_eq!(run(&[]), run(&["HEAD"]));
    assert!(run(&[]).1.contains("titel ”Svetsare” → ”Svets”"));
}

#[test]
fn what_git_cannot_answer_is_said_with_a_way_out() {
    let repository = Repository::new();
    for (arguments, hint) in [
        (["diff", "ingen-gren"], "Git känner inte till ingen-gren"),
        (["diff", "--upload-pack=x"], "--upload-pack"),
        (["diff", "HEAD:frisok.yaml"], "Skriv en gren, en tagg eller en commit"),
    ] {
        let (code, out, said) = repository.run(&[&["--lang", "sv"], &arguments[..]].concat());
        assert_eq!((code, &*out), (Some(2), ""), "{said}");
        assert!(said.contains(hint), "{said}");
    }
    let fresh = tempfile::tempdir().expect("a folder");
    fs::write(fresh.path().join("frisok.yaml"), COUNTY).expect("a file");
    assert!(Command::new("git").args(["init", "-q"]).current_dir(&fresh).status().expect("git").success());
    let root = fresh.path().to_str().expect("a path");
    let (code, _, said) = repository.run(&["--lang", "sv", "--root", root, "diff"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("ingen commit att jämföra med än"), "{said}");
    let elsewhere = tempfile::tempdir().expect("a folder");
    fs::write(elsewhere.path().join("frisok.yaml"), COUNTY).expect("a file");
    let root = elsewhere.path().to_str().expect("a path");
    let (code, _, said) = repository.run(&["--lang", "sv", "--root", root, "diff", "HEAD"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("git-repo"), "{said}");
    let without_git = Command::new(env!("CARGO_BIN_EXE_frisok"))
        .args(["--lang", "sv", "diff", "HEAD"])
        .current_dir(repository.path())
        .env("PATH", "")
        .output()
        .expect("run");
    let said = String::from_utf8(without_git.stderr).expect("text");
    assert_eq!(without_git.status.code(), Some(2), "{said}");
    assert!(said.contains("Installera git"), "{said}");
}
