//! What is wrong with strings is found, with its place.

use super::*;

#[test]
fn a_missing_plural_form_is_found_at_its_line() {
    let text = "# egen\n\ncourses-count = { $count ->\n    [one] دورة\n   *[other] { $count } دورة\n}\n";
    assert_eq!(
        findings("ar.ftl", text),
        ["i18n/ar.ftl:3 E063 Här saknas former som språket ar har: [zero], [two], [few], [many]."]
    );
    let text = "courses-count = { $count ->\n    [one] x\n    [few] y\n   *[other] { $count } z\n}\n";
    assert_eq!(findings("en.ftl", text), ["i18n/en.ftl:3 E063 Språket en har inte formen [few]."]);
}

#[test]
fn wrong_arguments_and_names_are_found() {
    let text = "page-of = Sivu { $pag }/{ $total }\nhomme = x\nhome = { nowhere } { -brand }\n-brand = x\n";
    assert_eq!(
        findings("en.ftl", text),
        [
            "i18n/en.ftl:1 E063 Texten ”page-of” får aldrig $pag.",
            "i18n/en.ftl:1 E063 Texten ”page-of” använder inte $page.",
            "i18n/en.ftl:2 E063 Texten ”homme” finns inte på standardspråket (sv).",
            "i18n/en.ftl:3 E063 ”nowhere” finns inte på språket en.",
        ]
    );
}

#[test]
fn messages_that_never_end_are_found_and_not_put_together() {
    let never = |id: &str| {
        format!(
            "Texten ”{id}” går inte att sätta ihop: texter står i varandra i en cirkel, eller i för många led."
        )
    };
    let circle = "home = { menu }\nmenu = Meny { home }\nabout = { -x }\n-x = { -x }\n";
    assert_eq!(
        findings("en.ftl", circle),
        [
            format!("i18n/en.ftl:1 E063 {}", never("home")),
            format!("i18n/en.ftl:2 E063 {}", never("menu")),
            format!("i18n/en.ftl:3 E063 {}", never("about")),
            format!("i18n/en.ftl:4 E063 {}", never("x")),
        ]
    );
    // A few of a few are fine; ten in ten in ten would never be done.
    let fine = "home = { -a }{ -a }\n-a = { -b }{ -b }\n-b = b\n";
    assert_eq!(findings("en.ftl", fine), [""; 0]);
    let each = |i: u32| format!("-l{i} = {}\n", format!("{{ -l{} }}", i + 1).repeat(10));
    let many = (0..9).map(each).collect::<String>() + "-l9 = x\nhome = { -l0 }\n";
    assert!(findings("en.ftl", &many).contains(&format!("i18n/en.ftl:11 E063 {}", never("home"))));
    let (languages, ..) = load(&["sv", "en"], &[("en.ftl", &many)]);
    let said = languages.get(&tag("en")).unwrap().message("home", &[]);
    assert!(said.is_err_and(|error| format!("{error:?}").contains("too many messages stand in it")));
}

#[test]
fn what_is_not_seen_is_found_when_written_by_its_number() {
    let text = |code: &str| format!("home = x{{ \"{code}\" }}\n");
    for (code, shown) in [("\\u0000", "U+0000"), ("\\u202E", "U+202E"), ("\\U00FEFF", "U+FEFF")] {
        assert_eq!(
            findings("en.ftl", &text(code)),
            [format!("i18n/en.ftl:1 E063 I texten finns ett tecken som inte syns ({shown}).")]
        );
    }
    assert_eq!(findings("en.ftl", &text("\\u00A0")), [""; 0]);
}

#[test]
fn syntax_errors_are_found_and_the_rest_is_used() {
    let text = "home Start\nmenu = Meny!\nsearch = { $x\n\nabout = Om { }\nmenu = Igen\n";
    assert_eq!(
        findings("sv.ftl", text),
        [
            "i18n/sv.ftl:1 E062 Det saknas ett likhetstecken efter textens namn.",
            "i18n/sv.ftl:5 E062 Här saknas tecknet }",
            "i18n/sv.ftl:5 E062 Språkfilen kan inte läsas här: Expected an inline expression.",
            "i18n/sv.ftl:6 E043 Texten ”menu” finns två gånger.",
        ]
    );
}

#[test]
fn a_catalogue_replaces_single_messages_and_adds_its_own() {
    let (languages, findings, files) =
        load(&["sv", "en"], &[("sv.ftl", "home = Hem\nours = Vårt\n"), ("en.ftl", "ours = Ours\n")]);
    assert_eq!(shown(&findings, &files), Vec::<String>::new());
    let text = |lang: &str, id: &str| languages.get(&tag(lang)).unwrap().message(id, &[]).unwrap().text;
    assert_eq!([text("sv", "home"), text("sv", "menu"), text("sv", "ours")], ["Hem", "Meny", "Vårt"]);
    assert_eq!([text("en", "home"), text("en", "ours")], ["Home", "Ours"]);
}

#[test]
fn languages_without_file_name_or_data_are_errors() {
    assert_eq!(
        findings("de.ftl", "home = Start\n"),
        ["i18n/de.ftl:1 E063 Språket de saknar texter som det måste ha (1): language-name"]
    );
    let (_, found, files) = load(&["sv", "pl"], &[]);
    assert_eq!(
        shown(&found, &files),
        ["frisok.yaml:1 E063 Språket pl har inga texter: filen i18n/pl.ftl finns inte."]
    );
    let (_, found, files) = load(&["sv", "prs"], &[("prs.ftl", "language-name = دری\n")]);
    assert_eq!(found.len(), 1, "{:?}", shown(&found, &files));
    assert_eq!(found[0].code, Code::UnknownLocale);
    assert_eq!(found[0].remedy.en, "Write fa-AF: that is Dari's tag in Unicode's data.");
}
