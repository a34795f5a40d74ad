//! From bytes to values: everything that may stand in a file or be in a folder, and what one is
//! told about it. The numbers are those of the list of faults that the site must withstand.

mod support;

use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::time::{Duration, Instant};

use frisok::content::Content;
use frisok::content::yaml;
use frisok::diagnose::{FileId, Files, Language};
use frisok::model::{At, Course, Decoder, Tag};
use support::{COUNTY, COURSE, Catalogue, Findings, PUBLISHER};

const PATH: &str = "content/kumla/x.yaml";

fn check(bytes: impl AsRef<[u8]>) -> Findings {
    Catalogue::new().with(PATH, bytes).check()
}

/// The findings in a course file, as `line:column code`.
fn found(bytes: impl AsRef<[u8]>) -> Vec<String> {
    let places = check(bytes).places();
    places
        .iter()
        .map(|place| place.strip_prefix("content/kumla/x.yaml:").unwrap_or(place).to_owned())
        .collect()
}

/// A course with one more line.
fn with(line: &str) -> String {
    COURSE.replace("occasions:", &format!("{line}\noccasions:"))
}

/// Checks a table of lines added to a course that is right (they begin on line 3).
fn check_lines(cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (line, expected) in cases {
        let found = found(with(line));
        if found != *expected {
            wrong.push((line, found, expected));
        }
    }
    assert!(wrong.is_empty(), "what was written, what was found, what should be: {wrong:#?}");
}

#[test]
fn the_catalogue_that_the_tests_begin_with_is_right() {
    assert_eq!(Catalogue::new().with(PATH, COURSE).check().places(), [""; 0]);
}

#[test]
fn f01_other_encodings_than_utf_8() {
    let latin: Vec<u8> = COURSE.chars().map(|c| c as u8).collect();
    assert_eq!(found(&latin), ["1:15 E001"]);
    assert!(check(&latin).lines(Language::Sv).contains("spara den som UTF-8"));
    // A character cut in two, among others that are whole.
    let cut = with("summary: Vård på kväl").replace("kväl\n", "kv?l\n").into_bytes();
    let cut: Vec<u8> = cut.into_iter().map(|b| if b == b'?' { 0xC3 } else { b }).collect();
    assert_eq!(found(cut), ["3:20 E001"]);
}

#[test]
fn f02_utf_16_is_called_by_its_name() {
    let units = || COURSE.encode_utf16();
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    for bytes in [&[b"\xFF\xFE", &*little].concat(), &[b"\xFE\xFF", &*big].concat(), &little, &big] {
        assert_eq!(found(bytes), ["1:1 E002"]);
    }
}

#[test]
fn f03_byte_order_mark_and_crlf_are_accepted() {
    let windows = format!("\u{FEFF}{}", with("seqf: 9").replace('\n', "\r\n"));
    assert_eq!(found(windows), ["3:7 E026"]);
    assert_eq!(found(COURSE.replace('\n', "\r\n")), [""; 0]);
    // Line breaks of old are none, and that is said once.
    assert_eq!(found(COURSE.replace('\n', "\r")), ["1:22 E003"]);
}

#[test]
fn f04_f34_characters_that_no_text_has() {
    check_lines(&[
        ("summary: Kort\0text", &["3:14 E003"]),
        ("summary: Kort\u{1b}[31m", &["3:14 E003"]),
        ("summary: Kort\u{85}text", &["3:14 E003"]),
        ("summary: Kort\u{c}text", &["3:14 E003"]),
        ("summary: Kort \u{202e}text", &["3:15 E009"]),
        ("summary: Kort\u{200b}\u{200b}\u{feff}", &["3:14 E009"]),
        ("\u{200e}summary: Kort", &["3:1 E009"]),
        // A key, an id and a number are read without them.
        ("sum\u{200b}mary: Kort", &["3:4 E009"]),
        ("areas: [medicin\u{2060}-vard]", &["3:16 E009"]),
        ("seqf: 4\u{200b}", &["3:8 E009"]),
        // These are right in Persian and in emoji.
        ("summary: {sv: Kort 👩🏽‍🎓, fa: می‌خواهم}", &[]),
    ]);
    assert_eq!(found(vec![0; 3000]), ["1:1 E003"]);
}

#[test]
fn f05_tabs_as_indentation() {
    check_lines(&[
        ("\tsummary: Kort", &["3:1 E011"]),
        ("cost:\n\ttext: Gratis\n\tamount: 0", &["4:1 E011"]),
        ("cost:\n \ttext: Gratis", &["4:2 E011"]),
        ("summary: |\n\tKort\n\ttext", &["4:1 E011"]),
        // Between words, in text and in empty lines they do no harm.
        ("summary:\tKort\ttext", &[]),
        ("description: |\n  Kort\n  \tindragen\n  \t\n  text", &[]),
        // But there.
        ("description: |\n  Kort\n\t\n  text", &["5:1 E011"]),
    ]);
}

