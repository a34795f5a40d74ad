//! Words, patterns and codes of a vocabulary.

use crate::support::Catalogue;
use crate::{places, vocabularies};

#[test]
fn an_asterisk_stands_at_an_end_beside_letters() {
    vocabularies(&[
        ("  - {id: x, labels: Xare, titles: [xaren*, '*xaren', '*xar* och yare', xa]}", &[]),
        ("  - {id: x, labels: Xare, titles: ['*']}", &["2:36 E038"]),
        ("  - {id: x, labels: Xare, titles: ['x*', xa*re]}", &["2:36 E038", "2:42 E038"]),
        ("  - {id: x, labels: Xare, titles: [xare och **]}", &["2:36 E038"]),
    ]);
}

#[test]
fn codes_have_their_form() {
    vocabularies(&[
        ("  - {id: x, labels: Xare, codes: [XÅRE, XARE01a, XAR01a1, XY-1], ssyk: '5321'}", &[]),
        ("  - {id: x, labels: Xare, codes: [xare]}", &["2:35 W021"]),
        ("  - {id: x, labels: Xare, codes: [XA RE, +]}", &["2:35 W021", "2:42 W021"]),
        ("  - {id: x, labels: Xare, codes: [XAREa]}", &["2:35 W021"]),
        ("  - {id: x, labels: Xare, ssyk: '532'}", &["2:33 W021"]),
        ("  - {id: x, labels: Xare, ssyk: 532X}", &["2:33 W021"]),
    ]);
}

#[test]
fn a_code_stands_at_one_term_of_a_kind() {
    let first = "  - {id: x, labels: Xare, codes: [XARE]}\n";
    let cases = [
        ("  - {id: y, labels: Yare, codes: [XAREY]}", &[] as &[&str]),
        ("  - {id: y, labels: Yare, codes: [XARE]}", &["3:35 W022"]),
        ("subjects:\n  - {id: y, labels: Yare, codes: [XARE]}", &[]),
        (
            "subjects:\n  - {id: y, labels: Yare, codes: [YA], levels: [{names: [Y 1], codes: [YA]}]}\n  \
             - {id: z, labels: Zare, levels: [{names: [Z 1], codes: [YA]}]}",
            &["5:59 W022"],
        ),
    ];
    for (lines, found) in cases {
        let text: &'static str = format!("{first}{lines}").leak();
        vocabularies(&[(text, found)]);
    }
}

#[test]
fn everyday_words_say_something_once() {
    vocabularies(&[
        ("  - {id: x, labels: Xare, words: {sv: [xa, xe], en: [xa]}}", &[]),
        ("  - {id: x, labels: Xare, words: {sv: [xa, Xa], en: [' ', –]}}", &["2:44 W023", "2:59 W023"]),
        ("  []\nmeanings:\n  - {id: m, words: {sv: [xa, xa]}}", &["4:30 W023"]),
    ]);
}

/// Files are read once as long as they stay as they are, whatever others come and go.
#[test]
fn a_file_that_is_read_again_gets_the_same_findings_until_it_changes() {
    let path = "i18n/vocabulary/own.yaml";
    let found = |catalogue: &Catalogue| places(&catalogue.check(), path);
    let wrong = "occupations:\n  - {id: x, labels: Xare, ssyk: '532', codes: [XARE]}\n";
    let catalogue = Catalogue::new().with(path, wrong);
    assert_eq!(found(&catalogue), ["2:33 W021"]);
    assert_eq!(found(&catalogue), ["2:33 W021"]);
    // It now is another one in the order of files, and says what an earlier one has said.
    let first = "occupations:\n  - {id: y, labels: Yare, codes: [XARE]}\n";
    let catalogue = catalogue.with("i18n/vocabulary/a.yaml", first);
    assert_eq!(found(&catalogue), ["2:33 W021", "2:48 W022"]);
    let catalogue = catalogue.with(path, wrong.replace("'532'", "'5321'"));
    assert_eq!(found(&catalogue), ["2:49 W022"]);
    let catalogue = catalogue.with("i18n/vocabulary/a.yaml", "occupations: []\n");
    assert_eq!(found(&catalogue), [""; 0]);
}
