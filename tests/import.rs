//! Tables become catalogues: real rows, rows with every fault, and imports after the first.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use frisok::author::import::{
    Action, Fate, ImportError, Kind, Options, Outcome, REPORT_FILE, STATE_FILE, propose, run,
};
use frisok::diagnose::{Code, Diagnostic, Language, human};
use proptest::prelude::*;
use tempfile::TempDir;

const ROWS: &str = "tests/fixtures/import/courses.csv";
const MAP: &str = "examples/vasternorrland/import.map.yaml";
const QUIRKS: &str = include_str!("fixtures/import/quirks.csv");
const QUIRKS_MAP: &str = "tests/fixtures/import/quirks.map.yaml";

fn import(table: &Path, map: &Path, into: &Path, dry_run: bool) -> Result<Outcome, ImportError> {
    let (table, map, into) = (table.to_owned(), map.to_owned(), into.to_owned());
    run(&Options { table, map, into, dry_run, language: Language::Sv })
}

/// Imports and returns the folder with what was done.
fn imported(table: &Path, map: &str) -> (TempDir, Outcome) {
    let folder = TempDir::new().unwrap();
    let outcome = import(table, Path::new(map), folder.path(), false).unwrap();
    (folder, outcome)
}

/// Imports `rows` of the real table, edited, into a catalogue.
fn import_rows(folder: &Path, rows: &str) -> Outcome {
    let tables = TempDir::new().unwrap();
    let table = tables.path().join("rows.csv");
    fs::write(&table, rows).unwrap();
    import(&table, Path::new(MAP), folder, false).unwrap()
}