#[test]
fn f06_a_key_that_stands_twice_is_shown_at_both_places() {
    let found = check(with("seqf: 3\nseqf: 4"));
    assert_eq!(found.places(), ["content/kumla/x.yaml:4:1 E012"]);
    let related = &found.findings[0].related[0].place;
    assert_eq!(found.files.position(related.file, related.span.start).line, 3);
}

#[test]
fn f07_f08_plain_text_is_taken_as_it_is_written() {
    let text = with(
        "summary: no\nprovider: 010\ncontractor: on\ncodes: [1.10, 0x1F, 1e3, .inf]\ninternal_note: 12:30",
    );
    let language = Tag::default();
    let mut decoder = Decoder::new(FileId(0), &text, &language);
    let (node, findings) = yaml::parse(&text, FileId(0), 0);
    let course: At<Course> = decoder.value(&node).expect("a course");
    assert_eq!((findings, decoder.findings), (vec![], vec![]));
    let course = course.value;
    assert_eq!(&*course.summary.expect("a summary").default, "no");
    assert_eq!(course.provider.expect("a provider").value, "010");
    assert_eq!(course.contractor.expect("a contractor").value, "on");
    assert_eq!(course.internal_note.expect("a note").value, "12:30");
    let codes = course.codes.expect("codes");
    assert_eq!(codes.iter().map(|code| code.as_str()).collect::<Vec<_>>(), ["1.10", "0x1F", "1e3", ".inf"]);
    // A municipality's code keeps its zero, quoted or not.
    let county = COUNTY.replace("\"1881\"", "0180");
    assert_eq!(Catalogue::new().with("frisok.yaml", county).check().places(), [""; 0]);
}

#[test]
fn f07_f08_the_wrong_kind_of_value() {
    check_lines(&[
        ("apprenticeship: no", &["3:17 E022"]),
        ("apprenticeship: \"true\"", &["3:17 E022"]),
        ("seqf: 010", &["3:7 E022"]),
        ("seqf: \"4\"", &["3:7 E022"]),
        ("seqf: 4,5", &["3:7 E022"]),
        ("seqf: [4]", &["3:7 E022"]),
        ("seqf: {a: 4}", &["3:7 E022"]),
        ("seqf: 9", &["3:7 E026"]),
        ("seqf: -1", &["3:7 E022"]),
        ("credits: 1e3", &["3:10 E022"]),
        ("credits: 99999999", &["3:10 E026"]),
        ("credits: {value: 100}", &["3:11 E021"]),
        ("codes: VOXABN", &["3:8 E022"]),
        ("codes: [[VOXABN]]", &["3:9 E022"]),
        ("summary: [Kort]", &["3:10 E022"]),
        ("contact: vux@kumla.example", &["3:10 E022"]),
        ("kind: []", &["3:7 E022"]),
        ("areas: []", &[]),
        ("kind: paket", &["3:7 E023"]),
        ("language: svenska", &["3:11 E031"]),
        ("updated: 1/11 2026", &["3:10 E025"]),
        ("updated: 2026-02-31", &["3:10 E025"]),
        ("updated: \"2026-11-01\"", &["3:10 E022"]),
        ("contact: {email: vux.kumla.example}", &["3:18 E029"]),
        ("contact: {email: vux@kumla..example}", &["3:18 E029"]),
        ("summary: {en: Short}", &["3:10 E032"]),
        ("summary: {sv: Kort, engelska: Short}", &["3:21 E031"]),
    ]);
    let no = check(with("apprenticeship: no")).lines(Language::Sv);
    assert!(no.contains("Skriv false."), "{no}");
}

#[test]
fn f09_text_with_a_colon() {
    let found = check(COURSE.replace("title: Under", "title: Kurs: under")).lines(Language::Sv);
    assert!(found.contains("x.yaml:1:8 E013"), "{found}");
    assert!(found.contains("Sätt citattecken runt texten: title: \"Kurs: undersköterska\""), "{found}");
}

