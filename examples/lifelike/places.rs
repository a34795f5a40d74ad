//! Municipalities, towns and publishers. All of them are made up but for the first twelve
//! municipalities' names, those of the demonstration's county.

use frisok::content::to_id;

use crate::random::Random;

const REAL: [&str; 12] = [
    "Örebro",
    "Karlskoga",
    "Lindesberg",
    "Kumla",
    "Hallsberg",
    "Askersund",
    "Degerfors",
    "Nora",
    "Lekeberg",
    "Hällefors",
    "Laxå",
    "Ljusnarsberg",
];

const BEGINNINGS: [&str; 24] = [
    "Norr", "Söder", "Väster", "Öster", "Ek", "Björk", "Al", "Lind", "Gran", "Tall", "Hög", "Lång", "Bred",
    "Stor", "Ny", "Kvarn", "Sand", "Sten", "Skog", "Ås", "Älv", "Måns", "Karls", "Ulv",
];

const ENDINGS: [&str; 14] = [
    "by", "köping", "sjö", "stad", "berga", "fors", "hamn", "vik", "torp", "dal", "sund", "borg", "holm",
    "näs",
];

const SCHOOLS: [&str; 10] = [
    "Lärcentrum",
    "Campus",
    "Kompetensakademin",
    "Studiehuset",
    "Vuxenskolan",
    "Yrkesskolan",
    "Kunskapshuset",
    "Distansakademin",
    "Språkskolan",
    "Vårdskolan",
];

/// A municipality: its own name is that of its main town.
pub struct Municipality {
    pub id: String,
    pub name: String,
    pub lat: f64,
    pub lon: f64,
    pub towns: Vec<String>,
}

/// Who publishes courses.
pub struct Publisher {
    pub id: String,
    pub name: String,
    /// What types of courses it has.
    pub of: Of,
    /// The place of its municipality in the list.
    pub home: usize,
    /// Who gives the courses, itself first.
    pub providers: Vec<String>,
    /// How many courses it has, against the others.
    pub weight: f64,
    /// The days on which its courses start, a dozen a year, with the last day to apply for each.
    pub starts: Vec<Start>,
}

/// A kind of publisher.
#[derive(Clone, Copy, PartialEq)]
pub enum Of {
    Municipality,
    FolkHighSchool,
    Higher,
}

/// A day on which courses start, as days after 1 January 2026.
#[derive(Clone, Copy)]
pub struct Start {
    pub day: i32,
    pub opens: i32,
    pub closes: i32,
}

/// So many municipalities. The first is the largest.
pub fn municipalities(random: &mut Random, wanted: usize) -> Vec<Municipality> {
    let made_up =
        BEGINNINGS.iter().flat_map(|first| ENDINGS.iter().map(move |last| format!("{first}{last}")));
    let mut made_up: Vec<String> = made_up.collect();
    for place in (1..made_up.len()).rev() {
        made_up.swap(place, random.below(place + 1));
    }
    let names = REAL.iter().map(|name| name.to_string()).chain(made_up);
    let made = names.take(wanted).enumerate().map(|(place, name)| {
        let towns = 1 + random.below(if place < wanted / 4 { 4 } else { 2 });
        let other = |random: &mut Random| {
            format!("{}{}", random.pick(&BEGINNINGS), random.pick(&["by", "tuna", "hult", "ryd", "bo"]))
        };
        let towns = std::iter::once(name.clone()).chain((1..towns).map(|_| other(random))).collect();
        let near = place < REAL.len();
        let (lat, lon) = if near { (59.2, 14.9) } else { (59.5, 15.0) };
        let spread = if near { 60 } else { 400 };
        let mut around = |middle: f64| middle + (random.below(2 * spread) as f64 - spread as f64) / 100.0;
        Municipality { id: to_id(&name), name, lat: around(lat), lon: around(lon), towns }
    });
    made.collect()
}

/// The publishers: every municipality, a folk high school for each third of them, a school of
/// higher vocational education for each fourth.
pub fn publishers(random: &mut Random, municipalities: &[Municipality]) -> Vec<Publisher> {
    let mut all = Vec::new();
    for (place, municipality) in municipalities.iter().enumerate() {
        let weight = 100.0 / (place as f64 + 3.0).powf(0.7);
        let providers = 1 + random.below(4);
        let names =
            (0..providers).map(|_| format!("{} {}", random.pick(&SCHOOLS), random.pick(municipalities).name));
        let mut names: Vec<String> = names.collect();
        names[0] = format!("Vuxenutbildningen i {}", municipality.name);
        all.push(publisher(random, names, Of::Municipality, place, weight));
        if place % 3 == 1 {
            all.push(publisher(
                random,
                vec![format!("{} folkhögskola", municipality.name)],
                Of::FolkHighSchool,
                place,
                4.0,
            ));
        }
        if place % 4 == 2 {
            all.push(publisher(
                random,
                vec![format!("Yrkeshögskolan {}", municipality.name)],
                Of::Higher,
                place,
                5.0,
            ));
        }
    }
    all
}

fn publisher(random: &mut Random, providers: Vec<String>, of: Of, home: usize, weight: f64) -> Publisher {
    let name = providers[0].clone();
    // From the autumn of 2025 to the end of 2027; closing is as many weeks before for all of them.
    let (first, before) = (random.within(0, 30) as i32 - 140, random.within(21, 60) as i32);
    let starts = (0..28).map(|number| {
        let day = first + number * 30 + random.below(6) as i32;
        // A Monday: 1 January 2026 was a Thursday.
        let day = day - (day - 4).rem_euclid(7);
        Start { day, opens: day - before - 60, closes: day - before }
    });
    let starts = starts.collect();
    Publisher { id: to_id(&name), name, of, home, providers, weight, starts }
}
