//! Words, patterns and codes of a vocabulary.

use crate::vocabularies;

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
