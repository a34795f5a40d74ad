//! Going through courses and occasions. `client/plan.js`, `run.js` and `order.js` do the same.

use std::collections::HashMap;

use super::field::Field;
use super::reading::{Value, Word};
use super::values::{Values, best, standing};
use crate::access::Standing;
use crate::catalogue::{Course, Occasion};
use crate::i18n::Collator;
use crate::model::{CourseKind, Date};

/// A service can always be asked for, and would stand before every course.
const BEHIND: f64 = 3.0;

/// A query, ready to be put to courses.
pub struct Plan {
    /// Its words.
    pub words: Vec<Word>,
    /// The words that must fit, as bits.
    pub need: u32,
    /// Words of which one is enough, as bits.
    either: u32,
    points: Vec<HashMap<Value, f64>>,
    cover: HashMap<Value, f64>,
}

/// A course that is found.
#[derive(Debug)]
pub struct Hit {
    /// Its place in the catalogue.
    pub course: usize,
    /// The place of its best fitting occasion among its occasions.
    pub occasion: Option<usize>,
    /// The score, rounded.
    pub score: f64,
    /// For each word of the query the points that it gives.
    pub points: Vec<f64>,
    /// The points for how much of the best name the query is.
    pub cover: f64,
    /// The points that are taken off again, because it is a service.
    pub behind: f64,
}

/// An occasion, or a course without occasions, and which words fit it.
struct Row {
    title: usize,
    course: usize,
    occasion: Option<usize>,
    bits: u32,
}

/// All occasions that some word fits.
pub struct Rows(Vec<Row>);

impl Plan {
    /// Makes a plan of the words of a query. `places`: town and municipality of each place.
    pub fn new(words: Vec<Word>, cover: HashMap<Value, f64>, places: &[[Option<Value>; 2]]) -> Plan {
        let bit = |(which, word): (usize, &Word)| if word.filler { 0 } else { 1 << which };
        let need = words.iter().enumerate().map(bit).sum();
        let points = words
            .iter()
            .map(|word| word.values.iter().map(|(value, met)| (*value, met.points)).collect())
            .collect();
        Plan { either: alternatives(&words, places), words, need, points, cover }
    }

    /// Words that may be left out: each alone from the last, then all.
    pub fn droppable(&self) -> Vec<Vec<usize>> {
        let narrow = |which: &usize| self.words[*which].narrows && self.need & (1 << which) > 0;
        let all: Vec<usize> = (0..self.words.len()).filter(narrow).collect();
        let each = all.iter().rev().map(|which| vec![*which]);
        let several = (all.len() > 1).then(|| all.clone());
        each.chain(several).collect()
    }

    /// The same without some words.
    pub fn without(&self, dropped: &[usize]) -> Plan {
        let bits: u32 = dropped.iter().map(|which| 1 << which).sum();
        let Plan { words, points, cover, need, either } = self;
        let (words, points, cover) = (words.clone(), points.clone(), cover.clone());
        Plan { words, points, cover, need: need & !bits, either: *either }
    }

    fn bits(&self, values: &[Value]) -> u32 {
        let fits = |points: &HashMap<Value, f64>| {
            values.iter().any(|value| points.get(value).is_some_and(|p| *p > 0.0))
        };
        let bit = |(which, points)| if fits(points) { 1u32 << which } else { 0 };
        let bits: u32 = self.points.iter().enumerate().map(bit).sum();
        if bits & self.either > 0 { bits | self.either } else { bits }
    }
}

/// Words for places, as bits, of which one is enough: nobody studies in Kumla and in Karlskoga. None
/// when one place has two of them: Upplands Väsby, or a town and its municipality.
fn alternatives(words: &[Word], places: &[[Option<Value>; 2]]) -> u32 {
    let is_place = |word: &&Word| {
        let mut fields = word.values.keys().map(|(field, _)| field);
        fields.clone().any(Field::is_place) && fields.all(|field| field.is_place() || field.is_named_after())
    };
    let named: Vec<&Word> = words.iter().filter(is_place).collect();
    let fits = |word: &Word, value: &Value| word.values.get(value).is_some_and(|met| met.points > 0.0);
    let of_value = |value: &Value| named.iter().filter(|word| fits(word, value)).count();
    let of_place = |place: &[Option<Value>; 2]| {
        named.iter().filter(|word| place.iter().flatten().any(|value| fits(word, value))).count()
    };
    let mut values = named.iter().flat_map(|word| word.values.keys()).filter(|(field, _)| field.is_place());
    let is_shared = values.any(|value| of_value(value) > 1) || places.iter().any(|place| of_place(place) > 1);
    if named.len() < 2 || is_shared {
        return 0;
    }
    let bit = |(which, word): (usize, &Word)| if is_place(&word) { 1 << which } else { 0 };
    words.iter().enumerate().map(bit).sum()
}

