//! Files to begin with: a catalogue, a publisher, a course.
//!
//! What is made passes `check`, tells editors where its schema is, and says in comments what else
//! could stand in it. Nothing that exists is ever written over.

pub mod answer;
mod catalogue;
mod codeowners;
mod course;
mod occasion;
mod publisher;
mod target;
mod template;
mod term;

use super::disk::{self, WriteError};
use super::schema;
use crate::content::{ReadError, yaml};
use crate::diagnose::{Diagnostic, FileId, Said, say};
use crate::model::{At, Decode, Decoder};

pub use catalogue::catalogue;
pub use codeowners::{Owners, Syntax};
pub use course::NewCourse;
pub use occasion::NewOccasion;
pub use publisher::NewPublisher;
pub use target::Target;
pub(super) use term::monday;

/// Why nothing was made.
#[derive(Debug)]
pub enum NewError {
    /// What was asked for cannot be made: why, and what to do.
    Refused(Said, Said),
    /// The catalogue could not be read.
    Read(ReadError),
    /// A file could not be written.
    Write(WriteError),
}

impl From<ReadError> for NewError {
    fn from(error: ReadError) -> NewError {
        NewError::Read(error)
    }
}

impl From<WriteError> for NewError {
    fn from(error: WriteError) -> NewError {
        NewError::Write(error)
    }
}

/// What was made.
#[derive(Debug, Default)]
pub struct Made {
    /// The files, relative to the catalogue's folder.
    pub files: Vec<String>,
    /// Fields that hold a filler, because nobody said what should stand there.
    pub fillers: Vec<&'static str>,
}

/// Writes a file that was not there, and the schemas if the catalogue has none. What would be an
/// error in the file is refused.
fn make<T: Decode>(
    target: &Target,
    path: &str,
    text: &str,
    fillers: Vec<&'static str>,
) -> Result<Made, NewError> {
    let root = &target.root;
    let language = target.default_language();
    let (node, mut findings) = yaml::parse(text, FileId(0), 0);
    let mut decoder = Decoder::new(FileId(0), text, &language);
    let _: Option<At<T>> = decoder.value(&node);
    findings.append(&mut decoder.findings);
    if let Some(error) = findings.into_iter().find(Diagnostic::is_error) {
        return Err(NewError::Refused(error.message, error.remedy));
    }
    if root.join(path).symlink_metadata().is_ok() {
        return Err(NewError::Refused(
            say!(
                "Filen {path} finns redan. Den är inte ändrad.",
                "The file {path} exists already. It has not been changed."
            ),
            say!("Öppna den, eller välj ett annat id.", "Open it, or choose another id."),
        ));
    }
    disk::write(root, path, text)?;
    let mut files = vec![path.to_owned()];
    files.extend(schema::write_first(root, &language)?);
    Ok(Made { files, fillers })
}
