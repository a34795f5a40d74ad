//! Rules about what names something else: municipalities, terms, addresses, mailboxes.

use frisok::diagnose::Language;

use crate::support::{COUNTY, Catalogue, PUBLISHER};
use crate::{counties, courses};

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
            "free_application: {agreement: {name: x}, rules: [{types: [sfi, yrkesvux], home: [nora], answer: free, apply_via: provider, decides: home}], otherwise: {answer: ask-home, apply_via: home-municipality, decides: home}}",
            &[],
        ),
        (
            "free_application: {agreement: {name: x}, rules: [{types: [sfi, yrkesvux], home: [arboga], answer: free, apply_via: provider, decides: home}], otherwise: {answer: ask-home, apply_via: home-municipality, decides: home}}",
            &["18:82 E040"],
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
    let own = "occupations:\n  - {id: sotare, labels: Sotare, areas: [bygg-anlaggning]}\n  - {id: halmtackare, labels: Halmtäckare, areas: [hantverk-och-konst]}\n";
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
    counties(&[
        ("contact: {email: katalogen@kumla.example}", &[]),
        ("contact: {email: fornamn.efternamn@kumla.example}", &["18:18 W002"]),
    ]);
}
