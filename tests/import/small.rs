//! Small tables, each with one thing that can be wrong in it.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use frisok::author::import::{ImportError, Kind, Outcome, REPORT_FILE, STATE_FILE};
use frisok::diagnose::Language;
use tempfile::TempDir;

use crate::{assert_nothing_lost, errors, files, import};

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
