//! Rules about `frisok.yaml`.

use frisok::diagnose::{Code, Language};

use crate::support::{COUNTY, Catalogue};
use crate::{counties, places};

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
        let others = [Code::TypeWithoutRule, Code::NowhereToApply];
        let here = found.findings.iter().filter(|finding| !others.contains(&finding.code));
        let codes = here.map(|finding| {
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

/// What is found in a county whose free application has these rules, each a list of types.
fn with_rules(county: &str, types: &[&str]) -> Vec<String> {
    let mut text = format!("{county}free_application:\n  agreement: {{name: x}}\n  rules:\n");
    for types in types {
        text += &format!(
            "    - {{types: [{types}], home: anywhere, answer: free, apply_via: provider, decides: home}}\n"
        );
    }
    text += "  otherwise: {answer: ask-home, apply_via: home-municipality, decides: home}\n";
    places(&Catalogue::new().with("frisok.yaml", text).check(), "frisok.yaml")
}

#[test]
fn every_type_that_there_is_has_a_rule() {
    assert_eq!(with_rules(COUNTY, &["sfi", "yrkesvux, yh"]), [""; 0]);
    assert_eq!(with_rules(COUNTY, &["sfi", "yh"]), ["23:14 W019"]);
    assert_eq!(with_rules(COUNTY, &["sfi", "yrkesvuxx"]), ["22:16 E023"], "one that may be about it");
}

#[test]
fn residents_of_the_area_have_somewhere_to_apply() {
    let nowhere = COUNTY.replace(", apply_url: https://nora.example", "");
    assert_eq!(with_rules(COUNTY, &["yrkesvux"]), [""; 0]);
    assert_eq!(with_rules(&nowhere, &["yrkesvux"]), ["9:10 W020"]);
    let outside = nowhere.replace("cooperation_area: [kumla, nora]", "cooperation_area: [kumla]");
    assert_eq!(with_rules(&outside, &["yrkesvux"]), [""; 0]);
}

#[test]
fn the_agreement_is_in_force() {
    let with = |days: &str, today: &str| {
        let rule = "{types: [yrkesvux], home: anywhere, answer: free, apply_via: provider, decides: home}";
        let county = format!(
            "{COUNTY}free_application:\n  agreement: {{name: x{days}}}\n  rules: [{rule}]\n  \
             otherwise: {{answer: ask-home, apply_via: home-municipality, decides: home}}\n"
        );
        let catalogue = Catalogue::new().with("frisok.yaml", county);
        let today = Some(today.parse().expect("a day"));
        let options = frisok::site::Options { root: catalogue.path(""), today, ..Default::default() };
        let checked = frisok::site::read(&options).expect("a folder that can be read");
        let opened = frisok::site::Opened::of(checked, &options).expect("a folder that can be read");
        let codes = opened.findings.iter().map(|finding| finding.code.id());
        codes.collect::<Vec<_>>()
    };
    let days = ", valid_from: 2026-07-01, valid_until: 2027-06-30";
    assert_eq!(with("", "2026-11-23"), [""; 0]);
    assert_eq!(with(days, "2026-07-01"), [""; 0]);
    assert_eq!(with(days, "2027-06-30"), [""; 0]);
    assert_eq!(with(days, "2026-06-30"), ["W018"]);
    assert_eq!(with(days, "2027-07-01"), ["W018"]);
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
