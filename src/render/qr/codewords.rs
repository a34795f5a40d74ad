//! From a text to the words of a QR code: its bytes, and those that mend what cannot be read.

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
    let generator = generator(mending);
    let mends: Vec<Vec<u8>> = parts.iter().map(|part| remainder(part, &generator)).collect();
    let words = (0..=short).flat_map(|at| parts.iter().filter_map(move |part| part.get(at).copied()));
    words.chain((0..mending).flat_map(|at| mends.iter().map(move |mend| mend[at]))).collect()
}

/// Powers of 2 in GF(256) modulo x⁸ + x⁴ + x³ + x² + 1, twice over for sums of two exponents; and
/// which power a number is.
static FIELD: ([u8; 510], [u8; 256]) = {
    let (mut powers, mut logarithms) = ([0; 510], [0; 256]);
    let mut value: u16 = 1;
    let mut at = 0;
    while at < 255 {
        powers[at] = value as u8;
        powers[at + 255] = value as u8;
        logarithms[value as usize] = at as u8;
        value <<= 1;
        if value > 255 {
            value ^= 0x11d;
        }
        at += 1;
    }
    (powers, logarithms)
};

/// The product of (x − 2⁰) … (x − 2ⁿ⁻¹), as powers of 2; the highest coefficient, 1, left out.
fn generator(degree: usize) -> Vec<u8> {
    let logarithms = &FIELD.1;
    let mut product = vec![0; degree];
    product[degree - 1] = 1;
    for root in 0..degree {
        for at in 0..degree {
            let next = product.get(at + 1).copied().unwrap_or_default();
            product[at] = times(product[at], root) ^ next;
        }
    }
    product.into_iter().map(|coefficient| logarithms[usize::from(coefficient)]).collect()
}

fn times(factor: u8, power: usize) -> u8 {
    let (powers, logarithms) = &FIELD;
    match factor {
        0 => 0,
        _ => powers[usize::from(logarithms[usize::from(factor)]) + power],
    }
}

/// What is left when data, as a polynomial, is divided by the generator.
fn remainder(data: &[u8], generator: &[u8]) -> Vec<u8> {
    let (powers, logarithms) = &FIELD;
    let degree = generator.len();
    let mut left = vec![0; data.len() + degree];
    left[..data.len()].copy_from_slice(data);
    for at in 0..data.len() {
        if left[at] != 0 {
            let factor = usize::from(logarithms[usize::from(left[at])]);
            for (place, power) in left[at + 1..].iter_mut().zip(generator) {
                *place ^= powers[factor + usize::from(*power)];
            }
        }
    }
    left.split_off(data.len())
}
