//! Every rule, by what passes it and what does not.
//!
//! A case is a course, or a change to a small catalogue that is right, and the findings that it
//! must get, as `line:column code`; none where it passes.

mod support;

use frisok::diagnose::{Code, Language};
use support::{COUNTY, Catalogue, Findings, PUBLISHER};

/// What was written, and what must be found.
type Case = (&'static str, &'static [&'static str]);

/// Checks courses that consist of a title, the lines of the case (from line 2 on), and, unless the
/// case has some, an occasion.
fn courses(cases: &[Case]) {
    check("content/kumla/x.yaml", cases, |lines| {
        let occasion = "occasions: [{id: vt27, start: 2027-01-11, place: {town: Kumla}}]\n";
        let occasions =
            if lines.contains("occasions") || lines.contains("without occasions") { "" } else { occasion };
        let text = format!("title: Kursen\n{lines}\n{occasions}");
        Catalogue::new().with("content/kumla/x.yaml", text)
    });
}

/// Checks `frisok.yaml` with more lines (from line 18 on).
fn counties(cases: &[Case]) {
    check("frisok.yaml", cases, |lines| Catalogue::new().with("frisok.yaml", format!("{COUNTY}{lines}\n")));
}

fn check(path: &str, cases: &[Case], catalogue: impl Fn(&str) -> Catalogue) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let found = catalogue(text).check();
        if places(&found, path) != *expected {
            wrong.push((text, places(&found, path), expected));
        }
    }
    assert!(wrong.is_empty(), "what was written, what was found, what should be: {wrong:#?}");
}

/// Findings, without the path where that is the one that the case is about.
fn places(found: &Findings, path: &str) -> Vec<String> {
    let prefix = format!("{path}:");
    found.places().iter().map(|place| place.strip_prefix(&prefix).unwrap_or(place).to_owned()).collect()
}

#[test]
fn municipalities_are_known() {
    courses(&[
        ("type: yrkesvux\nmunicipalities: [kumla, ludvika]", &[]),
        ("type: yrkesvux\nmunicipalities: [kumla, ludvica]", &["3:25 E040"]),
        ("type: yrkesvux\noccasions: [{id: a, place: {municipality: nora}}]", &[]),
        ("type: yrkesvux\noccasions: [{id: a, place: {municipality: norra}}]", &["3:43 E040"]),
    ]);
    counties(&[
        (
            "free_application: {agreement: {name: x}, rules: [{types: [sfi], home: [nora], answer: free, apply_via: provider, decides: home}], otherwise: {answer: ask-home, apply_via: home-municipality, decides: home}}",
            &[],
        ),
        (
            "free_application: {agreement: {name: x}, rules: [{types: [sfi], home: [arboga], answer: free, apply_via: provider, decides: home}], otherwise: {answer: ask-home, apply_via: home-municipality, decides: home}}",
            &["18:72 E040"],
        ),
    ]);
    let publisher = PUBLISHER.replace("[kumla]", "[kumla, kulma]");
    let found = Catalogue::new().with("content/kumla/_publisher.yaml", publisher).check();
    assert_eq!(found.places(), ["content/kumla/_publisher.yaml:2:25 E040"]);
    assert!(found.lines(Language::Sv).contains("Menade du ”kumla”?"));
    let area = COUNTY.replace("cooperation_area: [kumla, nora]", "cooperation_area: [kumla, norrköping]");
    assert_eq!(Catalogue::new().with("frisok.yaml", area).check().places(), ["frisok.yaml:11:27 E024"]);
    // Where a municipality could not be read, it may be the one that is meant.
    let broken = COUNTY.replace("{id: nora, code: \"1884\"", "{id: nora, code: \"1884");
    let course = "title: x\ntype: yrkesvux\nmunicipalities: [nora]\noccasions: [{id: a, mode: remote}]\n";
    let found = Catalogue::new().with("frisok.yaml", broken).with("content/kumla/x.yaml", course).check();
    assert_eq!(found.places(), ["frisok.yaml:9:22 E019"]);
}

