//! Lifelike catalogues of any size, to see how the search bears them: what it weighs, how fast it is.
//!
//! usage: cargo run --release --example lifelike -- COURSES DIR
//!
//! Writes `frisok.yaml` and `content/` into a new folder: titles from the vocabulary (so many of
//! them as such a catalogue has, some far more frequent than others), municipalities, publishers
//! with a dozen start dates a year, courses that are given at several of them. The same number and
//! the same vocabulary give the same files.

mod courses;
mod places;
mod random;
mod titles;

use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use frisok::content::{Content, to_id};
use frisok::diagnose::Files;
use frisok::vocabulary::Vocabulary;

use places::{Municipality, Of, Publisher};
use random::{Random, Wheel};
use titles::Title;

/// Some courses have names that must fit with a number into the 80 letters of an id.
const LONGEST_STEM: usize = 70;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [courses, folder] = &arguments[..] else { return Err("usage: lifelike COURSES DIR".into()) };
    let (courses, folder): (usize, _) = (courses.parse()?, PathBuf::from(folder));
    if folder.exists() {
        return Err(format!("{} exists already", folder.display()).into());
    }
    // Larger catalogues have more of everything, but not in proportion.
    let size = courses as f64 / 3000.0;
    let mut random = Random(2026);
    let municipalities =
        places::municipalities(&mut random, (12.0 * size.powf(0.69)).round().max(3.0) as usize);
    let publishers = places::publishers(&mut random, &municipalities);
    let vocabulary = Vocabulary::load(&Content::new(&folder), &mut Files::default(), &mut Vec::new());
    let vocabulary = vocabulary.map_err(|error| format!("{error:?}"))?;
    let titles = titles::titles(&vocabulary, (500.0 * size.powf(0.45)).round() as usize);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("frisok.yaml"), county(&municipalities))?;
    for publisher in &publishers {
        let folder = folder.join("content").join(&publisher.id);
        fs::create_dir_all(&folder)?;
        let home = &municipalities[publisher.home].id;
        fs::write(
            folder.join("_publisher.yaml"),
            format!("name: {}\nmunicipalities: [{home}]\n", publisher.name),
        )?;
    }
    let written = write_courses(&mut random, courses, &folder, &titles, &publishers, &municipalities)?;
    let (kinds, places) = (written, municipalities.len());
    println!("{courses} courses, {kinds} titles, {} publishers, {places} municipalities", publishers.len());
    Ok(())
}

/// Writes the courses; returns how many different titles they have.
fn write_courses(
    random: &mut Random,
    courses: usize,
    folder: &Path,
    titles: &[Title],
    publishers: &[Publisher],
    municipalities: &[Municipality],
) -> Result<usize, Box<dyn Error>> {
    let whose = Wheel::new(publishers.iter().map(|publisher| publisher.weight));
    let kinds = [Of::Municipality, Of::FolkHighSchool, Of::Higher];
    // A folk high school has no courses of a municipality's, and the other way about.
    let weight = |title: &Title, of: Of| if of == owner(title) { title.weight } else { 0.0 };
    let wheels = kinds.map(|of| Wheel::new(titles.iter().map(|title| weight(title, of))));
    let mut used = vec![false; titles.len()];
    let mut stems: HashMap<String, usize> = HashMap::new();
    for _ in 0..courses {
        let publisher = &publishers[whose.turn(random)];
        let place = wheels[publisher.of as usize].turn(random);
        let title = &titles[place];
        used[place] = true;
        let code = title.codes.first().map_or("", String::as_str);
        let stem = to_id(&format!("{} {code}", title.text));
        let stem = stem[..stem.len().min(LONGEST_STEM)].trim_end_matches('-');
        let path = format!("content/{}/{stem}", publisher.id);
        let number = stems.entry(path.clone()).and_modify(|number| *number += 1).or_insert(1);
        let name = if *number == 1 { format!("{path}.yaml") } else { format!("{path}-{number}.yaml") };
        fs::write(
            folder.join(name),
            courses::course(random, title, publisher, &municipalities[publisher.home]),
        )?;
    }
    Ok(used.into_iter().filter(|used| *used).count())
}

fn owner(title: &Title) -> Of {
    match title.of {
        "yh" => Of::Higher,
        "folkhogskola" => Of::FolkHighSchool,
        _ => Of::Municipality,
    }
}

fn county(municipalities: &[Municipality]) -> String {
    let mut text = String::from(
        "title: {sv: Vuxenutbildning, en: Adult education}
base_url: https://vux.example
default_language: sv
languages: [sv, sv-simple, en, ar, fa, so, ti, uk, fi]
time_zone: Europe/Stockholm
county: {code: \"18\", name: Påhittat län}
theme: default
today: 2026-11-23
free_application:
  agreement: {name: Avtal, url: \"https://vux.example/avtal\", valid_from: 2024-07-01}
  rules:
    - {types: [yrkesvux], home: cooperation-area, answer: free, apply_via: home-municipality, decides: course-municipality, text: Fritt.}
    - {types: [yh, folkhogskola], home: anywhere, answer: free, apply_via: provider, decides: provider, text: Skolan antar.}
    - {types: [komvux-grund, komvux-gymnasial, sfi, anpassad-grund, provning, validering], home: same-municipality, answer: free, apply_via: home-municipality, decides: home, text: Din egen kommun.}
    - {types: [sfi], home: anywhere, answer: special-reasons, apply_via: home-municipality, decides: home, text: Särskilda skäl.}
    - {types: [komvux-grund, komvux-gymnasial], home: anywhere, answer: home-decision, apply_via: home-municipality, decides: home, text: Hemkommunen bestämmer.}
  otherwise: {answer: ask-home, apply_via: home-municipality, decides: home, text: Fråga din kommun.}
municipalities:\n",
    );
    for (place, Municipality { id, name, lat, lon, .. }) in municipalities.iter().enumerate() {
        let code = 1001 + place;
        let _ =
            writeln!(text, "  - {{id: {id}, code: \"{code}\", name: {name}, lat: {lat:.3}, lon: {lon:.3}}}");
    }
    // A county's worth of them has an agreement.
    let party: Vec<&str> = municipalities.iter().take(12).map(|one| one.id.as_str()).collect();
    text + &format!("cooperation_area: [{}]\n", party.join(", "))
}
