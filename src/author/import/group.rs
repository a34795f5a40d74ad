//! Rows to courses, their occasions and publishers.

use std::collections::{HashMap, HashSet};

use super::lines::{Kind, Line};
use super::reading::{Given, Reading, union};
use super::target::{Level, Target};
use super::text::fold;
use super::tree::{Step, Tree};
use crate::diagnose::say;

/// A course as the rows of a table give it.
#[derive(Debug)]
pub struct Course {
    /// Its id in the table: what its rows have in common.
    pub id: String,
    /// The publisher's id.
    pub publisher: String,
    /// What the table calls the provider.
    pub provider: String,
    /// Fields of the course.
    pub given: Vec<Given>,
    /// Its occasions, in the order of the table.
    pub occasions: Vec<Occasion>,
}

/// An occasion and the rows that say the same about it.
#[derive(Debug)]
pub struct Occasion {
    /// Its fields, without id.
    pub tree: Tree,
    /// Its rows: the first and those that were merged with it.
    pub rows: Vec<usize>,
    /// What each of its values came from: path and column.
    pub columns: Vec<(String, String)>,
    /// All that is said of it but its id in the table.
    content: Tree,
}

/// A publisher as the rows of a table give it.
#[derive(Debug)]
pub struct Publisher {
    /// Its id.
    pub id: String,
    /// What its first row calls it.
    pub name: String,
    /// The municipalities of its rows, in the order of the table.
    pub municipalities: Vec<String>,
    /// Fields of the publisher.
    pub given: Vec<Given>,
}

/// Everything in a table.
#[derive(Debug, Default)]
pub struct Grouped {
    /// Courses, in the order of the table.
    pub courses: Vec<Course>,
    /// Publishers, in the order of the table.
    pub publishers: Vec<Publisher>,
}

/// Puts rows together; `lines` gets rows that were merged and values on which rows disagree.
pub fn group(readings: Vec<Reading>, system: &str, lines: &mut Vec<Line>) -> Grouped {
    let mut grouped = Grouped::default();
    let mut publishers: HashMap<String, usize> = HashMap::new();
    let mut by_publisher: Vec<Vec<&Reading>> = Vec::new();
    let mut courses: HashMap<&[String], usize> = HashMap::new();
    let mut by_course: Vec<Vec<&Reading>> = Vec::new();
    for reading in &readings {
        let at = *publishers.entry(reading.publisher.clone()).or_insert(by_publisher.len());
        by_publisher.resize_with(by_publisher.len().max(at + 1), Vec::new);
        by_publisher[at].push(reading);
        let at = *courses.entry(&reading.key).or_insert(by_course.len());
        by_course.resize_with(by_course.len().max(at + 1), Vec::new);
        by_course[at].push(reading);
    }
    grouped.publishers.extend(by_publisher.into_iter().map(|readings| Publisher::new(&readings, lines)));
    grouped.courses.extend(by_course.into_iter().map(|readings| Course::new(&readings, system, lines)));
    grouped
}

impl Publisher {
    fn new(readings: &[&Reading], lines: &mut Vec<Line>) -> Publisher {
        let mut municipalities: Vec<String> = Vec::new();
        for reading in readings {
            let municipality = reading.value("occasions.place.municipality").map(Tree::shown);
            municipalities.extend(municipality.filter(|id| !municipalities.contains(id)));
        }
        let (id, name) = (readings[0].publisher.clone(), readings[0].provider.clone());
        let given = agree(readings, Level::Publisher);
        let mut said = HashSet::new();
        for reading in readings {
            for other in reading.of(Level::Publisher).filter(|other| disagrees(&given, other)) {
                differs(other, &name, reading.row, &mut said, lines);
            }
        }
        Publisher { id, name, municipalities, given }
    }
}

impl Course {
    fn new(readings: &[&Reading], system: &str, lines: &mut Vec<Line>) -> Course {
        let first = readings[0];
        let key = first.key.iter().map(|part| if part.is_empty() { "-" } else { part });
        let mut course = Course {
            id: key.collect::<Vec<_>>().join(" | "),
            publisher: first.publisher.clone(),
            provider: first.provider.clone(),
            given: agree(readings, Level::Course),
            occasions: Vec::new(),
        };
        let mut said = HashSet::new();
        readings.iter().for_each(|reading| course.take(reading, system, &mut said, lines));
        course
    }

    /// The value of a field of the course.
    pub fn value(&self, path: &str) -> Option<&Tree> {
        self.given.iter().find(|given| given.target.path() == path).map(|given| &given.value)
    }

    /// All rows of the course.
    pub fn rows(&self) -> impl Iterator<Item = usize> {
        self.occasions.iter().flat_map(|occasion| occasion.rows.iter().copied())
    }

    /// The municipalities of the occasions, each once.
    pub fn municipalities(&self) -> Vec<String> {
        let mut all = Vec::new();
        for id in self.occasions.iter().filter_map(|o| o.tree.scalar(&["place", "municipality"])) {
            if !all.iter().any(|known| known == id) {
                all.push(id.to_owned());
            }
        }
        all
    }

