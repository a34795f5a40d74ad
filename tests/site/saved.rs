//! The page of saved courses, and the parts that browsers fetch.

use crate::support::{Small, own, tree};

fn built(small: &Small) {
    let output = small.build(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What browsers read of a part: its ids.
fn ids(page: &str) -> Vec<&str> {
    let values = |name| page.split(name).skip(1).filter_map(|rest| rest.split('"').next());
    values("<li class=\"card\" data-course=\"").chain(values("<li data-moved=\"")).collect()
}

#[test]
fn a_part_has_the_facts_of_its_courses_and_former_addresses() {
    let small = Small::new();
    built(&small);
    insta::assert_snapshot!("part_sv", own(&small.page("sparade/delar/1/index.html")));
    let part = small.page("ar/sparade/delar/1/index.html");
    assert!(part.contains("<meta name=\"robots\" content=\"noindex\">"), "{part}");
    assert!(part.contains("data-moved=\"kumla/vardbitrade-1\" data-to=\"kumla/underskoterska\""), "{part}");
    assert!(!part.contains("Hemlig plan"), "what is planned is nobody's to save");
}

#[test]
fn every_course_is_in_the_part_that_its_id_says_and_in_no_other() {
    let small = Small::new();
    for number in 0..100 {
        let course = format!(
            "title: Kurs {number}\ntype: komvux-gymnasial\naliases: [kumla/forr-{number}]\noccasions: [{{id: a, start: rolling}}]\n"
        );
        small.write(&format!("content/kumla/kurs-{number}.yaml"), &course);
    }
    built(&small);
    let parts: Vec<_> =
        tree(&small.site()).into_keys().filter(|path| path.starts_with("sparade/delar/")).collect();
    assert_eq!(parts.len(), 4);
    let mut found = 0;
    for (index, path) in parts.iter().enumerate() {
        let page = small.page(path);
        assert!(page.contains("data-parts=\"4\""), "a browser can tell a part of another build");
        for id in ids(&page) {
            assert_eq!(frisok::pages::part_of(id, 4), index + 1, "{id} in {path}");
            found += usize::from(id.contains("/kurs-") || id.contains("/forr-"));
        }
    }
    assert_eq!(found, 200);
}

#[test]
fn search_engines_find_the_page_and_not_its_parts() {
    let small = Small::new();
    built(&small);
    let sitemap = small.page("sitemap.xml");
    assert!(sitemap.contains("/katalog/sparade/</loc>"), "{sitemap}");
    assert!(!sitemap.contains("/sparade/delar/"), "{sitemap}");
}

#[test]
fn in_a_comparison_what_goes_without_saying_is_said() {
    let small = Small::new();
    built(&small);
    let said = "Undervisningen är på svenska.";
    assert!(!small.page("kurser/kumla/engelska-niva-1/index.html").contains(said));
    assert!(small.page("sparade/delar/1/index.html").contains(said));
}

#[test]
fn a_course_that_is_gone_or_cancelled_is_told_from_one_of_which_little_is_known() {
    let small = Small::new();
    built(&small);
    let part = small.page("sparade/delar/1/index.html");
    let tag = |id: &str| {
        let at = part.find(&format!("data-course=\"{id}\"")).unwrap_or_else(|| panic!("{id} is missing"));
        part[at..].split('>').next().unwrap_or_default()
    };
    assert!(tag("sydnarke/borttagen").ends_with("data-removed"));
    assert!(tag("sydnarke/installd").ends_with("data-cancelled"));
    assert!(!tag("kumla/underskoterska").contains("data-removed"));
    assert!(!tag("kumla/underskoterska").contains("data-cancelled"));
}

#[test]
fn without_a_script_the_page_says_where_to_go() {
    let small = Small::new();
    built(&small);
    let page = small.page("en/sparade/index.html");
    let shown = page.split("<template").next().unwrap_or_default();
    assert!(shown.contains("if JavaScript is on"), "{shown}");
    assert!(shown.contains("href=\"/katalog/en/kurser/\""), "{shown}");
    assert!(!shown.contains("<button") && !shown.contains("<input"), "no dead controls");
}
