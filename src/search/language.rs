//! What values are called in one language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::column::{Column, Json};
use super::files::File;
use super::main_file::levels;
use super::offers::Offers;
use crate::access::State;
use crate::catalogue::Catalogue;
use crate::i18n::{Languages, Locale};
use crate::model::{At, CourseType, LanguageSupport, Mode, StudentAid, SwedishLevel, Tag, Text, TimeOfDay};
use crate::vocabulary::{Kind, Meaning, Term, Vocabulary};

const KINDS: [(&str, Kind); 3] =
    [("area", Kind::Area), ("subject", Kind::Subject), ("occupation", Kind::Occupation)];

/// What the terms that courses have are called. It is worked out again when these are others.
#[derive(Debug, Default)]
pub struct Terms {
    /// The vocabulary, and the terms that courses have.
    of: Option<(Arc<Vocabulary>, [Vec<usize>; 3])>,
    /// The languages in which terms have names.
    tags: BTreeSet<Tag>,
    names: BTreeMap<Tag, Names>,
}

/// What terms are called in a language.
#[derive(Debug)]
struct Names {
    /// The labels, to which others are added.
    labels: Json,
    /// Which labels nobody has looked at, as JSON.
    unreviewed: String,
    /// What words mean besides, as JSON.
    meanings: String,
    /// The file of everyday words.
    words: Option<File>,
}

impl Terms {
    /// The languages in which something has a name: those of the interface, of titles and of the
    /// vocabulary's terms that courses have. Works out what terms are called in them.
    pub fn in_languages(&mut self, catalogue: &Catalogue, offers: &Offers) -> Vec<Tag> {
        let is_of = |(vocabulary, used): &(Arc<Vocabulary>, [Vec<usize>; 3])| {
            Arc::ptr_eq(vocabulary, &catalogue.vocabulary) && *used == offers.used
        };
        if !self.of.as_ref().is_some_and(is_of) {
            *self = Terms {
                of: Some((catalogue.vocabulary.clone(), offers.used.clone())),
                tags: tags(catalogue, offers),
                names: BTreeMap::new(),
            };
        }
        let mut tags = self.tags.clone();
        tags.extend(catalogue.languages.iter().cloned());
        tags.insert(catalogue.default_language.clone());
        tags.extend(offers.titles.iter().flat_map(|title| &title.others).map(|(tag, _)| tag.clone()));
        let unknown: Vec<&Tag> = tags.iter().filter(|tag| !self.names.contains_key(*tag)).collect();
        let names = unknown.into_par_iter().map(|tag| (tag.clone(), Names::new(catalogue, offers, tag)));
        self.names.extend(names.collect::<Vec<_>>());
        tags.into_iter().collect()
    }

    /// The file of everyday words in a language; `None` when it has none for what courses have.
    pub fn words(&self, tag: &Tag) -> Option<&File> {
        self.names[tag].words.as_ref()
    }
}

impl Names {
    fn new(catalogue: &Catalogue, offers: &Offers, tag: &Tag) -> Names {
        let mut labels = Json::new();
        for (name, kind) in KINDS {
            labels = labels.lines(name, used(catalogue, offers, kind).map(|term| label(term, tag)));
        }
        Names {
            labels,
            unreviewed: unreviewed(catalogue, offers, tag),
            meanings: format!("[{}]", meanings(catalogue, tag).join(",")),
            words: words(catalogue, offers, tag).map(|json| File::new(&format!("{tag}-words"), json)),
        }
    }
}

fn tags(catalogue: &Catalogue, offers: &Offers) -> BTreeSet<Tag> {
    let mut tags = BTreeSet::new();
    for (_, kind) in KINDS {
        for term in used(catalogue, offers, kind) {
            tags.extend(term.labels.iter().flat_map(|labels| &labels.others).map(|(tag, _)| tag.clone()));
            tags.extend(term.words.iter().flat_map(|words| &words.0).map(|(tag, _)| tag.clone()));
        }
    }
    tags
}

