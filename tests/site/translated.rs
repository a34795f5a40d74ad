//! What is said about the language of a course's text, the Swedish words that one will meet, whom
//! one can talk to, and where to report a fault: in every combination.

use crate::support::Small;

const COURSE: &str = "content/kumla/engelska-niva-1.yaml";
const PAGE: &str = "kurser/kumla/engelska-niva-1/index.html";

const NOT: &str = "The course&#39;s own text is in Swedish.";
const PARTLY: &str = "Some of the text on this page is in Swedish.";
const MACHINE: &str = "The text was translated by a machine";

/// The small catalogue with a course that has these texts, and a publisher that has none unless
/// `guidance` says so.
fn with(texts: &str, guidance: &str) -> Small {
    let small = Small::new();
    small.change("frisok.yaml", "languages: [sv, en, ar]", "languages: [sv, sv-simple, en, ar]");
    small.write(
        "content/kumla/_publisher.yaml",
        &format!("name: Vuxenutbildningen i Kumla\nmunicipalities: [kumla]\n{guidance}"),
    );
    small.change(COURSE, "title: Engelska nivå 1\n", texts);
    let output = small.build(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    small
}

/// What stands between two texts on a page; nothing where the first is missing.
fn part<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    page.split_once(from).map_or("", |(_, rest)| rest.split_once(to).map_or(rest, |(part, _)| part))
}

/// What is said about the language of a page's text.
fn notice(small: &Small, language: &str) -> String {
    part(&small.page(&format!("{language}/{PAGE}")), "<div class=\"notice\">", "</div>").to_owned()
}

#[test]
fn a_course_without_a_translated_word_says_so() {
    let small = with("title: Engelska nivå 1\ndescription: Du läser.\n", "");
    let said = notice(&small, "en");
    assert!(said.contains(NOT) && !said.contains(PARTLY) && !said.contains(MACHINE), "{said}");
    assert!(said.contains("href=\"/katalog/kurser/kumla/engelska-niva-1/\" hreflang=\"sv\""), "{said}");
    assert!(!small.page(PAGE).contains("class=\"notice\""), "Swedish is no translation");
}

#[test]
fn a_title_alone_or_a_summary_alone_is_a_part() {
    for texts in [
        "title: {sv: Engelska nivå 1, en: English}\ndescription: Du läser.\n",
        "title: Engelska nivå 1\nsummary: {sv: Du läser., en: You read.}\n",
    ] {
        let said = notice(&with(texts, ""), "en");
        assert!(said.contains(PARTLY) && !said.contains(NOT), "{texts}: {said}");
    }
}

#[test]
fn what_is_not_translated_is_marked() {
    let small = with("title: {sv: Engelska nivå 1, en: English}\ndescription: Du läser.\n", "");
    let page = small.page(&format!("en/{PAGE}"));
    assert!(page.contains("<h1><bdi>English</bdi></h1>"), "{page}");
    assert!(page.contains("<div lang=\"sv\" dir=\"ltr\"><p>Du läser.</p>"), "{page}");
    let arabic = small.page(&format!("ar/{PAGE}"));
    let title = "<h1><bdi><span lang=\"sv\" dir=\"ltr\">Engelska nivå 1</span></bdi></h1>";
    assert!(arabic.contains(title), "{arabic}");
}

#[test]
fn a_course_that_is_wholly_translated_says_nothing() {
    let texts = "title: {sv: Engelska nivå 1, en: English}\ndescription: {sv: Du läser., en: You read.}\n";
    assert_eq!(notice(&with(texts, ""), "en"), "");
}

#[test]
fn a_text_that_it_has_from_its_publisher_counts_too() {
    let texts = "title: {sv: Engelska nivå 1, en: English}\n";
    for field in [
        "guidance: {text: Boka en tid.}",
        "guidance: {phone: 019-000 00 02, hours: Måndag 9–12}",
        "apply: {text: Skriv till oss.}",
        "apply: {without_bankid: Ring oss.}",
        "apply: {reply: Du får besked per brev.}",
        "appeal: Skriv till oss.",
    ] {
        let small = with(texts, &format!("{field}\n"));
        assert!(notice(&small, "en").contains(PARTLY), "{field}");
        let page = small.page(&format!("en/{PAGE}"));
        let text = field.rsplit(": ").next().unwrap().trim_end_matches('}');
        let before = page.split_once(text).unwrap_or_else(|| panic!("{text} is missing")).0;
        let mark = before.rsplit_once("lang=\"sv\"").expect("it is marked").1;
        assert!(!mark.contains("</div>") && !mark.contains("</span>"), "{field}: {mark}");
    }
    let guidance = "guidance: {text: {sv: Boka en tid., en: Book a time.}}\n";
    assert_eq!(notice(&with(texts, guidance), "en"), "");
}

