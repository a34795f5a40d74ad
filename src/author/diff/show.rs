//! A diff for a terminal, and as Markdown for a pull request.

use super::{Diff, Group, Kind};
use crate::diagnose::markdown::text as text_of;
use crate::diagnose::{Language, one_line, say};

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
        // A line break in a title is no line break here.
        let (name, changes) = (one_line(&name), group.changes.iter().map(|change| one_line(change)));
        match &changes.collect::<Vec<_>>()[..] {
            [one] => text.push_str(&format!("{name}: {one}\n")),
            many => {
                text.push_str(&format!("{name}:\n"));
                many.iter().for_each(|one| text.push_str(&format!("  - {one}\n")));
            }
        }
    }
    let mut parts = vec![summary(diff, language) + "\n", text];
    parts.extend(notes(diff, language).into_iter().map(|note| one_line(&note) + "\n"));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// As Markdown that no title can break out of, with a line break at the end.
pub fn markdown(diff: &Diff, language: Language) -> String {
    let mut text = format!("**{}**\n", text_of(&summary(diff, language)));
    let mut heading = "";
    for (at, group) in diff.groups.iter().enumerate() {
        let entry = entry(group);
        if text.len() + entry.len() > MAX_MARKDOWN {
            let left = diff.groups.len() - at;
            let said = say!(
                "Listan är för lång. {left} till visas med frisok diff på den egna datorn.",
                "The list is too long. Run frisok diff on your own machine to see {left} more."
            );
            text.push_str(&format!("\n{}\n", text_of(said.text(language))));
            break;
        }
        if group.heading != heading {
            text.push_str(&format!("\n### {}\n\n", text_of(&group.heading)));
            heading = &group.heading;
        }
        text.push_str(&entry);
    }
    for note in notes(diff, language) {
        text.push_str(&format!("\n{}\n", text_of(&note)));
    }
    text
}

fn entry(group: &Group) -> String {
    let changes = group.changes.iter().map(|change| text_of(change));
    match (&group.name, &group.changes[..]) {
        (Some(name), [one]) => format!("- **{}**: {}\n", text_of(name), text_of(one)),
        (Some(name), _) => {
            let changes: String = changes.map(|change| format!("  - {change}\n")).collect();
            format!("- **{}**\n{changes}", text_of(name))
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
