//! `cargo xtask bench`: what takes too long to measure in the suite.

use std::path::{Path, absolute};
use std::process::{Command, ExitCode};

use crate::browser;
use crate::process::run as run_program;
use crate::suite;

pub const HELP: &str = "\
usage: cargo xtask bench search [COURSES …] [--out FILE] [--no-peers]

Measures the search over lifelike catalogues of so many courses (default: 3000 30000 300000): bytes to
the first ten results, building the index, query times in Node and in a slowed-down Chromium, quality on
tests/search-quality/queries.jsonl; and Pagefind and MiniSearch from npm on the same. Prints tables in
Markdown. All of it takes about a quarter of an hour and 3 GB of disk in the temporary folder.

  --out FILE    also write the tables to this file (their place is docs/search.md, Figures)
  --no-peers    without Pagefind and MiniSearch
";

/// Runs the measuring that the first argument names.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let [what, rest @ ..] = arguments else { return Err(format!("bench what?\n\n{HELP}")) };
    if what != "search" {
        return Err(format!("there is nothing to measure called `{what}`\n\n{HELP}"));
    }
    let folder = suite::root().join("bench/search");
    browser::install_packages(&folder)?;
    // Figures of a debug build would say nothing.
    let target = release()?;
    let mut node: Command = browser::node(folder.join("bench.mjs"))?;
    node.args(with_whole_paths(rest)?)
        .env("FRISOK_BIN", target.join(format!("frisok{}", std::env::consts::EXE_SUFFIX)))
        .env("FRISOK_EXAMPLES", target.join("examples"));
    run_program(&mut node)?;
    Ok(ExitCode::SUCCESS)
}

/// Builds the program and the examples for release; returns the folder that they are in.
fn release() -> Result<std::path::PathBuf, String> {
    let examples = ["--example", "lifelike", "--example", "search_index"];
    run_program(suite::cargo().args(["build", "--quiet", "--release", "--bin", "frisok"]).args(examples))?;
    let own = std::env::current_exe().map_err(|error| format!("where xtask itself stands: {error}"))?;
    let target = own.parent().and_then(Path::parent).ok_or("xtask stands in no target folder")?;
    Ok(target.join("release"))
}

/// The arguments for the script, which runs in another folder than its caller.
fn with_whole_paths(arguments: &[String]) -> Result<Vec<String>, String> {
    let mut whole: Vec<String> = Vec::new();
    for argument in arguments {
        if whole.last().is_some_and(|before| before == "--out") {
            let file = absolute(argument).map_err(|error| format!("{argument}: {error}"))?;
            whole.push(file.to_string_lossy().into_owned());
        } else {
            whole.push(argument.clone());
        }
    }
    Ok(whole)
}
