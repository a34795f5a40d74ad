//! `check --fix`: every fix by what it makes of a file, and what is not sure left alone.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use frisok::author::fix::{Fixed, fix};
use frisok::diagnose::Code;
use frisok::site::{self, Options};
use support::{COUNTY, Catalogue, PUBLISHER};

/// A course with these lines after its title, and, unless they have some, an occasion.
fn course(lines: &str) -> String {
    let title = if ["title", "titel", "tilte"].iter().any(|key| lines.contains(key)) {
        ""
    } else {
        "title: Kursen\n"
    };
    let kind = if lines.contains("type:") || lines.contains("typ:") { "" } else { "type: yrkesvux\n" };
    let occasion = "occasions: [{id: vt27, start: 2027-01-11, place: {town: Kumla}}]\n";
    let occasions = if lines.contains("occasions") || lines.contains("Kurstillf") { "" } else { occasion };
    format!("{title}{kind}{lines}\n{occasions}")
}

fn mend(root: &Path) -> Vec<Fixed> {
    fix(&Options { root: root.to_owned(), ..Options::default() }, |_| true).expect("files")
}

/// The codes found in each file.
fn found(root: &Path) -> BTreeMap<String, Vec<Code>> {
    let checked = site::read(&Options { root: root.to_owned(), ..Options::default() }).expect("files");
    let mut found: BTreeMap<String, Vec<Code>> = BTreeMap::new();
    for finding in &checked.findings {
        let place = finding.place.expect("a place");
        found.entry(checked.files.path(place.file).to_owned()).or_default().push(finding.code);
    }
    found
}

/// Every case is a course of its own in one catalogue.
fn catalogue<'c>(cases: impl Iterator<Item = &'c str>) -> Catalogue {
    let named = |(index, lines)| (format!("content/kumla/c{index}.yaml"), course(lines));
    cases.enumerate().map(named).fold(Catalogue::new(), |catalogue, (path, text)| catalogue.with(&path, text))
}

