//! Films, the page for sign language, the accessibility statement, translations by a machine.

use crate::support::Small;

const FILMS: &str = "\
films:
  - file: media/film.mp4
    title: {sv: Se kursen, en: See the course}
    language: swl
    captions: media/film.vtt
    transcript: {sv: Kom till oss., en: Come to us.}
    poster: media/film.jpg
  - {file: media/tal.mp4, language: en, captions: media/tal.vtt, transcript: Hello.}
";

/// A catalogue with a film in sign language and one in English on a course, and one on a page.
fn with_films() -> Small {
    let small = Small::new();
    for file in ["film.mp4", "film.jpg", "tal.mp4"] {
        small.write(&format!("media/{file}"), "x");
    }
    for file in ["film.vtt", "tal.vtt"] {
        small.write(&format!("media/{file}"), "WEBVTT\n\n00:00.000 --> 00:02.000\nKom till oss.\n");
    }
    small.change(
        "content/kumla/underskoterska.yaml",
        "internal_note: HEMLIGT\n",
        &format!("internal_note: HEMLIGT\n{FILMS}"),
    );
    small.change(
        "content/_pages/studiemedel.md",
        "weight: 10\n",
        "weight: 10\nfilms: [{file: media/film.mp4, language: fss, transcript: Sök pengar.}]\n",
    );
    small
}

