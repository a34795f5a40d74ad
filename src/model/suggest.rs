//! "Did you mean …?"

/// The candidate that is most like `word`, when one is like enough to be worth suggesting.
///
/// Compares without case; allows one edit in three letters, at least one and at most four.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.to_lowercase();
    let letters = word.chars().count();
    let allowed = (letters / 3).clamp(1, 4);
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Edits between two words; a letter and its Swedish relatives (å ä ö – a o) count as one letter.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let fold = |s: &str| -> String {
        s.chars()
            .map(|c| match c {
                'å' | 'ä' => 'a',
                'ö' => 'o',
                'é' => 'e',
                '_' | ' ' => '-',
                c => c,
            })
            .collect()
    };
    if a.len().abs_diff(b.len()) > 8 || a.len() > 200 {
        return usize::MAX;
    }
    strsim::osa_distance(&fold(a), &fold(b))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn what_was_meant_is_suggested() {
        let words = ["title", "type", "occasions", "occupations", "underskoterska", "öppnar"];
        for (word, meant) in [
            ("titel", Some("title")),
            ("TITLE", Some("title")),
            ("tipe", Some("type")),
            ("ocasions", Some("occasions")),
            ("ocupation", Some("occupations")),
            ("undersköterska", Some("underskoterska")),
            ("opnar", Some("öppnar")),
            ("tx", None),
            ("kurs", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, words), meant, "{word}");
        }
    }

    #[test]
    fn of_equals_the_first_wins_and_long_words_cost_nothing() {
        assert_eq!(nearest("b", ["a", "c"]), Some("a"));
        assert_eq!(nearest(&"a".repeat(1_000_000), ["a", &"a".repeat(300)]), None);
    }
}