#[test]
fn what_is_sure_is_put_right() {
    use Code::*;
    let cases: &[(Code, &str, &str)] = &[
        // Characters that nobody sees.
        (InvisibleCharacter, "summary: a\u{200b}b\u{feff}", "summary: ab"),
        (InvisibleCharacter, "summary: \u{202e}\u{2066}a", "summary: a"),
        // Indentation.
        (InvisibleCharacter, "workplace:\n\u{a0}\u{a0}percent: 20", "workplace:\n  percent: 20"),
        (Tab, "workplace:\n\tpercent: 20\n\tweeks: 20", "workplace:\n  percent: 20\n  weeks: 20"),
        (
            Tab,
            "occasions:\n\t- id: a\n\t\tstart: 2027-01-11\n\t\tplace:\n\t\t\ttown: Kumla\n\t\tpace: 50",
            "occasions:\n  - id: a\n    start: 2027-01-11\n    place:\n      town: Kumla\n    pace: 50",
        ),
        (
            Tab,
            "occasions:\n  - id: a\n    start: 2027-01-11\n\tplace: {town: Kumla}",
            "occasions:\n  - id: a\n    start: 2027-01-11\n    place: {town: Kumla}",
        ),
        (Tab, "description: |\n  a\n\t\n  b", "description: |\n  a\n\n  b"),
        (
            Syntax,
            "occasions:\n  - id: a\n    place: {town: Kumla}\n  -id: b\n    place: {town: Kumla}",
            "occasions:\n  - id: a\n    place: {town: Kumla}\n  - id: b\n    place: {town: Kumla}",
        ),
        // Quotes.
        (ColonInText, "title: Kurs: x", "title: \"Kurs: x\""),
        (ColonInText, "title: Kurs: \"x\" # så", "title: \"Kurs: \\\"x\\\"\" # så"),
        (
            ColonInText,
            "description: Obs!: ta med \\ och :\nurl: https://x.example",
            "description: \"Obs!: ta med \\\\ och :\"\nurl: https://x.example",
        ),
        (WrongKind, "credits: \"100\"", "credits: 100"),
        (WrongKind, "seqf: '4'", "seqf: 4"),
        (WrongKind, "updated: \"2026-11-02\"", "updated: 2026-11-02"),
        (WrongKind, "updated: '2026-1-2'", "updated: 2026-01-02"),
        (WrongKind, "combination: \"true\"", "combination: true"),
        (WrongKind, "combination: 'ja'", "combination: true"),
        // Truths.
        (WrongKind, "combination: yes", "combination: true"),
        (WrongKind, "combination: Nej", "combination: false"),
        (WrongKind, "orientation: off", "orientation: false"),
        (
            WrongKind,
            "min_swedish: {level: sfi-d, required: True}",
            "min_swedish: {level: sfi-d, required: true}",
        ),
        // Lists.
        (WrongKind, "areas: medicin-vard", "areas: [medicin-vard]"),
        (WrongKind, "codes: \"VOXABN\" # kod", "codes: [\"VOXABN\"] # kod"),
        (WrongKind, "aliases: kumla/gammal", "aliases: [kumla/gammal]"),
        (WrongKind, "apply: {needs: bankid}", "apply: {needs: [bankid]}"),
        (WrongKind, "language_support: interpreter", "language_support: [interpreter]"),
        // Fields.
        (UnknownField, "Kind: course", "kind: course"),
        (UnknownField, "titel: Kursen", "title: Kursen"),
        (UnknownField, "tilte: Kursen", "title: Kursen"),
        (
            UnknownField,
            "typ: sfi\nsfi: {tracks: [1], courses: [A]}",
            "type: sfi\nsfi: {tracks: [1], courses: [A]}",
        ),
        (UnknownField, "sumary: x", "summary: x"),
        (UnknownField, "Kontakt: {email: vux@kumla.example}", "contact: {email: vux@kumla.example}"),
        (
            UnknownField,
            "occasions: [{id: a, Start: 2027-01-11, Studieort: {town: Kumla}}]",
            "occasions: [{id: a, start: 2027-01-11, place: {town: Kumla}}]",
        ),
        // Words of a list.
        (UnknownChoice, "type: Yrkesvux", "type: yrkesvux"),
        (UnknownChoice, "type: Komvux gymnasial", "type: komvux-gymnasial"),
        (UnknownChoice, "status: planed", "status: planned"),
        (UnknownChoice, "student_aid: Ja", "student_aid: yes"),
        (UnknownChoice, "min_swedish: {level: Sfi kurs D}", "min_swedish: {level: sfi-d}"),
        (
            UnknownChoice,
            "occasions: [{id: a, place: {town: Kumla}, mode: Distans, onsite_meetings: 0, time: [Dagtid, \"evening \"]}]",
            "occasions: [{id: a, place: {town: Kumla}, mode: distance, onsite_meetings: 0, time: [day, evening]}]",
        ),
        // Dates.
        (BadDate, "updated: 2026-1-5", "updated: 2026-01-05"),
        (BadDate, "updated: 20261102", "updated: 2026-11-02"),
        (BadDate, "updated: 2026/11/02 # nu", "updated: 2026-11-02 # nu"),
        (BadDate, "updated: 2026–11–02", "updated: 2026-11-02"),
        (
            BadDate,
            "occasions: [{id: a, start: Rolling, place: {town: Kumla}}]",
            "occasions: [{id: a, start: rolling, place: {town: Kumla}}]",
        ),
        // Addresses.
        (BadAddress, "url: www.kumla.example/x", "url: https://www.kumla.example/x"),
        (
            BadAddress,
            "contact: {url: \"www.kumla.example\"}",
            "contact: {url: \"https://www.kumla.example\"}",
        ),
        (BadEmail, "contact: {email: mailto:vux@kumla.example}", "contact: {email: vux@kumla.example}"),
        (BadEmail, "contact:\n  email: 'mailto:vux@kumla.example'", "contact:\n  email: 'vux@kumla.example'"),
    ];
    let catalogue = catalogue(cases.iter().map(|case| case.1));
    let root = catalogue.path("");
    let before = found(&root);
    let fixed = mend(&root);
    let after = found(&root);
    let mut wrong = Vec::new();
    for (index, (code, lines, mended)) in cases.iter().enumerate() {
        let path = format!("content/kumla/c{index}.yaml");
        let text = fs::read_to_string(catalogue.path(&path)).expect("a course");
        let had = before.get(&path).is_some_and(|codes| codes.contains(code));
        let told =
            fixed.iter().any(|fixed| fixed.path == path && fixed.code == *code && fixed.from != fixed.to);
        if !had || text != course(mended) || after.contains_key(&path) || !told {
            wrong.push((lines, before.get(&path), text, after.get(&path), told));
        }
    }
    assert!(wrong.is_empty(), "what was written, found, made of it, found then, told: {wrong:#?}");
}

