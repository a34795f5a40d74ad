//! `cargo xtask bench search`: what the search weighs, how fast and how good it is.

use std::path::absolute;
use std::process::{Command, ExitCode};

use crate::browser;
use crate::process::run as run_program;
use crate::suite;

/// Measures; the script reads the arguments.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let folder = suite::root().join("bench/search");
    browser::install_packages(&folder)?;
    let (frisok, examples) = (super::installed()?, super::examples(&["lifelike", "search_index"])?);
    let mut node: Command = browser::node(folder.join("bench.mjs"))?;
    node.args(with_whole_paths(arguments)?).env("FRISOK_BIN", frisok).env("FRISOK_EXAMPLES", examples);
    run_program(&mut node)?;
    Ok(ExitCode::SUCCESS)
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
