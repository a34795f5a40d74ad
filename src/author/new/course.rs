//! `new course`.

use jiff::civil::Date;

use super::occasion::NewOccasion;
use super::target::{self, Target};
use super::template::{fill, scalar};
use super::{Made, NewError, make};
use crate::diagnose::say;
use crate::model::{Course, CourseType, Entry, Id, Publisher, nearest};

/// What stands as title until somebody writes one.
const FILLER: &str = "Kursens namn";

/// A course that is to be made.
#[derive(Debug)]
pub struct NewCourse {
    publisher: Id,
    id: Id,
    /// Its name.
    pub title: Option<String>,
    /// What kind of education it is.
    pub course_type: Option<CourseType>,
    /// National codes, the course's own first.
    pub codes: Vec<String>,
    /// The first time that it is given.
    pub occasion: NewOccasion,
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
        target.is_free(&publisher.id, &id)?;
        Ok(NewCourse {
            publisher: publisher.id.clone(),
            id,
            title: None,
            course_type: None,
            codes: Vec::new(),
            occasion: NewOccasion { place, ..NewOccasion::default() },
        })
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
        let without = course_type.is_service() && !self.occasion.says_something();
        let occasions = if without { String::new() } else { self.occasion.text(target, today)? };
        let codes = self.codes.iter().map(|code| scalar(code)).collect::<Result<Vec<_>, _>>()?.join(", ");
        let codes =
            if codes.is_empty() { "# codes: [ABCDEF1]".to_owned() } else { format!("codes: [{codes}]") };
        let values = [
            ("title", &*title),
            ("type", course_type.key()),
            ("status", status),
            ("details", details),
            ("codes", &codes),
            ("credits", credits),
            ("publisher", self.publisher.as_str()),
            ("occasions", &occasions),
        ];
        let text = fill(include_str!("course.yaml"), &values);
        make::<Course>(target, &format!("content/{}/{}.yaml", self.publisher, self.id), &text, fillers)
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
