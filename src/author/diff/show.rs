//! A diff for a terminal, and as Markdown for a pull request.

use super::{Diff, Group, Kind};
use crate::diagnose::{Language, say};

/// Forges take comments of some 65,000 characters; what goes beyond is left out, and said to be.
const MAX_MARKDOWN: usize = 50_000;

/// For people at a terminal, with a line break at the end.
pub fn human(diff: &Diff, language: Language) -> String {
    let mut text = String::new();
    for group in &diff.groups {
        let name = match &group.name {
            Some(name) => format!("{}, {name}", group.heading),
            None => group.heading.clone(),
        };
        match &group.changes[..] {
            [one] => text.push_str(&format!("{name}: {one}\n")),
            many => {
                text.push_str(&format!("{name}:\n"));
                many.iter().for_each(|one| text.push_str(&format!("  - {one}\n")));
            }
        }
    }
    let mut parts = vec![summary(diff, language) + "\n", text];
    parts.extend(notes(diff, language).into_iter().map(|note| note + "\n"));
    parts.retain(|part| !part.is_empty());
    visible(&parts.join("\n"))
}

/// As Markdown that no title can break out of, with a line break at the end.
pub fn markdown(diff: &Diff, language: Language) -> String {
    let mut text = format!("**{}**\n", escape(&summary(diff, language)));
    let mut heading = "";
    for (at, group) in diff.groups.iter().enumerate() {
        let entry = entry(group);
        if text.len() + entry.len() > MAX_MARKDOWN {
            let left = diff.groups.len() - at;
            let said = say!(
                "Listan är för lång. {left} till visas med frisok diff på den egna datorn.",
                "The list is too long. Run frisok diff on your own machine to see {left} more."
            );
            text.push_str(&format!("\n{}\n", escape(said.text(language))));
            break;
        }
        if group.heading != heading {
            text.push_str(&format!("\n### {}\n\n", escape(&group.heading)));
            heading = &group.heading;
        }
        text.push_str(&entry);
    }
    for note in notes(diff, language) {
        text.push_str(&format!("\n{}\n", escape(&note)));
    }
    text
}

fn entry(group: &Group) -> String {
    let changes = group.changes.iter().map(|change| escape(change));
    match (&group.name, &group.changes[..]) {
        (Some(name), [one]) => format!("- **{}**: {}\n", escape(name), escape(one)),
        (Some(name), _) => {
            let changes: String = changes.map(|change| format!("  - {change}\n")).collect();
            format!("- **{}**\n{changes}", escape(name))
        }
        (None, _) => changes.map(|change| format!("- {change}\n")).collect(),
    }
}

/// "7 ändringar: 3 kurser, 1 utgivare."
fn summary(diff: &Diff, language: Language) -> String {
    let total: usize = diff.groups.iter().map(|group| group.changes.len()).sum();
    if total == 0 {
        return language.pick("Ingen ändring i sak.", "Nothing has changed in substance.").to_owned();
    }
    let count = |kind: Kind| diff.groups.iter().filter(|group| group.kind == kind).count();
    let words = [
        (Kind::Course, ("kurs", "kurser"), ("course", "courses")),
        (Kind::Publisher, ("utgivares uppgifter", "utgivares uppgifter"), ("publisher", "publishers")),
        (Kind::County, ("katalogens uppgifter", ""), ("the catalogue itself", "")),
        (Kind::Page, ("informationssida", "informationssidor"), ("information page", "information pages")),
        (Kind::Other, ("annat", "annat"), ("other", "other")),
    ];
    let parts = words.into_iter().filter_map(|(kind, sv, en)| {
        let number = count(kind);
        let (one, many) = language.pick(sv, en);
        let word = if number == 1 { one } else { many };
        match kind {
            _ if number == 0 => None,
            Kind::County => Some(word.to_owned()),
            Kind::Other => Some(word.to_owned()),
            _ => Some(format!("{number} {word}")),
        }
    });
    let parts = parts.collect::<Vec<_>>().join(", ");
    let said = match total {
        1 => say!("1 ändring: {parts}.", "1 change: {parts}."),
        _ => say!("{total} ändringar: {parts}.", "{total} changes: {parts}."),
    };
    said.text(language).to_owned()
}

