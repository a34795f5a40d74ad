//! What makes peers' pages weigh as much as ours.

/// So many bytes or rows are added to see what they weigh.
pub const TRIED_AMOUNT: u64 = 10;

/// What pages of peers are filled with, until they weigh as much as ours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Filling {
    /// Text that is the same on every page. Nothing costs a peer less.
    Text,
    /// Rows that templates make as ours do: labels translated, dates written out.
    Rows,
}

/// How much filling a page needs that weighs `light` bytes without and `heavy` with [`TRIED_AMOUNT`].
pub fn amount(wanted: u64, light: u64, heavy: u64) -> u64 {
    let each = heavy.saturating_sub(light).max(1);
    (wanted.saturating_sub(light) * TRIED_AMOUNT + each / 2) / each
}

/// So many bytes of what is the same on all pages.
pub fn text(bytes: u64) -> String {
    const LINK: &str = "<li><a href=\"/om/sa-soker-du/\">Så söker du en kurs i ditt län</a></li>\n";
    let mut text = LINK.repeat((bytes / LINK.len() as u64) as usize);
    text += &" ".repeat((bytes % LINK.len() as u64) as usize);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_filled_up_to_the_bytes_wanted() {
        for bytes in [0, 1, 75, 12_345] {
            assert_eq!(text(bytes).len() as u64, bytes);
        }
        // Each row 500 bytes.
        assert_eq!(amount(25_000, 1_000, 1_000 + 500 * TRIED_AMOUNT), 48);
        assert_eq!(amount(500, 1_000, 1_000 + 500 * TRIED_AMOUNT), 0);
    }
}
