//! JSON-LD after schema.org: `Course`, `CourseInstance`, `EducationalOrganization`.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Number, to_string};

use crate::catalogue::{Course, Occasion};
use crate::model::publisher::Contact;
use crate::model::{CreditUnit, Mode, Status, Tag, Text};
use crate::pages::{Pages, Route};

/// The JSON-LD of a page, ready to stand in a `script` element; `None` for pages about nothing
/// that schema.org has a word for.
pub fn structured_data(pages: &Pages, route: &Route, language: &Tag) -> Option<String> {
    let scope = Scope { pages, language };
    let json = match *route {
        Route::Course { course } if pages.catalogue.courses[course].status != Status::Removed => {
            to_string(&scope.course(course))
        }
        Route::Publisher { publisher, page: 1 } => to_string(&scope.organization(publisher)),
        _ => return None,
    };
    let json = json.expect("texts and numbers are JSON");
    // No text may end the script element.
    if !json.bytes().fold(false, |found, byte| found | matches!(byte, b'<' | b'>' | b'&')) {
        return Some(json);
    }
    Some(json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

const CONTEXT: &str = "https://schema.org";

// Fields stand in the order of the alphabet: so they have always been written.

#[derive(Serialize)]
struct CourseData<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "courseCode", skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    description: Option<Cow<'a, str>>,
    #[serde(rename = "hasCourseInstance", skip_serializing_if = "Vec::is_empty")]
    instances: Vec<Instance<'a>>,
    #[serde(rename = "inLanguage")]
    language: &'a str,
    name: Option<Cow<'a, str>>,
    #[serde(rename = "numberOfCredits", skip_serializing_if = "Option::is_none")]
    credits: Option<Credits>,
    provider: Named<'a>,
    url: String,
}

#[derive(Serialize)]
struct Instance<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "courseMode", skip_serializing_if = "Option::is_none")]
    mode: Option<&'static str>,
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    end: Option<String>,
    #[serde(rename = "eventStatus", skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    #[serde(rename = "inLanguage")]
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
    #[serde(rename = "maximumAttendeeCapacity", skip_serializing_if = "Option::is_none")]
    places: Option<u32>,
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    start: Option<String>,
}

#[derive(Serialize)]
struct Location<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    address: Address<'a>,
}

#[derive(Serialize)]
struct Address<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "addressCountry")]
    country: &'static str,
    #[serde(rename = "addressLocality", skip_serializing_if = "Option::is_none")]
    town: Option<&'a str>,
    #[serde(rename = "addressRegion", skip_serializing_if = "Option::is_none")]
    region: Option<Cow<'a, str>>,
    #[serde(rename = "streetAddress", skip_serializing_if = "Option::is_none")]
    street: Option<&'a str>,
}

/// An organisation or a municipality that is only named.
#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Organization<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "areaServed")]
    areas: Vec<Named<'a>>,
    #[serde(rename = "contactPoint", skip_serializing_if = "Option::is_none")]
    contact: Option<ContactPoint<'a>>,
    name: Cow<'a, str>,
    url: String,
}

#[derive(Serialize)]
struct ContactPoint<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(rename = "telephone", skip_serializing_if = "Option::is_none")]
    phone: Option<&'a str>,
}

#[derive(Serialize)]
struct Credits {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "unitText")]
    unit: &'static str,
    value: Option<Number>,
}

const ORGANIZATION: &str = "EducationalOrganization";

struct Scope<'a> {
    pages: &'a Pages,
    language: &'a Tag,
}