fn used<'c>(catalogue: &'c Catalogue, offers: &'c Offers, kind: Kind) -> impl Iterator<Item = &'c Term> {
    offers.used[kind as usize].iter().map(move |index| &*catalogue.vocabulary.all(kind)[*index])
}

/// The file of a language, of which `terms` knows.
pub fn file(
    catalogue: &Catalogue,
    languages: &Languages,
    offers: &Offers,
    terms: &Terms,
    tag: &Tag,
) -> String {
    let names = &terms.names[tag];
    let is_default = *tag == catalogue.default_language;
    let json = Json::new().text("lang", tag.as_str());
    let json = if is_default {
        json.lines("titles", offers.titles.iter().map(|title| &title.name))
    } else {
        let translated = || {
            let titles = offers.titles.iter().enumerate();
            titles.filter_map(|(at, title)| Some((at, title.other(tag)?)))
        };
        let mut before = 0;
        let at: Column = translated().map(|(at, _)| at - std::mem::replace(&mut before, at)).collect();
        json.lines("titles", translated().map(|(_, text)| text)).column("titleAt", &at)
    };
    let locale = languages.get(tag).filter(|_| catalogue.languages.contains(tag) || is_default);
    json.raw("labels", labels(catalogue, offers, names.labels.clone(), tag, locale))
        .raw("unreviewed", &names.unreviewed)
        .raw("meanings", &names.meanings)
        .end()
}

/// The labels of all values, after those of terms.
fn labels(
    catalogue: &Catalogue,
    offers: &Offers,
    mut json: Json,
    tag: &Tag,
    locale: Option<&Locale>,
) -> String {
    let is_default = *tag == catalogue.default_language;
    let named = |text: &Text| match is_default {
        true => text.default.to_string(),
        false => text.other(tag).unwrap_or_default().to_owned(),
    };
    json = json
        .lines("municipality", catalogue.municipalities.iter().map(|one| named(&one.name)))
        .lines("publisher", catalogue.publishers.iter().map(|one| named(&one.name)));
    if is_default {
        json = json.lines("level", levels(offers).iter().map(|level| level_names(catalogue, *level)));
    }
    let Some(locale) = locale else { return json.end() };
    let own = |id: String| match locale.has_own(&id) {
        true => locale.message(&id, &[]).map(|said| said.text).unwrap_or_default(),
        false => String::new(),
    };
    let keyed = |prefix: &str, keys: &mut dyn Iterator<Item = &'static str>| -> Vec<String> {
        keys.map(|key| own(format!("{prefix}-{key}"))).collect()
    };
    json.lines("type", keyed("type", &mut CourseType::ALL.iter().map(|one| one.key())))
        .lines("mode", keyed("mode", &mut Mode::ALL.iter().map(|one| one.key())))
        .lines("time", keyed("time", &mut TimeOfDay::ALL.iter().map(|one| one.key())))
        .lines("support", keyed("language-support", &mut LanguageSupport::ALL.iter().map(|one| one.key())))
        .lines("swedish", keyed("swedish", &mut SwedishLevel::ALL.iter().map(|one| one.key())))
        .lines("aid", keyed("student-aid", &mut ["yes", "no"].into_iter()))
        .lines("state", keyed("state", &mut State::ALL.iter().map(|one| one.key())))
        .end()
}

/// The label of a term; empty when it has none in the language.
fn label<'t>(term: &'t Term, tag: &Tag) -> &'t str {
    let Some(labels) = &term.labels else { return "" };
    // The vocabulary is Swedish before anything else, whatever a catalogue's language is.
    if *tag == Tag::default() { &labels.default } else { labels.other(tag).unwrap_or_default() }
}

fn level_names(catalogue: &Catalogue, (subject, level): (usize, usize)) -> String {
    let term = &catalogue.vocabulary.all(Kind::Subject)[subject];
    let level = term.levels.iter().flat_map(|levels| levels.iter()).nth(level);
    let names = level.and_then(|level| level.names.as_ref()).into_iter().flat_map(|names| names.iter());
    // A code of the same level, old or new, finds it too.
    let codes = level.and_then(|level| level.codes.as_ref()).into_iter().flat_map(|codes| codes.iter());
    joined(names.chain(codes).map(|name| name.as_str()))
}

fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    texts.map(|text| text.replace('|', " ")).collect::<Vec<_>>().join("|")
}

fn everyday<'t>(
    words: Option<&'t At<crate::model::PerLanguage<Vec<At<String>>>>>,
    tag: &'t Tag,
) -> impl Iterator<Item = &'t str> {
    let lists = words.into_iter().flat_map(|words| &words.0).filter(move |(other, _)| other == tag);
    lists.flat_map(|(_, words)| words.iter()).map(|word| word.as_str())
}

/// A language's everyday words; `None` when it has none for what courses have.
fn words(catalogue: &Catalogue, offers: &Offers, tag: &Tag) -> Option<String> {
    let mut json = Json::new().text("lang", tag.as_str());
    let mut any = false;
    for (name, kind) in KINDS {
        let of_terms = used(catalogue, offers, kind);
        let lines: Vec<_> = of_terms.map(|term| joined(everyday(term.words.as_ref(), tag))).collect();
        any |= lines.iter().any(|line| !line.is_empty());
        json = json.lines(name, lines);
    }
    any.then(|| json.end())
}

fn unreviewed(catalogue: &Catalogue, offers: &Offers, tag: &Tag) -> String {
    let mut json = Json::new();
    for (name, kind) in KINDS {
        let column: Column = used(catalogue, offers, kind)
            .map(|term| {
                usize::from(
                    term.unreviewed.iter().flat_map(|tags| tags.iter()).any(|other| other.value == *tag),
                )
            })
            .collect();
        json = json.column(name, &column);
    }
    json.end()
}

fn meanings(catalogue: &Catalogue, tag: &Tag) -> Vec<String> {
    catalogue.vocabulary.meanings().iter().filter_map(|meaning| self::meaning(meaning, tag)).collect()
}

fn meaning(meaning: &Meaning, tag: &Tag) -> Option<String> {
    let words = joined(everyday(meaning.words.as_ref(), tag));
    if words.is_empty() {
        return None;
    }
    let mut json = Json::new().text("words", &words);
    let numbers = |list: Vec<usize>| serde_json::to_string(&list).expect("numbers are JSON");
    let mut list = |key: &str, values: Vec<usize>| {
        if !values.is_empty() {
            json = std::mem::replace(&mut json, Json::new()).raw(key, numbers(values));
        }
    };
    list("type", places(&meaning.types, CourseType::ALL));
    list("mode", places(&meaning.modes, Mode::ALL));
    list("time", places(&meaning.times, TimeOfDay::ALL));
    list("support", places(&meaning.supports, LanguageSupport::ALL));
    let plain = |numbers: Vec<u32>| numbers.into_iter().map(|number| number as usize).collect();
    list("pace", plain(meaning.paces.iter().flat_map(|list| list.iter()).map(|pace| pace.value.0).collect()));
    list(
        "month",
        plain(meaning.months.iter().flat_map(|list| list.iter()).map(|month| month.value.0).collect()),
    );
    let flags = [
        ("rolling", &meaning.rolling),
        ("open", &meaning.open),
        ("apprenticeship", &meaning.apprenticeship),
        ("beginner", &meaning.beginner),
        ("filler", &meaning.filler),
    ];
    for (key, flag) in flags {
        if flag.as_ref().is_some_and(|flag| flag.value) {
            json = json.raw(key, "1");
        }
    }
    json = match meaning.student_aid.as_ref().map(|aid| aid.value) {
        Some(StudentAid::Yes) => json.raw("aid", "1"),
        Some(StudentAid::No) => json.raw("aid", "2"),
        _ => json,
    };
    Some(json.end())
}

fn places<T: PartialEq>(list: &Option<At<Vec<At<T>>>>, all: &[T]) -> Vec<usize> {
    let values = list.iter().flat_map(|list| list.iter());
    values.filter_map(|value| all.iter().position(|other| *other == value.value)).collect()
}
