//! The catalogue as open data: every course and occasion, as a table and as JSON.
//!
//! The law on open data (2022:818) wants data that machines can read, with its licence. Both files
//! come from one list of fields, whose names are those of the content format. Planned courses are
//! there too; internal notes are nowhere.

use csv::{QuoteStyle, WriterBuilder};
use serde_json::{Map, Value, json};

use super::inert;
use crate::catalogue::{Course, Occasion};
use crate::model::{At, Id, Start, Status, Text};
use crate::pages::{Pages, Route};
use crate::vocabulary::Kind;

/// The paths of the two files on the site.
pub const CSV: &str = "data/kurser.csv";
/// See [`CSV`].
pub const JSON: &str = "data/kurser.json";

/// Name and value of a field; `Null` where nobody has said.
type Fields = Vec<(&'static str, Value)>;

/// A table with a line per occasion, and one for a course without: UTF-8, commas, RFC 4180. Texts
/// are in the default language; several values in a cell have a semicolon between.
pub fn csv(pages: &Pages) -> Vec<u8> {
    let mut table = WriterBuilder::new().quote_style(QuoteStyle::Necessary).from_writer(Vec::new());
    let scope = Scope { pages };
    let nothing = occasion(None, &scope);
    let mut header = false;
    for (own, mut occasions) in scope.all() {
        if occasions.is_empty() {
            occasions.push(nothing.clone());
        }
        for occasion in &occasions {
            let line = || own.iter().chain(occasion);
            // Writing into memory does not fail.
            if !std::mem::replace(&mut header, true) {
                let _ = table.write_record(line().map(|(name, _)| *name));
            }
            let _ = table.write_record(line().map(|(_, value)| scope.cell(value)));
        }
    }
    table.into_inner().unwrap_or_default()
}

/// One object with the licence and all courses, each with its occasions; texts by language. What
/// nobody has said is absent.
pub fn json(pages: &Pages) -> Vec<u8> {
    let scope = Scope { pages };
    let courses = scope.all().map(|(own, occasions)| {
        let mut course = object(own);
        let occasions = occasions.into_iter().map(|it| Value::Object(object(it)));
        course.insert("occasions".into(), occasions.collect());
        Value::Object(course).to_string()
    });
    let county = &pages.catalogue.county;
    let title = county.title.as_ref().map_or(Value::Null, |title| scope.text(title));
    let license = county.license.as_ref().map(|license| license.value.as_str());
    let courses = courses.collect::<Vec<_>>().join(",\n");
    format!("{{\"title\":{title},\"license\":{},\"courses\":[\n{courses}\n]}}\n", json!(license)).into_bytes()
}

fn object(fields: Fields) -> Map<String, Value> {
    let said = |value: &Value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
    fields.into_iter().filter(|(_, it)| said(it)).map(|(name, it)| (name.to_owned(), it)).collect()
}

fn course(index: usize, course: &Course, scope: &Scope) -> Fields {
    let catalogue = &scope.pages.catalogue;
    let written = &course.written;
    let terms = |kind, indices: &[usize]| -> Value {
        indices
            .iter()
            .map(|index| catalogue.vocabulary.all(kind)[*index].id.as_ref().map(|id| id.as_str()))
            .collect()
    };
    let municipalities = course.municipalities.iter().map(|it| catalogue.municipalities[*it].id.as_str());
    let page = (course.status != Status::Planned)
        .then(|| scope.pages.permalink(&Route::Course { course: index }, &catalogue.default_language));
    let credits = course.credits.unzip();
    vec![
        ("publisher", catalogue.publisher(course).id.as_str().into()),
        ("course", course.id.as_str().into()),
        ("status", course.status.key().into()),
        ("title", written.title.as_ref().map_or(Value::Null, |it| scope.text(it))),
        ("type", course.course_type.key().into()),
        ("kind", course.kind.key().into()),
        ("school_form", course.school_form.map(|it| it.key()).into()),
        ("codes", strings(written.codes.as_ref().map(|it| &it.value), |it| it)),
        ("credits", credits.0.map(number).into()),
        ("credit_unit", credits.1.map(|it| it.key()).into()),
        ("areas", terms(Kind::Area, &course.areas)),
        ("subjects", terms(Kind::Subject, &course.subjects)),
        ("occupations", terms(Kind::Occupation, &course.occupations)),
        ("municipalities", municipalities.collect()),
        ("language", written.language.as_ref().map_or("sv", |it| it.as_str()).into()),
        ("provider", written.provider.as_ref().map(|it| it.value.as_str()).into()),
        ("student_aid", course.student_aid.into()),
        ("seqf", written.seqf.as_ref().map(|it| it.0).into()),
        ("summary", written.summary.as_ref().map_or(Value::Null, |it| scope.text(it))),
        ("page", page.into()),
        ("updated", written.updated.as_ref().map(|it| it.value.to_string()).into()),
    ]
}

/// The fields of an occasion; all of them empty for none.
fn occasion(occasion: Option<&Occasion>, scope: &Scope) -> Fields {
    let written = occasion.map(|it| &it.written);
    let apply = written.and_then(|it| it.apply.as_ref());
    let place = written.and_then(|it| it.place.as_ref());
    let start = written.and_then(|it| it.start.as_ref()).map(|start| match start.value {
        Start::On(day) => day.to_string(),
        Start::Rolling => "rolling".to_owned(),
    });
    let municipality = occasion.and_then(|it| it.municipality);
    let id = |it: &At<Id>| it.value.to_string();
    vec![
        ("occasion", written.and_then(|it| it.id.as_ref()).map(id).into()),
        ("start", start.into()),
        ("end", written.and_then(|it| it.end.as_ref()).map(|it| it.value.to_string()).into()),
        ("apply_opens", apply.and_then(|it| it.opens.as_ref()).map(|it| it.value.to_string()).into()),
        ("apply_closes", apply.and_then(|it| it.closes.as_ref()).map(|it| it.value.to_string()).into()),
        ("apply_rolling", apply.and_then(|it| it.rolling.as_ref()).map(|it| it.value).into()),
        ("apply_late", apply.and_then(|it| it.late.as_ref()).map(|it| it.value).into()),
        ("apply_url", occasion.and_then(|it| it.apply.url.as_ref()).map(|it| it.value.0.as_ref()).into()),
        ("cancelled", occasion.map(|it| it.timing.cancelled).into()),
        (
            "pace",
            written
                .and_then(|it| it.pace.as_ref())
                .map_or(Value::Null, |it| it.value.0.iter().map(|it| it.value.0).collect()),
        ),
        ("mode", written.and_then(|it| it.mode.as_ref()).map(|it| it.value.key()).into()),
        ("onsite_meetings", written.and_then(|it| it.onsite_meetings.as_ref()).map(|it| it.0).into()),
        ("time", strings(written.and_then(|it| it.time.as_ref()).map(|it| &it.value), |it| it.key())),
        ("town", place.and_then(|it| it.town.as_ref()).map(|it| it.value.as_str()).into()),
        (
            "place_municipality",
            municipality.map(|it| scope.pages.catalogue.municipalities[it].id.as_str()).into(),
        ),
        ("address", place.and_then(|it| it.address.as_ref()).map(|it| it.value.as_str()).into()),
        ("places", written.and_then(|it| it.places.as_ref()).map(|it| it.0).into()),
    ]
}

fn strings<T>(list: Option<&Vec<At<T>>>, text: impl Fn(&T) -> &str) -> Value {
    list.map_or(Value::Null, |list| list.iter().map(|it| text(&it.value)).collect())
}

/// Whole numbers without decimals.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 { (value as i64).into() } else { value.into() }
}