#[test]
fn the_main_colour_can_be_read() {
    counties(&[
        ("brand: {logotype: x.svg}", &["18:19 E052"]),
        ("brand: {colour: \"#005a70\"}", &[]),
        ("brand: {colour: \"#767676\"}", &[]),
        ("brand: {colour: \"#777777\"}", &["18:17 E071"]),
        ("brand:\n  colour: \"#ffd200\"", &["19:11 E071"]),
    ]);
    let said = |colour: &str| {
        let county = format!("{COUNTY}brand: {{colour: \"{colour}\"}}\n");
        Catalogue::new().with("frisok.yaml", county).check().lines(Language::Sv)
    };
    // The colour that is proposed passes, and has the hue of the one that was written.
    let pale = said("#5fb3c4");
    assert!(pale.contains("kontrasten mot vitt är 2,4:1"), "{pale}");
    let near = pale.split("Skriv \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a colour");
    assert_eq!(near, "#288192");
    assert!(!said(near).contains("E071"));
}

#[test]
fn municipalities_stand_once() {
    counties(&[]);
    let with = |line: &str| {
        let county = COUNTY.replace("cooperation_area:", &format!("  - {line}\ncooperation_area:"));
        places(&Catalogue::new().with("frisok.yaml", county).check(), "frisok.yaml")
    };
    assert_eq!(with("{id: laxa, code: \"1860\", name: Laxå}"), [""; 0]);
    assert_eq!(with("{id: kumla, code: \"1860\", name: Kumla}"), ["11:10 E043"]);
    assert_eq!(with("{id: laxa, code: \"1881\", name: Laxå}"), ["11:22 E043"]);
}

#[test]
fn terms_are_in_the_vocabulary() {
    courses(&[
        ("type: yrkesvux\nareas: [medicin-vard]\noccupations: [underskoterska]", &[]),
        ("type: yrkesvux\nareas: [medicin-vrd]", &["3:9 E041"]),
        ("type: yrkesvux\nsubjects: [matematik, engelsk]", &["3:23 E041"]),
        ("type: yrkesvux\noccupations: [usk]", &["3:15 E041"]),
    ]);
    // An everyday word leads to the term.
    let course = "title: x\ntype: yrkesvux\noccupations: [usk]\noccasions: [{id: a, mode: remote}]\n";
    let found = Catalogue::new().with("content/kumla/x.yaml", course).check();
    assert!(
        found.lines(Language::Sv).contains("Menade du ”underskoterska”?"),
        "{}",
        found.lines(Language::Sv)
    );
    // The vocabulary's own terms name areas.
    let own = "occupations:\n  - {id: sotare, labels: Sotare, areas: [bygg-anlaggning]}\n  - {id: glasblasare, labels: Glasblåsare, areas: [hantverk-och-konst]}\n";
    let found = Catalogue::new().with("i18n/vocabulary/own.yaml", own).check();
    assert_eq!(found.places(), ["i18n/vocabulary/own.yaml:3:52 E041"]);
    // And have ids of their own.
    let twice = "occupations:\n  - {id: sotare, labels: Sotare}\n  - {id: sotare, labels: Sotare}\n";
    let found = Catalogue::new().with("i18n/vocabulary/own.yaml", twice).check();
    assert_eq!(found.places(), ["i18n/vocabulary/own.yaml:3:10 E043"]);
    // Where one could not be read, it may be the one that is meant.
    let broken = "occupations:\n  - {id: sotare, labels: Sotare\n";
    let course = "title: x\ntype: yrkesvux\noccupations: [sotare]\noccasions: [{id: a, mode: remote}]\n";
    let found = Catalogue::new()
        .with("i18n/vocabulary/own.yaml", broken)
        .with("content/kumla/x.yaml", course)
        .check();
    assert_eq!(found.places(), ["i18n/vocabulary/own.yaml:2:5 E019"]);
}

#[test]
fn dates_stand_in_the_order_in_which_they_happen() {
    courses(&[
        (
            "type: yrkesvux\noccasions:\n  - {id: a, mode: remote, start: 2027-01-11, end: 2027-01-11, apply: {opens: 2026-10-01, closes: 2027-01-11}}",
            &[],
        ),
        (
            "type: yrkesvux\noccasions:\n  - {id: a, mode: remote, start: rolling, end: 2020-01-11, apply: {closes: 2026-11-30}}",
            &[],
        ),
        (
            "type: yrkesvux\noccasions:\n  - {id: a, mode: remote, start: 2027-01-11, end: 2027-01-10}",
            &["4:51 E042"],
        ),
        (
            "type: yrkesvux\noccasions:\n  - {id: a, mode: remote, apply: {opens: 2026-12-01, closes: 2026-11-30}}",
            &["4:62 E049"],
        ),
        (
            "type: yrkesvux\noccasions:\n  - {id: a, mode: remote, start: 2027-01-11, apply: {closes: 2027-01-12}}",
            &["4:62 W006"],
        ),
    ]);
    let free = |from: &str, until: &str| {
        let lines = format!(
            "free_application:\n  agreement: {{name: x, valid_from: {from}, valid_until: {until}}}\n  otherwise: {{answer: ask-home, apply_via: home-municipality, decides: home}}\n"
        );
        places(&Catalogue::new().with("frisok.yaml", format!("{COUNTY}{lines}")).check(), "frisok.yaml")
    };
    assert_eq!(free("2024-07-01", "2024-07-01"), [""; 0]);
    assert_eq!(free("2024-07-01", "null"), [""; 0]);
    assert_eq!(free("2024-07-01", "2023-07-01"), ["19:61 E042"]);
}

