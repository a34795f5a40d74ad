//! Numbers in few bytes: in base 128, the lowest digits first, all bytes but the last with the highest
//! bit set.

/// Writes a number.
pub fn number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Bytes of which the first are taken off. `None` where there are too few.
#[derive(Clone, Copy, Debug)]
pub struct Bytes<'b>(pub &'b [u8]);

impl<'b> Bytes<'b> {
    /// So many bytes.
    pub fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// One byte.
    pub fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    /// What [`number`] wrote; `None` also where it is no number of that type.
    pub fn number<N: TryFrom<u64>>(&mut self) -> Option<N> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return N::try_from(number).ok();
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_comes_back_in_as_few_bytes_as_it_has_digits() {
        for (value, length) in [(0, 1), (127, 1), (128, 2), (16_383, 2), (16_384, 3), (u64::MAX, 10)] {
            let mut out = Vec::new();
            number(&mut out, value);
            assert_eq!(out.len(), length);
            let mut bytes = Bytes(&out);
            assert_eq!((bytes.number(), bytes.0.len()), (Some(value), 0));
            assert_eq!(Bytes(&out[..length - 1]).number::<u64>(), None);
        }
        assert_eq!(Bytes(&[0x80, 0x02]).number::<u8>(), None);
        assert_eq!(Bytes(&[0xff; 11]).number::<u64>(), None);
    }
}
