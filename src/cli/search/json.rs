//! What a search found, for programs: the query's words first, if they were asked for, then a
//! course a line.

use serde_json::{Value, json};

use super::Found;
use super::words::{Shown, cause_key};
use crate::search::query::Hit;
use crate::vocabulary::Kind;

/// One object a line.
pub fn lines(found: &Found) -> String {
    let query = found.asked.explain.then(|| self::query(found));
    query
        .into_iter()
        .chain(found.shown().map(|hit| course(found, hit)))
        .map(|value| format!("{value}\n"))
        .collect()
}

fn query(found: &Found) -> Value {
    let words = found.answer.words.iter().map(|word| {
        let values = word.values.iter().map(|(field, id, met)| {
            json!({
                "field": field.key(),
                "id": id,
                "name": met.name,
                "language": met.lang,
                "how": format!("{:?}", met.how).to_lowercase(),
                "quality": met.quality,
                "weight": met.weight,
                "points": met.points,
            })
        });
        json!({
            "text": word.text,
            "sought": word.sought,
            "filler": word.filler,
            "narrows": word.narrows,
            "values": values.collect::<Vec<_>>(),
        })
    });
    json!({
        "query": found.asked.query.join(" "),
        "words": words.collect::<Vec<_>>(),
        "dropped": found.answer.dropped,
        "languages": found.answer.languages,
        "total": found.answer.hits.len(),
    })
}

fn course(found: &Found, hit: &Hit) -> Value {
    let shown = Shown::new(found, hit);
    let mut value = json!({
        "id": shown.id,
        "title": shown.title,
        "publisher": shown.publisher,
        "type": shown.course_type.key(),
        "towns": shown.towns,
        "state": shown.state,
        "start": shown.start,
        "address": shown.address,
        "score": hit.score,
    });
    if found.asked.explain {
        let terms = found.search.terms(hit.course).into_iter().map(|term| {
            let kind = match term.kind {
                Kind::Area => "area",
                Kind::Subject => "subject",
                Kind::Occupation => "occupation",
            };
            let (cause, text) = cause_key(&term.cause);
            json!({"kind": kind, "id": term.id, "cause": cause, "text": text})
        });
        value["points"] = json!(hit.points);
        value["name"] = json!(hit.cover);
        value["terms"] = json!(terms.collect::<Vec<_>>());
    }
    value
}
