//! The development server, as a browser meets it.

mod client;

use std::net::TcpListener;
use std::process::Command;
use std::time::Duration;

use client::{Catalogue, Client, Events};
use frisok::export::headers::EVERYWHERE;

const COURSE: &str = "content/kumla/underskoterska.yaml";
const COURSE_PAGE: &str = "/kurser/kumla/underskoterska/";

/// For tests that change nothing. The server has read all that it shows when the folder goes.
fn serve() -> Client {
    Catalogue::new().serve()
}

#[test]
fn pages_come_with_what_keeps_others_away() {
    let client = serve();
    let reply = client.get(COURSE_PAGE);
    assert_eq!((reply.status, reply.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(reply.text().contains("Undersköterska"));
    assert!(reply.text().contains("<script src=\"/__frisok/reload.js\" data-shown="));
    for path in [COURSE_PAGE, "/finns-inte/", "/kurser", "/__frisok/reload.js", "/robots.txt"] {
        let reply = client.get(path);
        for (name, value) in EVERYWHERE {
            assert_eq!(reply.header(&name.to_lowercase()), *value, "{path}");
        }
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
        assert_eq!(reply.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert_eq!(reply.header("access-control-allow-origin"), "", "{path}");
    }
    for (path, kind) in [
        ("/sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/feeds/alla.ics", "text/calendar; charset=utf-8"),
        ("/en/feeds/kommun/kumla.atom", "application/atom+xml; charset=utf-8"),
        ("/__frisok/reload.js", "text/javascript; charset=utf-8"),
        ("/__frisok/faults.css", "text/css; charset=utf-8"),
    ] {
        let reply = client.get(path);
        assert_eq!((reply.status, reply.header("content-type")), (200, kind), "{path}");
        assert!(!reply.text().contains("reload.js"), "{path}");
    }
}

#[test]
fn only_the_names_of_this_machine_are_answered_to() {
    let client = serve();
    let port = client.port;
    let status = |host: &str| client.send("GET", "/", &[("Host", host)]).status;
    for name in ["127.0.0.1", "localhost", "[::1]"] {
        assert_eq!(status(&format!("{name}:{port}")), 200, "{name}");
        assert_eq!(status(&format!("{name}:{}", port ^ 1)), 403, "{name} with another port");
    }
    assert_eq!(status(&format!("evil.example:{port}")), 403);
    assert_eq!(status(&format!("127.0.0.1.evil.example:{port}")), 403);
    let host = format!("localhost:{port}");
    assert_eq!(client.send("GET", "/", &[("Host", &host), ("Host", "evil.example")]).status, 403);
    assert_eq!(client.send("GET", "http://evil.example/", &[("Host", &host)]).status, 403);
    let refused = client.send("GET", COURSE_PAGE, &[("Host", "evil.example")]);
    assert!(refused.text().contains(&format!("http://127.0.0.1:{port}/")), "it says why");
    assert!(!refused.text().contains("Undersköterska"));
}

#[test]
fn nothing_but_reading() {
    let client = serve();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
        let reply = client.ask(method, "/", &[]);
        assert_eq!((reply.status, reply.header("allow")), (405, "GET, HEAD"), "{method}");
    }
    let (head, get) = (client.ask("HEAD", COURSE_PAGE, &[]), client.get(COURSE_PAGE));
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), get.body.len().to_string());
}

#[test]
fn what_does_not_exist_is_said_to_and_what_lacks_a_slash_gets_it() {
    let client = serve();
    let missing = client.get("/finns-inte/");
    assert_eq!((missing.status, missing.header("content-type")), (404, "text/html; charset=utf-8"));
    assert_eq!(missing.text().replace(&missing.shown().to_string(), ""), {
        let page = client.get("/404.html");
        page.text().replace(&page.shown().to_string(), "")
    });
    for (path, target) in [
        ("/kurser", "/kurser/"),
        ("/en/kurser?sida=2&q=%C3%A5", "/en/kurser/?sida=2&q=%C3%A5"),
        ("//kurser", "/kurser/"),
    ] {
        let reply = client.get(path);
        assert_eq!((reply.status, reply.header("location")), (307, target), "{path}");
    }
    assert_eq!(client.get("/kurser/index.html").status, 200);
}

