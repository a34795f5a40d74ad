//! The default theme, strings, vocabulary and the client of the search, as they are in the repository.

use std::borrow::Cow;

use rust_embed::Embed;

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

/// The paths of all embedded files below `folder` (which ends in `/`).
pub fn list(folder: &str) -> Vec<String> {
    let all = Theme::iter().chain(Strings::iter()).chain(SearchClient::iter());
    all.filter(|path| path.starts_with(folder)).map(Cow::into_owned).collect()
}

/// The bytes of one embedded file.
pub fn read(path: &str) -> Option<Cow<'static, [u8]>> {
    Theme::get(path).or_else(|| Strings::get(path)).or_else(|| SearchClient::get(path)).map(|file| file.data)
}