struct Scope<'a> {
    pages: &'a Pages,
}

impl Scope<'_> {
    /// Every course and its occasions, in an order that no day changes.
    fn all(&self) -> impl Iterator<Item = (Fields, Vec<Fields>)> {
        let catalogue = &self.pages.catalogue;
        let mut order: Vec<_> = catalogue.courses.iter().enumerate().collect();
        order.sort_by_key(|(_, course)| (&catalogue.publisher(course).id, &course.id));
        order.into_iter().map(|(index, it)| {
            let mut occasions: Vec<_> = it.occasions.iter().collect();
            occasions.sort_by_key(|it| (it.timing.start, it.written.id.as_ref().map(|id| &id.value)));
            let occasions = occasions.into_iter().map(|it| occasion(Some(it), self));
            (course(index, it, self), occasions.collect())
        })
    }

    /// A text by language.
    fn text(&self, text: &Text) -> Value {
        let default = (self.pages.catalogue.default_language.to_string(), Value::from(&*text.default));
        let others = text.others.iter().map(|(tag, text)| (tag.to_string(), Value::from(&**text)));
        Value::Object([default].into_iter().chain(others).collect())
    }

    fn cell(&self, value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::String(text) => inert(text),
            Value::Array(items) => items.iter().map(|item| self.cell(item)).collect::<Vec<_>>().join(";"),
            Value::Object(text) => {
                self.cell(text.get(self.pages.catalogue.default_language.as_str()).unwrap_or(&Value::Null))
            }
            other => other.to_string(),
        }
    }
}