/// Every file below a folder with its text.
fn files(root: &Path) -> BTreeMap<String, String> {
    fn walk(folder: &Path, root: &Path, all: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                walk(&entry, root, all);
            } else {
                let path = entry.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                all.insert(path, fs::read_to_string(&entry).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(root, root, &mut all);
    all
}

/// What `check` calls an error.
fn errors(root: &Path) -> Vec<String> {
    let options = frisok::site::Options { root: root.to_owned(), ..Default::default() };
    let checked = frisok::site::read(&options).unwrap();
    let errors = checked.findings.iter().filter(|finding| finding.is_error());
    errors.map(|finding| human::render(finding, &checked.files, Language::En, false)).collect()
}

/// Every row is an occasion that stands in its file, or merged with one, or in the report.
fn assert_nothing_lost(root: &Path, outcome: &Outcome, rows: usize) {
    let report = &outcome.report;
    assert_eq!(report.rows, rows);
    assert_eq!(report.fates.len(), rows);
    assert_eq!(report.occasions + report.merged + report.left_out + report.left_alone, rows);
    let told = |kind: Kind| -> HashSet<usize> {
        report.lines.iter().filter(|line| line.kind == kind).filter_map(|line| line.row).collect()
    };
    let (left_out, merged) = (told(Kind::RowLeftOut), told(Kind::RowMerged));
    let mut occasions = HashSet::new();
    for (row, fate) in &report.fates {
        match fate {
            Fate::Occasion(path, id) => {
                let text = fs::read_to_string(root.join(path)).unwrap();
                let listed = [format!("  - id: {id}\n"), format!("  - id: \"{id}\"\n")];
                assert!(listed.iter().any(|line| text.contains(line)), "row {row}: {id} in {path}\n{text}");
                assert!(occasions.insert((path, id)), "row {row}: {id} twice in {path}");
            }
            Fate::Merged(..) => assert!(merged.contains(row), "row {row}"),
            Fate::LeftOut => assert!(left_out.contains(row), "row {row}"),
            Fate::LeftAlone(path) => {
                let file = |line: &&frisok::author::import::Line| line.entry == *path;
                assert!(report.lines.iter().find(file).is_some(), "row {row}: {path}");
            }
        }
    }
    for fate in report.fates.values() {
        if let Fate::Merged(path, id) = fate {
            assert!(occasions.contains(&(path, id)), "{id} in {path}");
        }
    }
}

#[test]
fn real_rows_become_a_catalogue_that_passes_check() {
    let (folder, outcome) = imported(Path::new(ROWS), MAP);
    let rows = fs::read_to_string(ROWS).unwrap().lines().count() - 1;
    assert_eq!(errors(folder.path()), Vec::<String>::new());
    assert_nothing_lost(folder.path(), &outcome, rows);
    assert_eq!(outcome.exit_code(), 4);
    let all = files(folder.path());
    for path in [
        "content/sundsvall/latin-sprak-och-kultur-2-latlat02.yaml",
        "content/sundsvall/kost-och-halsa-halkoc0.yaml",
        "content/sundsvall/matematik-2a-matmat02a.yaml",
        "content/sundsvall/natur-och-miljo-sgrnat7.yaml",
        "content/sundsvall/restaurang-och-livsmedel-rlxaar.yaml",
        "content/yh-akademin-ab/tandskoterska-yh01812.yaml",
        "content/alsta-folkhogskola/allman-kurs-gymnasieniva.yaml",
        "content/mellansels-folkhogskola/korakademin-distans.yaml",
        "content/alsta-folkhogskola/_publisher.yaml",
        "content/yrkeshogskolan-hoga-kusten/_publisher.yaml",
    ] {
        let name = path.trim_start_matches("content/").replace('/', "__");
        insta::assert_snapshot!(name, all[path]);
    }
    insta::assert_snapshot!("frisok.yaml", all["frisok.yaml"]);
    insta::assert_snapshot!("report_sv", outcome.report.text(Language::Sv, false));
    insta::assert_snapshot!("report_en", outcome.report.text(Language::En, false));
    assert!(all[REPORT_FILE].starts_with("kind,row,column,value,entry,why\n"));
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    let (first, _) = imported(Path::new(ROWS), MAP);
    let (second, _) = imported(Path::new(ROWS), MAP);
    assert_eq!(files(first.path()), files(second.path()));
}

#[test]
fn a_dry_run_writes_nothing_and_says_what_it_would_write() {
    let folder = TempDir::new().unwrap();
    let into = folder.path().join("catalogue");
    let outcome = import(Path::new(ROWS), Path::new(MAP), &into, true).unwrap();
    assert!(!into.exists());
    let text = outcome.report.text(Language::En, true);
    assert!(text.contains("+ frisok.yaml"));
    assert!(text.contains("+ content/sundsvall/latin-sprak-och-kultur-2-latlat02.yaml"));
}

#[test]
fn every_fault_is_told_and_costs_as_little_as_it_can() {
    let folder = TempDir::new().unwrap();
    let table = folder.path().join("quirks.csv");
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(QUIRKS);
    assert!(!lossy && std::str::from_utf8(&bytes).is_err());
    fs::write(&table, bytes).unwrap();
    let into = folder.path().join("catalogue");
    let outcome = import(&table, Path::new(QUIRKS_MAP), &into, false).unwrap();
    assert_eq!(outcome.table, ("Windows-1252", ';'));
    assert_eq!(errors(&into), Vec::<String>::new());
    assert_nothing_lost(&into, &outcome, 11);
    let all = files(&into);
    let entries = all.iter().filter(|(path, _)| path.ends_with(".yaml"));
    let text = entries.map(|(path, text)| format!("# {path}\n{text}")).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!("quirks_entries", text);
    insta::assert_snapshot!("quirks_report", all[REPORT_FILE]);
}

#[test]
fn other_towns_areas_and_providers_go_through() {
    let rows = fs::read_to_string(ROWS).unwrap();
    let other = rows
        .replace("Sundsvalls Kommun,", "Utbildningsbolaget Fjällbris AB,")
        .replace(",Sundsvall,", ",Ovanbyn,")
        .replace(",2281,2281", ",,")
        .replace("Språk - ", "Rymdfart - ")
        .replace("gymnasial vuxenutbildning", "okänd nivå")
        .replace(",Örnsköldsvik,", ",Bredbyn,");
    let folder = TempDir::new().unwrap();
    let outcome = import_rows(folder.path(), &other);
    assert_eq!(errors(folder.path()), Vec::<String>::new());
    assert_nothing_lost(folder.path(), &outcome, rows.lines().count() - 1);
    let all = files(folder.path());
    let publisher = &all["content/utbildningsbolaget-fjallbris-ab/_publisher.yaml"];
    assert!(
        publisher.contains("name: Utbildningsbolaget Fjällbris AB\nmunicipalities: [harnosand]"),
        "{publisher}"
    );
    let latin = &all["content/utbildningsbolaget-fjallbris-ab/latin-sprak-och-kultur-2-latlat02.yaml"];
    assert!(latin.contains("type: komvux-gymnasial") && latin.contains("place: {town: Ovanbyn}"), "{latin}");
    let women = &all["content/ornskoldsviks-folkhogskola/varldens-kvinnor.yaml"];
    assert!(women.contains("place: {town: Bredbyn, municipality: ornskoldsvik}"), "{women}");
    let lines = &outcome.report.lines;
    let told = |kind, value: &str| lines.iter().any(|line| line.kind == kind && line.value == value);
    assert!(told(Kind::UnknownTown, "Ovanbyn"));
    assert!(told(Kind::ValueLeftOut, "Rymdfart"));
    assert!(told(Kind::ValueLeftOut, "okänd nivå"));
    assert!(told(Kind::Assumed, "okänd nivå"));
}

#[test]
fn a_second_import_of_the_same_table_touches_nothing() {
    let (folder, _) = imported(Path::new(ROWS), MAP);
    let path = folder.path().join("content/sundsvall/latin-sprak-och-kultur-2-latlat02.yaml");
    let before = (files(folder.path()), fs::metadata(&path).unwrap().modified().unwrap());
    let again = import(Path::new(ROWS), Path::new(MAP), folder.path(), false).unwrap();
    assert_eq!(before, (files(folder.path()), fs::metadata(&path).unwrap().modified().unwrap()));
    assert!(again.report.files.iter().all(|file| file.action == Action::Keep));
}

#[test]
fn a_second_import_updates_and_keeps_ids() {
    let (folder, _) = imported(Path::new(ROWS), MAP);
    let path = folder.path().join("content/sundsvall/latin-sprak-och-kultur-2-latlat02.yaml");
    let before = fs::read_to_string(&path).unwrap();
    assert!(before.contains("  - id: 2023-10-16-takt-25\n"));
    // The start moves, so that a new entry would get another id.
    let rows: Vec<String> = fs::read_to_string(ROWS).unwrap().lines().map(str::to_owned).collect();
    let moved = rows.iter().map(|row| {
        if row.contains("LATLAT02") { row.replace("2023-10-16", "2023-10-23") } else { row.clone() }
    });
    let outcome = import_rows(folder.path(), &moved.collect::<Vec<_>>().join("\n"));
    let after = fs::read_to_string(&path).unwrap();
    assert_eq!(after, before.replace("start: 2023-10-16", "start: 2023-10-23"));
    assert_eq!(outcome.report.courses(Action::Update).count(), 1);
    assert_eq!(errors(folder.path()), Vec::<String>::new());
}

#[test]
fn files_that_somebody_changed_or_removed_are_left_alone() {
    let (folder, _) = imported(Path::new(ROWS), MAP);
    let changed = folder.path().join("content/sundsvall/kost-och-halsa-halkoc0.yaml");
    let removed = folder.path().join("content/hola-folkhogskola/behandlingsassistent-ar-2-distans.yaml");
    let checked_out = folder.path().join("content/sundsvall/matematik-2a-matmat02a.yaml");
    let edited = fs::read_to_string(&changed).unwrap() + "internal_note: kolla datumen\n";
    fs::write(&changed, &edited).unwrap();
    fs::remove_file(&removed).unwrap();
    // A checkout on Windows changes line endings, which nobody means as a change.
    let crlf = fs::read_to_string(&checked_out).unwrap().replace('\n', "\r\n");
    fs::write(&checked_out, crlf).unwrap();
    let rows = fs::read_to_string(ROWS).unwrap().replace("2023-09-17 00:00", "2023-09-24 00:00");
    let outcome = import_rows(folder.path(), &rows);
    assert_eq!(fs::read_to_string(&changed).unwrap(), edited);
    assert!(!removed.exists());
    assert!(fs::read_to_string(&checked_out).unwrap().contains("closes: 2023-09-24"));
    let told = |kind| -> Vec<&str> {
        let lines = outcome.report.lines.iter().filter(|line| line.kind == kind);
        lines.map(|line| line.entry.as_str()).collect()
    };
    assert_eq!(told(Kind::FileKept), ["content/sundsvall/kost-och-halsa-halkoc0.yaml"]);
    assert_eq!(told(Kind::FileRemoved), ["content/hola-folkhogskola/behandlingsassistent-ar-2-distans.yaml"]);
    assert_nothing_lost(folder.path(), &outcome, rows.lines().count() - 1);
    // It stays so: the file is still another than the one that was written.
    let third = import_rows(folder.path(), &rows);
    assert!(third.report.lines.iter().any(|line| line.kind == Kind::FileKept));
}

#[test]
fn what_is_no_longer_in_the_table_is_told_and_stays() {
    let (folder, _) = imported(Path::new(ROWS), MAP);
    let path = "content/sundsvall/latin-sprak-och-kultur-2-latlat02.yaml";
    let rows = fs::read_to_string(ROWS).unwrap();
    let fewer: Vec<_> = rows
        .lines()
        .filter(|row| !row.contains("LATLAT02,,,") || row.contains(",100.0,2023-04-01"))
        .collect();
    let outcome = import_rows(folder.path(), &fewer.join("\n"));
    let gone = |outcome: &Outcome| -> Vec<String> {
        let lines =
            outcome.report.lines.iter().filter(|line| line.kind == Kind::Vanished && line.entry == path);
        lines.map(|line| line.value.clone()).collect()
    };
    assert_eq!(gone(&outcome), ["2023-10-16-takt-50", "2023-10-16-takt-25"]);
    assert_eq!(files(folder.path())[path].matches("- id:").count(), 3);
    let none: Vec<_> = rows.lines().filter(|row| !row.contains("LATLAT02")).collect();
    let outcome = import_rows(folder.path(), &none.join("\n"));
    assert_eq!(gone(&outcome), ["latin språk och kultur 2 | latlat02 | sundsvalls kommun"]);
    assert!(folder.path().join(path).exists());
}

#[test]
fn an_emptied_catalogue_is_filled_again_and_others_files_stay() {
    let (folder, _) = imported(Path::new(ROWS), MAP);
    let content = folder.path().join("content");
    fs::remove_dir_all(&content).unwrap();
    fs::create_dir_all(content.join("sundsvall")).unwrap();
    let own = content.join("sundsvall/latin-sprak-och-kultur-2-latlat02.yaml");
    fs::write(&own, "title: Egen\ntype: sfi\n").unwrap();
    fs::remove_file(folder.path().join(STATE_FILE)).unwrap();
    import(Path::new(ROWS), Path::new(MAP), folder.path(), false).unwrap();
    assert_eq!(fs::read_to_string(&own).unwrap(), "title: Egen\ntype: sfi\n");
    assert!(content.join("sundsvall/latin-sprak-och-kultur-2-latlat02-2.yaml").exists());
}

#[test]
fn faults_of_a_map_are_shown_at_their_places() {
    let folder = TempDir::new().unwrap();
    let map = folder.path().join("map.yaml");
    let text = "source: x\ncolums: {}\ncolumns:\n  Namn: titel\n  Niva: type\n  Anordnare: publisher\n  Ort: occasions.place\nvalues:\n  Niva: {gymnasial: komvux-gymnasal}\n";
    fs::write(&map, text).unwrap();
    let Err(ImportError::Map(findings, files)) = import(Path::new(ROWS), &map, folder.path(), false) else {
        panic!("the map has errors")
    };
    let at = |finding: &Diagnostic| {
        let place = finding.place.unwrap();
        (finding.code, files.position(place.file, place.span.start).line)
    };
    let expected =
        [(Code::UnknownField, 2), (Code::UnknownField, 4), (Code::UnknownField, 7), (Code::UnknownChoice, 9)];
    assert_eq!(findings.iter().map(at).collect::<Vec<_>>(), expected);
}

#[test]
fn what_cannot_be_imported_says_why() {
    let folder = TempDir::new().unwrap();
    let into = folder.path().join("catalogue");
    let exit = |table: &str, map: &str| {
        let result = import(Path::new(table), Path::new(map), &into, false);
        result.map_err(|error| error.exit_code()).map(|_| ())
    };
    assert_eq!(exit("tests/fixtures/import/none.csv", MAP), Err(3));
    // A table without the map's columns.
    assert_eq!(exit("tests/fixtures/import/quirks.csv", MAP), Err(2));
    // The licence is no map.
    assert_eq!(exit(ROWS, "tests/fixtures/import/courses.LICENSE"), Err(1));
    assert!(!into.exists());
}

/// A map for small tables, with `more` at its end.
fn small_map(more: &str) -> String {
    let map = r#"source: test
columns:
  Titel: title
  Typ: type
  Utgivare: publisher
  Ort: occasions.place.town
  Epost: publisher.contact.email
  Start: occasions.start
  Text: description
catalogue:
  title: Kurser
  base_url: https://kurser.example
  default_language: sv
  languages: [sv, en]
  time_zone: Europe/Stockholm
  county: {code: "18", name: Örebro län}
  municipalities: [{id: kumla, code: "1881", name: Kumla}]
"#;
    format!("{map}{more}")
}

/// Imports a table with a map, both given as text, into a folder.
fn import_text(folder: &Path, table: &str, map: &str) -> Result<Outcome, ImportError> {
    let given = TempDir::new().unwrap();
    let (at, map_at) = (given.path().join("table.csv"), given.path().join("map.yaml"));
    fs::write(&at, table).unwrap();
    fs::write(&map_at, map).unwrap();
    import(&at, &map_at, folder, false)
}

/// The rows that the report calls left out, with the column and the English reason.
fn left_out(outcome: &Outcome) -> Vec<(usize, &str, &str)> {
    let lines = outcome.report.lines.iter().filter(|line| line.kind == Kind::RowLeftOut);
    lines.map(|line| (line.row.unwrap(), line.column.as_str(), line.why.en.as_str())).collect()
}

#[test]
fn a_publisher_without_courses_or_municipality_has_no_file() {
    let table = "Titel;Typ;Utgivare;Ort\n\
                 Kurs 1;yrkesvux;Kumla;Kumla\n\
                 Kurs 2;okänd typ;Okänt;Grönköping\n\
                 Kurs 3;okänd typ;Hittat;Kumla\n\
                 Kurs 4;yrkesvux;Främmande;Grönköping\n";
    let folder = TempDir::new().unwrap();
    let outcome = import_text(folder.path(), table, &small_map("")).unwrap();
    let all = files(folder.path());
    let publishers: Vec<_> = all.keys().filter(|path| path.ends_with("_publisher.yaml")).collect();
    assert_eq!(publishers, ["content/kumla/_publisher.yaml"]);
    assert_eq!(errors(folder.path()), Vec::<String>::new());
    assert_nothing_lost(folder.path(), &outcome, 4);
    assert_eq!(outcome.exit_code(), 4);
    assert_eq!(left_out(&outcome).iter().map(|line| line.0).collect::<Vec<_>>(), [3, 4, 5]);
    assert!(left_out(&outcome)[2].2.contains("Främmande") && left_out(&outcome)[2].2.contains("publishers"));
    assert!(!all[STATE_FILE].contains("okant") && !all[STATE_FILE].contains("hittat"));
}

#[test]
fn what_is_wrong_in_a_publisher_is_taken_out_of_its_file() {
    let table = "Titel;Typ;Utgivare;Ort;Epost\nKurs 1;yrkesvux;Kumla;Kumla;fel\n";
    let folder = TempDir::new().unwrap();
    let outcome = import_text(folder.path(), table, &small_map("")).unwrap();
    assert_eq!(errors(folder.path()), Vec::<String>::new());
    assert_nothing_lost(folder.path(), &outcome, 1);
    let taken = |line: &&frisok::author::import::Line| line.kind == Kind::ValueLeftOut && line.value == "fel";
    let line = outcome.report.lines.iter().find(taken).unwrap();
    assert_eq!((line.column.as_str(), line.entry.as_str()), ("Epost", "content/kumla/_publisher.yaml"));
}

#[test]
fn a_publisher_keeps_its_municipalities_when_the_table_no_longer_says_them() {
    let table = "Titel;Typ;Utgivare;Ort\nKurs 1;yrkesvux;Hittat;Kumla\n";
    let folder = TempDir::new().unwrap();
    import_text(folder.path(), table, &small_map("")).unwrap();
    let before = files(folder.path())["content/hittat/_publisher.yaml"].clone();
    let outcome =
        import_text(folder.path(), &table.replace(";Kumla", ";Grönköping"), &small_map("")).unwrap();
    assert_eq!(files(folder.path())["content/hittat/_publisher.yaml"], before);
    assert_eq!(outcome.exit_code(), 0);
    assert_eq!(errors(folder.path()), Vec::<String>::new());
}

#[test]
fn no_list_is_written_empty_or_with_a_value_twice() {
    let table = "Titel;Typ;Utgivare;Ort;Kod;Gamla;Text\n\
                 Kurs 1;yrkesvux;Kumla;Kumla;a|A|a;kumla/x|kumla/x;<br>\n\
                 Kurs 1;yrkesvux;Kumla;Kumla;A|b;kumla/x;\n\
                 Kurs 2;yrkesvux;Hittat;;-;|;\n";
    let more = "publishers:\n  kumla: {name: Kumla, municipalities: [kumla, kumla]}\n\
                defaults:\n  publisher.municipalities: [kumla, Kumla]\n  quality_marks: [nytt, Nytt]\n  areas: [finns inte]\n";
    let map = small_map(more).replace(
        "columns:\n",
        "course_key: [Titel]\ncolumns:\n  Kod: {to: codes, split: \"|\"}\n  Gamla: {to: aliases, split: \"|\"}\n",
    );
    let folder = TempDir::new().unwrap();
    let outcome = import_text(folder.path(), table, &map).unwrap();
    let all = files(folder.path());
    for path in ["content/kumla/_publisher.yaml", "content/hittat/_publisher.yaml"] {
        assert!(all[path].contains("municipalities: [kumla]\n"), "{}", all[path]);
    }
    let course = &all["content/kumla/kurs-1-a.yaml"];
    for line in ["codes: [a, b]\n", "aliases: [kumla/x]\n", "quality_marks: [nytt]\n"] {
        assert!(course.contains(line), "{line}{course}");
    }
    let text: String =
        all.iter().filter(|(path, _)| path.ends_with(".yaml")).map(|(_, text)| &**text).collect();
    assert!(!text.contains("[]") && !text.contains("\"\"") && !text.contains("areas"), "{text}");
    assert_eq!(errors(folder.path()), Vec::<String>::new());
    assert_nothing_lost(folder.path(), &outcome, 3);
}

#[test]
fn no_cell_of_the_report_is_a_formula() {
    let table = "Titel;Typ;Utgivare;Ort;Start;@Kolumn;Epost\n\
                 A;yrkesvux;Kumla;Kumla;=1+1;x;\n\
                 =cmd();yrkesvux;;;;;\n\
                 B;yrkesvux;Kumla;Kumla;+1;;@SUM(A1)\n\
                 C;yrkesvux;Kumla;Kumla;-2;;\n\
                 D;yrkesvux;Kumla;Kumla;\"x;\"\"=cmd()\";;\n";
    let folder = TempDir::new().unwrap();
    let outcome = import_text(folder.path(), table, &small_map("")).unwrap();
    let report = outcome.report.csv(Language::Sv);
    assert_eq!(files(folder.path())[REPORT_FILE], report);
    let mut cells = HashSet::new();
    // Where decimals have a comma, spreadsheets split at semicolons.
    for separator in *b",;" {
        let mut reader = csv::ReaderBuilder::new();
        let mut reader =
            reader.delimiter(separator).has_headers(false).flexible(true).from_reader(report.as_bytes());
        for cell in
            reader.records().flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        {
            let first = cell.trim_start_matches([' ', '"']);
            assert!(!first.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}\n{report}");
            cells.insert(cell);
        }
    }
    for cell in ["'=1+1", "'=cmd()", "'+1", "'-2", "'@SUM(A1)", "'@Kolumn", "x;\"'=cmd()"] {
        assert!(cells.contains(cell), "{cell}\n{report}");
    }
}

#[test]
fn rows_after_a_quote_that_is_not_closed_are_told() {
    let row = |title: &str| format!("{title};yrkesvux;Kumla;Kumla;2027-01-11;\n");
    let table = |titles: &[&str]| {
        format!(
            "Titel;Typ;Utgivare;Ort;Start;Text\n{}",
            titles.iter().map(|title| row(title)).collect::<String>()
        )
    };
    let cases = [
        // Open to the end of the table.
        (table(&["A", "\"B", "C", "D"]), 2, vec![(3, "Titel", "2 more rows")]),
        (
            table(&["A", "B"]).trim_end().to_owned() + "\"slut",
            2,
            vec![(3, "Text", "A quote is not closed. ")],
        ),
        // Closed by a later quote: of the same column, in the middle of it, of an earlier column.
        (table(&["A", "\"B", "C", "\"D", "E"]), 3, vec![(3, "Titel", "2 more rows")]),
        (table(&["A", "\"B", "Skärm 19\"", "D"]), 3, vec![(3, "Titel", "one more row")]),
        (table(&["A", "B", "C"]).replacen("11;\n", "11;\"x\n\"", 1), 2, vec![(2, "Text", "one more row")]),
    ];
    for (table, rows, expected) in cases {
        let folder = TempDir::new().unwrap();
        let outcome = import_text(folder.path(), &table, &small_map("")).unwrap();
        let told = left_out(&outcome);
        assert_eq!(told.len(), expected.len(), "{table}\n{told:?}");
        for (told, expected) in told.iter().zip(expected) {
            assert_eq!((told.0, told.1), (expected.0, expected.1), "{table}");
            assert!(told.2.contains(expected.2) && told.2.contains("Close it"), "{table}\n{told:?}");
        }
        assert_eq!(outcome.exit_code(), 4, "{table}");
        assert_nothing_lost(folder.path(), &outcome, rows);
        assert_eq!(errors(folder.path()), Vec::<String>::new());
    }
    // In the row of headings there is no row to tell of: nothing is imported.
    let folder = TempDir::new().unwrap();
    let heading = table(&["A"]).replacen("Text", "\"Text", 1);
    assert!(matches!(import_text(folder.path(), &heading, &small_map("")), Err(ImportError::Unusable(..))));
    // Quotes that are closed are no fault, whatever is in them.
    let text = "\"Du lär dig a; b; c;\nd; e; f.\n\n<p style=\"\"a:b;c:d\"\">r&auml;kna; &ouml;</p>\"";
    let whole = table(&["A", "B"]).replace("11;\n", &format!("11;{text}\n"));
    let outcome = import_text(folder.path(), &whole, &small_map("")).unwrap();
    assert_eq!((outcome.exit_code(), outcome.report.occasions), (0, 2), "{whole}");
}

#[cfg(unix)]
#[test]
fn a_link_in_the_catalogue_is_not_followed() {
    let folder = TempDir::new().unwrap();
    let outside = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("content")).unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("content/sundsvall")).unwrap();
    let result = import(Path::new(ROWS), Path::new(MAP), folder.path(), false);
    assert!(matches!(result, Err(ImportError::Write(_))));
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
}

