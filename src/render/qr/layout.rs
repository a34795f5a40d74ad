//! What codes of one size have in common, as the library makes them.

use std::sync::OnceLock;

use fast_qr::{ECL, Mask, ModuleType, QRBuilder, Version};

use super::{Rows, SIDE};

const MASKS: [Mask; 8] = [
    Mask::Checkerboard,
    Mask::HorizontalLines,
    Mask::VerticalLines,
    Mask::DiagonalLines,
    Mask::LargeCheckerboard,
    Mask::Fields,
    Mask::Diamonds,
    Mask::Meadow,
];

const VERSIONS: [Version; 11] = [
    Version::V01,
    Version::V02,
    Version::V03,
    Version::V04,
    Version::V05,
    Version::V06,
    Version::V07,
    Version::V08,
    Version::V09,
    Version::V10,
    Version::V11,
];

/// The layout of a version of the code.
pub(super) struct Layout {
    pub side: usize,
    pub rows: Lines,
    /// The same, of columns.
    pub columns: Lines,
    /// What says which mask is used, by mask.
    pub formats: [Rows; 8],
    /// Where the bits of the data go: row and column.
    pub order: Vec<(u8, u8)>,
}

/// Rows or columns of modules.
pub(super) struct Lines {
    /// What helps to find the code and its modules.
    pub patterns: Rows,
    /// Where there is data.
    pub data: Rows,
    /// The masks, where there is data.
    pub masks: [Rows; 8],
}

impl Layout {
    /// The layout of a version, counted from 1.
    pub fn of(version: usize) -> &'static Layout {
        static LAYOUTS: [OnceLock<Layout>; 11] = [const { OnceLock::new() }; 11];
        LAYOUTS[version - 1].get_or_init(|| Layout::learn(VERSIONS[version - 1]))
    }

    /// Takes a layout from codes of one text under each mask. That of the first is known
    /// (ISO/IEC 18004:2015, 7.8.2); the others follow from where the codes differ.
    fn learn(version: Version) -> Layout {
        let code = |mask| QRBuilder::new("a").ecl(ECL::M).version(version).mask(mask).build();
        // A list, not an array: the library's codes are large.
        let codes: Vec<_> =
            MASKS.iter().map(|mask| code(*mask).expect("every version has room for a letter")).collect();
        let side = codes[0].size;
        let kind = |row: usize, column: usize| codes[0][row][column].module_type();
        let dark = |mask: usize, row: usize, column: usize| codes[mask][row][column].value();
        let is_data = |row, column| kind(row, column) == ModuleType::Data;
        let is_format = |row, column| kind(row, column) == ModuleType::Format;
        let masked = |mask, row, column| {
            is_data(row, column)
                && (dark(mask, row, column) != dark(0, row, column)) != ((row + column) % 2 == 0)
        };
        let pattern = |row, column| !is_data(row, column) && !is_format(row, column) && dark(0, row, column);
        let lines = |turn: fn(usize, usize) -> (usize, usize)| Lines {
            patterns: rows(side, &|row, column| pattern(turn(row, column).0, turn(row, column).1)),
            data: rows(side, &|row, column| is_data(turn(row, column).0, turn(row, column).1)),
            masks: std::array::from_fn(|mask| {
                rows(side, &|row, column| masked(mask, turn(row, column).0, turn(row, column).1))
            }),
        };
        let format = |mask| rows(side, &|row, column| is_format(row, column) && dark(mask, row, column));
        Layout {
            side,
            rows: lines(|row, column| (row, column)),
            columns: lines(|row, column| (column, row)),
            formats: std::array::from_fn(format),
            order: order(side).filter(|(row, column)| is_data(*row, *column)).map(small).collect(),
        }
    }
}

fn small((row, column): (usize, usize)) -> (u8, u8) {
    (row as u8, column as u8)
}

fn rows(side: usize, is_set: &dyn Fn(usize, usize) -> bool) -> Rows {
    let mut rows = [0; SIDE];
    for (number, row) in rows[..side].iter_mut().enumerate() {
        *row = (0..side).fold(0, |row, column| row | u64::from(is_set(number, column)) << column);
    }
    rows
}

/// All modules in pairs of columns from the right, up and down in turn; column 6 has no data and
/// pairs with none (ISO/IEC 18004:2015, 7.7.3).
fn order(side: usize) -> impl Iterator<Item = (usize, usize)> {
    let columns = (7..side).rev().step_by(2).chain([5, 3, 1]);
    columns.enumerate().flat_map(move |(number, column)| {
        let row = move |at: usize| if number % 2 == 0 { side - 1 - at } else { at };
        (0..side).flat_map(move |at| [(row(at), column), (row(at), column - 1)])
    })
}
