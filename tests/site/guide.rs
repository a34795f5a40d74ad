//! The pages of the guided way.

use crate::support::{Small, own};

#[test]
fn a_question_and_the_courses_that_it_leads_to() {
    let small = Small::new();
    assert_eq!(small.build(&[]).status.code(), Some(0));
    insta::assert_snapshot!("first_question_sv", own(&small.page("valj/index.html")));
    insta::assert_snapshot!("first_question_ar", own(&small.page("ar/valj/index.html")));
    insta::assert_snapshot!("result_en", own(&small.page("en/valj/yrke/index.html")));
}

#[test]
fn the_first_pages_are_for_search_engines_and_the_others_are_not() {
    let small = Small::new();
    // Enough courses for a question after the first one.
    for area in ["bygg-anlaggning", "data-it", "teknik", "transport"] {
        let course = format!(
            "title: Yrke {area}\ntype: yrkesvux\nareas: [{area}]\noccasions: [{{id: a, start: rolling}}]\n"
        );
        small.write(&format!("content/kumla/yrke-{area}.yaml"), &course);
    }
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let (sitemap, noindex) =
        (small.page("sitemap.xml"), "<meta name=\"robots\" content=\"noindex, follow\">");
    for (path, listed) in [
        ("valj/", true),
        ("valj/yrke/", true),
        ("en/valj/yrke/", true),
        ("valj/yrke/visa/", false),
        ("valj/yrke/teknik/", false),
        ("ar/valj/yrke/teknik/", false),
        ("valj/svenska/", false),
    ] {
        let page = small.page(&format!("{path}index.html"));
        assert_eq!(page.contains(noindex), !listed, "{path}");
        assert_eq!(sitemap.contains(&format!("/katalog/{path}</loc>")), listed, "{path}");
    }
    let question = small.page("valj/yrke/index.html");
    insta::assert_snapshot!("second_question_sv", own(&question));
}

/// "Other courses" comes last in every language, not among those with the letter O.
#[test]
fn what_fits_nowhere_else_comes_last() {
    let small = Small::new();
    for area in ["ovrigt", "teknik", "transport", "data-it", "sakerhet"] {
        let course = format!(
            "title: Yrke {area}\ntype: yrkesvux\nareas: [{area}]\noccasions: [{{id: a, start: rolling}}]\n"
        );
        small.write(&format!("content/kumla/yrke-{area}.yaml"), &course);
    }
    assert_eq!(small.build(&[]).status.code(), Some(0));
    for (path, below) in [("en/omrade", "omrade"), ("en", "omrade"), ("en/valj/yrke", "valj/yrke")] {
        let page = small.page(&format!("{path}/index.html"));
        let at = |area: &str| page.find(&format!("href=\"/katalog/en/{below}/{area}/\"")).expect(path);
        for area in ["teknik", "transport", "data-it", "sakerhet"] {
            assert!(at(area) < at("ovrigt"), "{area} on {path}");
        }
    }
}

/// What the start page, the menu, an empty list and the page for what does not exist lead to.
#[test]
fn the_guided_way_is_linked_where_there_is_one() {
    let small = Small::new();
    let places = ["index.html", "404.html", "kurser/index.html"];
    assert_eq!(small.build(&[]).status.code(), Some(0));
    for place in places {
        assert!(small.page(place).contains("href=\"/katalog/valj/\""), "{place}");
    }
    let links = |page: &str| page.matches("href=\"/katalog/valj/\"").count();
    // The menu; on the start page also its head and the part about counsellors.
    assert_eq!(links(&small.page("index.html")), 3);
    assert_eq!(links(&small.page("404.html")), 2);
    for course in ["kumla/engelska-niva-1", "kumla/validering", "sydnarke/sfi-c"] {
        std::fs::remove_file(small.root().join(format!("content/{course}.yaml"))).unwrap();
    }
    assert_eq!(small.build(&["--allow-drop"]).status.code(), Some(0));
    for place in places {
        assert!(!small.page(place).contains("valj/"), "{place}");
    }
    assert!(!small.site().join("valj").exists());
    assert!(!small.page("sitemap.xml").contains("/valj/"));
}