fn build(small: &Small) {
    let output = small.build(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What stands in `main` of a page, without blank lines.
fn main(page: &str) -> String {
    let start = page.find("<main").expect("main");
    let end = page.find("</main>").expect("its end");
    page[start..end].lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_film_says_what_it_is_in_every_language() {
    let small = with_films();
    build(&small);
    let films = |page: &str| {
        let page = small.page(page);
        let (_, rest) = page.split_once("<section aria-labelledby=\"films\"").unwrap();
        rest.split_once("</section>").unwrap().0.to_owned()
    };
    insta::assert_snapshot!("films_sv", films("kurser/kumla/underskoterska/index.html"));
    insta::assert_snapshot!("films_ar", films("ar/kurser/kumla/underskoterska/index.html"));
    // A translation need not name the films of its page again.
    let page = small.page("en/om/studiemedel/index.html");
    assert!(page.contains("src=\"/katalog/media/film.mp4\""), "{page}");
    assert!(page.contains("Sign language (fss)") && page.contains("Film: Student aid"), "{page}");
}

#[test]
fn what_there_is_in_sign_language_stands_on_one_page() {
    let small = with_films();
    small.change(
        "content/sydnarke/sfi-c.yaml",
        "type: sfi\n",
        "type: sfi\nlanguage_support: [sign-language]\n",
    );
    build(&small);
    insta::assert_snapshot!("sign_language_sv", main(&small.page("teckensprak/index.html")));
    let arabic = small.page("ar/teckensprak/index.html");
    assert!(!arabic.contains("tal.mp4"), "a film in English is none in sign language: {arabic}");
    // Last in the language menu and in the footer of every page.
    for page in ["index.html", "kurser/index.html", "404.html", "om/studiemedel/index.html"] {
        let page = small.page(page);
        let menu = &page[page.find("class=\"languages\"").unwrap()..];
        let menu = &menu[..menu.find("</ul>").unwrap()];
        let last = menu.rsplit("<li>").next().unwrap();
        assert!(last.contains("href=\"/katalog/teckensprak/\" lang=\"sv\" dir=\"ltr\""), "{last}");
        let footer = &page[page.find("<footer").unwrap()..];
        assert!(footer.contains("/katalog/teckensprak/") && footer.contains("/katalog/tillganglighet/"));
    }
}

#[test]
fn without_films_the_page_says_how_one_is_helped_in_sign_language() {
    let small = Small::new();
    build(&small);
    let page = small.page("teckensprak/index.html");
    assert!(page.contains("Det finns inga filmer på teckenspråk här än."), "{page}");
    assert!(page.contains("tolk") && page.contains("mailto:vux@kumla.example"), "{page}");
    assert!(!page.contains("<video") && !page.contains("Kurser med teckenspråk"), "{page}");
}

#[test]
fn the_statement_says_all_that_the_law_asks() {
    let small = Small::new();
    build(&small);
    let page = small.page("tillganglighet/index.html");
    for text in [
        "Länets kommuner",
        "delvis förenlig",
        "mailto:tillganglighet@vux.example",
        "href=\"https://vux.example/tyck-till\"",
        "href=\"https://www.digg.se/tdosanmalan\"",
        "1 november 2026",
        "En karta.",
    ] {
        assert!(page.contains(text), "{text} is missing: {page}");
    }
    for absent in ["Undantag från lagen", "Du får svar inom", "uppdaterades", "granskat webbplatsen själva"]
    {
        assert!(!page.contains(absent), "{absent}: {page}");
    }
    let more = "  conformity: none
  supervisor_url: https://tillsyn.example/
  answers_within: 1
  updated: 2026-11-16
  method: third-party
  shortcomings: [{what: {sv: En karta., en: A map.}, why: Den är en bild.}]
  exceptions: [Gamla filmer.]
";
    let before = "  conformity: partial\n  shortcomings: [{what: En karta., why: Den är en bild.}]\n";
    small.change("frisok.yaml", before, more);
    build(&small);
    insta::assert_snapshot!("statement_sv", main(&small.page("tillganglighet/index.html")));
    insta::assert_snapshot!("statement_en", main(&small.page("en/tillganglighet/index.html")));
}

#[test]
fn without_a_statement_there_is_no_page_and_no_link() {
    let small = Small::new();
    let county = std::fs::read_to_string(small.root().join("frisok.yaml")).unwrap();
    let (before, rest) = county.split_once("accessibility:").unwrap();
    let (_, after) = rest.split_once("license:").unwrap();
    small.write("frisok.yaml", &format!("{before}license:{after}"));
    build(&small);
    assert!(!small.site().join("tillganglighet").exists());
    for page in ["index.html", "om/index.html"] {
        assert!(!small.page(page).contains("tillganglighet"));
    }
}

#[test]
fn a_statement_older_than_a_year_is_found_on_the_day() {
    let check = |small: &Small, today: &str| {
        let output = small.command("check").args(["--today", today, "--lang", "en"]).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat()
    };
    let small = Small::new();
    assert!(!check(&small, "2027-11-01").contains("W014"));
    let said = check(&small, "2027-11-02");
    assert!(
        said.contains("W014") && said.contains("frisok.yaml:16:13") && said.contains("2026-11-01"),
        "{said}"
    );
    small.change("frisok.yaml", "  conformity: partial\n", "  conformity: partial\n  updated: 2027-10-01\n");
    assert!(!check(&small, "2027-11-02").contains("W014"));
    assert!(check(&small, "2028-10-02").contains("frisok.yaml:18:12"));
}

#[test]
fn a_page_that_a_machine_translated_says_so() {
    let small = Small::new();
    let english = "content/_pages/studiemedel.en.md";
    small.change(english, "summary:", "translated_by: human\nsummary:");
    build(&small);
    let notice = "translated by a machine";
    assert!(!small.page("en/om/studiemedel/index.html").contains(notice));
    small.change(english, "translated_by: human", "translated_by: machine");
    build(&small);
    let page = small.page("en/om/studiemedel/index.html");
    assert!(
        page.contains(notice) && page.contains("<a href=\"/katalog/om/studiemedel/\" hreflang=\"sv\">"),
        "{page}"
    );
    assert!(!small.page("om/studiemedel/index.html").contains("maskin"));
    // The Arabic page shows the Swedish text, and says that.
    assert!(!small.page("ar/om/studiemedel/index.html").contains(notice));
}
