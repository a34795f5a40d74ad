//! The language of messages.

use crate::diagnose::Language;

/// The language asked for with `--lang`, else Swedish in a Swedish locale, else English.
pub fn of_messages(asked: Option<&str>) -> Language {
    let locale = || {
        let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default()
    };
    let tag = asked.map_or_else(locale, str::to_owned);
    if tag.starts_with("sv") { Language::Sv } else { Language::En }
}
