//! The files of publishers.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::before::Before;
use super::group::{self, Grouped};
use super::lines::{Kind, Line};
use super::map::ImportMap;
use super::plan::{Action, PlannedFile, action, changed, file_line, keys};
use super::reading::Given;
use super::tree::Tree;
use super::verify::{Draft, Removed, verify};
use crate::content::yaml;
use crate::diagnose::{FileId, Said, say};
use crate::model::{At, County, Decoder, Id, Publisher, Tag};

/// What is known about a publisher once its file is planned.
pub struct Facts {
    /// Its id.
    pub id: Id,
    /// What its file says.
    pub publisher: Arc<Publisher>,
    /// Its municipalities were concluded from its rows, not stated by the map.
    pub concluded: bool,
    /// Its file, to be written if a course is.
    pub file: PlannedFile,
}

/// Publishers by id: what is known about them, or why none of their rows can be used.
pub type Publishers = BTreeMap<String, Result<Facts, Said>>;

/// Plans the files of the publishers that rows name.
pub fn publishers(
    grouped: &Grouped,
    map: &ImportMap,
    before: &Before,
    county: &County,
    lines: &mut Vec<Line>,
) -> Publishers {
    let draft = |publisher| draft(publisher, map, before);
    let (all, mut drafts): (Vec<_>, Vec<_>) = grouped.publishers.iter().filter_map(draft).unzip();
    let placed: Vec<bool> =
        drafts.iter().map(|draft| draft.tree.get(&["municipalities"]).is_some()).collect();
    let mut unusable = HashMap::new();
    for Removed { draft, path, value, why } in verify(&mut drafts, county, &[], &before.vocabulary) {
        let entry = drafts[draft].path();
        if before.is_changed(&entry) {
            continue;
        }
        if path.is_empty() {
            unusable.insert(draft, if placed[draft] { why } else { unplaced(&all[draft].name) });
            continue;
        }
        let field = format!("publisher.{}", keys(&path));
        let given = all[draft].given.iter().find(|given| given.target.path() == field);
        let column = given.map(|given| given.column.clone()).filter(|column| !column.is_empty());
        let column = column.unwrap_or(field);
        lines.push(Line { kind: Kind::ValueLeftOut, row: None, column, value, entry, why });
    }
    let settle = |(at, (publisher, draft)): (usize, (&group::Publisher, Draft))| {
        let facts = facts(publisher, draft, map, before, lines);
        (publisher.id.clone(), unusable.remove(&at).map_or(Ok(facts), Err))
    };
    all.into_iter().zip(drafts).enumerate().map(settle).collect()
}

fn draft<'g>(
    publisher: &'g group::Publisher,
    map: &ImportMap,
    before: &Before,
) -> Option<(&'g group::Publisher, Draft)> {
    let id = Id::new(&publisher.id).ok()?;
    let tree = publisher_tree(publisher, stated(map, publisher), before);
    Some((publisher, Draft { publisher: id, course: None, tree }))
}

fn facts(
    publisher: &group::Publisher,
    draft: Draft,
    map: &ImportMap,
    before: &Before,
    lines: &mut Vec<Line>,
) -> Facts {
    let (path, text) = (draft.path(), draft.text());
    let concluded = stated(map, publisher).is_none();
    if concluded && publisher.municipalities.is_empty() {
        lines.push(Line {
            kind: Kind::PublisherUnplaced,
            row: None,
            column: map.columns_to("publisher").join(", "),
            value: publisher.name.clone(),
            entry: path.clone(),
            why: say!("Ingen av orterna har en kommun.", "None of the towns has a municipality."),
        });
    }
    let is_changed = before.is_changed(&path);
    if is_changed && before.state.path(&path) && before.texts.get(&path) != Some(&text) {
        lines.push(file_line(Kind::FileKept, &path, changed()));
    }
    let written = before.publishers.get(&publisher.id).filter(|_| is_changed);
    let written = written.cloned().unwrap_or_else(|| Arc::new(decode(&text)));
    let action = if is_changed { Action::LeaveAlone } else { action(&path, &text, before) };
    let file = PlannedFile { path, action, text, id: String::new() };
    Facts { id: draft.publisher, publisher: written, concluded, file }
}

fn stated<'m>(map: &'m ImportMap, publisher: &group::Publisher) -> Option<&'m Tree> {
    map.publishers.iter().find_map(|all| all.find(&publisher.id)?.value.as_ref()).map(|stated| &stated.tree)
}

fn unplaced(name: &str) -> Said {
    say!(
        "Ingen vet vilken kommun utgivaren {name} hör till. Lägg till den under publishers i kartan.",
        "Nobody knows which municipality the publisher {name} belongs to. Add it under publishers in the map."
    )
}

/// What a new publisher's file says: what the map states, what columns say, the municipalities of
/// the rows, what the map has as a default, and last the municipalities that its file has already.
fn publisher_tree(publisher: &group::Publisher, stated: Option<&Tree>, before: &Before) -> Tree {
    let mut tree = stated.cloned().unwrap_or_else(Tree::new);
    tree.tidy();
    let (from_columns, defaults): (Vec<_>, Vec<_>) =
        publisher.given.iter().partition(|given| !given.column.is_empty());
    let fill = |tree: &mut Tree, given: &Given| {
        if tree.get(&given.target.keys).is_none() {
            group::put(tree, given);
        }
    };
    from_columns.into_iter().for_each(|given| fill(&mut tree, given));
    if tree.get(&["name"]).is_none() {
        tree.put(&["name"], Tree::text(&publisher.name));
    }
    if tree.get(&["municipalities"]).is_none() && !publisher.municipalities.is_empty() {
        let municipalities = publisher.municipalities.iter().map(Tree::text).collect();
        tree.put(&["municipalities"], Tree::List(municipalities));
    }
    defaults.into_iter().for_each(|given| fill(&mut tree, given));
    let known = before.publishers.get(&publisher.id).and_then(|known| known.municipalities.as_ref());
    if let Some(known) = known.filter(|_| tree.get(&["municipalities"]).is_none()) {
        tree.put(&["municipalities"], Tree::List(known.iter().map(|id| Tree::text(id.as_str())).collect()));
    }
    tree.tidy();
    tree
}

fn decode(text: &str) -> Publisher {
    let language = Tag::default();
    let mut decoder = Decoder::new(FileId(0), text, &language);
    let (node, _) = yaml::parse(text, FileId(0), 0);
    decoder.value(&node).map(|at: At<Publisher>| at.value).unwrap_or_default()
}
