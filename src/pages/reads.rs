//! What a file of the site was made from, named so that it is known again in another edition of the
//! catalogue, and what it is now.

use std::collections::HashMap;

use blake3::Hasher;

use super::{Pages, Route};
use crate::catalogue::guide::Place;
use crate::catalogue::reads::{List, Listed, Read, unseen};
use crate::catalogue::{Course, ListKind};

/// What something that was read is, as a sum. Of the same the sum is the same, in any edition of the
/// catalogue whose files besides courses' are the same.
pub type Value = [u8; 16];

/// The values of all that can be read of a site.
#[derive(Debug)]
pub struct Values<'p> {
    pages: &'p Pages,
    /// By course: its key (`kumla/underskoterska`) as a sum.
    keys: Vec<Value>,
    /// By course: what its file says.
    courses: Vec<Value>,
    /// Courses by key.
    by_key: HashMap<String, usize>,
}

fn sum(of: &[u8]) -> Value {
    first(blake3::hash(of))
}

fn first(hash: blake3::Hash) -> Value {
    let mut value = Value::default();
    value.copy_from_slice(&hash.as_bytes()[..16]);
    value
}

impl<'p> Values<'p> {
    /// Those of a site; `text` gives what a course's file says.
    pub fn new<'t>(pages: &'p Pages, text: impl Fn(&Course) -> &'t str) -> Values<'p> {
        let catalogue = &pages.catalogue;
        let (mut keys, mut courses, mut by_key) = (Vec::new(), Vec::new(), HashMap::new());
        for (index, course) in catalogue.courses.iter().enumerate() {
            let key = format!("{}/{}", catalogue.publisher(course).id, course.id);
            keys.push(sum(key.as_bytes()));
            courses.push(sum(text(course).as_bytes()));
            by_key.insert(key, index);
        }
        Values { pages, keys, courses, by_key }
    }

    /// What is read by this name in this edition; `None` when there is no such thing.
    pub fn find(&self, name: &str) -> Option<Read> {
        let (kind, rest) = name.split_at_checked(1)?;
        // Pages and parts count from 1.
        let positive = |text: &str| text.parse::<u32>().ok().filter(|it| *it > 0).map(|it| it as usize);
        let number = || rest.split_once(' ').and_then(|(number, of)| Some((positive(number)?, of)));
        Some(match kind {
            "c" => Read::Course(*self.by_key.get(rest)?),
            "a" => Read::Any(self.list(rest)?),
            "l" => Read::Length(self.list(rest)?),
            "s" => number().and_then(|(page, list)| Some(Read::Slice(self.list(list)?, page)))?,
            "o" => Read::Order(self.list(rest)?),
            "k" => Read::Sizes(ListKind::from_slug(rest)?),
            "h" => Read::Present(ListKind::from_slug(rest)?),
            "=" => number().and_then(|(most, key)| Some(Read::Alike(*self.by_key.get(key)?, most)))?,
            "m" => Read::Months,
            "d" => Read::Days(positive(rest)?),
            "g" => Read::Asks,
            "t" => Read::Step(self.step(rest)?),
            "w" => Read::Way(rest.into()),
            "@" => Read::Address(rest.into()),
            "n" => Read::Parts,
            "p" => Read::Part(positive(rest)?),
            "*" => Read::Everything,
            _ => return None,
        })
    }

    /// The name of something that was read: the same in every edition that has it.
    pub fn name(&self, read: &Read) -> String {
        unseen(|| match read {
            Read::Course(course) => format!("c{}", self.course(*course)),
            Read::Any(list) => format!("a{}", self.list_name(*list)),
            Read::Length(list) => format!("l{}", self.list_name(*list)),
            Read::Slice(list, page) => format!("s{page} {}", self.list_name(*list)),
            Read::Order(list) => format!("o{}", self.list_name(*list)),
            Read::Sizes(kind) => format!("k{}", kind.slug()),
            Read::Present(kind) => format!("h{}", kind.slug()),
            Read::Alike(course, most) => format!("={most} {}", self.course(*course)),
            Read::Months => "m".to_owned(),
            Read::Days(page) => format!("d{page}"),
            Read::Asks => "g".to_owned(),
            Read::Step(step) => format!("t{}", self.pages.catalogue.guide().step(*step).path()),
            Read::Way(path) => format!("w{path}"),
            Read::Address(id) => format!("@{id}"),
            Read::Parts => "n".to_owned(),
            Read::Part(part) => format!("p{part}"),
            Read::Everything => "*".to_owned(),
            Read::Unknown => "?".to_owned(),
        })
    }

    /// What it is in this edition; `None` for what nobody knows.
    pub fn value(&self, read: &Read) -> Option<Value> {
        let mut sum = Hasher::new();
        unseen(|| self.add(read, &mut sum))?;
        Some(first(sum.finalize()))
    }

