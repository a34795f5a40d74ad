//! `new`, `schema` and `import`, as somebody at a terminal meets them.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use frisok::author::new::answer;
use frisok::model::CourseType;
use tempfile::TempDir;

/// A folder in which commands are run.
struct Desk(TempDir);

struct Ran {
    code: Option<i32>,
    out: String,
    said: String,
}

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().expect("a folder"))
    }

    fn with_catalogue() -> Desk {
        let desk = Desk::new();
        assert_eq!(desk.run("new catalogue .").code, Some(0));
        desk
    }

    fn run(&self, line: &str) -> Ran {
        self.run_with(&line.split(' ').collect::<Vec<_>>())
    }

    fn run_with(&self, arguments: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_frisok"))
            .args(["--lang", "sv", "--today", "2026-11-02"])
            .args(arguments)
            .current_dir(self.path())
            .stdin(Stdio::null())
            .output()
            .expect("run");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        Ran { code: output.status.code(), out: text(output.stdout), said: text(output.stderr) }
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.path().join(path), text).expect(path);
    }

    /// What `check` says, warnings about the statement that one must write oneself left out.
    fn findings(&self, root: &str) -> Vec<String> {
        let ran = self.run(&format!("--root {root} check --format json"));
        ran.out.lines().filter(|line| !line.contains("\"W001\"")).map(str::to_owned).collect()
    }

    /// Every file, relative to the folder.
    fn files(&self) -> Vec<String> {
        let entries = walkdir::WalkDir::new(self.path())
            .sort_by_file_name()
            .into_iter()
            .map(|entry| entry.expect("one"));
        let files = entries.filter(|entry| entry.file_type().is_file());
        files
            .map(|file| file.path().strip_prefix(self.path()).expect("below").display().to_string())
            .collect()
    }
}

#[test]
fn a_new_catalogue_is_right_and_can_be_built() {
    let desk = Desk::new();
    let ran = desk.run("new catalogue länet");
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    assert!(ran.said.contains("frisok serve --root länet"), "{}", ran.said);
    assert_eq!(
        desk.files(),
        [
            ".gitignore",
            "content/_pages/om-vuxenutbildning.md",
            "content/kumla/_publisher.yaml",
            "content/kumla/underskoterska.yaml",
            "frisok.yaml",
            "schema/catalogue.schema.json",
            "schema/course.schema.json",
            "schema/import-map.schema.json",
            "schema/page.schema.json",
            "schema/publisher.schema.json",
            "schema/vocabulary.schema.json",
        ]
        .map(|path| format!("länet/{path}"))
    );
    assert_eq!(desk.findings("länet"), [""; 0]);
    let built = desk.run("--root länet build --out site");
    assert_eq!(built.code, Some(0), "{}", built.said);
    let page = desk.read("site/kurser/kumla/underskoterska/index.html");
    assert!(page.contains("Undersköterska"));
    assert!(!page.contains("__frisok"), "only serve puts its script into pages");
    assert!(desk.read("länet/content/kumla/underskoterska.yaml").contains("start: 2027-01-11"));
}

#[test]
fn the_line_for_editors_leads_to_the_schema() {
    let desk = Desk::with_catalogue();
    assert_eq!(desk.run("new course kumla/svetsare --title Svetsare --type yrkesvux").code, Some(0));
    assert_eq!(desk.run("new publisher orebro").code, Some(0));
    assert_eq!(leads_to_schemas(&desk, ""), 5);
}

/// Checks that every file of YAML below a folder says in its first line where its schema is, and
/// that it is there. How many there are.
fn leads_to_schemas(desk: &Desk, below: &str) -> usize {
    let files = desk.files();
    let yaml = files.iter().filter(|path| path.ends_with(".yaml") && path.starts_with(below));
    let mut number = 0;
    for path in yaml {
        number += 1;
        let text = desk.read(path);
        let first = text.lines().next().expect("a line");
        let schema = first.strip_prefix("# yaml-language-server: $schema=").expect(path);
        let folder = desk.path().join(path).parent().expect("a folder").to_owned();
        let schema = fs::read_to_string(folder.join(schema)).expect(path);
        let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
        assert!(schema["properties"].is_object(), "{path}");
    }
    number
}

