//! Something wrong, as a browser shows it.

use serde::Serialize;

use crate::content::ReadError;
use crate::diagnose::{Diagnostic, Files, Language, say};

/// An error, in the language of messages, as plain text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// `file:line:column`; absent when it is about no file.
    pub place: Option<String>,
    /// The stable code; absent when the disk is at fault.
    pub code: Option<&'static str>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
}

impl Fault {
    /// A finding.
    pub fn of(finding: &Diagnostic, files: &Files, language: Language) -> Fault {
        let place = finding.place.map(|place| {
            let position = files.position(place.file, place.span.start);
            format!("{}:{}:{}", files.path(place.file), position.line, position.column)
        });
        Fault {
            place,
            code: Some(finding.code.id()),
            message: finding.message.text(language).to_owned(),
            remedy: finding.remedy.text(language).to_owned(),
        }
    }

    /// A file that could not be read.
    pub fn of_disk(ReadError { path, error }: &ReadError, language: Language) -> Fault {
        let path = path.display();
        let message = say!("{path} kunde inte läsas: {error}.", "{path} could not be read: {error}.");
        let remedy = say!(
            "Se till att filen finns och att du får läsa den. Spara sedan någon fil igen.",
            "Make sure that the file exists and that you may read it. Then save any file again."
        );
        let text = |said: crate::diagnose::Said| said.text(language).to_owned();
        Fault { place: None, code: None, message: text(message), remedy: text(remedy) }
    }
}
