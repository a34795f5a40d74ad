//! A theme as someone who knows Zola would write it.

use crate::catalogue::{Catalogue, Opened};

fn open() -> Opened {
    let catalogue = Catalogue::new("zola-manner");
    catalogue.copy_theme("zola-manner-theme", "zola-manner");
    // A theme's own texts stand beside the built-in ones.
    catalogue.write("i18n/sv.ftl", "has-started = har börjat\n");
    catalogue.write("i18n/en.ftl", "has-started = has begun\n");
    catalogue.write("footer.csv", "text,address\nÖppna data,https://data.example\n");
    let opened = catalogue.open();
    assert!(opened.findings.is_empty(), "{}", opened.said());
    opened
}

#[test]
fn every_page_renders_in_every_language() {
    let opened = open();
    for route in opened.pages.routes() {
        for tag in opened.tags() {
            let path = opened.pages.local(&route, tag);
            let page = opened.renderer.render(&route, tag, None);
            let page = page.unwrap_or_else(|finding| panic!("{path}: {finding:?}"));
            assert!(page.len() > 200, "{path} is empty");
        }
    }
}

#[test]
fn pages_are_what_the_theme_says() {
    let opened = open();
    for path in [
        "/",
        "/ar/",
        "/kurser/2/",
        "/en/kurser/kumla/underskoterska/",
        "/ar/kurser/kumla/underskoterska/",
        "/kommun/",
        "/om/",
        "/en/typ/yrkesvux/",
        "/om/om-oss/",
        "/404.html",
    ] {
        let name = path.trim_matches('/').replace(['/', '.'], "-");
        let page = opened.page_or_fault(path);
        // Tags leave empty lines behind.
        let page: String =
            page.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect();
        insta::assert_snapshot!(if name.is_empty() { "start".into() } else { name }, page);
    }
}

#[test]
fn threads_share_a_renderer() {
    let opened = open();
    let alone = opened.page("/en/kurser/kumla/underskoterska/").unwrap();
    std::thread::scope(|scope| {
        let handles: Vec<_> =
            (0..4).map(|_| scope.spawn(|| opened.page("/en/kurser/kumla/underskoterska/"))).collect();
        for handle in handles {
            assert_eq!(handle.join().unwrap().unwrap(), alone);
        }
    });
}
