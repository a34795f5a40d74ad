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
use layout::{Layout, Mask};
use score::{Changes, score};

/// Modules by row, dark ones as ones; the first column is the lowest bit.
pub(super) type Rows = [u64; SIDE];

/// The longest side of codes that are made here; longer texts are left to `fast_qr`.
const SIDE: usize = 61;

/// A QR code: its side in modules, and its dark modules, as many as stand side by side in one: their
/// row, where they begin, and how many they are.
pub(super) struct Code {
    pub side: usize,
    pub runs: Vec<(u8, u8, u8)>,
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
    let runs = (0..code.size).flat_map(|row| {
        let mut at = 0;
        let runs = code[row].chunk_by(|one, other| one.value() == other.value()).map(move |run| {
            at += run.len();
            (run[0].value(), row as u8, (at - run.len()) as u8, run.len() as u8)
        });
        runs.filter(|(dark, ..)| *dark).map(|(_, row, start, length)| (row, start, length))
    });
    Some(Code { side: code.size, runs: runs.collect() })
}

/// Places data under the mask that makes the code easiest to read.
fn place(layout: &Layout, words: &[u8]) -> Code {
    let mut rows = layout.patterns;
    // A few modules may be left over, which stay light.
    for (word, places) in words.iter().zip(layout.order.as_chunks::<8>().0) {
        for (number, (row, column)) in places.iter().enumerate() {
            rows[usize::from(*row)] |= u64::from(word >> (7 - number) & 1) << column;
        }
    }
    let changes = Changes::of(&rows);
    // To stop where a mask cannot be the best costs more than it saves: rows are scored two at a time.
    let score = |mask: &&Mask| score(layout, mask, &rows, &changes);
    if let Some(mask) = layout.masks.iter().min_by_key(score) {
        for ((row, mask), format) in rows.iter_mut().zip(&mask.rows).zip(&mask.format) {
            *row ^= mask ^ format;
        }
    }
    let mut runs = Vec::with_capacity(layout.side * layout.side / 3);
    for (number, mut row) in rows.into_iter().enumerate() {
        let mut passed = 0;
        while row != 0 {
            let light = row.trailing_zeros();
            let dark = (row >> light).trailing_ones();
            runs.push((number as u8, (passed + light) as u8, dark as u8));
            passed += light + dark;
            // A row has fewer than 64 modules.
            row >>= light + dark;
        }
    }
    Code { side: layout.side, runs }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn same(text: &str) {
        let (made, expected) = (code(text).unwrap(), QRBuilder::new(text).ecl(ECL::M).build().unwrap());
        assert_eq!(made.side, expected.size, "{text}");
        let mut dark = vec![vec![false; made.side]; made.side];
        made.runs.iter().for_each(|(row, start, length)| {
            dark[usize::from(*row)][usize::from(*start)..usize::from(start + length)].fill(true);
        });
        for (number, row) in dark.into_iter().enumerate() {
            let expected: Vec<bool> = expected[number].iter().map(|module| module.value()).collect();
            assert_eq!(row, expected, "row {number} of {text}");
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
