//! The search page and the page about links to searches, as they are without scripts.

use crate::support::Small;

#[test]
fn without_scripts_the_search_page_leads_to_every_list_and_course() {
    let small = Small::built();
    let page = small.page("sok/index.html");
    let (shown, _) = page.split_once("<template id=\"search-page\">").expect("what scripts show");
    for list in ["typ", "kommun", "omrade", "yrke"] {
        assert!(shown.contains(&format!("<h3><a href=\"/katalog/{list}/\">")), "{list}: {shown}");
    }
    assert!(shown.contains("<a href=\"/katalog/typ/yrkesvux/\">Yrkesvux <span class=\"number\">En kurs"));
    assert!(shown.contains("<a href=\"/katalog/kurser/kumla/underskoterska/\">"), "{shown}");
    assert!(shown.contains("action=\"/katalog/sok/\"") && shown.contains("name=\"q\""), "{shown}");
    // Filters only work with scripts, which know how many courses they leave.
    let (_, filters) = shown.split_once("id=\"search-filters\"").expect("filters");
    assert!(filters.starts_with(" hidden>"), "{filters}");
}

#[test]
fn the_search_page_loads_its_own_script_and_says_where_the_client_is() {
    let small = Small::built();
    let page = small.page("en/sok/index.html");
    assert!(page.contains("src=\"/katalog/assets/sok."), "{page}");
    assert!(page.contains("data-client=\"/katalog/search/search.js\""), "{page}");
    assert!(page.contains("<link rel=\"modulepreload\" href=\"/katalog/search/search.js\">"), "{page}");
    let start = small.page("en/index.html");
    assert!(start.contains("src=\"/katalog/assets/index."), "{start}");
    assert!(!start.contains("modulepreload"), "what nobody may need is not fetched");
    assert!(start.contains("action=\"/katalog/en/sok/\""), "{start}");
}

#[test]
fn every_key_of_an_address_is_explained_by_links() {
    let small = Small::built();
    let page = small.page("en/lanka/index.html");
    let (_, keys) = page.split_once("id=\"keys\"").expect("keys");
    for query in [
        "q=svenska",
        "typ=yrkesvux",
        "kommun=kumla",
        "omrade=",
        "yrke=underskoterska",
        "start=lopande",
        "ansokan=alla",
        "takt=50",
        "form=distans",
        "tid=kvall",
        "sprakstod=tolk",
        "studiestod=ja",
        "svenska=sfi-d",
        "sortera=sista-dag",
        "sida=2",
    ] {
        assert!(keys.contains(&format!("href=\"/katalog/en/sok/?{query}")), "{query}: {keys}");
    }
    assert!(keys.contains("&amp;inom=45\""), "{keys}");
    // Nothing depends on where one lives in this catalogue.
    assert!(!keys.contains("hem="), "{keys}");
}

#[test]
fn a_letter_about_words_goes_to_who_answers_for_the_site_or_else_to_a_publisher() {
    let small = Small::built();
    assert!(small.page("sok/index.html").contains("data-contact=\"tillganglighet@vux.example\""));
    let county = std::fs::read_to_string(small.root().join("frisok.yaml")).unwrap();
    let (before, rest) = county.split_once("accessibility:").expect("a statement");
    let (_, after) = rest.split_once("license:").expect("what follows it");
    small.write("frisok.yaml", &format!("{before}license:{after}"));
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let page = small.page("sok/index.html");
    assert!(page.contains("data-contact=\"") && !page.contains("data-contact=\"tillganglighet@"), "{page}");
}

#[test]
fn words_that_find_nothing_go_to_the_catalogues_own_mailbox() {
    let small = Small::built();
    let contact = |small: &Small| {
        let page = small.page("en/sok/index.html");
        let (_, rest) = page.split_once("data-contact=\"").expect("a mailbox");
        rest.split_once('"').unwrap().0.to_owned()
    };
    // Whoever answers for the site, where it has no other.
    assert_eq!(contact(&small), "tillganglighet@vux.example");
    small.change("frisok.yaml", "accessibility:", "contact: {email: katalogen@vux.example}\naccessibility:");
    assert_eq!(small.build(&[]).status.code(), Some(0));
    assert_eq!(contact(&small), "katalogen@vux.example");
    assert!(small.page("tillganglighet/index.html").contains("mailto:tillganglighet@vux.example"));
}
