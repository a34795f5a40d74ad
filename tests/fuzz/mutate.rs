//! Texts that are nearly right.

use crate::random::Random;

/// No case is larger: what is large has tests of its own.
const MAX: usize = 48 << 10;

/// What any text may get.
const ANY: &[&str] = &[
    "\t",
    "\r\n",
    "\r",
    "\0",
    "\u{feff}",
    "\u{2028}",
    "\u{a0}",
    "\u{202e}",
    "\u{200b}",
    "\u{85}",
    "\n",
    "\n\n",
    "  ",
    "å",
    "🎓",
    "e\u{301}",
    "ߛ",
    "\u{10ffff}",
    "99999999999999999999",
    "-1",
    "0x1F",
    "1e400",
    "2026-02-31",
    "]]>",
    "</script>",
    "{{ x }}",
];

pub const YAML: &[&str] = &[
    "- ",
    ": ",
    ":",
    "|",
    "|+\n",
    ">",
    ">-\n",
    "&a",
    "*a",
    "!!str ",
    "!",
    "{",
    "}",
    "[",
    "]",
    "'",
    "\"",
    "#",
    " #",
    "? ",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "<<: ",
    ",",
    "~",
    "null",
    "no",
    "@",
    "`",
    "\\",
    "\\u202e",
    "\\x",
    "''",
    "- - - ",
    "{a: ",
    "[[",
    "\n- ",
    "\n  ",
    "\n\t",
    "title: ",
    "occasions:\n  - id: x\n",
    "sv: ",
    "<b>",
    "](javascript:x)",
    "![x](y)",
    "|2\n",
    "0180",
];

pub const MARKDOWN: &[&str] = &[
    "---\n",
    "# ",
    "###### ",
    "**",
    "_",
    "[",
    "](",
    "]: ",
    ")",
    "![",
    "<",
    ">",
    "<b>",
    "<!--",
    "-->",
    "<![CDATA[",
    "```\n",
    "~~~",
    "`",
    "> ",
    ">>>> ",
    "- ",
    "1. ",
    "\n    ",
    "|",
    "\\",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "<https://x>",
    "[x]: y\n",
    "javascript:",
    "//",
    "@/",
    "title: ",
    ": ",
    "***",
    "===\n",
    "[^1]",
    "* * *\n",
];

pub const FLUENT: &[&str] = &[
    " = ",
    "\n    ",
    "{",
    "}",
    "{ $",
    "{ -",
    "->",
    "*[other]",
    "[one]",
    "{ \"",
    "\"",
    ".title = ",
    "#",
    "## ",
    "-term = ",
    "NUMBER(",
    "DATETIME(",
    ")",
    ",",
    ": ",
    "\\u0000",
    "\\U110000",
    "{ { ",
    "$n",
    " *[",
    "]",
    "{ x.y }",
    "{ x }",
    "=\n",
];

pub const TABLE: &[&str] = &[
    ",",
    ";",
    "\t",
    "|",
    "\"",
    "\"\"",
    "\",\"",
    "\n",
    "sep=;\n",
    "=cmd()",
    "+1",
    "@x",
    "'",
    "<p>",
    "</p>",
    "&nbsp;",
    "&#x0;",
    "<br",
    "<ul><li>",
    "2099-12-31",
    "1900-00-00",
    "31/12 2026",
    "12,5",
    "∞",
    "Distans",
    "0",
    "<!--",
    "<table><tr><td>",
    "<a href=\"javascript:x\">",
];

/// A text of the corpus after a few accidents.
pub fn mutate(corpus: &[Vec<u8>], tokens: &[&str], random: &mut Random) -> Vec<u8> {
    let mut text = random.pick(corpus).clone();
    for _ in 0..=random.below(6) {
        accident(&mut text, corpus, tokens, random);
        text.truncate(MAX);
    }
    text
}

fn accident(text: &mut Vec<u8>, corpus: &[Vec<u8>], tokens: &[&str], random: &mut Random) {
    let at = random.below(text.len() + 1);
    let token = |random: &mut Random| {
        let list = if random.below(4) == 0 { ANY } else { tokens };
        random.pick(list).as_bytes()
    };
    match random.below(16) {
        0 => {
            if let Some(byte) = text.get_mut(at) {
                *byte ^= 1 << random.below(8);
            }
        }
        1 => text.insert(at, random.next() as u8),
        2..=5 => insert(text, at, token(random)),
        // At a place where something begins.
        6 | 7 => {
            let at = line_start(text, at);
            insert(text, at, token(random));
        }
        8 => drop(text.drain(at..(at + 1 + random.below(40)).min(text.len()))),
        9 => {
            let (start, end) = lines(text, at, random);
            text.drain(start..end);
        }
        // A block again, there or elsewhere.
        10 | 11 => {
            let (start, end) = lines(text, at, random);
            let block = text[start..end].to_vec();
            let to = line_start(text, random.below(text.len() + 1));
            insert(text, to, &block);
        }
        // The rest of another text.
        12 => {
            let other = random.pick(corpus);
            let from = line_start(other, random.below(other.len() + 1));
            let at = line_start(text, at);
            text.truncate(at);
            text.extend_from_slice(&other[from..]);
        }
        13 => text.truncate(at),
        // Deep, or many.
        14 => {
            let times = 1 << random.below(11);
            let token = token(random).repeat(times);
            insert(text, at, &token);
        }
        _ => {
            let start = line_start(text, at);
            match random.below(3) {
                0 => insert(text, start, &b"        "[..=random.below(5)]),
                1 if text.get(start) == Some(&b' ') => drop(text.remove(start)),
                _ => {
                    let ends = String::from_utf8_lossy(text).replace('\n', "\r\n");
                    *text = ends.into_bytes();
                }
            }
        }
    }
}

fn insert(text: &mut Vec<u8>, at: usize, part: &[u8]) {
    text.splice(at..at, part.iter().copied());
}

fn line_start(text: &[u8], at: usize) -> usize {
    text[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |found| found + 1)
}

/// A few whole lines around a place.
fn lines(text: &[u8], at: usize, random: &mut Random) -> (usize, usize) {
    let start = line_start(text, at);
    let mut end = start;
    for _ in 0..=random.below(5) {
        end += text[end..].iter().position(|byte| *byte == b'\n').map_or(text.len() - end, |found| found + 1);
    }
    (start, end)
}
