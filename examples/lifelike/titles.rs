//! What courses are called: levels of subjects by old and new name, packages that lead to an
//! occupation, sfi, higher vocational education, folk high schools, examinations.

use std::collections::HashSet;
use std::sync::Arc;

use frisok::model::Tag;
use frisok::vocabulary::{Kind, Term, Vocabulary};

/// A title with what all courses of that title have in common.
pub struct Title {
    pub text: String,
    /// The title in English, for the few that somebody has translated.
    pub english: Option<String>,
    /// The resident's word: `type:`.
    pub of: &'static str,
    pub codes: Vec<String>,
    pub credits: u32,
    /// For types whose titles say nothing of it.
    pub area: Option<String>,
    /// `sfi:`, as it stands in a file.
    pub sfi: Option<&'static str>,
    pub apprenticeship: bool,
    /// How often it is given, against the others.
    pub weight: f64,
}

/// How often types occur, and which share of all titles is theirs.
const KINDS: [(&str, f64); 9] = [
    ("komvux-gymnasial", 100.0),
    ("komvux-grund", 45.0),
    ("sfi", 40.0),
    ("yrkesvux", 60.0),
    ("anpassad-grund", 8.0),
    ("yh", 14.0),
    ("folkhogskola", 14.0),
    ("provning", 12.0),
    ("validering", 6.0),
];

const SFI: [(&str, &str, &str); 14] = [
    ("Sfi kurs A", "SFIKUA9", "{tracks: [1], courses: [A]}"),
    ("Sfi kurs B", "SFIKUB9", "{tracks: [1, 2], courses: [B]}"),
    ("Sfi kurs C", "SFIKUC9", "{tracks: [1, 2, 3], courses: [C]}"),
    ("Sfi kurs D", "SFIKUD9", "{tracks: [1, 2, 3], courses: [D]}"),
    ("Sfi kurs C kväll", "SFIKUC9", "{tracks: [2, 3], courses: [C]}"),
    ("Sfi kurs D kväll", "SFIKUD9", "{tracks: [2, 3], courses: [D]}"),
    ("Sfi studieväg 1", "SFIKUA9", "{tracks: [1], courses: [A, B, C, D]}"),
    ("Sfi studieväg 2", "SFIKUB9", "{tracks: [2], courses: [B, C, D]}"),
    ("Sfi studieväg 3", "SFIKUC9", "{tracks: [3], courses: [C, D]}"),
    ("Sfi kurs B distans", "SFIKUB9", "{tracks: [1, 2], courses: [B]}"),
    ("Sfi kurs C distans", "SFIKUC9", "{tracks: [2, 3], courses: [C]}"),
    ("Sfi kurs D distans", "SFIKUD9", "{tracks: [2, 3], courses: [D]}"),
    ("Sfi kurs D med inriktning mot vård", "SFIKUD9", "{tracks: [2, 3], courses: [D]}"),
    ("Sfi för föräldralediga", "SFIKUB9", "{tracks: [1, 2], courses: [B, C]}"),
];

/// What folk high schools teach, with the area that it belongs to.
const TOPICS: [(&str, &str); 36] = [
    ("Musik", "konst"),
    ("Keramik", "konst"),
    ("Skrivar", "konst"),
    ("Foto", "konst"),
    ("Film", "information-media"),
    ("Textil", "hantverk"),
    ("Silver", "hantverk"),
    ("Trä", "hantverk"),
    ("Måleri", "konst"),
    ("Teater", "konst"),
    ("Dans", "konst"),
    ("Kör", "konst"),
    ("Folkmusik", "konst"),
    ("Serieteckning", "konst"),
    ("Radio", "information-media"),
    ("Podd", "information-media"),
    ("Friluftsliv", "undervisning-idrott"),
    ("Idrott", "undervisning-idrott"),
    ("Yoga", "frisk-skonhet"),
    ("Hälsa", "frisk-skonhet"),
    ("Odling", "naturbruk"),
    ("Bihållning", "naturbruk"),
    ("Skogsbruk", "naturbruk"),
    ("Vildmark", "naturbruk"),
    ("Teckenspråk", "sprak"),
    ("Spansk", "sprak"),
    ("Arabisk", "sprak"),
    ("Global", "samhalle-juridik"),
    ("Fred", "samhalle-juridik"),
    ("Klimat", "naturvetenskap"),
    ("Släktforskning", "kultur-humaniora"),
    ("Filosofi", "kultur-humaniora"),
    ("Historia", "kultur-humaniora"),
    ("Mat", "hotell-restaurang"),
    ("Spel", "data-it"),
    ("Design", "konst"),
];

const FORMS: [&str; 8] = [
    "linjen",
    "linjen, fördjupning",
    "kurs för nybörjare",
    "kurs på distans",
    "verkstad",
    "sommarkurs",
    "helgkurs",
    "år",
];

/// How a package for an occupation is named; the second says whether it is for apprentices.
const PACKAGES: [(&str, bool); 8] = [
    ("", false),
    (", lärling", true),
    (" på distans", false),
    (" med språkstöd", false),
    (", kväll", false),
    (", grundkurs", false),
    (", påbyggnad", false),
    (" i kombination med svenska", false),
];

/// How higher vocational education for an occupation is named.
const HIGHER: [(&str, &str); 4] = [
    ("", ", påbyggnad för yrkesverksamma"),
    ("Specialiserad ", ""),
    ("", " med digital inriktning"),
    ("Arbetsledande ", ""),
];

