//! Which files an import writes, and with what in them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::before::{Before, course_path, ids_of};
use super::entry::{Composed, compose};
use super::group::{self, Grouped};
use super::lines::{Kind, Line};
use super::map::ImportMap;
use super::occasions::unique;
use super::publishers::{Facts, Publishers, publishers};
use super::reading::usable_id;
use super::tree::{Step, Tree};
use super::verify::{self, Removed, verify};
use crate::content::to_id;
use crate::diagnose::{Said, say};
use crate::model::County;

/// What happens to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// It is new.
    Create,
    /// An earlier import wrote it; it is written again.
    Update,
    /// It says already what it should.
    Keep,
    /// Somebody has changed or removed it; it is left alone.
    LeaveAlone,
}

/// A file of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedFile {
    /// Its path, relative to the root.
    pub path: String,
    /// What is done with it.
    pub action: Action,
    /// What it will say; what the import would have written, where it is left alone.
    pub text: String,
    /// Its id in the table, for courses.
    pub id: String,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is an occasion: file and occasion id.
    Occasion(String, String),
    /// It says the same as another row of this occasion.
    Merged(String, String),
    /// It belongs to a file that is left alone.
    LeftAlone(String),
    /// It is left out; the report says why.
    LeftOut,
}

/// Files and rows.
#[derive(Debug, Default)]
pub struct Plan {
    /// Publishers and courses.
    pub files: Vec<PlannedFile>,
    /// What becomes of each row that was read.
    pub fates: BTreeMap<usize, Fate>,
}

/// A course on its way to a file.
struct Job<'g> {
    course: &'g group::Course,
    path: String,
    /// Rows of each occasion, in the order of the entry; none for those that only the file has.
    rows: Vec<Vec<usize>>,
    columns: Vec<&'g [(String, String)]>,
}

/// Plans the files of everything in a table.
pub fn plan(
    grouped: &Grouped,
    map: &ImportMap,
    before: &Before,
    county: &County,
    lines: &mut Vec<Line>,
) -> Plan {
    let system = map.source.as_ref().map_or("", |system| &system.value);
    let mut plan = Plan::default();
    let publishers = publishers(grouped, map, before, county, lines);
    let (mut jobs, mut drafts) = (Vec::new(), Vec::new());
    let mut names: HashMap<&str, HashSet<String>> = HashMap::new();
    let mut seen = HashSet::new();
    for course in &grouped.courses {
        seen.insert(course.id.as_str());
        let (path, free) = path(course, system, before, &mut names);
        if !free {
            leave_alone(course, path, before, &mut plan, lines);
            continue;
        }
        let Some((publisher, id)) = ids_of(&path) else { continue };
        if let Some(Err(why)) = publishers.get(publisher.as_str()) {
            lines.extend(course.rows().map(|row| left_out(course, row, &path, why)));
            continue;
        }
        let old = before.occasions(&path);
        let Composed { tree, rows, columns, gone } =
            compose(course, facts(&publishers, course), map, system, &old);
        lines.extend(gone.iter().map(|id| vanished(&path, id)));
        drafts.push(verify::Draft { publisher, course: Some(id), tree });
        jobs.push(Job { course, path, rows, columns });
    }
    let of_courses: Vec<_> =
        publishers.values().flatten().map(|facts| (facts.id.clone(), facts.publisher.clone())).collect();
    let removed = verify(&mut drafts, county, &of_courses, &before.vocabulary);
    let unusable = tell(removed, &mut jobs, lines);
    for (at, (job, draft)) in jobs.into_iter().zip(drafts).enumerate() {
        if unusable.contains(&at) {
            plan.fates.extend(job.course.rows().map(|row| (row, Fate::LeftOut)));
            continue;
        }
        let text = draft.text();
        settle_fates(&job, &draft.tree, &mut plan.fates);
        let action = action(&job.path, &text, before);
        plan.files.push(PlannedFile { path: job.path, action, text, id: job.course.id.clone() });
    }
    let with_courses = with_courses(&plan.files, before);
    let (homes, empty): (Vec<_>, Vec<_>) =
        publishers.into_values().flatten().partition(|facts| with_courses.contains(facts.id.as_str()));
    lines.retain(|line| !empty.iter().any(|facts| facts.file.path == line.entry));
    plan.files.splice(0..0, homes.into_iter().map(|facts| facts.file));
    let gone = before.imported.iter().filter(|(id, _)| !seen.contains(id.as_str()));
    let mut gone: Vec<_> = gone.map(|(id, path)| vanished(path, id)).collect();
    gone.sort_by(|a, b| a.entry.cmp(&b.entry));
    lines.append(&mut gone);
    plan
}

fn facts<'f>(publishers: &'f Publishers, course: &group::Course) -> Option<&'f Facts> {
    publishers.get(&course.publisher)?.as_ref().ok()
}

/// The publishers that have a course, once these files are written.
fn with_courses(files: &[PlannedFile], before: &Before) -> HashSet<String> {
    let stays =
        |file: &&PlannedFile| file.action != Action::LeaveAlone || before.texts.contains_key(&file.path);
    let publisher = |file: &PlannedFile| Some(ids_of(&file.path)?.0.to_string());
    files.iter().filter(stays).filter_map(publisher).collect()
}