impl Rows {
    /// Puts a query to all courses.
    pub fn new(values: &Values, plan: &Plan) -> Rows {
        let mut rows = Vec::new();
        for (title, courses) in values.offers.courses.iter().enumerate() {
            let of_title = plan.bits(&values.of_title(title));
            for course in courses {
                let it = &values.catalogue.courses[*course];
                let of_course = of_title | plan.bits(&values.of_course(it));
                rows.extend(occasions(it).map(|(occasion, known)| {
                    let bits = of_course | plan.bits(&values.of_occasion(it, known));
                    Row { title, course: *course, occasion, bits }
                }));
            }
        }
        Rows(rows)
    }

    /// Whether words fit one occasion.
    pub fn any(&self, need: u32) -> bool {
        self.0.iter().any(|row| row.bits & need == need)
    }

    /// The courses that a plan fits, best first.
    pub fn hits(&self, values: &Values, plan: &Plan) -> Vec<Hit> {
        let catalogue = values.catalogue;
        let order = |row: &Row| {
            let course = &catalogue.courses[row.course];
            order(course, row.occasion.map(|at| &course.occasions[at]), catalogue.today)
        };
        let mut chosen: HashMap<usize, &Row> = HashMap::new();
        for row in self.0.iter().filter(|row| row.bits & plan.need == plan.need) {
            let best = chosen.entry(row.course).or_insert(row);
            if order(row) < order(best) {
                *best = row;
            }
        }
        let collator = Collator::new(&catalogue.default_language);
        let mut hits: Vec<_> =
            chosen.into_values().map(|row| (order(row), row.title, hit(values, plan, row))).collect();
        hits.sort_by_cached_key(|(order, title, hit)| {
            let course = &catalogue.courses[hit.course];
            let name = collator.key(&values.offers.titles[*title].name);
            (-(hit.score as i64), *order, name, *title, course.publisher, course.id.clone())
        });
        hits.into_iter().map(|(_, _, hit)| hit).collect()
    }
}

/// A course's occasions; one that is nothing where it has none.
fn occasions(course: &Course) -> impl Iterator<Item = (Option<usize>, Option<&Occasion>)> {
    let all = course.occasions.iter().enumerate().map(|(at, occasion)| (Some(at), Some(occasion)));
    all.chain(course.occasions.is_empty().then_some((None, None)))
}

fn hit(values: &Values, plan: &Plan, row: &Row) -> Hit {
    let course = &values.catalogue.courses[row.course];
    let occasion = row.occasion.map(|at| &course.occasions[at]);
    let of_title = values.of_title(row.title);
    let cover = best(&of_title, &plan.cover);
    let all = [of_title, values.of_course(course), values.of_occasion(course, occasion)].concat();
    let points: Vec<f64> = plan.points.iter().map(|of_word| best(&all, of_word)).collect();
    let service = course.kind == CourseKind::Service && !points.is_empty();
    let behind = if service { BEHIND } else { 0.0 };
    let score = match points.len() {
        0 => 0.0,
        words => (points.iter().sum::<f64>() / words as f64 + cover + 0.5).floor() - behind,
    };
    Hit { course: row.course, occasion: row.occasion, score, points, cover, behind }
}

/// Which occasion one would rather have, the smallest first: by standing, then days to the start; of
/// what is over, days from it.
fn order(course: &Course, occasion: Option<&Occasion>, today: Date) -> (Standing, i64) {
    const NEVER: i64 = i64::MAX;
    let standing = standing(course, occasion);
    let timing = occasion.map(|occasion| &occasion.timing);
    let days = match timing.and_then(|timing| timing.start) {
        Some(start) if standing == Standing::Past => (today - start).get_days(),
        Some(start) => (start - today).get_days(),
        None if timing.map_or(standing == Standing::Open, |timing| timing.rolling_start) => 0,
        None => -1,
    };
    (standing, if days < 0 { NEVER } else { i64::from(days) })
}
