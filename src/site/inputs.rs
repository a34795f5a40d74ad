//! What a site is made of, as one sum: where it is the same, the site is.

use super::clock;
use super::portion::Portion;
use super::read::Options;
use crate::content::{ReadError, fingerprint};
use crate::diagnose::Files;
use crate::model::Written;
use crate::model::load;

/// What a site is made of, as sums over the catalogue's files, the program's sources, the day and the
/// options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inputs {
    /// Over all that decides which files the site has, and what is in them: the same for all parts of
    /// a site.
    pub all: String,
    /// Over all but courses' files that decides what is in a file.
    pub others: blake3::Hash,
}

/// What a site is made of. `None` where there is nothing to build.
///
/// Ask before the catalogue is read: what changes afterwards is then found by the next build.
///
/// # Errors
/// The disk's.
pub fn inputs(options: &Options, portion: &Portion) -> Result<Option<Inputs>, ReadError> {
    let mut written = Written::default();
    load::county(&options.content(), &mut Files::default(), &mut Vec::new(), &mut written)?;
    let catalogue = fingerprint(&options.root, load::is_course)?;
    let (Some((_, county)), Some(catalogue)) = (&written.county, catalogue) else { return Ok(None) };
    let (day, is_fixed) = clock::today(options.today, county);
    let mut languages: Vec<&str> = portion.languages.iter().map(|tag| tag.as_str()).collect();
    languages.sort_unstable();
    let options = (day.to_string(), is_fixed, options.base_url.as_deref(), options.serve);
    let sum = |files: blake3::Hash, languages: &[&str]| {
        let mut sum = blake3::Hasher::new();
        sum.update(env!("FRISOK_SOURCES").as_bytes()).update(files.as_bytes());
        sum.update(serde_json::to_string(&(&options, languages)).unwrap_or_default().as_bytes());
        sum.finalize()
    };
    // A page is the same though others are not built.
    let all = sum(catalogue.all, &languages).to_hex().to_string();
    Ok(Some(Inputs { all, others: sum(catalogue.others, &[]) }))
}
