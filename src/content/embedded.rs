//! The default theme, strings, vocabulary, the client of the search and scripts with short names, as
//! they are in the repository.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, OnceLock};

use rust_embed::Embed;

use super::read as reading;
use crate::diagnose::FileId;

#[derive(Embed)]
#[folder = "themes/default"]
#[prefix = "themes/default/"]
struct Theme;

#[derive(Embed)]
#[folder = "i18n"]
#[prefix = "i18n/"]
struct Strings;

/// The client of the search is no part of a theme: it and the index must fit each other.
#[derive(Embed)]
#[folder = "src/search/client"]
#[prefix = "search/client/"]
struct SearchClient;

/// What stands for scripts of the two, by hashes of their text.
#[derive(Embed)]
#[folder = "src/render/minified"]
#[prefix = "minified/"]
struct Minified;

/// The paths of all embedded files below `folder` (which ends in `/`).
pub fn list(folder: &str) -> Vec<String> {
    let all = Theme::iter().chain(Strings::iter()).chain(SearchClient::iter());
    all.filter(|path| path.starts_with(folder)).map(Cow::into_owned).collect()
}

/// The bytes of one embedded file.
pub fn read(path: &str) -> Option<Cow<'static, [u8]>> {
    let found = Theme::get(path).or_else(|| Strings::get(path)).or_else(|| SearchClient::get(path));
    found.or_else(|| Minified::get(path)).map(|file| file.data)
}

/// The text of one embedded file, read once in the life of the program.
///
/// None where there is none, or where something must be said about it.
pub fn text(path: &str) -> Option<Arc<str>> {
    type Texts = HashMap<String, OnceLock<Option<Arc<str>>>>;
    static TEXTS: LazyLock<Texts> =
        LazyLock::new(|| list("").into_iter().map(|path| (path, OnceLock::new())).collect());
    let make = || {
        let (text, findings) = reading::text(read(path)?.into_owned(), FileId(0));
        findings.is_empty().then(|| text.into())
    };
    TEXTS.get(path)?.get_or_init(make).clone()
}
