//! 35–40: texts that would be something else on a page, in a feed, in a table.

use std::fs;

use crate::support::*;

/// Breaks out of an element, an attribute and a script, and closes a comment and a section.
const HOSTILE: &str = "<script>alert(1)</script>\" onmouseover=\"x' & ]]> --> {{ config }}";

/// The same as YAML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Every text file of the site.
fn texts(world: &World) -> Vec<(String, String)> {
    let files = tree(&world.site()).into_iter().filter(|(path, _)| path != ".frisok");
    let texts: Vec<_> =
        files.filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect();
    assert!(texts.iter().any(|(path, _)| path.ends_with(".xml")) && texts.len() > 30);
    texts
}

/// A course with a text in every field that takes one.
fn course_of(text: &str) -> String {
    let text = quoted(text);
    COURSE
        .replace("Undersköterska", &format!("{{sv: {text}, en: {text}}}"))
        .replace("town: Kumla", &format!("town: {text}, address: {text}"))
        + &format!(
            "    apply: {{url: https://kumla.example/ansok}}\n\
             summary: {text}\nprovider: {text}\ncontractor: {text}\ncodes: [{text}]\n\
             cost: {{text: {text}, amount: 10}}\ncontact: {{phone: {text}, url: https://kumla.example}}\n\
             guidance: {{phone: {text}, hours: {text}}}\ninternal_note: {text}\n\
             source: {{system: {text}, id: {text}}}\n"
        )
}

#[test]
fn fault_35_script_in_every_text() {
    let world = World::unpublished();
    let text = quoted(HOSTILE);
    world.write(NEW, course_of(HOSTILE));
    world.write("content/kumla/_publisher.yaml", PUBLISHER.replace("Kumla vuxenutbildning", &text));
    world.write("content/_pages/om.md", format!("---\ntitle: {text}\n---\n\n`<script>alert(1)</script>`\n"));
    world.change("frisok.yaml", "Vuxenutbildning i länet", &text);
    world.change("frisok.yaml", "name: Kumla}", &format!("name: {text}}}"));
    world.change("frisok.yaml", "name: Länet}", &format!("name: {text}}}"));
    let (code, findings) = world.check("en");
    assert_eq!((code, findings), (0, vec![]));
    let built = world.build(&[]);
    assert_eq!(built.code, 0, "{built:?}");
    let mut shown = 0;
    for (path, text) in texts(&world) {
        shown += text.matches("alert(1)").count();
        // A calendar is plain text: nothing in it is mark-up.
        if path.ends_with(".ics") {
            continue;
        }
        for raw in ["<script>alert", "\" onmouseover=\"x", "</script>\"", "-->"] {
            assert!(!text.contains(raw), "{raw} in {path}");
        }
        // Nor is it escaped twice.
        for twice in ["&amp;lt;script", "&amp;quot;", "&amp;amp;"] {
            assert!(!text.contains(twice), "{twice} in {path}");
        }
    }
    assert!(shown > 100, "{shown}");
    let page = world.page("kurser/kumla/ny/index.html");
    assert_has(&page, "<h1><bdi>&lt;script&gt;alert(1)&lt;", "the page");
}

#[test]
fn fault_36_addresses_that_are_no_addresses() {
    let world = World::new();
    let (sv, en) = ("med https:// först", "with https:// first");
    for address in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "vbscript:x",
        "file:///etc/passwd",
        "https:evil.example",
        "https://a b.example",
        "https://user:pw@kumla.example",
    ] {
        let line = |field: &str| field.replace("ADDRESS", &quoted(address));
        world.assert_refuses_line(&line("url: ADDRESS"), &["3:6 E028"], sv, en);
        world.assert_refuses_line(&line("contact: {url: ADDRESS}"), &["3:16 E028"], sv, en);
    }
    world.assert_refuses_line("url: \" javascript:alert(1)\"", &["3:6 E028"], sv, en);
    // Control characters within it, which browsers skip.
    world.assert_refuses_line("url: \"java\\tscript:alert(1)\"", &["3:6 E028"], sv, en);
    for (link, place) in [
        ("javascript:alert(1)", "3:24 E028"),
        ("//evil.example", "3:24 E028"),
        ("data:text/html;base64,x", "3:24 E028"),
    ] {
        world.assert_refuses_line(&format!("description: Läs [här]({link})."), &[place], sv, en);
    }
    let page = "---\ntitle: Om\n---\n\n[här](javascript:alert(1)) <javascript:alert(1)>\n";
    world.write("content/_pages/om.md", page);
    let (code, found) = world.check("sv");
    assert!(code == 1 && found.len() == 2 && found.iter().all(|found| found.code == "E028"), "{found:?}");
    fs::remove_dir_all(world.path("content/_pages")).unwrap();
    world.assert_refuses(
        "frisok.yaml",
        COUNTY.replace("https://vux.example\n", "javascript:alert(1)\n"),
        &["2:11 E028"],
        sv,
        en,
    );
    // The four that there are.
    world.write(NEW, with_line("url: HTTPS://kumla.example/å?a=1&b=2\ncontact: {url: \"mailto:vux@kumla.example\"}\ndescription: \"[a](http://kumla.example) [b](tel:+4619588000)\""));
    world.assert_sound();
    assert_eq!(world.build(&[]).code, 0);
    for (path, text) in texts(&world) {
        for scheme in ["javascript:", "data:text", "href=\"//"] {
            assert!(!text.contains(scheme), "{scheme} in {path}");
        }
    }
}

