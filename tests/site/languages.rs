//! The site's languages: adding one, easy Swedish, and how far translations have come.

use super::support::{Small, tree};

/// The names of the pages of one language, without its folder.
fn pages(small: &Small, language: &str) -> Vec<String> {
    let tree = tree(&small.site());
    let other = ["en/", "ar/", "pl/", "sv-simple/"];
    let page = |path: &String| path.ends_with(".html");
    match language {
        "sv" => tree
            .keys()
            .filter(|path| page(path) && !other.iter().any(|o| path.starts_with(o)))
            .cloned()
            .collect(),
        _ => tree
            .keys()
            .filter(|path| page(path))
            .filter_map(|path| path.strip_prefix(&format!("{language}/")))
            .map(str::to_owned)
            .collect(),
    }
}

#[test]
fn a_language_is_added_with_one_file_and_one_tag() {
    let small = Small::new();
    small.change("frisok.yaml", "languages: [sv, en, ar]", "languages: [sv, en, ar, pl]");
    small.write(
        "i18n/pl.ftl",
        "language-name = polski\n\
         starts-on = Początek: { $date }.\n\
         courses-count = { $count ->\n    [one] { $count } kurs\n    [few] { $count } kursy\n    [many] { $count } kursów\n   *[other] { $count } kursu\n}\n",
    );
    let built = small.build(&[]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    assert_eq!(pages(&small, "pl"), pages(&small, "sv"));

    let course = small.page("pl/kurser/kumla/underskoterska/index.html");
    assert!(course.contains(r#"<html lang="pl" dir="ltr" "#), "{course}");
    assert!(course.contains("Początek: 11 stycznia 2027."), "{course}");
    // What Polish lacks is English, and says so; content is Swedish.
    assert!(course.contains(r#"<span lang="en" dir="ltr">Skip to content</span>"#), "{course}");
    assert!(course.contains(r#"<span lang="sv" dir="ltr">Undersköterska</span>"#), "{course}");
    let counts =
        |form: &str| pages(&small, "pl").iter().any(|path| small.page(&format!("pl/{path}")).contains(form));
    assert!(counts("2</bdi> kursy") || counts("2 kursy"), "the plural form for 2 to 4");
    assert!(counts("1</bdi> kurs<") || counts("1 kurs<"), "the plural form for 1");
    // Every page's menu leads to it.
    let swedish = small.page("kurser/kumla/underskoterska/index.html");
    let link = r#"href="/katalog/pl/kurser/kumla/underskoterska/""#;
    assert!(swedish.contains(link) && swedish.contains("polski"), "{swedish}");
}

#[test]
fn easy_swedish_is_swedish_to_search_engines() {
    let small = Small::new();
    small.change("frisok.yaml", "languages: [sv, en, ar]", "languages: [sv, sv-simple, en, ar]");
    assert!(small.build(&[]).status.success());
    assert_eq!(pages(&small, "sv-simple"), pages(&small, "sv"));
    let all: Vec<_> = pages(&small, "sv").iter().map(|path| small.page(path)).collect();
    assert!(all.iter().any(|page| page.contains("hreflang=\"en\"")));
    assert!(!all.iter().any(|page| page.contains("rel=\"alternate\" hreflang=\"sv-simple\"")));
    let own = small.page("sv-simple/kurser/kumla/underskoterska/index.html");
    assert!(own.contains(r#"<html lang="sv-simple" dir="ltr" "#), "{own}");
    let canonical =
        r#"<link rel="canonical" href="https://vux.example/katalog/kurser/kumla/underskoterska/">"#;
    assert!(own.contains(canonical), "{own}");
    assert!(!own.contains("rel=\"alternate\""), "{own}");
}

/// A line of `frisok i18n status`: the language and its eight figures.
fn row(table: &str, language: &str) -> Vec<String> {
    let mut lines = table.lines().map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    let line = lines.find(|words| words.first().is_some_and(|word| word == language)).expect(language);
    line[1..9].to_vec()
}

fn status(small: &Small, more: &[&str]) -> (Option<i32>, String, String) {
    let output = small.command("i18n").arg("status").args(more).args(["--lang", "sv"]).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn status_counts_what_is_there_and_what_nobody_has_reviewed() {
    let small = Small::new();
    small.change("frisok.yaml", "languages: [sv, en, ar]", "languages: [sv, en, pl]");
    small.write(
        "i18n/pl.ftl",
        "language-name = polski\n\n## Menu\n## Reviewed: 2026-11-26\n\nhome = Start\nmenu = Menu\n",
    );
    small.change("content/sydnarke/sfi-c.yaml", "title:", "translated_by: {pl: machine}\ntitle:");
    let (code, table, _) = status(&small, &[]);
    assert_eq!(code, Some(0));
    let (swedish, english, polish) = (row(&table, "sv"), row(&table, "en"), row(&table, "pl"));
    let all: usize = swedish[0].split('/').next().unwrap().parse().unwrap();
    assert!(all > 200, "{table}");
    assert_eq!(english[0], format!("{all}/{all}"));
    // Three of its own, two of them reviewed.
    assert_eq!(polish[..2], [format!("3/{all}"), "1".to_owned()]);
    assert_eq!(swedish[2..6], ["6/6", "0", "1/1", "0"]);
    assert_eq!(english[2..6], ["1/6", "0", "1/1", "0"]);
    assert_eq!(polish[2..6], ["0/6", "0", "0/1", "0"]);
}

#[test]
fn status_names_what_a_language_lacks() {
    let small = Small::new();
    let (code, text, _) = status(&small, &["ar"]);
    assert_eq!(code, Some(0));
    let lists = text.split_once("== ar").expect("a part for the language").1;
    assert!(lists.contains("kurser, saknas (6):\n"), "{lists}");
    assert!(lists.contains("\n  content/kumla/underskoterska.yaml\n"), "{lists}");
    assert!(!lists.contains("== en"), "{lists}");

    let (_, lines, _) = status(&small, &["ar", "--format", "json"]);
    let line: serde_json::Value = serde_json::from_str(&lines).expect("one object");
    assert_eq!(line["language"], "ar");
    assert_eq!(line["pages"]["missing"], serde_json::json!(["content/_pages/studiemedel.md"]));
    assert_eq!(status(&small, &["--format", "json"]).1.lines().count(), 3);
}

#[test]
fn status_of_a_language_that_is_not_there_names_those_that_are() {
    let small = Small::new();
    let (code, _, said) = status(&small, &["an"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("Katalogen har inte språket ”an”.") && said.contains("sv, en, ar"), "{said}");
    small.change("frisok.yaml", "languages: [sv, en, ar]", "languages: [sv, en, xx]");
    let (code, table, said) = status(&small, &[]);
    assert_eq!((code, &*table), (Some(2), ""));
    assert!(said.contains("xx"), "{said}");
    std::fs::remove_file(small.root().join("frisok.yaml")).expect("a file");
    let (code, _, said) = status(&small, &[]);
    assert_eq!(code, Some(2));
    assert!(said.contains("finns ingen frisok.yaml"), "{said}");
}

#[test]
fn status_counts_a_catalogue_that_has_errors() {
    let small = Small::new();
    small.write("i18n/pl.ftl", "language-name = polski\nhome = { $who }\nmenu = Menu\n");
    small.change("frisok.yaml", "languages: [sv, en, ar]", "languages: [sv, en, pl]");
    small.change("content/kumla/engelska-niva-1.yaml", "title: Engelska nivå 1\n", "");
    assert_eq!(small.build(&[]).status.code(), Some(1));
    let (code, table, _) = status(&small, &[]);
    assert_eq!(code, Some(0));
    assert!(row(&table, "pl")[0].starts_with("3/"), "{table}");
}
