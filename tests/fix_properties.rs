//! Whatever stands in a file: a fix changes only what is there, and nothing gets worse by it.

use frisok::content::yaml;
use frisok::diagnose::{Diagnostic, FileId, Fix, edited};
use frisok::model::{At, Course, Decoder, Tag};
use proptest::prelude::*;

/// A course that uses most of what a file can say, in most ways of writing it.
const ENTRY: &str = include_str!("fixtures/full-course.yaml");

/// Slips of the keyboard and of the mind: what is replaced by what, the first time after a place.
const SLIPS: &[(&str, &str)] = &[
    ("\n  ", "\n\t"),
    ("\n    ", "\n\t\t"),
    ("\n    ", "\n\t"),
    ("\n  ", "\n\u{a0}\u{a0}"),
    (": ", ": Kurs: "),
    ("- ", "-"),
    ("[", ""),
    ("]", ""),
    ("{", ""),
    ("\"", ""),
    ("true", "ja"),
    ("false", "Nej"),
    ("-", "/"),
    ("-0", "-"),
    ("e", ""),
    ("a", "A"),
    ("o", "oo"),
    (": 1", ": \"1"),
    ("https://", "www."),
    ("vux@", "mailto:vux@"),
    (" ", "\u{200b} "),
    ("\n", "\n\n"),
    ("\n", " "),
];

fn read(text: &str) -> Vec<Diagnostic> {
    let language = Tag::default();
    let (node, findings) = yaml::parse(text, FileId(0), 0);
    let mut decoder = Decoder::new(FileId(0), text, &language);
    decoder.findings = findings;
    let _: Option<At<Course>> = decoder.value(&node);
    decoder.findings
}

fn slipped(slips: &[(usize, usize)]) -> String {
    let mut text = ENTRY.to_owned();
    for (slip, at) in slips {
        let (from, to) = SLIPS[slip % SLIPS.len()];
        let at = text.floor_char_boundary(*at);
        if let Some(found) = text[at..].find(from) {
            text.replace_range(at + found..at + found + from.len(), to);
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_gets_worse(slips in prop::collection::vec((0usize..100, 0usize..2200), 1..4)) {
        let text = slipped(&slips);
        let findings = read(&text);
        for finding in &findings {
            let Some(Fix { edits }) = &finding.fix else { continue };
            prop_assert!(!edits.is_empty(), "only the reader of bytes offers another encoding");
            for edit in edits {
                prop_assert!(text.get(edit.span.range()).is_some(), "{:?}", edit);
            }
            let mended = edited(&text, edits);
            // The finding is gone, though what stands in a field may be looked at only now.
            let same = |other: &&Diagnostic| (other.code, &other.message) == (finding.code, &finding.message);
            let (before, after) = (findings.iter().filter(same).count(), read(&mended));
            let left = after.iter().filter(same).count();
            prop_assert!(left < before, "{}\n=====\n{}\n{:#?}\n{:#?}", text, mended, finding, after);
            let unreadable = |text| yaml::parse(text, FileId(0), 0).1.len();
            prop_assert!(unreadable(&mended) <= unreadable(&text), "{}\n=====\n{}\n{:#?}", text, mended, finding);
        }
    }
}

#[test]
fn slips_are_met() {
    let fixable = |slip: usize| {
        (0..2200)
            .step_by(41)
            .any(|at| read(&slipped(&[(slip, at)])).iter().any(|finding| finding.fix.is_some()))
    };
    let met = (0..SLIPS.len()).filter(|slip| fixable(*slip)).count();
    assert!(met >= 12, "{met}");
}
