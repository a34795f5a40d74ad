//! One row to what it says about a publisher, a course and an occasion.

use super::convert::{self, Converted, Known, convert};
use super::lines::{Kind, Line};
use super::map::{ImportMap, Rule};
use super::table::{Row, Table};
use super::target::{Level, Target};
use super::text::{self, fold};
use super::tree::Tree;
use crate::content::to_id;
use crate::diagnose::{Said, say};
use crate::model::{Id, Shape};

/// A field and what a row says of it.
#[derive(Clone, Debug)]
pub struct Given {
    /// The field.
    pub target: Target,
    /// The column it came from; empty for what was concluded.
    pub column: String,
    /// The value.
    pub value: Tree,
}

/// What a row says.
#[derive(Debug)]
pub struct Reading {
    /// The row's number.
    pub row: usize,
    /// What rows of one course have in common, folded.
    pub key: Vec<String>,
    /// The publisher's id.
    pub publisher: String,
    /// What the row calls the provider.
    pub provider: String,
    /// Every field, of publisher, course and occasion.
    pub given: Vec<Given>,
}

/// A map laid on a table: which column becomes which field.
pub struct Reader<'a> {
    map: &'a ImportMap,
    table: &'a Table,
    known: &'a Known,
    rules: Vec<(usize, &'a Rule, &'a str, Target)>,
    key: Vec<usize>,
    defaults: Vec<(Target, Vec<String>)>,
    skip: Vec<(usize, &'a super::map::Skip)>,
}

impl<'a> Reader<'a> {
    /// Lays a map on a table; `lines` gets the columns that do not fit together.
    pub fn new(map: &'a ImportMap, table: &'a Table, known: &'a Known, lines: &mut Vec<Line>) -> Reader<'a> {
        let mut missing: Vec<&str> = Vec::new();
        let mut index = |name: &'a str| {
            let index = table.column(name);
            if index.is_none() && !missing.contains(&name) {
                missing.push(name);
            }
            index
        };
        let rules: Vec<_> = map
            .rules()
            .filter_map(|(rule, column)| {
                let target = Target::find(&rule.to.as_ref()?.value).ok()?;
                Some((index(column)?, rule, column, target))
            })
            .collect();
        let skip: Vec<_> = (map.skip.iter().flat_map(|skips| skips.iter()))
            .filter_map(|skip| Some((index(&skip.column.as_ref()?.value)?, &skip.value)))
            .collect();
        let key: Vec<usize> = match &map.course_key {
            Some(columns) => columns.iter().filter_map(|column| index(&column.value)).collect(),
            None => {
                let of = |path: &str| {
                    rules.iter().filter(move |rule| rule.3.path() == path).map(|rule| rule.0).next()
                };
                ["title", "codes", "publisher"].into_iter().filter_map(of).collect()
            }
        };
        let ignored =
            |name: &str| map.ignore.iter().flat_map(|all| all.iter()).any(|other| fold(other) == fold(name));
        let used = |at: usize| {
            rules.iter().any(|rule| rule.0 == at) || skip.iter().any(|skip| skip.0 == at) || key.contains(&at)
        };
        let unused = table.columns.iter().enumerate().filter(|(at, name)| !used(*at) && !ignored(name));
        lines.extend(unused.map(|(at, name)| column_line(Kind::ColumnUnused, name, example(table, at))));
        lines.extend(missing.iter().map(|name| column_line(Kind::ColumnMissing, name, String::new())));
        let defaults = map.defaults.iter().flat_map(|words| &words.0).filter_map(|word| {
            let values =
                word.value.iter().flat_map(|many| &many.value.0).map(|text| text.value.clone()).collect();
            Some((Target::find(&word.key).ok()?, values))
        });
        Reader { map, table, known, rules, key, defaults: defaults.collect(), skip }
    }

    /// Whether some column of the table becomes the title.
    pub fn has_title(&self) -> bool {
        self.rules.iter().any(|rule| rule.3.path() == "title")
    }

    /// Reads a row. `None` when it is left out; `lines` says why, and which values were.
    pub fn read(&self, row: &Row, lines: &mut Vec<Line>) -> Option<Reading> {
        let from = lines.len();
        match self.usable(row, lines) {
            Ok(reading) => {
                let entry = reading.value("title").map(Tree::shown).unwrap_or_default();
                lines[from..].iter_mut().for_each(|line| line.entry.clone_from(&entry));
                Some(reading)
            }
            Err((column, value, why)) => {
                lines.truncate(from);
                let entry = self.cell(row, "title");
                lines.push(Line { kind: Kind::RowLeftOut, row: Some(row.number), column, value, entry, why });
                None
            }
        }
    }

