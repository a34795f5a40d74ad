//! Whole numbers as text: one sign a number, so that JSON carries them as small as bytes do.

use std::fmt::Write;

/// From here on a number takes two signs.
const WIDE: u32 = 50_000;

/// Whole numbers, from 0, as a string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column(String);

impl Column {
    /// Adds a number; at most 650 million.
    pub fn push(&mut self, number: usize) {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        if number < WIDE {
            self.0.push(sign(number));
        } else {
            // 13 thousand signs lie between the numbers of one sign and the surrogates.
            self.0.push(sign(WIDE + 64 + (number / WIDE).min(5000)));
            self.0.push(sign(number % WIDE));
        }
    }
}

fn sign(number: u32) -> char {
    // From `#`: no quotation mark. Without the backslash nothing has to be escaped in JSON.
    let code = if number + 35 < 92 { number + 35 } else { number + 36 };
    char::from_u32(code).expect("below the surrogates")
}

impl FromIterator<usize> for Column {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Column {
        let mut column = Column::default();
        numbers.into_iter().for_each(|number| column.push(number));
        column
    }
}

/// Lists of numbers: how many there are in each, and all of them in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    counts: Column,
    flat: Column,
}

impl Lists {
    /// Adds a list.
    pub fn push(&mut self, list: impl IntoIterator<Item = usize>) {
        let mut count = 0;
        for number in list {
            self.flat.push(number);
            count += 1;
        }
        self.counts.push(count);
    }
}

/// A JSON object, written field by field in a fixed order.
#[derive(Clone, Debug)]
pub struct Json(String);

impl Json {
    /// An object without fields.
    pub fn new() -> Json {
        Json("{".to_owned())
    }

    fn key(&mut self, key: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        let _ = write!(self.0, "\"{key}\":");
    }

    /// A field that is JSON already.
    pub fn raw(mut self, key: &str, json: impl AsRef<str>) -> Json {
        self.key(key);
        self.0.push_str(json.as_ref());
        self
    }

    /// A field with a string.
    pub fn text(mut self, key: &str, text: &str) -> Json {
        self.key(key);
        // Nothing that could be taken for mark-up, wherever the file is shown.
        let json = serde_json::to_string(text).expect("a string is JSON");
        match json.contains(['<', '>']) {
            true => self.0.push_str(&json.replace('<', "\\u003c").replace('>', "\\u003e")),
            false => self.0.push_str(&json),
        }
        self
    }

    /// A field with strings, one a line.
    pub fn lines<S: AsRef<str>>(self, key: &str, lines: impl IntoIterator<Item = S>) -> Json {
        let mut text = String::new();
        for (index, line) in lines.into_iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            // A text is one line, whatever a writer put into it.
            let line = line.as_ref();
            match line.contains(['\n', '\r']) {
                true => text.push_str(&line.replace(['\n', '\r'], " ")),
                false => text.push_str(line),
            }
        }
        self.text(key, &text)
    }

    /// A field with numbers.
    pub fn column(mut self, key: &str, column: &Column) -> Json {
        self.key(key);
        let _ = write!(self.0, "\"{}\"", column.0);
        self
    }

    /// A field with lists of numbers.
    pub fn lists(self, key: &str, lists: &Lists) -> Json {
        self.raw(key, format!("[\"{}\",\"{}\"]", lists.counts.0, lists.flat.0))
    }

    /// The object.
    pub fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As the client reads it: `client/column.js`.
    fn read(text: &str) -> Vec<usize> {
        let plain = |unit: u16| usize::from(unit) - if unit < 92 { 35 } else { 36 };
        let mut units = text.encode_utf16();
        let mut numbers = Vec::new();
        while let Some(unit) = units.next() {
            let number = plain(unit);
            let wide =
                |units: &mut std::str::EncodeUtf16| (number - 50_064) * 50_000 + plain(units.next().unwrap());
            numbers.push(if number < 50_000 { number } else { wide(&mut units) });
        }
        numbers
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(numbers in prop::collection::vec(prop_oneof![0..300usize, 0..1_000_000usize], 0..200)) {
            let column: Column = numbers.iter().copied().collect();
            prop_assert_eq!(read(&column.0), numbers);
            let json = Json::new().column("x", &column).end();
            let value: serde_json::Value = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(value["x"].as_str().unwrap(), &column.0);
        }
    }

    #[test]
    fn small_numbers_take_one_byte_and_need_no_escape() {
        let column: Column = (0..91).collect();
        assert_eq!(column.0.len(), 91);
        assert!(!column.0.contains(['"', '\\']));
    }
}
