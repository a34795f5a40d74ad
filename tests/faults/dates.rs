//! 41–44: dates that cannot be, and the day on which the site is looked at.

use std::process::Command;

use jiff::civil::date;
use jiff::tz::TimeZone;

use crate::support::*;

#[test]
fn fault_41_start_before_the_application_closes() {
    let world = World::new();
    let text = format!("{COURSE}    apply: {{closes: 2027-02-01}}\n");
    world.write(NEW, text);
    for (language, words) in [("sv", "sista ansökningsdag är 2027-02-01"), ("en", "2027-02-01")] {
        let (code, found) = world.check(language);
        let places: Vec<_> = found.iter().map(Finding::place).collect();
        assert_eq!((code, places), (0, vec![format!("{NEW}:8:21 W006")]));
        assert_has(&found[0].message, words, &found);
    }
    // A warning keeps nothing from being published.
    let built = world.build(&["--lang", "sv"]);
    assert_eq!(built.code, 0);
    assert_has(&built.err, "varning[W006]", &built.err);
    assert!(world.site().join("kurser/kumla/ny/index.html").exists());
}

#[test]
fn fault_42_dates_that_cannot_be() {
    let world = World::new();
    let with_end = |end: &str| COURSE.replace("2027-01-11", &format!("2027-01-11\n    end: {end}"));
    world.assert_refuses(NEW, with_end("2026-06-09"), &["6:10 E042"], "slutar", "ends");
    for day in ["2026-02-31", "2027-02-29", "2026-13-01", "2026-00-10", "2026-04-31"] {
        let (sv, en) = (format!("Dagen {day} finns inte"), "Correct the month or the day");
        world.assert_refuses(NEW, with_end(day), &["6:10 E025"], &sv, en);
    }
    for day in ["26-01-11", "11/1 2027", "2027-1-11", "2027", "i januari"] {
        world.assert_refuses(NEW, with_end(day), &["6:10 E025"], "Skriv år-månad-dag", "such as 2027-01-11");
    }
    let closed = format!("{COURSE}    apply: {{opens: 2026-12-01, closes: 2026-11-01}}\n");
    world.assert_refuses(NEW, closed, &["8:40 E049"], "öppnar", "open");
    // The day that is only in leap years.
    world.write(NEW, with_end("2028-02-29"));
    world.assert_sound();
}

/// The day of the catalogue, seen by whether one can still apply: builds the site and looks.
fn one_can_apply(world: &World, prepare: impl FnOnce(&mut Command), more: &[&str]) -> bool {
    let built = world.build_with(prepare, more);
    assert_eq!(built.code, 0, "{built:?}");
    world
        .page("kurser/kumla/ny/index.html")
        .contains("<a class=\"button\" href=\"https://kumla.example/ansok\"")
}

/// A course that one can apply for until a day.
fn closing(world: &World, day: &str) {
    let apply = format!("    apply: {{closes: {day}, url: \"https://kumla.example/ansok\"}}\n");
    world.write(NEW, COURSE.replace("2027-01-11", "2028-01-11") + &apply);
}

#[test]
fn fault_43_days_on_which_clocks_change() {
    let world = World::unpublished();
    for (zone, day) in [
        ("Europe/Stockholm", date(2026, 10, 25)),
        ("Europe/Stockholm", date(2027, 3, 28)),
        ("Europe/Stockholm", date(2027, 5, 1)),
        ("America/New_York", date(2026, 11, 1)),
        // Where midnight is what the clocks skip.
        ("America/Santiago", date(2027, 9, 4)),
    ] {
        world.write("frisok.yaml", COUNTY.replace("Europe/Stockholm", zone));
        closing(&world, &day.to_string());
        let zone = TimeZone::get(zone).unwrap();
        let midnight = day.tomorrow().unwrap().to_zoned(zone.clone()).unwrap().timestamp().as_second();
        let last = day.at(23, 59, 0, 0).to_zoned(zone).unwrap().timestamp().as_second();
        for reader in ["Asia/Tokyo", "America/Los_Angeles", "UTC"] {
            let at = |second: i64| {
                one_can_apply(
                    &world,
                    |build| {
                        build.env("TZ", reader).env("SOURCE_DATE_EPOCH", second.to_string());
                    },
                    &[],
                )
            };
            assert!(at(last), "{day} 23:59 for {reader}");
            assert!(at(midnight - 1), "the last second of {day} for {reader}");
            assert!(!at(midnight), "the first second after {day} for {reader}");
        }
    }
}

#[test]
fn fault_44_the_machines_clock() {
    let world = World::unpublished();
    closing(&world, "2027-06-01");
    let epoch = |build: &mut Command, seconds: &str| {
        build.env("SOURCE_DATE_EPOCH", seconds);
    };
    let (in_2026, in_2033) = ("1795390200", "2000000000");
    // SOURCE_DATE_EPOCH goes before the clock, whichever way that is wrong.
    assert!(one_can_apply(&world, |build| epoch(build, in_2026), &[]));
    assert!(!one_can_apply(&world, |build| epoch(build, in_2033), &[]));
    // The day in frisok.yaml goes before that, and the argument before both.
    let county = |today: &str| world.write("frisok.yaml", format!("{COUNTY}today: {today}\n"));
    county("2027-05-31");
    assert!(one_can_apply(&world, |build| epoch(build, in_2033), &[]));
    assert!(!one_can_apply(&world, |build| epoch(build, in_2026), &["--today", "2027-06-02"]));
    county("2027-06-02");
    assert!(!one_can_apply(&world, |build| epoch(build, in_2026), &[]));
    assert!(one_can_apply(&world, |build| epoch(build, in_2033), &["--today", "2027-06-01"]));
    // With none of them it is the clock's day in the catalogue's zone.
    world.write("frisok.yaml", COUNTY);
    let today = jiff::Zoned::now().with_time_zone(TimeZone::get("Europe/Stockholm").unwrap()).date();
    closing(&world, &today.to_string());
    let elsewhere = |build: &mut Command| {
        build.env("TZ", "Pacific/Kiritimati");
    };
    let now = one_can_apply(&world, elsewhere, &[]);
    let after = jiff::Zoned::now().with_time_zone(TimeZone::get("Europe/Stockholm").unwrap()).date();
    assert!(now || after != today);
    // What is no time is told, not passed over.
    for wrong in ["", "igår", "99999999999999999999"] {
        let built = world.build_with(|build| epoch(build, wrong), &["--lang", "sv"]);
        assert_eq!(built.code, 2, "{built:?}");
        assert_has(&built.err, "SOURCE_DATE_EPOCH är inget antal sekunder", &built.err);
    }
}