impl<'a> Scope<'a> {
    fn text(&self, text: &'a Text) -> Cow<'a, str> {
        self.pages.languages.machine(text, self.language)
    }

    fn course(&self, index: usize) -> CourseData<'a> {
        let course = &self.pages.catalogue.courses[index];
        let written = &course.written;
        let route = Route::Course { course: index };
        let language = written.language.as_ref().map_or("sv", |tag| tag.as_str());
        let name = written.title.as_ref().map(|title| self.text(title));
        let summary = written.summary.as_ref().map(|summary| self.text(summary));
        CourseData {
            context: CONTEXT,
            // The same course in every language.
            id: self.pages.permalink(&route, &self.pages.catalogue.default_language),
            kind: "Course",
            code: written.codes.as_ref().and_then(|codes| codes.first()).map(|code| code.value.as_str()),
            // Search engines want a description; where there is none, the title says what it is.
            description: summary.or_else(|| name.clone()),
            instances: course.occasions.iter().map(|occasion| self.instance(occasion, language)).collect(),
            language,
            name,
            credits: course.credits.map(|(value, unit)| credits(value, unit)),
            provider: self.provider(course),
            url: self.pages.permalink(&route, self.language),
        }
    }

    fn provider(&self, course: &'a Course) -> Named<'a> {
        let publisher = self.pages.catalogue.publisher(course);
        match &course.written.provider {
            Some(name) => Named { kind: ORGANIZATION, name: name.value.as_str().into(), url: None },
            None => {
                let route = Route::Publisher { publisher: course.publisher, page: 1 };
                let url = self.pages.permalink(&route, self.language);
                Named { kind: ORGANIZATION, name: self.text(&publisher.name), url: Some(url) }
            }
        }
    }

    fn instance(&self, occasion: &'a Occasion, language: &'a str) -> Instance<'a> {
        let written = &occasion.written;
        let mode = written.mode.as_ref().and_then(|mode| match mode.value {
            Mode::Classroom | Mode::Workplace => Some("Onsite"),
            Mode::Distance | Mode::Remote => Some("Online"),
            Mode::Blended => Some("Blended"),
            Mode::Flexible => None,
        });
        let location = written.place.as_ref().map(|place| {
            let region = occasion.municipality;
            let region = region.map(|index| self.text(&self.pages.catalogue.municipalities[index].name));
            let address = Address {
                kind: "PostalAddress",
                country: "SE",
                town: place.town.as_ref().map(|town| town.value.as_str()),
                region,
                street: place.address.as_ref().map(|street| street.value.as_str()),
            };
            Location { kind: "Place", address }
        });
        Instance {
            kind: "CourseInstance",
            mode,
            end: occasion.timing.end.map(|date| date.to_string()),
            status: occasion.timing.cancelled.then_some("https://schema.org/EventCancelled"),
            language,
            location,
            places: written.places.as_ref().map(|places| places.0),
            start: occasion.timing.start.map(|date| date.to_string()),
        }
    }

    fn organization(&self, index: usize) -> Organization<'a> {
        let catalogue = &self.pages.catalogue;
        let publisher = &catalogue.publishers[index];
        let route = Route::Publisher { publisher: index, page: 1 };
        let area = |index: &usize| {
            let name = self.text(&catalogue.municipalities[*index].name);
            Named { kind: "AdministrativeArea", name, url: None }
        };
        let own = publisher.website.as_ref().map(ToString::to_string);
        Organization {
            context: CONTEXT,
            id: self.pages.permalink(&route, &catalogue.default_language),
            kind: ORGANIZATION,
            areas: publisher.municipalities.iter().map(area).collect(),
            contact: contact(&publisher.contact),
            name: self.text(&publisher.name),
            url: own.unwrap_or_else(|| self.pages.permalink(&route, self.language)),
        }
    }
}

fn contact(contact: &Contact) -> Option<ContactPoint<'_>> {
    let email = contact.email.as_ref().map(|email| &*email.value.0);
    let phone = contact.phone.as_ref().map(|phone| phone.value.as_str());
    let is_known = email.is_some() || phone.is_some();
    is_known.then_some(ContactPoint { kind: "ContactPoint", email, phone })
}

fn credits(value: f64, unit: CreditUnit) -> Credits {
    let whole = value.fract() == 0.0;
    let value = if whole { Some((value as i64).into()) } else { Number::from_f64(value) };
    Credits { kind: "StructuredValue", unit: unit.key(), value }
}
