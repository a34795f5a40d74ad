//! 5–15: YAML that cannot be read, or not as it was meant.

use std::process::Command;
use std::time::Duration;

use crate::support::*;

/// Refused in this time, of a build without optimisation on a machine that is busy.
const SOON: Duration = Duration::from_secs(5);

/// `check` of the catalogue with so many KiB for data.
fn check_within(world: &World, kib: u64) -> Ran {
    let frisok = world.frisok(&["check", "--format", "json", "--lang", "en"]);
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -d \"$1\"; shift; exec \"$@\"", "sh", &kib.to_string()]);
    limited.arg(frisok.get_program()).args(frisok.get_args()).env("RAYON_NUM_THREADS", "2");
    run(&mut limited)
}

/// The catalogue is refused soon, with less than 100 MB, for this one reason.
#[track_caller]
fn assert_cheap(world: &World, place: &str) {
    let ran = check_within(world, 100_000);
    assert_eq!(ran.code, 1, "{ran:?}");
    let found = world.check("en").1;
    assert_eq!(found.iter().map(Finding::place).collect::<Vec<_>>(), [place]);
    assert_eq!(ran.out.lines().count(), 1, "{ran:?}");
    assert!(ran.took < SOON, "{:?}", ran.took);
}

#[test]
fn fault_05_tabs_as_indentation() {
    let world = World::new();
    let (sv, en) = (
        "Ersätt tabben med mellanslag: två för varje nivå",
        "Replace the tab with spaces: two for each level",
    );
    world.assert_refuses_line("\tsummary: Kort", &["3:1 E011"], sv, en);
    world.assert_refuses_line("cost:\n\ttext: Gratis\n\tamount: 0", &["4:1 E011"], sv, en);
    world.assert_refuses_line("summary: |\n\tKort\n\ttext", &["4:1 E011"], sv, en);
    world.assert_refuses("content/_pages/om.md", "---\ntitle: Om\n\tweight: 3\n---\n", &["3:1 E011"], sv, en);
    // A tab between words and one in a text do no harm.
    world.write(NEW, with_line("summary:\tKort\ttext\ndescription: |\n  Kort\n  \tindragen"));
    world.assert_sound();
}

#[test]
fn fault_06_duplicate_key() {
    let world = World::new();
    world.write(NEW, with_line("seqf: 3\nseqf: 4"));
    let place = &format!("{NEW}:4:1 E012");
    let found = world.assert_refused(
        &[place],
        &["”seqf” står två gånger", "Ta bort den ena"],
        &["stands twice", "Remove one of them"],
    );
    assert_eq!(found[0].related, [format!("{NEW}:3:1")]);
    world.write(NEW, COURSE.replace("mode: classroom", "mode: classroom\n    mode: distance"));
    let place = &format!("{NEW}:7:5 E012");
    let found = world.assert_refused(&[place], &["”mode” står två gånger"], &["“mode” stands twice"]);
    assert_eq!(found[0].related, [format!("{NEW}:6:5")]);
}

#[test]
fn fault_07_yes_and_no() {
    let world = World::new();
    for (word, meant) in
        [("no", "false"), ("yes", "true"), ("on", "true"), ("off", "false"), ("Nej", "false")]
    {
        let (sv, en) = (format!("Skriv {meant}."), format!("Write {meant}."));
        world.assert_refuses_line(&format!("apprenticeship: {word}"), &["3:17 E022"], &sv, &en);
    }
    // In a text they are words.
    world.write(NEW, COURSE.replace("Undersköterska", "no") + "summary: on\n");
    world.assert_sound();
    assert_eq!(world.build(&[]).code, 0);
    let page = world.page("kurser/kumla/ny/index.html");
    assert_has(&page, "<h1><bdi>no</bdi></h1>", "the page");
    assert_has(&page, "<meta name=\"description\" content=\"on\">", "the page");
}

