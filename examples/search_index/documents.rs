//! Courses as documents: what search engines of another kind are given to index.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

use frisok::catalogue::{Catalogue, Course};
use frisok::i18n::{Languages, Locale};
use frisok::model::{Start, Tag};
use frisok::vocabulary::{Kind, Term};
use serde_json::{Map, Value, json};

/// Writes a line of JSON for each listed course.
pub fn write(catalogue: &Catalogue, languages: &Languages, file: &Path) -> Result<(), Box<dyn Error>> {
    let mut file = BufWriter::new(fs::File::create(file)?);
    let swedish = languages.get(&Tag::default());
    for index in catalogue.listings.all() {
        writeln!(file, "{}", document(catalogue, swedish, &catalogue.courses[*index]))?;
    }
    Ok(file.flush()?)
}

/// A course with all that its values are called, and what one may filter by.
fn document(catalogue: &Catalogue, swedish: Option<&Locale>, course: &Course) -> Value {
    let terms = [
        (Kind::Area, &course.areas),
        (Kind::Subject, &course.subjects),
        (Kind::Occupation, &course.occupations),
    ];
    let terms: Vec<&Term> = terms
        .iter()
        .flat_map(|(kind, own)| own.iter().map(|index| &*catalogue.vocabulary.all(*kind)[*index]))
        .collect();
    let labels = terms.iter().flat_map(|term| term.labels.iter().flat_map(|labels| &labels.others));
    let tags: BTreeSet<&Tag> = labels.map(|(tag, _)| tag).collect();
    let others: Map<String, Value> = tags
        .into_iter()
        .map(|tag| {
            (tag.to_string(), terms.iter().flat_map(|term| foreign(term, tag)).collect::<Vec<_>>().into())
        })
        .collect();
    let called = |id: String| Some(swedish?.message(&id, &[]).ok()?.text);
    let publisher = &catalogue.publishers[course.publisher];
    let provider =
        course.written.provider.as_ref().map_or(&*publisher.name.default, |provider| &provider.value);
    let occasions = || course.occasions.iter().map(|occasion| &occasion.written);
    let places = || occasions().filter_map(|occasion| occasion.place.as_ref());
    let towns: BTreeSet<&str> =
        places().filter_map(|place| place.town.as_ref()).map(|town| town.value.as_str()).collect();
    let municipalities: BTreeSet<&str> =
        course.listed_in.iter().map(|index| &*catalogue.municipalities[*index].name.default).collect();
    let modes: BTreeSet<_> =
        occasions().filter_map(|occasion| occasion.mode.as_ref()).map(|mode| mode.value.key()).collect();
    let times: BTreeSet<_> = occasions()
        .flat_map(|occasion| occasion.time.iter().flat_map(|times| times.iter()))
        .map(|time| time.value.key())
        .collect();
    let starts: BTreeSet<String> = occasions()
        .filter_map(|occasion| occasion.start.as_ref())
        .map(|start| match start.value {
            Start::On(day) => day.to_string(),
            Start::Rolling => "rolling".to_owned(),
        })
        .collect();
    let codes = course.written.codes.iter().flat_map(|codes| codes.iter());
    json!({
        "id": format!("{}/{}", publisher.id, course.id),
        "title": course.written.title.as_ref().map(|title| &*title.default),
        "codes": codes.map(|code| code.as_str()).collect::<Vec<_>>(),
        "provider": provider,
        "towns": towns,
        "municipalities": municipalities,
        "type": called(format!("type-{}", course.course_type.key())),
        "modes": modes.into_iter().filter_map(|key| called(format!("mode-{key}"))).collect::<Vec<_>>(),
        "times": times.into_iter().filter_map(|key| called(format!("time-{key}"))).collect::<Vec<_>>(),
        "starts": starts,
        "areas": course.areas.iter().filter_map(|index| catalogue.vocabulary.all(Kind::Area)[*index].labels.as_ref()).map(|labels| &*labels.default).collect::<Vec<_>>(),
        "labels": terms.iter().flat_map(|term| term.swedish()).collect::<Vec<_>>(),
        "others": others,
    })
}

/// What a term is called in a language other than Swedish.
fn foreign<'t>(term: &'t Term, tag: &Tag) -> Vec<&'t str> {
    let label = term.labels.iter().filter_map(|labels| labels.other(tag));
    let words = term.words.iter().flat_map(|words| &words.0).filter(|(other, _)| other == tag);
    label.chain(words.flat_map(|(_, words)| words.iter()).map(|word| word.as_str())).collect()
}