#[test]
fn a_folder_with_something_in_it_is_no_place_for_a_catalogue() {
    let desk = Desk::with_catalogue();
    let before = desk.files();
    let ran = desk.run("new catalogue .");
    assert_eq!(ran.code, Some(2));
    assert!(ran.said.contains("är inte tom"), "{}", ran.said);
    assert_eq!(desk.files(), before);
    let ran = desk.run("new catalogue frisok.yaml");
    assert_eq!(ran.code, Some(2), "{}", ran.said);
    // A folder that is only under version control is empty.
    let desk = Desk::new();
    fs::create_dir(desk.path().join(".git")).expect("made");
    assert_eq!(desk.run("new catalogue .").code, Some(0));
}

#[test]
fn new_courses_of_every_type_are_right_also_with_all_examples_in_use() {
    let desk = Desk::with_catalogue();
    let path = |key: &str| format!("content/kumla/{key}.yaml");
    for (key, ..) in answer::choices::<CourseType>() {
        let ran = desk.run_with(&[
            "new",
            "course",
            &format!("kumla/{key}"),
            "--title",
            "Kurs: \"x\" # 1",
            "--type",
            key,
        ]);
        assert_eq!(ran.code, Some(0), "{key}: {}", ran.said);
        let text = desk.read(&path(key));
        assert!(text.contains(&format!("\ntype: {key}\n")), "{text}");
        assert!(!text.contains("status:"), "{text}");
    }
    assert_eq!(desk.findings("."), [""; 0]);
    for (key, ..) in answer::choices::<CourseType>() {
        let text = with_examples(&desk.read(&path(key)));
        assert!(text.contains("\nsummary: ") && text.contains("\ndescription: |\n"), "{text}");
        desk.write(&path(key), &text);
    }
    assert_eq!(desk.findings("."), [""; 0]);
}