/// Where a course is written, and whether it may be.
fn path<'g>(
    course: &'g group::Course,
    system: &str,
    before: &Before,
    names: &mut HashMap<&'g str, HashSet<String>>,
) -> (String, bool) {
    if let Some(path) = before.imported.get(&course.id) {
        return (path.clone(), !before.is_changed(path));
    }
    let mut remembered = before.state.of(system).filter(|(_, id)| *id == course.id);
    if let Some((path, _)) = remembered.find(|(path, _)| before.is_removed(path)) {
        return (path.to_owned(), false);
    }
    let title = course.value("title").map(Tree::shown).unwrap_or_default();
    let code = match course.value("codes") {
        Some(Tree::List(codes)) => codes.first().map(Tree::shown).unwrap_or_default(),
        _ => String::new(),
    };
    let name = usable_id(to_id(&format!("{title} {code}")), "kurs");
    let taken = names.entry(&course.publisher).or_insert_with(|| before.names(&course.publisher));
    (course_path(&course.publisher, &unique(&name, taken)), true)
}

fn leave_alone(
    course: &group::Course,
    path: String,
    before: &Before,
    plan: &mut Plan,
    lines: &mut Vec<Line>,
) {
    let removed = !before.texts.contains_key(&path);
    let (kind, why) = if removed {
        let why = say!(
            "Någon har tagit bort filen. Ta bort den ur .frisok-import.json om den ska skrivas igen.",
            "Somebody has removed the file. Remove it from .frisok-import.json to have it written again."
        );
        (Kind::FileRemoved, why)
    } else {
        (Kind::FileKept, changed())
    };
    lines.push(file_line(kind, &path, why));
    plan.fates.extend(course.rows().map(|row| (row, Fate::LeftAlone(path.clone()))));
    let id = course.id.clone();
    plan.files.push(PlannedFile { path, action: Action::LeaveAlone, text: String::new(), id });
}

/// Turns what the rules took out into lines; returns the courses that cannot be written.
fn tell(removed: Vec<Removed>, jobs: &mut [Job], lines: &mut Vec<Line>) -> HashSet<usize> {
    let mut unusable = HashSet::new();
    for Removed { draft, path, value, why } in removed {
        let job = &mut jobs[draft];
        let entry = job.path.clone();
        match &path[..] {
            [] => {
                unusable.insert(draft);
                lines.extend(job.course.rows().map(|row| left_out(job.course, row, &entry, &why)));
            }
            [Step::Key(key), Step::Item(at)] if key == "occasions" => {
                lines.extend(job.rows[*at].iter().map(|row| left_out(job.course, *row, &entry, &why)));
                job.rows.remove(*at);
                if *at < job.columns.len() {
                    job.columns.remove(*at);
                }
            }
            [Step::Key(key), Step::Item(at), rest @ ..] if key == "occasions" => {
                let field = format!("occasions.{}", keys(rest));
                let columns = job.columns.get(*at).copied().unwrap_or_default();
                let column =
                    columns.iter().find(|(path, _)| *path == field).map(|(_, column)| column.clone());
                let row = job.rows[*at].first().copied();
                lines.push(Line {
                    kind: Kind::ValueLeftOut,
                    row,
                    column: column.unwrap_or(field),
                    value,
                    entry,
                    why,
                });
            }
            _ => {
                let field = keys(&path);
                let given = job.course.given.iter().find(|given| given.target.path() == field);
                let column = given.map_or(field, |given| given.column.clone());
                let row = job.course.rows().next();
                lines.push(Line { kind: Kind::ValueLeftOut, row, column, value, entry, why });
            }
        }
    }
    unusable
}

/// A row of a course that is in no entry.
fn left_out(course: &group::Course, row: usize, entry: &str, why: &Said) -> Line {
    Line {
        kind: Kind::RowLeftOut,
        row: Some(row),
        column: String::new(),
        value: course.value("title").map(Tree::shown).unwrap_or_default(),
        entry: entry.to_owned(),
        why: why.clone(),
    }
}

/// The keys of a path, without the places in lists.
pub fn keys(path: &[Step]) -> String {
    let keys = path.iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Item(_) => None,
    });
    keys.collect::<Vec<_>>().join(".")
}

fn settle_fates(job: &Job, tree: &Tree, fates: &mut BTreeMap<usize, Fate>) {
    for row in job.course.rows() {
        fates.insert(row, Fate::LeftOut);
    }
    let Some(Tree::List(occasions)) = tree.get(&["occasions"]) else { return };
    for (rows, occasion) in job.rows.iter().zip(occasions) {
        let id = occasion.scalar(&["id"]).unwrap_or_default().to_owned();
        for (at, row) in rows.iter().enumerate() {
            let place = (job.path.clone(), id.clone());
            let fate =
                if at == 0 { Fate::Occasion(place.0, place.1) } else { Fate::Merged(place.0, place.1) };
            fates.insert(*row, fate);
        }
    }
}

/// What is done with a file that is to say `text`.
pub fn action(path: &str, text: &str, before: &Before) -> Action {
    match before.texts.get(path) {
        None => Action::Create,
        Some(old) if old.replace("\r\n", "\n") == text => Action::Keep,
        Some(_) => Action::Update,
    }
}

/// Why a file is left alone.
pub fn changed() -> Said {
    say!(
        "Någon har ändrat filen sedan förra importen.",
        "Somebody has changed the file since the last import."
    )
}

/// A line about a file.
pub fn file_line(kind: Kind, path: &str, why: Said) -> Line {
    Line { kind, row: None, column: String::new(), value: String::new(), entry: path.to_owned(), why }
}

fn vanished(path: &str, id: &str) -> Line {
    Line {
        kind: Kind::Vanished,
        row: None,
        column: String::new(),
        value: id.to_owned(),
        entry: path.to_owned(),
        why: say!(
            "Finns inte i tabellen. Ta bort eller ställ in det om det inte längre gäller.",
            "Not in the table. Remove or cancel it if it no longer holds."
        ),
    }
}
