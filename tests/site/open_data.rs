//! The catalogue as open data.

use std::collections::BTreeSet;

use csv::ReaderBuilder;
use serde_json::Value;

use crate::support::Small;

fn rows(small: &Small) -> (Vec<String>, Vec<Vec<String>>) {
    let text = small.page("data/kurser.csv");
    let mut table = ReaderBuilder::new().from_reader(text.as_bytes());
    let strings = |row: &csv::StringRecord| row.iter().map(str::to_owned).collect::<Vec<_>>();
    let header = strings(table.headers().unwrap());
    (header, table.records().map(|row| strings(&row.unwrap())).collect())
}

#[test]
fn every_course_and_occasion_is_there_planned_ones_too() {
    let small = Small::new();
    assert_eq!(small.build(&[]).status.code(), Some(0));
    insta::assert_snapshot!("open_data_csv", small.page("data/kurser.csv"));
    let json: Value = serde_json::from_str(&small.page("data/kurser.json")).unwrap();
    insta::assert_snapshot!("open_data_json", format!("{json:#}"));

    let (header, rows) = rows(&small);
    let column = |name: &str| header.iter().position(|it| it == name).unwrap();
    let courses: BTreeSet<_> = rows.iter().map(|row| row[column("course")].as_str()).collect();
    assert_eq!(courses.len(), 7);
    let planned = rows.iter().find(|row| row[column("course")] == "planerad").unwrap();
    assert_eq!(planned[column("status")], "planned");
    // Both files say the same.
    let of_json = json["courses"].as_array().unwrap();
    assert_eq!(of_json.len(), 7);
    let occasions: usize = of_json.iter().map(|course| course["occasions"].as_array().unwrap().len()).sum();
    assert_eq!(rows.iter().filter(|row| !row[column("occasion")].is_empty()).count(), occasions);
    for file in ["data/kurser.csv", "data/kurser.json"] {
        assert!(!small.page(file).contains("HEMLIGT"), "internal notes are published nowhere");
        assert!(small.page("index.html").contains(&format!("/katalog/{file}")));
    }
}

#[test]
fn no_cell_is_a_formula_or_breaks_the_table() {
    let hostile = [
        "=cmd|'/C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "＝1+1",
        "a\",=1+1,\"b",
        "a\nb;c",
        "a;=1",
        "</script><script>",
    ];
    for text in hostile {
        let small = Small::new();
        let yaml = serde_json::to_string(text).unwrap();
        small.write(
            "content/kumla/x.yaml",
            &format!("title: {yaml}\ntype: validering\ncodes: [A, {yaml}]\nprovider: {yaml}\n"),
        );
        assert_eq!(small.build(&[]).status.code(), Some(0), "{text}");
        let (header, rows) = rows(&small);
        let row = rows.iter().find(|row| row[1] == "x").unwrap();
        assert_eq!(row.len(), header.len());
        for cell in rows.iter().flatten() {
            for part in cell.split([';', '\n']) {
                assert!(!part.starts_with(['=', '+', '-', '@', '＝']), "{cell}");
            }
        }
        let shown = match text {
            "a;=1" => "a;'=1".to_owned(),
            text if text.starts_with(['a', '<']) => text.to_owned(),
            formula => format!("'{formula}"),
        };
        let column = header.iter().position(|it| it == "provider").unwrap();
        assert_eq!(row[column], shown);
        // Programs that read JSON do not calculate: there, a text is what it is.
        let json: Value = serde_json::from_str(&small.page("data/kurser.json")).unwrap();
        let courses = json["courses"].as_array().unwrap();
        let course = courses.iter().find(|course| course["course"] == "x").unwrap();
        assert_eq!(course["title"]["sv"], text);
    }
}

#[test]
fn without_a_licence_there_is_no_open_data() {
    let small = Small::new();
    small.change("frisok.yaml", "license: CC0-1.0\n", "");
    assert_eq!(small.build(&[]).status.code(), Some(0));
    assert!(!small.site().join("data").exists());
    assert!(!small.page("index.html").contains("/data/"));
}
