//! `new course`.

use jiff::civil::Date;

use super::target::{self, Target};
use super::template::{fill, scalar};
use super::term::Term;
use super::{Made, NewError, make};
use crate::diagnose::say;
use crate::model::{Course, CourseType, Entry, Id, Publisher, Shape, nearest};

/// What stands as title until somebody writes one.
const FILLER: &str = "Kursens namn";

/// A course that is to be made.
#[derive(Debug)]
pub struct NewCourse {
    publisher: Id,
    id: Id,
    /// Id and name of the municipality where it is given, if the publisher says.
    place: Option<(String, String)>,
    /// Its name.
    pub title: Option<String>,
    /// What kind of education it is.
    pub course_type: Option<CourseType>,
}

impl NewCourse {
    /// A course at `<publisher>/<id>`.
    ///
    /// # Errors
    /// Refused where the path is none, or there is no such publisher.
    pub fn new(target: &Target, path: &str) -> Result<NewCourse, NewError> {
        let Some((publisher, id)) = path.split_once('/') else {
            let first =
                target.publishers().next().map_or("kumla".to_owned(), |publisher| publisher.id.to_string());
            return Err(NewError::Refused(
                say!("”{path}” är ingen plats för en kurs.", "“{path}” is no place for a course."),
                say!(
                    "Skriv utgivare/id, som {first}/underskoterska.",
                    "Write publisher/id, such as {first}/underskoterska."
                ),
            ));
        };
        let publisher = publisher_of(target, &target::id(publisher)?)?;
        let first = publisher.value.municipalities.as_ref().and_then(|list| list.first());
        let place =
            first.and_then(|id| Some((id.to_string(), target.municipality(id.as_str()).ok()?.to_owned())));
        let id = target::id(id)?;
        Ok(NewCourse { publisher: publisher.id.clone(), id, place, title: None, course_type: None })
    }

    /// The type with this key.
    ///
    /// # Errors
    /// Refused with the nearest, or with all of them.
    pub fn type_of(key: &str) -> Result<CourseType, NewError> {
        if let Some(found) = CourseType::ALL.iter().find(|known| known.key() == key) {
            return Ok(*found);
        }
        let keys = || CourseType::ALL.iter().map(|known| known.key());
        let remedy = match nearest(key, keys()) {
            Some(meant) => say!("Menade du {meant}?", "Did you mean {meant}?"),
            None => {
                let all = keys().collect::<Vec<_>>().join(", ");
                say!("Typerna är {all}.", "The types are {all}.")
            }
        };
        Err(NewError::Refused(say!("Det finns ingen typ ”{key}”.", "There is no type “{key}”."), remedy))
    }

    /// The types: key, Swedish and English title.
    pub fn types() -> &'static [(&'static str, &'static str, &'static str)] {
        match Course::RECORD.field("type").map(|field| (field.shape)()) {
            Some(Shape::Choice(types)) => types,
            _ => &[],
        }
    }

    /// Writes the course's file, with days of the term after `today` as examples. What is not
    /// given becomes a filler; then the course is planned only, so that nobody sees it.
    ///
    /// # Errors
    /// Refused where the course exists; the disk's.
    pub fn write(self, target: &Target, today: Date) -> Result<Made, NewError> {
        let mut fillers = Vec::new();
        fillers.extend(self.title.is_none().then_some("title"));
        fillers.extend(self.course_type.is_none().then_some("type"));
        let title = scalar(self.title.as_deref().unwrap_or(FILLER))?;
        let course_type = self.course_type.unwrap_or(CourseType::KomvuxGymnasial);
        let status = if fillers.is_empty() {
            ""
        } else {
            "status: planned    # Ta bort raden när kursen ska synas.\n"
        };
        // Sfi is counted in hours or weeks, never in points.
        let credits = if course_type == CourseType::Sfi { "{value: 300, unit: hours}" } else { "100" };
        let details = match course_type {
            CourseType::Sfi => include_str!("details-sfi.yaml"),
            CourseType::Yrkesvux => include_str!("details-yrkesvux.yaml"),
            _ => "",
        };
        let occasions = if course_type.is_service() { String::new() } else { self.occasions(today)? };
        let values = [
            ("title", &*title),
            ("type", course_type.key()),
            ("status", status),
            ("details", details),
            ("credits", credits),
            ("publisher", self.publisher.as_str()),
            ("occasions", &occasions),
        ];
        let text = fill(include_str!("course.yaml"), &values);
        make::<Course>(target, &format!("content/{}/{}.yaml", self.publisher, self.id), &text, fillers)
    }

    fn occasions(&self, today: Date) -> Result<String, NewError> {
        let Term { id, start, end, opens, closes } = Term::after(today);
        let place = match &self.place {
            Some((id, name)) => format!("place: {{town: {}, municipality: {id}}}", scalar(name)?),
            None => "# place: {town: …, municipality: …}".to_owned(),
        };
        let days = [start, end, opens, closes].map(|day| day.to_string());
        let [start, end, opens, closes] = &days;
        let values = [
            ("id", &*id),
            ("start", start),
            ("end", end),
            ("opens", opens),
            ("closes", closes),
            ("place", &place),
        ];
        Ok(fill(include_str!("occasions.yaml"), &values))
    }
}

fn publisher_of<'t>(target: &'t Target, id: &Id) -> Result<&'t Entry<Publisher>, NewError> {
    if let Some(found) = target.publishers().find(|publisher| publisher.id == *id) {
        return Ok(found);
    }
    let remedy = match nearest(id.as_str(), target.publishers().map(|publisher| publisher.id.as_str())) {
        Some(meant) => say!("Menade du {meant}?", "Did you mean {meant}?"),
        None => say!(
            "Skapa utgivaren först: frisok new publisher {id}",
            "Make the publisher first: frisok new publisher {id}"
        ),
    };
    Err(NewError::Refused(say!("Det finns ingen utgivare {id}.", "There is no publisher {id}."), remedy))
}