#[test]
fn occasions_have_ids_of_their_own() {
    courses(&[
        (
            "type: sfi\nsfi: {tracks: [1], courses: [A]}\noccasions: [{id: a, mode: remote}, {id: b, mode: remote}]",
            &[],
        ),
        (
            "type: sfi\nsfi: {tracks: [1], courses: [A]}\noccasions: [{id: a, mode: remote}, {id: a, mode: remote}]",
            &["4:41 E043"],
        ),
        ("type: yrkesvux\noccasions: [{mode: remote}]", &["3:14 E021"]),
    ]);
}

#[test]
fn courses_have_occasions_and_services_need_none() {
    courses(&[
        ("type: provning # without occasions", &[]),
        ("type: validering # without occasions", &[]),
        ("type: yrkesvux # without occasions\nkind: service", &[]),
        ("type: yrkesvux # without occasions\nstatus: planned", &[]),
        ("type: yrkesvux # without occasions\nstatus: removed", &[]),
        ("type: yrkesvux # without occasions", &["2:7 E044"]),
        ("type: yrkesvux # without occasions\nstatus: cancelled", &["2:7 E044"]),
        ("type: yrkesvux\noccasions: []", &["2:7 E044"]),
        ("type: yrkesvux\noccasions: ~", &["2:7 E044"]),
        // What could not be read is not absent.
        ("type: yrkesvux\noccasions: nej", &["3:12 E022"]),
        ("type: yrkesvux\nocasions: [{id: a}]", &["3:1 E020"]),
        ("type: yrkesvux # without occasions\nkind: tjänst", &["3:7 E023"]),
    ]);
}

#[test]
fn sfi_says_which_tracks_and_courses() {
    courses(&[
        ("type: sfi\nsfi: {tracks: [1, 2, 3], courses: [A, B, C, D]}", &[]),
        ("type: sfi\nsfi: {tracks: [2], courses: [B, C, D]}", &[]),
        ("type: sfi\nsfi: {tracks: [3], courses: [C, D]}", &[]),
        ("type: sfi", &["2:7 E045"]),
        ("type: sfi\nsfi: {tracks: [], courses: [A]}", &["3:7 E021"]),
        ("type: sfi\nsfi: ja", &["3:6 E022"]),
        ("type: yrkesvux\nsfi: {tracks: [1], courses: [A]}", &["3:6 E055"]),
        ("type: sfi\nsfi: {tracks: [2], courses: [A, B]}", &["3:30 E046"]),
        ("type: sfi\nsfi: {tracks: [3], courses: [A, B, C]}", &["3:30 E046", "3:33 E046"]),
        // One listed track is enough; one that cannot be read may be the one.
        ("type: sfi\nsfi: {tracks: [3, 1], courses: [A]}", &[]),
        ("type: sfi\nsfi: {tracks: [3, 4], courses: [A]}", &["3:19 E026"]),
    ]);
}

#[test]
fn credits_are_counted_as_the_type_is() {
    courses(&[
        ("type: sfi\nsfi: {tracks: [1], courses: [A]}\ncredits: {value: 525, unit: hours}", &[]),
        ("type: sfi\nsfi: {tracks: [1], courses: [A]}\ncredits: {value: 20, unit: weeks}", &[]),
        ("type: sfi\nsfi: {tracks: [1], courses: [A]}\ncredits: 100", &["4:10 E047"]),
        ("type: sfi\nsfi: {tracks: [1], courses: [A]}\ncredits: {value: 100, unit: vp}", &["4:10 E047"]),
        ("type: yh\ncredits: 400", &[]),
        ("type: yh\ncredits: {value: 400, unit: yhp}", &[]),
        ("type: yh\ncredits: {value: 400, unit: vp}", &["3:10 E056"]),
        ("type: yrkesvux\ncredits: 1500", &[]),
        ("type: yrkesvux\ncredits: {value: 1500, unit: yhp}", &["3:10 E056"]),
        ("type: komvux-gymnasial\ncredits: {value: 7.5, unit: hp}", &["3:10 E056"]),
        ("type: folkhogskola\ncredits: {value: 7.5, unit: hp}", &[]),
    ]);
}