#[test]
fn a_machine_translation_is_said_with_a_link_to_the_original() {
    let texts = "title: {sv: Engelska nivå 1, en: English}\ntranslated_by: {en: machine, ar: machine}\n";
    let small = with(texts, "");
    let said = notice(&small, "en");
    assert!(said.contains(MACHINE) && said.contains("hreflang=\"sv\""), "{said}");
    assert!(!said.contains(PARTLY) && !said.contains(NOT), "{said}");
    let half = with(&format!("{texts}summary: Du läser.\n"), "");
    let said = notice(&half, "en");
    assert!(said.contains(MACHINE) && said.contains(PARTLY), "{said}");
    // Nothing of it is in Arabic: no machine has made anything that one reads there.
    assert_eq!(notice(&small, "ar").matches("<p>").count(), 2, "{}", notice(&small, "ar"));
}

#[test]
fn easy_swedish_says_that_a_text_is_ordinary_swedish() {
    let said = notice(&with("title: Engelska nivå 1\n", ""), "sv-simple");
    assert!(said.contains("Kursens egen text är på vanlig svenska.") && !said.contains("<a "), "{said}");
    let part = "title: {sv: Engelska nivå 1, sv-simple: Engelska}\nsummary: Du läser.\n";
    let said = notice(&with(part, ""), "sv-simple");
    assert!(said.contains("En del av texten på sidan är på vanlig svenska."), "{said}");
    let whole = "title: {sv: Engelska nivå 1, sv-simple: Engelska}\n";
    assert_eq!(notice(&with(whole, ""), "sv-simple"), "");
}

#[test]
fn swedish_words_stand_on_pages_in_other_languages() {
    let small = Small::of("states");
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let words = |page: &str| part(&small.page(page), "<dl class=\"facts words\">", "</dl>").to_owned();
    let open = words("en/kurser/kumla/oppen/index.html");
    for (word, meaning) in [
        ("Komvux på gymnasial nivå", "Komvux"),
        ("Ansök", "Apply"),
        ("Logga in med BankID", "Log in with BankID"),
        ("Sista ansökningsdag", "Last day to apply"),
        ("Studie- och yrkesvägledare", "counsellor"),
    ] {
        let row = part(
            &open,
            &format!("<dt translate=\"no\"><span lang=\"sv\" dir=\"ltr\">{word}</span></dt><dd>"),
            "</dd>",
        );
        assert!(row.contains(meaning), "{word}: {open}");
    }
    for page in ["kurser/kumla/oppen/index.html", "sv-simple/kurser/kumla/oppen/index.html"] {
        assert_eq!(words(page), "", "{page} is in Swedish");
    }
    // Nobody asks for BankID here, and there is no last day.
    let silent = words("en/kurser/tyst/engelska/index.html");
    assert!(silent.contains("Ansök") && !silent.contains("BankID"), "{silent}");
    assert!(!words("en/kurser/kumla/lopande/index.html").contains("Sista"));
}

