//! The last part of a course's address, as the client makes it from the title.

use unicode_normalization::UnicodeNormalization;

/// So long is an id at most.
const LONGEST: usize = 80;

/// A title as a course's id, by a rule that is simple enough for the client to have too.
pub fn slug_of(text: &str) -> String {
    let lower = text.nfd().collect::<String>().to_lowercase();
    let mut slug = String::new();
    for c in lower.chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            '\u{300}'..='\u{36F}' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(LONGEST);
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// What the ids of a title's courses may come from: the title, and it with the first code.
pub struct Source([Option<String>; 2]);

impl Source {
    /// The source of a title and its first code.
    pub fn new(title: &str, code: Option<&str>) -> Source {
        Source([Some(slug_of(title)), code.map(|code| slug_of(&format!("{title} {code}")))])
    }

    /// How an id comes from them: 0 and 1 say which of them it is made of, twice a number from 2 on
    /// more says that it ends with that number. `None` when it must be spelt out.
    pub fn rule(&self, id: &str) -> Option<usize> {
        for (base, slug) in self.0.iter().enumerate() {
            let Some(rest) = slug.as_ref().and_then(|slug| id.strip_prefix(slug.as_str())) else { continue };
            if rest.is_empty() {
                return Some(base);
            }
            let number = rest.strip_prefix('-').and_then(|digits| digits.parse::<usize>().ok());
            if let Some(number) =
                number.filter(|number| (2..10_000).contains(number) && rest == format!("-{number}"))
            {
                return Some(2 * number + base);
            }
        }
        None
    }
}

/// What stands for an id that is spelt out.
pub const SPELT_OUT: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_follow_from_titles_are_not_spelt_out() {
        let source = Source::new("Matematik 1a – Kväll", Some("MATMAT01a"));
        let rule = |id| source.rule(id);
        assert_eq!(rule("matematik-1a-kvall"), Some(0));
        assert_eq!(rule("matematik-1a-kvall-matmat01a"), Some(1));
        assert_eq!(rule("matematik-1a-kvall-2"), Some(4));
        assert_eq!(rule("matematik-1a-kvall-matmat01a-13"), Some(27));
        assert_eq!(rule("matte-pa-kvallen"), None);
        assert_eq!(rule("matematik-1a-kvall-1"), None);
        assert_eq!(rule("matematik-1a-kvall-02"), None);
        assert_eq!(rule("matematik-1a-kvall-x"), None);
    }

    #[test]
    fn a_slug_is_at_most_as_long_as_an_id() {
        assert_eq!(slug_of(&"Å ".repeat(60)).len(), 79);
        assert_eq!(slug_of("  !"), "");
    }
}