#[test]
fn f10_f12_what_yaml_has_and_content_does_not() {
    check_lines(&[
        ("summary: &kort Kort", &["3:10 E014"]),
        ("summary: *kort", &["3:10 E014"]),
        ("summary: !!str Kort", &["3:10 E015"]),
        ("summary: !egen Kort", &["3:10 E015"]),
        ("<<: {summary: Kort}", &["3:1 E018"]),
        ("---", &["3:1 E016"]),
        ("...\n---", &["4:1 E016"]),
        ("? [a, b]\n: c", &["3:3 E022"]),
    ]);
    let bomb: String =
        (1..30).map(|i| format!("a{i}: &a{i} [{}]\n", format!("*a{}, ", i - 1).repeat(9))).collect();
    let begun = Instant::now();
    let found = found(format!("a0: &a0 x\n{bomb}"));
    assert!(begun.elapsed() < Duration::from_secs(1));
    assert_eq!(found.iter().filter(|place| place.ends_with("E014")).count(), 30 + 29 * 9);
}

#[test]
fn f11_more_levels_than_anyone_needs() {
    let begun = Instant::now();
    assert_eq!(found("[".repeat(100_000)), ["1:65 E017"]);
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(found("- ".repeat(100_000)), ["1:129 E017"]);
    assert_eq!(found(with(&format!("codes: {}", "[".repeat(65)))), ["3:72 E017"]);
}

#[test]
fn f13_large_files_are_refused_before_they_are_read() {
    let catalogue = Catalogue::new().with(PATH, "");
    let file = std::fs::File::options().write(true).open(catalogue.path(PATH)).expect("the file");
    // A hole: it takes no room on the disk.
    file.set_len(100 << 30).expect("a large file");
    let begun = Instant::now();
    assert_eq!(catalogue.check().places(), ["content/kumla/x.yaml:1:1 E004"]);
    assert!(begun.elapsed() < Duration::from_secs(2));
}

#[test]
fn f14_unknown_fields() {
    let cases = [
        ("ocupations: []", "Menade du ”occupations”?"),
        ("Förkunskaper: Inga", "Menade du ”prior_knowledge”?"),
        ("titel: Kurs", "Fälten är title, type, "),
    ];
    for (line, remedy) in cases {
        let found = check(with(line)).lines(Language::Sv);
        assert!(found.contains("x.yaml:3:1 E020") && found.contains(remedy), "{found}");
    }
    // A misspelt key is not also a missing one.
    assert_eq!(found(COURSE.replace("title:", "titel:")), ["1:1 E020"]);
    assert_eq!(found(COURSE.replace("occasions:", "ocassions:")), ["3:1 E020"]);
}

#[test]
fn f15_files_with_nothing_in_them() {
    for nothing in ["", "\n\n", "# bara en kommentar\n", "---\n", "\u{feff}", "~"] {
        assert_eq!(found(nothing), ["1:1 E008"], "{nothing:?}");
    }
    assert_eq!(found("{}"), ["1:1 E021", "1:1 E021"]);
    assert_eq!(found("- en lista"), ["1:1 E022"]);
    assert_eq!(found("bara text"), ["1:1 E022"]);
}

#[test]
fn f16_links_are_not_followed() {
    let catalogue = Catalogue::new().with("secret.yaml", COURSE).with("elsewhere/x.yaml", COURSE);
    symlink(catalogue.path("secret.yaml"), catalogue.path(PATH)).expect("a link");
    symlink("/etc", catalogue.path("content/kumla/etc")).expect("a link");
    symlink(catalogue.path("nowhere"), catalogue.path("content/kumla/nowhere.yaml")).expect("a link");
    symlink(catalogue.path("elsewhere"), catalogue.path("content/linked")).expect("a link");
    let expected = [
        "content/kumla/etc:1:1 E005",
        "content/kumla/nowhere.yaml:1:1 E005",
        "content/kumla/x.yaml:1:1 E005",
        "content/linked:1:1 E005",
    ];
    assert_eq!(catalogue.check().places(), expected);
    // A publisher's file that is a link is not also missing, and a course that is one is a course.
    let catalogue =
        Catalogue::empty().with("frisok.yaml", COUNTY).with("real.yaml", PUBLISHER).with(PATH, COURSE);
    symlink(catalogue.path("real.yaml"), catalogue.path("content/kumla/_publisher.yaml")).expect("a link");
    assert_eq!(catalogue.check().places(), ["content/kumla/_publisher.yaml:1:1 E005"]);
    // Nor are those that stand in for a whole folder, or for the county's file.
    let catalogue = Catalogue::empty().with("real/kumla/x.yaml", COURSE).with("real.yaml", COUNTY);
    symlink(catalogue.path("real"), catalogue.path("content")).expect("a link");
    symlink(catalogue.path("real.yaml"), catalogue.path("frisok.yaml")).expect("a link");
    assert_eq!(catalogue.check().places(), ["content:1:1 E005", "frisok.yaml:1:1 E005"]);
}

