//! What stands on the pages.

use crate::support::{Small, tree};

fn built() -> Small {
    let small = Small::new();
    let output = small.build(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    small
}

/// Hashes in the names of assets change with every change of style.
fn without_hashes(text: &str) -> String {
    let hash = |part: &str| part.len() == 8 && part.bytes().all(|b| b.is_ascii_hexdigit());
    text.split('.').map(|part| if hash(part) { "hash" } else { part }).collect::<Vec<_>>().join(".")
}

/// The part of a page that is its own: structured data and `main`, without blank lines.
fn own(page: &str) -> String {
    let cut = |from: &str, to: &str| {
        let start = page.find(from).unwrap_or(0);
        let end = page[start..].find(to).map_or(start, |end| start + end + to.len());
        page[start..end].to_owned()
    };
    let head = cut("<title>", "</head>").replace(",\"", ",\n  \"");
    let text = format!("{head}\n{}", cut("<main", "</main>"));
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    without_hashes(&lines.collect::<Vec<_>>().join("\n"))
}

#[test]
fn the_files_of_a_site() {
    let small = built();
    let files: Vec<_> = tree(&small.site()).into_keys().filter(|path| !path.starts_with("en/")).collect();
    insta::assert_snapshot!(without_hashes(&files.join("\n")));
}

#[test]
fn a_course_with_everything() {
    let small = built();
    insta::assert_snapshot!("course_sv", own(&small.page("kurser/kumla/underskoterska/index.html")));
    insta::assert_snapshot!("course_ar", own(&small.page("ar/kurser/kumla/underskoterska/index.html")));
}

#[test]
fn a_course_with_almost_nothing_says_what_is_missing() {
    let small = built();
    insta::assert_snapshot!("service_en", own(&small.page("en/kurser/kumla/validering/index.html")));
    insta::assert_snapshot!("sfi_sv", own(&small.page("kurser/sydnarke/sfi-c/index.html")));
}

#[test]
fn a_list_and_a_page() {
    let small = built();
    insta::assert_snapshot!("all_courses_sv", own(&small.page("kurser/index.html")));
    insta::assert_snapshot!("page_en", own(&small.page("en/om/studiemedel/index.html")));
    insta::assert_snapshot!("publisher_sv", own(&small.page("kurser/kumla/index.html")));
}

#[test]
fn a_course_that_is_gone_says_so_and_shows_what_is_like_it() {
    let page = built().page("kurser/sydnarke/borttagen/index.html");
    assert!(page.contains("/katalog/kurser/kumla/underskoterska/"), "{page}");
    let sitemap = built().page("sitemap.xml");
    assert!(!sitemap.contains("borttagen"));
}

#[test]
fn a_former_address_leads_to_the_course() {
    let page = built().page("kurser/kumla/vardbitrade-1/index.html");
    assert!(page.contains("url=https://vux.example/katalog/kurser/kumla/underskoterska/"), "{page}");
}

#[test]
fn what_is_planned_or_internal_stands_nowhere() {
    let small = built();
    for (path, bytes) in tree(&small.site()) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("HEMLIGT"), "{path}");
        assert!(!text.contains("Hemlig plan"), "{path}");
    }
}

#[test]
fn hostile_text_is_text_everywhere() {
    let small = Small::new();
    let hostile = r#"'</script><script>alert(1)</script><img src=x onerror=alert(1)> " {{ lang }}'"#;
    small.change(
        "content/kumla/engelska-niva-1.yaml",
        "title: Engelska nivå 1",
        &format!("title: {hostile}"),
    );
    assert_eq!(small.build(&[]).status.code(), Some(0));
    for (path, bytes) in tree(&small.site()).iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("<script>"), "{path}");
        assert!(!text.contains("<img"), "{path}");
    }
    assert!(small.page("kurser/index.html").contains("{{ lang }}"), "content is no template");
}

#[test]
fn swedish_names_are_sorted_as_in_swedish_on_every_page() {
    let small = built();
    for page in ["kurser/index.html", "en/kurser/index.html", "ar/kurser/index.html"] {
        let page = small.page(page);
        // Both are in the last group, of what is over: Å comes after U, not with A.
        let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is missing"));
        assert!(at("/kurser/sydnarke/sfi-c/") < at("/kurser/sydnarke/installd/"));
    }
    let municipalities = small.page("kommun/index.html");
    let order: Vec<_> =
        ["Askersund", "Hallsberg", "Kumla"].map(|name| municipalities.find(name).unwrap()).to_vec();
    assert!(order.is_sorted());
}