/// What is not a change: files that could not be read, files that say the same in other words.
fn notes(diff: &Diff, language: Language) -> Vec<String> {
    let mut notes = Vec::new();
    for (path, errors) in &diff.unread {
        let said = match errors {
            1 => say!(
                "{path} har ett fel, så allt i den är kanske inte med här. Visa det med: frisok check {path}",
                "{path} has an error, so not all of it may be here. See it with: frisok check {path}"
            ),
            _ => say!(
                "{path} har {errors} fel, så allt i den är kanske inte med här. Visa dem med: frisok check {path}",
                "{path} has {errors} errors, so not all of it may be here. See them with: frisok check {path}"
            ),
        };
        notes.push(said.text(language).to_owned());
    }
    for path in &diff.were_unread {
        let said = say!(
            "{path} hade fel tidigare, så allt som är nytt i den är kanske inte med här.",
            "{path} had errors before, so not all that is new in it may be here."
        );
        notes.push(said.text(language).to_owned());
    }
    match &diff.same[..] {
        [] => {}
        [one] => {
            let said = say!(
                "{one} är bara skriven på ett annat sätt: ingen ändring i sak.",
                "{one} is only written in another way: no change in substance."
            );
            notes.push(said.text(language).to_owned());
        }
        many => {
            let number = many.len();
            let said = say!(
                "{number} filer är bara skrivna på ett annat sätt: ingen ändring i sak.",
                "{number} files are only written in another way: no change in substance."
            );
            notes.push(said.text(language).to_owned());
        }
    }
    notes
}

/// Text for a terminal: signs that steer it are shown as a box.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c != '\n' && is_hidden(c) { '\u{FFFD}' } else { c }).collect()
}

/// Text in Markdown that means itself: no markup, no HTML, and nobody and no issue is called up.
fn escape(text: &str) -> String {
    let words = text
        .split(['\n', '\t', ' '])
        .map(|word| if is_address(word) { format!("<{word}>") } else { escape_word(word) });
    words.collect::<Vec<_>>().join(" ")
}

/// Addresses are links as they stand: a backslash would become part of them.
fn is_address(word: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '`' | '"');
    (word.starts_with("https://") || word.starts_with("http://")) && word.chars().all(is_plain)
}

fn escape_word(word: &str) -> String {
    let mut escaped = String::with_capacity(word.len());
    let mut before = ' ';
    for c in word.chars() {
        match c {
            c if is_hidden(c) => escaped.push('\u{FFFD}'),
            // In an e-mail address it calls nobody.
            '@' if before.is_alphanumeric() => escaped.push('@'),
            // Forges look for @name, #12, !12 and ~label after Markdown has been read.
            '@' | '#' | '!' | '~' => {
                escaped.push('\\');
                escaped.push(c);
                escaped.push('\u{2060}');
            }
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '&' | '|' | '$' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
        before = c;
    }
    escaped
}

/// Control characters, and those that turn the direction of what follows.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_do_anything_in_markdown() {
        let hostile =
            "<img src=x> @alla #12 [x](javascript:y) ![b](c) `k` **f** | a\n# R &lt; \u{202E}\u{1b}[2J";
        let escaped = escape(hostile);
        let mut events = Vec::new();
        for event in pulldown_cmark::Parser::new_ext(&escaped, pulldown_cmark::Options::all()) {
            events.push(match event {
                pulldown_cmark::Event::Text(text) => text.to_string(),
                other => format!("{other:?}"),
            });
        }
        let (first, last) = (events.remove(0), events.pop());
        assert_eq!((first.as_str(), last.as_deref()), ("Start(Paragraph)", Some("End(Paragraph)")));
        let read = events.concat();
        let plain = "<img src=x> @\u{2060}alla #\u{2060}12 [x](javascript:y) !\u{2060}[b](c) `k` **f** | a #\u{2060} R &lt; \u{FFFD}\u{FFFD}[2J";
        assert_eq!(read, plain);
    }
}