#[test]
fn fault_08_numbers_in_text() {
    let world = World::new();
    let lines = "summary: 1.10\nprovider: 010\ncontractor: 0x1F\ncodes: [1e3, 0o17]\ndescription: 12:30\nprior_knowledge: .inf";
    world.write(NEW, COURSE.replace("Undersköterska", "2027-01-11") + lines + "\n");
    // A code that is a number to others keeps its zero.
    world.change("frisok.yaml", "code: \"1884\"", "code: 0180");
    world.change("frisok.yaml", "code: \"18\"", "code: 01");
    world.assert_sound();
    assert_eq!(world.build(&[]).code, 0);
    let page = world.page("kurser/kumla/ny/index.html");
    for text in
        ["<bdi>2027-01-11</bdi>", "1.10", ">010<", ">0x1F<", "1e3", "0o17", "<p>12:30</p>", "<p>.inf</p>"]
    {
        assert_has(&page, text, "the page");
    }
    for changed in [">8<", ">31<", "1000", "45000", "750"] {
        assert!(!page.contains(changed), "{changed} in {page}");
    }
    // One that has lost its zero is no code.
    let county = COUNTY.replace("code: \"1884\"", "code: 180");
    let sv = "fyra siffror inom citattecken";
    World::new().assert_refuses("frisok.yaml", county, &["9:22 E036"], sv, "four digits in quotes");
}

#[test]
fn fault_09_colon_in_text() {
    let world = World::new();
    let (sv, en) = ("itattecken runt", "quotes around");
    world.assert_refuses(NEW, COURSE.replace("Undersköterska", "Kurs: x"), &["1:8 E013"], sv, en);
    world.assert_refuses_line("summary: Obs: ta med matsäck", &["3:10 E013"], sv, en);
    world.assert_refuses("content/_pages/om.md", "---\ntitle: Om: oss\n---\n", &["2:8 E013"], sv, en);
    // With other faults in the same file, each is told.
    let text = COURSE.replace("Undersköterska", "Kurs: x").replace("2027-01-11", "2027-02-31") + "seqf: 9\n";
    world.assert_refuses(NEW, text, &["1:8 E013", "5:12 E025", "8:7 E026"], sv, en);
    world.write(NEW, COURSE.replace("Undersköterska", "\"Kurs: x\""));
    world.assert_sound();
}

#[test]
fn fault_10_alias_bomb() {
    let world = World::new();
    let mut bomb = String::from("title: x\ntype: validering\nsettings: &a [x, x, x, x, x, x, x, x, x]\n");
    let mut before = 'a';
    for name in 'b'..='z' {
        let nine = vec![format!("*{before}"); 9].join(", ");
        bomb += &format!("s{name}: &{name} [{nine}]\n");
        before = name;
    }
    world.write(NEW, &bomb);
    let (code, findings) = world.check("sv");
    assert_eq!(code, 1);
    assert!(findings.iter().any(|found| found.code == "E014" && found.message.contains("alias")));
    assert!(findings.iter().any(|found| found.place() == format!("{NEW}:3:11 E014")));
    assert!(findings.len() < 1000, "{}", findings.len());
    // The limit is one that bites.
    assert!(![0, 1].contains(&check_within(&world, 1_000).code));
    let ran = check_within(&world, 100_000);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.took < SOON, "{:?}", ran.took);
    assert_eq!(world.build(&[]).code, 1);
    world.assert_untouched();
    // One alone is refused too, and a text that begins so is not.
    world.assert_refuses(
        NEW,
        with_line("summary: &x Kort\ndescription: *x"),
        &["3:10 E014", "4:14 E014"],
        "Skriv ut värdet",
        "Write the value out",
    );
    world.write(NEW, with_line("summary: \"*Kort* & gott\""));
    world.assert_sound();
}