#[test]
fn what_flags_say_stands_in_the_file() {
    let desk = Desk::with_catalogue();
    let line = "new course kumla/svetsare --title Svetsare --type yrkesvux --code SVESVE01,SVESVE02 \
        --start 2027-08-16 --closes 2027-05-14 --pace 50,100 --mode distans --town Örebro";
    let ran = desk.run(line);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    insta::assert_snapshot!(desk.read("content/kumla/svetsare.yaml"));
    let warnings = desk.findings(".");
    assert!(warnings.iter().all(|line| line.contains("onsite_meetings")), "{warnings:?}");
    for flags in ["--start rolling", "--closes 2027-05-14", "--type provning --start 11/1#2027"] {
        let mut arguments: Vec<_> = format!("new course kumla/x --title X {flags}")
            .split(' ')
            .map(|word| word.replace('#', " "))
            .collect();
        if !flags.contains("--type") {
            arguments.extend(["--type".to_owned(), "sfi".to_owned()]);
        }
        let ran = desk.run_with(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(ran.code, Some(0), "{flags}: {}", ran.said);
        for text in [desk.read("content/kumla/x.yaml"), with_examples(&desk.read("content/kumla/x.yaml"))] {
            desk.write("content/kumla/x.yaml", &text);
            let found: Vec<_> =
                desk.findings(".").into_iter().filter(|line| line.contains("/x.yaml")).collect();
            assert_eq!(found, [""; 0], "{text}");
        }
        fs::remove_file(desk.path().join("content/kumla/x.yaml")).expect("removed");
    }
}

#[test]
fn an_address_that_a_course_has_had_is_not_free() {
    let desk = Desk::with_catalogue();
    let text = desk.read("content/kumla/underskoterska.yaml");
    desk.write("content/kumla/underskoterska.yaml", &format!("{text}aliases: [kumla/usk]\n"));
    let ran = desk.run("new course kumla/usk --title X --type sfi");
    assert_eq!(ran.code, Some(2), "{}", ran.said);
    assert!(ran.said.contains("content/kumla/underskoterska.yaml"), "{}", ran.said);
}

/// The text with every example in use: `# key: …` and what stands below it.
fn with_examples(text: &str) -> String {
    let mut inside = false;
    let lines = text.lines().map(|line| {
        let indent = line.len() - line.trim_start().len();
        let Some(example) = line.trim_start().strip_prefix("# ") else {
            inside = false;
            return line.to_owned();
        };
        let key = example.split(':').next().unwrap_or_default();
        let is_key = example.contains(": ") || example.ends_with(':');
        let is_example = is_key && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        inside = is_example || (inside && example.starts_with("  "));
        if inside { format!("{}{example}", " ".repeat(indent)) } else { line.to_owned() }
    });
    lines.map(|line| line + "\n").collect()
}

#[test]
fn a_publisher_named_as_a_municipality_is_its() {
    let desk = Desk::with_catalogue();
    let ran = desk.run("new publisher orebro");
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    let text = desk.read("content/orebro/_publisher.yaml");
    assert!(text.contains("\nname: Örebro\nmunicipalities: [orebro]\n"), "{text}");
    desk.write("content/orebro/_publisher.yaml", &with_examples(&text));
    assert_eq!(desk.run("new course orebro/sfi --title Sfi --type sfi").code, Some(0));
    let course = desk.read("content/orebro/sfi.yaml");
    assert!(course.contains("place: {town: Örebro, municipality: orebro}"), "{course}");
    assert_eq!(desk.findings("."), [""; 0]);
}

#[test]
fn a_joint_body_says_its_municipalities() {
    let desk = Desk::with_catalogue();
    let ran = desk.run("new publisher kansliet");
    assert_eq!(ran.code, Some(2));
    assert!(ran.said.contains("frisok new publisher kansliet --municipalities"), "{}", ran.said);
    assert!(ran.said.contains("är kumla, orebro"), "{}", ran.said);
    let ran = desk.run("new publisher kansliet --municipalities kumla,örebro");
    assert_eq!(ran.code, Some(2));
    assert!(ran.said.contains("Menade du orebro?"), "{}", ran.said);
    let ran = desk.run("new publisher kansliet --municipalities kumla,orebro");
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    assert!(ran.said.contains("Byt ut det som står i: name"), "{}", ran.said);
    let ran = desk.run_with(&[
        "new",
        "publisher",
        "andra",
        "--name",
        "Andra: kansliet",
        "--municipalities",
        "kumla",
    ]);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    assert!(desk.read("content/andra/_publisher.yaml").contains("name: \"Andra: kansliet\""));
    let errors: Vec<_> = desk.findings(".").into_iter().filter(|line| line.contains("\"error\"")).collect();
    assert_eq!(errors, [""; 0]);
}

#[test]
fn what_is_new_is_laid_out_already() {
    let desk = Desk::with_catalogue();
    assert_eq!(desk.run("new publisher orebro").code, Some(0));
    for line in
        ["a", "b --title B --type sfi", "c --title C --type yrkesvux --start 2027-01-11 --mode distance"]
    {
        assert_eq!(desk.run(&format!("new course orebro/{line}")).code, Some(0), "{line}");
    }
    let ran = desk.run("fmt --check");
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.said);
}

#[test]
fn a_catalogue_above_or_below_is_named() {
    let desk = Desk::new();
    let ran = desk.run_with(&["new", "catalogue", "min katalog"]);
    assert!(ran.said.contains("frisok serve --root \"min katalog\""), "{}", ran.said);
    for line in ["check", "fmt", "new course kumla/x", "build --keep-going"] {
        let ran = desk.run(line);
        assert_eq!(ran.code, Some(2), "{line}");
        assert!(
            ran.said.contains(
                "Gå till katalogens mapp, som är \"min katalog\", eller skriv --root \"min katalog\"."
            ),
            "{line}: {}",
            ran.said
        );
    }
    fs::rename(desk.path().join("min katalog"), desk.path().join("k")).expect("a name");
    let ran = desk.run("--root k/content/kumla check");
    assert!(ran.said.contains("skriv --root \"k/content/kumla/../..\""), "{}", ran.said);
    assert_eq!(desk.run("--root k/content/kumla/../.. check").code, Some(0));
    fs::create_dir_all(desk.path().join("tom/mapp")).expect("a folder");
    let ran = desk.run("--root tom/mapp check");
    assert!(ran.said.contains("frisok new catalogue"), "{}", ran.said);
}

