//! What somebody meets who writes for the first time: mistakes out of Word, Excel and Windows, and
//! what the messages then ask for. Found by playing that person.

mod support;

use std::process::Command;

use frisok::diagnose::Language;
use support::{COURSE, Catalogue};

const PATH: &str = "content/kumla/x.yaml";

/// Checks a course in which one text is another, and returns `place code` and all that is said.
fn course(from: &str, to: &str) -> (Vec<String>, String) {
    assert!(COURSE.contains(from), "{from}");
    file(PATH, &COURSE.replacen(from, to, 1))
}

fn file(path: &str, text: &str) -> (Vec<String>, String) {
    let found = Catalogue::new().with(path, text).check();
    (found.places(), found.lines(Language::Sv))
}

/// What must be found at which place, and be said.
fn says(from: &str, to: &str, places: &[&str], said: &str) {
    let (found, lines) = course(from, to);
    let places: Vec<_> = places.iter().map(|place| format!("{PATH}:{place}")).collect();
    assert_eq!(found, places, "{to}: {lines}");
    assert!(lines.contains(said), "{to}: {said}: {lines}");
}

#[test]
fn quotation_marks_of_a_word_processor() {
    let title = "title: Undersköterska";
    for text in ["”Undersköterska”", "“Undersköterska”", "»Undersköterska«"] {
        says(title, &format!("title: {text}"), &["1:8 W010"], "att synas på webbplatsen");
    }
    says(title, "title: {sv: ”Vård”, en: Care}", &["1:13 W010"], "Ta bort dem.");
    says("town: Kumla", "town: ”Kumla”", &["7:19 W010"], "Ta bort dem.");
    // A fix would have to guess whether the marks are to be seen.
    says(title, "title: ”Kurs: vård”", &["1:8 E013"], "Skriv raka citattecken: title: \"Kurs: vård\"");
    says("2027-01-11", "”2027-01-11”", &["5:12 E025"], "Menade du 2027-01-11?");
    says("type: yrkesvux", "type: ”yrkesvux”", &["2:7 E023"], "Menade du ”yrkesvux”?");
    for meant in ["title: \"”Vård”\"", "title: ”Vård” och ”omsorg”", "title: Kursen ”Vård”"]
    {
        assert_eq!(course(title, meant).0, [""; 0], "{meant}");
    }
}

#[test]
fn a_number_sign_that_cuts_a_text_off() {
    let summary = |text: &str| format!("type: yrkesvux\nsummary: {text}");
    let cut = |text: &str| course("type: yrkesvux", &summary(text));
    says("type: yrkesvux", &summary("Sal #12 på skolan"), &["3:14 W011"], "Texten slutar före #.");
    says("town: Kumla, municipality: kumla}", "town: Kumla} #12", &[], "");
    for whole in ["\"Sal #12\"", "Sal # fråga kansliet", "C#", "\"Sal\" #12", "Sal 12"] {
        assert_eq!(cut(whole).0, [""; 0], "{whole}");
    }
}

#[test]
fn a_town_that_is_called_as_another_municipality() {
    let place = "town: Kumla, municipality: kumla";
    says(place, "town: Nora, municipality: kumla", &["7:39 W012"], "Skriv municipality: nora");
    says(place, "town: nora, municipality: kumla", &["7:39 W012"], "är namnet på kommunen nora");
    for right in [
        "town: Nora, municipality: nora",
        "town: Sköllersta, municipality: kumla",
        "town: Nora",
        "municipality: nora",
    ] {
        assert_eq!(course(place, right).0, [""; 0], "{right}");
    }
}

#[test]
fn days_as_people_write_them() {
    for text in ["11/1 2027", "11 januari 2027", "11.1.2027"] {
        says("2027-01-11", text, &["5:12 E025"], "Menade du 2027-01-11?");
    }
    says("2027-01-11", "vecka 2", &["5:12 E025"], "Skriv år-månad-dag med siffror, som 2027-01-11.");
}

#[test]
fn a_field_in_the_wrong_block() {
    let at = "type: yrkesvux";
    says(at, "type: yrkesvux\npace: 50", &["3:1 E020"], "Flytta raden till ”occasions”.");
    says(
        at,
        "type: yrkesvux\nemail: vux@kumla.example",
        &["3:1 E020"],
        "Flytta raden till ”contact” eller ”apply”.",
    );
    says(
        at,
        "type: yrkesvux\nbetyg: nej",
        &["3:1 E020"],
        "Byt till ett fält som finns, eller ta bort raden.",
    );
}

#[test]
fn text_where_a_block_is_wanted() {
    let place = "{town: Kumla, municipality: kumla}";
    says(place, "Kumla", &["7:12 E022"], "Skriv {town: Kumla}");
    says("type: yrkesvux", "type: yrkesvux\ncost: gratis", &["3:7 E022"], "Skriv {text: gratis}");
    let (places, lines) =
        file(PATH, "title: Svetsare\ntype: yrkesvux\noccasions:\n  id: vt27\n  start: 2027-01-11\n");
    assert_eq!(places, [format!("{PATH}:4:3 E022")]);
    assert!(lines.contains("”- id: …”"), "{lines}");
}

#[test]
fn a_line_that_stands_too_far_in_or_out() {
    says("type:", " type:", &["2:2 E010"], "Ta bort mellanslagen först på raden.");
    says("    mode:", "   mode:", &["6:4 E010"], "Skriv 4 mellanslag först på raden.");
    says(
        "type: yrkesvux",
        "type: yrkesvux\nEn kurs för alla.",
        &["3:1 E010"],
        "Texten hör inte till något fält.",
    );
}

