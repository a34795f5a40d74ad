//! `frisok schema`.

use super::args::{Args, Schema};
use super::stop::{Exit, Stop};
use crate::author::new::Target;
use crate::author::schema;
use crate::diagnose::{Language, say};

/// Writes the schemas. The default language is that of the catalogue, where there is one.
pub fn run(args: &Args, schema: &Schema, language: Language) -> Result<Exit, Stop> {
    let default_language =
        Target::read(&args.root).map(|target| target.default_language()).unwrap_or_default();
    let written = schema::write(&schema.out, &default_language)?;
    let (number, folder) = (written.len(), schema.out.display());
    let said = match number {
        0 => say!("Alla scheman i {folder} är redan aktuella.", "All schemas in {folder} are up to date."),
        1 => say!("Ett schema skrevs till {folder}.", "One schema was written to {folder}."),
        _ => say!("{number} scheman skrevs till {folder}.", "{number} schemas were written to {folder}."),
    };
    tell!("{}", said.text(language));
    Ok(Exit::Done)
}