#[test]
fn there_is_no_path_to_climb() {
    let catalogue = Catalogue::new();
    catalogue.write("secret.txt", "hemligt");
    catalogue.write("media/film.vtt", "WEBVTT");
    let client = catalogue.serve();
    let long = format!("/{}", "a".repeat(10_000));
    for path in [
        "/../secret.txt",
        "/media/../secret.txt",
        "/%2e%2e/secret.txt",
        "/media/%2e%2e%2fsecret.txt",
        "/media/..%5csecret.txt",
        "//secret.txt",
        "/secret.txt",
        "/frisok.yaml",
        "/content/kumla/_publisher.yaml",
        "//evil.example/",
        "//evil.example/kurser",
        "/%00",
        "/kurser/%00/",
        "/%ff%fe",
        "/%",
        "/media/",
        "/media",
        &long,
    ] {
        let reply = client.get(path);
        assert_eq!(reply.status, 404, "{path}");
        assert!(!reply.text().contains("hemligt"), "{path}");
    }
    // What is no request at all is refused before anything is looked up.
    assert_eq!(client.get("/\0").status, 400);
    assert_eq!(client.get("/media/film.vtt").text(), "WEBVTT");
    assert_eq!(client.get("/media/%66ilm.vtt").text(), "WEBVTT");
}

#[test]
fn a_film_comes_in_the_parts_that_are_asked_for() {
    let catalogue = Catalogue::new();
    let film: Vec<u8> = (0..600_000_u32).map(|number| (number % 251) as u8).collect();
    catalogue.write("media/film.mp4", &film);
    let client = catalogue.serve();
    let whole = client.get("/media/film.mp4");
    assert_eq!((whole.status, whole.header("content-type")), (200, "video/mp4"));
    assert_eq!(whole.header("accept-ranges"), "bytes");
    assert!(whole.body == film);
    let part = |range: &str| client.ask("GET", "/media/film.mp4", &[("Range", range)]);
    let middle = part("bytes=299999-300001");
    assert_eq!((middle.status, middle.header("content-range")), (206, "bytes 299999-300001/600000"));
    assert_eq!(middle.body, film[299_999..=300_001]);
    assert_eq!(part("bytes=599990-").body, film[599_990..]);
    assert_eq!(part("bytes=600000-").status, 416);
}

#[cfg(unix)]
#[test]
fn a_link_that_comes_in_the_place_of_a_film_is_not_followed() {
    let catalogue = Catalogue::new();
    catalogue.write("secret.txt", "hemligt");
    catalogue.write("media/film.mp4", "film");
    let client = catalogue.serve();
    let film = catalogue.root().join("media/film.mp4");
    std::fs::remove_file(&film).unwrap();
    std::os::unix::fs::symlink(catalogue.root().join("secret.txt"), &film).unwrap();
    let reply = client.get("/media/film.mp4");
    assert_ne!(reply.status, 200);
    assert!(!reply.text().contains("hemligt"));
}

#[test]
fn a_change_is_told_and_shown() {
    let catalogue = Catalogue::new();
    let client = catalogue.serve();
    let mut events = client.listen();
    let before = events.next();
    assert_eq!(client.get(COURSE_PAGE).shown(), before.shown);
    catalogue.edit(COURSE, "sv: Undersköterska", "sv: Vårdbiträde");
    let after = events.next();
    assert!(after.shown > before.shown && after.faults.is_empty(), "{after:?}");
    let page = client.get(COURSE_PAGE);
    assert!(page.text().contains("Vårdbiträde"));
    assert_eq!(page.shown(), after.shown);
    assert!(client.get("/kurser/").text().contains("Vårdbiträde"), "lists too");
    // Whoever comes late learns the same.
    assert_eq!(client.listen().next().shown, after.shown);
}

