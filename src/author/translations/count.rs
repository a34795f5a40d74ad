//! Counting what is there.

/// What of something is in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many there are at all.
    pub total: usize,
    /// What is not in the language: ids of messages and terms, paths of files.
    pub missing: Vec<String>,
    /// What is in the language, but has not been read by somebody who has it from home.
    pub unreviewed: Vec<String>,
}

impl Count {
    /// Counts one: `None` when it is missing, else whether it has been reviewed.
    pub(super) fn add(&mut self, name: &str, reviewed: Option<bool>) {
        self.total += 1;
        match reviewed {
            None => self.missing.push(name.to_owned()),
            Some(false) => self.unreviewed.push(name.to_owned()),
            Some(true) => {}
        }
    }

    /// How many are in the language.
    pub fn own(&self) -> usize {
        self.total - self.missing.len()
    }
}
