//! Imports after the first: what is the same, new, changed by hand, or gone.

use std::fs;
use std::path::Path;

use frisok::author::import::{Action, Kind, Outcome, STATE_FILE};

use crate::{MAP, ROWS, assert_nothing_lost, errors, files, import, import_rows, imported};

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
