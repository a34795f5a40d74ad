//! The words for what a search found.

use super::Found;
use crate::diagnose::{Language, Said, say};
use crate::model::{CourseKind, CourseType, Decode, Shape, Status};
use crate::search::query::{Cause, Field, Hit, How, Read};

/// A course as it is shown.
pub struct Shown<'f> {
    pub id: String,
    pub title: &'f str,
    pub publisher: &'f str,
    pub course_type: CourseType,
    pub towns: Vec<&'f str>,
    /// The key of its state.
    pub state: &'static str,
    /// The first day of the occasion that fits best.
    pub start: Option<String>,
    pub address: String,
}

impl<'f> Shown<'f> {
    /// A course that was found, by its best fitting occasion.
    pub fn new(found: &'f Found, hit: &Hit) -> Shown<'f> {
        let catalogue = &found.site.pages.catalogue;
        let course = &catalogue.courses[hit.course];
        let publisher = catalogue.publisher(course);
        let occasion = hit.occasion.map(|at| &course.occasions[at]);
        let title = course.written.title.as_ref().map(|title| &*title.value);
        let other = title.and_then(|title| title.others.iter().find(|(tag, _)| tag.as_str() == found.tag));
        let title = other.map_or(title.map_or("", |title| &title.default), |(_, text)| text);
        let all =
            course.occasions.iter().filter_map(|occasion| occasion.written.place.as_ref()?.town.as_ref());
        let mut towns: Vec<&str> = all.map(|town| town.value.as_str()).collect();
        towns.sort_unstable();
        towns.dedup();
        let alone = match (course.status, course.kind) {
            (Status::Cancelled, _) => "cancelled",
            (_, CourseKind::Service) => "open-rolling",
            _ => "no-dates",
        };
        let id = format!("{}/{}", publisher.id, course.id);
        let is_page = |tag: &str| catalogue.languages.iter().any(|language| language.as_str() == tag);
        let default = catalogue.default_language.as_str();
        let folder = if found.tag != default && is_page(found.tag) {
            format!("{}/", found.tag)
        } else {
            String::new()
        };
        Shown {
            address: format!("{}{folder}kurser/{id}/", catalogue.base_url),
            id,
            title,
            publisher: &publisher.name.default,
            course_type: course.course_type,
            towns,
            state: occasion.map_or(alone, |occasion| occasion.state.key()),
            start: occasion.and_then(|occasion| occasion.timing.start).map(|start| start.to_string()),
        }
    }
}

/// The word for one of a field's choices.
pub fn choice<T: Decode>(key: &str, language: Language) -> &'static str {
    let Shape::Choice(choices) = T::shape() else { return "" };
    let word = choices.iter().find(|(other, ..)| *other == key);
    word.map_or("", |(_, sv, en)| language.pick(sv, en))
}

/// What a field is called.
pub fn field(field: Field) -> Said {
    match field {
        Field::Title | Field::Code | Field::Text => say!("titel", "title"),
        Field::Type => say!("typ", "type"),
        Field::Level => say!("nivå", "level"),
        Field::Sfi => say!("sfi-kurs", "sfi course"),
        Field::Area => say!("område", "area"),
        Field::Subject => say!("ämne", "subject"),
        Field::Occupation => say!("yrke", "occupation"),
        Field::Beginner => say!("nybörjare", "beginner"),
        Field::Publisher => say!("utgivare", "publisher"),
        Field::Provider => say!("anordnare", "provider"),
        Field::Support => say!("språkstöd", "language support"),
        Field::Aid => say!("studiemedel", "student aid"),
        Field::Apprenticeship => say!("lärling", "apprenticeship"),
        Field::Town => say!("ort", "town"),
        Field::Municipality => say!("kommun", "municipality"),
        Field::Mode => say!("studieform", "mode"),
        Field::Time => say!("tid", "time"),
        Field::Pace => say!("takt", "pace"),
        Field::Month => say!("månad", "month"),
        Field::Rolling => say!("löpande start", "rolling start"),
        Field::Open => say!("går att söka nu", "open now"),
        Field::Meaning => say!("betydelse", "meaning"),
    }
}

/// Whether a field has only one value, which its name says.
pub fn is_flag(field: Field) -> bool {
    matches!(field, Field::Beginner | Field::Apprenticeship | Field::Rolling | Field::Open)
}

/// In which way a word fits another.
pub fn how(how: How) -> Said {
    match how {
        How::Exact => say!("samma ord", "the same word"),
        How::Folded => say!("samma ord utan prickar", "the same word without dots"),
        How::Stem => say!("annan form av ordet", "another form of the word"),
        How::Prefix => say!("ordet börjar så", "the word begins like this"),
        How::Suffix => say!("ordet slutar så", "the word ends like this"),
        How::Infix => say!("finns i ordet", "within the word"),
        How::Typo => say!("liknar ordet", "like the word"),
    }
}

/// How a word of the query was read; nothing where it was read as it stands.
pub fn read(read: &Read, sought: &str) -> Option<Said> {
    Some(match read {
        Read::Whole => return None,
        Read::Cut => {
            say!("läst som ”{sought}”, slutet säger inget", "read as “{sought}”, the end says nothing")
        }
        Read::CutGuessed => say!(
            "läst som ”{sought}” med skrivfel, slutet säger inget",
            "read as “{sought}” with errors of typing, the end says nothing"
        ),
        Read::Joined => say!("två ord lästa som ett", "two words read as one"),
        Read::Part => say!("en del av ett längre ord", "a part of a longer word"),
        Read::Guessed => say!("läst med skrivfel", "read with errors of typing"),
    })
}

/// How a course got a term.
pub fn cause(cause: &Cause) -> Said {
    match cause {
        Cause::Given => say!("står i kursens fil", "stands in the course's file"),
        Cause::Label(text) => say!("titeln har namnet ”{text}”", "the title has the name “{text}”"),
        Cause::Title(text) => say!(
            "titeln har ”{text}” (titles i ordlistan)",
            "the title has “{text}” (titles in the vocabulary)"
        ),
        Cause::Level(text) => say!("titeln har nivån ”{text}”", "the title has the level “{text}”"),
        Cause::Code(text) => say!("en kod börjar med {text}", "a code begins with {text}"),
        Cause::Term(id) => say!("hör till {id}", "belongs to {id}"),
    }
}

/// The key of a cause, for programs, and the text that it is about.
pub fn cause_key(cause: &Cause) -> (&'static str, Option<&str>) {
    match cause {
        Cause::Given => ("given", None),
        Cause::Label(text) => ("label", Some(text)),
        Cause::Title(text) => ("title", Some(text)),
        Cause::Level(text) => ("level", Some(text)),
        Cause::Code(text) => ("code", Some(text)),
        Cause::Term(id) => ("term", Some(id)),
    }
}

/// A number with at most two decimals.
pub fn number(number: f64, language: Language) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    language.pick(text.replace('.', ","), text.to_owned())
}
