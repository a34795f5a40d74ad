//! Exit codes, and why a command ended early.

use std::process::{ExitCode, Termination};

use crate::content::ReadError;
use crate::diagnose::{Language, Said, one_line, say};

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: done, maybe with warnings.
    Done,
    /// 1: the content has errors.
    Content,
    /// 2: wrong usage, or `frisok.yaml` cannot be used, or an output folder that is not ours.
    Usage,
    /// 3: reading or writing failed, or another build holds the lock.
    Disk,
    /// 4: published or imported with something left out.
    LeftOut,
}

impl Exit {
    /// The number that the shell sees.
    pub fn code(self) -> u8 {
        self as u8
    }
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self.code())
    }
}

/// Why a command ended early.
#[derive(Debug)]
pub struct Stop {
    /// With which code.
    pub exit: Exit,
    message: Said,
    remedy: Said,
}

impl Stop {
    /// Ends a command.
    pub fn new(exit: Exit, message: Said, remedy: Said) -> Stop {
        Stop { exit, message, remedy }
    }

    /// What is wrong and what to do, in two lines.
    pub fn text(&self, language: Language) -> String {
        let (error, remedy) = language.pick(("fel", "gör så här"), ("error", "what to do"));
        // A file's name may have line breaks and worse in it.
        let [message, todo] = [&self.message, &self.remedy].map(|said| one_line(said.text(language)));
        format!("{error}: {message}\n{remedy}: {todo}")
    }
}

impl From<ReadError> for Stop {
    fn from(ReadError { path, error }: ReadError) -> Stop {
        let path = path.display();
        Stop::new(
            Exit::Disk,
            say!("{path} kunde inte läsas: {error}.", "{path} could not be read: {error}."),
            say!(
                "Se till att filen finns och att du får läsa den. Försök sedan igen.",
                "Make sure that the file exists and that you may read it. Then try again."
            ),
        )
    }
}
