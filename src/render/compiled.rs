//! Templates as Tera has compiled them.

use std::sync::Arc;

use tera::Tera;

use super::theme::BUILT_IN;
use super::{filters, functions};
use crate::content::Memory;

/// Templates' full names and texts.
type Texts = Vec<(String, Arc<str>)>;

/// Compiled templates, kept for the next site: most often it has the same.
#[derive(Debug)]
pub struct Compiled(Memory<Texts, Result<Tera, Arc<tera::Error>>>);

impl Default for Compiled {
    fn default() -> Compiled {
        Compiled(Memory::of(1))
    }
}

/// An engine with these templates that has no functions and filters yet. What `kept` has of the same
/// texts is not compiled again.
///
/// # Errors
/// Tera's: some template is wrong.
pub(super) fn compiled(texts: Texts, kept: Option<&Compiled>) -> Result<Tera, Arc<tera::Error>> {
    match kept {
        Some(Compiled(memory)) => Result::clone(&memory.get(texts, |texts| compile(texts))),
        // Where nobody keeps it, it need not be there twice.
        None => compile(&texts),
    }
}

/// Functions and filters are only names here: they are another site's each time.
fn compile(texts: &[(String, Arc<str>)]) -> Result<Tera, Arc<tera::Error>> {
    let mut tera = Tera::default();
    tera.set_fallback_prefixes([BUILT_IN])?;
    functions::name(&mut tera);
    filters::name(&mut tera);
    tera.add_raw_templates(texts.iter().map(|(name, text)| (name, text)))?;
    Ok(tera)
}
