//! Queries and the values that they meet: `tests/fixtures/search-queries.json` is what Rust makes
//! of them on the catalogue in `tests/fixtures/search/`. The client's tests read it, too
//! (`tests/browser/search-queries.test.mjs`). `SEARCH_QUERIES=write` writes it anew.

use std::collections::BTreeMap;

use frisok::search::query::{Answer, Search};
use frisok::site::{Opened, Options, open_without_broken};
use serde_json::{Value, json};

const VECTORS: &str = "tests/fixtures/search-queries.json";

/// Query and the language of the page that it is typed on.
const QUERIES: &[(&str, &str)] = &[
    ("Undersköterska", "sv"),
    ("underskoterska", "sv"),
    ("undersköterskor", "sv"),
    ("undesköterska", "sv"),
    ("undersköterskeutbildning", "sv"),
    ("sköterska", "sv"),
    ("usk", "sv"),
    ("dagis", "sv"),
    ("under", "sv"),
    ("pedagogik", "sv"),
    ("special pedagogik", "sv"),
    ("socioligi", "sv"),
    ("engelska 6", "sv"),
    ("engelska nivå 2", "sv"),
    ("ENGENG06", "sv"),
    ("mat01", "sv"),
    ("matte 2b", "sv"),
    ("mattekurs", "sv"),
    ("c-kort", "sv"),
    ("ckort", "sv"),
    ("truck", "sv"),
    ("truck", "en"),
    ("truck driver", "sv"),
    ("nurse", "en"),
    ("nurses", "sv"),
    ("سائق شاحنة", "ar"),
    ("السائق", "sv"),
    ("kalkaaliye", "sv"),
    ("pielęgniarka", "ar"),
    ("rekkakuski", "en"),
    ("sfi c kväll kumla", "sv"),
    ("sfi c", "sv"),
    ("kock distans kumla", "sv"),
    ("kock kumla örebro", "sv"),
    ("undersköterska örebro kumla kväll", "sv"),
    ("kumla örebro", "sv"),
    ("kock kväll", "sv"),
    ("kumla", "sv"),
    ("kmula", "sv"),
    ("plugga", "sv"),
    ("bli kock i kumla", "sv"),
    ("öppen nu", "sv"),
    ("halvfart januari", "sv"),
    ("lärling", "sv"),
    ("nybörjare tyska", "sv"),
    ("csn", "sv"),
    ("särvux", "sv"),
    ("yrkesvux örebro", "sv"),
    ("vård", "sv"),
    ("spansk rödvin", "sv"),
    ("", "sv"),
    ("kokk undersköterska", "sv"),
    ("livsmedel hygien", "sv"),
    ("smide smeder", "sv"),
    ("2", "sv"),
    ("tyska/engelska", "sv"),
];

fn opened(root: &str) -> Opened {
    open_without_broken(&Options { root: root.into(), ..Options::default() }).unwrap()
}

/// Points as both can write them.
fn rounded(points: f64) -> f64 {
    (points * 100.0).round() / 100.0
}

fn told(search: &Search, opened: &Opened, query: &str, tag: &str) -> Value {
    let Answer { words, dropped, languages, hits } = search.find(query, tag);
    // Where nothing is found the client keeps nothing.
    let words: Vec<Value> = words
        .iter()
        .filter(|_| !hits.is_empty())
        .map(|word| {
            let mut values: BTreeMap<String, f64> = BTreeMap::new();
            for (field, id, met) in &word.values {
                let best = values.entry(format!("{}:{id}", field.key())).or_insert(0.0);
                *best = best.max(rounded(met.points));
            }
            json!({ "text": word.text, "filler": word.filler, "narrows": word.narrows, "values": values })
        })
        .collect();
    let catalogue = &opened.site.as_ref().unwrap().pages.catalogue;
    let id = |course: usize| {
        let course = &catalogue.courses[course];
        format!("{}/{}", catalogue.publisher(course).id, course.id)
    };
    let hits: Vec<Value> = hits.iter().map(|hit| json!([id(hit.course), hit.score as i64])).collect();
    json!({ "q": query, "lang": tag, "words": words, "dropped": dropped, "layers": languages, "hits": hits })
}

#[test]
fn queries_meet_what_the_client_meets() {
    let opened = opened("tests/fixtures/search");
    let pages = &opened.site.as_ref().unwrap().pages;
    let search = Search::new(&pages.catalogue, &pages.languages);
    let made: Vec<Value> = QUERIES.iter().map(|(query, tag)| told(&search, &opened, query, tag)).collect();
    if std::env::var("SEARCH_QUERIES").is_ok_and(|value| value == "write") {
        let lines: Vec<String> = made.iter().map(Value::to_string).collect();
        std::fs::write(VECTORS, format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
    }
    let vectors: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(VECTORS).unwrap()).unwrap();
    assert_eq!(vectors.len(), made.len());
    for (known, made) in vectors.iter().zip(&made) {
        assert_eq!(known, made, "SEARCH_QUERIES=write, and read what changed");
    }
}
