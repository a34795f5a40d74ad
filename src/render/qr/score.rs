//! How hard a code is to read (ISO/IEC 18004:2015, 7.8.3), as the library reckons: only modules of
//! data count, but in the pattern that looks like a finder.

use super::Rows;
use super::layout::{Layout, Mask};

/// Light rows around the code, as far as one looks for a finder.
const EDGE: usize = 10;
/// Rows with light ones around them.
type Edged = [u64; EDGE + super::SIDE + EDGE];

/// Where modules differ from the next one: in their row, in their column.
pub(super) struct Changes {
    pub beside: Rows,
    pub below: Rows,
}

impl Changes {
    /// Those of some rows of modules.
    pub fn of(rows: &Rows) -> Changes {
        let below = |row: usize| rows[row] ^ rows.get(row + 1).copied().unwrap_or_default();
        Changes { beside: rows.map(|row| row ^ row >> 1), below: std::array::from_fn(below) }
    }
}

/// The points of a code under a mask; `rows` and `changes` are those of the code without it. What
/// changes under a mask is what changes without it, or in the mask, but not in both.
pub(super) fn score(layout: &Layout, mask: &Mask, rows: &Rows, changes: &Changes) -> u32 {
    let side = layout.side;
    let mut masked: Edged = [0; _];
    // Where a module of data is like the next, which is data too.
    let (mut beside, mut below): (Edged, Edged) = ([0; _], [0; _]);
    for row in 0..side {
        masked[EDGE + row] = rows[row] ^ mask.rows[row];
        beside[EDGE + row] = !(changes.beside[row] ^ mask.changes.beside[row]) & layout.beside[row];
        below[EDGE + row] = !(changes.below[row] ^ mask.changes.below[row]) & layout.below[row];
    }
    let (mut dark, mut points, mut finders) = (0, 0, 0);
    for row in EDGE..EDGE + side {
        dark += masked[row].count_ones();
        // Five or more of a colour in a line: n − 2 points for n modules, which is n − 4 fives.
        let alike = beside[row];
        let fives = alike & alike >> 1 & alike >> 2 & alike >> 3;
        points += fives.count_ones() + 2 * (fives & !(fives << 1)).count_ones();
        let column = |row: usize| below[row] & below[row + 1] & below[row + 2] & below[row + 3];
        let fives = column(row);
        points += fives.count_ones() + 2 * (fives & !column(row - 1)).count_ones();
        // Squares of four.
        points += 3 * (alike & beside[row + 1] & below[row]).count_ones();
        finders += across(masked[row]) + down(&masked, row);
    }
    let percent = 100 * dark as usize / (side * side);
    // Ten points for each five percent that it is away from half.
    let far = if percent < 50 { (49 - percent) / 5 } else { (percent - 50) / 5 };
    points + 40 * finders + 10 * far as u32
}

/// How often 1011101 stands in a row with four light modules before or behind it. Beyond the edge
/// all is light.
fn across(row: u64) -> u32 {
    let at = |place: u32| row >> place;
    let pattern = row & !at(1) & at(2) & at(3) & at(4) & !at(5) & at(6);
    let before = row << 1 | row << 2 | row << 3 | row << 4;
    let behind = at(7) | at(8) | at(9) | at(10);
    (pattern & !before).count_ones() + (pattern & !behind).count_ones()
}

/// How often it begins in this row and goes down from there.
fn down(rows: &Edged, row: usize) -> u32 {
    let at = |place: usize| rows[row + place];
    let pattern = at(0) & !at(1) & at(2) & at(3) & at(4) & !at(5) & at(6);
    let before = rows[row - 1] | rows[row - 2] | rows[row - 3] | rows[row - 4];
    let behind = at(7) | at(8) | at(9) | at(10);
    (pattern & !before).count_ones() + (pattern & !behind).count_ones()
}
