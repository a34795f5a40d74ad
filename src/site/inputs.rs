//! What a site is made of, as one sum: where it is the same, the site is.

use super::clock;
use super::portion::Portion;
use super::read::Options;
use crate::content::{Content, ReadError, fingerprint};
use crate::diagnose::Files;
use crate::model::Written;
use crate::model::load;

/// A sum over the catalogue's files, the program's sources, the day and the options that decide what
/// is in the site's files: the same for all parts of a site. `None` where there is nothing to build.
///
/// Ask before the catalogue is read: what changes afterwards is then found by the next build.
///
/// # Errors
/// The disk's.
pub fn inputs(options: &Options, portion: &Portion) -> Result<Option<String>, ReadError> {
    let mut written = Written::default();
    let content = Content::new(&options.root);
    load::county(&content, &mut Files::default(), &mut Vec::new(), &mut written)?;
    let (Some((_, county)), Some(catalogue)) = (&written.county, fingerprint(&options.root)?) else {
        return Ok(None);
    };
    let (day, is_fixed) = clock::today(options.today, county);
    let mut languages: Vec<&str> = portion.languages.iter().map(|tag| tag.as_str()).collect();
    languages.sort_unstable();
    let others = (day.to_string(), is_fixed, options.base_url.as_deref(), options.serve, languages);
    let mut sum = blake3::Hasher::new();
    sum.update(env!("FRISOK_SOURCES").as_bytes()).update(catalogue.as_bytes());
    sum.update(serde_json::to_string(&others).unwrap_or_default().as_bytes());
    Ok(Some(sum.finalize().to_hex().to_string()))
}