#[test]
fn areas_that_do_not_exist() {
    let areas = |id: &str| format!("type: yrkesvux\nareas: [{id}]");
    says("type: yrkesvux", &areas("bygg"), &["3:9 E041"], "Menade du ”bygg-anlaggning”?");
    says("type: yrkesvux", &areas("blandat"), &["3:9 E041"], "Välj bland bygg-anlaggning, data-it, ");
}

#[test]
fn arguments_that_are_none() {
    for (line, said) in [
        ("chek", "fel: Kommandot chek finns inte.\ngör så här: Menade du schema eller check?\n"),
        ("new kurs", "fel: Kommandot kurs finns inte.\ngör så här: Menade du course?\n"),
        ("zzzz", "fel: Kommandot zzzz finns inte.\ngör så här: Visa alla: frisok help\n"),
        ("check --fixx", "fel: Flaggan --fixx finns inte.\ngör så här: Menade du --fix?\n"),
        (
            "diff a b",
            "fel: b är ett ord för mycket.\ngör så här: Visa vad man kan skriva: frisok help diff\n",
        ),
        ("new course", "fel: Det saknas något: <PATH>.\ngör så här: Se exempel: frisok help new course\n"),
        (
            "roll a --to 2028",
            "fel: ”2028” duger inte som --to <TERM>.\ngör så här: ”2028” är ingen termin. Skriv som vt27 (våren 2027) eller ht27 (hösten 2027).\n",
        ),
        (
            "roll a --to",
            "fel: Efter --to <TERM> saknas ett värde.\ngör så här: Se exempel: frisok help roll\n",
        ),
        (
            "check --today igår",
            "fel: ”igår” duger inte som --today <DATE>.\ngör så här: Skriv år-månad-dag, som 2026-11-23.\n",
        ),
        (
            "diff --format html",
            "fel: ”html” duger inte som --format <FORMAT>.\ngör så här: Skriv ett av human, markdown.\n",
        ),
    ] {
        let arguments = ["--lang", "sv"].into_iter().chain(line.split(' '));
        let output = Command::new(env!("CARGO_BIN_EXE_frisok")).args(arguments).output().expect("run");
        assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(2), said));
    }
    // Help is asked for, and English is clap's.
    for (line, code, part) in [
        ("--lang sv help roll", 0, "Usage: frisok roll"),
        ("--lang en chek", 2, "unrecognized subcommand"),
        ("--version", 0, "frisok "),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_frisok")).args(line.split(' ')).output().expect("run");
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert_eq!(output.status.code(), Some(code), "{line}");
        assert!(said.contains(part), "{line}: {said}");
    }
}

/// The writer's guide, `docs/skriva-kurser.md`.
const GUIDE: &str = include_str!("../docs/skriva-kurser.md");

#[test]
fn the_guides_course_is_right() {
    let blocks: Vec<_> =
        GUIDE.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let [course, films] = blocks[..] else { panic!("{blocks:?}") };
    assert_eq!(file(PATH, course).0, [""; 0]);
    let with_films = ["media/svetsare.mp4", "media/svetsare.jpg"]
        .iter()
        .fold(Catalogue::new().with(PATH, format!("{COURSE}{films}")), |catalogue, media| {
            catalogue.with(media, "x")
        });
    let captions = "WEBVTT\n\n00:02.500 --> 00:05.000\nVi svetsar.\n";
    assert_eq!(with_films.with("media/svetsare.vtt", captions).check().places(), [""; 0]);
}

#[test]
fn the_guides_common_mistakes_are_found_and_its_remedies_are_right() {
    let rows =
        GUIDE.lines().skip_while(|line| *line != "## Vanliga fel").filter(|line| line.starts_with("| `"));
    let cells = rows.map(|row| row.split('`').skip(1).step_by(2).collect::<Vec<_>>());
    let mut tried = 0;
    for pair in cells {
        let [wrong, right] = pair[..] else { continue };
        let (field, _) = wrong.split_once(':').expect("a field");
        let put = |line: &str| match COURSE
            .lines()
            .find(|old| old.trim_start().starts_with(&format!("{field}:")))
        {
            Some(old) => COURSE.replace(old.trim_start(), line),
            None if field == "pace" => {
                COURSE.replace("mode: classroom", &format!("{line}\n    mode: classroom"))
            }
            None if field == "late" => {
                COURSE.replace("mode: classroom", &format!("apply: {{{line}}}\n    mode: classroom"))
            }
            None => COURSE.replace("type: yrkesvux", &format!("type: yrkesvux\n{line}")),
        };
        assert_ne!(file(PATH, &put(wrong)).0, [""; 0], "{wrong}");
        assert_eq!(file(PATH, &put(right)).0, [""; 0], "{right}");
        tried += 1;
    }
    assert_eq!(tried, 9);
}

#[test]
fn files_that_are_no_courses() {
    for (name, said) in [
        ("x.yml", "byt namn till x.yaml."),
        ("x.yaml.txt", "byt namn till x.yaml."),
        ("kurser.xlsx", "frisok import csv"),
        ("logga.png", "hör hemma i media"),
    ] {
        let path = format!("content/kumla/{name}");
        let (places, lines) = file(&path, COURSE);
        assert_eq!(places, [format!("{path}:1:1 E051")]);
        assert!(lines.contains(said), "{lines}");
    }
    for name in ["Thumbs.db", "desktop.ini", "~$kurser.xlsx", ".DS_Store"] {
        assert_eq!(file(&format!("content/kumla/{name}"), "x").0, [""; 0], "{name}");
    }
}
