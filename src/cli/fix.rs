//! `frisok check --fix`.

use super::stop::Stop;
use crate::author::fix::{self, FixError, Fixed};
use crate::diagnose::{Language, one_line, say};
use crate::site::Options;

/// So many characters of a line are shown.
const WIDTH: usize = 60;

/// Puts right what has one sure remedy in the files that are `wanted`, and says what that was.
pub fn run(options: &Options, wanted: impl Fn(&str) -> bool, language: Language) -> Result<(), Stop> {
    let fixed = fix::fix(options, wanted).map_err(|error| match error {
        FixError::Read(error) => Stop::from(error),
        FixError::Write(error) => Stop::from(error),
    })?;
    for fixed in &fixed {
        tell!("{}", line(fixed, language));
    }
    let said = match fixed.len() {
        0 => say!("Inget kunde rättas automatiskt.", "Nothing could be put right automatically."),
        1 => say!("1 fel rättades.", "1 finding was put right."),
        number => say!("{number} fel rättades.", "{number} findings were put right."),
    };
    tell!("{}\n", said.text(language));
    Ok(())
}

/// `content/kumla/x.yaml:3:7 [E022] "24" → 24`
fn line(Fixed { code, path, position, from, to }: &Fixed, language: Language) -> String {
    let (path, line, column, code) = (one_line(path), position.line, position.column, code.id());
    let change = if from.is_empty() && to.is_empty() {
        "Windows-1252 → UTF-8".to_owned()
    } else {
        let removed = language.pick("(borttaget)", "(removed)");
        let to = if to.is_empty() { removed.to_owned() } else { shown(to) };
        let more = from.lines().count().saturating_sub(1);
        let more = match (more, language) {
            (0, _) => String::new(),
            (1, Language::Sv) => " (och en rad till)".to_owned(),
            (1, Language::En) => " (and one more line)".to_owned(),
            (more, Language::Sv) => format!(" (och {more} rader till)"),
            (more, Language::En) => format!(" (and {more} more lines)"),
        };
        format!("{} → {to}{more}", shown(from))
    };
    format!("{path}:{line}:{column} [{code}] {change}")
}

/// The first line of a text, with what cannot be seen written out.
fn shown(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    let mut shown = String::new();
    for (at, c) in line.chars().enumerate() {
        if at == WIDTH {
            shown.push('…');
            break;
        }
        match c {
            '\t' => shown.push_str("\\t"),
            // Joiners and combining marks belong to what is before them.
            ' '..='~' | '\u{200C}' | '\u{200D}' => shown.push(c),
            c if c.is_alphanumeric() || !c.escape_debug().to_string().starts_with("\\u") => shown.push(c),
            c => shown.extend(c.escape_unicode()),
        }
    }
    shown
}
