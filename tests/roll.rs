//! `roll`: next term's occasions from last term's.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use support::{COUNTY, Catalogue, PUBLISHER};

const CARE: &str = "\
# Kursen ges varje vår.
title: {sv: Undersköterska, en: Assistant nurse}
type: yrkesvux
workplace: {percent: 20}

occasions:
  # Dagtid
  - id: vt26
    start: 2026-01-12      # en måndag
    end: 2026-06-05
    apply: {opens: 2025-10-01, closes: 2025-12-01, late: true, url: \"https://kumla.example/ansok\"}
    pace: 100
    mode: classroom
    place: {town: Kumla, municipality: kumla}
    places: 24
    source: {system: alvis, id: \"17\"}

  # Kvällstid
  - id: vt26-kvall
    start: 2026-01-13
    apply:
      # Sista dagen räknas med.
      closes: 2025-12-01
      late: true
    cancelled: true
    mode: classroom
    place:
      town: Kumla
      municipality: kumla

# Det här är slutet.
internal_note: x
";

const FLOW: &str = "title: Sfi\ntype: sfi\nsfi: {tracks: [2], courses: [C]}\noccasions: [\n  {id: dag, start: 2026-01-12, mode: classroom, place: {town: Kumla, municipality: kumla}},\n]\n";

fn run(root: &Path, line: &str) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_frisok"))
        .args(["--today", "2026-11-25"])
        .args((!line.starts_with("--lang")).then_some(["--lang", "sv"]).into_iter().flatten())
        .args(line.split(' '))
        .current_dir(root)
        .stdin(Stdio::null())
        .output()
        .expect("run");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn rolled(catalogue: &Catalogue, line: &str) -> String {
    let (code, out, said) = run(&catalogue.path(""), line);
    assert_eq!(code, Some(0), "{out}{said}");
    out
}

fn catalogue() -> Catalogue {
    Catalogue::empty()
        .with("frisok.yaml", COUNTY)
        .with("content/kumla/_publisher.yaml", PUBLISHER)
        .with("content/kumla/underskoterska.yaml", CARE)
        .with("content/kumla/sfi.yaml", FLOW)
}

fn read(catalogue: &Catalogue, path: &str) -> String {
    fs::read_to_string(catalogue.path(path)).expect(path)
}

/// What `check` says that a new occasion is to blame for.
fn codes(catalogue: &Catalogue) -> Vec<String> {
    catalogue.check().places()
}

#[test]
fn spring_comes_again() {
    let catalogue = catalogue();
    assert_eq!(codes(&catalogue), [""; 0]);
    let shown = rolled(&catalogue, "roll kumla --dry-run");
    assert_eq!(read(&catalogue, "content/kumla/underskoterska.yaml"), CARE, "nothing is written");
    let out = rolled(&catalogue, "roll kumla");
    assert_eq!(codes(&catalogue), [""; 0]);
    let (care, flow) =
        (read(&catalogue, "content/kumla/underskoterska.yaml"), read(&catalogue, "content/kumla/sfi.yaml"));
    insta::assert_snapshot!(format!("{shown}\n{out}\n{care}\n{flow}"));
    let again = rolled(&catalogue, "roll kumla");
    assert_eq!(
        again,
        "Har redan sina tillfällen vt27: kumla/sfi, kumla/underskoterska\nInget nytt tillfälle vt27 (vt26 → vt27).\n"
    );
    assert_eq!(read(&catalogue, "content/kumla/underskoterska.yaml"), care);
    assert_eq!(read(&catalogue, "content/kumla/sfi.yaml"), flow);
    let none = rolled(&catalogue, "roll kumla --from ht26");
    assert!(none.ends_with("Inget nytt tillfälle ht27 (ht26 → ht27). Är det andra terminer du menar, skriv till exempel --from ht27.\n"), "{none}");
}

#[test]
fn autumn_becomes_spring_and_holidays_are_told() {
    let course = "title: A\ntype: yrkesvux\noccasions:\n  - id: ht26\n    start: 2026-08-17\n    end: 2026-12-18\n    \
        apply: {closes: 2026-05-15}\n    mode: classroom\n    place: {town: Kumla, municipality: kumla}\n  \
        - {id: okt26, start: 2026-10-07, mode: classroom, place: {town: Kumla, municipality: kumla}}\n";
    let catalogue = catalogue().with("content/kumla/a.yaml", course);
    let out = rolled(&catalogue, "roll kumla/a --from ht26 --to vt27");
    insta::assert_snapshot!(format!("{out}\n{}", read(&catalogue, "content/kumla/a.yaml")));
    assert_eq!(codes(&catalogue), [""; 0]);
    let epiphany = "title: B\ntype: yrkesvux\noccasions:\n  - {id: vt25, start: 2025-01-08, end: 2025-05-01, mode: distance, onsite_meetings: 0}\n";
    fs::write(catalogue.path("content/kumla/b.yaml"), epiphany).expect("a file");
    let out = rolled(&catalogue, "--lang en roll content/kumla/b.yaml --from vt25 --to vt27");
    assert_eq!(
        out,
        "B (kumla/b):\n  + vt27: start 6 January 2027 (last time 8 January 2025)\n    \
            note: 6 January 2027 is Epiphany. Choose another day.\n\
         1 new occasion in 1 course (vt25 → vt27). Check the dates: they were moved by whole weeks. See errors with: frisok check\n"
    );
}

#[test]
fn what_is_there_stands_for_what_would_be_made() {
    let occasion = |id: &str, start: &str| {
        format!(
            "  - {{id: {id}, start: {start}, mode: classroom, place: {{town: Kumla, municipality: kumla}}}}\n"
        )
    };
    let course = |occasions: &[(&str, &str)]| {
        let all: String = occasions.iter().map(|(id, start)| occasion(id, start)).collect();
        format!("title: A\ntype: yrkesvux\noccasions:\n{all}")
    };
    let spring = [("dag", "2026-01-12"), ("kvall", "2026-01-12"), ("mars", "2026-03-02")];
    for (there, made) in [
        (&[][..], &["vt27-dag", "vt27-kvall", "vt27-mars"][..]),
        // Written by hand, under another name.
        (&[("egen", "2027-01-11")], &["vt27-kvall", "vt27-mars"]),
        (&[("vt27-mars", "2027-03-08")], &["vt27-dag", "vt27-kvall"]),
        // The ids count before the days: the evening has been moved to where the day was.
        (&[("vt27-kvall", "2027-01-11"), ("vt27-mars", "2027-03-01")], &["vt27-dag"]),
        (&[("ht26", "2026-08-17"), ("lopande", "rolling")], &["vt27-dag", "vt27-kvall", "vt27-mars"]),
    ] {
        let before = course(&[&spring[..], there].concat());
        let catalogue = catalogue().with("content/kumla/a.yaml", &before);
        rolled(&catalogue, "roll kumla/a");
        let after = read(&catalogue, "content/kumla/a.yaml");
        let added = after.strip_prefix(&before).expect("the old occasions come first");
        let ids: Vec<_> = added.lines().filter_map(|line| line.split(['{', ',']).nth(1)).collect();
        assert_eq!(ids, made.iter().map(|id| format!("id: {id}")).collect::<Vec<_>>(), "{after}");
        assert_eq!(codes(&catalogue), [""; 0]);
    }
}

#[test]
fn courses_that_are_not_given_are_passed_over_and_named() {
    let with = |status: &str| FLOW.replace("title: Sfi\n", &format!("title: Sfi\nstatus: {status}\n"));
    let catalogue = catalogue()
        .with("content/kumla/a.yaml", with("planned"))
        .with("content/kumla/b.yaml", with("cancelled"))
        .with("content/kumla/c.yaml", with("removed"))
        .with("content/kumla/d.yaml", FLOW.replace("2026-01-12", "rolling"))
        .with("content/kumla/e.yaml", FLOW.replace("tracks: [2]", "tracks: [9]"))
        .with("content/kumla/f.yaml", "- x\n")
        .with("content/kumla/g.yaml", "title: P\ntype: provning\n");
    let (code, out, _) = run(&catalogue.path(""), "roll --all");
    assert_eq!(code, Some(4));
    insta::assert_snapshot!(out);
    for path in ["a", "b", "c", "d", "e", "f", "g"] {
        assert!(!read(&catalogue, &format!("content/kumla/{path}.yaml")).contains("2027"), "{path}");
    }
}

#[test]
fn what_cannot_be_meant_is_refused_with_a_way_out() {
    let catalogue = catalogue();
    for (line, hint) in [
        ("roll", "Skriv en utgivare"),
        ("roll kumle", "Menade du kumla?"),
        ("roll kumla/undersköterska", "Menade du kumla/underskoterska?"),
        ("roll nora", "Skriv en utgivare (kumla)"),
        ("roll kumla --from ht26 --to vt26", "en senare termin"),
        ("roll kumla --to våren", "Skriv som vt27"),
        ("roll kumla --all", "--all"),
        ("--root content roll kumla", "frisok.yaml"),
    ] {
        let (code, out, said) = run(&catalogue.path(""), line);
        assert_eq!((code, &*out), (Some(2), ""), "{line}: {said}");
        assert!(said.contains(hint), "{line}: {said}");
    }
    assert_eq!(read(&catalogue, "content/kumla/underskoterska.yaml"), CARE);
}

#[test]
fn the_demonstration_rolls_and_loses_nothing() {
    let from = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("a folder");
    let mut courses: Vec<(PathBuf, String)> = Vec::new();
    let entries = ["content", "media"].map(|part| walkdir::WalkDir::new(from.join(part)));
    for entry in entries.into_iter().flatten().map(|entry| entry.expect("one")) {
        let to = folder.path().join(entry.path().strip_prefix(from).expect("below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&to).expect("a folder");
        } else {
            fs::copy(entry.path(), &to).expect("a file");
            let text = fs::read_to_string(&to);
            courses.extend(text.ok().map(|text| (to, text)));
        }
    }
    fs::copy(from.join("frisok.yaml"), folder.path().join("frisok.yaml")).expect("a file");
    let (code, out, said) = run(folder.path(), "roll --all --from vt27");
    assert_eq!(code, Some(0), "{out}{said}");
    let mut changed = 0;
    for (path, old) in courses {
        let new = fs::read_to_string(&path).expect("text");
        if new != old {
            changed += 1;
            let kept = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
            let (head, added) = (&old.as_bytes()[..kept], new.len() - old.len());
            assert_eq!([head, &new.as_bytes()[kept + added..]].concat(), old.as_bytes(), "{new}");
        }
    }
    assert!(changed > 100, "{out}");
    let (code, _, after) = run(folder.path(), "check");
    assert_eq!(code, Some(0), "{after}");
}