#[test]
fn what_nobody_said_is_a_filler_and_not_published() {
    let desk = Desk::with_catalogue();
    let ran = desk.run("new course kumla/kurs");
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    assert!(ran.said.contains("Byt ut det som står i: title, type"), "{}", ran.said);
    assert!(desk.read("content/kumla/kurs.yaml").contains("status: planned"));
    assert_eq!(desk.findings("."), [""; 0]);
    assert_eq!(desk.run("build --out site").code, Some(0));
    assert!(!desk.path().join("site/kurser/kumla/kurs").exists());
}

#[test]
fn what_cannot_be_made_is_refused_with_a_way_out() {
    let desk = Desk::with_catalogue();
    let before = desk.files();
    for (line, hint) in [
        ("new course kumla/underskoterska --title X --type sfi", "finns redan"),
        ("new publisher kumla", "finns redan"),
        ("new course kumla/Vård_och_Omsorg --title X --type sfi", "Skriv till exempel vard-och-omsorg"),
        ("new course kumla/con --title X --type sfi", "reserverat"),
        ("new course kumla/../x --title X --type sfi", "duger inte"),
        ("new course underskoterska --title X --type sfi", "Skriv utgivare/id, som kumla/underskoterska"),
        ("new course kumle/x --title X --type sfi", "Menade du kumla?"),
        ("new course hallsberg/x --title X --type sfi", "frisok new publisher hallsberg"),
        ("new course kumla/x --title X --type yrkesvu", "Menade du ”yrkesvux”?"),
        ("new course kumla/x --title X --type universitet", "komvux-grund"),
        ("new publisher Örebro", "Skriv till exempel orebro"),
        ("new course kumla/2 --title X --type sfi", "sidan 2 i en lista"),
        ("new publisher 12 --municipalities kumla", "sidan 12 i en lista"),
        ("new course kumla/x --start 2027-02-30", "finns inte i kalendern"),
        ("new course kumla/x --start 2027-01-11 --closes 2027-01-12", "före starten"),
        ("new course kumla/x --pace 200", "för stort"),
        ("new course kumla/x --mode distanse", "distance"),
    ] {
        let ran = desk.run(line);
        assert_eq!(ran.code, Some(2), "{line}: {}", ran.said);
        assert!(ran.said.contains(hint), "{line}: {}", ran.said);
    }
    let long = "å".repeat(121);
    for title in [&*long, "bell\u{7}"] {
        let ran = desk.run_with(&["new", "course", "kumla/x", "--type", "sfi", "--title", title]);
        assert_eq!(ran.code, Some(2), "{title:?}: {}", ran.said);
    }
    assert_eq!(desk.files(), before);
    let ran = Desk::new().run("new course kumla/x --title X --type sfi");
    assert_eq!(ran.code, Some(2));
    assert!(ran.said.contains("frisok.yaml"), "{}", ran.said);
}

#[test]
fn schemas_come_with_the_first_file_of_a_catalogue_without_them() {
    let desk = Desk::with_catalogue();
    fs::remove_dir_all(desk.path().join("schema")).expect("removed");
    assert_eq!(desk.run("new course kumla/x --title X --type sfi").code, Some(0));
    assert!(desk.path().join("schema/course.schema.json").exists());
    let ran = desk.run("schema --out schema");
    assert_eq!(ran.code, Some(0));
    assert!(ran.said.contains("redan aktuella"), "{}", ran.said);
}

const TABLE: &str =
    "Kurs;Kod;Start;Kommun\nMatematik 1a;MATMAT01a;2027-01-11;kumla\nEngelska 5;ENGENG05;2027-01-11;kumla\n";
