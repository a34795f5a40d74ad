//! `fmt`, as somebody at a terminal meets it, and on what this repository has.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use frisok::author::fmt::{Fault, Kind, Options, format, run};
use frisok::author::import;
use frisok::diagnose::Language;
use support::{COURSE, Catalogue};

struct Ran {
    code: Option<i32>,
    out: String,
    said: String,
}

fn fmt(root: &Path, arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_frisok"))
        .args(["--lang", "sv", "fmt"])
        .args(arguments)
        .current_dir(root)
        .stdin(Stdio::null())
        .output()
        .expect("run");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Ran { code: output.status.code(), out: text(output.stdout), said: text(output.stderr) }
}

fn course(text: &str) -> String {
    match format(text, Kind::Course) {
        Ok(formatted) => formatted.text,
        fault => panic!("{fault:?}\n{text}"),
    }
}

const ODD: &str = include_str!("fixtures/fmt/odd.yaml");

#[test]
fn a_file_in_every_odd_way_gets_its_layout() {
    let laid = course(ODD);
    insta::assert_snapshot!(laid);
    assert_eq!(course(&laid), laid);
}

#[test]
fn keys_stand_in_the_order_of_the_table() {
    assert_eq!(course("type: sfi\nwhatever: x\ntitle: x\n"), "title: x\ntype: sfi\nwhatever: x\n");
    assert_eq!(
        course("cost: {amount: 5,text: x }\nmin_swedish:\n  required: false\n  level: sfi-a\n"),
        "min_swedish:\n  level: sfi-a\n  required: false\ncost: {text: x, amount: 5}\n"
    );
    // What is no block of fields keeps its order: languages, translations.
    assert_eq!(course("title: {en: a, sv: b}\n"), "title: {en: a, sv: b}\n");
}

#[test]
fn comments_move_with_the_line_below() {
    let text = "# Överst\n\n# om typen\n# mer\ntype: sfi # typ\n\n# lös\n\ntitle: x\n\n# sist\n";
    assert_eq!(course(text), "# Överst\n\ntitle: x\n# om typen\n# mer\ntype: sfi # typ\n\n# lös\n\n# sist\n");
    let schema = "# yaml-language-server: $schema=../../schema/course.schema.json\n";
    assert_eq!(course(&format!("{schema}type: sfi\ntitle: x\n")), format!("{schema}title: x\ntype: sfi\n"));
}

#[test]
fn spaces_before_a_comment_behind_a_value_stay() {
    assert_eq!(course("title: x   # ett\ntype:\tsfi\t# två\n"), "title: x   # ett\ntype: sfi # två\n");
}

#[test]
fn line_breaks_and_marks_of_windows_go() {
    let text =
        "\u{FEFF}title: x\r\ntype: sfi  \r\n\r\n\r\n\r\ndescription: |\r\n  a\r\n\r\n  b  \r\n\r\n\r\n";
    assert_eq!(course(text), "title: x\ntype: sfi\n\ndescription: |\n  a\n\n  b  \n");
    let page = "\u{FEFF}---\r\nweight: 1\r\ntitle:  x\r\n---\r\n\r\nText  \r\nmer\r\n";
    let laid = format(page, Kind::Page).map(|page| page.text);
    assert_eq!(laid, Ok("---\ntitle: x\nweight: 1\n---\n\nText  \nmer\n".to_owned()));
}

#[test]
fn texts_keep_their_blank_lines_where_they_count() {
    let text = "type: sfi\ndescription: |+\n  a\n\n\ntitle: |\n  x\n\n\nlearn: y\n";
    assert_eq!(course(text), "title: |\n  x\ntype: sfi\ndescription: |+\n  a\n\n\nlearn: y\n");
}

#[test]
fn occasions_without_an_id_get_one() {
    let text = "title: x\ntype: sfi\noccasions:\n  - start: 2027-01-11\n  - id: ht27\n    start: 2027-08-16\n  - {start: 2027-09-01}\n  - id:\n    start: rolling\n  - mode: remote\n  - id: VT27\n    start: 2027-02-01\n";
    let formatted = format(text, Kind::Course).expect("a layout");
    assert_eq!(formatted.ids, ["vt27", "ht27-2", "lopande", "utan-datum"]);
    assert_eq!(
        formatted.text,
        "title: x\ntype: sfi\noccasions:\n  - id: vt27\n    start: 2027-01-11\n  - id: ht27\n    start: 2027-08-16\n  - {id: ht27-2, start: 2027-09-01}\n  - id: lopande\n    start: rolling\n  - id: utan-datum\n    mode: remote\n  - id: VT27\n    start: 2027-02-01\n"
    );
    assert_eq!(format(&formatted.text, Kind::Course).expect("a layout").ids, [] as [&str; 0]);
}