#[test]
fn fault_11_deep_nesting() {
    let world = World::new();
    world.write(NEW, with_line(&format!("summary: {}", "[".repeat(100_000))));
    assert_cheap(&world, &format!("{NEW}:3:74 E017"));
    let (code, found) = world.check("sv");
    assert!(code == 1 && found[0].message.contains("64"), "{found:?}");
    assert_eq!(world.build(&[]).code, 1);
    world.assert_untouched();
    let maps: String = (0..1000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let page = format!("---\ntitle: Om\n---\n{}x\n", ">".repeat(100_000));
    for (path, text) in [
        (NEW, maps),
        (NEW, "- ".repeat(100_000)),
        (NEW, "{a: ".repeat(100_000)),
        (NEW, format!("codes: [B{}]", ": ".repeat(100_000))),
        ("content/_pages/om.md", page),
    ] {
        world.write(path, text);
        let ran = check_within(&world, 100_000);
        assert!([0, 1].contains(&ran.code) && ran.took < SOON, "{:?} {}", ran.took, ran.err);
    }
}

#[test]
fn fault_12_tags_merge_keys_and_documents() {
    let world = World::new();
    world.assert_refuses_line("summary: !!binary Kort", &["3:10 E015"], "Ta bort taggen", "Remove the tag");
    world.assert_refuses_line(
        "summary: !ruby/object:Gem Kort",
        &["3:10 E015"],
        "Ta bort taggen",
        "Remove the tag",
    );
    world.assert_refuses_line("<<: {seqf: 4}", &["3:1 E018"], "Skriv ut fälten", "Write the fields out");
    world.assert_refuses(
        NEW,
        format!("{COURSE}---\n{COURSE}"),
        &["8:1 E016"],
        "En fil har bara ett",
        "A file has only one",
    );
    // The mark of the first document alone is right.
    world.write(NEW, format!("---\n{COURSE}"));
    world.assert_sound();
}

#[test]
fn fault_13_a_file_too_large() {
    let world = World::new();
    let large = |path: &str, bytes| {
        world.write(path, "title: x\n");
        std::fs::File::options().write(true).open(world.path(path)).unwrap().set_len(bytes).unwrap();
    };
    for path in [NEW, "content/_pages/om.md", "i18n/vocabulary/areas.yaml", "i18n/en.ftl"] {
        large(path, 100_000_000);
        assert_cheap(&world, &format!("{path}:1:1 E004"));
        let place = &format!("{path}:1:1 E004");
        world.assert_refused(&[place], &["95,4 MiB", "högst 1 MiB"], &["95.4 MiB", "at most 1 MiB"]);
        std::fs::remove_file(world.path(path)).unwrap();
    }
    // As much as is allowed, and one byte more.
    let filled = |bytes: usize| format!("{COURSE}#{}", "x".repeat(bytes - COURSE.len() - 1));
    world.write(NEW, filled(1 << 20));
    world.assert_sound();
    world.assert_refuses(NEW, filled((1 << 20) + 1), &["1:1 E004"], "Dela filen", "Split the file");
}

#[test]
fn fault_14_unknown_field() {
    let world = World::new();
    let near = |line: &str, place: &str, field: &str| {
        let (sv, en) = (format!("Menade du ”{field}”?"), format!("Did you mean “{field}”?"));
        world.assert_refuses_line(line, &[place], &sv, &en);
    };
    near("sumary: Kort", "3:1 E020", "summary");
    near("Summary: Kort", "3:1 E020", "summary");
    near("apprentice_ship: true", "3:1 E020", "apprenticeship");
    near("cost: {txt: Gratis}", "3:8 E020", "text");
    let page = "---\ntitle: Om\nweigth: 3\n---\n";
    world.assert_refuses("content/_pages/om.md", page, &["3:1 E020"], "weight", "weight");
}

#[test]
fn fault_15_empty_file() {
    let world = World::new();
    let (sv, en) = ("Filen är tom", "The file is empty");
    for text in ["", "\n\n", "# bara en kommentar\n", "---\n", "\u{FEFF}", "~\n"] {
        world.assert_refuses(NEW, text, &["1:1 E008"], sv, en);
    }
    world.assert_refuses("content/kumla/_publisher.yaml", "", &["1:1 E008"], sv, en);
    world.assert_refuses("frisok.yaml", "", &["1:1 E008"], sv, en);
    world.assert_refuses(
        "content/_pages/om.md",
        "",
        &["1:1 E021"],
        "Skriv överst: ---",
        "Write at the top: ---",
    );
}
