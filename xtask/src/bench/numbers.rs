//! Numbers as tables have them.

use std::time::Duration;

use super::cost::Cost;

/// With two decimals.
pub fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// The most memory, as millions of bytes.
pub fn megabytes(cost: Cost) -> String {
    format!("{} MB", count(cost.peak / 1_000_000))
}

/// 12345 is 12,345.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|part| str::from_utf8(part).unwrap_or("")).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_have_commas() {
        assert_eq!([0, 12, 1_234, 1_000_000].map(count), ["0", "12", "1,234", "1,000,000"]);
    }
}