#[test]
fn faults_are_told_while_the_last_good_page_stays() {
    let catalogue = Catalogue::new();
    let client = catalogue.serve();
    let mut events = client.listen();
    let before = events.next();
    catalogue.edit(COURSE, "type: yrkesvux", "type: yrkesvuxx");
    let broken = events.next();
    assert_eq!(broken.shown, before.shown, "the pages are the same");
    assert_eq!(broken.faults.len(), 1, "{broken:?}");
    assert_eq!(broken.faults[0]["place"], format!("{COURSE}:3:7"));
    assert_eq!(broken.faults[0]["code"], "E023");
    assert_eq!(broken.faults[0]["remedy"], "Menade du ”yrkesvux”?");
    let page = client.get(COURSE_PAGE);
    assert_eq!((page.status, page.shown()), (200, before.shown));
    catalogue.edit(COURSE, "type: yrkesvuxx", "type: yrkesvux");
    let mended = events.next();
    assert!(mended.shown > before.shown && mended.faults.is_empty(), "{mended:?}");
    assert_eq!(client.get(COURSE_PAGE).shown(), mended.shown);
}

#[test]
fn the_catalogue_may_lose_its_first_file_for_a_while() {
    let catalogue = Catalogue::new();
    let client = catalogue.serve();
    let mut events = client.listen();
    let before = events.next();
    let county = catalogue.read("frisok.yaml");
    std::fs::remove_file(catalogue.root().join("frisok.yaml")).unwrap();
    let gone = events.next();
    assert_eq!((gone.shown, gone.faults.len()), (before.shown, 1), "{gone:?}");
    assert!(gone.faults[0]["message"].as_str().unwrap().contains("frisok.yaml"));
    assert_eq!(client.get("/").status, 200);
    catalogue.write("frisok.yaml", county);
    assert!(events.next().faults.is_empty());
}

/// A second file at an address that the catalogue below has a file at.
const TWIN: &str = "media/Logo.svg";

fn with_logo() -> Catalogue {
    let catalogue = Catalogue::new();
    catalogue.write("media/logo.svg", "<svg/>");
    catalogue
}

/// That catalogue, served, with the second file just shown: its addresses have not been looked at.
fn with_twin() -> (Catalogue, Client, Events) {
    let catalogue = with_logo();
    let client = catalogue.serve();
    let mut events = client.listen();
    events.next();
    catalogue.write(TWIN, "<svg/>");
    events.next();
    (catalogue, client, events)
}

#[test]
fn an_address_that_cannot_be_takes_the_edition_back() {
    let catalogue = with_logo();
    let client = catalogue.serve();
    let mut events = client.listen();
    let before = events.next();
    catalogue.write(TWIN, "<svg/>");
    // Addresses are looked at after the edition is shown.
    let shown = events.next();
    assert!(shown.shown > before.shown);
    let back = if shown.faults.is_empty() { events.next() } else { shown };
    assert!(back.shown > before.shown && back.faults.len() == 1, "{back:?}");
    assert!(back.faults[0]["message"].as_str().unwrap().contains("logo.svg"), "{back:?}");
    assert_eq!((client.get("/media/logo.svg").status, client.get("/media/Logo.svg").status), (200, 404));
    std::fs::remove_file(catalogue.root().join(TWIN)).unwrap();
    assert!(events.next().faults.is_empty());
}

#[test]
fn what_is_probably_still_wrong_is_not_shown_for_a_moment() {
    let catalogue = with_logo();
    let client = catalogue.serve();
    let mut events = client.listen();
    catalogue.write(TWIN, "<svg/>");
    let back = events.until(|state| !state.faults.is_empty());
    catalogue.edit(COURSE, "sv: Undersköterska", "sv: Vårdbiträde");
    let still = events.next();
    assert_eq!((still.shown, still.faults.len()), (back.shown, 1), "{still:?}");
    assert!(client.get(COURSE_PAGE).text().contains("Undersköterska"));
    std::fs::remove_file(catalogue.root().join(TWIN)).unwrap();
    let mended = events.next();
    assert!(mended.shown > back.shown && mended.faults.is_empty(), "{mended:?}");
    assert!(client.get(COURSE_PAGE).text().contains("Vårdbiträde"));
    // Now edits are shown at once again, and looked at later.
    catalogue.edit(COURSE, "sv: Vårdbiträde", "sv: Skötare");
    assert!(events.next().faults.is_empty());
    assert_eq!(events.rest(Duration::from_secs(1)), [""; 0]);
}

