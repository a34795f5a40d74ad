//! The files of publishers.

use std::collections::BTreeMap;

use super::before::{Before, publisher_path};
use super::group::{self, Grouped};
use super::lines::{Kind, Line};
use super::map::ImportMap;
use super::plan::{Action, Plan, PlannedFile, action, changed, file_line};
use super::reading::Given;
use super::tree::Tree;
use super::write;
use crate::content::yaml;
use crate::diagnose::{FileId, say};
use crate::model::{At, Decoder, Id, Publisher, Tag};

/// What is known about a publisher once its file is planned.
pub struct Facts {
    /// What its file says.
    pub publisher: Publisher,
    /// Its municipalities were concluded from its rows, not stated by the map.
    pub concluded: bool,
}

/// Plans the files of the publishers that rows name.
pub fn publishers(
    grouped: &Grouped,
    map: &ImportMap,
    before: &Before,
    plan: &mut Plan,
    lines: &mut Vec<Line>,
) -> BTreeMap<Id, Facts> {
    let mut facts = BTreeMap::new();
    for publisher in &grouped.publishers {
        let Ok(id) = Id::new(&publisher.id) else { continue };
        let stated = map.publishers.iter().find_map(|all| all.find(&publisher.id)?.value.as_ref());
        let tree = publisher_tree(publisher, stated.map(|stated| &stated.tree));
        let path = publisher_path(&publisher.id);
        let text = write::entry(&tree, &Publisher::RECORD, "publisher");
        let written = match before.publishers.get(&publisher.id).filter(|_| before.is_changed(&path)) {
            Some(publisher) => publisher.clone(),
            None => decode(&text),
        };
        if stated.is_none() && publisher.municipalities.is_empty() {
            lines.push(Line {
                kind: Kind::PublisherUnplaced,
                row: None,
                column: map.columns_to("publisher").join(", "),
                value: publisher.name.clone(),
                entry: path.clone(),
                why: say!("Ingen av orterna har en kommun.", "None of the towns has a municipality."),
            });
        }
        let action = if before.is_changed(&path) { Action::LeaveAlone } else { action(&path, &text, before) };
        if action == Action::LeaveAlone && before.state.path(&path) && before.texts.get(&path) != Some(&text)
        {
            lines.push(file_line(Kind::FileKept, &path, changed()));
        }
        plan.files.push(PlannedFile { path, action, text, id: String::new() });
        facts.insert(id, Facts { publisher: written, concluded: stated.is_none() });
    }
    facts
}

/// What a new publisher's file says: what the map states, what columns say, the municipalities of
/// the rows, and last what the map has as a default.
fn publisher_tree(publisher: &group::Publisher, stated: Option<&Tree>) -> Tree {
    let mut tree = stated.cloned().unwrap_or_else(Tree::new);
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
    if tree.get(&["municipalities"]).is_none() {
        tree.put(&["municipalities"], Tree::List(Vec::new()));
    }
    tree
}

fn decode(text: &str) -> Publisher {
    let language = Tag::default();
    let mut decoder = Decoder::new(FileId(0), text, &language);
    let (node, _) = yaml::parse(text, FileId(0), 0);
    decoder.value(&node).map(|at: At<Publisher>| at.value).unwrap_or_default()
}
