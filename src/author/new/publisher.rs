//! `new publisher`.

use super::target::{self, Target};
use super::template::{fill, scalar};
use super::{Made, NewError, make};
use crate::diagnose::say;
use crate::model::load::{COUNTY_FILE, PUBLISHER_FILE};
use crate::model::{Id, Publisher};

/// What stands as name until somebody writes one.
const FILLER: &str = "Utgivarens namn";

/// A publisher that is to be made.
#[derive(Debug)]
pub struct NewPublisher {
    id: Id,
    /// Its name.
    pub name: Option<String>,
    /// The ids of its municipalities.
    pub municipalities: Vec<String>,
}

impl NewPublisher {
    /// A publisher with this id. One named as a municipality is that municipality's, unless
    /// something else is said.
    ///
    /// # Errors
    /// Refused where the id cannot be one.
    pub fn new(target: &Target, id: &str) -> Result<NewPublisher, NewError> {
        let id = target::id(id)?;
        let municipality = target.municipalities().find(|(known, _)| **known == id);
        let name = municipality.map(|(_, name)| name.to_owned());
        let municipalities = municipality.map(|(id, _)| id.to_string()).into_iter().collect();
        Ok(NewPublisher { id, name, municipalities })
    }

    /// Writes `_publisher.yaml`. A name that is not given becomes a filler.
    ///
    /// # Errors
    /// Refused where the publisher exists, or no known municipality is given; the disk's.
    pub fn write(self, target: &Target) -> Result<Made, NewError> {
        let NewPublisher { id, name, municipalities } = self;
        if municipalities.is_empty() {
            let known = target.municipalities().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(", ");
            return Err(NewError::Refused(
                say!("Vilka kommuner hör {id} till?", "Which municipalities does {id} belong to?"),
                say!(
                    "Skriv dem med komma emellan: frisok new publisher {id} --municipalities … Kommunerna i {COUNTY_FILE} är {known}. Saknas en, lägg först till den där.",
                    "Write them with commas between: frisok new publisher {id} --municipalities … The municipalities in {COUNTY_FILE} are {known}. If one is missing, add it there first."
                ),
            ));
        }
        for municipality in &municipalities {
            target.municipality(municipality)?;
        }
        let fillers = if name.is_none() { vec!["name"] } else { Vec::new() };
        let name = scalar(name.as_deref().unwrap_or(FILLER))?;
        let values = [("name", &*name), ("municipalities", &municipalities.join(", ")), ("id", id.as_str())];
        let text = fill(include_str!("publisher.yaml"), &values);
        make::<Publisher>(target, &format!("content/{id}/{PUBLISHER_FILE}"), &text, fillers)
    }
}
