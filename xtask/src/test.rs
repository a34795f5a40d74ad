//! `cargo xtask test`: runs the suite and says what failed and how to repeat just that.

use std::io;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use crate::suite::{GROUPS, Outcome, STEPS, Step};
use crate::tally::Tally;

pub const HELP: &str = "\
usage: cargo xtask test [--only STEP[,STEP…]] [--keep-going] [-- ARGUMENT…]

Runs the suite and ends with a line `N passed, N failed`. Chromium and npm packages are installed
where they are missing (Debian's, as root; otherwise it says what to install).

  fmt       formatting
  clippy    lints, as errors
  rust      unit, integration and snapshot tests
  doc       documentation, warnings as errors
  deny      licences, bans and sources of dependencies; installs cargo-deny where it is missing
  browser   the demonstration in headless Chromium
  lint      fmt, clippy and doc

  --only STEP     only these steps
  --keep-going    go on after a step that fails
  -- ARGUMENT…    for the one step that --only names:
                    cargo xtask test --only rust -- import      tests whose name has `import`
                    cargo xtask test --only browser -- axe      test files whose name has `axe`
";

/// Runs the steps that the arguments choose. The exit code is 0 only when all of them pass.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let plan = Plan::read(arguments)?;
    let start = Instant::now();
    let mut finished: Vec<(&Step, Outcome, Duration)> = Vec::new();
    thread::scope(|scope| {
        for (number, step) in plan.steps.iter().enumerate() {
            println!("\n== {}: {}", step.name, step.checks);
            let begun = Instant::now();
            if step.leaves_room {
                let later = &plan.steps[number + 1..];
                scope.spawn(move || later.iter().for_each(|step| (step.install)()));
            }
            let outcome = step.run(&plan.arguments, &mut io::stdout());
            let stop = !outcome.passed && !plan.keep_going;
            finished.push((step, outcome, begun.elapsed()));
            if stop {
                break;
            }
        }
    });
    let not_run = &plan.steps[finished.len()..];
    Ok(report(&finished, not_run, start.elapsed()))
}

struct Plan {
    steps: Vec<&'static Step>,
    keep_going: bool,
    arguments: Vec<String>,
}

impl Plan {
    fn read(arguments: &[String]) -> Result<Self, String> {
        let mut plan = Self { steps: STEPS.iter().collect(), keep_going: false, arguments: Vec::new() };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--keep-going" => plan.keep_going = true,
                "--only" => plan.steps = choose(rest.next().ok_or("--only needs the name of a step")?)?,
                "--" => plan.arguments = rest.by_ref().cloned().collect(),
                other => return Err(format!("{other} is not known here\n\n{HELP}")),
            }
        }
        if plan.arguments.is_empty() || plan.steps.len() == 1 {
            Ok(plan)
        } else {
            Err("arguments after -- are for one step: name it with --only".to_owned())
        }
    }
}

/// The steps of a list of names with commas, each once and in the suite's order.
fn choose(list: &str) -> Result<Vec<&'static Step>, String> {
    let mut chosen = Vec::new();
    for name in list.split(',') {
        match GROUPS.iter().find(|(group, _)| *group == name) {
            Some((_, members)) => chosen.extend_from_slice(members),
            None if STEPS.iter().any(|step| step.name == name) => chosen.push(name),
            None => return Err(format!("there is no step `{name}`\n\n{HELP}")),
        }
    }
    Ok(STEPS.iter().filter(|step| chosen.contains(&step.name)).collect())
}

fn report(finished: &[(&Step, Outcome, Duration)], not_run: &[&Step], total: Duration) -> ExitCode {
    println!("\n== summary");
    let mut sum = Tally::default();
    for (step, outcome, time) in finished {
        let verdict = if outcome.passed { "ok" } else { "FAILED" };
        let count = if step.has_tests { format!("({})", outcome.tally) } else { String::new() };
        let line = format!("  {:<8} {:>7.1} s  {verdict:<7} {count}", step.name, time.as_secs_f64());
        println!("{}", line.trim_end());
        sum += outcome.tally;
    }
    for step in not_run {
        println!("  {:<8} {:>9}  not run", step.name, "");
    }
    println!("  {:<8} {:>7.1} s", "total", total.as_secs_f64());

    for (step, ..) in finished.iter().filter(|(_, outcome, _)| !outcome.passed) {
        println!("\n{} failed. Only that again:\n    cargo xtask test --only {}", step.name, step.name);
    }
    println!("\n{sum}");
    if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(arguments: &[&str]) -> Result<(Vec<&'static str>, bool, Vec<String>), String> {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        let plan = Plan::read(&arguments)?;
        let names = plan.steps.iter().map(|step| step.name).collect();
        Ok((names, plan.keep_going, plan.arguments))
    }

    #[test]
    fn without_arguments_every_step_runs() {
        let (names, keep_going, arguments) = plan(&[]).unwrap();
        assert_eq!(names, ["fmt", "clippy", "rust", "doc", "deny", "browser"]);
        assert!(!keep_going);
        assert!(arguments.is_empty());
    }

    #[test]
    fn only_takes_steps_and_groups_in_the_order_of_the_suite() {
        assert_eq!(plan(&["--only", "browser,fmt"]).unwrap().0, ["fmt", "browser"]);
        assert_eq!(plan(&["--only", "lint,clippy", "--keep-going"]).unwrap().0, ["fmt", "clippy", "doc"]);
    }

    #[test]
    fn what_follows_the_dashes_goes_to_the_one_step() {
        assert_eq!(plan(&["--only", "rust", "--", "import", "--only"]).unwrap().2, ["import", "--only"]);
        assert!(plan(&["--", "import"]).unwrap_err().contains("--only"));
    }

    #[test]
    fn unknown_words_are_refused() {
        assert!(plan(&["--only", "brwoser"]).unwrap_err().contains("brwoser"));
        assert!(plan(&["--only"]).is_err());
        assert!(plan(&["rust"]).is_err());
    }

    #[test]
    fn help_names_every_step_and_group() {
        let names = STEPS.iter().map(|step| step.name).chain(GROUPS.iter().map(|(name, _)| *name));
        for name in names {
            assert!(HELP.contains(&format!("\n  {name} ")), "{name}");
        }
    }
}
