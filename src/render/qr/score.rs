//! How hard a code is to read (ISO/IEC 18004:2015, 7.8.3), as the library reckons: only modules of
//! data count, but in the pattern that looks like a finder.

use super::Rows;

/// What counts in rows and in squares of four, and how far from half the modules are dark.
pub(super) fn score(rows: &Rows, data: &Rows, side: usize) -> u32 {
    let dark: u32 = rows.iter().map(|row| row.count_ones()).sum();
    let percent = 100 * dark as usize / (side * side);
    // Ten points for each five percent.
    let far = if percent < 50 { (49 - percent) / 5 } else { (percent - 50) / 5 };
    lines(rows, data, side) + squares(rows, data, side) + 10 * far as u32
}

/// Five or more of a colour in a line, and what looks like a finder.
pub(super) fn lines(rows: &Rows, data: &Rows, side: usize) -> u32 {
    let line = |(row, data): (&u64, &u64)| {
        let alike = alike(*row, *data);
        let fives = alike & alike >> 1 & alike >> 2 & alike >> 3;
        let runs = fives & !(fives << 1);
        // n − 2 for n in a run, which is n − 4 fives.
        fives.count_ones() + 2 * runs.count_ones() + 40 * finders(*row, side)
    };
    rows[..side].iter().zip(data).map(line).sum()
}

/// Where a module of data is like the next, which is data too.
fn alike(row: u64, data: u64) -> u64 {
    !(row ^ row >> 1) & data & data >> 1
}

/// How often 1011101 stands in a row with four light modules before or behind it. Beyond the edge
/// all is light.
fn finders(row: u64, side: usize) -> u32 {
    let at = |place: u32| row >> place;
    let pattern = row & !at(1) & at(2) & at(3) & at(4) & !at(5) & at(6);
    let before = !(row << 1 | row << 2 | row << 3 | row << 4);
    let behind = !(at(7) | at(8) | at(9) | at(10));
    let within = (1 << (side - 6)) - 1;
    let pattern = pattern & within;
    (pattern & before).count_ones() + (pattern & behind).count_ones()
}

fn squares(rows: &Rows, data: &Rows, side: usize) -> u32 {
    let pairs = rows[..side].windows(2).zip(data[..side].windows(2));
    let square = |(rows, data): (&[u64], &[u64])| {
        let sides = alike(rows[0], data[0]) & alike(rows[1], data[1]);
        3 * (sides & !(rows[0] ^ rows[1])).count_ones()
    };
    pairs.map(square).sum()
}