/// So many titles, the most frequent ones, in the order of how frequent they are.
pub fn titles(vocabulary: &Vocabulary, wanted: usize) -> Vec<Title> {
    let subjects: Vec<&Term> =
        vocabulary.all(Kind::Subject).iter().map(Arc::as_ref).filter(|term| id(term) != "sfi").collect();
    let mut occupations: Vec<&Term> = vocabulary.all(Kind::Occupation).iter().map(Arc::as_ref).collect();
    // Those with a national package are the usual ones; the others in no order of ours.
    let place =
        |term: &Term| id(term).bytes().fold(7u64, |sum, byte| sum.wrapping_mul(131) ^ u64::from(byte));
    occupations.sort_by_key(|term| (codes(term, 1).is_empty(), place(term) % 1009, id(term)));
    let mut all = Vec::new();
    all.extend(levels(&subjects));
    all.extend(basic(&subjects));
    all.extend(
        SFI.map(|(text, code, sfi)| Title {
            sfi: Some(sfi),
            ..title(text, "sfi", 300, vec![code.to_owned()])
        }),
    );
    for (suffix, apprenticeship) in PACKAGES {
        all.extend(occupations.iter().map(|term| Title {
            apprenticeship,
            english: english(term).filter(|_| suffix.is_empty() && id(term).len().is_multiple_of(4)),
            ..title(&format!("{}{suffix}", label(term)), "yrkesvux", 1200, codes(term, 1))
        }));
    }
    for (number, (before, after)) in HIGHER.into_iter().enumerate() {
        all.extend(occupations.iter().enumerate().map(|(place, term)| {
            let name = if before.is_empty() { label(term).to_owned() } else { label(term).to_lowercase() };
            let code = format!("YH{:05}", 20000 + number * occupations.len() + place);
            Title { area: area(term), ..title(&format!("{before}{name}{after}"), "yh", 400, vec![code]) }
        }));
    }
    for form in FORMS {
        all.extend(TOPICS.map(|(topic, area)| {
            let gap = if form == "år" { " ett " } else { "" };
            Title {
                area: Some(area.into()),
                ..title(&format!("{topic}{gap}{form}"), "folkhogskola", 40, Vec::new())
            }
        }));
    }
    all.extend(occupations.iter().map(|term| {
        title(&format!("Validering för {}", label(term).to_lowercase()), "validering", 0, Vec::new())
    }));
    ranked(all, wanted)
}

/// Gives every title its weight by its place among those of its type, and keeps the heaviest.
fn ranked(mut all: Vec<Title>, wanted: usize) -> Vec<Title> {
    let mut seen = HashSet::new();
    all.retain(|title| seen.insert(title.text.clone()));
    for (kind, share) in KINDS {
        let titles = all.iter_mut().filter(|title| title.of == kind);
        titles.enumerate().for_each(|(place, title)| title.weight = share / (place as f64 + 4.0).powf(0.9));
    }
    all.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    all.truncate(wanted);
    all
}

/// Levels under their new names, then under their old ones; both are given side by side for years.
fn levels(subjects: &[&Term]) -> Vec<Title> {
    let mut found = Vec::new();
    for place in [0, 1] {
        for term in subjects {
            for level in term.levels.iter().flat_map(|levels| levels.iter()) {
                let names: Vec<&str> =
                    level.names.iter().flat_map(|names| names.iter()).map(|name| &*name.value).collect();
                let codes: Vec<&str> =
                    level.codes.iter().flat_map(|codes| codes.iter()).map(|code| &*code.value).collect();
                let Some(name) = names.get(place) else { continue };
                let code = codes.get(place).or(codes.first()).map(|code| code.to_string());
                found.push(title(name, "komvux-gymnasial", 100, code.clone().into_iter().collect()));
                if place == 0 {
                    found.push(title(
                        &format!("Prövning i {name}"),
                        "provning",
                        0,
                        code.into_iter().collect(),
                    ));
                }
            }
        }
    }
    found
}

/// Courses at the basic level, in parts, and those of adapted education.
fn basic(subjects: &[&Term]) -> Vec<Title> {
    let mut found = Vec::new();
    let beginning = |term: &Term, with: &str| codes(term, 20).into_iter().find(|code| code.starts_with(with));
    for term in subjects {
        if let Some(code) = beginning(term, "GRN") {
            let part = |number: usize, letter: char| {
                title(
                    &format!("{}, nationell delkurs {number}", label(term)),
                    "komvux-grund",
                    100,
                    vec![format!("{code}{letter}")],
                )
            };
            found.extend("ABCD".chars().enumerate().map(|(number, letter)| part(number + 1, letter)));
            let whole = format!("{}, grundläggande nivå", label(term));
            found.push(title(&whole, "komvux-grund", 350, vec![format!("{code}2")]));
        }
        if let Some(code) = beginning(term, "SGR") {
            found.push(title(label(term), "anpassad-grund", 100, vec![format!("{code}7")]));
        }
    }
    found
}

fn title(text: &str, of: &'static str, credits: u32, codes: Vec<String>) -> Title {
    Title {
        text: text.to_owned(),
        english: None,
        of,
        codes,
        credits,
        area: None,
        sfi: None,
        apprenticeship: false,
        weight: 0.0,
    }
}

fn id(term: &Term) -> &str {
    term.id.as_ref().map_or("", |id| id.value.as_str())
}

fn label(term: &Term) -> &str {
    term.labels.as_ref().map_or("", |labels| &labels.value.default)
}

fn english(term: &Term) -> Option<String> {
    let english = Tag::new("en").ok()?;
    term.labels.as_ref()?.value.other(&english).map(str::to_owned)
}

fn codes(term: &Term, most: usize) -> Vec<String> {
    term.codes.iter().flat_map(|codes| codes.iter()).take(most).map(|code| code.value.clone()).collect()
}

fn area(term: &Term) -> Option<String> {
    term.areas.as_ref()?.iter().next().map(|area| area.value.as_str().to_owned())
}