    fn take(
        &mut self,
        reading: &Reading,
        system: &str,
        said: &mut HashSet<[String; 3]>,
        lines: &mut Vec<Line>,
    ) {
        let title = self.value("title").map(Tree::shown).unwrap_or_default();
        let mut fields: Vec<Given> = reading.of(Level::Occasion).cloned().collect();
        for other in reading.of(Level::Course).filter(|other| disagrees(&self.given, other)) {
            // An address that holds for this row only belongs to its occasion.
            match other.target.of_occasion() {
                Some(target) => fields.push(Given { target, ..other.clone() }),
                None => differs(other, &title, reading.row, said, lines),
            }
        }
        let mut tree = Tree::new();
        for given in &fields {
            put(&mut tree, given);
        }
        if tree.get(&["source", "id"]).is_some() {
            tree.put(&["source", "system"], Tree::text(system));
        }
        let columns = fields.iter().map(|given| (given.target.path(), given.column.clone())).collect();
        let mut content = tree.clone();
        content.remove(&[Step::Key("source".into())]);
        match self.occasions.iter_mut().find(|occasion| occasion.content == content) {
            Some(occasion) => {
                let first = occasion.rows[0];
                occasion.rows.push(reading.row);
                lines.push(Line {
                    kind: Kind::RowMerged,
                    row: Some(reading.row),
                    column: String::new(),
                    value: String::new(),
                    entry: title,
                    why: say!("Samma tillfälle som rad {first}.", "The same occasion as row {first}."),
                });
            }
            None => self.occasions.push(Occasion { tree, rows: vec![reading.row], columns, content }),
        }
    }
}

/// What rows say of the fields of one level: of lists everything, of anything else what most rows
/// say, and of that what the first says.
fn agree(readings: &[&Reading], level: Level) -> Vec<Given> {
    let mut votes: Vec<Vec<(Given, usize)>> = Vec::new();
    for given in readings.iter().flat_map(|reading| reading.of(level)) {
        let path = given.target.path();
        let Some(field) = votes.iter_mut().find(|field| field[0].0.target.path() == path) else {
            votes.push(vec![(given.clone(), 1)]);
            continue;
        };
        if let (Tree::List(all), Tree::List(more)) = (&mut field[0].0.value, &given.value) {
            union(all, more.clone());
            continue;
        }
        match field.iter_mut().find(|(other, _)| says_the_same(other, given)) {
            Some((_, count)) => *count += 1,
            None => field.push((given.clone(), 1)),
        }
    }
    let most = |field: Vec<(Given, usize)>| {
        let most = field.iter().map(|(_, count)| *count).max()?;
        field.into_iter().find(|(_, count)| *count == most).map(|(given, _)| given)
    };
    votes.into_iter().filter_map(most).collect()
}

fn says_the_same(a: &Given, b: &Given) -> bool {
    a.value == b.value || fold(&a.value.shown()) == fold(&b.value.shown())
}

/// Whether a row says something else than was agreed. What it lists is in the list.
fn disagrees(agreed: &[Given], other: &Given) -> bool {
    let path = other.target.path();
    let settled = agreed.iter().find(|given| given.target.path() == path);
    !matches!(other.value, Tree::List(_)) && settled.is_some_and(|given| !says_the_same(given, other))
}

/// Says once for each value that rows of one thing disagree.
fn differs(other: &Given, entry: &str, row: usize, said: &mut HashSet<[String; 3]>, lines: &mut Vec<Line>) {
    let value: String = other.value.shown().replace('\n', " ").chars().take(120).collect();
    if said.insert([entry.to_owned(), other.column.clone(), value.clone()]) {
        lines.push(Line {
            kind: Kind::Differs,
            row: Some(row),
            column: other.column.clone(),
            value,
            entry: entry.to_owned(),
            why: say!("Andra rader säger något annat.", "Other rows say something else."),
        });
    }
}

/// Puts a value into a tree; text in a named language goes beside that in the default one.
pub fn put(tree: &mut Tree, given: &Given) {
    let Target { keys, language, .. } = &given.target;
    let before = tree.get(keys).cloned();
    match (language, before) {
        (None, Some(Tree::Map(_))) if matches!(given.target.shape, crate::model::Shape::Text { .. }) => {
            let path: Vec<&str> = keys.iter().map(String::as_str).chain(["sv"]).collect();
            tree.put(&path, given.value.clone());
        }
        (None, _) => tree.put(keys, given.value.clone()),
        (Some(language), before) => {
            if let Some(text @ Tree::Scalar(_)) = before {
                tree.put(keys, Tree::Map(vec![("sv".to_owned(), text)]));
            }
            let path: Vec<&str> = keys.iter().map(String::as_str).chain([language.as_str()]).collect();
            tree.put(&path, given.value.clone());
        }
    }
}
