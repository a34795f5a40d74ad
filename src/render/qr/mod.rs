//! QR codes (ISO/IEC 18004:2015), fast enough for every page to have one.
//!
//! `fast_qr` looks at every module of eight candidates one by one, which took a fifth of a build.
//! Here a row of modules is a number, and what does not depend on the text (patterns, masks, where
//! data goes) is learnt from `fast_qr` once for each size. The result is the same, module by module.

mod codewords;
mod layout;
mod score;

use fast_qr::{ECL, QRBuilder};

use codewords::codewords;
use layout::Layout;

/// Modules by row, dark ones as ones; the first column is the lowest bit.
pub(super) type Rows = [u64; SIDE];

/// The longest side of codes that are made here; longer texts are left to `fast_qr`.
const SIDE: usize = 61;

/// A QR code: its side in modules, and for each row where dark modules begin, and how many follow.
pub(super) struct Code {
    pub side: usize,
    pub rows: Vec<Vec<(usize, usize)>>,
}

/// A text as a QR code of which a crease or a stain may cover 15 per cent (level M). Nothing where
/// no code has room for it.
pub(super) fn code(text: &str) -> Option<Code> {
    // Capitals and digits alone have a denser form.
    if text.bytes().any(|byte| byte.is_ascii_lowercase())
        && let Some((version, words)) = codewords(text.as_bytes())
    {
        return Some(place(Layout::of(version), &words));
    }
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let row = |row: usize| {
        let mut at = 0;
        let runs = code[row].chunk_by(|one, other| one.value() == other.value()).map(|run| {
            at += run.len();
            (run[0].value(), at - run.len(), run.len())
        });
        runs.filter(|(dark, ..)| *dark).map(|(_, start, length)| (start, length)).collect()
    };
    Some(Code { side: code.size, rows: (0..code.size).map(row).collect() })
}

/// Places data under the mask that makes the code easiest to read.
fn place(layout: &Layout, words: &[u8]) -> Code {
    let (mut rows, mut columns) = (layout.rows.patterns, layout.columns.patterns);
    for (number, (row, column)) in layout.order.iter().enumerate() {
        // A few modules may be left over, which stay light.
        let word = words.get(number / 8).copied().unwrap_or_default();
        let bit = u64::from(word >> (7 - number % 8) & 1);
        rows[usize::from(*row)] |= bit << column;
        columns[usize::from(*column)] |= bit << row;
    }
    let masks = 0..layout.rows.masks.len();
    let score = |mask: &usize| {
        let side = layout.side;
        let rows = xor(&rows, &layout.rows.masks[*mask]);
        let columns = xor(&columns, &layout.columns.masks[*mask]);
        score::score(&rows, &layout.rows.data, side) + score::lines(&columns, &layout.columns.data, side)
    };
    let mask = masks.min_by_key(score).unwrap_or_default();
    let masked = xor(&xor(&rows, &layout.rows.masks[mask]), &layout.formats[mask]);
    Code { side: layout.side, rows: masked[..layout.side].iter().map(|row| runs(*row)).collect() }
}

/// Where dark modules begin in a row, and how many follow.
fn runs(mut row: u64) -> Vec<(usize, usize)> {
    let mut runs = Vec::with_capacity(SIDE / 2);
    let mut passed = 0;
    while row != 0 {
        let light = row.trailing_zeros();
        let dark = (row >> light).trailing_ones();
        runs.push(((passed + light) as usize, dark as usize));
        passed += light + dark;
        // A row has fewer than 64 modules.
        row >>= light + dark;
    }
    runs
}

fn xor(one: &Rows, other: &Rows) -> Rows {
    std::array::from_fn(|row| one[row] ^ other[row])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn same(text: &str) {
        let (made, expected) = (code(text).unwrap(), QRBuilder::new(text).ecl(ECL::M).build().unwrap());
        assert_eq!(made.side, expected.size, "{text}");
        for (number, row) in made.rows.iter().enumerate() {
            let expected: Vec<bool> = expected[number].iter().map(|module| module.value()).collect();
            let mut dark = vec![false; made.side];
            row.iter().for_each(|(start, length)| dark[*start..start + length].fill(true));
            assert_eq!(dark, expected, "row {number} of {text}");
        }
    }

    #[test]
    fn codes_of_every_size_are_those_of_the_library() {
        for length in 1..260 {
            same(&"https://vux.example/kurser/".chars().cycle().take(length).collect::<String>());
        }
        same("HTTPS://VUX.EXAMPLE");
        same("0123456789");
    }

    proptest! {
        #[test]
        fn a_code_is_that_of_the_library(text in "[a-z][a-zA-ZåÅ0-9:/.-]{0,200}") {
            same(&text);
        }
    }
}