#[test]
fn two_quick_edits_do_not_make_an_edition_that_cannot_be_the_last_good_one() {
    let (catalogue, client, mut events) = with_twin();
    catalogue.edit(COURSE, "sv: Undersköterska", "sv: Vårdbiträde");
    // On a slow machine the first is taken back before the second is there.
    events.rest(Duration::from_secs(2));
    let state = client.listen().next();
    assert_eq!(state.faults.len(), 1, "{state:?}");
    assert_eq!((client.get("/media/logo.svg").status, client.get("/media/Logo.svg").status), (200, 404));
    let page = client.get(COURSE_PAGE);
    assert!(page.text().contains("Undersköterska"));
    assert_eq!(page.shown(), state.shown);
}

#[test]
fn faults_of_newer_content_stay_when_the_edition_before_it_is_taken_back() {
    let (catalogue, client, mut events) = with_twin();
    catalogue.edit(COURSE, "type: yrkesvux", "type: yrkesvuxx");
    events.rest(Duration::from_secs(2));
    let state = client.listen().next();
    assert!(state.faults.iter().any(|fault| fault["code"] == "E023"), "{state:?}");
    assert_eq!(client.get("/media/Logo.svg").status, 404);
}

#[test]
fn an_edition_whose_addresses_can_be_is_the_next_last_good_one() {
    let catalogue = with_logo();
    let client = catalogue.serve();
    let mut events = client.listen();
    events.next();
    let mut title = "Undersköterska".to_owned();
    // That addresses have been looked at is told to nobody: only how long it may take is not known.
    let is_back = (1..=5).any(|second| {
        let next = format!("Vårdkurs {second}");
        catalogue.edit(COURSE, &format!("sv: {title}"), &format!("sv: {next}"));
        title = next;
        events.next();
        std::thread::sleep(Duration::from_secs(second));
        catalogue.write(TWIN, "<svg/>");
        events.until(|state| !state.faults.is_empty());
        let is_back = client.get(COURSE_PAGE).text().contains(&title);
        std::fs::remove_file(catalogue.root().join(TWIN)).unwrap();
        events.until(|state| state.faults.is_empty());
        is_back
    });
    assert!(is_back);
}

#[test]
fn fifty_files_changed_together_are_one_rebuild() {
    let catalogue = Catalogue::new();
    let course = catalogue.read(COURSE);
    let client = catalogue.serve();
    let mut events = client.listen();
    let before = events.next().shown;
    for number in 0..50 {
        catalogue.write(&format!("content/kumla/kurs-{number}.yaml"), &course);
    }
    assert_eq!(events.next().shown, before + 1);
    assert_eq!(events.rest(Duration::from_millis(500)), [""; 0]);
    assert_eq!(client.get("/kurser/kumla/kurs-0/").status, 200);
    assert_eq!(client.get("/kurser/kumla/kurs-49/").status, 200);
}

#[test]
fn folders_that_come_and_go_are_noticed() {
    let catalogue = Catalogue::new();
    let client = catalogue.serve();
    let mut events = client.listen();
    let mut shown = events.next().shown;
    let mut wait = |status: u16| {
        // A folder and the file in it may be two changes.
        while client.get("/media/film.vtt").status != status {
            let now = events.next().shown;
            assert!(now > shown);
            shown = now;
        }
    };
    catalogue.write("media/film.vtt", "WEBVTT");
    wait(200);
    std::fs::remove_dir_all(catalogue.root().join("media")).unwrap();
    wait(404);
    catalogue.write("media/film.vtt", "WEBVTT");
    wait(200);
}

