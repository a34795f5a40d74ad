//! `cargo xtask shots`: pictures of the demonstration, for people to look at.

use std::path::{Path, PathBuf, absolute};
use std::process::ExitCode;

use crate::browser;
use crate::process::run as run_program;
use crate::suite;

pub const HELP: &str = "\
usage: cargo xtask shots [--out DIR] [--pages NAMES] [--langs TAGS] [--schemes NAMES] [--small]

Takes pictures of the demonstration: page types × languages × phone and desktop × light and dark.

  --out DIR        folder for the pictures (default: target/shots)
  --pages NAMES    only these page types, such as start,area,longest-course
  --langs TAGS     only these languages, such as sv,ar
  --schemes NAMES  only light or dark
  --small          the upper part of each page, as WebP of at most 150 kB, for docs/screenshots:
                   cargo xtask shots --small --out docs/screenshots --langs sv,ar,ti \\
                     --pages start,courses,longest-course,guided-way,sign-language,accessibility-statement
";

/// Takes the pictures; options other than `--out` go to the script as they are.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let mut out = suite::root().join("target/shots");
    let mut rest = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if word == "--out" {
            out = from_here(words.next().ok_or("--out needs a folder")?)?;
        } else {
            rest.push(word);
        }
    }
    run_program(browser::node("shots.mjs")?.arg("--out").arg(out).args(rest))?;
    Ok(ExitCode::SUCCESS)
}

fn from_here(folder: &str) -> Result<PathBuf, String> {
    absolute(Path::new(folder)).map_err(|error| format!("{folder}: {error}"))
}
