//! Reads how many tests a runner ran from its closing lines.

use std::ops::AddAssign;

/// Tests that ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Count {
    /// Adds up the closing lines of nextest, `cargo test` and node's runner in `output`.
    pub fn read(output: &str) -> Count {
        let lines = || output.lines().map(str::trim);
        let mut count = Count::default();
        // nextest repeats what a failed test printed, other closing lines among it.
        let mut summaries = lines().filter_map(summary).peekable();
        if summaries.peek().is_some() {
            summaries.for_each(|counts| count += words(counts, ','));
            return count;
        }
        for line in lines() {
            if let Some(counts) = line.strip_prefix("test result: ") {
                count += words(
                    counts.split_once(". ").map_or(counts, |(_, counts)| counts),
                    ';',
                );
            } else if let Some(line) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ "))
            {
                match line.split_once(' ') {
                    Some(("pass", n)) => count.passed += n.parse().unwrap_or(0),
                    Some(("fail", n)) => count.failed += n.parse().unwrap_or(0),
                    _ => {}
                }
            }
        }
        count
    }
}

/// The counts of nextest's closing line.
fn summary(line: &str) -> Option<&str> {
    let (_, counts) = line.strip_prefix("Summary [")?.split_once("tests run: ")?;
    Some(counts)
}

/// Reads `12 passed (1 slow), 3 failed, 4 skipped`.
fn words(counts: &str, separator: char) -> Count {
    let mut count = Count::default();
    for part in counts.split(separator) {
        let mut words = part.split_whitespace();
        let number = words.next().and_then(|n| n.parse().ok()).unwrap_or(0);
        match words.next() {
            Some("passed") => count.passed += number,
            Some("failed" | "exec" | "timed") => count.failed += number,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(output: &str, passed: u64, failed: u64) {
        assert_eq!(Count::read(output), Count { passed, failed });
    }

    #[test]
    fn nextest_closes_with_a_summary() {
        reads(
            "     Summary [   0.02s] 7 tests run: 5 passed (1 slow), 2 failed, 3 skipped\n",
            5,
            2,
        );
    }

    #[test]
    fn what_a_failed_test_printed_is_not_counted_again() {
        reads(
            "    test result: FAILED. 0 passed; 1 failed; 0 ignored\n\
             Summary [   0.02s] 2 tests run: 1 passed, 1 failed, 0 skipped\n",
            1,
            1,
        );
    }

    #[test]
    fn cargo_test_closes_every_binary_with_a_result() {
        let line = "test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n";
        reads(&line.repeat(2), 8, 0);
    }

    #[test]
    fn node_closes_with_one_line_per_figure() {
        reads("ℹ tests 3\nℹ pass 2\nℹ fail 1\n", 2, 1);
        reads("# tests 3\n# pass 3\n# fail 0\n", 3, 0);
    }

    #[test]
    fn other_output_counts_nothing() {
        reads("running 3 tests\nall 3 passed\n", 0, 0);
    }
}
