//! Writing iCalendar (RFC 5545).

/// A line may have so many octets, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// A calendar file being written.
pub(super) struct Writer {
    out: String,
    /// A line that is too long.
    long: String,
}

impl Writer {
    /// An empty file.
    pub fn new() -> Writer {
        Writer { out: String::with_capacity(1 << 10), long: String::new() }
    }

    /// A property whose value needs no escaping: a date, a number, an address. `name` may carry
    /// parameters.
    pub fn raw(&mut self, name: &str, value: &str) {
        self.line(name, |out| out.push_str(value));
    }

    /// A property whose value is text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.line(name, |out| escape(value, out));
    }

    fn line(&mut self, name: &str, value: impl FnOnce(&mut String)) {
        let start = self.out.len();
        self.out.push_str(name);
        self.out.push(':');
        value(&mut self.out);
        if self.out.len() - start > LINE {
            self.long.clear();
            self.long.push_str(&self.out[start..]);
            self.out.truncate(start);
            fold(&self.long, &mut self.out);
        } else {
            self.out.push_str("\r\n");
        }
    }

    /// What was written elsewhere.
    pub fn append(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// What has been written.
    pub fn into_text(self) -> String {
        self.out
    }

    /// The file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }
}

/// By byte: whether it may begin something that is written otherwise. With 0xC2 begin the control
/// characters beyond ASCII, and others.
static MAY_BE_SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        special[byte] = byte < 0x20 || matches!(byte as u8, b'\\' | b';' | b',' | 0x7F | 0xC2);
        byte += 1;
    }
    special
};

/// Text as a value (RFC 5545, 3.3.11). Other control characters than these may not stand in one.
fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| MAY_BE_SPECIAL[usize::from(byte)]) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut after = special.chars();
        match after.next() {
            Some(c @ ('\\' | ';' | ',')) => out.extend(['\\', c]),
            Some('\n') => out.push_str("\\n"),
            Some('\t') => out.push('\t'),
            Some(c) if !c.is_control() => out.push(c),
            _ => {}
        }
        rest = after.as_str();
    }
    out.push_str(rest);
}

/// Adds a line, broken where it is too long, never within a character: each further part begins
/// with a blank, which counts too.
fn fold(line: &str, out: &mut String) {
    let mut rest = line;
    let mut room = LINE;
    while rest.len() > room {
        let (part, after) = rest.split_at(rest.floor_char_boundary(room));
        out.push_str(part);
        out.push_str("\r\n ");
        rest = after;
        room = LINE - 1;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn unescape(text: &str) -> String {
        let mut out = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some('n') => out.push('\n'),
                    other => out.extend(other),
                },
                c => out.push(c),
            }
        }
        out
    }

    #[test]
    fn text_is_escaped() {
        let mut out = String::new();
        escape("a;b,c\\d\ne\r\u{7}:\"å\u{85}\u{a0}·", &mut out);
        assert_eq!(out, "a\\;b\\,c\\\\d\\ne:\"å\u{a0}·");
    }

    #[test]
    fn a_line_of_75_octets_stays_whole_and_one_more_does_not() {
        let folded = |length: usize| {
            let mut out = String::new();
            fold(&"x".repeat(length), &mut out);
            out
        };
        assert_eq!(folded(75), format!("{}\r\n", "x".repeat(75)));
        assert_eq!(folded(76), format!("{}\r\n x\r\n", "x".repeat(75)));
        assert_eq!(folded(150), format!("{}\r\n {}\r\n x\r\n", "x".repeat(75), "x".repeat(74)));
    }

    proptest! {
        /// Whatever somebody writes: no line is too long, and unfolded it is what it was.
        #[test]
        fn folding_loses_nothing(text in "(\\PC|[åäöሀ𝄞\n\t,;\\\\]){0,200}") {
            let mut writer = Writer::new();
            writer.text("SUMMARY;LANGUAGE=sv", &text);
            let file = String::from_utf8(writer.into_bytes()).unwrap();
            let lines: Vec<_> = file.strip_suffix("\r\n").unwrap().split("\r\n").collect();
            prop_assert!(lines.iter().all(|line| line.len() <= LINE && !line.contains(['\r', '\n'])));
            prop_assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
            let unfolded = file.replace("\r\n ", "");
            let value = unfolded.strip_prefix("SUMMARY;LANGUAGE=sv:").unwrap().strip_suffix("\r\n").unwrap();
            prop_assert_eq!(unescape(value), text);
        }
    }
}
