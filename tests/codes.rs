//! Every code has its case, and every message is said in full.

mod support;

use frisok::diagnose::{Code, Language};
use support::Catalogue;

/// Codes that no test of reading and rules can meet, and why.
const ELSEWHERE: &[(Code, &str)] = &[
    (Code::TemplateSyntax, "raised by render, when a theme is read"),
    (Code::TemplateRender, "raised by render, when a page is made"),
    (Code::StringSyntax, "raised by i18n, when strings are read"),
    (Code::StringMissing, "raised by i18n, when strings are read"),
    (Code::UnknownLocale, "raised by i18n, for a language without data"),
    (Code::ThemeMissing, "raised by render, when a theme is read"),
    (Code::MoreFindings, "raised by site, of a file with very many findings: src/diagnose/limit.rs"),
    (Code::CoursesVanished, "raised by site, when there is a previous site: tests/site/drop_guard.rs"),
    (Code::ForeignFile, "raised by cli, for a change: tests/formats"),
    (Code::AgreementNotInForce, "raised by site, which knows the day: tests/rules/county.rs"),
    (Code::StatementOld, "raised by site, which knows the day: tests/site/for_everyone.rs"),
    (Code::DeadLink, "raised by site, when there are pages to lead to: tests/site"),
];

#[test]
fn every_code_is_met_by_a_case() {
    let cases = [
        include_str!("rules/addresses.rs"),
        include_str!("rules/county.rs"),
        include_str!("rules/course.rs"),
        include_str!("rules/media.rs"),
        include_str!("rules/vocabulary.rs"),
        include_str!("values.rs"),
        include_str!("reading.rs"),
        include_str!("ten_faults.rs"),
        include_str!("newcomer.rs"),
    ]
    .concat();
    for code in Code::ALL {
        let id = code.id();
        // As it stands at the end of an expectation, or by name in a table of its own.
        let met =
            cases.contains(&format!(" {id}\"")) || cases.contains(&format!("vec![(index, Code::{code:?})]"));
        let elsewhere = ELSEWHERE.iter().any(|(other, _)| other == code);
        assert!(met != elsewhere, "{id} ({code:?}): met by a case: {met}, exempt: {elsewhere}");
    }
}

#[test]
fn every_message_is_said_in_full() {
    // A course and a county with something wrong in many places.
    let course = "titel: x\ntype: yrkesvux\nkind: package\nseqf: 10\nurl: x\nareas: [x]\nmunicipalities: [x]\ncontact: {email: x}\noccasions:\n  - {id: a, start: 2027-01-11, end: 2026-01-11, places: x}\n  - {id: a, apply: {opens: 2027-01-01, closes: 2026-01-01}}\n";
    let found = Catalogue::new().with("content/kumla/x.yaml", course).check();
    assert!(found.findings.len() > 10);
    for finding in &found.findings {
        for language in [Language::Sv, Language::En] {
            for text in [finding.message.text(language), finding.remedy.text(language)] {
                let first = text.chars().next().expect("a text");
                assert!(!first.is_lowercase() || text.starts_with("x "), "{text}");
                assert!(!text.contains("..") && !text.contains("  "), "{text}");
            }
        }
    }
}
