//! Text for the people who write content, in the two languages they are met in.

/// The language of messages (not of the site).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Swedish.
    Sv,
    /// English.
    En,
}

/// One thing said in Swedish and in English. Made with [`say!`](crate::say).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// Swedish, in plain language.
    pub sv: String,
    /// English.
    pub en: String,
}

impl Said {
    /// The text in `language`.
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }
}

impl Language {
    /// Chooses one of two fixed texts.
    pub fn pick<T>(self, sv: T, en: T) -> T {
        match self {
            Language::Sv => sv,
            Language::En => en,
        }
    }
}
