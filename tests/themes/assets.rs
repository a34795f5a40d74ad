//! Style sheets, fonts, media.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Opened};

fn assets(opened: &Opened) -> BTreeMap<String, String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    opened.renderer.assets().iter().map(|(path, bytes)| (path.clone(), text(bytes))).collect()
}

#[test]
fn assets_have_their_hash_in_the_name_and_style_sheets_know() {
    let catalogue = Catalogue::new("own");
    catalogue.write(
        "themes/own/assets/css/site.css",
        "@import 'part.css'; /* url(no) */ a { b: url(../fonts/x.woff2?v#i) }",
    );
    catalogue.write("themes/own/assets/css/part.css", "c { d: url(https://x.example/), url(data:,) }");
    catalogue.write("themes/own/assets/fonts/x.woff2", "font");
    catalogue.write(
        "themes/own/templates/404.html",
        "{{ get_url(path=\"css/site.css\") }} {{ get_url(path=\"css/site.css\", absolute=true) }}",
    );
    let opened = catalogue.open();
    assert_eq!(opened.said(), "");
    let first = assets(&opened);
    let font = &blake3::hash(b"font").to_hex()[..8];
    assert_eq!(first[&format!("assets/fonts/x.{font}.woff2")], "font");
    let (path, css) = first.iter().find(|(path, _)| path.starts_with("assets/css/site.")).unwrap();
    assert!(css.contains(&format!("url(../fonts/x.{font}.woff2?v#i)")) && css.contains("url(no)"), "{css}");
    let part = first.keys().find(|path| path.starts_with("assets/css/part.")).unwrap();
    assert!(css.contains(&format!("@import '{}'", &part["assets/css/".len()..])), "{css}");
    let page = opened.page_or_fault("/404.html");
    assert_eq!(page, format!("/y/{path} https://kurser.example/y/{path}"));

    // A change of the font changes the name of the style sheet that refers to it.
    catalogue.write("themes/own/assets/fonts/x.woff2", "another");
    assert!(!assets(&catalogue.open()).contains_key(path));
}

#[test]
fn the_built_in_assets_are_there_unless_replaced() {
    let catalogue = Catalogue::new("own");
    catalogue.write("themes/own/templates/x.html", "");
    let built_in = assets(&catalogue.open());
    assert!(built_in.keys().any(|path| path.starts_with("assets/style.")));
    catalogue.write("themes/own/assets/style.css", "mine {}");
    let styles: Vec<_> =
        assets(&catalogue.open()).into_iter().filter(|(path, _)| path.starts_with("assets/style.")).collect();
    assert_eq!(styles.len(), 1);
    assert_eq!(styles[0].1, "mine {}");
}

#[test]
fn the_palette_follows_from_the_main_colour() {
    let catalogue = Catalogue::new("own");
    catalogue.write("themes/own/assets/style.css", "@import \"palette.css\"; a { color: var(--link) }");
    let style = |catalogue: &Catalogue| {
        let opened = catalogue.open();
        assert_eq!(opened.said(), "");
        let found = assets(&opened).into_iter().find(|(path, _)| path.starts_with("assets/style."));
        found.expect("a style sheet").1
    };
    let default = style(&catalogue);
    assert!(default.starts_with(":root{--brand:#005a70;") && default.ends_with("} a { color: var(--link) }"));
    catalogue.set("brand: {colour: \"#7a1f5c\"}\n");
    let own = style(&catalogue);
    assert!(own.starts_with(":root{--brand:#7a1f5c;") && own.contains("prefers-color-scheme:dark"), "{own}");
    // Whoever has a file of that name means that one.
    catalogue.write("themes/own/assets/palette.css", "b {}");
    assert!(style(&catalogue).starts_with("@import \"palette."));
}

#[test]
fn a_style_sheet_that_points_to_nothing_is_an_error() {
    let catalogue = Catalogue::new("own");
    catalogue.write("themes/own/assets/site.css", "a {\n  b: url(fonts/text.wof2) }");
    catalogue.write("themes/own/assets/fonts/text.woff2", "font");
    insta::assert_snapshot!(catalogue.open().said());
}

#[test]
fn media_keep_their_names() {
    let catalogue = Catalogue::new("own");
    catalogue.write("media/film.mp4", "film");
    catalogue.write(
        "themes/own/templates/404.html",
        "{{ get_url(path=\"media/film.mp4\") }} {{ get_url(path=\"/sitemap.xml\") }}",
    );
    assert_eq!(catalogue.open().page_or_fault("/404.html"), "/y/media/film.mp4 /y/sitemap.xml");
}