#[test]
fn what_is_not_sure_is_left_alone() {
    use Code::*;
    let cases: &[(Code, &str)] = &[
        // Something may have stood there.
        (InvisibleCharacter, "summary: a\u{2028}b"),
        (InvisibleCharacter, "summary: a\u{200b}\u{2028}b"),
        (InvisibleCharacter, "summary: flaggan \u{1f3f4}\u{e0067}\u{e007f}"),
        (InvisibleCharacter, "summary: \"a\\u200bb\""),
        (ControlCharacter, "summary: a\u{b}b"),
        (ControlCharacter, "summary: 9\u{96}12"),
        // Two levels could be meant.
        (Tab, "apply:\n  url: https://x.example\n  needs:\n\t- bankid"),
        (Tab, "occasions:\n  - id: a\n    apply:\n      rolling: true\n\t\tpace: 50"),
        (Tab, "summary: text\n\tsom fortsätter: så"),
        // A block may be meant, or a text that goes on.
        (ColonInText, "contact: email: vux@kumla.example"),
        (ColonInText, "contact: E-post: vux@kumla.example"),
        (ColonInText, "summary: text: mer"),
        (ColonInText, "summary: Kurs: mer\n  och mer"),
        (WrongKind, "credits: \"100 p\""),
        (WrongKind, "credits: \"010\""),
        (WrongKind, "seqf: \"12\""),
        (WrongKind, "seqf: fyra"),
        (WrongKind, "updated: \"5/1 2027\""),
        (WrongKind, "combination: kanske"),
        // Several values, or none that is right.
        (WrongKind, "codes: VOXABN, VOXABC"),
        (WrongKind, "codes: VOXABN VOXABC"),
        (WrongKind, "codes: VOXABN/VOXABC"),
        (WrongKind, "areas: Medicin"),
        (WrongKind, "areas: >-\n  medicin-vard"),
        // Fields that are there, that two keys could be, or that take something else.
        (UnknownField, "title: x\ntitel: y"),
        (UnknownField, "sumary: x\nsummery: y"),
        (UnknownField, "kost: x"),
        (UnknownField, "subject: [vard]\nsubjekts: [vard]"),
        (UnknownField, "Kontakt: vux@kumla.example"),
        (UnknownField, "något: x"),
        (UnknownChoice, "min_swedish: {level: sfi-e}"),
        (UnknownChoice, "min_swedish: {level: sva-2}"),
        (UnknownChoice, "type: komvux"),
        (UnknownChoice, "credits: {value: 5, unit: xp}"),
        (BadDate, "updated: 5/1 2027"),
        (BadDate, "updated: 05-01-2027"),
        (BadDate, "updated: 270105"),
        (BadDate, "updated: 2027-13-01"),
        (BadDate, "updated: 2027-02-30"),
        (BadDate, "updated: januari"),
        (BadAddress, "url: kumla.example"),
        (BadAddress, "url: www kumla.example"),
        (BadAddress, "url: javascript:alert(1)"),
        (BadAddress, "description: Se [sidan](www.kumla.example)."),
        (BadEmail, "contact: {email: vux(at)kumla.example}"),
        (BadEmail, "contact: {email: \"mailto:vux\"}"),
    ];
    let catalogue = catalogue(cases.iter().map(|case| case.1));
    let root = catalogue.path("");
    let before = found(&root);
    let fixed = mend(&root);
    let mut wrong = Vec::new();
    for (index, (code, lines)) in cases.iter().enumerate() {
        let path = format!("content/kumla/c{index}.yaml");
        let text = fs::read_to_string(catalogue.path(&path)).expect("a course");
        let had = before.get(&path).is_some_and(|codes| codes.contains(code));
        if !had || text != course(lines) {
            wrong.push((lines, before.get(&path), text));
        }
    }
    assert!(wrong.is_empty(), "what was written, found, made of it: {wrong:#?}");
    assert_eq!(fixed, []);
}

