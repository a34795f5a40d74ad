//! `cargo xtask scripts`: shortens the names in the built-in scripts.

use std::fs;
use std::process::{Command, ExitCode};

use crate::browser;
use crate::process::run as run_program;
use crate::suite;

pub const HELP: &str = "\
usage: cargo xtask scripts

Makes the files in src/render/minified anew from themes/default/scripts and src/search/client, with
npm's terser. After work on scripts; a test says when it is needed. Commit what it makes.
";

/// Writes the files.
pub fn run(_: &[String]) -> Result<ExitCode, String> {
    browser::install_packages(&browser::folder())?;
    let joined = suite::root().join("target/joined-scripts");
    if joined.exists() {
        fs::remove_dir_all(&joined).map_err(|error| format!("{}: {error}", joined.display()))?;
    }
    run_program(
        suite::cargo()
            .args(["run", "--quiet", "--package", "frisok", "--example", "scripts", "--"])
            .arg(&joined),
    )?;
    let script = browser::folder().join("minify.mjs");
    run_program(
        Command::new("node").arg(script).arg(&joined).arg(suite::root().join("src/render/minified")),
    )?;
    Ok(ExitCode::SUCCESS)
}
