//! What titles and codes say about a course, by a vocabulary of the test's own.

mod support;

use std::sync::Arc;

use frisok::content::Content;
use frisok::diagnose::Files;
use frisok::vocabulary::{Derived, Kind, Reason, Vocabulary};
use support::Catalogue;

const VOCABULARY: &str = "\
areas:
  - {id: vard, labels: Vård, codes: [VOROMS]}
  - {id: sprak, labels: Språk, titles: [språk*]}
subjects:
  - id: svenska
    labels: Svenska
    areas: [sprak]
    codes: [SVESVE, SVEN]
    levels:
      - {names: [Svenska nivå 1, Svenska 1], codes: [SVEN1000X, SVESVE01]}
      - {names: [Svenska nivå 2, Svenska 2], codes: [SVEN2000X, SVESVE02]}
  - id: svenska-som-andrasprak
    labels: Svenska som andraspråk
    words: {sv: [sva]}
    areas: [sprak]
    codes: [SVASVA]
    levels:
      - {names: [Svenska som andraspråk 1], codes: [SVASVA01]}
  - {id: musik, labels: Musik, codes: [MUS], levels: [{names: [Musik nivå 1, Musik], codes: [MUSMUS01]}]}
occupations:
  - {id: underskoterska, labels: Undersköterska, words: {sv: [vård]}, areas: [vard], codes: [PVO]}
  - {id: personlig-assistent, labels: Personlig assistent, areas: [vard]}
  - {id: svetsare, labels: Svetsare, titles: [\"svets*\", \"*svetsare\"]}
  - {id: rormontor, labels: VVS-montör, titles: [\"vvs*\", \"*rörinstall*\", \"rör* och värme\"]}
  - {id: programmerare, labels: Programmerare, titles: [c#]}
meanings:
  - {id: utbildning, words: {sv: [utbildning, kurs, ska]}, filler: true}
";

fn vocabulary() -> Arc<Vocabulary> {
    // The embedded files are replaced by the catalogue's of the same names.
    let empty = ["areas", "subjects", "occupations-care", "occupations-services", "occupations-technical"];
    let catalogue = empty.iter().fold(Catalogue::empty(), |catalogue, name| {
        catalogue.with(&format!("i18n/vocabulary/{name}.yaml"), "areas: []\n")
    });
    let catalogue = catalogue.with("i18n/vocabulary/own.yaml", VOCABULARY);
    let mut findings = Vec::new();
    let content = Content::new(catalogue.path(""));
    Vocabulary::load(&content, &mut Files::default(), &mut findings).expect("a folder that can be read")
}

/// Each term that is derived, with its reason, and the level.
fn told(title: &str, codes: &[&str]) -> Vec<String> {
    let vocabulary = vocabulary();
    let derived: Derived = vocabulary.derive(title, codes);
    let id = |kind, at: usize| vocabulary.all(kind)[at].id.as_ref().expect("an id").as_str();
    let mut lines = Vec::new();
    for kind in [Kind::Subject, Kind::Occupation, Kind::Area] {
        for (term, reason) in derived.of(kind) {
            let reason = match reason {
                Reason::Label(text) => format!("label {text}"),
                Reason::Title(text) => format!("title {text}"),
                Reason::Level(text) => format!("level {text}"),
                Reason::Code(text) => format!("code {text}"),
                Reason::Term(kind, term) => format!("of {}", id(*kind, *term)),
            };
            lines.push(format!("{}: {reason}", id(kind, *term)));
        }
    }
    lines.extend(derived.level.map(|(subject, level)| format!("= {} {level}", id(Kind::Subject, subject))));
    lines
}

#[test]
fn a_label_counts_in_its_forms_and_with_an_ending_that_says_nothing() {
    let nurse = ["underskoterska: label Undersköterska", "vard: of underskoterska"];
    for title in [
        "Undersköterska",
        "UNDERSKÖTERSKOR i Kumla",
        "Undersköterskeutbildning",
        "Undersköterska-kurs",
        "Bli undersköterska!",
    ] {
        assert_eq!(told(title, &[]), nurse, "{title}");
    }
    assert_eq!(told("Personliga assistenter", &[]), [] as [&str; 0], "only the last word is inflected");
    let assistant = ["personlig-assistent: label Personlig assistent", "vard: of personlig-assistent"];
    assert_eq!(told("Personlig assistentutbildning", &[]), assistant);
    assert_eq!(told("Musikutbildning", &[]), ["musik: label Musik"]);
    assert_eq!(told("Musiker", &[]), [] as [&str; 0]);
    assert_eq!(told("Undersköter", &[]), [] as [&str; 0], "a label is no beginning");
}

#[test]
fn everyday_words_and_names_of_areas_say_nothing() {
    assert_eq!(told("Sva", &[]), [] as [&str; 0]);
    assert_eq!(told("Vård", &[]), [] as [&str; 0]);
}

#[test]
fn words_for_titles_may_have_any_letters_at_an_end() {
    assert_eq!(told("Svetsning, grund", &[]), ["svetsare: title svets*"]);
    assert_eq!(told("Tigsvetsare", &[]), ["svetsare: title *svetsare"]);
    assert_eq!(told("Tigsvetsarutbildning", &[]), ["svetsare: title *svetsare"]);
    assert_eq!(told("VVS och energi", &[]), ["rormontor: title vvs*"]);
    assert_eq!(told("Grundrörinstallation", &[]), ["rormontor: title *rörinstall*"]);
    assert_eq!(told("Rörarbete och värme", &[]), ["rormontor: title rör* och värme"]);
    assert_eq!(told("Rörarbete", &[]), [] as [&str; 0]);
    assert_eq!(told("Språkvägen", &[]), ["sprak: title språk*"]);
    assert_eq!(told("Programmering i C#", &[]), ["programmerare: title c#"]);
    assert_eq!(told("Sfi C", &[]), [] as [&str; 0]);
    assert_eq!(told("**Svetsare**", &[]), ["svetsare: label Svetsare"]);
}

#[test]
fn the_longer_phrase_counts() {
    let second = ["svenska-som-andrasprak: label Svenska som andraspråk", "sprak: of svenska-som-andrasprak"];
    assert_eq!(told("Svenska som andraspråk", &[]), second);
    let both = "Svenska och svenska som andraspråk";
    assert_eq!(told(both, &[])[..2], ["svenska: label Svenska", second[0]]);
}

#[test]
fn codes_name_terms_areas_and_levels() {
    let first = ["svenska: code SVEN1000X", "sprak: of svenska", "= svenska 0"];
    assert_eq!(told("Kurs 7", &["SVEN1000X"]), first);
    assert_eq!(told("Kurs 7", &["sven1000x", "SVESVE01"])[2], "= svenska 0");
    assert_eq!(told("Paket", &["PVOUND17"]), ["underskoterska: code PVO", "vard: of underskoterska"]);
    assert_eq!(told("Paket", &["VOROMS001"]), ["vard: code VOROMS"]);
    let several = told("Paket", &["SVESVE01", "SVESVE02", "MUSMUS"]);
    assert_eq!(several, ["svenska: code SVESVE01", "musik: code MUS", "sprak: of svenska"]);
    assert_eq!(told("Annat", &["XYZ"]), [] as [&str; 0]);
}

#[test]
fn a_title_names_a_level() {
    assert_eq!(told("Svenska 2, distans", &[])[2], "= svenska 1");
    assert_eq!(told("Svenska 1 och svenska 2", &[]).last().unwrap(), "sprak: of svenska");
    assert_eq!(told("Musik nivå 1", &[]), ["musik: level Musik nivå 1", "= musik 0"]);
    assert_eq!(told("Körsång och musik 2", &[]), ["musik: label Musik"], "no more than the subject");
    assert_eq!(told("Svenska 2", &["SVEN1000X"])[2], "= svenska 0", "the code is surer");
}