#[test]
fn a_proposed_map_can_be_used_as_it_is() {
    let folder = TempDir::new().unwrap();
    let tables = [PathBuf::from(ROWS), PathBuf::from("tests/fixtures/import/quirks.csv")];
    for (at, table) in tables.iter().enumerate() {
        let text = propose(table, Language::Sv).unwrap();
        insta::assert_snapshot!(format!("proposed_{}", table.file_stem().unwrap().to_string_lossy()), text);
        let map = folder.path().join("map.yaml");
        fs::write(&map, text).unwrap();
        let into = folder.path().join(at.to_string());
        let outcome = import(table, &map, &into, false).unwrap();
        assert!(outcome.report.course_count() > 4);
        assert_eq!(errors(&into), Vec::<String>::new());
    }
    assert!(propose(&tables[0], Language::En).unwrap().contains("# A proposal"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever stands in the cells: no row is lost, and the result passes `check`.
    #[test]
    fn no_row_is_lost_whatever_stands_in_it(
        picks in proptest::collection::vec((any::<prop::sample::Index>(), 0..24usize, "\\PC{0,30}|-?[0-9]{1,6}([.,][0-9])?|20[0-9]{2}-[01][0-9]-[0-3][0-9]|2099-12-31|null|<b>x</b>|[a-z]{130}"), 1..25)
    ) {
        let mut reader = csv::Reader::from_path(ROWS).unwrap();
        let header = reader.headers().unwrap().clone();
        let real: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&header).unwrap();
        for (pick, column, text) in &picks {
            let cells = pick.get(&real).iter().enumerate();
            let edited = cells.map(|(at, cell)| if at == *column { text.as_str() } else { cell });
            writer.write_record(edited).unwrap();
        }
        let folder = TempDir::new().unwrap();
        let outcome = import_rows(folder.path(), &String::from_utf8(writer.into_inner().unwrap()).unwrap());
        assert_nothing_lost(folder.path(), &outcome, picks.len());
        prop_assert_eq!(errors(folder.path()), Vec::<String>::new());
    }
}
