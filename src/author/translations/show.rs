//! Showing what is there: a table for people, a line of JSON a language for programs.

use std::fmt::Write;

use serde_json::json;

use super::{Count, Status};
use crate::diagnose::{Language, Said, say};

/// A table of all languages; with `wanted`, below it what those lack and what nobody has reviewed.
pub fn human(all: &[Status], wanted: &[&Status], language: Language) -> String {
    let width = all.iter().map(|status| status.language.as_str().len()).max().unwrap_or(0).max(8);
    let mut text = format!("{:width$}", "");
    for (_, heading) in PARTS {
        _ = write!(text, "  {:>13}  {:>10}", heading().text(language), unreviewed().text(language));
    }
    for status in all {
        _ = write!(text, "\n{:width$}", status.language.as_str());
        for (part, _) in PARTS {
            let count = part(status);
            let there = format!("{}/{}", count.own(), count.total);
            _ = write!(text, "  {there:>13}  {:>10}", count.unreviewed.len());
        }
        // Last, because some names run from right to left.
        _ = write!(text, "  {}", status.name);
    }
    text.push_str("\n\n");
    text.push_str(legend().text(language));
    for status in wanted {
        detail(status, language, &mut text);
    }
    text + "\n"
}

/// One object a line.
pub fn json(wanted: &[&Status]) -> String {
    let count = |count: &Count| json!({"total": count.total, "missing": count.missing, "unreviewed": count.unreviewed});
    let line = |status: &&Status| {
        json!({
            "language": status.language.as_str(),
            "name": status.name,
            "interface": count(&status.interface),
            "courses": count(&status.courses),
            "pages": count(&status.pages),
            "vocabulary": count(&status.vocabulary),
        })
        .to_string()
    };
    wanted.iter().map(|status| line(status) + "\n").collect()
}

type Part = fn(&Status) -> &Count;

const PARTS: [(Part, fn() -> Said); 4] = [
    (|status| &status.interface, || say!("gränssnitt", "interface")),
    (|status| &status.courses, || say!("kurser", "courses")),
    (|status| &status.pages, || say!("sidor", "pages")),
    (|status| &status.vocabulary, || say!("ord", "words")),
];

fn unreviewed() -> Said {
    say!("ogranskat", "unreviewed")
}

fn legend() -> Said {
    say!(
        "Ogranskat: finns på språket, men ingen som har det som modersmål har läst det. För gränssnittet\n\
         visar en rad ”# Reviewed: 2026-11-26” i i18n/<språk>.ftl att texten är läst; för ord listan\n\
         ”unreviewed” i i18n/vocabulary; för kurser och sidor räknas maskinöversatt (”translated_by”).",
        "Unreviewed: there is a text, but nobody who has the language from home has read it. For the\n\
         interface a line “# Reviewed: 2026-11-26” in i18n/<language>.ftl says that it has been read; for\n\
         words the list “unreviewed” in i18n/vocabulary; for courses and pages machine translations count\n\
         (“translated_by”)."
    )
}

fn detail(status: &Status, language: Language, text: &mut String) {
    _ = write!(text, "\n\n== {} {}", status.language, status.name);
    for (part, heading) in PARTS {
        let count = part(status);
        let lists = [(say!("saknas", "missing"), &count.missing), (unreviewed(), &count.unreviewed)];
        for (said, list) in lists.iter().filter(|(_, list)| !list.is_empty()) {
            let (heading, said) = (heading(), said.text(language));
            _ = write!(text, "\n\n{}, {said} ({}):", heading.text(language), list.len());
            list.iter().for_each(|name| _ = write!(text, "\n  {name}"));
        }
    }
}
