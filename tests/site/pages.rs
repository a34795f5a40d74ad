//! What stands on the pages.

use crate::support::{Small, own, tree, without_hashes};

#[test]
fn the_files_of_a_site() {
    let small = Small::built();
    let files: Vec<_> = tree(&small.site()).into_keys().filter(|path| !path.starts_with("en/")).collect();
    insta::assert_snapshot!(without_hashes(&files.join("\n")));
}

#[test]
fn a_course_with_everything() {
    let small = Small::built();
    insta::assert_snapshot!("course_sv", own(&small.page("kurser/kumla/underskoterska/index.html")));
    insta::assert_snapshot!("course_ar", own(&small.page("ar/kurser/kumla/underskoterska/index.html")));
}

#[test]
fn a_course_with_almost_nothing_says_what_is_missing() {
    let small = Small::built();
    insta::assert_snapshot!("service_en", own(&small.page("en/kurser/kumla/validering/index.html")));
    insta::assert_snapshot!("sfi_sv", own(&small.page("kurser/sydnarke/sfi-c/index.html")));
}

#[test]
fn without_courses_and_people_no_list_is_empty() {
    let small = Small::new();
    std::fs::remove_dir_all(small.root().join("content")).unwrap();
    let output = small.build(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let pages = tree(&small.site()).into_iter().filter(|(path, _)| path.ends_with(".html"));
    for (path, bytes) in pages {
        let page: String = String::from_utf8(bytes).unwrap().split_whitespace().collect();
        for list in ["ul", "ol", "dl"] {
            let empty = page.match_indices(&format!("</{list}>")).any(|(end, _)| {
                page[..end].ends_with('>')
                    && page[..end].rfind('<').is_some_and(|at| page[at..end].starts_with(&format!("<{list}")))
            });
            assert!(!empty, "{path} has an empty {list}");
        }
    }
    assert!(small.page("amne/index.html").contains("Det finns inga kurser här just nu."));
    assert!(!small.page("index.html").contains("id=\"areas\""));
}

#[test]
fn a_list_and_a_page() {
    let small = Small::built();
    insta::assert_snapshot!("all_courses_sv", own(&small.page("kurser/index.html")));
    insta::assert_snapshot!("page_en", own(&small.page("en/om/studiemedel/index.html")));
    insta::assert_snapshot!("publisher_sv", own(&small.page("kurser/kumla/index.html")));
}

#[test]
fn a_course_that_is_gone_says_so_and_leads_to_others_like_it() {
    let page = Small::built().page("kurser/sydnarke/borttagen/index.html");
    assert!(page.contains("<a href=\"/katalog/yrke/underskoterska/\">"), "{page}");
    let sitemap = Small::built().page("sitemap.xml");
    assert!(!sitemap.contains("borttagen"));
}

#[test]
fn a_former_address_leads_to_the_course() {
    let page = Small::built().page("kurser/kumla/vardbitrade-1/index.html");
    assert!(page.contains("url=https://vux.example/katalog/kurser/kumla/underskoterska/"), "{page}");
}

#[test]
fn what_is_internal_stands_nowhere_and_what_is_planned_on_no_page() {
    let small = Small::built();
    for (path, bytes) in tree(&small.site()) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("HEMLIGT"), "{path}");
        assert!(!text.contains("Hemlig plan") || path.starts_with("data/"), "{path}");
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
    let small = Small::built();
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

#[test]
fn a_cancelled_course_invites_nobody() {
    let small = Small::new();
    small.change(
        "content/sydnarke/installd.yaml",
        "mode: remote}",
        "mode: remote, apply: {url: \"https://a.example/\", closes: 2026-12-24}}",
    );
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let page = small.page("kurser/sydnarke/installd/index.html");
    assert!(!page.contains("class=\"button\" href=\"https://a.example/\""), "{page}");
    assert!(page.contains("EventCancelled") && !page.contains("24 december"), "{page}");
}

#[test]
fn what_only_an_occasion_says_is_on_the_page() {
    let small = Small::new();
    small.change(
        "content/sydnarke/sfi-c.yaml",
        "    apply: {closes: 2026-11-01, late: true}\n",
        "    apply: {closes: 2026-11-01, late: true, text: Kom till expeditionen., email: sok@sydnarke.example}\n    guidance: {text: Fråga om tider.}\n    appeal: Skriv till nämnden.\n",
    );
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let page = small.page("kurser/sydnarke/sfi-c/index.html");
    for text in
        ["Kom till expeditionen.", "mailto:sok@sydnarke.example", "Fråga om tider.", "Skriv till nämnden."]
    {
        assert!(page.contains(text), "{text} is missing: {page}");
    }
}

#[test]
fn a_course_that_is_gone_may_be_the_last_of_its_type() {
    let small = Small::new();
    std::fs::remove_file(small.root().join("content/kumla/underskoterska.yaml")).unwrap();
    small.change(
        "content/_pages/studiemedel.md",
        "[kursen i Kumla](@/kumla/underskoterska.yaml)",
        "kurserna",
    );
    small.change(
        "content/_pages/studiemedel.en.md",
        "[the course in Kumla](@/kumla/underskoterska.yaml)",
        "them",
    );
    let output = small.build(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!small.site().join("typ/yrkesvux").exists());
}

#[test]
fn student_aid_follows_the_occasions_that_one_can_choose() {
    let small = Small::new();
    let occasions = "  - {id: forr, start: 2020-01-13, pace: 100, mode: remote}\n  - {id: nu, start: 2027-02-01, pace: 25, mode: remote}\n";
    small.change("content/sydnarke/installd.yaml", "status: cancelled\n", "");
    small.change(
        "content/sydnarke/installd.yaml",
        "  - {id: vt27, start: 2027-02-01, mode: remote}\n",
        occasions,
    );
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let page = small.page("kurser/sydnarke/installd/index.html");
    assert!(page.contains("Du kan inte få studiemedel"), "{page}");
}

#[test]
fn a_listener_that_goes_away_is_no_fault() {
    let small = Small::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let status = small.command("build").arg("--out").arg(small.site()).stderr(writer).status().unwrap();
    assert_eq!(status.code(), Some(0));
}

#[test]
fn checking_what_does_not_exist_is_wrong_usage() {
    let small = Small::new();
    let status = |path: &str| small.command("check").arg(small.root().join(path)).status().unwrap().code();
    assert_eq!(status("content/kumla/validering.yaml"), Some(0));
    assert_eq!(status("content/kumla/valideringen.yaml"), Some(2));
}

#[test]
fn links_within_the_site_lead_somewhere() {
    let small = Small::new();
    small.write("media/blankett.pdf", "x");
    let page = "content/_pages/studiemedel.md";
    small.change(
        page,
        "[alla kurser](/kurser/)",
        "[alla kurser](/kurser/?x=1#y) och [blanketten](/media/blankett.pdf)",
    );
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let html = small.page("en/om/index.html") + &small.page("om/studiemedel/index.html");
    assert!(html.contains("href=\"/katalog/media/blankett.pdf\""), "{html}");
    assert!(html.contains("href=\"/katalog/kurser/?x=1#y\""), "{html}");
    small.change(page, "@/kumla/underskoterska.yaml", "@/kumla/underskotersak.yaml");
    small.change(page, "/media/blankett.pdf", "/media/blanket.pdf");
    let output = small.command("check").args(["--format", "json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    let dead: Vec<_> = said.lines().filter(|line| line.contains("E037")).collect();
    assert_eq!(dead.len(), 2, "{said}");
    assert!(dead[0].contains("\"start\":{\"column\":25,\"line\":9}"), "{said}");
}

/// A button that leads to an application that has not opened would only send people away.
#[test]
fn a_start_has_a_button_only_while_one_can_apply() {
    let small = Small::new();
    let course = |opens: &str| {
        format!(
            "title: Kurs\ntype: komvux-gymnasial\napply: {{url: \"https://kumla.example/ansok\"}}\noccasions:\n  - {{id: a, start: 2027-08-16, apply: {{opens: {opens}, closes: 2027-05-14}}}}\n"
        )
    };
    small.write("content/kumla/kurs-oppen.yaml", &course("2026-01-01"));
    small.write("content/kumla/kurs-sedan.yaml", &course("2027-04-01"));
    assert_eq!(small.build(&[]).status.code(), Some(0));
    let button = "class=\"button\" href=\"https://kumla.example/ansok\"";
    assert!(small.page("kurser/kumla/kurs-oppen/index.html").contains(button));
    let later = small.page("kurser/kumla/kurs-sedan/index.html");
    // A script shows it on the day.
    assert_eq!(later.matches(button).count(), 1);
    assert!(later.contains(&format!(" hidden><a {button}")));
    assert!(later.contains("1 april 2027"));
}
