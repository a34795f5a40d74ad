//! The first occasion of a new course.

use jiff::civil::Date;

use super::NewError;
use super::target::Target;
use super::template::{fill, scalar};
use super::term::Term;
use crate::content::to_id;
use crate::model::{Mode, Start};

/// The first time that a new course is given: what is known of it.
#[derive(Debug, Default)]
pub struct NewOccasion {
    /// Id and name of the publisher's municipality.
    pub(super) place: Option<(String, String)>,
    /// First day.
    pub start: Option<Start>,
    /// Last day to apply.
    pub closes: Option<Date>,
    /// Percent of full time, one or several.
    pub pace: Vec<u32>,
    /// How the teaching is given.
    pub mode: Option<Mode>,
    /// The town where it is given, if not the publisher's.
    pub town: Option<String>,
}

impl NewOccasion {
    /// The town where it is given unless another is said.
    pub fn usual_town(&self) -> Option<&str> {
        self.place.as_ref().map(|(_, name)| name.as_str())
    }

    /// Whether anything has been said about it.
    pub(super) fn says_something(&self) -> bool {
        let NewOccasion { start, closes, pace, mode, town, .. } = self;
        start.is_some() || closes.is_some() || !pace.is_empty() || mode.is_some() || town.is_some()
    }

    /// Its text in the course's file, with examples of what is not known: days of the term after
    /// `today`, or around the start.
    pub(super) fn text(&self, target: &Target, today: Date) -> Result<String, NewError> {
        let term = match (self.start, self.closes) {
            (Some(Start::On(start)), _) => Term::from(start),
            (_, Some(closes)) => Term::after(today.max(closes)),
            _ => Term::after(today),
        };
        let Term { id, start, end, opens, closes } = term;
        let (id, start) = match self.start {
            Some(Start::Rolling) => ("lopande".to_owned(), "start: rolling".to_owned()),
            Some(Start::On(_)) => (id, format!("start: {start}\n    # end: {end}")),
            None => (id, format!("# start: {start}\n    # end: {end}")),
        };
        let apply = match self.closes {
            Some(closes) => format!("apply: {{closes: {closes}}}"),
            None => format!("# apply: {{opens: {opens}, closes: {closes}}}"),
        };
        let pace = match &self.pace[..] {
            [] => "# pace: 100".to_owned(),
            [one] => format!("pace: {one}"),
            many => format!("pace: {many:?}"),
        };
        let mode = match self.mode {
            None => "# mode: classroom".to_owned(),
            Some(mode @ (Mode::Distance | Mode::Blended)) => {
                format!(
                    "mode: {}\n    # Hur många gånger man kommer till skolan.\n    # onsite_meetings: 3",
                    mode.key()
                )
            }
            Some(mode) => format!("mode: {}", mode.key()),
        };
        let place = self.place(target)?;
        let values = [
            ("id", &*id),
            ("start", &start),
            ("apply", &apply),
            ("pace", &pace),
            ("mode", &mode),
            ("place", &place),
        ];
        Ok(fill(include_str!("occasions.yaml"), &values))
    }

    /// A town of which a municipality has its name is there, any other in the publisher's.
    fn place(&self, target: &Target) -> Result<String, NewError> {
        let own = self.place.as_ref().map(|(id, name)| (id.as_str(), name.as_str()));
        let Some(town) = self.town.as_deref().or(own.map(|(_, name)| name)) else {
            return Ok("# place: {town: …, municipality: …}".to_owned());
        };
        let named = target.municipalities().find(|(_, name)| to_id(name) == to_id(town));
        let municipality = named.map(|(id, _)| id.as_str()).or(own.map(|(id, _)| id));
        let town = scalar(town)?;
        Ok(match municipality {
            Some(id) => format!("place: {{town: {town}, municipality: {id}}}"),
            None => format!("place: {{town: {town}}}"),
        })
    }
}
