//! `frisok new codeowners`.

use std::path::Path;

use super::args::{Codeowners, Host};
use super::stop::{Exit, Stop};
use super::{change, report};
use crate::author::new::{Owners, Syntax, Target};
use crate::diagnose::Language;

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
    report::print_to(asked.out.as_deref(), &text)?;
    if let Some(out) = &asked.out {
        tell!("{} {}", language.pick("skapade", "made"), out.display());
    }
    Ok(Exit::Done)
}
