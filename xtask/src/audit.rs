//! `cargo xtask audit`: what the suite measures and two judges more, as a table.

use std::path::{Path, PathBuf, absolute};
use std::process::{Command, ExitCode};

use crate::browser;
use crate::suite;

pub const HELP: &str = "\
usage: cargo xtask audit [--out FILE] [--pages NAMES] [--langs TAGS] [--runs N]

Measures every page type of the demonstration in the tested languages: weight, requests, axe, the Nu
checker (needs Java) and Lighthouse for a phone (median of three). Prints a table in Markdown; exits
with 1 when something is beyond the budgets. Takes about half an hour on two idle cores.

  --out FILE       also write the table to this file (docs/audit.md is the project's own)
  --pages NAMES    only these page types, such as start,longest-course
  --langs TAGS     only these languages, such as sv,ar
  --runs N         Lighthouse runs a page (default: 3)
";

/// Runs the audit; options other than `--out` go to the script as they are.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let mut rest = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        rest.push(PathBuf::from(word));
        if word == "--out" {
            let file = words.next().ok_or("--out needs a file")?;
            rest.push(absolute(Path::new(file)).map_err(|error| format!("{file}: {error}"))?);
        }
    }
    browser::java()?;
    let folder = suite::root().join("tests/audit");
    browser::install_packages(&folder)?;
    let mut node: Command = browser::node(folder.join("audit.mjs"))?;
    let status = node.args(rest).status().map_err(|error| format!("node: {error}"))?;
    Ok(ExitCode::from(if status.success() { 0 } else { 1 }))
}
