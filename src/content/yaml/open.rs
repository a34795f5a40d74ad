//! Which quotes and brackets are open.

/// Reads text and remembers what has been opened and not closed.
///
/// It knows as much of YAML as that takes: quotes and brackets count only where a value begins,
/// inside brackets, or where they close; not in the middle of plain text, in a comment or in a
/// block of text.
pub(super) struct Open {
    /// Open marks and where they stand, innermost last.
    marks: Vec<(usize, char)>,
    place: Place,
    /// Bytes read.
    at: usize,
    /// The last character read.
    before: char,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// A value may begin here.
    Start,
    /// In plain text.
    Plain,
    /// After the end of a quote or a bracket. Where the quote began, when a second one would
    /// mean that it has not ended.
    After { single: Option<usize> },
    /// Within quotes; the last character was a backslash.
    Quote { escaped: bool },
    /// In a comment, until the line ends.
    Comment,
    /// In a block of text (`|` or `>`), which closes nothing.
    Block,
}

impl Open {
    pub fn new() -> Open {
        Open { marks: Vec::new(), place: Place::Start, at: 0, before: '\n' }
    }

    /// What is open after this text.
    pub fn after(text: &str) -> Open {
        let mut open = Open::new();
        open.read(text);
        open
    }

    /// Reads on.
    pub fn read(&mut self, text: &str) {
        for c in text.chars() {
            self.step(c);
            self.at += c.len_utf8();
            self.before = c;
        }
    }

    /// The innermost mark that is open, and where it stands in the text.
    pub fn innermost(&self) -> Option<(usize, char)> {
        self.marks.last().copied()
    }

    fn step(&mut self, c: char) {
        let in_brackets = !self.marks.is_empty();
        match self.place {
            Place::Block => {}
            Place::Quote { escaped } => self.in_quote(c, escaped),
            Place::Comment if c == '\n' => self.place = Place::Start,
            Place::Comment => {}
            _ if c == '#' && self.before.is_whitespace() => self.place = Place::Comment,
            _ if in_brackets && matches!(c, ']' | '}') => self.close(c),
            _ if in_brackets && c == ',' => self.place = Place::Start,
            // What follows is a value, or another key.
            _ if c.is_whitespace() && self.before == ':' => self.place = Place::Start,
            _ if c == '\n' && !in_brackets => self.place = Place::Start,
            Place::Start if matches!(c, '"' | '\'') => {
                self.marks.push((self.at, c));
                self.place = Place::Quote { escaped: false };
            }
            Place::Start | Place::Plain
                if matches!(c, '[' | '{') && (in_brackets || self.place == Place::Start) =>
            {
                self.marks.push((self.at, c));
                self.place = Place::Start;
            }
            Place::Start if !in_brackets && matches!(c, '|' | '>') => self.place = Place::Block,
            Place::Start if c.is_whitespace() || c == '-' => {}
            Place::After { single: Some(start) } if c == '\'' => {
                self.marks.push((start, c));
                self.place = Place::Quote { escaped: false };
            }
            Place::Start | Place::After { .. } => self.place = Place::Plain,
            Place::Plain => {}
        }
    }

    fn in_quote(&mut self, c: char, escaped: bool) {
        let Some((start, quote)) = self.innermost() else { return };
        if quote == '"' && c == '\\' {
            self.place = Place::Quote { escaped: !escaped };
        } else if c == quote && !escaped {
            self.marks.pop();
            self.place = Place::After { single: (quote == '\'').then_some(start) };
        } else {
            self.place = Place::Quote { escaped: false };
        }
    }

    /// Closes the innermost bracket if it is one of these; a wrong one closes nothing.
    fn close(&mut self, c: char) {
        let opening = if c == ']' { '[' } else { '{' };
        if self.innermost().is_some_and(|(_, mark)| mark == opening) {
            self.marks.pop();
        }
        self.place = Place::After { single: None };
    }
}

#[cfg(test)]
mod tests {
    use super::Open;

    #[test]
    fn what_is_open_is_found_where_it_stands() {
        for (text, expected) in [
            ("title: Kurs", None),
            ("title: \"Kurs", Some((7, '"'))),
            ("title: 'Kurs''s", Some((7, '\''))),
            ("title: 'Kurs''s'", None),
            (r#"title: "Kurs \" x"#, Some((7, '"'))),
            (r#"title: "Kurs \\""#, None),
            ("title: Kurs [på distans", None),
            ("title: Anna's \"kurs", None),
            ("codes: [A, B", Some((7, '['))),
            ("codes: [A, B]", None),
            ("place: {town: [Kumla, x: 1}", Some((14, '['))),
            ("time: [day, 'evening]", Some((12, '\''))),
            ("codes: [A # inte ] här\n  ]", None),
            ("text: |\n  \"ja [\n", None),
            ("- {id: x, names: [a, b}", Some((17, '['))),
        ] {
            assert_eq!(Open::after(text).innermost(), expected, "{text}");
        }
    }
}
