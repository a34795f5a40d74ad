//! 27–32: names that are no addresses, and addresses that two things want.

use std::fs;

use crate::support::*;

const PAGE: &str = "---\ntitle: Om\n---\n";

/// Writes files, sees the catalogue refused for `places`, each finding with its word, and removes
/// them.
#[track_caller]
fn refused(world: &World, files: &[(&str, &str)], places: &[&str], sv: &[&str], en: &[&str]) -> Vec<Finding> {
    for (path, text) in files {
        world.write(path, text);
    }
    let found = world.assert_refused(places, sv, en);
    for (path, _) in files {
        fs::remove_file(world.path(path)).unwrap();
        // A folder that a later case must not find.
        let folder = world.path(path).parent().unwrap().to_owned();
        let _ = fs::remove_dir(folder);
    }
    found
}

#[test]
fn fault_27_the_same_address_twice() {
    let world = World::new();
    let with_alias = |alias: &str| with_line(&format!("aliases: [{alias}]"));
    let other = "content/kumla/annan.yaml";
    // A former address that is another course's, or another's former one.
    let found = refused(
        &world,
        &[(NEW, &with_alias("nora/kock"))],
        &[&format!("{NEW}:3:11 E048")],
        &["”nora/kock” är redan tagen av content/nora/kock.yaml"],
        &["“nora/kock” is taken by content/nora/kock.yaml"],
    );
    assert_eq!(found[0].related, ["content/nora/kock.yaml:1:8"]);
    let both = [(other, &*with_alias("kumla/gammal")), (NEW, &with_alias("kumla/gammal"))];
    let found = refused(
        &world,
        &both,
        &[&format!("{NEW}:3:11 E048")],
        &["redan tagen av content/kumla/annan.yaml"],
        &["taken by content/kumla/annan.yaml"],
    );
    assert_eq!(found[0].related, [format!("{other}:3:11")]);
    refused(
        &world,
        &[(NEW, &with_alias("kumla/ny"))],
        &[&format!("{NEW}:3:11 E048")],
        &["har redan adressen"],
        &["has the address"],
    );
    // The second page of a list.
    refused(
        &world,
        &[("content/kumla/2.yaml", COURSE)],
        &["content/kumla/2.yaml:1:1 E048"],
        &["är sidan 2 i en lista"],
        &["is page 2 of a list"],
    );
    refused(
        &world,
        &[(NEW, &with_alias("kumla/3"))],
        &[&format!("{NEW}:3:11 E048")],
        &["är sidan 3 i en lista"],
        &["is page 3 of a list"],
    );
    // A page in a language twice.
    let pages = [("content/_pages/om.md", PAGE), ("content/_pages/om.sv.md", PAGE)];
    let found = refused(
        &world,
        &pages,
        &["content/_pages/om.sv.md:1:1 E048"],
        &["i content/_pages/om.md"],
        &["in content/_pages/om.md"],
    );
    assert_eq!(found[0].related, ["content/_pages/om.md:1:1"]);
    // A language whose address is that of the information pages.
    world.write("content/_pages/hjalp.md", PAGE);
    let strings = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/i18n/en.ftl")).unwrap();
    world.write("i18n/om.ftl", strings);
    world.change("frisok.yaml", "[sv, en]", "[sv, om]");
    world.assert_refused(&["frisok.yaml:4:17 E048"], &["adressen /om/", "om-Latn"], &["at /om/", "om-Latn"]);
    fs::rename(world.path("i18n/om.ftl"), world.path("i18n/om-Latn.ftl")).unwrap();
    world.change("frisok.yaml", "[sv, om]", "[sv, om-Latn]");
    world.assert_sound();
}

#[test]
fn fault_28_addresses_that_differ_in_case_only() {
    let world = World::new();
    let (sv, en) = ("så när som på stora och små bokstäver", "but for capitals");
    let found = refused(
        &world,
        &[("content/nora/Kock.yaml", COURSE)],
        &["content/nora/Kock.yaml:1:1 E048"],
        &[sv, "content/nora/kock.yaml"],
        &[en, "content/nora/kock.yaml"],
    );
    assert_eq!(found.len(), 1);
    refused(
        &world,
        &[("content/Nora/bagare.yaml", COURSE)],
        &["content/Nora/bagare.yaml:1:1 E048"],
        &[sv, "content/nora"],
        &[en, "content/nora"],
    );
    let pages = [("content/_pages/om.md", PAGE), ("content/_pages/Om.md", PAGE)];
    refused(&world, &pages, &["content/_pages/Om.md:1:1 E048"], &[sv, "content/_pages/om.md"], &[en]);
    let media = [("media/Karta.pdf", "1"), ("media/karta.pdf", "2")];
    let found = refused(
        &world,
        &media,
        &["media/Karta.pdf:1:1 E048"],
        &["media/Karta.pdf", "media/karta.pdf", "stora och små bokstäver"],
        &["media/Karta.pdf", "media/karta.pdf"],
    );
    assert_eq!(found[0].related, ["media/karta.pdf:1:1"]);
    // In yaml, capitals are no part of an id.
    world.assert_refuses_line("aliases: [nora/Kock]", &["3:11 E024"], "”K”", "“K”");
}