    fn usable(&self, row: &Row, lines: &mut Vec<Line>) -> Result<Reading, (String, String, Said)> {
        if let Some(swallowed) = row.swallowed {
            let column = self.table.columns.get(swallowed.cell).cloned().unwrap_or_default();
            let value = row.cells.get(swallowed.cell).map(|cell| text::plain(cell)).unwrap_or_default();
            return Err((column, value, swallowed.why()));
        }
        if row.extra > 0 {
            let why =
                say!("Raden har fler celler än rubrikraden.", "The row has more cells than the header.");
            return Err((String::new(), String::new(), why));
        }
        self.skipped(row)?;
        let mut reading = self.fields(row, lines);
        self.assume(&mut reading, row, lines);
        self.place(&mut reading, row, lines);
        if reading.value("title").is_none_or(Tree::is_empty) {
            let columns = self.map.columns_to("title").join(", ");
            return Err((
                columns,
                self.cell(row, "title"),
                say!("Raden har ingen titel.", "The row has no title."),
            ));
        }
        if reading.publisher.is_empty() {
            let columns = self.map.columns_to("publisher").join(", ");
            return Err((
                columns,
                reading.provider,
                say!("Raden har ingen anordnare.", "The row has no provider."),
            ));
        }
        Ok(reading)
    }

    fn skipped(&self, row: &Row) -> Result<(), (String, String, Said)> {
        for (at, skip) in &self.skip {
            let cell = fold(&row.cells[*at]);
            let mut texts = skip.is.iter().flat_map(|many| &many.value.0);
            if texts.any(|text| fold(text) == cell) {
                let sv = skip.reason.as_ref().map_or("", |text| &text.default);
                let english = skip.reason.as_ref().and_then(|text| {
                    text.others.iter().find(|(tag, _)| tag.as_str() == "en").map(|(_, text)| &**text)
                });
                let why = Said { sv: sv.to_owned(), en: english.unwrap_or(sv).to_owned() };
                return Err((self.table.columns[*at].clone(), row.cells[*at].trim().to_owned(), why));
            }
        }
        Ok(())
    }

    fn fields(&self, row: &Row, lines: &mut Vec<Line>) -> Reading {
        let key = self.key.iter().map(|at| fold(&text::plain(&row.cells[*at]))).collect();
        let mut reading = Reading {
            row: row.number,
            key,
            publisher: String::new(),
            provider: String::new(),
            given: Vec::new(),
        };
        for (at, rule, column, target) in &self.rules {
            let cell = &row.cells[*at];
            let Converted { value, rolling, faults } =
                convert(cell, rule, column, target, self.map, self.known);
            for (value, why) in faults {
                lines.push(value_line(row.number, column, value, why));
            }
            if rolling {
                self.rolling(&mut reading, target, column, cell, lines);
            }
            let Some(value) = value else { continue };
            if target.path() == "publisher" {
                let Tree::Scalar(name) = &value else { continue };
                if reading.publisher.is_empty() {
                    reading.publisher = publisher_id(name);
                    reading.provider = text::plain(cell);
                }
                continue;
            }
            reading.give(Given { target: target.clone(), column: (*column).to_owned(), value });
        }
        reading
    }

    /// A day that never comes: of the start and the end it means a rolling start, of the
    /// application that one can always apply.
    fn rolling(
        &self,
        reading: &mut Reading,
        target: &Target,
        column: &str,
        cell: &str,
        lines: &mut Vec<Line>,
    ) {
        let (path, value) = match target.path().as_str() {
            "occasions.end" => ("occasions.start", "rolling"),
            "occasions.apply.closes" => ("occasions.apply.rolling", "true"),
            _ => {
                let why = say!("Dagen ligger för långt fram.", "The day is too far in the future.");
                lines.push(value_line(reading.row, column, cell.trim().to_owned(), why));
                return;
            }
        };
        let Ok(target) = Target::find(path) else { return };
        let same = |given: &Given| given.target.path() == path;
        if let Some(start) =
            reading.given.iter().find(|given| same(given)).filter(|given| given.value != Tree::text(value))
        {
            let why = say!(
                "Intaget är löpande: slutet är {cell}.",
                "Intake is rolling: the end is {cell}.",
                cell = cell.trim()
            );
            lines.push(value_line(reading.row, &start.column, start.value.shown(), why));
        }
        reading.given.retain(|given| !same(given));
        reading.give(Given { target, column: column.to_owned(), value: Tree::text(value) });
    }

    /// What no column said.
    fn assume(&self, reading: &mut Reading, row: &Row, lines: &mut Vec<Line>) {
        for (target, words) in &self.defaults {
            let path = target.path();
            if path == "publisher" {
                if reading.publisher.is_empty() {
                    reading.publisher = words.first().map(|word| publisher_id(word)).unwrap_or_default();
                }
                continue;
            }
            if reading.value(&path).is_some() {
                continue;
            }
            let Converted { value: Some(value), .. } = convert::default(words, target, self.known) else {
                continue;
            };
            let columns = self.map.columns_to(&path);
            if !columns.is_empty() {
                let (shown, column) = (value.shown(), columns.join(", "));
                let why = say!("{path} saknas; {shown} antas.", "{path} is missing; {shown} is assumed.");
                let value = self.table.column(columns[0]).map_or("", |at| row.cells[at].trim()).to_owned();
                lines.push(Line {
                    kind: Kind::Assumed,
                    row: Some(row.number),
                    column,
                    value,
                    entry: String::new(),
                    why,
                });
            }
            reading.given.push(Given { target: target.clone(), column: String::new(), value });
        }
    }

