//! From what files say to what they mean.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use ahash::AHashMap;
use rayon::prelude::*;

use super::answers::{Answers, homes};
use super::course::{school_form, student_aid, unit};
use super::destination::{Destination, destination};
use super::inherit::{over, way_to_apply};
use super::{Catalogue, Course, Courses, InfoPage, Listings, Municipality, Occasion, PageVersion, Publisher};
use crate::access::{Application, Standing, Timing, changes, state};
use crate::diagnose::Files;
use crate::i18n::Collator;
use crate::model::{self, At, CourseKind, Date, Entry, Id, Rich, Status, Tag, Written};
use crate::vocabulary::{Derived, Kind, Vocabulary};

/// Resolves a catalogue.
///
/// `written` must be free of errors, or parts with errors must have been taken out of it: an
/// entry that lacks what it must have is passed over. `base_url`, ending in `/`, replaces the one in
/// `frisok.yaml`; `day` is the day on which the site behaves as it does, and whether that day
/// stands in for the real one in the browser too. Courses that mean what they did in `before`, a
/// catalogue of the same folder, are taken from there.
pub fn resolve(
    written: Written,
    vocabulary: Arc<Vocabulary>,
    files: &Files,
    base_url: Option<String>,
    (today, fixed_today): (Date, bool),
    before: Option<&Catalogue>,
) -> Catalogue {
    let county = written.county.map(|(_, county)| county).unwrap_or_default();
    let default_language = county.default_language.as_ref().map(|tag| tag.value.clone()).unwrap_or_default();
    let languages = county.languages.iter().flat_map(|list| list.iter()).map(|tag| tag.value.clone());
    let written_url = || county.base_url.as_ref().map(|url| url.0.to_string()).unwrap_or_default();
    let base_url = base_url.unwrap_or_else(written_url);
    let collator = Collator::new(&default_language);
    let mut municipalities = municipalities(&county);
    let mut publishers: Vec<_> =
        written.publishers.into_iter().filter_map(|entry| publisher(entry, &municipalities)).collect();
    publishers.sort_by(|a, b| collator.compare(&a.name.default, &b.name.default).then(a.id.cmp(&b.id)));
    let written_municipalities = county.municipalities.iter().flat_map(|list| list.iter());
    for (index, municipality) in municipalities.iter_mut().enumerate() {
        let written = written_municipalities.clone().find(|written| names(written, &municipality.id));
        municipality.destination =
            written.map(|written| destination(written, index, &publishers)).unwrap_or_default();
    }
    let area: Vec<_> = municipalities.iter().map(|known| (&known.id, known.cooperates)).collect();
    let application = county.free_application.as_ref().and_then(|free| Application::new(free, &area));
    let resolver = Resolver {
        municipalities: index(municipalities.iter().map(|municipality| &municipality.id)),
        publisher_index: index(publishers.iter().map(|publisher| &publisher.id)),
        publishers: &publishers,
        vocabulary: &vocabulary,
        collator: &collator,
        today,
    };
    let homes = homes(&municipalities, &collator);
    let answers = Mutex::new(Answers::new(application.as_ref(), &homes));
    let same_ground = |before: &&Catalogue| same_ground(before, &county, &publishers, &vocabulary, today);
    let before = before.filter(same_ground).map_or(&[][..], |before| before.courses.iter().as_slice());
    let known = before.iter().enumerate().map(|(at, course)| (address(&course.written), at));
    let known: AHashMap<usize, usize> = known.collect();
    let (mut same, mut others) = (vec![false; before.len()], Vec::new());
    for entry in written.courses {
        match known.get(&address(&entry.value)) {
            Some(at) if before[*at].file == entry.file => same[*at] = true,
            _ => others.push(entry),
        }
    }
    let resolve = |entry: Entry<model::Course>| {
        let mut course = resolver.course(entry)?;
        let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
        course.answers = answers.of(course.course_type, &course.municipalities);
        Some(Arc::new(course))
    };
    let others: Vec<_> = others.into_par_iter().filter_map(resolve).collect();
    let same = before.iter().zip(same).filter(|(_, same)| *same);
    let mut courses: Vec<_> = same.map(|(course, _)| course.clone()).chain(others).collect();
    let by_order = |one: &Arc<Course>, other: &Arc<Course>| in_order(one).cmp(&in_order(other));
    match before.len() {
        0 => courses.par_sort_by(by_order),
        // Nearly all stand in order already.
        _ => courses.sort_by(by_order),
    }
    let mut catalogue = Catalogue {
        pages: pages(written.pages, &default_language, files),
        languages: languages.collect(),
        default_language,
        base_url,
        today,
        fixed_today,
        municipalities,
        homes,
        application,
        publishers,
        courses: Courses::new(courses),
        vocabulary,
        listings: Listings::default(),
        follows: Default::default(),
        county,
    };
    catalogue.listings = Listings::new(&catalogue);
    catalogue
}

fn index<'a>(ids: impl Iterator<Item = &'a Id>) -> HashMap<Id, usize> {
    ids.enumerate().map(|(index, id)| (id.clone(), index)).collect()
}

