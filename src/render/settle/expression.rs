//! What in an expression of a template is the same on all pages of a language.

use crate::render::source::{Part, quotes, word};

/// Functions that depend on the language and their arguments alone and give the same everywhere.
pub(super) const FUNCTIONS: [&str; 4] = ["trans", "trans_text", "get_url", "text_direction"];
/// Those whose value may stand as a text in an expression. What `trans` gives is HTML.
const PLAIN: [&str; 3] = ["trans_text", "get_url", "text_direction"];
/// What is the same on all pages of a language.
pub(super) const SETTLED: [&str; 2] = ["lang", "config"];
/// An argument that is the same everywhere.
pub(super) const DEFAULT: &str = "lang=config.default_language";

/// The components that an expression calls, each with its arguments, what is in braces left out.
pub(super) fn components(expression: &str) -> impl Iterator<Item = (&str, String)> {
    let starts = expression.match_indices('<').map(|(at, _)| &expression[at + 1..]);
    starts.filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic())).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_'));
        let (name, rest) = rest.split_at(end.unwrap_or(rest.len()));
        let mut depth = 0;
        let mut arguments = String::new();
        for c in rest.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                '>' if depth == 0 => break,
                c if depth == 0 => arguments.push(c),
                _ => {}
            }
        }
        (name, arguments)
    })
}

/// Whether something settled gets another value here. Themes hardly do that, and then nothing is
/// settled.
pub(super) fn rebinds(part: &Part) -> bool {
    if !SETTLED.iter().any(|name| part.expression().contains(name)) {
        return false;
    }
    let bare: String = quotes(part.expression()).step_by(2).collect();
    let given = |text: &str| words(text).any(|(_, word)| SETTLED.contains(&word));
    if components(&bare).any(|(_, arguments)| given(&arguments)) {
        return true;
    }
    let definition = matches!(part, Part::Tag(tag) if word(tag) == "component");
    words(&bare).any(|(at, word)| {
        if !SETTLED.contains(&word) {
            return false;
        }
        let (before, after) = (bare[..at].trim_end(), bare[at + word.len()..].trim_start());
        let last = words(before).last().filter(|(at, word)| at + word.len() == before.len());
        definition && !before.ends_with('@')
            || last.is_some_and(|(_, word)| matches!(word, "set" | "set_global" | "for"))
            || before.ends_with(',') && words(after).next().is_some_and(|(at, word)| at == 0 && word == "in")
    })
}

/// The words of a text, with where they stand.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let starts = text.char_indices().filter(move |(at, c)| letter(*c) && !text[..*at].ends_with(letter));
    starts.map(move |(at, _)| (at, text[at..].split(|c| !letter(c)).next().unwrap_or_default()))
}

/// Where the calls are in an expression that can stand as texts in it, and how long they are.
pub(super) fn found(expression: &str) -> impl Iterator<Item = (usize, usize)> {
    // Most have none.
    let expression = if PLAIN.iter().any(|name| expression.contains(name)) { expression } else { "" };
    let mut passed = 0;
    let bare = quotes(expression).enumerate().flat_map(move |(number, part)| {
        let start = passed;
        passed += part.len();
        let words = words(part).filter(move |_| number % 2 == 0);
        words.map(move |(at, _)| start + at).collect::<Vec<_>>()
    });
    bare.filter_map(|at| Some((at, call(&expression[at..], &PLAIN)?)))
}

/// The length of the call that a text begins with: of one of these functions, with no argument but
/// texts, or the default language.
pub(super) fn call(text: &str, functions: &[&str]) -> Option<usize> {
    let open = text.find('(')?;
    functions.iter().find(|name| **name == &text[..open])?;
    let arguments = &text[open..];
    let mut length = open;
    for (number, part) in quotes(arguments).enumerate() {
        if number % 2 == 1 {
            length += part.len();
            continue;
        }
        let close = part.find(')').unwrap_or(part.len());
        let fits = |c: char| c.is_ascii_alphabetic() || matches!(c, '(' | '_' | '=' | ',' | ' ' | '.');
        if !part[..close].chars().all(fits) {
            return None;
        }
        // `lang=code` is no text.
        let before = part[..close].trim_end();
        if close < part.len() {
            let ends = before.is_empty() || before == "(" || before.ends_with(DEFAULT);
            return ends.then_some(length + close + 1);
        }
        if !before.ends_with('=') {
            return None;
        }
        length += part.len();
    }
    None
}

/// Where a sign stands in an expression that is in no quotation marks and no brackets.
pub fn top(expression: &str, sign: char) -> impl Iterator<Item = usize> {
    let mut depth = 0_usize;
    let mut passed = 0;
    let mut found = Vec::new();
    for (number, part) in quotes(expression).enumerate() {
        for (at, c) in part.char_indices().filter(|_| number % 2 == 0) {
            if depth == 0 && c == sign {
                found.push(passed + at);
            }
            match c {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        passed += part.len();
    }
    found.into_iter()
}
