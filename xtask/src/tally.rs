//! Counts of tests, read from what test runners print.

use std::fmt;
use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// Adds what one line of output counts; most lines count nothing.
    ///
    /// Knows cargo's `test result: ok. 3 passed; 0 failed; …`, one for each test binary, and the
    /// closing lines of Node's runner, `ℹ pass 3` (or `# pass 3`), one for each outcome.
    pub fn read(&mut self, line: &str) {
        if let Some(result) = line.strip_prefix("test result: ") {
            for part in result.split(['.', ';']) {
                if let [count, kind] = words(part)[..] {
                    self.count(kind, count);
                }
            }
        } else if let ["ℹ" | "#", kind, count] = words(line)[..] {
            self.count(kind, count);
        }
    }

    fn count(&mut self, kind: &str, count: &str) {
        let Ok(count) = count.parse::<u32>() else {
            return;
        };
        match kind {
            "passed" | "pass" => self.passed += count,
            // Node counts apart the tests that it gave up, such as those that took too long.
            "failed" | "fail" | "cancelled" => self.failed += count,
            _ => {}
        }
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn read(output: &str) -> Tally {
        let mut tally = Tally::default();
        output.lines().for_each(|line| tally.read(line));
        tally
    }

    #[test]
    fn sums_the_results_of_all_test_binaries() {
        let output = "\
running 2 tests
test a ... ok
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.52s
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 4 filtered out; finished in 1.00s";
        assert_eq!(read(output), Tally { passed: 15, failed: 2 });
    }

    #[test]
    fn reads_both_forms_of_nodes_closing_lines() {
        let spec = "ℹ tests 9\nℹ suites 2\nℹ pass 6\nℹ fail 2\nℹ cancelled 1\nℹ skipped 0";
        assert_eq!(read(spec), Tally { passed: 6, failed: 3 });
        let tap = "# tests 4\n# pass 4\n# fail 0\n# duration_ms 12.5";
        assert_eq!(read(tap), Tally { passed: 4, failed: 0 });
    }

    #[test]
    fn other_lines_count_nothing() {
        let output = "3 passed, 4 failed\ntest pass 3 ... ok\n# pass through 3 gates\nℹ pass many";
        assert_eq!(read(output), Tally::default());
    }
}
