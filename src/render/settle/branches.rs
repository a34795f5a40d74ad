//! Branches that are the same on all pages of a language: `{% if lang != config.default_language %}`.

use std::collections::BTreeMap;

use super::expression::words;
use super::written::{begins_with_dash, ends_with_dash};
use crate::render::source::{Part, inside, quotes, word};

/// What a condition may be made of besides `lang` and `config`.
const WORDS: [&str; 9] = ["and", "or", "not", "in", "is", "defined", "none", "true", "false"];

/// The condition of a tag, if it follows from the language and the configuration alone.
pub(super) fn condition(tag: &str) -> Option<&str> {
    let condition = inside(tag).strip_prefix("if ")?.trim();
    let mut any = false;
    for bare in quotes(condition).step_by(2) {
        if bare.contains(['(', '|', '{', '[', '<', '>', '~']) {
            return None;
        }
        for (at, word) in words(bare) {
            let of_another = bare[..at].trim_end().ends_with('.');
            let settled = matches!(word, "lang" | "config");
            any |= settled || matches!(word, "true" | "false");
            let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
            if !of_another && !settled && !is_number && !WORDS.contains(&word) {
                return None;
            }
        }
    }
    any.then_some(condition)
}

/// An expression that says whether a condition holds.
pub(super) fn holds(condition: &str) -> String {
    format!("{{{{ \"{HOLDS}\" if {condition} else \"-\" }}}}")
}

/// What it says when it does.
pub(super) const HOLDS: &str = "+";

/// What becomes of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Stays,
    /// Its tag goes, but takes space away as it did.
    Mark,
    Gone,
}

/// What becomes of each part where it is known which conditions hold.
pub(super) fn fates(parts: &[Part], known: impl Fn(usize, &str) -> Option<bool>) -> Vec<Fate> {
    let mut fates = vec![Fate::Stays; parts.len()];
    for (start, found) in branches(parts) {
        let Part::Tag(tag) = parts[start] else { continue };
        let Some(holds) = condition(tag).and_then(|condition| known(start, condition)) else { continue };
        let Branches { other, end } = found;
        let dropped = match (holds, other) {
            (true, Some(other)) => other + 1..end,
            (true, None) => end..end,
            (false, other) => start + 1..other.unwrap_or(end),
        };
        dropped.for_each(|part| fates[part] = Fate::Gone);
        for mark in [Some(start), other, Some(end)].into_iter().flatten() {
            if fates[mark] == Fate::Stays {
                fates[mark] = Fate::Mark;
            }
        }
    }
    fates
}

/// Where a condition's other branch begins, and where it ends.
struct Branches {
    other: Option<usize>,
    end: usize,
}

/// Conditions by where they begin, outer ones after those in them. Those with several are left out.
fn branches(parts: &[Part]) -> Vec<(usize, Branches)> {
    let mut open: Vec<(usize, Option<usize>, bool)> = Vec::new();
    let mut found = BTreeMap::new();
    for (at, part) in parts.iter().enumerate() {
        let Part::Tag(tag) = part else { continue };
        match word(tag) {
            "if" => open.push((at, None, true)),
            "for" => open.push((at, None, false)),
            "elif" => open.iter_mut().last().into_iter().for_each(|(_, _, plain)| *plain = false),
            "else" => open.iter_mut().last().into_iter().for_each(|(_, other, _)| *other = Some(at)),
            "endif" | "endfor" => {
                if let Some((start, other, true)) = open.pop() {
                    found.insert(start, Branches { other, end: at });
                }
            }
            _ => {}
        }
    }
    found.into_iter().rev().collect()
}

/// What a text is when the tags before and behind it go: they take space away as they did.
pub(super) fn text<'t>(parts: &[Part<'t>], fates: &[Fate], at: usize) -> &'t str {
    let goes = |at: Option<usize>| at.filter(|at| fates.get(*at) == Some(&Fate::Mark)).map(|at| &parts[at]);
    let text = parts[at].text();
    if text.starts_with('{') {
        return text;
    }
    let text = if goes(at.checked_sub(1)).is_some_and(ends_with_dash) { text.trim_start() } else { text };
    if goes(Some(at + 1)).is_some_and(begins_with_dash) { text.trim_end() } else { text }
}

/// What stands where a tag was: nothing, unless another tag beyond would take away space that this
/// one kept from it.
pub(super) fn mark(parts: &[Part], fates: &[Fate], at: usize) -> &'static str {
    let blank = |at: usize| parts.get(at).is_none_or(|part| part.text().trim().is_empty());
    let takes = |at: usize, dash: fn(&Part) -> bool| {
        parts.get(at).is_some_and(|part| dash(part) || fates[at] != Fate::Stays)
    };
    let behind = blank(at + 1) && takes(at + 2, begins_with_dash);
    let before = at >= 2 && blank(at - 1) && takes(at - 2, ends_with_dash);
    if behind || before { "{{ \"\" }}" } else { "" }
}
