//! Quotes that nobody closed: what follows one, rows and all, becomes part of its cell.

use csv::StringRecord;

use crate::diagnose::{Said, say};

/// A cell that has taken in what should stand outside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swallowed {
    /// The index of the cell.
    pub cell: usize,
    /// How many lines after its first are in it.
    pub lines: usize,
}

impl Swallowed {
    /// Why the row cannot be used, and what to do.
    pub fn why(self) -> Said {
        let (sv, en) = match self.lines {
            0 => {
                return say!(
                    "Ett citattecken avslutas inte. Avsluta det eller ta bort det, och importera igen.",
                    "A quote is not closed. Close it or remove it, and import again."
                );
            }
            1 => ("en rad".to_owned(), "one more row is".to_owned()),
            lines => (format!("{lines} rader"), format!("{lines} more rows are")),
        };
        say!(
            "Ett citattecken avslutas inte, så {sv} till har hamnat i samma cell. Avsluta det eller ta bort det, och importera igen.",
            "A quote is not closed, so {en} in the same cell. Close it or remove it, and import again."
        )
    }
}

/// Whether the last record of a table, all of `text`, ends within a quote.
pub fn is_open(text: &str, separator: u8) -> bool {
    // What comes after a closed quote is a record of its own. So it is the reader who decides.
    super::table::reader(&format!("{text}\nx"), separator).into_records().count() == 1
}

/// The cell of a record that has taken in rows: the last one where the record is `open`, else one
/// with line breaks by which the record has as many separators as two rows of `columns` cells,
/// those without a heading counted too.
///
/// Lines without separators, as in text of several paragraphs, count against it.
pub fn swallowed(record: &StringRecord, columns: usize, separator: char, open: bool) -> Option<Swallowed> {
    let is_within = |cell: usize| Swallowed { cell, lines: lines(&record[cell]).saturating_sub(1) };
    if open {
        return Some(is_within(record.len().checked_sub(1)?));
    }
    let broken: Vec<usize> = (0..record.len()).filter(|at| lines(&record[*at]) > 1).collect();
    let worst = *broken.iter().max_by_key(|at| separators(&record[**at], separator))?;
    let within: usize = broken.iter().map(|at| separators(&record[*at], separator)).sum();
    let all = record.len() - 1 + within;
    let in_row = columns.saturating_sub(1).max(1);
    let rows = 1 + broken.iter().map(|at| lines(&record[*at]) - 1).sum::<usize>();
    // Rows may lack the separators of their last, empty cells: half of them are enough.
    (all >= 2 * in_row && 2 * all >= rows * in_row).then(|| is_within(worst))
}

/// The first line of a text that is not blank.
pub fn first_line(text: &str) -> &str {
    text.split(['\r', '\n']).find(|line| !line.trim().is_empty()).unwrap_or_default()
}

/// Lines that are not blank.
fn lines(text: &str) -> usize {
    text.split(['\r', '\n']).filter(|line| !line.trim().is_empty()).count()
}

/// Separators as they stand between cells: without a blank after them, as in prose, and not in a
/// tag or at the end of an entity.
fn separators(text: &str, separator: char) -> usize {
    let (mut count, mut tag, mut entity) = (0, false, false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        if c == separator && !tag && !(entity && c == ';') && next != Some(' ') {
            count += 1;
        }
        match c {
            '<' => tag = next.is_some_and(|c| c.is_ascii_alphabetic() || c == '/'),
            '>' | '\n' => tag = false,
            _ => {}
        }
        entity = c == '&' || (entity && (c.is_ascii_alphanumeric() || c == '#'));
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(cells: &[&str], columns: usize, separator: char) -> Option<(usize, usize)> {
        let found = swallowed(&StringRecord::from(cells.to_vec()), columns, separator, false);
        found.map(|Swallowed { cell, lines }| (cell, lines))
    }

    #[test]
    fn a_quote_is_open_until_it_is_closed() {
        let open = |text| is_open(text, b';');
        assert!(open("\"a;b\nc;d\n") && open("a;\"b") && open("a;\"b\"\"\n\n"));
        assert!(!open("a;\"b\"") && !open("a;\"b\"\"\"\n") && !open("a;b \" c\n") && !open("\"a\nb\";c\n\n"));
    }

    #[test]
    fn rows_in_a_cell_are_told_from_text_in_a_cell() {
        assert_eq!(found(&["B;x;y\nC", "x", "y"], 3, ';'), Some((0, 1)));
        assert_eq!(found(&["A", "x;y\nB;x;y\nC;x", "y"], 3, ';'), Some((1, 2)));
        // The next row's quote came earlier: the record is longer than the others.
        assert_eq!(found(&["A", "x", "y;\nB", "x", "y", ""], 4, ';'), Some((2, 1)));
        assert_eq!(found(&["A", "x\nB", "x", "y"], 2, ';'), Some((1, 1)));
        // Rows that lack the separators of their last cells.
        assert_eq!(found(&["A;x;y\nB;x\nC;x", "y", "", ""], 4, ';'), Some((0, 2)));
        assert_eq!(found(&["A", "Två stycken, ett, två,\nmed tal, som 1,5, i.", "x", ""], 4, ','), None);
        assert_eq!(found(&["A", "<p style=\"a:b;c:d;e:f\">&aring;\n&auml;&ouml;</p>", "x"], 3, ';'), None);
        assert_eq!(found(&["A", "en;rad;utan;slut", "x"], 3, ';'), None);
        assert_eq!(found(&["A", "a;b;c\n1\n2\n3\n4\n5", "x", "y", "z"], 5, ';'), None);
    }
}