#[test]
fn other_files_than_courses_are_put_right_too() {
    let county = COUNTY
        .replace("base_url: https://vux", "base_url: www.vux")
        .replace("conformity: full", "conformity: Helt förenlig");
    let catalogue = Catalogue::new()
        .with("frisok.yaml", county)
        .with("content/kumla/_publisher.yaml", PUBLISHER.replace("[kumla]", "kumla"))
        .with("content/_pages/om.md", "---\ntitel: Om\nmenu: ja\n---\nText\u{200b} här.\n");
    let root = catalogue.path("");
    assert_eq!(mend(&root).len(), 6);
    let read = |path: &str| fs::read_to_string(catalogue.path(path)).expect(path);
    assert_eq!(
        read("frisok.yaml"),
        COUNTY.replace("https://vux.example\ndefault", "https://www.vux.example\ndefault")
    );
    assert_eq!(read("content/kumla/_publisher.yaml"), PUBLISHER);
    assert_eq!(read("content/_pages/om.md"), "---\ntitle: Om\nmenu: true\n---\nText här.\n");
    assert_eq!(found(&root), BTreeMap::new());
}

#[test]
fn swedish_windows_1252_becomes_utf_8_and_nothing_else_does() {
    let latin =
        |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect::<Vec<_>>();
    let text = course("title: Vård på kvällstid\nsummary: Åäö är é");
    let unsure: [Vec<u8>; 4] = [
        // å and ä as on old Macs and in DOS; a letter of another language; UTF-8 with a broken part.
        b"title: V\x8crd p\x8c kv\x8all\n".to_vec(),
        b"title: V\x86rd p\x86 kv\x84ll\n".to_vec(),
        b"title: V\xe5rd \xf0\n".to_vec(),
        "title: Vård \u{e4}".bytes().chain(*b"\xe5\n").collect(),
    ];
    let mut catalogue = Catalogue::new().with("content/kumla/a.yaml", latin(&text));
    for (index, bytes) in unsure.iter().enumerate() {
        let more = b"type: yrkesvux\ncombination: ja\n";
        catalogue =
            catalogue.with(&format!("content/kumla/u{index}.yaml"), [bytes.as_slice(), more].concat());
    }
    let before: Vec<_> = (0..4)
        .map(|index| fs::read(catalogue.path(&format!("content/kumla/u{index}.yaml"))).expect("bytes"))
        .collect();
    let fixed = mend(&catalogue.path(""));
    assert_eq!(fixed.len(), 1, "{fixed:#?}");
    assert_eq!((fixed[0].code, fixed[0].path.as_str()), (Code::NotUtf8, "content/kumla/a.yaml"));
    assert_eq!(fs::read_to_string(catalogue.path("content/kumla/a.yaml")).expect("UTF-8"), text);
    let after: Vec<_> = (0..4)
        .map(|index| fs::read(catalogue.path(&format!("content/kumla/u{index}.yaml"))).expect("bytes"))
        .collect();
    assert_eq!(before, after);
}

#[test]
fn many_faults_in_one_file_are_put_right_together() {
    let text = "titel: Kurs: x\r\nType: Yrkesvux\r\ncredits: \"100\"\r\noccasions:\r\n\t- id: a\r\n\t\tstart: 2027-1-11\r\n\t\tplace: {town: Kum\u{200b}la}\r\n\t\tmode: På plats\r\n\t\tpace: många\r\n";
    let catalogue = Catalogue::new().with("content/kumla/x.yaml", text);
    let fixed = mend(&catalogue.path(""));
    assert_eq!(fixed.len(), 9, "{fixed:#?}");
    assert_eq!(
        fs::read_to_string(catalogue.path("content/kumla/x.yaml")).expect("a course"),
        "title: \"Kurs: x\"\r\ntype: yrkesvux\r\ncredits: 100\r\noccasions:\r\n  - id: a\r\n    start: 2027-01-11\r\n    place: {town: Kumla}\r\n    mode: classroom\r\n    pace: många\r\n"
    );
    assert_eq!(found(&catalogue.path("")).into_values().collect::<Vec<_>>(), [vec![Code::WrongKind]]);
}

struct Ran {
    code: Option<i32>,
    out: String,
    said: String,
}