#[test]
fn fault_29_composed_and_decomposed_names() {
    let world = World::new();
    let (composed, decomposed) = ("k\u{e5}re", "ka\u{30a}re");
    let path = |name: &str| format!("content/kumla/{name}.yaml");
    let (one, other) = (path(composed), path(decomposed));
    // Neither can be an address, and each is told of the other.
    let places = [&*format!("{other}:1:1 E048"), &format!("{one}:1:1 E048")];
    let sv = ["hur de är kodade", &*one, &*other];
    refused(&world, &[(&*one, COURSE), (&*other, COURSE)], &places, &sv, &["the way letters are encoded"]);
    let media = |name: &str| format!("media/{name}.pdf");
    let (one, other) = (media(composed), media(decomposed));
    let places = [&*format!("{other}:1:1 E048")];
    let found = refused(
        &world,
        &[(&*one, "1"), (&*other, "2")],
        &places,
        &["Byt namn på den ena"],
        &["Rename one of them"],
    );
    assert_eq!(found[0].related, [format!("{one}:1:1")]);
}

#[test]
fn fault_30_ids_that_lead_elsewhere() {
    let world = World::new();
    let (sv, en) = ("bara a–z, 0–9 och bindestreck", "only a–z, 0–9 and hyphens");
    for id in ["../nora", "/etc/passwd", "a/../../b", "%2e%2e", "a%2fb", "a\\b", "..", "."] {
        world.assert_refuses_line(&format!("areas: ['{id}']"), &["3:9 E024"], sv, en);
    }
    for address in
        ["../nora/kock", "/kumla/x", "kumla/../nora", "kumla/%2e%2e", "kumla\\x", "kumla/..", "kumla/x/y"]
    {
        world.assert_refuses_line(
            &format!("aliases: ['{address}']"),
            &["3:11 E024"],
            "Skriv utgivare/kurs",
            "Write publisher/course",
        );
    }
    for file in
        ["../film.mp4", "/etc/passwd", "media/../../x", "media/%2e%2e/x", "media\\x", "media/.x", "media//x"]
    {
        let line = format!("films: [{{file: '{file}', language: sv}}]");
        world.assert_refuses_line(
            &line,
            &["3:16 E034"],
            "Lägg filen i mappen media",
            "Put the file in the folder media",
        );
    }
    for theme in ["../evil", "/etc", "a\\b", "%2e%2e"] {
        world.assert_refuses("frisok.yaml", format!("{COUNTY}theme: '{theme}'\n"), &["18:8 E024"], sv, en);
    }
    world.assert_refuses("frisok.yaml", COUNTY.replace("id: nora", "id: ../nora"), &["9:10 E024"], sv, en);
    for name in ["a%2eb", "a\\b", "..a"] {
        // What begins with a dot is hidden, and no entry.
        let (path, hidden) = (format!("content/kumla/{name}.yaml"), name.starts_with('.'));
        world.write(&path, COURSE);
        match hidden {
            true => world.assert_sound(),
            false => drop(world.assert_refused(&[&format!("{path}:1:1 E007")], &["Byt namn"], &["Rename"])),
        }
        fs::remove_file(world.path(&path)).unwrap();
    }
    refused(&world, &[("media/a\\b.pdf", "x")], &["media/a\\b.pdf:1:1 E034"], &["Byt namn"], &["Rename"]);
    // A link that climbs leads nowhere.
    for link in ["/../../etc/passwd", "@/../frisok.yaml", "/media/%2e%2e/x"] {
        world.assert_refuses_line(
            &format!("description: Läs [här]({link})."),
            &["3:24 E037"],
            "leder ingenstans",
            "leads nowhere",
        );
    }
}