#[test]
fn an_id_waits_for_a_start_that_can_be_read() {
    let text = "title: x\ntype: sfi\noccasions:\n  - start: 5/1 2027\n  - start: ~\n";
    assert_eq!(format(text, Kind::Course).expect("a layout").ids, ["utan-datum"]);
}

#[test]
fn what_has_no_layout_is_left_alone() {
    let line = |text| match format(text, Kind::Course) {
        Err(Fault::Unusual(line)) => line,
        other => panic!("{other:?}"),
    };
    assert_eq!(line("title: x\n? type\n: sfi\n"), 2);
    assert_eq!(line("{title: x, type: sfi}\n"), 1);
    assert_eq!(line("title: x\ndescription:\n  |\n  a\n"), 3);
    for text in ["title: [\n", "title: x\n\ttype: sfi\n", "a: 1\na: 2\n", "title: Kurs: x\n", "a: &b c\n"] {
        assert!(matches!(format(text, Kind::Course), Err(Fault::Unreadable(_))), "{text}");
    }
}

#[test]
fn a_catalogue_is_laid_out_but_for_what_cannot_be_read() {
    let catalogue = Catalogue::new()
        .with("content/kumla/a.yaml", "type: sfi\ntitle: x\n")
        .with("content/kumla/b.yaml", "title: Kurs: x\ntype: sfi\n")
        .with("content/kumla/c.yaml", "title: x\0\n")
        .with("content/kumla/d.yaml", b"title: K\xe4lla\n")
        .with("content/_pages/om.md", "---\nweight: 1\ntitle: Om\n---\nText\n")
        .with("content/kumla/notes.txt", "b: 1\na: 2\n");
    let root = catalogue.path("");
    let before = |path: &str| fs::read(catalogue.path(path)).expect(path);
    let all = ["a", "b", "c", "d"].map(|name| before(&format!("content/kumla/{name}.yaml")));

    let checked = fmt(&root, &["--check"]);
    assert_eq!(checked.code, Some(1));
    assert_eq!(checked.out, "content/_pages/om.md\ncontent/kumla/a.yaml\n");
    assert_eq!(["a", "b", "c", "d"].map(|name| before(&format!("content/kumla/{name}.yaml"))), all);

    let ran = fmt(&root, &[]);
    assert_eq!((ran.code, ran.out), (Some(1), checked.out));
    assert!(ran.said.contains("content/kumla/b.yaml:1:8") && ran.said.contains("E013"), "{}", ran.said);
    assert!(ran.said.contains("content/kumla/d.yaml är orörd"), "{}", ran.said);
    assert!(ran.said.ends_with("2 filer ändrades, 3 såg redan ut som de ska.\n"), "{}", ran.said);
    assert_eq!(before("content/kumla/a.yaml"), b"title: x\ntype: sfi\n");
    assert_eq!(before("content/_pages/om.md"), b"---\ntitle: Om\nweight: 1\n---\nText\n");
    let left = ["b", "c", "d"].map(|name| before(&format!("content/kumla/{name}.yaml")));
    assert_eq!(left.as_slice(), &all[1..]);
    assert_eq!(before("content/kumla/notes.txt"), b"b: 1\na: 2\n");
}

