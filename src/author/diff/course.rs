//! What a change of a course means for those who look for one.

use super::compare::{Change, Edit, Lost, Step, records};
use super::meaning::Meaning;
use super::occasion;
use super::words::{Words, in_sentence, is_day, title_of};
use crate::diagnose::{Said, say};
use crate::model::{Course, CourseType, Decode, Start, Status};

/// A sentence, and how much it matters: the lowest first.
pub(super) type Ranked = (Rank, String);

/// What matters most to somebody who has found the course comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Whether it is given at all.
    State,
    /// When it is given, and when one can apply.
    Dates,
    /// How one applies.
    Application,
    /// All else.
    Rest,
}

/// What differs between two states of a course. That it says to have been at the address `from`
/// is no news when it was moved from there.
pub(super) fn changed(
    old: &Meaning,
    new: &Meaning,
    lost: Lost,
    from: Option<&str>,
    words: &Words,
) -> Vec<Ranked> {
    let mut said = Vec::new();
    let status = |course: &Meaning| course.word("status").unwrap_or(Status::Published.key()).to_owned();
    if status(old) != status(new) {
        said.push((Rank::State, state(&status(new)).text(words.language).to_owned()));
    }
    said.extend(occasion::changed(old.items("occasions"), new.items("occasions"), lost, words));
    for change in records(old, new, &Course::RECORD, lost, &["status", "occasions"]) {
        if !from.is_some_and(|from| says_moved(&change, from)) {
            said.push((rank(&change), words.change(&change)));
        }
    }
    said
}

/// How much a difference of a field matters.
pub(super) fn rank(change: &Change) -> Rank {
    let keys = change.path.iter().filter_map(|step| match step {
        Step::Field(field) => Some(field.key),
        Step::Item(_) => None,
    });
    let keys: Vec<_> = keys.collect();
    match keys[..] {
        ["start" | "end"] | ["apply", "opens" | "closes" | "rolling" | "late"] => Rank::Dates,
        ["apply", ..] => Rank::Application,
        _ => Rank::Rest,
    }
}

fn state(status: &str) -> Said {
    match status {
        "cancelled" => say!("kursen är inställd", "the course is cancelled"),
        "removed" => say!(
            "kursen är borttagen; sidan finns kvar och säger det",
            "the course is removed; its page stays and says so"
        ),
        "planned" => {
            say!("kursen är bara planerad och visas inte", "the course is only planned and not shown")
        }
        _ => say!("kursen visas", "the course is shown"),
    }
}

/// A course that was not there.
pub(super) fn new(course: &Meaning, words: &Words) -> String {
    let mut facts = Vec::new();
    if let Some((sv, en)) = course.word("type").and_then(|word| title_of(word, &CourseType::shape())) {
        facts.push(in_sentence(words.language.pick(sv, en)));
    }
    if let Some((sv, en)) = course.word("status").and_then(|word| title_of(word, &Status::shape())) {
        facts.push(in_sentence(words.language.pick(sv, en)));
    }
    let occasions = course.items("occasions");
    match occasions {
        [] => {}
        [one] => facts.push(occasion::summary(one, words)),
        many => {
            let number = many.len();
            let days = many.iter().filter_map(|one| is_day(one.word("start")?, &Start::shape()));
            let said = match days.min().map(|day| words.date(day)) {
                Some(first) => say!(
                    "{number} tillfällen, det första {first}",
                    "{number} occasions, the first on {first}"
                ),
                None => say!("{number} tillfällen", "{number} occasions"),
            };
            facts.push(said.text(words.language).to_owned());
        }
    }
    let facts = facts.join(", ");
    let said = if facts.is_empty() {
        say!("ny kurs", "new course")
    } else {
        say!("ny kurs ({facts})", "new course ({facts})")
    };
    said.text(words.language).to_owned()
}

/// A course that is no longer there.
pub(super) fn removed(address: &str, words: &Words) -> String {
    let said = say!(
        "filen är borttagen, och adressen {address} slutar fungera (med status: removed finns sidan kvar och säger att kursen är borta)",
        "the file is removed, and the address {address} stops working (with status: removed its page stays and says that the course is gone)"
    );
    said.text(words.language).to_owned()
}

/// A course at another address. `kept` tells whether the old one is among its former addresses.
pub(super) fn moved(from: &str, to: &str, kept: bool, words: &Words) -> String {
    let said = if kept {
        say!(
            "flyttad från {from} till {to}; den gamla adressen leder hit",
            "moved from {from} to {to}; the old address leads here"
        )
    } else {
        say!(
            "flyttad från {from} till {to}, och den gamla adressen slutar fungera (skriv aliases: [{from}] så leder den hit)",
            "moved from {from} to {to}, and the old address stops working (write aliases: [{from}] to make it lead here)"
        )
    };
    said.text(words.language).to_owned()
}

/// Whether a difference only says that the course has been at `address`.
fn says_moved(change: &Change, address: &str) -> bool {
    matches!(&change.edit, Edit::List { added, removed } if removed.is_empty() && added[..] == [address])
}