#[test]
fn faults_at_the_start_are_at_every_address() {
    let catalogue = Catalogue::new();
    catalogue.edit(COURSE, "type: yrkesvux", "type: <b>");
    let client = catalogue.serve();
    for path in ["/", COURSE_PAGE, "/finns-inte/"] {
        let reply = client.get(path);
        assert_eq!((reply.status, reply.header("content-type")), (500, "text/html; charset=utf-8"), "{path}");
        assert!(reply.text().contains(&format!("{COURSE}:3:7")), "{path}");
        assert!(reply.text().contains("&lt;b&gt;") && !reply.text().contains("<b>"), "{path}");
    }
    let mut events = client.listen();
    let before = events.next();
    assert!(before.faults.is_empty(), "the page itself shows them");
    catalogue.edit(COURSE, "type: <b>", "type: <i>");
    let other = events.next();
    assert!(other.shown > before.shown, "other faults are another page");
    assert!(client.get("/").text().contains("&lt;i&gt;"));
    catalogue.edit(COURSE, "type: <i>", "type: yrkesvux");
    assert!(events.next().shown > other.shown);
    assert_eq!(client.get(COURSE_PAGE).status, 200);
}

#[test]
fn a_template_that_fails_shows_where() {
    let catalogue = Catalogue::new();
    catalogue.write("themes/default/templates/404.html", "<p>{{ no_such_thing.title }}</p>");
    let client = catalogue.serve();
    let reply = client.get("/finns-inte/");
    assert_eq!(reply.status, 500);
    assert!(reply.text().contains("themes/default/templates/404.html:1:"), "{}", reply.text());
    assert!(reply.text().contains("E061"));
    assert!(reply.text().contains("reload.js"), "it reloads when it is mended");
    assert_eq!(client.get(COURSE_PAGE).status, 200, "other pages are whole");
}

#[test]
fn only_own_pages_are_told_of_changes() {
    let client = serve();
    let status = |headers: &[(&str, &str)]| client.ask("GET", "/__frisok/events", headers).status;
    assert_eq!(status(&[]), 403);
    assert_eq!(status(&[("Origin", "http://evil.example")]), 403);
    assert_eq!(status(&[("Origin", "http://evil.example"), ("Sec-Fetch-Site", "same-origin")]), 403);
    assert_eq!(status(&[("Sec-Fetch-Site", "cross-site")]), 403);
    let own = format!("http://127.0.0.1:{}", client.port);
    for headers in [[("Origin", &*own)], [("Sec-Fetch-Site", "same-origin")]] {
        // Its answer to GET has no end.
        let reply = client.ask("HEAD", "/__frisok/events", &headers);
        assert_eq!((reply.status, reply.header("content-type")), (200, "text/event-stream"), "{headers:?}");
    }
    assert_eq!(client.get("/__frisok/").status, 404);
}

#[test]
fn the_command_says_what_it_cannot_do() {
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_frisok")).args(arguments).output().expect("run");
        (output.status.code(), String::from_utf8(output.stderr).expect("text"))
    };
    let empty = tempfile::tempdir().unwrap();
    let root = empty.path().to_str().unwrap();
    let (code, said) = run(&["serve", "--lang", "sv", "--port", "0", "--root", root]);
    assert_eq!(code, Some(2));
    assert!(said.contains("frisok.yaml"), "{said}");

    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let catalogue = Catalogue::new();
    let root = catalogue.root().to_str().unwrap();
    let (code, said) = run(&["serve", "--lang", "sv", "--port", &port.to_string(), "--root", root]);
    assert_eq!(code, Some(3));
    assert!(said.contains(&format!("Port {port} används redan")), "{said}");
    assert!(said.contains("--port "), "it proposes another: {said}");

    catalogue.edit("frisok.yaml", "time_zone: Europe/Stockholm", "time_zone: Europa/Kumla");
    let (code, said) = run(&["serve", "--lang", "sv", "--port", "0", "--root", root]);
    assert_eq!(code, Some(2));
    assert!(said.contains("frisok.yaml:"), "{said}");
}
