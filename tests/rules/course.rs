//! Rules about a course and its occasions.

use crate::support::{COUNTY, Catalogue};
use crate::{courses, places};

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
