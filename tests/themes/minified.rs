//! What is published for a built-in script is the file that stands for just this text.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use frisok::render::built_in_scripts;

use crate::catalogue::{Catalogue, Opened};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render/minified")
}

/// The text of a published script.
fn script(opened: &Opened, entry: &str) -> String {
    let assets = opened.renderer.assets();
    let found = assets.iter().find(|(path, _)| path.starts_with(&format!("assets/{entry}.")));
    String::from_utf8(found.expect("a script").1.to_vec()).unwrap()
}

#[test]
fn each_built_in_script_has_one_and_nothing_else_has() {
    let wanted: BTreeSet<String> =
        built_in_scripts().unwrap().into_iter().map(|script| script.minified).collect();
    let names = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name());
    let there: BTreeSet<String> = names.map(|name| name.into_string().unwrap()).collect();
    assert_eq!(wanted.len(), 5, "{wanted:?}");
    assert_eq!(wanted, there, "scripts have changed: run `cargo xtask scripts`");
}

#[test]
fn it_is_published_for_its_text_only() {
    let catalogue = Catalogue::new("own");
    let all = built_in_scripts().unwrap();
    let of = |entry: &str| all.iter().find(|one| one.minified.starts_with(&format!("{entry}."))).unwrap();
    let (page, search) = (of("page"), of("sok"));
    let minified = fs::read_to_string(folder().join(&page.minified)).unwrap();
    let opened = catalogue.open();
    assert_eq!(script(&opened, "page"), minified);
    assert!(minified.len() < page.joined.len());

    // One module of one's own, and the scripts that have it in them are joined.
    let module = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/scripts/lib/search/table.js");
    let changed = fs::read_to_string(module).unwrap().replace("BETWEEN = \";\"", "BETWEEN = \",\"");
    catalogue.write("themes/own/scripts/lib/search/table.js", &changed);
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    assert_eq!(script(&opened, "page"), minified);
    assert_eq!(script(&opened, "sok"), search.joined.replace("BETWEEN=\";\"", "BETWEEN=\",\""));
    assert!(script(&opened, "sok").contains("BETWEEN=\",\""));

    // What a catalogue has under that name is nobody's.
    catalogue.write(&format!("minified/{}", page.minified), "alert(1)");
    assert_eq!(script(&catalogue.open(), "page"), minified);
}
