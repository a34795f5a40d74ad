//! From a text to the words of a QR code: its bytes, and those that mend what cannot be read.

use std::sync::OnceLock;

/// For versions 1 to 11 at level M: words in all, words for mending in each block, blocks
/// (ISO/IEC 18004:2015, table 9).
const VERSIONS: [(usize, usize, usize); 11] = [
    (26, 10, 1),
    (44, 16, 1),
    (70, 26, 1),
    (100, 18, 2),
    (134, 24, 2),
    (172, 16, 4),
    (196, 18, 4),
    (242, 22, 4),
    (292, 22, 5),
    (346, 26, 5),
    (404, 30, 5),
];

/// The smallest version that has room for a text, and its words in the order of the code. Nothing
/// where the text is longer than version 11 has room for.
pub(super) fn codewords(text: &[u8]) -> Option<(usize, Vec<u8>)> {
    let room = |(total, mending, blocks): (usize, usize, usize)| total - mending * blocks;
    // Before the text: how it is written (4 bits), its length (8 bits, from version 10 on 16).
    let head = |version: usize| if version < 10 { 12 } else { 20 };
    let fits = |version: &usize| head(*version) + 8 * text.len() <= 8 * room(VERSIONS[version - 1]);
    let version = (1..=VERSIONS.len()).find(fits)?;
    let (total, mending, blocks) = VERSIONS[version - 1];
    let room = total - mending * blocks;

    let mut data = Vec::with_capacity(room);
    let length = text.len();
    // Each byte stands half in one word and half in the next: 0100 is for bytes.
    let mut half = 0b0100;
    let mut push = |byte: u8| {
        data.push(half << 4 | byte >> 4);
        half = byte & 0x0f;
    };
    if version >= 10 {
        push((length >> 8) as u8);
    }
    push(length as u8);
    text.iter().copied().for_each(&mut push);
    data.push(half << 4);
    data.extend([0xec, 0x11].into_iter().cycle().take(room - data.len()));
    Some((version, interleaved(&data, mending, blocks)))
}

/// Words of data in blocks, of which the last may have one more; then those that mend them; of
/// each the first word of all blocks, the second, and so on.
fn interleaved(data: &[u8], mending: usize, blocks: usize) -> Vec<u8> {
    let short = data.len() / blocks;
    let long = data.len() % blocks;
    let (shorter, longer) = data.split_at(short * (blocks - long));
    let parts: Vec<&[u8]> = shorter.chunks(short).chain(longer.chunks(short + 1)).collect();
    let steps = steps(mending);
    let mends: Vec<Words> = parts.iter().map(|part| remainder(part, steps)).collect();
    let mut words = Vec::with_capacity(data.len() + mending * blocks);
    for at in 0..=short {
        words.extend(parts.iter().filter_map(|part| part.get(at)));
    }
    for at in 0..mending {
        words.extend(mends.iter().map(|mend| (mend[at / WORD] >> (8 * (WORD - 1 - at % WORD))) as u8));
    }
    words
}

/// The words that mend a block, at most 32, the first in the highest bits of the first number.
type Words = [u128; 2];
/// So many words stand in a number.
const WORD: usize = 16;

/// What a word of data does to the words that mend, which move on by one with each.
type Steps = [Words; 256];

/// The steps for so many words that mend: the product of (x − 2⁰) … (x − 2ⁿ⁻¹), the highest
/// coefficient, 1, left out, times each word.
fn steps(mending: usize) -> &'static Steps {
    static STEPS: [OnceLock<Box<Steps>>; 2 * WORD] = [const { OnceLock::new() }; _];
    STEPS[mending].get_or_init(|| {
        let mut generator = vec![0; mending];
        generator[mending - 1] = 1;
        for root in 0..mending {
            let factor = (0..root).fold(1, |power, _| times(power, 2));
            for at in 0..mending {
                generator[at] = times(generator[at], factor) ^ generator.get(at + 1).unwrap_or(&0);
            }
        }
        let mut steps = Box::new([Words::default(); 256]);
        for (word, step) in (0..=u8::MAX).zip(steps.iter_mut()) {
            for (at, coefficient) in generator.iter().enumerate() {
                step[at / WORD] |= u128::from(times(word, *coefficient)) << (8 * (WORD - 1 - at % WORD));
            }
        }
        steps
    })
}

/// The product in GF(256) modulo x⁸ + x⁴ + x³ + x² + 1.
fn times(one: u8, other: u8) -> u8 {
    let mut product = 0;
    for bit in (0..8).rev() {
        let carry = if product & 0x80 == 0 { 0 } else { 0x1d };
        product = product << 1 ^ carry ^ if other >> bit & 1 == 1 { one } else { 0 };
    }
    product
}

/// What is left when data, as a polynomial, is divided by the generator.
fn remainder(data: &[u8], steps: &Steps) -> Words {
    data.iter().fold(Words::default(), |[first, second], word| {
        let step = &steps[usize::from(word ^ (first >> 120) as u8)];
        [(first << 8 | second >> 120) ^ step[0], second << 8 ^ step[1]]
    })
}
