//! Tables become catalogues: real rows, rows with every fault, and imports after the first.

mod again;
mod small;

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use frisok::author::import::{Fate, ImportError, Kind, Options, Outcome, REPORT_FILE, propose, run};
use frisok::diagnose::{Code, Diagnostic, Language, human};
use proptest::prelude::*;
use tempfile::TempDir;

const ROWS: &str = "tests/fixtures/import/courses.csv";
const MAP: &str = "examples/vasternorrland/import.map.yaml";
const QUIRKS: &str = include_str!("../fixtures/import/quirks.csv");
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
