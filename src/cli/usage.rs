//! What is wrong with the arguments, in Swedish where the reader's language is Swedish. (In English,
//! clap says it.)

use std::error::Error as _;
use std::fmt;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Error, Parser};

use super::args::Args;
use super::language;
use super::stop::Exit;
use crate::diagnose::{Language, Said, one_line};

/// Why a value after a flag cannot be used.
#[derive(Clone, Debug)]
pub struct Refused(pub Said);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.en)
    }
}

impl std::error::Error for Refused {}

/// The arguments of the process; else how it ends, after saying why.
pub fn arguments() -> Result<Args, Exit> {
    Args::try_parse().map_err(|error| {
        let words: Vec<String> =
            std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
        let swedish = language::of_messages(asked(&words)) == Language::Sv;
        match in_swedish(&error, &words).filter(|_| swedish) {
            Some(text) => tell!("{text}"),
            // Nobody may be listening any more.
            None => {
                let _ = error.print();
            }
        }
        // Help that was asked for is no error.
        if error.exit_code() == 0 { Exit::Done } else { Exit::Usage }
    })
}

/// The language after `--lang`, also where the rest cannot be read.
fn asked(words: &[String]) -> Option<&str> {
    let after = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
    after.map(String::as_str).or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=")))
}

/// Cause and remedy; `None` for help, and for what hardly happens.
fn in_swedish(error: &Error, words: &[String]) -> Option<String> {
    let of = |kind| error.get(kind).map(|value| joined(value, ", ")).filter(|text| !text.is_empty());
    let (argument, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    let help = help(words);
    let meant = error.get(ContextKind::SuggestedArg).or(error.get(ContextKind::SuggestedSubcommand));
    let meant = meant.map(|meant| format!("Menade du {}?", joined(meant, " eller ")));
    let (message, remedy) = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = of(ContextKind::InvalidSubcommand)?;
            (format!("Kommandot {name} finns inte."), meant.unwrap_or(format!("Visa alla: {help}")))
        }
        ErrorKind::UnknownArgument => {
            let argument = argument?;
            let message = match argument.starts_with('-') {
                true => format!("Flaggan {argument} finns inte."),
                false => format!("{argument} är ett ord för mycket."),
            };
            (message, meant.unwrap_or(format!("Visa vad man kan skriva: {help}")))
        }
        ErrorKind::MissingRequiredArgument => {
            (format!("Det saknas något: {}.", argument?), format!("Se exempel: {help}"))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let argument = argument?;
            let message = match value {
                None => format!("Efter {argument} saknas ett värde."),
                Some(value) => format!("”{value}” duger inte som {argument}."),
            };
            let reason = error.source().and_then(|reason| reason.downcast_ref::<Refused>());
            let remedy = match (of(ContextKind::ValidValue), reason) {
                (Some(valid), _) => format!("Skriv ett av {valid}."),
                (None, Some(Refused(reason))) => format!("{}.", reason.sv.trim_end_matches('.')),
                (None, None) if argument.contains("<DATE>") => {
                    "Skriv år-månad-dag, som 2026-11-23.".to_owned()
                }
                (None, None) => format!("Se exempel: {help}"),
            };
            (message, remedy)
        }
        _ => return None,
    };
    Some(format!("fel: {}\ngör så här: {}", one_line(&message), one_line(&remedy)))
}

fn joined(value: &ContextValue, between: &str) -> String {
    match value {
        ContextValue::Strings(all) => all.join(between),
        other => other.to_string(),
    }
}

/// The command that shows help on the command that was meant.
fn help(words: &[String]) -> String {
    let mut command = Args::command();
    let mut help = "frisok help".to_owned();
    for word in &words[1.min(words.len())..] {
        if let Some(inner) = command.find_subcommand(word) {
            help = format!("{help} {word}");
            command = inner.clone();
        }
    }
    help
}