fn check(root: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_frisok"));
    command.args(["--lang", "sv", "check"]).args(arguments).current_dir(root);
    let output = command.output().expect("run");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Ran { code: output.status.code(), out: text(output.stdout), said: text(output.stderr) }
}

#[test]
fn the_command_says_what_it_did_and_shows_the_rest() {
    let odd = "title: x\ntype: yrkesvux\ncombination: ja\ncredits: många\nsummary: a\u{200b}\noccasions: [{id: a, place: {town: Kumla}}]\n";
    let catalogue = Catalogue::new()
        .with("content/kumla/a.yaml", odd)
        .with("content/nora/a.yaml", odd)
        .with("content/nora/_publisher.yaml", PUBLISHER.replace("kumla", "nora"));
    let root = catalogue.path("");
    let shown = check(&root, &["content/kumla"]);
    assert_eq!(shown.code, Some(1));
    assert!(shown.said.contains("eller: frisok check --fix gör det åt dig"), "{}", shown.said);
    let json = check(&root, &["--format", "json", "content/kumla"]);
    let fixable = |line: &str| line.contains("\"fixable\":true");
    assert_eq!(json.out.lines().map(fixable).collect::<Vec<_>>(), [true, false, true]);

    let ran = check(&root, &["--fix", "content/kumla"]);
    assert_eq!(ran.code, Some(1));
    let lines: Vec<_> = ran.said.lines().take(3).collect();
    assert_eq!(
        lines,
        [
            "content/kumla/a.yaml:3:14 [E022] ja → true",
            "content/kumla/a.yaml:5:11 [E009] \\u{200b} → (borttaget)",
            "2 fel rättades."
        ]
    );
    assert!(
        ran.said.contains("”många” är inte ett tal") && ran.said.contains("1 fel och 0 varningar i 1 fil.")
    );
    // Elsewhere nothing is touched.
    assert_eq!(fs::read_to_string(catalogue.path("content/nora/a.yaml")).expect("a course"), odd);

    let again = check(&root, &["--fix", "content/kumla", "--format", "json"]);
    assert_eq!((again.code, again.out.lines().count()), (Some(1), 1));
    assert!(again.said.starts_with("Inget kunde rättas automatiskt."), "{}", again.said);
}

#[test]
fn a_folder_that_is_no_catalogue_is_not_touched() {
    let odd = "title: x\ncombination: ja\n";
    let catalogue = Catalogue::empty().with("content/kumla/a.yaml", odd);
    assert_eq!(check(&catalogue.path(""), &["--fix"]).code, Some(2));
    assert_eq!(fs::read_to_string(catalogue.path("content/kumla/a.yaml")).expect("a course"), odd);
}

#[test]
fn links_are_not_written_through() {
    let odd = "title: x\ntype: yrkesvux\ncombination: ja\noccasions: [{id: a, place: {town: Kumla}}]\n";
    let catalogue = Catalogue::new().with("elsewhere/a.yaml", odd);
    std::os::unix::fs::symlink(catalogue.path("elsewhere/a.yaml"), catalogue.path("content/kumla/a.yaml"))
        .expect("a link");
    assert_eq!(mend(&catalogue.path("")), []);
    assert_eq!(fs::read_to_string(catalogue.path("elsewhere/a.yaml")).expect("a course"), odd);
    assert_eq!(found(&catalogue.path(""))["content/kumla/a.yaml"], [Code::Link]);
}

/// However many errors stand before the byte that is no character: the text is only guessed.
#[test]
fn a_guessed_text_is_not_written_behind_very_many_errors() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::write(root.join("frisok.yaml"), COUNTY).expect("a file");
    fs::create_dir_all(root.join("content/kumla")).expect("folders");
    fs::write(root.join("content/kumla/_publisher.yaml"), PUBLISHER).expect("a file");
    let aliases = vec!["kumla/Q"; 260].join(", ");
    let mut bytes = format!("title: x\nType: sfi\naliases: [{aliases}]\nlearn: Körk").into_bytes();
    bytes.extend(b"\xF6rt\n");
    let path = root.join("content/kumla/x.yaml");
    fs::write(&path, &bytes).expect("a file");
    let fixed = fix(&Options { root: root.to_owned(), ..Options::default() }, |_| true).expect("files");
    assert!(fixed.is_empty());
    assert_eq!(fs::read(&path).expect("a file"), bytes);
}