#[test]
fn f17_loops_pipes_and_sockets_do_not_hang() {
    let catalogue = Catalogue::new();
    symlink(catalogue.path("content"), catalogue.path("content/kumla/round")).expect("a link");
    symlink(catalogue.path("content/b.yaml"), catalogue.path("content/a.yaml")).expect("a link");
    symlink(catalogue.path("content/a.yaml"), catalogue.path("content/b.yaml")).expect("a link");
    let pipe = catalogue.path("content/kumla/pipe.yaml");
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, 0o600.into(), 0).expect("a pipe");
    let _socket = UnixListener::bind(catalogue.path("content/kumla/socket.yaml")).expect("a socket");
    let expected = [
        "content/a.yaml:1:1 E005",
        "content/b.yaml:1:1 E005",
        "content/kumla/pipe.yaml:1:1 E006",
        "content/kumla/round:1:1 E005",
        "content/kumla/socket.yaml:1:1 E006",
    ];
    assert_eq!(catalogue.check().places(), expected);
    // Where a file is asked for by name.
    let catalogue = Catalogue::empty().with("frisok.yaml/x", "");
    assert_eq!(catalogue.check().places(), ["frisok.yaml:1:1 E006"]);
}

#[test]
fn f18_a_file_that_vanishes_is_the_disks_error() {
    let catalogue = Catalogue::new().with(PATH, COURSE);
    let content = Content::new(catalogue.path(""));
    let mut files = Files::default();
    let listing = content.list("content/", &mut files).expect("a listing");
    std::fs::remove_file(catalogue.path(PATH)).expect("a file to remove");
    let error = content.read_all(listing.files, &mut files).expect_err("no such file");
    assert_eq!((error.path, error.error.kind()), (catalogue.path(PATH), std::io::ErrorKind::NotFound));
}

#[test]
fn f28_f29_names_that_would_be_the_same() {
    let twice = |one: &str, other: &str| {
        let path = |name: &str| format!("content/kumla/{name}.yaml");
        let found = Catalogue::new().with(&path(one), COURSE).with(&path(other), COURSE).check();
        (found.places(), found.lines(Language::Sv))
    };
    let (places, lines) = twice("kurs", "Kurs");
    assert_eq!(places, ["content/kumla/Kurs.yaml:1:1 E048"]);
    assert!(lines.contains("content/kumla/kurs.yaml"), "{lines}");
    // Composed and decomposed: neither name can be an address, and each is told of the other.
    let (places, _) = twice("k\u{e5}re", "ka\u{30a}re");
    assert_eq!(places, ["content/kumla/ka\u{30a}re.yaml:1:1 E048", "content/kumla/k\u{e5}re.yaml:1:1 E048"]);
}

#[test]
fn f30_f31_f32_names_that_cannot_be_ids() {
    let long = "a".repeat(250);
    for name in
        ["Kurs", "å", "a b", "a_b", "a%2eb", "a\\b", "-a", "con", "nul", "lpt1", "a.", "a ", "a.b", &long]
    {
        let path = format!("content/kumla/{name}.yaml");
        let found = Catalogue::new().with(&path, COURSE).check();
        assert_eq!(found.places(), [format!("{path}:1:1 E007")]);
    }
    let folder = Catalogue::new().with("content/Nora/x.yaml", COURSE).check();
    assert_eq!(folder.places(), ["content/Nora/x.yaml:1:1 E007"]);
    for path in ["content/x.yaml", "content/kumla/x.yml", "content/kumla/a/x.yaml", "content/_pages/x.txt"] {
        let found = Catalogue::new().with(path, COURSE).check();
        assert_eq!(found.places(), [format!("{path}:1:1 E051")]);
    }
    // Hidden files are the computer's, not the catalogue's.
    assert_eq!(Catalogue::new().with("content/kumla/.x.yaml.swp", "x").check().places(), [""; 0]);
    check_lines(&[
        ("areas: [../medicin-vard]", &["3:9 E024"]),
        ("areas: [Medicin]", &["3:9 E024"]),
        ("aliases: [kumla/../nora]", &["3:11 E024"]),
        ("aliases: [/kumla/x]", &["3:11 E024"]),
        ("aliases: [kumla]", &["3:11 E024"]),
        ("aliases: [kumla/con]", &["3:11 E024"]),
        (&format!("areas: [{}]", "a".repeat(300)), &["3:9 E024"]),
        ("films: [{file: ../film.mp4, language: sv}]", &["3:16 E034"]),
        ("films: [{file: /media/film.mp4, language: sv}]", &["3:16 E034"]),
        ("films: [{file: media/%2e%2e/film.mp4, language: sv}]", &["3:16 E034"]),
        ("films: [{file: 'media\\film.mp4', language: sv}]", &["3:16 E034"]),
        ("films: [{file: media/.film.mp4, language: sv}]", &["3:16 E034"]),
    ]);
}

