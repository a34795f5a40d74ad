//! Bytes to a table: character set, separator, header row, rows with their numbers.

use std::collections::{HashMap, HashSet};

use super::quotes::{self, Swallowed};
use super::text::{one_line, without_invisible};
use crate::diagnose::{Said, say};

/// A table with a header row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The columns' names, each once.
    pub columns: Vec<String>,
    /// The rows that hold anything.
    pub rows: Vec<Row>,
    /// The character set that was recognised, such as `UTF-8`.
    pub encoding: &'static str,
    /// What stands between cells.
    pub separator: char,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number as a spreadsheet shows it: the header row is 1.
    pub number: usize,
    /// As many cells as there are columns.
    pub cells: Vec<String>,
    /// Cells beyond the last column: a sign of broken quotes.
    pub extra: usize,
    /// A cell that has taken in rows; only its first line is kept.
    pub swallowed: Option<Swallowed>,
}

/// What stands between cells, most likely first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

impl Table {
    /// Reads a table. Character set and separator are recognised.
    ///
    /// # Errors
    /// Why this is not a table.
    pub fn read(bytes: &[u8]) -> Result<Table, Said> {
        let (text, encoding) = decode(bytes);
        let (text, declared) = declared_separator(&text);
        let separator = declared.unwrap_or_else(|| separator(text));
        let mut records = reader(text, separator).into_records();
        let fault = |error: csv::Error| {
            say!("Tabellen går inte att läsa: {error}", "The table cannot be read: {error}")
        };
        // Only the last record can end within a quote.
        let swallowed = |record: &csv::StringRecord, columns, is_last| {
            let start = record.position().map_or(0, |position| position.byte() as usize);
            let open = is_last && quotes::is_open(text.get(start..).unwrap_or_default(), separator);
            quotes::swallowed(record, columns, char::from(separator), open)
        };
        let header = records.next().transpose().map_err(fault)?;
        let columns = unique(header.iter().flat_map(csv::StringRecord::iter));
        if columns.is_empty() {
            return Err(say!("Tabellen är tom.", "The table is empty."));
        }
        let mut records = records.enumerate().peekable();
        let is_last = records.peek().is_none();
        let width = header.as_ref().map_or(0, csv::StringRecord::len);
        if header.is_some_and(|header| swallowed(&header, width, is_last).is_some()) {
            return Err(say!(
                "Ett citattecken i rubrikraden avslutas inte. Avsluta det eller ta bort det.",
                "A quote in the row of headings is not closed. Close it or remove it."
            ));
        }
        let mut rows = Vec::new();
        while let Some((index, record)) = records.next() {
            let record = record.map_err(fault)?;
            // Spreadsheets leave rows of nothing but separators at the end.
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let extra = record.iter().skip(columns.len()).filter(|cell| !cell.trim().is_empty()).count();
            // What no content file may hold is in no cell: no field, no map has use for it.
            let mut cells: Vec<_> = record.iter().map(without_invisible).collect();
            let swallowed = swallowed(&record, width, records.peek().is_none());
            if let Some(Swallowed { cell, .. }) = swallowed {
                cells[cell] = quotes::first_line(&cells[cell]).to_owned();
            }
            cells.resize(columns.len(), String::new());
            rows.push(Row { number: index + 2, cells, extra, swallowed });
        }
        Ok(Table { columns, rows, encoding, separator: char::from(separator) })
    }

    /// Where the column with this name stands; case and blanks do not matter.
    pub fn column(&self, name: &str) -> Option<usize> {
        let name = super::fold(name);
        self.columns.iter().position(|column| super::fold(column) == name)
    }
}

/// UTF-8 where it is that, UTF-16 with a byte order mark, else Windows-1252, which Excel writes.
fn decode(bytes: &[u8]) -> (String, &'static str) {
    if let Some((encoding, length)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[length..]);
        return (text.into_owned(), encoding.name());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), "UTF-8"),
        Err(_) => {
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            (text.into_owned(), "Windows-1252")
        }
    }
}

/// Excel may say `sep=;` on a line of its own.
fn declared_separator(text: &str) -> (&str, Option<u8>) {
    let first = text.lines().next().unwrap_or("");
    match first.trim().strip_prefix("sep=").map(str::as_bytes) {
        Some(&[separator]) => (text[first.len()..].trim_start_matches(['\r', '\n']), Some(separator)),
        _ => (text, None),
    }
}

/// The separator that gives the most columns and, among equals, the most rows that agree on it.
fn separator(text: &str) -> u8 {
    let fit = |separator: &u8| {
        let records = reader(text, *separator).into_records().take(50).filter_map(Result::ok);
        let lengths: Vec<usize> = records.map(|record| record.len()).collect();
        let columns = lengths.first().copied().unwrap_or(0);
        let agreeing = lengths.iter().filter(|length| **length == columns).count();
        // Of several equally good, the first.
        (agreeing * 2 > lengths.len() && columns > 1, columns, agreeing)
    };
    let best = SEPARATORS.iter().rev().max_by_key(|separator| fit(separator));
    best.copied().unwrap_or(b',')
}

/// A reader of records, the row of headings among them.
pub fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes())
}

/// Names for the columns: those without one get a number, repeated ones too.
fn unique<'c>(header: impl Iterator<Item = &'c str>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut next: HashMap<String, usize> = HashMap::new();
    let mut columns: Vec<String> = Vec::new();
    for (index, name) in header.enumerate() {
        // Longer names could not be keys of a map (YAML 1.2.2, 7.4.3).
        let name: String = one_line(name).chars().take(1000).collect();
        let base = if name.is_empty() { format!("kolumn {}", index + 1) } else { name.to_owned() };
        let mut unique = base.clone();
        // A thousand columns of one name must not each be tried from the first number.
        let number = next.entry(super::fold(&base)).or_insert(2);
        while !taken.insert(super::fold(&unique)) {
            unique = format!("{base} {number}");
            *number += 1;
        }
        columns.push(unique);
    }
    while columns.last().is_some_and(|name| name.starts_with("kolumn ")) && columns.len() > 1 {
        columns.pop();
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_character_sets_and_separators() {
        let plain = "namn,ort\nKök,Östersund\n";
        let same = [
            plain.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", plain.as_bytes()].concat(),
            encoding_rs::WINDOWS_1252.encode(&plain.replace(',', ";")).0.into_owned(),
            plain.replace(',', "\t").encode_utf16().fold(vec![0xFF, 0xFE], |mut bytes, unit| {
                bytes.extend(unit.to_le_bytes());
                bytes
            }),
            format!("sep=|\r\n{}", plain.replace(',', "|")).into_bytes(),
        ];
        for bytes in same {
            let table = Table::read(&bytes).unwrap();
            assert_eq!(table.columns, ["namn", "ort"]);
            assert_eq!(table.rows[0].cells, ["Kök", "Östersund"]);
            assert_eq!(table.rows[0].number, 2);
        }
    }

    #[test]
    fn a_comma_in_numbers_and_text_is_no_separator() {
        let table = Table::read("namn;poäng\n\"a; b\";100,5\nc, d;50,0\n;\n".as_bytes()).unwrap();
        assert_eq!(table.separator, ';');
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.rows[0].cells, ["a; b", "100,5"]);
    }

    #[test]
    fn ragged_rows_keep_their_numbers() {
        let table = Table::read(b"a,b\n1\n1,2,3\n\n1,2\n").unwrap();
        assert_eq!(table.rows[0].cells, ["1", ""]);
        assert_eq!(table.rows[1].extra, 1);
    }
}