#[test]
fn a_human_is_on_every_page() {
    let small = Small::of("states");
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let own = ["kurser/kumla/oppen", "kurser/kumla", "kommun/kumla", "en/kurser/kumla/validering"];
    let all = ["kurser", "typ", "typ/sfi", "kurser/tyst/engelska", "kommun/orebro"];
    let counsellor = |page: &str| {
        let page = small.page(page);
        assert_eq!(page.matches("id=\"counsellor\"").count(), 1);
        part(&page, "<section class=\"counsellor\"", "</section>").to_owned()
    };
    for page in own {
        let part = counsellor(&format!("{page}/index.html"));
        assert!(
            part.contains("<a href=\"tel:+46190000002\" dir=\"ltr\">019-000 00 02</a>"),
            "{page}: {part}"
        );
        assert!(part.contains("9–12") && !part.contains("Skolan vid sjön"), "{page}: {part}");
    }
    for page in all {
        let part = counsellor(&format!("{page}/index.html"));
        assert!(part.contains("tel:+46190000002"), "{page}: {part}");
    }
    assert!(counsellor("404.html").contains("tel:+46190000002"));
    assert!(counsellor("en/kurser/index.html").contains("It is free. You can ask for an interpreter."));
    // The start page has them among its own content.
    assert!(counsellor("index.html").contains("href=\"#guidance\""));
    assert!(part(&small.page("index.html"), "id=\"guidance\"", "</section>").contains("tel:+46190000002"));
    // The opening hours are in Swedish and English only.
    assert!(
        counsellor("ar/kurser/kumla/oppen/index.html")
            .contains("<span lang=\"sv\" dir=\"ltr\">Måndag 9–12</span>")
    );
    assert!(!counsellor("en/kurser/kumla/oppen/index.html").contains("<span lang=\"sv\" dir=\"ltr\">Måndag"));
}

#[test]
fn a_counsellor_without_a_telephone_has_mail() {
    let small = Small::of("states");
    small.write(
        "content/tyst/_publisher.yaml",
        "name: Tyst\nmunicipalities: [orebro]\ncontact: {email: vux@tyst.example}\n",
    );
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let page = small.page("kurser/tyst/engelska/index.html");
    let own = part(&page, "<section class=\"counsellor\"", "</section>");
    assert!(own.contains("mailto:vux@tyst.example") && !own.contains("tel:"), "{own}");
}

#[test]
fn one_can_report_a_fault_on_every_course() {
    let small = Small::of("states");
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let report = |page: &str| {
        let page = small.page(&format!("{page}/index.html"));
        part(&page, "<div class=\"meta\">", "</div>").to_owned()
    };
    // From the publisher, with the address filled in.
    let mail = report("en/kurser/kumla/oppen");
    assert!(mail.contains("mailto:vux@kumla.example?subject="), "{mail}");
    assert!(mail.contains("body=https%3A%2F%2Fvux%2Eexample%2Fen%2Fkurser%2Fkumla%2Foppen%2F"), "{mail}");
    // A page where there is no mailbox; else whoever answers for the site.
    assert!(report("kurser/skolan/yh").contains("href=\"https://skolan.example/kontakt\""));
    assert!(report("kurser/tyst/engelska").contains("mailto:tillganglighet@vux.example?subject="));
    small.change("frisok.yaml", "accessibility:", "contact: {email: katalogen@vux.example}\naccessibility:");
    assert_eq!(small.build(&[]).status.code(), Some(0));
    assert!(report("kurser/tyst/engelska").contains("mailto:katalogen@vux.example?subject="));
    // The mailbox of an occasion, or that for applications, is better than none.
    for (from, to) in [
        ("mode: classroom}", "mode: classroom, contact: {email: a@tyst.example}}"),
        ("type: komvux", "apply: {email: b@tyst.example}\ntype: komvux"),
    ] {
        let small = Small::of("states");
        small.change("content/tyst/engelska.yaml", from, to);
        assert_eq!(small.build(&[]).status.code(), Some(0));
        let page = small.page("kurser/tyst/engelska/index.html");
        let report = part(&page, "<div class=\"meta\">", "</div>");
        assert!(report.contains("@tyst.example?subject="), "{report}");
    }
}

#[test]
fn codes_schools_and_addresses_are_not_translated() {
    let small = Small::new();
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let page = small.page("ar/kurser/kumla/underskoterska/index.html");
    for text in [
        "<bdi translate=\"no\"><span lang=\"sv\" dir=\"ltr\">Undersköterska</span></bdi>",
        "<dd translate=\"no\">VOXABN</dd>",
        "<bdi lang=\"sv\" translate=\"no\">Vårdskolan</bdi>",
        "<bdi lang=\"sv\" translate=\"no\">Lärverket AB</bdi>",
        "translate=\"no\"><span lang=\"sv\" dir=\"ltr\">Vuxenutbildningen i Kumla</span></a>",
        "translate=\"no\">vux<wbr>@kumla.example</a>",
        "translate=\"no\">kumla.example/ansok</a>",
    ] {
        assert!(page.contains(text), "{text} is missing: {page}");
    }
}
