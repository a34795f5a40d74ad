//! JSON-LD after schema.org: `Course`, `CourseInstance`, `EducationalOrganization`.

use serde_json::{Map, Value, json};

use crate::catalogue::{Course, Occasion};
use crate::model::publisher::Contact;
use crate::model::{CreditUnit, Mode, Status, Tag, Text};
use crate::pages::{Pages, Route};

/// The JSON-LD of a page, ready to stand in a `script` element; `None` for pages about nothing
/// that schema.org has a word for.
pub fn structured_data(pages: &Pages, route: &Route, language: &Tag) -> Option<String> {
    let scope = Scope { pages, language };
    let mut object = match *route {
        Route::Course { course } if pages.catalogue.courses[course].status != Status::Removed => {
            scope.course(course)
        }
        Route::Publisher { publisher, page: 1 } => scope.organization(publisher),
        _ => return None,
    };
    object.insert("@context".into(), "https://schema.org".into());
    // No text may end the script element.
    let json = Value::Object(object).to_string();
    if !json.contains(['<', '>', '&']) {
        return Some(json);
    }
    Some(json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

struct Scope<'a> {
    pages: &'a Pages,
    language: &'a Tag,
}

impl Scope<'_> {
    fn text(&self, text: &Text) -> String {
        self.pages.languages.localise(text, self.language).to_machine()
    }

    fn course(&self, index: usize) -> Map<String, Value> {
        let course = &self.pages.catalogue.courses[index];
        let written = &course.written;
        let route = Route::Course { course: index };
        let mut object = Map::new();
        object.insert("@type".into(), "Course".into());
        // The same course in every language.
        object.insert(
            "@id".into(),
            self.pages.permalink(&route, &self.pages.catalogue.default_language).into(),
        );
        object.insert("url".into(), self.pages.permalink(&route, self.language).into());
        let title = written.title.as_ref().map(|title| self.text(title));
        let summary = written.summary.as_ref().map(|summary| self.text(summary));
        // Search engines want a description; where there is none, the title says what it is.
        object.insert("description".into(), summary.or_else(|| title.clone()).into());
        object.insert("name".into(), title.into());
        if let Some(code) = written.codes.as_ref().and_then(|codes| codes.first()) {
            object.insert("courseCode".into(), code.value.clone().into());
        }
        let language = written.language.as_ref().map_or("sv", |tag| tag.as_str());
        object.insert("inLanguage".into(), language.into());
        if let Some((value, unit)) = course.credits {
            object.insert("numberOfCredits".into(), credits(value, unit));
        }
        object.insert("provider".into(), self.provider(course));
        let instances: Vec<_> =
            course.occasions.iter().map(|occasion| self.instance(occasion, language)).collect();
        if !instances.is_empty() {
            object.insert("hasCourseInstance".into(), instances.into());
        }
        object
    }

    fn provider(&self, course: &Course) -> Value {
        let publisher = self.pages.catalogue.publisher(course);
        match &course.written.provider {
            Some(name) => json!({"@type": "EducationalOrganization", "name": name.value}),
            None => {
                let route = Route::Publisher { publisher: course.publisher, page: 1 };
                let url = self.pages.permalink(&route, self.language);
                json!({"@type": "EducationalOrganization", "name": self.text(&publisher.name), "url": url})
            }
        }
    }

    fn instance(&self, occasion: &Occasion, language: &str) -> Value {
        let written = &occasion.written;
        let mut object = Map::new();
        object.insert("@type".into(), "CourseInstance".into());
        let mode = written.mode.as_ref().and_then(|mode| match mode.value {
            Mode::Classroom | Mode::Workplace => Some("Onsite"),
            Mode::Distance | Mode::Remote => Some("Online"),
            Mode::Blended => Some("Blended"),
            Mode::Flexible => None,
        });
        if let Some(mode) = mode {
            object.insert("courseMode".into(), mode.into());
        }
        let dates = [("startDate", occasion.timing.start), ("endDate", occasion.timing.end)];
        for (key, date) in dates {
            if let Some(date) = date {
                object.insert(key.into(), date.to_string().into());
            }
        }
        if occasion.timing.cancelled {
            object.insert("eventStatus".into(), "https://schema.org/EventCancelled".into());
        }
        object.insert("inLanguage".into(), language.into());
        if let Some(places) = &written.places {
            object.insert("maximumAttendeeCapacity".into(), places.0.into());
        }
        if let Some(place) = &written.place {
            let mut address = Map::new();
            address.insert("@type".into(), "PostalAddress".into());
            address.insert("addressCountry".into(), "SE".into());
            if let Some(town) = &place.town {
                address.insert("addressLocality".into(), town.value.clone().into());
            }
            if let Some(street) = &place.address {
                address.insert("streetAddress".into(), street.value.clone().into());
            }
            if let Some(municipality) = occasion.municipality {
                let name = self.text(&self.pages.catalogue.municipalities[municipality].name);
                address.insert("addressRegion".into(), name.into());
            }
            object.insert("location".into(), json!({"@type": "Place", "address": address}));
        }
        Value::Object(object)
    }

    fn organization(&self, index: usize) -> Map<String, Value> {
        let publisher = &self.pages.catalogue.publishers[index];
        let route = Route::Publisher { publisher: index, page: 1 };
        let mut object = Map::new();
        object.insert("@type".into(), "EducationalOrganization".into());
        object.insert(
            "@id".into(),
            self.pages.permalink(&route, &self.pages.catalogue.default_language).into(),
        );
        object.insert("name".into(), self.text(&publisher.name).into());
        let own = publisher.website.as_ref().map(ToString::to_string);
        object
            .insert("url".into(), own.unwrap_or_else(|| self.pages.permalink(&route, self.language)).into());
        let areas = publisher.municipalities.iter();
        let areas: Vec<_> = areas
            .map(|index| {
                let municipality = &self.pages.catalogue.municipalities[*index];
                json!({"@type": "AdministrativeArea", "name": self.text(&municipality.name)})
            })
            .collect();
        object.insert("areaServed".into(), areas.into());
        if let Some(contact) = contact(&publisher.contact) {
            object.insert("contactPoint".into(), contact);
        }
        object
    }
}

fn contact(contact: &Contact) -> Option<Value> {
    let mut object = Map::new();
    object.insert("@type".into(), "ContactPoint".into());
    if let Some(email) = &contact.email {
        object.insert("email".into(), email.0.to_string().into());
    }
    if let Some(phone) = &contact.phone {
        object.insert("telephone".into(), phone.value.clone().into());
    }
    (object.len() > 1).then_some(Value::Object(object))
}

fn credits(value: f64, unit: CreditUnit) -> Value {
    let whole = value.fract() == 0.0;
    let number: Value = if whole { (value as i64).into() } else { value.into() };
    json!({"@type": "StructuredValue", "value": number, "unitText": unit.key()})
}
