//! `cargo xtask torture`: what takes too long for the suite. Builds that are killed, starved,
//! crowded, and made under every sky.

mod crowd;
mod full;
mod kill;
mod same;
mod world;

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::process::run as run_program;
use crate::suite;
use crate::tally::Tally;

use world::World;

pub const HELP: &str = "\
usage: cargo xtask torture [PART…] [--seed N] [--dir DIR]

Puts the release build of frisok through what takes too long for the suite, prints a table and ends
with a line `N passed, N failed`.

  kill    ended without warning at 200 moments: the site is the old one or the new one
  full    a disk with so many KiB left, at every 64 KiB up to 4 MiB: the old site is whole and
          nothing temporary is left (mounts a file system, as root)
  crowd   2 and 8 builds at once, 50 times each: one wins, the others wait or name it
  same    3 time zones × 3 locales × 1, 2 and 8 threads: the same bytes

  --seed N    other moments (default: 1)
  --dir DIR   where to work (default: target/torture), on the disk that is to be tried
";

/// A part of the torture.
struct Part {
    name: &'static str,
    what: &'static str,
    /// Tries it; `Err` says why it could not be tried at all.
    run: fn(&World) -> Result<Outcome, String>,
}

const PARTS: &[Part] = &[
    Part { name: "kill", what: "killed at a random moment", run: kill::run },
    Part { name: "full", what: "a disk that fills up", run: full::run },
    Part { name: "crowd", what: "builds at once", run: crowd::run },
    Part { name: "same", what: "zones × locales × threads", run: same::run },
];

/// What came of a part.
#[derive(Default)]
pub struct Outcome {
    tally: Tally,
    /// What was seen, for the table: "81 old, 119 new".
    seen: String,
    /// What went wrong, one a line.
    faults: Vec<String>,
}

impl Outcome {
    /// Counts one case; `fault` says what is wrong with it.
    fn count(&mut self, case: &str, result: Result<(), String>) {
        match result {
            Ok(()) => self.tally.passed += 1,
            Err(fault) => {
                self.tally.failed += 1;
                self.faults.push(format!("{case}: {fault}"));
            }
        }
    }
}

pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let plan = Plan::read(arguments)?;
    run_program(suite::cargo().args(["build", "--release", "--package", "frisok", "--bin", "frisok"]))?;
    let world = World::new(&plan.dir, plan.seed)?;
    println!(
        "{} files, {} KiB; a build takes {:.2} s\n",
        world.files(),
        world.kib(),
        world.took.as_secs_f64()
    );
    let mut sum = Tally::default();
    for part in plan.parts {
        let begun = Instant::now();
        let outcome = (part.run)(&world).unwrap_or_else(|why| {
            let mut outcome = Outcome::default();
            outcome.count(part.name, Err(why));
            outcome
        });
        let seconds = begun.elapsed().as_secs_f64();
        println!(
            "{:<6} {:<26} {:>7.1} s  {:<24} {}",
            part.name,
            part.what,
            seconds,
            outcome.tally.to_string(),
            outcome.seen
        );
        outcome.faults.iter().for_each(|fault| println!("       {fault}"));
        sum += outcome.tally;
    }
    world.remove();
    println!("\n{sum}");
    Ok(if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

struct Plan {
    parts: Vec<&'static Part>,
    seed: u64,
    dir: PathBuf,
}

impl Plan {
    fn read(arguments: &[String]) -> Result<Plan, String> {
        let mut plan = Plan { parts: Vec::new(), seed: 1, dir: suite::root().join("target/torture") };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--seed" => plan.seed = value()?.parse().map_err(|_| "--seed needs a number".to_owned())?,
                "--dir" => plan.dir = value()?.into(),
                name => match PARTS.iter().find(|part| part.name == name) {
                    Some(part) => plan.parts.push(part),
                    None => return Err(format!("there is no part `{name}`\n\n{HELP}")),
                },
            }
        }
        if plan.parts.is_empty() {
            plan.parts = PARTS.iter().collect();
        }
        Ok(plan)
    }
}

/// Runs a program that only has to succeed.
fn must(program: &str, arguments: &[&std::ffi::OsStr]) -> Result<(), String> {
    run_program(Command::new(program).args(arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_chosen_by_name_and_help_names_them_all() {
        let names = |arguments: &[&str]| {
            let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
            Plan::read(&arguments).map(|plan| plan.parts.iter().map(|part| part.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&[]).unwrap(), ["kill", "full", "crowd", "same"]);
        assert_eq!(names(&["same", "--seed", "7"]).unwrap(), ["same"]);
        assert!(names(&["kil"]).unwrap_err().contains("kil"));
        assert!(names(&["--seed"]).is_err() && names(&["--seed", "x"]).is_err());
        assert!(PARTS.iter().all(|part| HELP.contains(&format!("\n  {:<7} ", part.name))));
    }
}