#[test]
fn f33_limits_count_what_people_see() {
    // A family is one character of 25 bytes; a letter with its accent is one.
    let title = |sign: &str, count| COURSE.replace("Undersköterska", &sign.repeat(count));
    assert_eq!(found(title("👩‍👩‍👧‍👦", 120)), [""; 0]);
    assert_eq!(found(title("👩‍👩‍👧‍👦", 121)), ["1:8 E027"]);
    assert_eq!(found(title("a\u{30a}", 120)), [""; 0]);
    assert_eq!(found(title("a\u{30a}", 121)), ["1:8 E027"]);
    check_lines(&[(&format!("summary: {{sv: Kort, en: {}}}", "x".repeat(301)), &["3:25 E027"])]);
}

#[test]
fn f35_f36_f37_what_could_do_harm_on_a_page() {
    check_lines(&[
        // Plain text is escaped where it is shown, so it may say anything.
        ("summary: <script>alert(1)</script> {{ config }}", &[]),
        ("url: javascript:alert(1)", &["3:6 E028"]),
        ("url: \"data:text/html,x\"", &["3:6 E028"]),
        ("url: //evil.example", &["3:6 E028"]),
        ("url: www.kumla.example", &["3:6 E028"]),
        ("url: https://kumla.example/a b", &["3:6 E028"]),
        ("url: https://user:secret@kumla.example", &["3:6 E028"]),
        ("url: https://kumla.example:x/", &["3:6 E028"]),
        ("url: https://kumla.example/å?a=1&b=%20#c", &[]),
        ("description: \"Läs [här](javascript:alert(1)).\"", &["3:25 E028"]),
        ("description: Läs [här](//evil.example).", &["3:24 E028"]),
        ("description: Läs [här](https://kumla.example), [där](/om/x) eller [där](#x).", &[]),
        ("description: Läs <b>här</b> och <b>där</b>.", &["3:18 E030", "3:33 E030"]),
        ("description: |\n  Text.\n\n  <div>\n  x\n  </div>", &["6:3 E030"]),
        ("description: Slut</b>.", &["3:18 E030"]),
        ("description: 1 < 2 och \\<b>", &[]),
        ("description: Se ![bild](https://kumla.example/bild.png)", &["3:17 E030"]),
    ]);
}

#[test]
fn pages_and_publishers_are_read_as_strictly() {
    let page = |text: &str| {
        let found = Catalogue::new().with("content/_pages/om.md", text).check().places();
        found.iter().map(|place| place.replace("content/_pages/om.md:", "")).collect::<Vec<_>>()
    };
    assert_eq!(page("---\ntitle: Om oss\nweight: 3\n---\n\nText.\n"), [""; 0]);
    assert_eq!(page("---\r\ntitle: Om oss\r\n---\r\nText.\r\n"), [""; 0]);
    assert_eq!(
        page("---\ntitle: Om: oss\nweigth: 3\n---\nText <br>.\n"),
        ["2:8 E013", "3:1 E020", "5:6 E030"]
    );
    assert_eq!(page("Text utan rubrik.\n"), ["1:1 E021"]);
    assert_eq!(page("---\ntitle: Om oss\n"), ["1:1 E021"]);
    assert_eq!(page("---\n---\nText.\n"), ["2:1 E021"]);
    let path = "content/_pages/om.svenska.md";
    assert_eq!(
        Catalogue::new().with(path, "---\ntitle: x\n---\n").check().places(),
        [format!("{path}:1:1 E031")]
    );
    let county = COUNTY.replace("Europe/Stockholm", "Europe/Kumla").replace("\"1884\"", "\"18\"")
        + "brand: {colour: blå, logotype: logo.svg}\n";
    let found = Catalogue::new().with("frisok.yaml", county).check().places();
    let expected = ["5:12 E035", "9:22 E036", "18:17 E033", "18:32 E052"];
    assert_eq!(found, expected.map(|place| format!("frisok.yaml:{place}")));
}

#[test]
fn every_finding_can_be_shown() {
    let catalogue = Catalogue::new().with(PATH, "").with("content/nora/x.yaml", "title: \"\n\n");
    symlink("/etc", catalogue.path("content/etc")).expect("a link");
    let shown = catalogue.check().human(Language::Sv);
    assert!(shown.contains("content/etc") && shown.contains("gör så här"), "{shown}");
}
