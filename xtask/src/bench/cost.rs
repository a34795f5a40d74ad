//! What running a program costs.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::process::describe;

/// What one run took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// By the clock.
    pub wall: Duration,
    /// Of all processors, in the program and in the system for it. What the system does later, such
    /// as bringing pages to the disk, is nobody's.
    pub cpu: Duration,
    /// The most memory at one time, in bytes; that which files in memory take does not count.
    pub peak: u64,
}

impl Cost {
    /// Runs a program that must succeed. What it says goes to `said`, which an error shows the end of.
    pub fn of(command: &mut Command, said: &Path) -> Result<Cost, String> {
        let name = describe(command);
        let named = |error: std::io::Error| format!("{name}: {error}");
        let file = File::create(said).map_err(named)?;
        let again = file.try_clone().map_err(named)?;
        command.stdin(Stdio::null()).stdout(file).stderr(again);
        let begun = Instant::now();
        let used = command.spawn().map_err(named)?.wait4().map_err(named)?;
        let wall = begun.elapsed();
        if !used.status.success() {
            return Err(format!("{name}: {}\n{}", used.status, end_of(said)));
        }
        Ok(Cost { wall, cpu: used.rusage.utime + used.rusage.stime, peak: used.rusage.maxrss })
    }

    /// The one with less CPU time: on a machine that does other things, too, it was disturbed less.
    pub fn or_better(self, other: Cost) -> Cost {
        if other.cpu < self.cpu { other } else { self }
    }
}

/// The last lines of what a program said.
fn end_of(said: &Path) -> String {
    let said = fs::read(said).unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    let lines: Vec<&str> = said.lines().collect();
    lines[lines.len().saturating_sub(15)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Result<Cost, String> {
        let said = std::env::temp_dir().join(format!("frisok-cost-{}-{}", std::process::id(), script.len()));
        let cost = Cost::of(Command::new("sh").args(["-c", script]), &said);
        let _ = fs::remove_file(said);
        cost
    }

    #[test]
    fn a_program_that_works_costs_more_cpu_than_one_that_sleeps() {
        let works = shell("i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done").unwrap();
        let sleeps = shell("sleep 0.3").unwrap();
        assert!(works.cpu > sleeps.cpu * 2, "{works:?}, {sleeps:?}");
        assert!(sleeps.wall >= Duration::from_millis(300) && sleeps.cpu < sleeps.wall, "{sleeps:?}");
        assert!(works.peak > 100_000, "{works:?}");
        assert_eq!(works.or_better(sleeps), sleeps);
        assert_eq!(sleeps.or_better(works), sleeps);
    }

    #[test]
    fn a_program_that_fails_says_why() {
        let failed = shell("echo no room here >&2; exit 3").unwrap_err();
        assert!(failed.contains("no room here") && failed.contains('3'), "{failed}");
    }
}