#[test]
fn every_address_is_one_courses() {
    courses(&[
        ("type: yrkesvux\naliases: [kumla/vard, nora/x]", &[]),
        ("type: yrkesvux\naliases: [kumla/underskoterska]", &["3:11 E048"]),
        ("type: yrkesvux\naliases: [kumla/x]", &["3:11 E048"]),
        ("type: yrkesvux\naliases: [kumla/y, kumla/y]", &["3:20 E048"]),
        ("type: yrkesvux\naliases: [kumla/2]", &["3:11 E048"]),
    ]);
    let course = "title: x\ntype: provning\naliases: [nora/gammal]\n";
    let found =
        Catalogue::new().with("content/kumla/a.yaml", course).with("content/kumla/b.yaml", course).check();
    assert_eq!(found.places(), ["content/kumla/b.yaml:3:11 E048"]);
    let related = found.findings[0].related[0].place;
    assert_eq!(found.files.path(related.file), "content/kumla/a.yaml");
    assert!(found.lines(Language::Sv).contains("redan tagen av content/kumla/a.yaml"));
    // Whose folder it is has it, whatever others claim and whoever is read first.
    let own = "title: x\ntype: provning\naliases: [kumla/gammal]\n";
    let found = Catalogue::new()
        .with("content/aaa/_publisher.yaml", PUBLISHER.replace("[kumla]", "[nora]"))
        .with("content/aaa/x.yaml", own)
        .with("content/kumla/b.yaml", own)
        .check();
    assert_eq!(found.places(), ["content/aaa/x.yaml:3:11 E048"]);
    // /kurser/2/ is the second page of the list.
    let course = "title: x\ntype: provning\n";
    let found = Catalogue::new().with("content/kumla/2.yaml", course).check();
    assert_eq!(found.places(), ["content/kumla/2.yaml:1:1 E048"]);
    let found = Catalogue::new()
        .with("content/2/x.yaml", course)
        .with("content/2/_publisher.yaml", PUBLISHER)
        .check();
    assert_eq!(found.places(), ["content/2/_publisher.yaml:1:1 E048", "frisok.yaml:8:10 W009"]);
}

#[test]
fn a_page_is_one_file_in_each_language() {
    let page = "---\ntitle: Om\n---\n";
    let pages = |paths: [&str; 2]| {
        let catalogue =
            paths.into_iter().fold(Catalogue::new(), |catalogue, path| catalogue.with(path, page));
        catalogue.check().places()
    };
    assert_eq!(pages(["content/_pages/om.md", "content/_pages/om.en.md"]), [""; 0]);
    assert_eq!(
        pages(["content/_pages/om.en.md", "content/_pages/om.ar.md"]),
        ["content/_pages/om.ar.md:1:1 E032", "content/_pages/om.en.md:1:1 E032"]
    );
    assert_eq!(
        pages(["content/_pages/om.md", "content/_pages/om.sv.md"]),
        ["content/_pages/om.sv.md:1:1 E048"]
    );
}

#[test]
fn a_publishers_folder_has_its_file_and_courses() {
    let course = "title: x\ntype: provning\n";
    let nora = "name: Nora\nmunicipalities: [nora]\n";
    let right = || Catalogue::new().with("content/nora/_publisher.yaml", nora);
    assert_eq!(right().with("content/nora/x.yaml", course).check().places(), [""; 0]);
    assert_eq!(right().check().places(), ["content/nora/_publisher.yaml:1:1 W008"]);
    let without = Catalogue::new().with("content/nora/a.yaml", course).with("content/nora/b.yaml", course);
    assert_eq!(without.check().places(), ["content/nora/a.yaml:1:1 E050"]);
    // One that could not be read is one all the same.
    assert_eq!(right().with("content/nora/x.yaml", "").check().places(), ["content/nora/x.yaml:1:1 E008"]);
    let empty = Catalogue::new().with("content/nora/_publisher.yaml", "").with("content/nora/x.yaml", course);
    assert_eq!(empty.check().places(), ["content/nora/_publisher.yaml:1:1 E008"]);
}