#[test]
fn fault_37_html_in_markdown() {
    let world = World::new();
    let (sv, en) = ("Skriv med Markdown", "Use Markdown");
    world.assert_refuses_line("description: Läs <b>här</b>.", &["3:18 E030"], sv, en);
    world.assert_refuses_line("description: |\n  Text.\n\n  <div>\n  x\n  </div>", &["6:3 E030"], sv, en);
    world.assert_refuses_line("prior_knowledge: Se <!-- x --> här", &["3:21 E030"], sv, en);
    world.assert_refuses_line("description: \"{sv: x}<script>alert(1)</script>\"", &["3:22 E030"], sv, en);
    world.assert_refuses(
        "content/_pages/om.md",
        "---\ntitle: Om\n---\n\n<iframe src=x></iframe>\n",
        &["5:1 E030"],
        sv,
        en,
    );
    world.assert_refuses_line(
        "description: Se ![bild](https://x.example/b.png)",
        &["3:17 E030"],
        "Ta bort bilden",
        "Remove the image",
    );
    // An ordinary sign for less is a text.
    world.write(NEW, with_line("description: 1 < 2, a \\<b> och `<i>`"));
    world.assert_sound();
    assert_eq!(world.build(&[]).code, 0);
    assert_has(
        &world.page("kurser/kumla/ny/index.html"),
        "1 &lt; 2, a &lt;b&gt; och <code>&lt;i&gt;</code>",
        "the page",
    );
}

#[test]
fn fault_38_the_end_of_a_script_in_json() {
    let world = World::unpublished();
    let title = "</script><script>alert(1)</script><!-- \u{2029}".replace('\u{2029}', "&amp;");
    world.write(NEW, COURSE.replace("Undersköterska", &quoted(&title)));
    assert_eq!(world.build(&[]).code, 0);
    let page = world.page("kurser/kumla/ny/index.html");
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">").unwrap();
    let (json, _) = rest.split_once("</script>").unwrap();
    assert!(!json.contains('<') && json.contains("\\u003c/script"), "{json}");
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert!(json.to_string().contains("</script><script>alert(1)</script><!-- &amp;"), "{json}");
}

#[test]
fn fault_39_templates_in_content() {
    let world = World::unpublished();
    let hostile = "{{ 1 + 1 }} {% raw %} {{ config.title }} {# x #} {{ get_url(path=1) }}";
    let text = quoted(hostile);
    world.write(
        NEW,
        COURSE.replace("Undersköterska", &text) + &format!("summary: {text}\ndescription: {text}\n"),
    );
    world.write("content/_pages/om.md", format!("---\ntitle: {text}\n---\n\n{hostile}\n"));
    world.assert_sound();
    assert_eq!(world.build(&[]).code, 0);
    for path in ["kurser/kumla/ny/index.html", "en/kurser/kumla/ny/index.html", "om/om/index.html"] {
        let page = world.page(path);
        assert!(page.matches(hostile).count() >= 2, "{path}: {page}");
    }
}

/// Of the tables there are: the open data and an import's report.
#[test]
fn fault_40_formulas_in_a_table() {
    let world = World::unpublished();
    world.write("frisok.yaml", format!("{COUNTY}license: CC0-1.0\n"));
    world.write(NEW, "title: \"=cmd|' /C calc'!A1\"\ntype: validering\nprovider: \"Skolan;=1\"\n");
    assert_eq!(world.build(&[]).code, 0);
    let data = world.page("data/kurser.csv");
    let row = data.lines().find(|row| row.contains("calc")).expect("the course");
    assert!(row.contains(",'=cmd|' /C calc'!A1,") && row.contains(",Skolan;'=1,"), "{row}");

    let table = world.path("kurser.csv");
    let into = world.dir().join("into");
    let formulas =
        ["=cmd|' /C calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"https://x.example\")", "a;=1"];
    let mut rows = String::from("Kurs;Kod;Ort;Takt\n");
    for formula in formulas {
        rows += &format!("Kurs;A;Kumla;\"{}\"\n", formula.replace('"', "\"\""));
    }
    fs::write(&table, rows).unwrap();
    let map = world.path("karta.yaml");
    let county = COUNTY.lines().map(|line| format!("  {line}\n")).collect::<String>();
    fs::write(&map, format!("source: x\ncolumns:\n  Kurs: title\n  Kod: codes\n  Ort: occasions.place.town\n  Takt: occasions.pace\ndefaults: {{type: yrkesvux, publisher: kumla}}\npublishers:\n  kumla: {{name: Kumla, municipalities: [kumla]}}\ncatalogue:\n{county}")).unwrap();
    let mut import = std::process::Command::new(env!("CARGO_BIN_EXE_frisok"));
    import.args(["import", "csv"]).arg(&table).arg("--map").arg(&map).arg("--into").arg(&into);
    let ran = run(&mut import);
    assert!([0, 4].contains(&ran.code), "{ran:?}");
    let report = fs::read(into.join("import-report.csv")).unwrap();
    let mut told = 0;
    for record in csv::ReaderBuilder::new().has_headers(false).from_reader(&*report).records() {
        for cell in record.unwrap().iter() {
            told += usize::from(formulas.iter().any(|formula| cell.contains(&formula[2..])));
            // Where decimals have a comma, a semicolon begins a cell too.
            for part in cell.split(';') {
                assert!(!part.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
        }
    }
    assert!(told >= formulas.len(), "{}", String::from_utf8_lossy(&report));
}