const MAP: &str = "source: prov\ncolumns:\n  Kurs: title\n  Kod: codes\n  Start: occasions.start\n  Kommun: publisher\n\
    defaults:\n  type: komvux-gymnasial\n";

#[test]
fn a_table_is_imported_and_a_second_time_nothing_changes() {
    let desk = Desk::with_catalogue();
    desk.write("kurser.csv", TABLE);
    desk.write("karta.yaml", MAP);
    let before = desk.files();
    let dry = desk.run("import csv kurser.csv --map karta.yaml --into . --dry-run");
    assert_eq!(dry.code, Some(0), "{}{}", dry.out, dry.said);
    assert_eq!(desk.files(), before);
    let ran = desk.run("import csv kurser.csv --map karta.yaml --into .");
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.said);
    let after = desk.files();
    let courses = after.iter().filter(|path| !before.contains(path) && path.starts_with("content/kumla/"));
    assert_eq!(courses.count(), 2, "{after:?}");
    let texts = || -> Vec<_> { after.iter().map(|path| desk.read(path)).collect() };
    let first = texts();
    let again = desk.run("import csv kurser.csv --map karta.yaml --into .");
    assert_eq!(again.code, Some(0), "{}{}", again.out, again.said);
    assert_eq!((desk.files(), texts()), (after.clone(), first));
    let errors: Vec<_> = desk.findings(".").into_iter().filter(|line| line.contains("\"error\"")).collect();
    assert_eq!(errors, [""; 0]);
}

#[test]
fn what_an_import_writes_leads_editors_to_schemas_that_are_there() {
    let desk = Desk::new();
    desk.write("kurser.csv", TABLE);
    let county = "catalogue:\n  title: Länet\n  base_url: https://vux.example\n  default_language: sv\n  \
        languages: [sv]\n  time_zone: Europe/Stockholm\n  county: {code: \"18\", name: Länet}\n  \
        municipalities: [{id: kumla, code: \"1881\", name: Kumla}]\n";
    let publishers = "publishers:\n  kumla: {name: Kumla, municipalities: [kumla]}\n";
    desk.write("karta.yaml", &format!("{MAP}{publishers}{county}"));
    let ran = desk.run("import csv kurser.csv --map karta.yaml --into länet");
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.said);
    assert_eq!(leads_to_schemas(&desk, "länet/"), 4);
}

#[test]
fn an_import_that_cannot_be_done_says_why() {
    let desk = Desk::with_catalogue();
    desk.write("kurser.csv", TABLE);
    desk.write("karta.yaml", MAP);
    desk.write("fel.yaml", &MAP.replace("Kurs: title", "Kurs: titel"));
    for (line, code, hint) in [
        ("import csv kurser.csv --map fel.yaml --into .", 1, "fel.yaml:3"),
        ("import csv kurser.csv --map saknas.yaml --into .", 3, "saknas.yaml"),
        ("import csv saknas.csv --map karta.yaml --into .", 3, "saknas.csv"),
        ("import csv kurser.csv --map karta.yaml --into tom", 2, "frisok new catalogue"),
    ] {
        let ran = desk.run(line);
        assert_eq!(ran.code, Some(code), "{line}: {}", ran.said);
        assert!(ran.said.contains(hint), "{line}: {}", ran.said);
    }
}

#[test]
fn a_map_is_proposed_and_can_be_used() {
    let desk = Desk::with_catalogue();
    desk.write("kurser.csv", TABLE);
    let shown = desk.run("new map kurser.csv");
    assert_eq!(shown.code, Some(0), "{}", shown.said);
    assert!(shown.out.contains("columns:"), "{}", shown.out);
    assert_eq!(desk.run("new map kurser.csv --out karta.yaml").code, Some(0));
    assert_eq!(desk.read("karta.yaml"), shown.out);
    assert_eq!(desk.run("new map kurser.csv --out karta.yaml").code, Some(2), "it is not written over");
    let ran = desk.run("import csv kurser.csv --map karta.yaml --into . --dry-run");
    assert!(matches!(ran.code, Some(0 | 4)), "{}{}", ran.out, ran.said);
}
