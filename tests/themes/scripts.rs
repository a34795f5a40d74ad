//! Scripts are joined from modules, file by file over the built-in ones.

use crate::catalogue::{Catalogue, Opened};

/// The text of a published script.
fn script(opened: &Opened, entry: &str) -> String {
    let assets = opened.renderer.assets();
    let found = assets.iter().find(|(path, _)| path.starts_with(&format!("assets/{entry}.")));
    String::from_utf8(found.expect("a script").1.to_vec()).unwrap()
}

#[test]
fn an_entry_stands_after_all_that_it_imports_each_module_once() {
    let catalogue = Catalogue::new("own");
    catalogue.write(
        "themes/own/scripts/search.js",
        "// Finds.\nimport { find } from './lib/find.js'\nimport { fold, dash, } from \"./lib/fold.js\";\n\n\
         /** @returns {string} what it\n  *   finds */\nexport const found = () => find(fold(`a  // ${dash /* no */}`));\n",
    );
    catalogue.write(
        "themes/own/scripts/lib/find.js",
        "import { fold } from \"./fold.js\";\n\
         export async function* find(/** @type {string} */ text) {\n  text = [...(text)];\n  const dash = 1; // its own\n\n  yield fold(text) / 2 / dash;\n}",
    );
    catalogue.write(
        "themes/own/scripts/lib/fold.js",
        "export const fold = (a) => { return /\\/\\/ [/*]/u.exec(a); }\nlet count = 0, other\nexport class Mark {}\nexport let dash = \"/* - */\"",
    );
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    insta::assert_snapshot!(script(&opened, "search"));

    // A change of a module changes the name of the script.
    let path = |opened: &Opened| {
        let assets = opened.renderer.assets();
        assets.iter().find(|(path, _)| path.starts_with("assets/search.")).unwrap().0.clone()
    };
    let before = path(&opened);
    catalogue.write("themes/own/scripts/lib/fold.js", "export const fold = 1, dash = 2;");
    assert_ne!(path(&catalogue.open()), before);
}

#[test]
fn space_that_nothing_needs_is_left_out() {
    let catalogue = Catalogue::new("own");
    catalogue.write(
        "themes/own/scripts/own.js",
        "let n = 1 - -1 + +1 / 2;\nconst m = n-- > 0 ? [ 1, 2 ] : typeof n;\nconst html = n < !m\nif (m) {\n  n = 3\n}\nn = { m }\n",
    );
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    assert_eq!(
        script(&opened, "own"),
        "let n=1- -1+ +1 / 2;const m=n-- >0?[1,2]:typeof n;const html=n< !m\nif(m){n=3}\nn={m}\n"
    );
}

#[test]
fn modules_of_ones_own_replace_the_built_in_ones() {
    let catalogue = Catalogue::new("own");
    catalogue.write("themes/own/scripts/lib/start.js", "export function start() { mine(); }");
    catalogue.write("themes/own/templates/404.html", "{{ get_url(path=script) }}");
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    assert_eq!(script(&opened, "page"), "function start(){mine();};\nstart();\n");
    assert!(opened.page_or_fault("/404.html").starts_with("/y/assets/page."));

    // An asset of that name is what is meant.
    catalogue.write("themes/own/assets/page.js", "// all of it");
    assert_eq!(script(&catalogue.open(), "page"), "// all of it");
}

#[test]
fn modules_lie_in_folders_and_another_file_may_be_asked_for() {
    let catalogue = Catalogue::new("own");
    let text = "import { deep } from \"./lib/in/deep.js\";\nexport const ask = (address) => import(address).then(deep);";
    catalogue.write("themes/own/scripts/own.js", text);
    catalogue.write(
        "themes/own/scripts/lib/in/deep.js",
        "import { mine } from \"../mine.js\";\nexport const deep = mine;",
    );
    catalogue.write("themes/own/scripts/lib/mine.js", "export const mine = 1;");
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    let order = ["mine=1", "deep=mine", "import(address)"];
    let script = script(&opened, "own");
    assert!(order.map(|part| script.find(part).expect(part)).is_sorted(), "{script}");
    // Nothing lies above the scripts.
    assert!(said(&[("own.js", "import { a } from \"../a.js\";")]).contains("E060"));
}

/// What is said about a theme with these scripts.
fn said(scripts: &[(&str, &str)]) -> String {
    let catalogue = Catalogue::new("own");
    for (name, text) in scripts {
        catalogue.write(&format!("themes/own/scripts/{name}"), text);
    }
    catalogue.open().said()
}

#[test]
fn modules_and_names_that_do_not_exist() {
    let module = ("lib/mine.js", "export const mine = 1;");
    insta::assert_snapshot!(said(&[("a.js", "import { mine } from \"./lib/mime.js\";"), module]));
    insta::assert_snapshot!(said(&[("a.js", "import { mine, mime } from \"./lib/mine.js\";"), module]));
}

#[test]
fn modules_that_import_each_other() {
    let first = ("lib/first.js", "import { b } from \"./second.js\"; export const a = 1;");
    let second = ("lib/second.js", "import { a } from \"./first.js\"; export const b = 1;");
    let entry = |name| (name, "import { a } from \"./lib/first.js\"; import { b } from \"./lib/second.js\";");
    insta::assert_snapshot!(said(&[entry("one.js"), first, second]));
}

#[test]
fn a_name_in_two_modules_is_shown_once() {
    let module = ("lib/mine.js", "export const mine = 1;\nlet i, seconds;");
    let text = "import { mine } from \"./lib/mine.js\";\nlet a = mine\nasync function seconds() {}";
    insta::assert_snapshot!(said(&[("one.js", text), module]));
    // Names further down are each module's own.
    let text =
        "import { mine } from \"./lib/mine.js\";\nconst x = (seconds) => function i() { let seconds; };";
    assert_eq!(said(&[("one.js", text), module]), "");
    // Two entries are two files.
    assert_eq!(said(&[("one.js", "let a;"), ("two.js", "let a;")]), "");
}

#[test]
fn what_cannot_be_joined() {
    for (number, text) in [
        "import * as all from \"./lib/day.js\";",
        "import { at as on } from \"./lib/changes.js\";",
        "import { x } from \"https://elsewhere.example/x.js\";",
        "const a = 1;\nimport { at } from \"./lib/changes.js\";",
        "const a = () => import(\"./lib/day.js\");",
        "const a = 1;\nexport { a };",
        "export default class {}",
        "const { a } = b;",
    ]
    .into_iter()
    .enumerate()
    {
        insta::assert_snapshot!(format!("cannot_be_joined-{number}"), said(&[("own.js", text)]));
    }
}
