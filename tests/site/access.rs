//! Who may apply where: from the rules of a whole catalogue to what its pages say.

use frisok::catalogue::Catalogue;
use frisok::output::Body;
use frisok::site::{Opened, Options, Site, read};

/// The second county, as on a day.
fn dalarna(today: &str) -> Site {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/dalarna").into();
    let today = Some(today.parse().unwrap());
    let options = Options { root, today, ..Options::default() };
    Opened::of(read(&options).unwrap(), &options).unwrap().site.expect("no errors")
}

fn page(site: &Site, path: &str) -> String {
    let file = site.find(path).unwrap_or_else(|| panic!("{path}"));
    match site.body(&file).unwrap() {
        Body::Bytes(bytes) => String::from_utf8(bytes).unwrap(),
        Body::CopyFrom(_) => panic!("{path} is no page"),
    }
}

/// What somebody who lives in `home` is answered about a course.
fn answer(catalogue: &Catalogue, home: Option<&str>, course: &str) -> &'static str {
    let (publisher, id) = course.split_once('/').unwrap();
    let is = |c: &&std::sync::Arc<frisok::catalogue::Course>| {
        c.id.as_str() == id && catalogue.publisher(c).id.as_str() == publisher
    };
    let course = catalogue.courses.iter().find(is).unwrap_or_else(|| panic!("{course}"));
    let home = home.map(|home| catalogue.municipalities.iter().position(|m| m.id.as_str() == home).unwrap());
    let application = catalogue.application.as_ref().unwrap();
    let rule = application.answer(home, course.course_type, &course.municipalities, catalogue.today);
    let found = application.rules()[rule].answer;
    // What browsers look up says the same.
    let at = home.map_or(catalogue.homes.len(), |home| {
        catalogue.homes.iter().position(|known| *known == home).unwrap()
    });
    let changes = course.answers.as_deref().unwrap();
    let now = changes.split(' ').rfind(|change| {
        change.split_once(':').is_none_or(|(day, _)| day <= catalogue.today.to_string().as_str())
    });
    let letters = now.unwrap().rsplit(':').next().unwrap();
    assert_eq!(found.key().chars().next(), letters.chars().nth(at), "{changes}");
    found.key()
}

#[test]
fn the_examples_of_the_field() {
    let site = dalarna("2026-11-23");
    let catalogue = &site.pages.catalogue;
    let ludvika = |course| answer(catalogue, Some("ludvika"), course);
    assert_eq!(ludvika("falun/elektriker"), "free");
    assert_eq!(ludvika("falun/engelska-niva-1"), "home-decision");
    assert_eq!(ludvika("falun/sfi-d-kvall"), "special-reasons");
    assert_eq!(ludvika("yh-dalkraft/automationstekniker"), "provider");
    // A joint body is at home in both of its municipalities.
    assert_eq!(ludvika("vbu/sfi"), "free");
    assert_eq!(answer(catalogue, Some("smedjebacken"), "vbu/matematik-niva-1a"), "free");
    // Across the border of the county, and from afar.
    for home in [Some("ljusnarsberg"), Some("filipstad"), None] {
        assert_eq!(answer(catalogue, home, "vbu/underskoterska"), "ask-home");
        assert_eq!(answer(catalogue, home, "yh-dalkraft/automationstekniker"), "provider");
    }
}

#[test]
fn on_the_day_after_the_agreement_one_asks_at_home() {
    let course = "falun/elektriker";
    let on = |day| answer(&dalarna(day).pages.catalogue, Some("ludvika"), course);
    assert_eq!(on("2027-12-31"), "free");
    assert_eq!(on("2028-01-01"), "ask-home");
    assert_eq!(on("2024-12-31"), "ask-home");
    // Pages too: what holds today is shown, what will hold is there for a browser.
    let before = page(&dalarna("2027-12-31"), "/kurser/falun/elektriker/");
    assert!(before.contains("2028-01-01:"), "{before}");
    let groups = |page: &str| page.matches("<p class=\"answer\"><strong>Ja, du får söka").count();
    assert_eq!(groups(&before), 1);
    let after = page(&dalarna("2028-01-01"), "/kurser/falun/elektriker/");
    assert_eq!(groups(&after), 0);
    let said = "<strong data-in=\"not-in-force\">Avtalet gäller inte nu.";
    assert!(page(&dalarna("2028-01-01"), "/ansok/").contains(said));
    assert!(!page(&dalarna("2027-12-31"), "/ansok/").contains(said));
}

#[test]
fn a_button_leads_to_those_who_take_the_application() {
    let site = dalarna("2026-11-23");
    let button = |path: &str| {
        let page = page(&site, path);
        let (_, rest) = page.split_once("<a class=\"button\" href=\"").expect("a button");
        rest.split_once('"').unwrap().0.to_owned()
    };
    // One applies at home: the page asks where that is.
    assert_eq!(button("/kurser/falun/elektriker/"), "#apply");
    // The school takes all applications.
    assert!(button("/kurser/yh-dalkraft/automationstekniker/").starts_with("https://"));
}