#[test]
fn paths_choose_what_is_laid_out() {
    let odd = "type: sfi\ntitle: x\n";
    let catalogue = Catalogue::new()
        .with("content/kumla/a.yaml", odd)
        .with("content/nora/a.yaml", odd)
        .with("content/nora/b.yaml", odd)
        .with("other/a.yaml", odd)
        .with("other/x.map.yaml", "columns: {A: title}\nsource:   x\n");
    let root = catalogue.path("");
    let ran = fmt(&root, &["content/nora", "content/nora/a.yaml", "other/x.map.yaml"]);
    assert_eq!(ran.out, "content/nora/a.yaml\ncontent/nora/b.yaml\nother/x.map.yaml\n");
    assert_eq!(ran.code, Some(0));
    let map = fs::read_to_string(catalogue.path("other/x.map.yaml")).expect("a map");
    assert_eq!(map, "source: x\ncolumns: {A: title}\n");
    assert_eq!(fs::read_to_string(catalogue.path("content/kumla/a.yaml")).expect("a course"), odd);
    for (path, said) in [
        ("other/a.yaml", "varken en innehållsfil"),
        ("nowhere", "finns inte"),
        ("/", "ligger inte i katalogen"),
    ] {
        let ran = fmt(&root, &[path]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{path}");
        assert!(ran.said.contains(said), "{}", ran.said);
    }
    assert_eq!(fmt(&catalogue.path("other"), &[]).code, Some(2));
}

#[test]
fn nothing_is_written_through_a_link() {
    let odd = "type: sfi\ntitle: x\n";
    let catalogue = Catalogue::new().with("elsewhere/a.yaml", odd);
    let (target, link) = (catalogue.path("elsewhere/a.yaml"), catalogue.path("content/kumla/a.yaml"));
    std::os::unix::fs::symlink(&target, &link).expect("a link");
    assert_eq!(fmt(&catalogue.path(""), &[]).code, Some(0));
    let ran = fmt(&catalogue.path(""), &["content/kumla/a.yaml"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.said.contains("E005"), "{}", ran.said);
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(target).expect("the target"), odd);
}

/// Whoever commits can put something where the new file is written first: a name that begins with
/// a dot is passed over, so that nobody sees it.
#[test]
fn nothing_is_written_through_a_link_that_lies_in_wait() {
    use std::os::unix::fs::PermissionsExt;
    let odd = COURSE.replace("type: ", "type:   ");
    let catalogue = Catalogue::new().with("content/kumla/underskoterska.yaml", odd).with("mine", "mine");
    let entry = catalogue.path("content/kumla/underskoterska.yaml");
    let waiting = catalogue.path("content/kumla/.underskoterska.yaml.frisok-new");
    std::os::unix::fs::symlink(catalogue.path("mine"), &waiting).expect("a link");
    fs::set_permissions(&entry, fs::Permissions::from_mode(0o640)).expect("rights");
    assert_eq!(fmt(&catalogue.path(""), &[]).code, Some(0));
    assert_eq!(fs::read_to_string(catalogue.path("mine")).expect("a file"), "mine");
    assert!(waiting.symlink_metadata().is_err() && !entry.is_symlink());
    assert_eq!(fs::read_to_string(&entry).expect("a file"), COURSE);
    let rights = fs::metadata(&entry).expect("a file").permissions().mode();
    assert_eq!(rights & 0o777, 0o640, "who may read it stays as it was");
}

#[test]
fn a_file_that_is_right_is_not_written_again() {
    let catalogue = Catalogue::new();
    let modified = || {
        fs::metadata(catalogue.path("content/kumla/underskoterska.yaml"))
            .expect("a file")
            .modified()
            .expect("a time")
    };
    let before = modified();
    let ran = fmt(&catalogue.path(""), &[]);
    assert_eq!((ran.code, ran.out.as_str(), modified()), (Some(0), "", before));
    assert_eq!(course(COURSE), COURSE);
}

/// What would change below a folder, or among files.
fn changes(root: &str, paths: &[&str]) -> Vec<String> {
    let paths = paths.iter().map(|path| path.into()).collect();
    let outcome = run(&Options { root: root.into(), paths, check: true }).expect("files");
    assert!(outcome.left.is_empty(), "{:?}", outcome.left);
    assert!(outcome.unchanged > 0);
    outcome.changed.into_iter().map(|(path, _)| path).collect()
}

#[test]
fn what_this_repository_has_is_laid_out() {
    assert_eq!(changes(".", &[]), [] as [&str; 0]);
    assert_eq!(changes("tests/fixtures/small", &[]), [] as [&str; 0]);
    assert_eq!(changes(".", &["examples/vasternorrland/import.map.yaml"]), [] as [&str; 0]);
}

#[test]
fn what_is_made_and_imported_is_laid_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().to_str().expect("a path");
    let frisok = |arguments: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_frisok")).args(arguments).output().expect("run");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    };
    frisok(&["new", "catalogue", root]);
    frisok(&["--root", root, "new", "publisher", "nora", "--name", "Nora", "--municipalities", "orebro"]);
    for kind in ["sfi", "yrkesvux", "provning", "yh"] {
        frisok(&[
            "--root",
            root,
            "new",
            "course",
            &format!("nora/{kind}"),
            "--title",
            "Ny: kurs",
            "--type",
            kind,
        ]);
    }
    assert_eq!(changes(root, &[]), [] as [&str; 0]);

    let table = "tests/fixtures/import/courses.csv";
    let map = folder.path().join("proposed.map.yaml");
    frisok(&["new", "map", table, "--out", map.to_str().expect("a path")]);
    assert_eq!(changes(root, &[map.to_str().expect("a path")]), [] as [&str; 0]);

    for (table, map) in [
        (table, "examples/vasternorrland/import.map.yaml"),
        ("tests/fixtures/import/quirks.csv", "tests/fixtures/import/quirks.map.yaml"),
    ] {
        let into = tempfile::tempdir().expect("a folder");
        let options = import::Options {
            table: table.into(),
            map: map.into(),
            into: into.path().to_owned(),
            dry_run: false,
            language: Language::Sv,
        };
        import::run(&options).expect("an import");
        assert_eq!(changes(into.path().to_str().expect("a path"), &[]), [] as [&str; 0], "{table}");
    }
}