fn municipalities(county: &model::County) -> Vec<Municipality> {
    let area = county.cooperation_area.as_ref();
    let cooperates = |id: &Id| area.is_none_or(|area| area.iter().any(|member| &member.value == id));
    let all = county.municipalities.iter().flat_map(|list| list.iter());
    all.filter_map(|municipality| {
        let id = municipality.id.as_ref()?.value.clone();
        Some(Municipality {
            cooperates: cooperates(&id),
            code: municipality.code.as_ref()?.0.clone(),
            name: municipality.name.as_ref()?.value.clone(),
            coordinates: municipality
                .lat
                .as_ref()
                .zip(municipality.lon.as_ref())
                .map(|(lat, lon)| (lat.value.0, lon.value.0)),
            // Known when the publishers are.
            destination: Destination::default(),
            id,
        })
    })
    .collect()
}

/// What tells what one file said from what others say, as long as it is kept.
fn address(written: &Arc<model::Course>) -> usize {
    Arc::as_ptr(written).addr()
}

/// Where a course stands in lists.
fn in_order(course: &Course) -> (Standing, &[u8], usize, &Id) {
    (course.standing, &course.title_key, course.publisher, &course.id)
}

/// Whether all that a course's meaning rests on besides itself is what it was.
fn same_ground(
    before: &Catalogue,
    county: &model::County,
    publishers: &[Publisher],
    vocabulary: &Arc<Vocabulary>,
    today: Date,
) -> bool {
    let same = |(one, other): (&Publisher, &Publisher)| {
        one.id == other.id && Arc::ptr_eq(&one.written, &other.written)
    };
    before.today == today
        && Arc::ptr_eq(&before.vocabulary, vocabulary)
        && before.county == *county
        && before.publishers.len() == publishers.len()
        && before.publishers.iter().zip(publishers).all(same)
}

fn names(municipality: &model::county::Municipality, id: &Id) -> bool {
    municipality.id.as_ref().is_some_and(|own| own.value == *id)
}

fn publisher(entry: Entry<model::Publisher>, municipalities: &[Municipality]) -> Option<Publisher> {
    let value = entry.value;
    let position = |id: &At<Id>| municipalities.iter().position(|m| m.id == id.value);
    Some(Publisher {
        id: entry.id,
        file: entry.file,
        name: value.name.as_ref()?.value.clone(),
        municipalities: value
            .municipalities
            .iter()
            .flat_map(|list| list.iter())
            .filter_map(position)
            .collect(),
        website: value.website.as_ref().map(|url| url.value.0.clone()),
        contact: shared(value.contact.as_ref()),
        guidance: shared(value.guidance.as_ref()),
        apply: shared(value.apply.as_ref()),
        appeal: own_or(value.appeal.as_ref(), None),
        written: value,
    })
}

fn own_or(own: Option<&At<Rich>>, base: Option<&Arc<Rich>>) -> Option<Arc<Rich>> {
    own.map(|own| Arc::new(own.value.clone())).or_else(|| base.cloned())
}

/// A value that is written twice counts once.
fn once_each(values: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut kept = Vec::new();
    values.for_each(|value| {
        if !kept.contains(&value) {
            kept.push(value);
        }
    });
    kept
}

fn shared<T: Clone + Default>(block: Option<&At<T>>) -> Arc<T> {
    Arc::new(block.map(|at| at.value.clone()).unwrap_or_default())
}

struct Resolver<'a> {
    municipalities: HashMap<Id, usize>,
    publisher_index: HashMap<Id, usize>,
    publishers: &'a [Publisher],
    vocabulary: &'a Vocabulary,
    collator: &'a Collator,
    today: Date,
}

/// What an occasion has from its course.
type Inherited<'a> = (
    &'a Arc<model::publisher::Contact>,
    &'a Arc<model::publisher::Guidance>,
    &'a Arc<model::publisher::Apply>,
    Option<&'a Arc<Rich>>,
);

