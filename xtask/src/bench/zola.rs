//! Zola, which has to be brought.

use std::ffi::OsString;
use std::fmt::Write;
use std::path::Path;

use super::peer::{LABELS, Manner, Peer};
use super::version;

static MANNER: Manner = Manner {
    table: "extra",
    lists: "[taxonomies]\n",
    row: include_str!("../../../bench/build/zola/row.html"),
    repeat: |times, row| format!("{{% for number in range(end={times}) %}}{row}{{% endfor %}}"),
    section: "+++\ntitle = \"Kurser\"\nsort_by = \"title\"\npaginate_by = 30\ntemplate = \"section.html\"\n+++\n",
    templates: &[
        ("templates/base.html", include_str!("../../../bench/build/zola/base.html")),
        ("templates/index.html", include_str!("../../../bench/build/zola/index.html")),
        ("templates/page.html", include_str!("../../../bench/build/zola/page.html")),
        ("templates/section.html", include_str!("../../../bench/build/zola/section.html")),
        ("templates/taxonomy_list.html", include_str!("../../../bench/build/zola/taxonomy_list.html")),
        ("templates/taxonomy_single.html", include_str!("../../../bench/build/zola/taxonomy_single.html")),
    ],
    config,
    build,
};

/// The program that somebody has.
pub fn zola(program: &Path) -> Result<Peer, String> {
    let said = version(program)?;
    let version = said.split_whitespace().nth(1).unwrap_or("of unknown version").to_owned();
    Ok(Peer { name: "Zola", version, program: program.to_owned(), manner: &MANNER })
}

fn config(tags: &[&str]) -> Vec<(String, String)> {
    let lists = "taxonomies = [{ name = \"lists\" }]\n";
    let words: String = LABELS.iter().map(|(name, text)| format!("{name} = \"{text}\"\n")).collect();
    let mut text = format!(
        "base_url = \"https://vux.example\"\ndefault_language = \"{}\"\ngenerate_sitemap = false\n\
        generate_robots_txt = false\ngenerate_feeds = false\nbuild_search_index = false\n\
        compile_sass = false\n{lists}[slugify]\npaths = \"safe\"\n[translations]\n{words}",
        tags[0]
    );
    for tag in &tags[1..] {
        let _ = write!(text, "[languages.{tag}]\n{lists}[languages.{tag}.translations]\n{words}");
    }
    vec![("config.toml".to_owned(), text)]
}

fn build(site: &Path, out: &Path) -> Vec<OsString> {
    let words: [OsString; 6] =
        ["--root".into(), site.into(), "build".into(), "--output-dir".into(), out.into(), "--force".into()];
    words.to_vec()
}