#[test]
fn fault_31_names_that_windows_cannot_bear() {
    let world = World::new();
    let (sv, en) = ("”con” är ett reserverat namn i Windows", "“con” is a reserved name on Windows");
    refused(
        &world,
        &[("content/kumla/con.yaml", COURSE)],
        &["content/kumla/con.yaml:1:1 E007"],
        &[sv, "con-1"],
        &[en, "con-1"],
    );
    for name in ["CON", "nul", "Aux", "lpt1", "com9", "kurs.", "kurs ", "kurs.."] {
        let path = format!("content/kumla/{name}.yaml");
        refused(&world, &[(&path, COURSE)], &[&format!("{path}:1:1 E007")], &["Byt namn"], &["Rename"]);
    }
    for folder in ["nul", "kumla.", "kumla "] {
        let path = format!("content/{folder}/x.yaml");
        let found = refused(
            &world,
            &[(&path, COURSE)],
            &[&format!("{path}:1:1 E007")],
            &["Byt namn på mappen"],
            &["Rename the folder"],
        );
        assert!(found[0].message.starts_with(&format!("Mappen {folder}: ")), "{found:?}");
    }
    refused(
        &world,
        &[("content/_pages/prn.md", PAGE)],
        &["content/_pages/prn.md:1:1 E007"],
        &["Windows"],
        &["Windows"],
    );
    for name in ["CON.pdf", "aux", "karta.", "com1.tar.gz", "a /x.pdf"] {
        let path = format!("media/{name}");
        let (sv, en) = ("alla system klarar inte det namnet", "not every system can take that name");
        refused(&world, &[(&path, "x")], &[&format!("{path}:1:1 E034")], &[sv, "Byt namn"], &[en, "Rename"]);
    }
    world.assert_refuses_line("aliases: [kumla/con]", &["3:11 E024"], sv, en);
    world.assert_refuses("frisok.yaml", format!("{COUNTY}theme: con\n"), &["18:8 E024"], sv, en);
    // These only look like them.
    world.write("content/kumla/console.yaml", COURSE);
    world.write("media/icon.con.pdf", "x");
    world.assert_sound();
    assert_eq!(world.build(&[]).code, 0);
}

#[test]
fn fault_32_a_name_of_300_characters() {
    let world = World::new();
    let long = "a".repeat(300);
    let (sv, en) = ("har 300 tecken, högst 80 är tillåtna", "has 300 characters, at most 80 are allowed");
    world.assert_refuses_line(&format!("areas: [{long}]"), &["3:9 E024"], sv, en);
    world.assert_refuses_line(&format!("aliases: [kumla/{long}]"), &["3:11 E024"], sv, en);
    world.assert_refuses_line(&format!("aliases: [{long}/x]"), &["3:11 E024"], sv, en);
    let film = format!("films: [{{file: media/{long}.mp4, language: swl, transcript: Hej.}}]");
    world.assert_refuses_line(&film, &["3:16 E052"], "finns inte", "There is no file");
    let occasion = COURSE.replace("id: vt27", &format!("id: {long}"));
    world.assert_refuses(NEW, occasion, &["4:9 E024"], sv, en);
    world.assert_refuses("frisok.yaml", format!("{COUNTY}theme: {long}\n"), &["18:8 E024"], sv, en);
    // A language tag that is well formed, and longer than any.
    let tag = format!("sv-x{}", "-abcdefgh".repeat(33));
    world.assert_refuses(
        "frisok.yaml",
        COUNTY.replace("[sv, en]", &format!("[sv, en, {tag}]")),
        &["4:21 E031"],
        "är ingen språkkod",
        "is not a language tag",
    );
    // As long as the disk takes.
    let name = "a".repeat(250);
    let path = format!("content/kumla/{name}.yaml");
    let (sv, en) = ("har 250 tecken, högst 80", "has 250 characters, at most 80");
    refused(&world, &[(&path, COURSE)], &[&format!("{path}:1:1 E007")], &[sv], &[en]);
    let path = format!("content/{name}/x.yaml");
    refused(&world, &[(&path, COURSE)], &[&format!("{path}:1:1 E007")], &[sv], &[en]);
    let path = format!("content/_pages/{name}.md");
    refused(&world, &[(&path, PAGE)], &[&format!("{path}:1:1 E007")], &[sv], &[en]);
    // An asset's name grows by its hash.
    world.write(&format!("themes/default/assets/{name}.css"), "x");
    world.assert_refused(&[":0:0 E034"], &["alla system klarar inte det namnet"], &["not every system"]);
    fs::remove_dir_all(world.path("themes")).unwrap();
    // Of paths on the command line, too.
    for words in [["check", &long], ["check", &format!("{long}/x")]] {
        let ran = run(&mut world.frisok(&words));
        assert_eq!(ran.code, 2, "{ran:?}");
    }
    let ran = run(world.frisok(&["build", "--lang", "sv"]).arg("--out").arg(world.dir().join(&long)));
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_has(&ran.err, "namnet är för långt", &ran.err);
    world.assert_untouched();
}
