//! What a search found, for people.

use std::fmt::Write;

use super::Found;
use super::words::{Shown, cause, choice, field, how, is_flag, number, read};
use crate::access::State;
use crate::diagnose::{Said, one_line, say};
use crate::model::CourseType;
use crate::search::query::{Field, Hit, Met, WordOf};
use crate::vocabulary::Kind;

/// So many of the values that a word meets are shown.
const VALUES: usize = 8;

/// The courses, best first; before them what the words of the query mean, if that was asked for.
pub fn text(found: &Found) -> String {
    let mut text = String::new();
    if found.asked.explain {
        found.answer.words.iter().for_each(|word| explain_word(found, word, &mut text));
        let languages = found.answer.languages.join(", ");
        if !languages.is_empty() {
            line(
                found,
                &mut text,
                say!(
                    "Språk som ordlistan lästes på: {languages}.",
                    "Languages that the vocabulary was read in: {languages}."
                ),
            );
        }
        text.push('\n');
    }
    line(found, &mut text, summary(found));
    if !found.answer.dropped.is_empty() {
        let dropped = found.answer.dropped.join(", ");
        let said = say!(
            "Struket, för med det hittades inget: {dropped}.",
            "Dropped, because nothing was found with it: {dropped}."
        );
        line(found, &mut text, said);
    }
    for (at, hit) in found.shown().enumerate() {
        course(found, at + 1, hit, &mut text);
    }
    text
}

fn line(found: &Found, text: &mut String, said: Said) {
    text.push_str(said.text(found.language));
    text.push('\n');
}

fn summary(found: &Found) -> Said {
    let query = one_line(found.asked.query.join(" ").trim());
    let (total, shown) = (found.answer.hits.len(), found.shown().count());
    match total {
        0 => say!(
            "Inget hittades för ”{query}”. Saknas ett ord, lägg till det i i18n/vocabulary.",
            "Nothing was found for “{query}”. If a word is missing, add it in i18n/vocabulary."
        ),
        1 => say!("En kurs för ”{query}”.", "One course for “{query}”."),
        _ if shown < total => say!(
            "{total} kurser för ”{query}”, {shown} visas:",
            "{total} courses for “{query}”, {shown} shown:"
        ),
        _ => say!("{total} kurser för ”{query}”:", "{total} courses for “{query}”:"),
    }
}

fn course(found: &Found, place: usize, hit: &Hit, text: &mut String) {
    let language = found.language;
    let shown = Shown::new(found, hit);
    let facts = [
        shown.publisher.to_owned(),
        choice::<CourseType>(shown.course_type.key(), language).to_owned(),
        shown.towns.join(", "),
    ];
    let facts: Vec<String> =
        facts.into_iter().filter(|fact| !fact.is_empty()).map(|fact| one_line(&fact)).collect();
    let state = choice::<State>(shown.state, language);
    let start =
        shown.start.map(|start| language.pick(format!(", startar {start}"), format!(", starts {start}")));
    _ = writeln!(text, "\n{place:>2}. {} · {}", one_line(shown.title), facts.join(" · "));
    _ = writeln!(text, "    {state}{}", start.unwrap_or_default());
    _ = writeln!(text, "    {}", shown.address);
    if found.asked.explain {
        explain_course(found, hit, text);
    }
}

fn explain_course(found: &Found, hit: &Hit, text: &mut String) {
    let language = found.language;
    let number = |value| number(value, language);
    let points = found.answer.words.iter().zip(&hit.points);
    let parts: Vec<String> =
        points.map(|(word, points)| format!("{} {}", word.text, number(*points))).collect();
    let (score, parts, cover, many) =
        (number(hit.score), parts.join(" + "), number(hit.cover), hit.points.len());
    if many > 0 {
        let said = say!(
            "    Poäng {score}: ({parts}) / {many}, och {cover} för hur mycket av namnet sökningen är",
            "    Score {score}: ({parts}) / {many}, and {cover} for how much of the name the query is"
        );
        text.push_str(said.text(language));
        if hit.behind > 0.0 {
            let behind = number(hit.behind);
            let said = say!(", minus {behind} för en tjänst", ", minus {behind} for a service");
            text.push_str(said.text(language));
        }
        text.push('\n');
    }
    for term in found.search.terms(hit.course) {
        let kind = match term.kind {
            Kind::Area => field(Field::Area),
            Kind::Subject => field(Field::Subject),
            Kind::Occupation => field(Field::Occupation),
        };
        _ = writeln!(text, "    {} {}: {}", kind.text(language), term.id, cause(&term.cause).text(language));
    }
}

fn explain_word(found: &Found, word: &WordOf, text: &mut String) {
    let WordOf { text: typed, sought, values, .. } = word;
    let language = found.language;
    let mut notes: Vec<String> =
        read(&word.read, sought).into_iter().map(|said| said.text(language).to_owned()).collect();
    let mut note = |said: Said| notes.push(said.text(language).to_owned());
    if word.filler {
        note(say!("säger inget, behöver inte passa", "says nothing, need not fit"));
    }
    if found.answer.dropped.contains(typed) {
        note(say!("struket", "dropped"));
    } else if word.narrows {
        note(say!("smalnar av", "narrows"));
    }
    let notes = if notes.is_empty() { String::new() } else { format!(" ({})", notes.join("; ")) };
    _ = writeln!(text, "{}{notes}", language.pick(format!("”{typed}”"), format!("“{typed}”")));
    for (of, id, met) in values.iter().take(VALUES) {
        let is_named = is_flag(*of) || *id == met.name;
        let id = if is_named { String::new() } else { format!(" {}", one_line(id)) };
        _ = writeln!(text, "    {}{id}: {}", field(*of).text(language), reason(found, met));
    }
    if values.is_empty() && !word.filler {
        line(found, text, say!("    passar inget", "    meets nothing"));
    }
    let more = values.len().saturating_sub(VALUES);
    if more > 0 {
        line(found, text, say!("    och {more} till", "    and {more} more"));
    }
}

fn reason(found: &Found, met: &Met) -> String {
    let language = found.language;
    let number = |value| number(value, language);
    let Met { points, quality, weight, .. } = met;
    let lang = if met.lang.is_empty() { String::new() } else { format!(" ({})", met.lang) };
    let name = language.pick(format!("”{}”", one_line(&met.name)), format!("“{}”", one_line(&met.name)));
    let how = how(met.how);
    format!(
        "{name}{lang}, {}, {} × {} = {}",
        how.text(language),
        number(*quality),
        number(*weight),
        number(*points)
    )
}
