//! What a change of a course's occasions means.

use super::compare::{Change, Edit, Lost, Step, records};
use super::course::{Rank, Ranked, rank};
use super::meaning::Meaning;
use super::words::{Words, is_day};
use crate::diagnose::{Said, say};
use crate::model::{Decode, Occasion, Start};

/// What differs between the occasions of two states of a course.
pub(super) fn changed(old: &[Meaning], new: &[Meaning], lost: Lost, words: &Words) -> Vec<Ranked> {
    let mut said = Vec::new();
    let pairs = pairs(old, new);
    let alone = old.len() <= 1 && new.len() <= 1;
    for (before, after) in &pairs {
        let ranked = match (before, after) {
            (Some(before), Some(after)) => {
                let label = label(after, new, words);
                let all = both(before, after, &label, lost, words);
                said.extend(all.into_iter().map(|(rank, own, text)| {
                    let text = if own || alone { text } else { format!("{label}: {text}") };
                    (rank, text)
                }));
                continue;
            }
            (None, Some(after)) if !lost.old => {
                let summary = summary(after, words);
                say!("nytt tillfälle: {summary}", "new occasion: {summary}")
            }
            (Some(before), None) if !lost.new => {
                let label = label(before, old, words);
                say!("borttaget tillfälle: {label}", "removed occasion: {label}")
            }
            _ => continue,
        };
        said.push((Rank::State, ranked.text(words.language).to_owned()));
    }
    said
}

/// What differs between two states of an occasion: rank, whether the sentence itself says which
/// occasion it is about, sentence.
fn both(old: &Meaning, new: &Meaning, label: &str, lost: Lost, words: &Words) -> Vec<(Rank, bool, String)> {
    let mut said = Vec::new();
    let cancelled = |occasion: &Meaning| occasion.get("cancelled").is_some();
    if cancelled(old) != cancelled(new) {
        let state: Said = if cancelled(new) {
            say!("inställt: {label}", "cancelled: {label}")
        } else {
            say!("inte längre inställt: {label}", "no longer cancelled: {label}")
        };
        said.push((Rank::State, true, state.text(words.language).to_owned()));
    }
    if let (Some(before), Some(after)) = (old.word("id"), new.word("id"))
        && before != after
    {
        let state = say!(
            "nytt id: {before} → {after} (kalendrar som prenumererar tappar tillfället)",
            "another id: {before} → {after} (calendars that subscribe lose the occasion)"
        );
        said.push((Rank::Rest, false, state.text(words.language).to_owned()));
    }
    for change in records(old, new, &Occasion::RECORD, lost, &["cancelled", "id"]) {
        said.push((rank(&change), is_other_start(&change), words.change(&change)));
    }
    said
}

/// "start 11 januari → 18 januari" says which occasion it is about.
fn is_other_start(change: &Change) -> bool {
    let is_start = matches!(change.path[..], [Step::Field(field)] if field.key == "start");
    is_start && matches!(change.edit, Edit::Word(Some(_), Some(_)))
}

/// An occasion in a few words: when, where, until when one can apply.
pub(super) fn summary(occasion: &Meaning, words: &Words) -> String {
    let mut facts = vec![start(occasion, words)];
    if let Some(town) = occasion.get("place").and_then(|place| place.word("town")) {
        facts.push(town.to_owned());
    }
    let closes = occasion.get("apply").and_then(|apply| apply.word("closes"));
    if let Some(day) = closes.and_then(|day| day.parse().ok()) {
        let day = words.date(day);
        facts.push(say!("sök senast {day}", "apply by {day}").text(words.language).to_owned());
    }
    if occasion.get("cancelled").is_some() {
        facts.push(words.language.pick("inställt", "cancelled").to_owned());
    }
    facts.join(", ")
}

/// Which of the occasions this is: its start, and its id where several start then.
fn label(occasion: &Meaning, all: &[Meaning], words: &Words) -> String {
    let start = start(occasion, words);
    let same = all.iter().filter(|other| other.word("start") == occasion.word("start")).count();
    match occasion.word("id").filter(|_| same > 1) {
        Some(id) => format!("{start} ({id})"),
        None => start,
    }
}

fn start(occasion: &Meaning, words: &Words) -> String {
    let said = match occasion.word("start") {
        Some("rolling") => say!("löpande start", "rolling start"),
        Some(day) => {
            let day = is_day(day, &Start::shape()).map_or_else(|| day.to_owned(), |day| words.date(day));
            say!("start {day}", "start {day}")
        }
        None => say!("utan startdag", "without a start day"),
    };
    said.text(words.language).to_owned()
}

/// Occasions of two states that are the same one: by id, else with all else the same.
fn pairs<'m>(old: &'m [Meaning], new: &'m [Meaning]) -> Vec<(Option<&'m Meaning>, Option<&'m Meaning>)> {
    let mut left: Vec<&Meaning> = old.iter().collect();
    let mut take = |fits: &dyn Fn(&Meaning) -> bool| {
        let at = left.iter().position(|before| fits(before))?;
        Some(left.remove(at))
    };
    let mut found: Vec<Option<&Meaning>> = new
        .iter()
        .map(|after| take(&|before| before.word("id").is_some() && before.word("id") == after.word("id")))
        .collect();
    for (after, before) in new.iter().zip(&mut found).filter(|(_, before)| before.is_none()) {
        let rest = without_id(after);
        *before = take(&|before| without_id(before) == rest);
    }
    let mut pairs: Vec<_> = found.into_iter().zip(new.iter().map(Some)).collect();
    pairs.extend(left.into_iter().map(|before| (Some(before), None)));
    pairs
}

fn without_id(occasion: &Meaning) -> Meaning {
    let mut rest = occasion.clone();
    if let Meaning::Block(block) = &mut rest {
        block.remove("id");
    }
    rest
}
