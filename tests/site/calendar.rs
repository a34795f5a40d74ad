//! The days to come: the page, the files for calendars, what one can subscribe to.

use std::fs;

use crate::support::{Small, own};

const COURSE: &str = "content/kumla/underskoterska.yaml";
const OCCASION: &str = "feeds/kumla/underskoterska/vt27.ics";

fn built() -> Small {
    let small = Small::new();
    build(&small);
    small
}

fn build(small: &Small) {
    let output = small.build(&["--allow-drop"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The events of a calendar file: properties without parameters, unfolded, in order.
fn events(file: &str) -> Vec<Vec<(String, String)>> {
    let file = file.replace("\r\n ", "");
    let events = file.split("BEGIN:VEVENT\r\n").skip(1);
    let property = |line: &str| {
        let (name, value) = line.split_once(':').unwrap();
        (name.split(';').next().unwrap().to_owned(), value.to_owned())
    };
    events
        .map(|event| event.split("\r\nEND:VEVENT").next().unwrap().split("\r\n").map(property).collect())
        .collect()
}

/// One property of all events.
fn all(file: &str, name: &str) -> Vec<String> {
    let of = |event: &Vec<(String, String)>| event.iter().find(|(it, _)| it == name).unwrap().1.clone();
    events(file).iter().map(of).collect()
}

fn sequences(small: &Small) -> Vec<u32> {
    all(&small.page(OCCASION), "SEQUENCE").iter().map(|number| number.parse().unwrap()).collect()
}

#[test]
fn one_occasion_is_a_file_in_every_language() {
    let small = built();
    insta::assert_snapshot!("calendar_of_an_occasion_sv", small.page(OCCASION).replace('\r', ""));
    let arabic = small.page(&format!("ar/{OCCASION}"));
    insta::assert_snapshot!("calendar_of_an_occasion_ar", arabic.replace('\r', ""));
    assert_eq!(arabic.matches('\n').count(), arabic.matches("\r\n").count(), "CRLF only");
    assert!(!arabic.contains(['\u{2068}', '\u{2069}']), "no marks of direction in calendars");
    let page = small.page("ar/kurser/kumla/underskoterska/index.html");
    assert!(page.contains(&format!("href=\"/katalog/ar/{OCCASION}\"")));
}

#[test]
fn an_occasion_without_days_or_over_has_no_file() {
    let small = built();
    for (path, exists) in [
        ("kumla/underskoterska/distans", true),
        ("kumla/underskoterska/installd", true),
        ("kumla/underskoterska/ht25", false),
        ("kumla/engelska-niva-1/lopande", false),
        ("sydnarke/sfi-c/oklart", false),
    ] {
        assert_eq!(small.site().join(format!("feeds/{path}.ics")).exists(), exists, "{path}");
    }
    // Whoever has the file learns of the cancellation; nobody is asked to take it in.
    let page = small.page("kurser/kumla/underskoterska/index.html");
    assert!(page.contains("/underskoterska/distans.ics") && !page.contains("/installd.ics"));
}

#[test]
fn what_a_calendar_knows_an_event_by_does_not_change() {
    let small = built();
    let before = all(&small.page(OCCASION), "UID");
    let apply = "kumla/vardbitrade-1/vt27/apply@vux.example";
    assert_eq!(before, [apply, "kumla/vardbitrade-1/vt27/start@vux.example"]);
    small.change(COURSE, "start: 2027-01-11", "start: 2027-01-13");
    small.change(COURSE, "closes: 2026-11-30", "closes: 2026-12-15");
    small.change(COURSE, "sv: Undersköterska", "sv: Vård och omsorg");
    build(&small);
    assert_eq!(all(&small.page(OCCASION), "UID"), before);
    assert_eq!(all(&small.page(OCCASION), "DTSTART"), ["20261215", "20270113"]);
    assert_eq!(all(&small.page(OCCASION), "DTEND"), ["20261216", "20270114"]);
    // Under a new name, with the old one written down last.
    let aliases = "aliases: [kumla/vardbitrade-1, kumla/underskoterska]";
    small.change(COURSE, "aliases: [kumla/vardbitrade-1]", aliases);
    fs::rename(small.root().join(COURSE), small.root().join("content/kumla/vard.yaml")).unwrap();
    build(&small);
    assert_eq!(all(&small.page("feeds/kumla/vard/vt27.ics"), "UID"), before);
    assert!(!small.site().join(OCCASION).exists());
    let news = small.page("feeds/alla.atom");
    assert!(news.contains("<id>https://vux.example/katalog/kurser/kumla/vardbitrade-1/</id>"), "{news}");
    assert!(news.contains("href=\"https://vux.example/katalog/kurser/kumla/vard/\""));
}

#[test]
fn a_change_and_a_cancellation_count_as_such() {
    let small = built();
    let first = sequences(&small);
    assert_eq!(all(&small.page(OCCASION), "STATUS"), ["CONFIRMED", "CONFIRMED"]);
    // Though nobody changes `updated`.
    small.change(COURSE, "  - id: vt27\n", "  - id: vt27\n    cancelled: true\n");
    build(&small);
    let cancelled = sequences(&small);
    assert!(cancelled.iter().zip(&first).all(|(now, before)| now > before));
    assert_eq!(all(&small.page(OCCASION), "STATUS"), ["CANCELLED", "CANCELLED"]);
    assert_eq!(all(&small.page(OCCASION), "SUMMARY")[0], "Inställt: Undersköterska");
    small.change(COURSE, "updated: 2026-11-02", "updated: 2026-11-03");
    small.change(COURSE, "    cancelled: true\n    start", "    start");
    build(&small);
    assert!(sequences(&small).iter().zip(&cancelled).all(|(now, before)| now > before));
    assert_eq!(all(&small.page(OCCASION), "LAST-MODIFIED")[0], "20261103T000000Z");
}

#[test]
fn a_list_to_subscribe_to_has_the_nearest_days_first() {
    let small = built();
    let calendar = small.page("feeds/alla.ics");
    insta::assert_snapshot!("calendar_of_all", calendar.replace('\r', ""));
    let days = all(&calendar, "DTSTART");
    let (coming, past): (Vec<_>, Vec<_>) = days.iter().partition(|day| day.as_str() >= "20261123");
    assert!(
        coming.is_sorted()
            && past.iter().rev().is_sorted()
            && days.starts_with(&coming.iter().map(|day| (*day).clone()).collect::<Vec<_>>())
    );
    assert!(all(&calendar, "STATUS").contains(&"CANCELLED".to_owned()));
    let of = |list: &str| all(&small.page(&format!("feeds/{list}.ics")), "UID");
    assert!(of("kommun/kumla").iter().all(|uid| uid.starts_with("kumla/")));
    assert_eq!(of("kommun/hallsberg").len(), 3);
    assert!(of("typ/sfi").iter().all(|uid| uid.starts_with("sydnarke/sfi-c/")));
    assert_eq!(of("omrade/medicin-vard").len(), 5);
    assert!(!small.site().join("feeds/yrke").exists());
    for (page, list) in [("kommun/kumla", "kommun/kumla"), ("kurser", "alla"), ("kalender", "alla")] {
        let html = small.page(&format!("en/{page}/index.html"));
        assert!(html.contains(&format!("href=\"/katalog/en/feeds/{list}.ics\"")), "{page}");
        let news = format!("href=\"/katalog/en/feeds/{list}.atom\"");
        assert_eq!(html.matches(&news).count(), 2, "{page}: in its head and to be seen");
    }
    assert!(!small.page("yrke/underskoterska/index.html").contains("feeds/"));
}

#[test]
fn a_list_without_days_is_a_calendar_all_the_same() {
    let small = built();
    let calendar = small.page("feeds/typ/validering.ics");
    assert!(events(&calendar).is_empty());
    // A calendar must have a component.
    assert!(calendar.contains("BEGIN:VTIMEZONE\r\n"));
    assert!(!small.page("feeds/alla.ics").contains("VTIMEZONE"));
}

#[test]
fn a_calendar_has_an_end_and_the_page_has_more_pages() {
    let small = Small::new();
    let occasion = |n: usize| {
        let day = 1 + n % 28;
        format!(
            "  - {{id: o{n}, start: 2027-02-{day:02}, apply: {{closes: 2026-12-{day:02}}}, mode: remote}}\n"
        )
    };
    let occasions: String = (0..600).map(occasion).collect();
    small.write(
        "content/kumla/ofta.yaml",
        &format!("title: Ofta\ntype: komvux-grund\noccasions:\n{occasions}"),
    );
    build(&small);
    let calendar = small.page("feeds/typ/komvux-grund.ics");
    assert_eq!(events(&calendar).len(), 1_000);
    assert_eq!(all(&calendar, "DTSTART")[0], "20261201");

    let first = small.page("kalender/index.html");
    let last = small.page("kalender/21/index.html");
    assert!(!small.site().join("kalender/22").exists());
    assert_eq!(first.matches("#occasion-").count(), 60);
    // The way to a month leads to the page where it begins.
    let february = last.split("#m2027-02\"").next().unwrap().rsplit("href=\"").next().unwrap().to_owned();
    let page = small.page(&format!("{}index.html", february.trim_start_matches("/katalog/")));
    assert!(page.contains("<h2 id=\"m2027-02\">"), "{february}");
    assert!(small.page("sitemap.xml").contains("/kalender/</loc>"));
    assert!(!small.page("sitemap.xml").contains("/kalender/2/"));
}

#[test]
fn the_calendar_shows_what_is_to_come() {
    let small = Small::new();
    let occasions = "occasions:\n  \
        - {id: idag, start: 2026-11-23, mode: remote}\n  \
        - {id: igar, start: 2026-11-22, mode: remote}\n  \
        - {id: ett-ar, start: 2027-11-23, mode: remote}\n  \
        - {id: langre, start: 2027-11-24, mode: remote}\n  \
        - {id: inget, start: 2027-01-02, mode: remote, cancelled: true}\n";
    small.write("content/kumla/nar.yaml", &format!("title: När\ntype: komvux-grund\n{occasions}"));
    build(&small);
    let page = small.page("kalender/index.html");
    let shown = |id: &str| page.contains(&format!("/kurser/kumla/nar/#occasion-{id}\""));
    assert!(shown("idag") && shown("ett-ar"));
    assert!(!shown("igar") && !shown("langre") && !shown("inget"));
    insta::assert_snapshot!("calendar_page", own(&page));
    for language in ["en", "ar"] {
        let page = small.page(&format!("{language}/kalender/index.html"));
        assert!(page.contains(&format!("/katalog/{language}/kurser/kumla/nar/#occasion-idag")));
        assert_eq!(
            page.matches("data-day=").count(),
            small.page("kalender/index.html").matches("data-day=").count()
        );
    }
}

#[test]
fn news_are_of_courses_that_say_when_they_were_updated() {
    let small = built();
    insta::assert_snapshot!("news_of_all_en", small.page("en/feeds/alla.atom"));
    // Nothing is new, and the day does not change by itself.
    let empty = small.page("feeds/typ/sfi.atom");
    assert!(empty.contains("<updated>2000-01-01T00:00:00Z</updated>") && !empty.contains("<entry>"));

    for n in 0..60 {
        let day = 1 + n % 28;
        let text = format!("title: Kurs {n}\ntype: validering\nupdated: 2026-{:02}-{day:02}\n", 1 + n / 28);
        small.write(&format!("content/kumla/kurs-{n}.yaml"), &text);
    }
    build(&small);
    let news = small.page("feeds/typ/validering.atom");
    let days: Vec<_> = news.split("<updated>").skip(1).map(|rest| &rest[..10]).collect();
    assert_eq!(days.len(), 1 + 50, "the feed's own and fifty courses'");
    assert_eq!(days[0], days[1]);
    assert!(days[1..].iter().rev().is_sorted() && days[1] == "2026-03-04" && days[50] == "2026-01-11");
}
