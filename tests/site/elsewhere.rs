//! Closed is no dead end: the same course in other places, the next start, the lists.

use crate::support::{Small, own};

/// A small catalogue with these courses: publisher, id, and all of the file but its occasions,
/// which is what stands after `|`.
struct Catalogue {
    small: Small,
}

/// Can be applied to: starts on a day.
fn open(start: &str) -> String {
    format!("  - {{id: {}, start: {start}, apply: {{closes: 2026-12-15}}, mode: remote}}\n", &start[..4])
}

const CLOSED: &str = "  - {id: a, start: 2027-01-11, apply: {closes: 2026-11-01}, mode: remote}\n";

fn catalogue(courses: &[(&str, &str, &str)]) -> Catalogue {
    let small = Small::of("states");
    std::fs::remove_dir_all(small.root().join("content/kumla")).unwrap();
    for (id, name) in [("kumla", "Kumla"), ("laxa", "Laxå")] {
        let text =
            format!("name: Komvux {name}\nmunicipalities: [{id}]\ncontact: {{email: vux@{id}.example}}\n");
        small.write(&format!("content/{id}/_publisher.yaml"), &text);
    }
    for (path, about, occasions) in courses {
        let occasions = if occasions.is_empty() { String::new() } else { format!("occasions:\n{occasions}") };
        small.write(&format!("content/{path}.yaml"), &format!("{about}\n{occasions}"));
    }
    let output = small.build(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    Catalogue { small }
}

impl Catalogue {
    fn page(&self, course: &str) -> String {
        self.small.page(&format!("kurser/{course}/index.html"))
    }

    /// The section with the same course in other places; nothing where there is none.
    fn section(&self, course: &str, id: &str) -> String {
        let page = self.page(course);
        let Some((_, rest)) = page.split_once(&format!("<h2 id=\"{id}\">")) else { return String::new() };
        rest.split_once("</section>").unwrap().0.to_owned()
    }

    /// The courses that a course's page names as the same, in order.
    fn alike(&self, course: &str) -> Vec<String> {
        let section = self.section(course, "alike");
        let titles = section.split("class=\"card-title\"><a href=\"/kurser/").skip(1);
        titles.map(|rest| rest.split_once("/\"").unwrap().0.to_owned()).collect()
    }
}

#[test]
fn the_same_code_the_old_code_and_the_same_title_are_the_same_course() {
    let (jan, mar, aug) = (open("2027-01-11"), open("2027-03-01"), open("2027-08-16"));
    let gy = "type: komvux-gymnasial\n";
    let found = catalogue(&[
        ("kumla/stangd", &format!("{gy}title: Engelska nivå 1\ncodes: [ENGE1000X]"), CLOSED),
        ("kumla/sen", &format!("{gy}title: Engelska på kvällen\ncodes: [enge1000x]"), &aug),
        ("laxa/gammal", &format!("{gy}title: Engelska 5\ncodes: [ENGENG05]"), &mar),
        ("laxa/utan-kod", &format!("{gy}title: ' engelska  NIVÅ 1'"), &jan),
        ("laxa/annan-niva", &format!("{gy}title: Engelska nivå 2\ncodes: [ENGE2000X]"), &jan),
        ("laxa/annan-kod", &format!("{gy}title: Engelska nivå 1\ncodes: [ENGE3000X]"), &jan),
        ("laxa/provning", "type: provning\ntitle: Engelska nivå 1\ncodes: [ENGE1000X]", ""),
        ("laxa/stangd", &format!("{gy}title: Engelska nivå 1\ncodes: [ENGE1000X]"), CLOSED),
    ]);
    // The nearest start first; never one that is closed, nor itself.
    assert_eq!(found.alike("kumla/stangd"), ["laxa/utan-kod", "laxa/gammal", "kumla/sen"]);
    // A code tells more than a title.
    assert_eq!(found.alike("laxa/annan-kod"), ["laxa/utan-kod"]);
    assert_eq!(found.alike("laxa/annan-niva"), [] as [&str; 0]);
    assert_eq!(found.alike("laxa/provning"), [] as [&str; 0]);
}

#[test]
fn packages_are_the_same_by_title_or_occupations_sfi_by_its_courses() {
    let (jan, mar) = (open("2027-01-11"), open("2027-03-01"));
    let package = |title: &str, more: &str| format!("type: yrkesvux\nkind: package\ntitle: {title}\n{more}");
    let sfi = |title: &str, courses: &str| {
        format!("type: sfi\ntitle: {title}\nsfi: {{tracks: [1], courses: {courses}}}")
    };
    let found = catalogue(&[
        ("kumla/kock", &package("Kock", "codes: [AAA]\noccupations: [kock]"), CLOSED),
        ("laxa/koket", &package("Jobba i köket", "codes: [BBB]\noccupations: [kock]"), &mar),
        ("laxa/kock", &package("kock", "codes: [CCC]\noccupations: [bagare]"), &jan),
        ("laxa/bagare", &package("Bröd", "occupations: [bagare, kock]"), &jan),
        ("laxa/kurs", "type: yrkesvux\ntitle: Matlagning\noccupations: [kock]", &jan),
        ("kumla/sfi", &sfi("Sfi", "[C]"), CLOSED),
        ("laxa/sfi-kvall", &sfi("Sfi på kvällen", "[C, D]"), &jan),
        ("laxa/sfi", &sfi("Sfi", "[A, B]"), &jan),
    ]);
    assert_eq!(found.alike("kumla/kock"), ["laxa/kock", "laxa/koket"]);
    assert_eq!(found.alike("laxa/bagare"), [] as [&str; 0]);
    assert_eq!(found.alike("laxa/kurs"), [] as [&str; 0]);
    assert_eq!(found.alike("kumla/sfi"), ["laxa/sfi-kvall"]);
}

#[test]
fn five_at_most_and_then_the_list() {
    let about = "type: yrkesvux\nkind: package\ntitle: Kock\noccupations: [kock]";
    let starts: Vec<String> = (1..=7).map(|day| open(&format!("2027-03-0{day}"))).collect();
    let paths: Vec<String> = (1..=7).map(|day| format!("laxa/kock-{day}")).collect();
    let courses: Vec<_> = paths.iter().zip(&starts).map(|(path, start)| (&**path, about, &**start)).collect();
    let found = catalogue(&courses);
    assert_eq!(
        found.alike("laxa/kock-1"),
        ["laxa/kock-2", "laxa/kock-3", "laxa/kock-4", "laxa/kock-5", "laxa/kock-6"]
    );
    let more = "<a href=\"/yrke/kock/\">Se fler kurser: <bdi>Kock</bdi></a>";
    let section = found.section("laxa/kock-1", "alike");
    assert!(section.contains(more), "{section}");
    let found = catalogue(&courses[..6]);
    assert_eq!(found.alike("laxa/kock-6").len(), 5);
    assert!(!found.page("laxa/kock-6").contains("Se fler kurser"));
}

#[test]
fn what_can_be_applied_to_comes_first_then_what_opens_later() {
    let later =
        "  - {id: a, start: 2027-01-04, apply: {opens: 2026-12-01, closes: 2026-12-10}, mode: remote}\n";
    let rolling = "  - {id: a, start: rolling, mode: remote}\n";
    let undecided = "  - {id: a, mode: remote}\n";
    let about = "type: komvux-grund\ntitle: Svenska";
    let jan = open("2027-01-11");
    let cancelled = format!("{about}\nstatus: cancelled");
    let found = catalogue(&[
        ("kumla/a", about, CLOSED),
        ("kumla/b", &format!("{about}\nstatus: removed"), &jan),
        ("laxa/a", about, undecided),
        ("laxa/b", about, later),
        ("laxa/c", about, &jan),
        ("laxa/d", about, rolling),
        ("laxa/e", &cancelled, &jan),
    ]);
    let expected = ["laxa/d", "laxa/c", "laxa/b", "laxa/a"];
    for closed in ["kumla/a", "kumla/b", "laxa/e"] {
        assert_eq!(found.alike(closed), expected, "{closed}");
    }
}

#[test]
fn where_nothing_can_be_applied_to_the_page_leads_on() {
    let jan = open("2027-01-11");
    let kock = "type: yrkesvux\nkind: package\ntitle: Kock\noccupations: [kock]\nareas: [hotell-restaurang]";
    let found = catalogue(&[
        ("kumla/kock", kock, CLOSED),
        ("laxa/kock", kock, &jan),
        ("laxa/servitor", "type: yrkesvux\ntitle: Servering\nareas: [hotell-restaurang]", CLOSED),
        ("laxa/annat", "type: komvux-grund\ntitle: Något helt annat", CLOSED),
    ]);
    insta::assert_snapshot!("closed", own(&found.page("kumla/kock")));
    let lists = found.section("kumla/kock", "similar");
    assert!(lists.contains("\"/yrke/kock/\"") && lists.contains("\"/omrade/hotell-restaurang/\""), "{lists}");
    let lists = found.section("laxa/annat", "similar");
    assert!(lists.contains("<a href=\"/kurser/\">Se alla kurser</a>"), "{lists}");
    assert_eq!(found.section("laxa/annat", "alike"), "");
    // Where one can apply, nobody is sent away.
    assert_eq!(found.section("laxa/kock", "similar"), "");
}

#[test]
fn the_next_start_that_one_can_apply_to_is_said_first() {
    let next =
        "  - {id: b, start: 2027-08-16, apply: {opens: 2027-02-01, closes: 2027-04-15}, mode: remote}\n";
    let found = catalogue(&[("kumla/a", "type: komvux-grund\ntitle: Svenska", &format!("{CLOSED}{next}"))]);
    let page = found.page("kumla/a");
    let glance = page.split_once("id=\"glance\"").unwrap().1.split_once("</section>").unwrap().0;
    assert!(glance.contains("Startar 16 augusti 2027."), "{glance}");
    assert!(glance.contains("Du kan söka från 1 februari 2027."), "{glance}");
    assert!(
        glance.contains("Sista dagen att söka till starten 11 januari 2027 var 1 november 2026."),
        "{glance}"
    );
    assert!(
        !glance.contains("Startar 11 januari") && !page.contains("Alla kurstillfällen är slut"),
        "{glance}"
    );
    // Nor is a start that is closed counted among those that are left.
    assert!(!glance.contains("#occasions"), "{glance}");
}
