//! `frisok new codeowners`.

use std::path::Path;

use super::args::{Codeowners, Host};
use super::stop::{Exit, Stop};
use super::{change, report};
use crate::author::WriteError;
use crate::author::new::{Owners, Syntax, Target};
use crate::diagnose::{Language, say};

/// Writes a `CODEOWNERS` file, or shows it.
pub fn run(root: &Path, asked: &Codeowners, language: Language) -> Result<Exit, Stop> {
    let owners = Owners {
        syntax: match asked.host {
            Host::Github | Host::Gitlab => Syntax::Paths,
            Host::Forgejo => Syntax::Expressions,
        },
        rest: asked.rest.clone(),
        pattern: asked.pattern.clone(),
        others: asked.owner.clone(),
        prefix: change::prefix(root),
    };
    let text = owners.text(&Target::read(root)?, language)?;
    let Some(out) = &asked.out else {
        report::print(&text)?;
        return Ok(Exit::Done);
    };
    let shown = out.display();
    if out.symlink_metadata().is_ok() {
        return Err(Stop::new(
            Exit::Usage,
            say!(
                "Filen {shown} finns redan. Den är inte ändrad.",
                "The file {shown} exists already. It has not been changed."
            ),
            say!(
                "Ta bort den först, eller skriv ett annat namn efter --out.",
                "Remove it first, or write another name after --out."
            ),
        ));
    }
    std::fs::write(out, text).map_err(|error| WriteError { path: out.clone(), error })?;
    tell!("{} {shown}", language.pick("skapade", "made"));
    Ok(Exit::Done)
}