#[test]
fn media_exist() {
    let film = "type: provning\nfilms:\n  - {file: media/film.mp4, language: swl, poster: media/film.jpg, transcript: x}";
    let with = |files: &[&str], lines: &str| {
        let text = format!("title: x\n{lines}\n");
        let catalogue = Catalogue::new().with("content/kumla/x.yaml", text);
        let catalogue = files.iter().fold(catalogue, |catalogue, path| catalogue.with(path, "x"));
        places(&catalogue.check(), "content/kumla/x.yaml")
    };
    assert_eq!(with(&["media/film.mp4", "media/film.jpg"], film), [""; 0]);
    assert_eq!(with(&["media/film.mp4"], film), ["4:51 E052"]);
    assert_eq!(with(&[], film), ["4:12 E052", "4:51 E052"]);
    let page = "---\ntitle: Om\nfilms: [{file: media/film.mp4, language: swl, transcript: x}]\n---\n";
    let found = Catalogue::new().with("content/_pages/om.md", page).check();
    assert_eq!(found.places(), ["content/_pages/om.md:3:16 E052"]);
    counties(&[("brand: {logotype: media/logo.svg}", &["18:19 E052"])]);
    let logotype = format!("{COUNTY}brand: {{logotype: media/logo.svg}}\n");
    let found = Catalogue::new().with("frisok.yaml", logotype).with("media/logo.svg", "<svg/>").check();
    assert_eq!(found.places(), [""; 0]);
}

#[test]
fn media_files_are_what_a_browser_shows() {
    let with = |film: &str, poster: &str| {
        let course = format!(
            "title: x\ntype: provning\nfilms: [{{file: {film}, poster: {poster}, language: swl, transcript: x}}]\n"
        );
        let files =
            [film, poster].into_iter().fold(Catalogue::new(), |catalogue, path| catalogue.with(path, "x"));
        places(&files.with("content/kumla/x.yaml", course).check(), "content/kumla/x.yaml")
    };
    for (film, poster) in [("media/a.mp4", "media/a.jpg"), ("media/a.WEBM", "media/a.JPEG")] {
        assert_eq!(with(film, poster), [""; 0], "{film}");
    }
    assert_eq!(with("media/a.docx", "media/a.jpg"), ["3:16 E059"]);
    assert_eq!(with("media/a", "media/a.jpg"), ["3:16 E059"]);
    assert_eq!(with("media/a.mp4", "media/a.pdf"), ["3:37 E059"]);
    let logotype = |name: &str| {
        let county = format!("{COUNTY}brand: {{logotype: {name}}}\n");
        Catalogue::new().with("frisok.yaml", county).with(name, "x").check().places()
    };
    assert_eq!(logotype("media/logo.png"), [""; 0]);
    assert_eq!(logotype("media/logo.ai"), ["frisok.yaml:18:19 E059"]);
}

