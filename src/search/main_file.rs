//! The file that the others hang on: ids, what courses share, titles.

use super::chunk::{Chunk, Shared};
use super::column::{Column, Json, Lists};
use super::offers::Offers;
use super::timing::EPOCH;
use crate::access::State;
use crate::catalogue::{Catalogue, ListKind};
use crate::model::{CourseType, LanguageSupport, Mode, SwedishLevel, TimeOfDay};
use crate::vocabulary::Kind;

/// The levels that titles have: subject and level.
pub fn levels(offers: &Offers) -> Vec<(usize, usize)> {
    let mut levels: Vec<_> = offers.titles.iter().filter_map(|title| title.level).collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

/// The names of the other files.
#[derive(Default)]
pub struct Names {
    /// Languages.
    pub languages: Vec<LanguageFiles>,
    /// Parts, in order.
    pub chunks: Vec<String>,
    /// What finds the files of descriptions.
    pub texts: Option<String>,
}

/// The files of a language.
pub struct LanguageFiles {
    /// Its tag.
    pub tag: String,
    /// Labels and titles.
    pub file: String,
    /// Everyday words.
    pub words: Option<String>,
    /// The scripts of what is in them.
    pub scripts: Vec<&'static str>,
}

/// The file.
pub fn file(
    catalogue: &Catalogue,
    offers: &Offers,
    shared: &Shared,
    chunks: &[Chunk],
    names: &Names,
) -> String {
    let quoted = |text: &str| serde_json::to_string(text).expect("a string is JSON");
    let or_null = |name: &Option<String>| name.as_deref().map_or_else(|| "null".to_owned(), quoted);
    let languages = names.languages.iter().map(|LanguageFiles { tag, file, words, scripts }| {
        let json = Json::new().text("file", file).raw("words", or_null(words));
        let scripts = scripts.iter().map(|script| quoted(script)).collect::<Vec<_>>().join(",");
        format!("{}:{}", quoted(tag), json.raw("scripts", format!("[{scripts}]")).end())
    });
    let interface: Vec<_> = catalogue.languages.iter().map(|tag| quoted(tag.as_str())).collect();
    let homes: Vec<_> =
        catalogue.homes.iter().map(|index| catalogue.municipalities[*index].id.as_str()).collect();
    let states: Vec<_> = State::ALL.iter().map(|state| state.key()).collect();
    Json::new()
        .raw("version", super::VERSION.to_string())
        .text("default", catalogue.default_language.as_str())
        .raw("interface", format!("[{}]", interface.join(",")))
        .raw("languages", format!("{{{}}}", languages.collect::<Vec<_>>().join(",")))
        .text("epoch", &EPOCH.to_string())
        .text("url", "kurser/")
        .raw("ids", ids(catalogue, offers, shared))
        .raw("coordinates", coordinates(catalogue))
        .lines("homes", homes)
        .raw(
            "publishers",
            Json::new()
                .lists("municipalities", &lists(catalogue.publishers.iter().map(|one| &one.municipalities)))
                .end(),
        )
        .raw("places", places(shared))
        .lists("paces", &lists(&shared.paces.values))
        .lists("times", &lists(&shared.times.values))
        .lists("areasets", &lists(&shared.areasets.values))
        .raw("timings", timings(shared))
        .lines("states", states)
        .raw("traits", traits(shared))
        .lines("languageTags", &shared.languages.values)
        .lines("answers", &shared.answers.values)
        .raw("titles", titles(offers))
        .raw(
            "chunks",
            Json::new()
                .column("courses", &chunks.iter().map(|chunk| chunk.courses).collect())
                .lines("files", &names.chunks)
                .end(),
        )
        .raw("texts", or_null(&names.texts))
        .end()
}

fn lists<L: AsRef<[usize]>>(all: impl IntoIterator<Item = L>) -> Lists {
    let mut lists = Lists::default();
    all.into_iter().for_each(|list| lists.push(list.as_ref().iter().copied()));
    lists
}

fn ids(catalogue: &Catalogue, offers: &Offers, shared: &Shared) -> String {
    let terms = |kind: ListKind, vocabulary: Kind| -> Vec<&str> {
        offers.used[vocabulary as usize].iter().map(|index| catalogue.value_id(kind, *index)).collect()
    };
    let levels = levels(offers)
        .into_iter()
        .map(|(subject, level)| format!("{}/{}", catalogue.value_id(ListKind::Subject, subject), level + 1));
    Json::new()
        .lines("type", CourseType::ALL.iter().map(|one| one.key()))
        .lines("area", terms(ListKind::Area, Kind::Area))
        .lines("subject", terms(ListKind::Subject, Kind::Subject))
        .lines("occupation", terms(ListKind::Occupation, Kind::Occupation))
        .lines("level", levels)
        .lines("municipality", catalogue.municipalities.iter().map(|one| one.id.as_str()))
        .lines("publisher", catalogue.publishers.iter().map(|one| one.id.as_str()))
        .lines("provider", &shared.providers.values)
        .lines("town", &shared.towns.values)
        .lines("mode", Mode::ALL.iter().map(|one| one.key()))
        .lines("time", TimeOfDay::ALL.iter().map(|one| one.key()))
        .lines("support", LanguageSupport::ALL.iter().map(|one| one.key()))
        .lines("swedish", SwedishLevel::ALL.iter().map(|one| one.key()))
        .end()
}

fn coordinates(catalogue: &Catalogue) -> String {
    let all = catalogue.municipalities.iter().map(|one| match one.coordinates {
        Some((lat, lon)) => format!("[{lat},{lon}]"),
        None => "null".to_owned(),
    });
    format!("[{}]", all.collect::<Vec<_>>().join(","))
}

fn places(shared: &Shared) -> String {
    let places = &shared.place;
    Json::new()
        .column("town", &places.iter().map(|(town, _)| *town).collect())
        .column("municipality", &places.iter().map(|(_, municipality)| *municipality).collect())
        .end()
}

fn timings(shared: &Shared) -> String {
    let timings = &shared.timings.values;
    Json::new()
        .column("start", &timings.iter().map(|times| times.start).collect())
        .column("closes", &timings.iter().map(|times| times.closes).collect())
        .lists("changes", &lists(timings.iter().map(|times| &times.changes)))
        .end()
}

fn traits(shared: &Shared) -> String {
    let traits = &shared.traits.values;
    Json::new()
        .lists("support", &lists(traits.iter().map(|one| &one.support)))
        .column("swedish", &traits.iter().map(|one| one.swedish).collect())
        .column("aid", &traits.iter().map(|one| one.aid).collect())
        .column("flags", &traits.iter().map(|one| one.flags).collect())
        .column("language", &shared.language_of.iter().copied().collect())
        .end()
}

fn titles(offers: &Offers) -> String {
    let titles = &offers.titles;
    let levels = levels(offers);
    let level = |level: Option<(usize, usize)>| {
        level.map_or(0, |level| levels.binary_search(&level).map_or(0, |at| at + 1))
    };
    let terms = |kind: Kind| {
        let mut lists = Lists::default();
        titles.iter().for_each(|title| {
            lists.push(title.terms[kind as usize].iter().map(|index| offers.term(kind, *index)))
        });
        lists
    };
    let column = |number: &dyn Fn(usize) -> usize| (0..titles.len()).map(number).collect::<Column>();
    Json::new()
        .column("type", &column(&|at| titles[at].course_type))
        .column("level", &column(&|at| level(titles[at].level)))
        .column("beginner", &column(&|at| usize::from(matches!(titles[at].level, Some((_, 0))))))
        .lists("areas", &terms(Kind::Area))
        .lists("subjects", &terms(Kind::Subject))
        .lists("occupations", &terms(Kind::Occupation))
        .lists("sfi", &lists(titles.iter().map(|title| &title.sfi)))
        .lines(
            "codes",
            titles.iter().map(|title| {
                title.codes.iter().map(|code| code.replace('|', " ")).collect::<Vec<_>>().join("|")
            }),
        )
        .column("courses", &column(&|at| offers.courses[at].len()))
        .end()
}
