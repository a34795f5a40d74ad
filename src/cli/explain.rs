//! `frisok explain`.

use super::args::{Explain, ExplainFormat};
use super::report;
use super::stop::{Exit, Stop};
use crate::diagnose::explain::{self, Explanation};
use crate::diagnose::{Code, Language, say};
use crate::model::nearest;

/// Shows the long texts of codes, or lists all codes.
pub fn run(explain: &Explain, language: Language) -> Result<Exit, Stop> {
    let text = match (&*explain.codes, explain.format) {
        ([], ExplainFormat::Markdown) => explain::page(language),
        ([], ExplainFormat::Human) if !explain.all => explain::list(language),
        ([], ExplainFormat::Human) => in_full(Code::ALL, language),
        (_, ExplainFormat::Markdown) => return Err(only_all()),
        (words, ExplainFormat::Human) => {
            in_full(&words.iter().map(|word| code(word)).collect::<Result<Vec<_>, _>>()?, language)
        }
    };
    report::print(&text)?;
    Ok(Exit::Done)
}

fn in_full(codes: &[Code], language: Language) -> String {
    let texts = codes.iter().filter_map(|code| Explanation::of(*code, language));
    texts.map(|text| text.human()).collect::<Vec<_>>().join("\n\n")
}

/// The code that a word names: `E012`, `e012`, `e12`.
fn code(word: &str) -> Result<Code, Stop> {
    let id = word.to_ascii_uppercase();
    let id = match id.split_at_checked(1) {
        Some((letter, number)) if number.parse::<u16>().is_ok() => format!("{letter}{number:0>3}"),
        _ => id,
    };
    if let Some(code) = Code::ALL.iter().find(|code| code.id() == id) {
        return Ok(*code);
    }
    let remedy = match nearest(&id, Code::ALL.iter().map(|code| code.id())) {
        Some(meant) => say!("Menade du {meant}?", "Did you mean {meant}?"),
        None => say!("frisok explain visar alla koder.", "frisok explain shows all codes."),
    };
    Err(Stop::new(Exit::Usage, say!("Koden ”{word}” finns inte.", "There is no code “{word}”."), remedy))
}

fn only_all() -> Stop {
    Stop::new(
        Exit::Usage,
        say!("En sida i Markdown har alla koder.", "A page in Markdown has all codes."),
        say!("Ta bort koderna ur kommandot.", "Leave the codes out of the command."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_as_people_write_them() {
        for word in ["E012", "e012", "e12", "E12"] {
            assert_eq!(code(word).ok(), Some(Code::DuplicateKey), "{word}");
        }
        for (word, said) in [
            ("E092", "E002"),
            ("F012", "E012"),
            ("kolon", "frisok explain visar alla koder."),
            ("å", "frisok explain visar"),
            ("", "frisok explain visar"),
        ] {
            let stop = code(word).expect_err(word);
            assert_eq!(stop.exit, Exit::Usage);
            assert!(stop.text(Language::Sv).contains(said), "{word}: {}", stop.text(Language::Sv));
        }
    }
}