    fn add(&self, read: &Read, sum: &mut Hasher) -> Option<()> {
        let (pages, catalogue) = (self.pages, &self.pages.catalogue);
        let number = |sum: &mut Hasher, number: usize| {
            sum.update(&(number as u64).to_le_bytes());
        };
        match read {
            Read::Course(course) => {
                sum.update(self.courses.get(*course)?);
            }
            Read::Any(list) => number(sum, usize::from(self.listed(*list).is_empty())),
            Read::Length(list) => number(sum, self.listed(*list).len()),
            Read::Slice(list, page) => self.add_courses(self.listed(*list).page(*page), sum),
            Read::Order(list) => self.add_courses(self.listed(*list).iter().as_slice(), sum),
            Read::Present(kind) => catalogue.listings.present(*kind).into_iter().for_each(|value| {
                sum.update(catalogue.value_id(*kind, value).as_bytes()).update(b"\n");
            }),
            Read::Sizes(kind) => catalogue.listings.values(*kind).for_each(|(value, length)| {
                number(sum, value);
                number(sum, length);
            }),
            Read::Alike(course, most) => self.add_courses(&catalogue.alike(*course, *most), sum),
            Read::Months => {
                number(sum, catalogue.calendar().count());
                for (date, page) in catalogue.calendar().months() {
                    sum.update(format!("{date} {page},").as_bytes());
                }
            }
            Read::Days(page) => {
                for day in catalogue.calendar().on_page(*page) {
                    let (date, event, occasion) = (day.date, day.event, day.occasion);
                    sum.update(format!("{date} {event:?} {occasion},").as_bytes());
                    sum.update(&self.keys[day.course]);
                }
            }
            Read::Asks => number(sum, usize::from(catalogue.guide().is_empty())),
            Read::Step(step) => self.add_step(*step, sum),
            Read::Way(path) => {
                let place = catalogue.guide().find(path).map(|place| match place {
                    Place::Question(step) => ("?", catalogue.guide().step(step).path()),
                    Place::Courses(step) => ("=", catalogue.guide().step(step).path()),
                });
                sum.update(format!("{place:?}").as_bytes());
            }
            Read::Address(id) => self.add_route(pages.at(id), sum),
            Read::Parts => number(sum, pages.saved_part_count()),
            Read::Part(part) if *part > pages.saved_part_count() => return None,
            Read::Part(part) => {
                for (id, route) in pages.saved_part(*part) {
                    sum.update(id.as_bytes()).update(b"\n");
                    self.add_route(Some(*route), sum);
                }
            }
            Read::Everything => {
                for (key, course) in self.keys.iter().zip(&self.courses) {
                    sum.update(key).update(course);
                }
            }
            Read::Unknown => return None,
        }
        Some(())
    }

    fn add_courses(&self, courses: &[usize], sum: &mut Hasher) {
        for course in courses {
            sum.update(&self.keys[*course]);
        }
    }

    /// The page of a course or of a former address of one.
    fn add_route(&self, route: Option<Route>, sum: &mut Hasher) {
        match route {
            Some(Route::Course { course }) => sum.update(b"c").update(&self.keys[course]),
            Some(Route::Alias { course, alias }) => {
                sum.update(format!("{alias}").as_bytes()).update(&self.keys[course])
            }
            _ => sum.update(b"-"),
        };
    }

    fn add_step(&self, step: usize, sum: &mut Hasher) {
        let guide = self.pages.catalogue.guide();
        let path = |step: usize| guide.step(step).path();
        let it = guide.step(step);
        let choices: Vec<_> = it.choices().iter().map(|(answer, next)| (answer, path(*next))).collect();
        let others = [it.parent(), it.skip(), Some(it.answered())].map(|step| step.map(path));
        // Answers are types, terms and municipalities, which no course's file changes.
        let all = (it.path(), it.answer(), it.question(), choices, others, it.progress());
        sum.update(format!("{all:?}").as_bytes());
    }

    fn course(&self, index: usize) -> String {
        let course = &self.pages.catalogue.courses[index];
        format!("{}/{}", self.pages.catalogue.publisher(course).id, course.id)
    }

    fn listed(&self, list: List) -> Listed<'p> {
        let catalogue = &self.pages.catalogue;
        match list {
            List::All => catalogue.listings.all(),
            List::Publisher(publisher) => catalogue.listings.publisher(publisher),
            List::Of(kind, value) => catalogue.listings.courses(kind, value),
            List::Step(step) => catalogue.guide().step(step).courses(),
            List::Shown(step) => catalogue.guide().step(step).shown(),
        }
    }

    fn list_name(&self, list: List) -> String {
        let catalogue = &self.pages.catalogue;
        match list {
            List::All => "*".to_owned(),
            List::Publisher(publisher) => format!("p{}", catalogue.publishers[publisher].id),
            List::Of(kind, value) => format!("{} {}", kind.slug(), catalogue.value_id(kind, value)),
            List::Step(step) => format!("t{}", catalogue.guide().step(step).path()),
            List::Shown(step) => format!("v{}", catalogue.guide().step(step).path()),
        }
    }

    fn list(&self, name: &str) -> Option<List> {
        let catalogue = &self.pages.catalogue;
        if let Some((slug, id)) = name.split_once(' ') {
            let kind = ListKind::from_slug(slug)?;
            return Some(List::Of(kind, catalogue.value_index(kind, id)?));
        }
        let (kind, rest) = name.split_at_checked(1)?;
        Some(match kind {
            "*" => List::All,
            "p" => List::Publisher(catalogue.publishers.iter().position(|p| p.id.as_str() == rest)?),
            "t" => List::Step(self.step(rest)?),
            "v" => List::Shown(self.step(rest)?),
            _ => return None,
        })
    }

    /// The step with this address.
    fn step(&self, path: &str) -> Option<usize> {
        let guide = self.pages.catalogue.guide();
        let (Place::Question(step) | Place::Courses(step)) = guide.find(path)?;
        (guide.step(step).path() == path).then_some(step)
    }
}
