//! `cargo xtask dist`: the program for handing out, compiled by what it is seen to do.
//!
//! Profile-guided optimisation: the program is compiled so that it counts what it does, builds a county's
//! catalogue, and is compiled again with these counts. Then the compiler knows what is done often
//! (and written out for speed) and what never is (and moved out of the way). Its output is the same.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::multiply::multiply;
use crate::process::{find_program, output_of, program, run as run_program};
use crate::suite;

pub const HELP: &str = "\
usage: cargo xtask dist

Makes the program for handing out, and says where it stands: compiled twice (profile `dist`), the second
time by what the first one was seen to do while it built the demonstration. What it writes is the same, in
less time (docs/performance.md has the figures). It takes a quarter of an hour on two cores.

Needs llvm-profdata of the compiler's version or somewhat older: `rustup component add llvm-tools`, or a
package such as llvm.
";

/// The oldest LLVM whose tool reads what a compiler of today counts.
const OLDEST: u32 = 19;

/// So many courses has what the program learns from: in fewer, what is done once for a language (its
/// templates, its strings) would be most of the work, and would be taken for it.
const COUNTY: usize = 1_000;

/// Makes the program and says where it stands.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    if let Some(argument) = arguments.first() {
        return Err(format!("there is no option `{argument}`\n\n{HELP}"));
    }
    println!("{}", make()?.display());
    Ok(ExitCode::SUCCESS)
}

/// Makes the program; returns where it stands. Errors when there is no tool that reads its counts, when
/// it cannot be compiled, and when it cannot build the catalogue.
fn make() -> Result<PathBuf, String> {
    let compiler = Compiler::found()?;
    // Before what takes minutes.
    let tools = compiler.tools();
    if tools.is_empty() {
        return Err(missing("there is no llvm-profdata here"));
    }
    let folder = suite::root().join("target/guided");
    let (counts, profile) = (folder.join("counts"), folder.join("profile"));
    clear(&counts)?;
    let counting = compiler.compile(&folder, "-Cprofile-generate=", &counts)?;
    let county = folder.join("county");
    clear(&county)?;
    multiply(&suite::root(), &county, COUNTY).map_err(|error| format!("{}: {error}", county.display()))?;
    // All of it, then what a build without a change and a check do.
    for command in ["build", "build", "check"] {
        run_program(Command::new(&counting).arg(command).arg("--root").arg(&county))?;
    }
    clear(&county)?;
    let merges = |tool: &PathBuf| {
        let mut merge = Command::new(tool);
        merge.arg("merge").arg("--output").arg(&profile).arg(&counts);
        run_program(&mut merge)
    };
    if !tools.iter().any(|tool| merges(tool).is_ok()) {
        return Err(missing("no llvm-profdata here reads what the compiler counts"));
    }
    compiler.compile(&folder, "-Cprofile-use=", &profile)
}

fn missing(what: &str) -> String {
    format!("{what}: `rustup component add llvm-tools` gets the compiler's own")
}

fn clear(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if folder.exists() => Err(format!("{}: {error}", folder.display())),
        _ => Ok(()),
    }
}

/// What is known of the compiler.
#[derive(Debug, PartialEq)]
struct Compiler {
    /// What it compiles for, and runs on.
    host: String,
    /// The first number of its LLVM's version.
    llvm: u32,
}

impl Compiler {
    fn found() -> Result<Compiler, String> {
        let said = output_of("rustc", &["-vV"]).ok_or("rustc does not say what it is")?;
        Compiler::read(&said).ok_or(format!("rustc does not say its host and LLVM's version:\n{said}"))
    }

    /// From what `rustc -vV` says.
    fn read(said: &str) -> Option<Compiler> {
        let value = |name: &str| said.lines().find_map(|line| line.strip_prefix(name));
        let llvm = value("LLVM version: ")?.split('.').next()?.parse().ok()?;
        Some(Compiler { host: value("host: ")?.to_owned(), llvm })
    }

    /// The tools that may read what it counts, the best first.
    fn tools(&self) -> Vec<PathBuf> {
        let suffix = env::consts::EXE_SUFFIX;
        let root = output_of("rustc", &["--print", "sysroot"]).unwrap_or_default();
        let own =
            program(&Path::new(&root).join("lib/rustlib").join(&self.host).join("bin"), "llvm-profdata");
        let versions = (OLDEST..=self.llvm).rev().map(|version| format!("llvm-profdata-{version}{suffix}"));
        let others = versions.chain([format!("llvm-profdata{suffix}")]);
        let others = others.filter_map(|name| find_program(&[&name]));
        Some(own).filter(|own| own.is_file()).into_iter().chain(others).collect()
    }

    /// The program, compiled in a target folder with an option that names a file or folder.
    fn compile(&self, target: &Path, option: &str, path: &Path) -> Result<PathBuf, String> {
        let mut flag = OsString::from(option);
        flag.push(path);
        let mut build = suite::cargo();
        build.args(["build", "--profile", "dist", "--bin", "frisok"]);
        // What only the compiling needs is made for the host without the option.
        build.args(["--target", &self.host]).arg("--target-dir").arg(target);
        build.env("CARGO_ENCODED_RUSTFLAGS", flag);
        run_program(&mut build)?;
        Ok(program(&target.join(&self.host).join("dist"), "frisok"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compiler_says_its_host_and_its_llvm() {
        let said = "rustc 1.95.0 (x 2026-04-14)\nhost: x86_64-unknown-linux-gnu\nLLVM version: 22.1.2\n";
        let compiler = Compiler { host: "x86_64-unknown-linux-gnu".to_owned(), llvm: 22 };
        assert_eq!(Compiler::read(said), Some(compiler));
        assert_eq!(Compiler::read("rustc 1.95.0\nhost: wasm32\n"), None);
    }
}
