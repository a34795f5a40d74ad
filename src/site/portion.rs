//! A site that is built in parts, by several machines at once.
//!
//! Each machine reads the whole catalogue and makes its share of the files, so that links, lists and
//! counts are those of the whole. Which files are a part's follows from the list of files alone:
//! together the parts are the site, byte for byte.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::files::File;
use crate::model::Tag;
use crate::output::Notes;

/// The note in a part's manifest that says which part it is.
pub const PART: &str = "part";
/// The note that says which languages' pages there are, where it is not all.
pub const LANGUAGES: &str = "languages";

/// What of a site is to be built.
#[derive(Clone, Debug, Default)]
pub struct Portion {
    /// Only pages and feeds in these languages; none: all.
    pub languages: Vec<Tag>,
    /// Only this part of the files.
    pub part: Option<Part>,
}

/// One of several parts: `2/4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}

impl Part {
    /// Which of so many files are this part's, when so many have been shared out `before`: neighbours,
    /// which show the same courses. Of all files no part gets more than one more than another.
    fn share(self, before: usize, files: usize) -> Range<usize> {
        let (each, more) = (files / self.of, files % self.of);
        // Those that get one more come after those that got one last time.
        let got_one = |number: usize| (number + self.of - before % self.of) % self.of < more;
        let parts_before = (0..self.number - 1).filter(|number| got_one(*number)).count();
        let start = (self.number - 1) * each + parts_before;
        start..start + each + usize::from(got_one(self.number - 1))
    }
}

impl FromStr for Part {
    type Err = ();

    fn from_str(text: &str) -> Result<Part, ()> {
        let (number, of) = text.split_once('/').ok_or(())?;
        let [number, of] = [number, of].map(|digits| digits.parse().map_err(|_| ()));
        let part = Part { number: number?, of: of? };
        (1..=part.of).contains(&part.number).then_some(part).ok_or(())
    }
}

impl fmt::Display for Part {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}/{}", self.number, self.of)
    }
}

impl Portion {
    /// The files that are to be made, of all files in parts.
    pub fn of<'p>(
        &'p self,
        all: impl Iterator<Item = (Option<Tag>, Vec<File>)> + 'p,
    ) -> impl Iterator<Item = (Option<Tag>, Vec<File>)> + 'p {
        let mut before = 0;
        all.filter(|(tag, _)| self.has(tag.as_ref())).map(move |(tag, mut files)| {
            if let Some(part) = self.part {
                let share = part.share(before, files.len());
                before += files.len();
                files.truncate(share.end);
                files.drain(..share.start);
            }
            (tag, files)
        })
    }

    /// How many these are, if there are so many of each language and without one.
    pub fn size<'t>(&self, all: impl Iterator<Item = (Option<&'t Tag>, usize)>) -> usize {
        let all: usize = all.filter(|(tag, _)| self.has(*tag)).map(|(_, files)| files).sum();
        self.part.map_or(all, |Part { number, of }| (all + of - number) / of)
    }

    fn has(&self, language: Option<&Tag>) -> bool {
        language.is_none_or(|tag| self.languages.is_empty() || self.languages.contains(tag))
    }

    /// What is to be noted in the manifest, so that the parts find together.
    pub fn notes(&self) -> Notes {
        let part = self.part.map(|part| (PART.to_owned(), json!(part)));
        let tags: BTreeSet<&str> = self.languages.iter().map(Tag::as_str).collect();
        let languages = (!tags.is_empty()).then(|| (LANGUAGES.to_owned(), json!(tags)));
        part.into_iter().chain(languages).collect()
    }
}

/// Why folders are not the parts of one site. Numbers are places in the list of folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// This one is no part.
    NotAPart(usize),
    /// This one is of another catalogue, day or program than the first, or is made otherwise.
    Other(usize),
    /// This one is the same part as one before it.
    Twice(usize, Part),
    /// These parts are missing.
    Missing(Vec<Part>),
}

/// The notes of the site that parts with these notes make. Parts of one site differ in nothing but
/// which part they are.
///
/// # Errors
/// [`Mismatch`] when they are not all the parts of one site, each once.
pub fn joined(parts: &[&Notes]) -> Result<Notes, Mismatch> {
    let mut whole: Option<(usize, Notes)> = None;
    let mut numbers = BTreeSet::new();
    for (place, notes) in parts.iter().enumerate() {
        let mut rest = (*notes).clone();
        let note = rest.remove(PART).and_then(|note| serde_json::from_value(note).ok());
        let part: Part = note.ok_or(Mismatch::NotAPart(place))?;
        if whole.get_or_insert_with(|| (part.of, rest.clone())) != &(part.of, rest) {
            return Err(Mismatch::Other(place));
        }
        if !numbers.insert(part.number) {
            return Err(Mismatch::Twice(place, part));
        }
    }
    let Some((of, notes)) = whole else { return Err(Mismatch::Missing(Vec::new())) };
    let missing: Vec<_> =
        (1..=of).filter(|number| !numbers.contains(number)).map(|number| Part { number, of }).collect();
    if missing.is_empty() { Ok(notes) } else { Err(Mismatch::Missing(missing)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_a_number_of_so_many() {
        assert_eq!("2/4".parse(), Ok(Part { number: 2, of: 4 }));
        for wrong in ["0/4", "5/4", "1/0", "2", "2/", "/4", "a/b", "1/2/3", "-1/4"] {
            assert_eq!(wrong.parse::<Part>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn all_files_are_shared_out_once_and_evenly() {
        let lists = [7, 0, 12, 1, 1, 30, 5];
        for of in [1, 2, 3, 5, 8, 40] {
            let mut sizes = vec![0; of];
            let mut before = 0;
            for files in lists {
                let mut next = 0;
                for number in 1..=of {
                    let share = Part { number, of }.share(before, files);
                    assert_eq!(share.start, next, "{number}/{of} of {files}");
                    sizes[number - 1] += share.len();
                    next = share.end;
                }
                assert_eq!(next, files);
                before += files;
            }
            let all = Portion { part: Some(Part { number: 1, of }), ..Portion::default() };
            let said = all.size(lists.iter().map(|files| (None, *files)));
            assert_eq!(sizes[0], said);
            assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1, "{sizes:?}");
        }
    }

    fn notes(number: usize, of: usize, inputs: &str) -> Notes {
        let part = json!({ "number": number, "of": of });
        Notes::from([(PART.to_owned(), part), ("inputs".to_owned(), json!(inputs))])
    }

    #[test]
    fn parts_of_one_site_fit_together_in_any_order() {
        let [one, two] = [notes(1, 2, "a"), notes(2, 2, "a")];
        let whole = Notes::from([("inputs".to_owned(), json!("a"))]);
        assert_eq!(joined(&[&two, &one]), Ok(whole.clone()));
        assert_eq!(joined(&[&one]), Err(Mismatch::Missing(vec![Part { number: 2, of: 2 }])));
        assert_eq!(joined(&[&one, &two, &one]), Err(Mismatch::Twice(2, Part { number: 1, of: 2 })));
        assert_eq!(joined(&[&one, &notes(2, 2, "b")]), Err(Mismatch::Other(1)));
        assert_eq!(joined(&[&one, &notes(2, 3, "a")]), Err(Mismatch::Other(1)));
        assert_eq!(joined(&[&one, &whole]), Err(Mismatch::NotAPart(1)));
    }
}