#[test]
fn films_reach_those_who_do_not_see_or_hear_them() {
    let with = |film: &str, captions: &str| {
        let course = format!("title: x\ntype: provning\nfilms:\n  - {{file: media/film.mp4, {film}}}\n");
        let page = format!("---\ntitle: Om\nfilms:\n  - {{file: media/film.mp4, {film}}}\n---\n");
        let files = ["media/film.mp4", "media/film.srt"];
        let catalogue = files.iter().fold(Catalogue::new(), |catalogue, path| catalogue.with(path, "x"));
        let catalogue = catalogue.with("media/film.vtt", captions).with("content/kumla/x.yaml", course);
        let found = catalogue.with("content/_pages/om.md", page).check();
        // Pages are judged as courses are.
        assert_eq!(
            places(&found, "content/_pages/om.md").iter().filter(|place| place.starts_with("4:")).count(),
            places(&found, "content/kumla/x.yaml").iter().filter(|place| place.starts_with("4:")).count()
        );
        found
    };
    let right = "WEBVTT\n\n00:00.000 --> 00:02.000\nHej.\n";
    let of_course = |film: &str, captions: &str| {
        let places = places(&with(film, captions), "content/kumla/x.yaml");
        places.into_iter().filter(|place| !place.contains('/')).collect::<Vec<_>>()
    };
    let cases: &[Case] = &[
        ("language: swl, transcript: x", &[]),
        ("language: swl", &["4:5 W015"]),
        ("language: sv, transcript: x", &["4:5 W016"]),
        ("language: sv", &["4:5 W015", "4:5 W016"]),
        ("language: sv, captions: media/film.vtt, transcript: x", &[]),
        ("language: sv, captions: media/film.srt, transcript: x", &["4:52 E058"]),
    ];
    for (film, expected) in cases {
        assert_eq!(of_course(film, right), *expected, "{film}");
    }
    let film = "language: sv, captions: media/film.vtt, transcript: x";
    for captions in [
        "WEBVTT",
        "\nWEBVTT\n\n00:00.000 --> 00:02.000\nHej.\n",
        "WEBVTT\u{a0}\n\n00:00.000 --> 00:02.000\nHej.\n",
        "WEBVTTS\n\n00:00.000 --> 00:02.000\nHej.\n",
        "1\n00:00:00,000 --> 00:00:02,000\nHej.\n",
        "WEBVTT\n\n00:00:00,000 --> 00:00:02,000\nHej.\n",
        "WEBVTT\n\n00:02.000 --> 00:01.000\nHej.\n",
        "WEBVTT\n\n00:00.000-->00:01.000\nHej.\n",
        "WEBVTT\n\n0:00.000 --> 0:01.000\nHej.\n",
    ] {
        assert_eq!(of_course(film, captions), ["4:52 E058"], "{captions}");
    }
    for captions in [
        "WEBVTT - Kursen\r\n\r\n1\r\n00:00.000 --> 00:02.000 line:80%\r\nHej.\r\n",
        "WEBVTT\r\r00:00.000 --> 00:02.000\rHej.\r",
        "\u{feff}WEBVTT\n\nNOTE x\n\n01:00:59.999 --> 100:00:00.000\nHej.\n",
    ] {
        assert_eq!(of_course(film, captions), [""; 0], "{captions}");
    }
    // The finding stands where the course names the file, and points at the line that is wrong.
    let found = with(film, "WEBVTT\n\n00:00,000 --> 00:02,000\nHej.\n");
    let said = found.human(Language::En);
    assert!(said.contains("media/film.vtt:3:1") && said.contains("The times cannot be read."), "{said}");
}

#[test]
fn residents_know_where_to_apply() {
    let course = "title: x\ntype: provning\n";
    let with = |line: &str| {
        let county = COUNTY.replace("{id: kumla,", &format!("{{{line}id: kumla,"));
        let school = "name: Skolan\nmunicipalities: [kumla]\n";
        let catalogue = Catalogue::new().with("frisok.yaml", county);
        let catalogue =
            catalogue.with("content/skolan/_publisher.yaml", school).with("content/skolan/x.yaml", course);
        let catalogue =
            catalogue.with("content/nora/_publisher.yaml", "name: Nora\nmunicipalities: [nora]\n");
        places(&catalogue.with("content/nora/x.yaml", course).check(), "frisok.yaml")
    };
    assert_eq!(with("apply_publisher: kumla, "), [""; 0]);
    assert_eq!(with("apply_publisher: skolan, "), [""; 0]);
    assert_eq!(with("apply_url: 'https://kumla.example', "), [""; 0]);
    assert_eq!(with(""), ["8:10 W009"]);
    assert_eq!(with("apply_publisher: skola, "), ["8:23 E053"]);
    assert_eq!(with("apply_publisher: nora, "), ["8:23 E053"]);
}

#[test]
fn the_default_language_is_listed() {
    let with = |languages: &str| {
        let county = COUNTY.replace("languages: [sv, en]", &format!("languages: {languages}"));
        places(&Catalogue::new().with("frisok.yaml", county).check(), "frisok.yaml")
    };
    assert_eq!(with("[en, sv]"), [""; 0]);
    assert_eq!(with("[en, ar]"), ["3:19 E054"]);
    assert_eq!(with("[sv, en, sv]"), ["4:21 E043"]);
    assert_eq!(with("[]"), ["4:1 E021"]);
    assert_eq!(with("[svenska]"), ["4:13 E031"]);
}

