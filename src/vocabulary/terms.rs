//! The vocabulary's format, from the same table of fields as everything else.

use crate::model::{At, Id, PerLanguage, Tag, Text, record};

record! {
    /// `i18n/vocabulary/*.yaml`.
    pub struct VocabularyFile: "vocabulary" {
        /// Areas of interest.
        @ areas: Vec<At<Term>> { "Områden", "Areas", "Intresseområden." },
        /// Subjects.
        @ subjects: Vec<At<Term>> { "Ämnen", "Subjects", "Ämnen." },
        /// Occupations.
        @ occupations: Vec<At<Term>> { "Yrken", "Occupations", "Yrken." },
    }
}

record! {
    /// An area, a subject or an occupation.
    pub struct Term: "term" {
        /// Its id in addresses and in course files.
        required @ id: Id { "Id", "Id", "Id i adresser och kursfiler." },
        /// What it is called, per language.
        required @ labels: Text { "Namn", "Labels", "Vad det heter, per språk." },
        /// Everyday words and abbreviations, per language.
        @ words: PerLanguage<Vec<At<String>>> { "Vardagsord", "Words", "Vardagliga ord och förkortningar, per språk." },
        /// Group in SSYK 2012, for occupations.
        @ ssyk: String { "SSYK", "SSYK", "Yrkesgrupp i SSYK 2012." },
        /// The areas it belongs to.
        @ areas: Vec<At<Id>> { "Områden", "Areas", "Områden som det hör till." },
        /// Beginnings of national course codes, for subjects.
        @ codes: Vec<At<String>> { "Koder", "Codes", "Hur kurskoderna börjar." },
        /// Levels with old and new names and codes, for subjects.
        @ levels: Vec<At<Level>> { "Nivåer", "Levels", "Nivåer med gamla och nya namn." },
        /// Languages whose labels no native speaker has reviewed.
        @ unreviewed: Vec<At<Tag>> { "Inte granskade", "Unreviewed", "Språk som ingen modersmålstalare har granskat." },
    }
}

record! {
    /// A level of a subject: the same course under its new (Gy25) and old (Gy11) name.
    pub struct Level: "level" {
        /// Names, the new one first.
        required @ names: Vec<At<String>> { "Namn", "Names", "Namn, det nya först." },
        /// National codes.
        @ codes: Vec<At<String>> { "Koder", "Codes", "Nationella koder." },
    }
}

impl Term {
    /// What it is called in Swedish: its label, its everyday words, the names of its levels.
    pub fn swedish(&self) -> impl Iterator<Item = &str> {
        let label = self.labels.iter().map(|labels| &*labels.default);
        let words = self.words.iter().flat_map(|words| &words.0).filter(|(tag, _)| *tag == Tag::default());
        let words = words.flat_map(|(_, words)| words.iter()).map(|word| word.as_str());
        let levels = self.levels.iter().flat_map(|levels| levels.iter());
        let names = levels.filter_map(|level| level.names.as_ref()).flat_map(|names| names.iter());
        label.chain(words).chain(names.map(|name| name.as_str()))
    }
}
