//! Who has read a language's texts: recorded in its own files, so that it moves with them.
//!
//! A comment line `Reviewed: 2026-11-26` says that somebody who has the language from home read
//! the text on that day. It stands above a message (`#`), a group (`##`) or the whole file (`###`)
//! and holds for what is below it. A text without it has not been reviewed.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Comment, Entry, Resource};

use crate::model::Date;

const MARK: &str = "Reviewed:";

/// The ids of the messages of a file that are marked as reviewed.
pub(super) fn reviewed(resource: &Resource<String>) -> BTreeSet<String> {
    let is_file = |entry: &Entry<String>| matches!(entry, Entry::ResourceComment(note) if says_so(note));
    let all = resource.body.iter().any(is_file);
    let mut group = false;
    let mut reviewed = BTreeSet::new();
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => group = says_so(comment),
            Entry::Message(message) if all || group || message.comment.as_ref().is_some_and(says_so) => {
                reviewed.insert(message.id.name.clone());
            }
            _ => {}
        }
    }
    reviewed
}

fn says_so(comment: &Comment<String>) -> bool {
    let day = |line: &String| line.trim().strip_prefix(MARK)?.split_whitespace().next()?.parse::<Date>().ok();
    comment.content.iter().any(|line| day(line).is_some())
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::*;

    fn ids(text: &str) -> Vec<String> {
        reviewed(&parser::parse(text.to_owned()).expect("valid")).into_iter().collect()
    }

    #[test]
    fn a_mark_holds_for_what_is_below_it() {
        assert_eq!(ids("a = A\n\n# Reviewed: 2026-11-26\nb = B\n\n# Not yet\nc = C\n"), ["b"]);
        assert_eq!(
            ids("## One\n## Reviewed: 2026-11-26 by the county\n\na = A\nb = B\n\n## Two\n\nc = C\n"),
            ["a", "b"]
        );
        assert_eq!(ids("### Reviewed: 2026-11-26\n\na = A\n\n## Two\n\nc = C\n"), ["a", "c"]);
    }

    #[test]
    fn a_mark_without_a_day_is_none() {
        assert_eq!(
            ids("# Reviewed: soon\na = A\n\n# Reviewed:\nb = B\n\n# Reviewed: 2026-02-30\nc = C\n"),
            [""; 0]
        );
        assert_eq!(ids("# 2026-11-26\na = A\n"), [""; 0]);
    }
}
