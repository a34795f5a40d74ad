//! Characters that nobody sees, and text that is safe to show on one line.

use super::Code;

/// The fault that a character is: control characters, and those that are invisible or turn the
/// direction of text around.
///
/// U+200C and U+200D are allowed: Persian and emoji need them.
pub fn unseen(c: char) -> Option<Code> {
    match c {
        ' '..='~' | '\t' | '\n' | '\r' => None,
        c if c.is_control() => Some(Code::ControlCharacter),
        '\u{061C}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{180E}'
        | '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}' => Some(Code::InvisibleCharacter),
        _ => None,
    }
}

/// The text on one line and with nothing hidden in it: line breaks become spaces, an unseen
/// character its number, such as `U+202E`.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => line.push(' '),
            c if unseen(c).is_some() => line.push_str(&format!("U+{:04X}", c as u32)),
            c => line.push(c),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn nothing_hidden_is_left() {
        assert_eq!(one_line("a\r\nb\u{1b}[31m\u{202e}c\u{85}"), "a  bU+001B[31mU+202EcU+0085");
        assert_eq!(one_line("می\u{200c}خواهم 👩\u{200d}🎓 å"), "می\u{200c}خواهم 👩\u{200d}🎓 å");
    }
}
