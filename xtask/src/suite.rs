//! The steps of the suite, in the order in which they run: cheap ones first.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser;
use crate::deny;
use crate::process::{describe, run_counted};
use crate::tally::Tally;

/// One step of `cargo xtask test`.
pub struct Step {
    pub name: &'static str,
    /// What the step makes sure of, in a few words.
    pub checks: &'static str,
    /// Whether the step runs tests; then a run of none is a failure.
    pub has_tests: bool,
    /// Whether it leaves a processor idle for minutes, as the compiler does with one large crate: what
    /// later steps need is installed meanwhile.
    pub leaves_room: bool,
    /// Installs what the step needs; quick when that is there. What is wrong is told by the step.
    pub install: fn(),
    /// What is run one after another, also when one fails. Takes the arguments after `--`. `Err` says
    /// why the step could not run.
    pub commands: fn(&[String]) -> Result<Vec<Command>, String>,
}

/// A step without what few have.
const PLAIN: Step = Step {
    name: "",
    checks: "",
    has_tests: false,
    leaves_room: false,
    install: || {},
    commands: |_| Ok(Vec::new()),
};

pub const STEPS: &[Step] = &[
    Step { name: "fmt", checks: "formatting", commands: fmt, ..PLAIN },
    Step { name: "clippy", checks: "lints, as errors", commands: clippy, ..PLAIN },
    Step {
        name: "rust",
        checks: "unit, integration and snapshot tests",
        has_tests: true,
        leaves_room: true,
        commands: rust,
        ..PLAIN
    },
    Step { name: "doc", checks: "documentation, warnings as errors", commands: doc, ..PLAIN },
    Step {
        name: "deny",
        checks: "licences, bans and sources of dependencies",
        install: || drop(deny::program()),
        commands: dependencies,
        ..PLAIN
    },
    Step {
        name: "browser",
        checks: "the demonstration in headless Chromium",
        has_tests: true,
        install: || drop(browser::chromium_and_packages()),
        commands: browser_tests,
        ..PLAIN
    },
];

/// Names that stand for several steps.
pub const GROUPS: &[(&str, &[&str])] = &[("lint", &["fmt", "clippy", "doc"])];

impl Step {
    /// Runs the step; what it prints goes to `shown`. A step that fails without a failed test
    /// counts as one failure.
    pub fn run(&self, arguments: &[String], shown: &mut dyn Write) -> Outcome {
        let (success, mut tally) = self.attempt(arguments, shown).unwrap_or_else(|reason| {
            eprintln!("{reason}");
            (false, Tally::default())
        });
        let ran_none = self.has_tests && tally == Tally::default();
        if success && ran_none {
            eprintln!("{} ran no test", self.name);
        }
        let passed = success && !ran_none && tally.failed == 0;
        if !passed && tally.failed == 0 {
            tally.failed = 1;
        }
        Outcome { passed, tally }
    }

    fn attempt(&self, arguments: &[String], shown: &mut dyn Write) -> Result<(bool, Tally), String> {
        let (mut success, mut all) = (true, Tally::default());
        for mut command in (self.commands)(arguments)? {
            writeln!(shown, "$ {}", describe(&command)).map_err(|error| error.to_string())?;
            let (exited, tally) = run_counted(&mut command, shown)?;
            success &= exited;
            all += tally;
        }
        Ok((success, all))
    }
}

/// What came of a step.
pub struct Outcome {
    pub passed: bool,
    pub tally: Tally,
}

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands below the root").to_owned()
}

/// The cargo that runs this, in the repository's root.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

fn cargo_with(fixed: &[&str], arguments: &[String]) -> Command {
    let mut cargo = cargo();
    cargo.args(fixed).args(arguments);
    cargo
}

/// A cargo that compiles what the whole suite runs: without what only a debugger or the next compilation
/// is helped by. (Whoever asks for some tests compiles more often than they run them.)
///
/// The suite starts the program a thousand times: that is four to five times as fast when `optimised` a
/// little, and the compiler takes two minutes more. The library's own tests take seconds either way.
fn cargo_once(optimised: bool) -> Command {
    let mut cargo = cargo();
    cargo.env("CARGO_INCREMENTAL", "0").args(["--config", "profile.dev.package.frisok.debug=false"]);
    if optimised {
        cargo.args(["--config", "profile.dev.package.frisok.opt-level=1"]);
    }
    cargo
}