/// Rules of free application: types, home and, for those that can never win, the finding.
#[test]
fn every_rule_of_free_application_can_win() {
    let with = |rules: &[(&str, &str)]| {
        let mut lines = String::from("free_application:\n  agreement: {name: x}\n  rules:\n");
        for (types, home) in rules {
            lines += &format!(
                "    - {{types: [{types}], home: {home}, answer: free, apply_via: provider, decides: home}}\n"
            );
        }
        lines += "  otherwise: {answer: ask-home, apply_via: home-municipality, decides: home}\n";
        let found = Catalogue::new().with("frisok.yaml", format!("{COUNTY}{lines}")).check();
        let codes = found.findings.iter().map(|finding| {
            let place = finding.place.expect("a place");
            // Rules begin on line 21.
            (found.files.position(place.file, place.span.start).line - 21, finding.code)
        });
        codes.collect::<Vec<_>>()
    };
    let never = |index: usize| vec![(index, Code::RuleNeverWins)];
    assert_eq!(
        with(&[("yrkesvux", "cooperation-area"), ("sfi", "same-municipality"), ("yh", "anywhere")]),
        []
    );
    assert_eq!(with(&[("sfi", "same-municipality"), ("sfi", "cooperation-area"), ("sfi", "anywhere")]), []);
    assert_eq!(with(&[("sfi, yh", "cooperation-area"), ("sfi", "cooperation-area")]), never(1));
    assert_eq!(with(&[("sfi", "cooperation-area"), ("sfi, yh", "cooperation-area")]), []);
    assert_eq!(with(&[("sfi", "cooperation-area"), ("sfi", "same-municipality")]), never(1));
    assert_eq!(with(&[("sfi", "anywhere"), ("sfi", "[nora]"), ("yh", "[nora]")]), never(1));
    assert_eq!(with(&[("sfi", "[kumla, nora]"), ("sfi", "cooperation-area")]), never(1));
    assert_eq!(with(&[("sfi", "[kumla]"), ("sfi", "cooperation-area")]), []);
    assert_eq!(with(&[("sfi", "[kumla, nora, ludvika]"), ("sfi", "anywhere")]), [], "others live elsewhere");
    // Several rules together can leave nothing over.
    assert_eq!(
        with(&[("sfi", "[kumla]"), ("yh", "[kumla]"), ("sfi", "[nora]"), ("sfi, yh", "[kumla]")]),
        never(3)
    );
    assert_eq!(with(&[("sfi", "anywhere"), ("yh", "anywhere"), ("sfi, yh", "cooperation-area")]), never(2));
    assert_eq!(with(&[("", "anywhere")]), [(0, Code::MissingField)]);
}

#[test]
fn what_free_application_must_have_is_in_the_table_of_fields() {
    counties(&[
        ("free_application: {agreement: {name: x}}", &["18:20 E021"]),
        (
            "free_application:\n  otherwise: {answer: ask-home, apply_via: provider, decides: home}",
            &["19:3 E021"],
        ),
    ]);
}

#[test]
fn a_statement_names_what_is_not_accessible() {
    let with = |lines: &str| {
        let county = COUNTY.replace("  conformity: full\n", lines);
        places(&Catalogue::new().with("frisok.yaml", county).check(), "frisok.yaml")
    };
    assert_eq!(with("  conformity: full\n"), [""; 0]);
    assert_eq!(with("  conformity: partial\n"), ["17:15 W017"]);
    assert_eq!(with("  conformity: none\n  shortcomings: []\n"), ["17:15 W017"]);
    assert_eq!(with("  conformity: partial\n  shortcomings: [{what: En karta., why: En bild.}]\n"), [""; 0]);
}

#[test]
fn there_is_an_accessibility_statement() {
    let without = COUNTY.split("accessibility:").next().expect("a county");
    assert_eq!(Catalogue::new().with("frisok.yaml", without).check().places(), ["frisok.yaml:1:1 W001"]);
    let misspelt = COUNTY.replace("accessibility:", "accessibilty:");
    assert_eq!(Catalogue::new().with("frisok.yaml", misspelt).check().places(), ["frisok.yaml:12:1 E020"]);
    let wrong = format!("{without}accessibility: ja\n");
    assert_eq!(Catalogue::new().with("frisok.yaml", wrong).check().places(), ["frisok.yaml:12:16 E022"]);
}

