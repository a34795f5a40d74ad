//! 1–4, 33, 34: bytes that are no text, and characters that no text has.

use crate::support::*;

fn latin_1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

#[test]
fn fault_01_latin_1() {
    let world = World::new();
    let (sv, en) = ("spara den som UTF-8", "save it as UTF-8");
    world.assert_refuses(NEW, latin_1(COURSE), &["1:15 E001"], sv, en);
    world.assert_refuses(
        "content/kumla/_publisher.yaml",
        b"name: V\xE5rd\nmunicipalities: [kumla]\n",
        &["1:8 E001"],
        sv,
        en,
    );
    world.assert_refuses(
        "content/_pages/om.md",
        b"---\ntitle: Om\n---\n\nV\xC3\xA5r sk\xF6la.\n",
        &["5:7 E001"],
        sv,
        en,
    );
    world.assert_refuses("frisok.yaml", latin_1(COUNTY), &["1:27 E001"], sv, en);
    world.assert_refuses("i18n/en.ftl", b"apply = \xC5\n", &["1:9 E001"], sv, en);
    // A character that was cut in two.
    let cut = [with_line("summary: Kv").trim_end().as_bytes(), b"\n# \xC3\n"].concat();
    world.assert_refuses(NEW, cut, &["9:3 E001"], sv, en);
}

#[test]
fn fault_02_utf_16() {
    let world = World::new();
    let units = || COURSE.encode_utf16();
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    for bytes in [&[b"\xFF\xFE", &*little].concat(), &[b"\xFE\xFF", &*big].concat(), &little, &big] {
        world.assert_refuses(NEW, bytes, &["1:1 E002"], "Filen är sparad som UTF-16.", "The file is UTF-16.");
    }
}

#[test]
fn fault_03_byte_order_mark_and_crlf() {
    let world = World::new();
    let windows = |text: &str| format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
    for path in ["frisok.yaml", "content/kumla/_publisher.yaml", "content/kumla/underskoterska.yaml"] {
        world.write(path, windows(&world.read(path)));
    }
    world.assert_sound();
    // The site is the same, so nothing of it is written again.
    let built = world.build(&[]);
    assert_eq!(built.code, 0, "{built:?}");
    world.assert_untouched();
    // Lines and columns are counted as an editor counts them.
    world.assert_refuses(NEW, windows(&with_line("seqf: 9")), &["3:7 E026"], "9", "9");
}

#[test]
fn fault_04_nul_and_control_characters() {
    let world = World::new();
    let (sv, en) = ("ett tecken som inte syns", "a character here that cannot be seen");
    for c in ['\0', '\u{1b}', '\u{8}', '\u{85}', '\u{c}', '\u{7f}'] {
        world.assert_refuses_line(&format!("summary: Kort{c}text"), &["3:14 E003"], sv, en);
    }
    world.assert_refuses("content/_pages/om.md", "---\ntitle: Om\n---\n\nText\0.\n", &["5:5 E003"], sv, en);
    world.assert_refuses_line("summary: \"Kort\\0\"", &["3:10 E003"], "skrivet med \\", "written with \\");
    world.assert_refuses(NEW, vec![0; 3000], &["1:1 E003"], sv, en);
}

#[test]
fn fault_33_limits_count_what_people_see() {
    let world = World::new();
    let title = |sign: &str, count| COURSE.replace("Undersköterska", &sign.repeat(count));
    // A family is one sign of 25 bytes, a letter with its rings one of three.
    for sign in ["👩‍👩‍👧‍👦", "a\u{30a}\u{323}", "ሀ", "ש\u{5b8}"] {
        world.write(NEW, title(sign, 120));
        world.assert_sound();
        let (sv, en) = ("121 tecken. Högst 120 får plats", "121 characters. At most 120 fit");
        world.assert_refuses(NEW, title(sign, 121), &["1:8 E027"], sv, en);
    }
    // What fits is on the page whole.
    world.write(NEW, title("👩‍👩‍👧‍👦", 120));
    assert_eq!(world.build(&[]).code, 0);
    assert!(world.page("kurser/kumla/ny/index.html").contains(&"👩‍👩‍👧‍👦".repeat(120)));
}

#[test]
fn fault_34_bidi_controls_and_invisible_characters() {
    let world = World::new();
    let (sv, en) = ("ett tecken som inte syns", "a character here that cannot be seen");
    for c in [
        '\u{202e}',
        '\u{202a}',
        '\u{2066}',
        '\u{2069}',
        '\u{200b}',
        '\u{200e}',
        '\u{feff}',
        '\u{2028}',
        '\u{e0041}',
    ] {
        world.assert_refuses_line(&format!("summary: Kort{c}text"), &["3:14 E009"], sv, en);
    }
    world.assert_refuses_line("summary: \"Kort\\u202etext\"", &["3:10 E009"], "U+202E", "U+202E");
    world.assert_refuses("content/_pages/om.md", "---\ntitle: O\u{202e}m\n---\n", &["2:9 E009"], sv, en);
    // Persian and emoji need theirs. Whatever direction a title has, it does not turn what is around it.
    let title = "title: {sv: می‌خواهم 👩🏽‍🎓, en: Study}";
    world.write(NEW, COURSE.replace("title: Undersköterska", title));
    world.assert_sound();
    assert_eq!(world.build(&[]).code, 0);
    let page = world.page("kurser/kumla/ny/index.html");
    assert_has(&page, "<h1><bdi>می‌خواهم 👩🏽‍🎓</bdi></h1>", "the page");
    let list = world.page("kurser/kumla/index.html");
    assert_has(&list, "<bdi>می‌خواهم 👩🏽‍🎓</bdi>", "the list");
}