impl Resolver<'_> {
    fn course(&self, entry: Entry<model::Course>) -> Option<Course> {
        let written = entry.value;
        let publisher_index = *self.publisher_index.get(&entry.publisher)?;
        let publisher = &self.publishers[publisher_index];
        let course_type = written.course_type.as_ref()?.value;
        let service = if course_type.is_service() { CourseKind::Service } else { CourseKind::Course };
        let kind = written.kind.as_ref().map_or(service, |kind| kind.value);
        let title = &written.title.as_ref()?.default;
        let codes: Vec<&str> =
            written.codes.iter().flat_map(|codes| codes.iter()).map(|code| code.as_str()).collect();
        let derived = self.vocabulary.derive(title, &codes);
        let contact = over(written.contact.as_ref().map(|at| &*at.value), &publisher.contact);
        let guidance = over(written.guidance.as_ref().map(|at| &*at.value), &publisher.guidance);
        let apply = over(written.apply.as_ref().map(|at| &*at.value), &publisher.apply);
        let appeal = own_or(written.appeal.as_ref(), publisher.appeal.as_ref());
        let municipalities = match &written.municipalities {
            Some(list) => self.places(list.iter().map(|id| &id.value)),
            None => publisher.municipalities.clone(),
        };
        let areas = self.terms(Kind::Area, written.areas.as_ref(), &derived);
        let subjects = self.terms(Kind::Subject, written.subjects.as_ref(), &derived);
        let occupations = self.terms(Kind::Occupation, written.occupations.as_ref(), &derived);
        let level = derived.level.filter(|(subject, _)| subjects.contains(subject));
        let credits = written
            .credits
            .as_ref()
            .map(|credits| (credits.value.value, credits.unit.unwrap_or(unit(course_type))));
        let status = written.status.as_ref().map_or(Status::Published, |status| status.value);

        let occasions = written.occasions.iter().flat_map(|list| list.iter());
        let mut occasions: Vec<_> = occasions
            .map(|occasion| {
                let cancelled = status == Status::Cancelled;
                let inherited = (&contact, &guidance, &apply, appeal.as_ref());
                self.occasion(occasion.value.clone(), cancelled, inherited)
            })
            .collect();
        occasions.sort_by_key(|occasion| {
            let start = occasion.timing.start.unwrap_or(Date::MAX);
            // Past ones latest first: the newest tells most about the next.
            let past = (occasion.standing == Standing::Past).then_some(std::cmp::Reverse(start));
            (occasion.standing, past, start)
        });
        let student_aid = student_aid(&written, course_type, kind, &occasions);
        let mut listed_in = municipalities.clone();
        for place in occasions.iter().filter_map(|occasion| occasion.municipality) {
            if !listed_in.contains(&place) {
                listed_in.push(place);
            }
        }
        let standing = match status {
            Status::Cancelled | Status::Removed => Standing::Past,
            _ => occasions.iter().map(|occasion| occasion.standing).min().unwrap_or(
                // A service has no dates and can always be asked for.
                if kind == CourseKind::Service { Standing::Open } else { Standing::Undated },
            ),
        };
        Some(Course {
            file: entry.file,
            id: entry.id,
            publisher: publisher_index,
            course_type,
            kind,
            status,
            school_form: school_form(course_type),
            credits,
            student_aid,
            municipalities,
            listed_in,
            areas,
            subjects,
            occupations,
            level,
            contact,
            guidance,
            apply,
            appeal,
            occasions,
            standing,
            answers: None,
            title_key: self.collator.key(title).into(),
            written,
        })
    }

    fn occasion(
        &self,
        written: Arc<model::Occasion>,
        course_cancelled: bool,
        (contact, guidance, apply, appeal): Inherited,
    ) -> Occasion {
        let mut timing = Timing::of(&written);
        timing.cancelled |= course_cancelled;
        let state = state(&timing, self.today);
        let way = written.apply.as_ref().map(|at| way_to_apply(&at.value));
        let place = written.place.as_ref().and_then(|place| place.municipality.as_ref());
        Occasion {
            state,
            standing: state.standing(&timing, self.today),
            changes: changes(&timing),
            timing,
            municipality: place.and_then(|id| self.municipalities.get(&id.value).copied()),
            contact: over(written.contact.as_ref().map(|at| &*at.value), contact),
            guidance: over(written.guidance.as_ref().map(|at| &*at.value), guidance),
            apply: over(way.as_ref(), apply),
            appeal: own_or(written.appeal.as_ref(), appeal),
            written,
        }
    }

    fn places<'i>(&self, ids: impl Iterator<Item = &'i Id>) -> Vec<usize> {
        once_each(ids.filter_map(|id| self.municipalities.get(id).copied()))
    }

    /// The terms that are given, or else the derived ones.
    fn terms(&self, kind: Kind, given: Option<&At<Vec<At<Id>>>>, derived: &Derived) -> Vec<usize> {
        let index = |id: &Id| self.vocabulary.index(kind, id);
        match given {
            Some(list) => once_each(list.iter().filter_map(|id| index(&id.value))),
            None => derived.of(kind).iter().map(|(term, _)| *term).collect(),
        }
    }
}

fn pages(written: Vec<model::InfoPage>, default_language: &Tag, files: &Files) -> Vec<InfoPage> {
    let mut by_path: BTreeMap<String, Vec<PageVersion>> = BTreeMap::new();
    for page in written {
        let markdown = files.text(page.file)[page.body.range()].to_owned();
        let version = PageVersion {
            language: page.language,
            file: page.file,
            front: page.front,
            body: page.body,
            markdown,
        };
        by_path.entry(page.path).or_default().push(version);
    }
    let mut pages: Vec<_> = by_path
        .into_iter()
        .map(|(path, mut versions)| {
            versions.sort_by_key(|version| (&version.language != default_language, version.language.clone()));
            InfoPage { path, versions }
        })
        .collect();
    pages.sort_by_key(|page| {
        let weight = page.versions[0].front.weight.as_ref().map_or(u32::MAX, |weight| weight.value.0);
        (weight, page.path.clone())
    });
    pages
}