#[test]
fn mail_goes_to_a_function() {
    courses(&[
        ("type: yrkesvux\ncontact: {email: vux@kumla.example}", &[]),
        ("type: yrkesvux\ncontact: {email: studie.vagledning@kumla.example}", &[]),
        ("type: yrkesvux\ncontact: {email: fornamn.efternamn@kumla.example}", &["3:18 W002"]),
        ("type: yrkesvux\napply: {email: fornamn.efternamn@kumla.example}", &["3:16 W002"]),
        (
            "type: yrkesvux\noccasions: [{id: a, mode: remote, contact: {email: fornamn.efternamn@kumla.example}}]",
            &["3:52 W002"],
        ),
        (
            "type: yrkesvux\noccasions: [{id: a, mode: remote, apply: {email: fornamn.efternamn@kumla.example}}]",
            &["3:50 W002"],
        ),
    ]);
    let publisher = format!("{PUBLISHER}contact: {{email: fornamn.efternamn@kumla.example}}\n");
    let found = Catalogue::new().with("content/kumla/_publisher.yaml", publisher).check();
    assert_eq!(found.places(), ["content/kumla/_publisher.yaml:3:18 W002"]);
    let county = COUNTY.replace("tillganglighet@", "fornamn.efternamn@");
    assert_eq!(Catalogue::new().with("frisok.yaml", county).check().places(), ["frisok.yaml:14:12 W002"]);
}

#[test]
fn vocational_education_has_enough_workplace_learning() {
    courses(&[
        ("type: yrkesvux\nkind: package\nworkplace: {percent: 15}", &[]),
        ("type: yrkesvux\nkind: package\nworkplace: {percent: 14}", &["4:22 W003"]),
        ("type: yrkesvux\nkind: package", &["3:7 W003"]),
        ("type: yrkesvux\nkind: package\nworkplace: {weeks: 10}", &["3:7 W003"]),
        ("type: yrkesvux\nkind: package\nworkplace: {percent: mycket}", &["4:22 E022"]),
        ("type: yrkesvux\nworkplace: {percent: 5}", &[]),
        ("type: komvux-gymnasial\nkind: package", &[]),
        ("type: yrkesvux\nkind: package\napprenticeship: true\nworkplace: {percent: 70}", &[]),
        ("type: yrkesvux\nkind: package\napprenticeship: true\nworkplace: {percent: 69}", &["5:22 W003"]),
        ("type: anpassad-gymnasial\napprenticeship: true", &["3:17 W003"]),
        ("type: yrkesvux\napprenticeship: false", &[]),
    ]);
}

#[test]
fn people_know_where_to_go_and_how_often() {
    courses(&[
        ("type: yrkesvux\noccasions: [{id: a, mode: distance, onsite_meetings: 0}]", &[]),
        ("type: yrkesvux\noccasions: [{id: a, mode: distance}]", &["3:27 W004"]),
        (
            "type: yrkesvux\noccasions: [{id: a, mode: blended, onsite_meetings: 4, place: {town: Kumla}}]",
            &[],
        ),
        ("type: yrkesvux\noccasions: [{id: a, mode: blended, place: {town: Kumla}}]", &["3:27 W004"]),
        (
            "type: yrkesvux\noccasions: [{id: a, mode: blended, onsite_meetings: några, place: {town: Kumla}}]",
            &["3:53 E022"],
        ),
        ("type: yrkesvux\noccasions: [{id: a, mode: remote}]", &[]),
        ("type: yrkesvux\noccasions: [{id: a, mode: classroom, place: {municipality: nora}}]", &[]),
        ("type: yrkesvux\noccasions: [{id: a, mode: classroom}]", &["3:18 W005"]),
        ("type: yrkesvux\noccasions: [{id: a}]", &["3:18 W005"]),
        ("type: yrkesvux\noccasions: [{id: a, place: {lat: 59.1, lon: 15.1}}]", &["3:18 W005"]),
        ("type: yrkesvux\noccasions: [{id: a, place: Kumla}]", &["3:28 E022"]),
        ("type: yrkesvux\noccasions: [{id: a, mode: distans}]", &["3:27 E023"]),
    ]);
}

#[test]
fn numbers_have_limits() {
    courses(&[
        ("type: komvux-gymnasial\ncredits: 100", &[]),
        ("type: komvux-gymnasial\ncredits: -5", &["3:10 E026"]),
        ("type: yrkesvux\noccasions: [{id: a, place: {town: x, lat: 59.1, lon: 15}}]", &[]),
        ("type: yrkesvux\noccasions: [{id: a, place: {town: x, lat: 590, lon: 15}}]", &["3:43 E026"]),
    ]);
}