#[test]
fn how_to_apply_is_a_page() {
    let site = dalarna("2026-11-23");
    insta::assert_snapshot!(crate::support::own(&page(&site, "/en/ansok/")));
    insta::assert_snapshot!(crate::support::own(&page(&site, "/kurser/vbu/sfi/")));
    // Without rules there is no such page, and no link to it.
    let small = crate::support::Small::new();
    let options = Options { root: small.root(), ..Options::default() };
    let site = Opened::of(read(&options).unwrap(), &options).unwrap().site.unwrap();
    assert!(site.find("/ansok/").is_none());
    assert!(!page(&site, "/").contains("/ansok/\""));
}

/// The small catalogue with rules: who lives where, types and homes, answers and ways.
fn with_rules(rules: &str, agreement: &str) -> crate::support::Small {
    let small = crate::support::Small::new();
    let county = std::fs::read_to_string(small.root().join("frisok.yaml")).unwrap();
    let county =
        county.replace("accessibility:", "cooperation_area: [kumla, hallsberg, askersund]\naccessibility:");
    small.write(
        "frisok.yaml",
        &format!(
            "{county}free_application:\n  agreement: {{name: Avtalet{agreement}}}\n  rules:\n{rules}  otherwise: \
             {{answer: ask-home, apply_via: home-municipality, decides: home}}\n"
        ),
    );
    small
}

fn open(small: &crate::support::Small) -> Site {
    let options = Options { root: small.root(), ..Options::default() };
    Opened::of(read(&options).unwrap(), &options).unwrap().site.expect("no errors")
}

/// The steps of how one applies.
fn steps(page: &str) -> String {
    let (_, rest) = page.split_once("<ol class=\"way\">").expect("the steps");
    rest.split_once("</section>").unwrap().0.to_owned()
}

#[test]
fn people_are_called_what_they_are() {
    let small = with_rules(
        "    - {types: [yrkesvux], home: [orebro], answer: special-reasons, apply_via: provider, decides: provider}\n    \
         - {types: [yrkesvux], home: anywhere, answer: provider, apply_via: provider, decides: provider}\n",
        "",
    );
    let page = page(&open(&small), "/kurser/kumla/underskoterska/");
    // The course's own residents do not live somewhere else, though the same rule answers them.
    let who = |text: &str| page.matches(&format!(">{text}</p>")).count();
    assert!(who("Du bor i <bdi>Kumla</bdi>") > 0, "{}", steps(&page));
    assert!(!page.contains("Hitta din kommun"), "nobody applies at home");
}

#[test]
fn a_neighbour_who_applies_to_the_school_is_named_there() {
    let small = with_rules(
        "    - {types: [yrkesvux], home: [orebro], answer: free, apply_via: provider, decides: provider}\n    \
         - {types: [yrkesvux], home: cooperation-area, answer: free, apply_via: home-municipality, decides: course-municipality}\n",
        "",
    );
    let page = page(&open(&small), "/kurser/kumla/underskoterska/");
    let (_, send) = page.split_once("Skicka ansökan</h3>").expect("a step");
    let (send, _) = send.split_once("Det här behöver du skriva").expect("what to write");
    let (own, home) = send.split_once("Du söker genom din hemkommun.").expect("both ways");
    let direct = own.split_once("kumla.example/ansok").expect("the school's address").0;
    assert!(direct.contains("Kumla") && direct.contains("Örebro"), "{direct}");
    assert!(!home.contains("Du bor i <bdi>Örebro"), "{home}");
}

#[test]
fn the_table_says_nothing_that_has_ended_and_nobody_is_put_outside() {
    let rules = "    - {types: [yrkesvux, sfi, komvux-gymnasial, validering], home: cooperation-area, answer: free, apply_via: home-municipality, decides: home}\n";
    let small = with_rules(rules, ", valid_until: 2026-12-31");
    small.write(
        "content/orebro/_publisher.yaml",
        "name: Komvux Örebro\nmunicipalities: [orebro]\napply: {url: https://orebro.example/ansok}\n",
    );
    small.write(
        "content/orebro/svetsare.yaml",
        "title: Svetsare\ntype: yrkesvux\noccasions: [{id: a, start: 2027-01-11, mode: remote}]\n",
    );
    let page = page(&open(&small), "/ansok/");
    assert!(page.contains("data-changes=\"in-force 2027-01-01:not-in-force\""), "{page}");
    assert!(page.contains("<table class=\"occasions\" data-in=\"in-force\">"));
    // Örebro has a course and is no party: o. Those who are party come first.
    assert!(page.contains("data-by-home=\"pppoe\""), "{page}");
    for cell in page.split("<td data-group=\"oe\">").skip(1) {
        let (cell, _) = cell.split_once("</td>").unwrap();
        assert!(!cell.contains("Kumla"), "members are not outside: {cell}");
    }
}
