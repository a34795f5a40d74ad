//! Whether the words, patterns and codes of the vocabulary can do what they are for.

use std::collections::HashMap;
use std::collections::HashSet;

use super::{Kind, Meaning, Term};
use crate::diagnose::{Code, Diagnostic, FileId, Said, Span, say};
use crate::model::{At, Id, PerLanguage};

/// Fewer letters beside an asterisk stand in too many titles.
const MIN_PATTERN: usize = 3;

/// Checks terms and meanings one by one, and knows the codes of those before.
#[derive(Default)]
pub struct Checks {
    findings: Vec<Diagnostic>,
    codes: HashMap<(Kind, String), Id>,
}

/// Where findings are put.
struct Here<'c> {
    file: FileId,
    findings: &'c mut Vec<Diagnostic>,
}

impl Checks {
    /// What was found.
    pub fn findings(self) -> Vec<Diagnostic> {
        self.findings
    }

    /// Checks a term.
    pub fn term(&mut self, kind: Kind, file: FileId, term: &Term) {
        let mut here = Here { file, findings: &mut self.findings };
        here.words(term.words.as_ref());
        term.titles.iter().flat_map(|titles| titles.iter()).for_each(|title| here.pattern(title));
        if let Some(ssyk) = &term.ssyk {
            here.ssyk(ssyk);
        }
        let levels =
            term.levels.iter().flat_map(|levels| levels.iter()).filter_map(|level| level.codes.as_ref());
        for code in term.codes.iter().chain(levels).flat_map(|codes| codes.iter()) {
            here.code(code);
            let Some(id) = &term.id else { continue };
            let known =
                self.codes.entry((kind, code.trim().to_uppercase())).or_insert_with(|| id.value.clone());
            if *known != id.value {
                here.report(
                    Code::CodeOfTwo,
                    code.span,
                    say!(
                        "Koden {code} står också hos ”{known}”.",
                        "“{known}” has the code {code}, too.",
                        code = code.value
                    ),
                    say!(
                        "Ta bort den från det ena, eller skriv fler tecken av koden.",
                        "Remove it from one of them, or write more of the code."
                    ),
                );
            }
        }
    }

    /// Checks words that narrow or say nothing.
    pub fn meaning(&mut self, file: FileId, meaning: &Meaning) {
        Here { file, findings: &mut self.findings }.words(meaning.words.as_ref());
    }
}

impl Here<'_> {
    fn report(&mut self, code: Code, span: Span, message: Said, remedy: Said) {
        self.findings.push(Diagnostic::at(code, self.file, span, message, remedy));
    }

    fn words(&mut self, words: Option<&At<PerLanguage<Vec<At<String>>>>>) {
        for (tag, list) in words.into_iter().flat_map(|words| &words.0) {
            let mut seen = HashSet::new();
            for word in list.iter() {
                let message = if !word.chars().any(char::is_alphanumeric) {
                    say!("Ordet är tomt.", "The word is empty.")
                } else if !seen.insert(word.trim().to_lowercase()) {
                    say!(
                        "”{word}” står två gånger ({tag}).",
                        "“{word}” stands twice ({tag}).",
                        word = word.value
                    )
                } else {
                    continue;
                };
                self.report(Code::UselessWord, word.span, message, say!("Ta bort det.", "Remove it."));
            }
        }
    }

    fn pattern(&mut self, pattern: &At<String>) {
        for word in pattern.split_whitespace() {
            let letters = word.trim_matches('*');
            let message = if letters.contains('*') {
                say!(
                    "I ”{word}” står en stjärna inne i ordet. Den räknas bara först eller sist.",
                    "“{word}” has an asterisk within the word. It only counts at its beginning or end."
                )
            } else if word.contains('*') && letters.chars().count() < MIN_PATTERN {
                say!("”{word}” passar på nästan alla titlar.", "“{word}” fits almost every title.")
            } else {
                continue;
            };
            self.report(
                Code::BadPattern,
                pattern.span,
                message,
                say!(
                    "Skriv minst {MIN_PATTERN} bokstäver, med en stjärna före eller efter: rörinstall*.",
                    "Write at least {MIN_PATTERN} letters, with an asterisk before or after them: rörinstall*."
                ),
            );
        }
    }

    fn code(&mut self, code: &At<String>) {
        // A small letter may follow a digit: MATMAT01a, NAKNAK01a1.
        let fits = |(before, c): (char, char)| match c {
            'a'..='z' => before.is_ascii_digit(),
            _ => c.is_uppercase() || c.is_ascii_digit() || c == '-',
        };
        let before = std::iter::once(' ').chain(code.chars());
        if !code.is_empty() && before.zip(code.chars()).all(fits) {
            return;
        }
        let remedy = match code
            .chars()
            .filter(|c| c.is_alphanumeric() || *c == '-')
            .collect::<String>()
            .to_uppercase()
        {
            right if right.is_empty() => say!("Ta bort den.", "Remove it."),
            right => say!("Skriv {right}.", "Write {right}."),
        };
        self.report(
            Code::VocabularyCode,
            code.span,
            say!(
                "”{code}” är ingen början på en kod: den har stora bokstäver och siffror, inga mellanslag.",
                "“{code}” is not the beginning of a code: those have capitals and digits, no spaces.",
                code = code.value
            ),
            remedy,
        );
    }

    fn ssyk(&mut self, ssyk: &At<String>) {
        if ssyk.len() == 4 && ssyk.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        self.report(
            Code::VocabularyCode,
            ssyk.span,
            say!(
                "”{ssyk}” är ingen yrkesgrupp i SSYK 2012: de har fyra siffror.",
                "“{ssyk}” is no group of SSYK 2012: those have four digits.",
                ssyk = ssyk.value
            ),
            say!("Skriv fyra siffror, som \"5321\".", "Write four digits, such as \"5321\"."),
        );
    }
}