fn fmt(arguments: &[String]) -> Result<Vec<Command>, String> {
    Ok(vec![cargo_with(&["fmt", "--all", "--check"], arguments)])
}

fn clippy(arguments: &[String]) -> Result<Vec<Command>, String> {
    let mut clippy = cargo_with(&["clippy", "--workspace", "--all-targets"], arguments);
    clippy.args(["--", "-D", "warnings"]);
    Ok(vec![clippy])
}

fn rust(arguments: &[String]) -> Result<Vec<Command>, String> {
    let test = |mut cargo: Command, what: &[&str]| {
        cargo.args(["test", "--workspace", "--no-fail-fast"]).args(what).args(arguments);
        cargo
    };
    if !arguments.is_empty() {
        return Ok(vec![test(cargo(), &[])]);
    }
    Ok(vec![
        test(cargo_once(false), &["--lib"]),
        test(cargo_once(true), &["--bins", "--test", "*"]),
        test(cargo_once(true), &["--doc"]),
    ])
}

fn doc(arguments: &[String]) -> Result<Vec<Command>, String> {
    let mut doc = cargo_with(&["doc", "--workspace", "--no-deps"], arguments);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    Ok(vec![doc])
}

fn dependencies(arguments: &[String]) -> Result<Vec<Command>, String> {
    let mut deny = deny::check()?;
    deny.args(arguments);
    Ok(vec![deny])
}

fn browser_tests(arguments: &[String]) -> Result<Vec<Command>, String> {
    let cargo = if arguments.is_empty() { cargo_once(true) } else { cargo() };
    let mut node = browser::node_with("run.mjs", cargo)?;
    node.args(arguments);
    Ok(vec![node])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs a step and keeps its output from the suite that runs this test, which would count it.
    fn run(has_tests: bool, commands: fn(&[String]) -> Result<Vec<Command>, String>) -> Outcome {
        Step { name: "tried", has_tests, commands, ..PLAIN }.run(&[], &mut std::io::sink())
    }

    fn shell(script: &str) -> Result<Vec<Command>, String> {
        let mut shell = Command::new("sh");
        shell.args(["-c", script]);
        Ok(vec![shell])
    }

    #[test]
    fn all_commands_of_a_step_are_run_and_counted() {
        let commands = |_: &[String]| {
            let mut all = shell("echo 'test result: FAILED. 2 passed; 1 failed'; exit 1")?;
            all.extend(shell("echo 'test result: ok. 3 passed; 0 failed'")?);
            Ok(all)
        };
        let outcome = run(true, commands);
        assert!(!outcome.passed);
        assert_eq!(outcome.tally, Tally { passed: 5, failed: 1 });
        let outcome =
            run(true, |_| Ok([shell("exit 1")?, shell("echo '# pass 3'")?].into_iter().flatten().collect()));
        assert!(!outcome.passed);
    }

    #[test]
    fn a_step_with_passing_tests_passes() {
        let outcome = run(true, |_| shell("echo 'test result: ok. 2 passed; 0 failed'"));
        assert!(outcome.passed);
        assert_eq!(outcome.tally, Tally { passed: 2, failed: 0 });
    }

    #[test]
    fn a_step_that_runs_no_test_fails() {
        let none = |_: &[String]| shell("true");
        assert!(!run(true, none).passed);
        assert!(run(false, none).passed);
    }

    #[test]
    fn a_failure_without_a_failed_test_counts_as_one() {
        let outcome = run(false, |_| shell("exit 3"));
        assert!(!outcome.passed);
        assert_eq!(outcome.tally, Tally { passed: 0, failed: 1 });
        let outcome = run(true, |_| Err("no browser here".to_owned()));
        assert_eq!(outcome.tally, Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn a_failed_test_fails_the_step_whatever_the_exit_code() {
        let outcome = run(true, |_| shell("echo '# pass 3'; echo '# fail 2'"));
        assert!(!outcome.passed);
        assert_eq!(outcome.tally, Tally { passed: 3, failed: 2 });
    }
}
