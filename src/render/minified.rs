//! Built-in scripts with short names: made beforehand from what the joiner makes, by
//! `cargo xtask scripts`, and kept in the folder `minified/`.
//!
//! Each stands for one text, whose hash is in its name. So what is not as it was when they were made
//! (a theme replaces a module, somebody works on one) goes out as it is joined, never as it was.

use super::scripts;
use super::theme::Theme;
use crate::content::history::Snapshot;
use crate::content::{Content, Found, ReadError};
use crate::diagnose::{FileId, Files};

/// Where they are embedded.
const FOLDER: &str = "minified/";

/// A script of the built-in theme, or the client of the search.
#[derive(Debug)]
pub struct BuiltIn {
    /// The name of the file in `src/render/minified/` that stands for it.
    pub minified: String,
    /// Its joined text.
    pub joined: String,
}

/// The scripts that the program brings along, joined.
///
/// # Errors
/// None are expected: nothing is read from the disk.
pub fn built_in_scripts() -> Result<Vec<BuiltIn>, ReadError> {
    let content = Content::of_past("", Snapshot::default());
    let (mut files, mut findings) = (Files::default(), Vec::new());
    let theme = Theme::read(&content, &mut files, FileId(0), None, &mut findings)?;
    let mut all = scripts::join(&content, &theme.scripts, &mut files, &mut findings)?;
    all.push((scripts::CLIENT.to_owned(), scripts::client(&content, &mut files, &mut findings)?));
    Ok(all
        .into_iter()
        .map(|(name, joined)| BuiltIn { minified: file_name(&name, &joined), joined })
        .collect())
}

/// The text that is published for a joined script.
///
/// # Errors
/// None are expected: nothing is read from the disk.
pub(super) fn published(content: &Content, name: &str, joined: String) -> Result<String, ReadError> {
    let path = format!("{FOLDER}{}", file_name(name, &joined));
    let minified = content.bytes(&Found { path, disk: None })?;
    Ok(minified.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or(joined))
}

/// `sok.js` → `sok.0123456789abcdef.js`
fn file_name(name: &str, joined: &str) -> String {
    let hash = blake3::hash(joined.as_bytes()).to_hex();
    format!("{}.{}.js", name.trim_end_matches(".js"), &hash[..16])
}
