//! What changed in a long text: the first words that differ, with some around them.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// So many words are shown before and after those that differ.
const AROUND: usize = 3;
/// So many differing words are shown.
const SHOWN: usize = 10;
/// Longer texts are not compared word by word.
const MAX_WORDS: usize = 5000;

/// The difference between two texts.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Excerpt {
    /// The words are the same.
    Layout,
    /// Hardly a word is the same, or the texts are too long to compare.
    Whole,
    /// The first place that differs, before and after, and in how many more places the texts do.
    Words {
        /// As it was.
        old: String,
        /// As it is.
        new: String,
        /// Other places.
        more: usize,
    },
}

/// Compares two texts by words.
pub(super) fn of(old: &str, new: &str) -> Excerpt {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (words(old), words(new));
    if old.len().max(new.len()) > MAX_WORDS {
        return if old == new { Excerpt::Layout } else { Excerpt::Whole };
    }
    let places = places(&capture_diff_slices(Algorithm::Patience, &old, &new), old.len());
    let Some(first) = places.first() else { return Excerpt::Layout };
    let changed: usize = places.iter().map(|place| place.old.len()).sum();
    if changed == old.len() && old.len() > SHOWN {
        return Excerpt::Whole;
    }
    Excerpt::Words {
        old: cut(&old, first.old.clone()),
        new: cut(&new, first.new.clone()),
        more: places.len() - 1,
    }
}

struct Place {
    old: std::ops::Range<usize>,
    new: std::ops::Range<usize>,
}

/// Where the texts differ. Places with no more than one same word between them are one.
fn places(operations: &[DiffOp], old_length: usize) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for operation in operations {
        let (old, new) = (operation.old_range(), operation.new_range());
        if matches!(operation, DiffOp::Equal { .. }) {
            continue;
        }
        match places.last_mut() {
            Some(last) if old.start - last.old.end <= 1 && old_length > 0 => {
                last.old.end = old.end;
                last.new.end = new.end;
            }
            _ => places.push(Place { old, new }),
        }
    }
    places
}

/// The words of a range with some around; `…` for what is left out.
fn cut(words: &[String], range: std::ops::Range<usize>) -> String {
    let from = range.start.saturating_sub(AROUND);
    let to = (range.end + AROUND).min(words.len()).min(range.start + SHOWN);
    let before = if from > 0 { "… " } else { "" };
    let after = if to < words.len() { " …" } else { "" };
    format!("{before}{}{after}", words[from..to].join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(old: &str, new: &str, more: usize) -> Excerpt {
        Excerpt::Words { old: old.into(), new: new.into(), more }
    }

    #[test]
    fn the_first_place_that_differs() {
        let old = "Varje vecka har tre delar: en föreläsning, ett seminarium på onsdagar och en inlämning.";
        assert_eq!(
            of(old, &old.replace("tre", "fyra")),
            words(
                "Varje vecka har tre delar: en föreläsning, …",
                "Varje vecka har fyra delar: en föreläsning, …",
                0
            )
        );
        assert_eq!(
            of(old, &old.replace("onsdagar", "torsdagar").replace("Varje", "Var").replace("en in", "två in")),
            words("Varje vecka har tre …", "Var vecka har tre …", 1)
        );
        assert_eq!(
            of(old, &format!("{old} Välkommen!")),
            words("… och en inlämning.", "… och en inlämning. Välkommen!", 0)
        );
        assert_eq!(of(old, &old.replace(' ', "\n")), Excerpt::Layout);
        assert_eq!(of(old, &"x ".repeat(40)), Excerpt::Whole);
    }
}
