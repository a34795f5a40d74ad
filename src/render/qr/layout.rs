//! What codes of one size have in common, as the library makes them.

use std::sync::OnceLock;

use fast_qr::{ECL, ModuleType, QRBuilder, Version};

use super::score::Changes;
use super::{Rows, SIDE};

const MASKS: [fast_qr::Mask; 8] = [
    fast_qr::Mask::Checkerboard,
    fast_qr::Mask::HorizontalLines,
    fast_qr::Mask::VerticalLines,
    fast_qr::Mask::DiagonalLines,
    fast_qr::Mask::LargeCheckerboard,
    fast_qr::Mask::Fields,
    fast_qr::Mask::Diamonds,
    fast_qr::Mask::Meadow,
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
    /// What helps to find the code and its modules.
    pub patterns: Rows,
    /// Where a module of data has another beside it, and below it.
    pub beside: Rows,
    pub below: Rows,
    pub masks: [Mask; 8],
    /// Where the bits of the data go: row and column.
    pub order: Vec<(u8, u8)>,
}

/// A mask, where there is data.
pub(super) struct Mask {
    pub rows: Rows,
    pub changes: Changes,
    /// What says that it is this one.
    pub format: Rows,
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
        let mask = |mask| {
            let rows = rows(side, &|row, column| masked(mask, row, column));
            let format = self::rows(side, &|row, column| is_format(row, column) && dark(mask, row, column));
            Mask { changes: Changes::of(&rows), rows, format }
        };
        let data = rows(side, &is_data);
        Layout {
            side,
            patterns: rows(side, &pattern),
            beside: data.map(|row| row & row >> 1),
            below: std::array::from_fn(|row| data[row] & data.get(row + 1).copied().unwrap_or_default()),
            masks: std::array::from_fn(mask),
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