    /// The municipality of a town: what the map says, else the municipality of the same name.
    fn place(&self, reading: &mut Reading, row: &Row, lines: &mut Vec<Line>) {
        if reading.value("occasions.place.municipality").is_some() {
            return;
        }
        let Some(town) = reading.given.iter().find(|given| given.target.path() == "occasions.place.town")
        else {
            return;
        };
        let (name, column) = (town.value.shown(), town.column.clone());
        let mapped = self.map.places.iter().find_map(|places| places.find(&name)?.value.as_ref());
        let wanted = mapped.map_or(name.as_str(), |id| id.as_str());
        let known = self.known.ids.get("municipality").and_then(|ids| ids.get(&fold(wanted)));
        match (known, Target::find("occasions.place.municipality")) {
            (Some(id), Ok(target)) => reading.give(Given { target, column, value: Tree::text(id) }),
            _ => {
                let why = say!(
                    "Kartan vet inte vilken kommun orten ligger i.",
                    "The map does not know which municipality the town is in."
                );
                lines.push(Line {
                    kind: Kind::UnknownTown,
                    row: Some(row.number),
                    column,
                    value: name,
                    entry: String::new(),
                    why,
                });
            }
        }
    }

    /// What stands in the first column that becomes a field.
    fn cell(&self, row: &Row, path: &str) -> String {
        let rule = self.rules.iter().find(|rule| rule.3.path() == path);
        rule.map(|rule| text::plain(&row.cells[rule.0])).unwrap_or_default()
    }
}

impl Reading {
    /// What the row says of a field.
    pub fn value(&self, path: &str) -> Option<&Tree> {
        self.given.iter().find(|given| given.target.path() == path).map(|given| &given.value)
    }

    /// What the row says of fields of one level.
    pub fn of(&self, level: Level) -> impl Iterator<Item = &Given> {
        self.given.iter().filter(move |given| given.target.level == level)
    }

    /// Adds a value. Several columns of one field: lists are put together, rich texts are
    /// paragraphs after one another, of anything else the first counts.
    fn give(&mut self, new: Given) {
        let path = new.target.path();
        let Some(old) = self.given.iter_mut().find(|given| given.target.path() == path) else {
            self.given.push(new);
            return;
        };
        let rich = matches!(new.target.shape, Shape::Text { rich: true, .. });
        match (&mut old.value, new.value) {
            (Tree::List(old), Tree::List(new)) => union(old, new),
            (Tree::Scalar(old), Tree::Scalar(new)) if rich && *old != new => {
                *old = format!("{old}\n\n{new}");
            }
            _ => {}
        }
    }
}

/// Adds to a list what it does not have; case does not matter.
pub fn union(list: &mut Vec<Tree>, more: Vec<Tree>) {
    for item in more {
        if !list.iter().any(|known| fold(&known.shown()) == fold(&item.shown())) {
            list.push(item);
        }
    }
}

/// A publisher's id from its name, or the id itself. Names that give no id get one all the same.
fn publisher_id(name: &str) -> String {
    if name.trim().is_empty() {
        return String::new();
    }
    match to_id(name) {
        id if id.is_empty() => format!("anordnare-{}", &blake3::hash(fold(name).as_bytes()).to_hex()[..8]),
        id => usable_id(id, "anordnare"),
    }
}

/// The id, after a word where it could not be a file's name or would be a page's number.
pub fn usable_id(id: String, word: &str) -> String {
    let number = id.bytes().all(|b| b.is_ascii_digit());
    if number || Id::new(&id).is_err() {
        format!("{word}-{id}").trim_end_matches('-').chars().take(74).collect()
    } else {
        id
    }
}

fn value_line(row: usize, column: &str, value: String, why: Said) -> Line {
    let (kind, column) = (Kind::ValueLeftOut, column.to_owned());
    Line { kind, row: Some(row), column, value, entry: String::new(), why }
}

fn column_line(kind: Kind, name: &str, value: String) -> Line {
    let why = match kind {
        Kind::ColumnUnused => say!("Kolumnen används inte.", "The column is not used."),
        _ => say!(
            "Kartan nämner kolumnen, men den finns inte.",
            "The map names the column, but there is none."
        ),
    };
    Line { kind, row: None, column: name.to_owned(), value, entry: String::new(), why }
}

/// The first thing that stands in a column.
fn example(table: &Table, at: usize) -> String {
    let filled = table.rows.iter().map(|row| text::plain(&row.cells[at])).find(|cell| !cell.is_empty());
    filled.map(|cell| cell.chars().take(60).collect()).unwrap_or_default()
}
