//! `cargo deny`: what may come into the program from elsewhere.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use crate::process::{output_of, run};
use crate::suite;

/// The version that `deny.toml` is written for.
const VERSION: &str = "0.20.2";

/// The program at [`VERSION`], installed into `target/tools` where it is missing.
///
/// It runs for seconds once in a while, so it is built fast instead of to be fast: about a minute
/// on two cores. Errors are those of `cargo install`.
pub fn program() -> Result<PathBuf, String> {
    static PROGRAM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    PROGRAM.get_or_init(install).clone()
}

fn install() -> Result<PathBuf, String> {
    let tools = suite::root().join("target/tools");
    let program = tools.join("bin/cargo-deny");
    if output_of(&program.to_string_lossy(), &["--version"]).is_some_and(|line| line.ends_with(VERSION)) {
        return Ok(program);
    }
    println!("installing cargo-deny {VERSION} into {}", tools.display());
    run(suite::cargo()
        .args(["install", "--quiet", "--locked", "cargo-deny", "--version", VERSION])
        .args(["--no-default-features", "--force", "--root"])
        .arg(&tools)
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0"))?;
    Ok(program)
}

/// `cargo deny check` of all but advisories: those need a network that a build may not have.
pub fn check() -> Result<Command, String> {
    let mut deny = Command::new(program()?);
    deny.current_dir(suite::root()).args(["--locked", "check", "licenses", "bans", "sources"]);
    Ok(deny)
}
