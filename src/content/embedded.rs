//! The default theme, strings and vocabulary, as they are in the repository.

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

/// The paths of all embedded files below `folder` (which ends in `/`).
pub fn list(folder: &str) -> Vec<String> {
    let all = Theme::iter().chain(Strings::iter());
    all.filter(|path| path.starts_with(folder)).map(Cow::into_owned).collect()
}

/// The bytes of one embedded file.
pub fn read(path: &str) -> Option<Cow<'static, [u8]>> {
    Theme::get(path).or_else(|| Strings::get(path)).map(|file| file.data)
}
