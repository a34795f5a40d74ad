//! The values that courses and their occasions have, by the numbers of the index.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::field::Field;
use super::reading::Value;
use crate::access::Standing;
use crate::catalogue::{Catalogue, Course, ListKind, Occasion};
use crate::model::{CourseKind, CourseType, LanguageSupport, Mode, SfiCourse, Status, TimeOfDay};
use crate::search::chunk::{self, Shared};
use crate::search::kept::Kept;
use crate::search::main_file::levels;
use crate::search::offers::Offers;
use crate::search::texts;
use crate::search::timing::{EPOCH, Times};
use crate::search::traits::Traits;
use crate::vocabulary::Kind;

/// The values of a catalogue, by number.
pub struct Values<'c> {
    pub catalogue: &'c Catalogue,
    pub offers: Offers,
    pub towns: Vec<Arc<str>>,
    pub providers: Vec<Arc<str>>,
    /// Town and municipality of each place.
    pub places: Vec<[Option<Value>; 2]>,
    levels: Vec<(usize, usize)>,
    kept: Kept,
}

impl<'c> Values<'c> {
    /// Numbers the values of a catalogue as its index does.
    pub fn new(catalogue: &'c Catalogue) -> Values<'c> {
        let mut kept = Kept::default();
        kept.courses.look(catalogue);
        let known = kept.courses.known(catalogue);
        let offers = Offers::new(catalogue, &known);
        let (_, Shared { towns, providers, place: places, .. }) = chunk::chunks(catalogue, &offers, &known);
        let some = |field, number: usize| Some((field, number.checked_sub(1)?));
        let place = |(town, municipality)| [some(Field::Town, town), some(Field::Municipality, municipality)];
        Values {
            places: places.into_iter().map(place).collect(),
            catalogue,
            levels: levels(&offers),
            towns: towns.values.into_iter().cloned().collect(),
            providers: providers.values.into_iter().cloned().collect(),
            offers,
            kept,
        }
    }

    /// Stems, and the titles in whose descriptions they stand.
    pub fn postings(&self) -> BTreeMap<&str, Vec<u32>> {
        texts::postings(&self.offers, &self.kept.courses.known(self.catalogue))
    }

    /// The subject of each level.
    pub fn subjects(&self) -> Vec<usize> {
        self.levels.iter().map(|(subject, _)| self.offers.term(Kind::Subject, *subject)).collect()
    }

    /// The values of a title.
    pub fn of_title(&self, number: usize) -> Vec<Value> {
        let title = &self.offers.titles[number];
        let mut values = vec![(Field::Title, number), (Field::Type, title.course_type)];
        if let Some(level) = title.level {
            let place = self.levels.binary_search(&level).expect("the levels of titles are known");
            values.push((Field::Level, place));
            values.extend((level.1 == 0).then_some((Field::Beginner, 0)));
        }
        let fields = [
            (Kind::Area, Field::Area),
            (Kind::Subject, Field::Subject),
            (Kind::Occupation, Field::Occupation),
        ];
        for (kind, field) in fields {
            let terms = title.terms[kind as usize].iter();
            values.extend(terms.map(|index| (field, self.offers.term(kind, *index))));
        }
        values.extend(title.sfi.iter().map(|letter| (Field::Sfi, *letter)));
        values
    }

    /// The values of a course besides those of its title.
    pub fn of_course(&self, course: &Course) -> Vec<Value> {
        let mut values = vec![(Field::Publisher, course.publisher)];
        let provider = course.written.provider.as_ref().map(|provider| provider.value.as_str());
        let provider = provider.and_then(|name| self.providers.iter().position(|known| **known == *name));
        values.extend(provider.map(|number| (Field::Provider, number)));
        let Traits { support, aid, flags, .. } = Traits::of(course, 0);
        values.extend(support.into_iter().map(|number| (Field::Support, number)));
        values.extend(aid.checked_sub(1).map(|number| (Field::Aid, number)));
        values.extend((flags & 1 > 0).then_some((Field::Apprenticeship, 0)));
        values
    }

    /// The values of an occasion. A course without occasions has one of which nothing is known.
    pub fn of_occasion(&self, course: &Course, occasion: Option<&Occasion>) -> Vec<Value> {
        let at = occasion.and_then(|occasion| occasion.municipality);
        let at: Vec<usize> =
            at.map_or_else(|| course.municipalities.clone(), |municipality| vec![municipality]);
        let mut values: Vec<Value> = at.into_iter().map(|number| (Field::Municipality, number)).collect();
        values.extend((standing(course, occasion) == Standing::Open).then_some((Field::Open, 0)));
        let Some(occasion) = occasion else {
            values.extend(
                (course.status != Status::Cancelled && course.kind == CourseKind::Service)
                    .then_some((Field::Rolling, 0)),
            );
            return values;
        };
        let written = &occasion.written;
        let town =
            written.place.as_ref().and_then(|place| place.town.as_ref()).map(|town| town.value.as_str());
        let town = town.and_then(|town| self.towns.iter().position(|known| **known == *town));
        values.extend(town.map(|number| (Field::Town, number)));
        let mode = written.mode.as_ref().map(|mode| mode.value as usize);
        values.extend(mode.map(|number| (Field::Mode, number)));
        let times = written.time.iter().flat_map(|times| times.iter());
        values.extend(times.map(|time| (Field::Time, time.value as usize)));
        let paces = written.pace.iter().flat_map(|pace| &pace.value.0);
        values.extend(paces.map(|pace| (Field::Pace, pace.value.0 as usize)));
        match Times::of(occasion).start {
            0 => {}
            1 => values.push((Field::Rolling, 0)),
            day => {
                let days = i64::try_from(day - 2).unwrap_or(0);
                let month = EPOCH.saturating_add(jiff::Span::new().days(days)).month();
                values.push((Field::Month, usize::from(month.unsigned_abs())));
            }
        }
        values
    }

    /// A value's id; titles, towns and providers have their names.
    pub fn id(&self, (field, value): Value) -> String {
        let catalogue = self.catalogue;
        let term =
            |kind: Kind, list: ListKind| catalogue.value_id(list, self.offers.used[kind as usize][value]);
        match field {
            Field::Title | Field::Code | Field::Text => &self.offers.titles[value].name,
            Field::Type => CourseType::ALL[value].key(),
            Field::Area => term(Kind::Area, ListKind::Area),
            Field::Subject => term(Kind::Subject, ListKind::Subject),
            Field::Occupation => term(Kind::Occupation, ListKind::Occupation),
            Field::Level => {
                let (subject, level) = self.levels[value];
                return format!("{}/{}", catalogue.value_id(ListKind::Subject, subject), level + 1);
            }
            Field::Municipality => catalogue.municipalities[value].id.as_str(),
            Field::Publisher => catalogue.publishers[value].id.as_str(),
            Field::Provider => &self.providers[value],
            Field::Town => &self.towns[value],
            Field::Mode => Mode::ALL[value].key(),
            Field::Time => TimeOfDay::ALL[value].key(),
            Field::Support => LanguageSupport::ALL[value].key(),
            Field::Aid => ["yes", "no"][value],
            Field::Sfi => SfiCourse::ALL[value].key(),
            _ => return value.to_string(),
        }
        .to_owned()
    }
}

/// Where an occasion is listed on the catalogue's day; of a course without occasions, the course.
pub fn standing(course: &Course, occasion: Option<&Occasion>) -> Standing {
    occasion.map_or(course.standing, |occasion| occasion.standing)
}

/// For each value the points of the best word of a name.
pub fn best(values: &[Value], points: &HashMap<Value, f64>) -> f64 {
    values.iter().filter_map(|value| points.get(value)).copied().fold(0.0, f64::max)
}
