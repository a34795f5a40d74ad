//! What `check` would call an error in a new entry is taken out of it, and told.
//!
//! So an import cannot disagree with the model and its rules: it asks them.

use std::collections::HashSet;
use std::sync::Arc;

use super::before::{course_path, publisher_path};
use super::tree::{Step, Tree};
use super::write;
use crate::content::yaml::{self, Node, Value};
use crate::diagnose::{Diagnostic, Files, Said, Span, say};
use crate::model::load::COUNTY_FILE;
use crate::model::{At, County, Course, Decode, Decoder, Entry, Id, Publisher, Tag, Written};
use crate::rules::{self, Scope};
use crate::vocabulary::Vocabulary;

/// A new entry that is to be checked.
#[derive(Debug)]
pub struct Draft {
    /// The publisher's id.
    pub publisher: Id,
    /// The course's id; none for what the publisher itself says.
    pub course: Option<Id>,
    /// What it will say.
    pub tree: Tree,
}

impl Draft {
    /// Where it will be written.
    pub fn path(&self) -> String {
        match &self.course {
            Some(course) => course_path(self.publisher.as_str(), course.as_str()),
            None => publisher_path(self.publisher.as_str()),
        }
    }

    /// What will be written.
    pub fn text(&self) -> String {
        match self.course {
            Some(_) => write::entry(&self.tree, &Course::RECORD, "course"),
            None => write::entry(&self.tree, &Publisher::RECORD, "publisher"),
        }
    }

    /// What it cannot be without.
    fn needs(&self, path: &[Step]) -> bool {
        match path {
            [] => true,
            [Step::Key(key)] if self.course.is_some() => {
                matches!(key.as_str(), "title" | "type" | "occasions")
            }
            [Step::Key(key)] => matches!(key.as_str(), "name" | "municipalities"),
            _ => false,
        }
    }
}

/// Something that was taken out.
#[derive(Debug)]
pub struct Removed {
    /// The index of the draft.
    pub draft: usize,
    /// Where it stood; empty when the whole entry cannot be used.
    pub path: Vec<Step>,
    /// What it was.
    pub value: String,
    /// Why.
    pub why: Said,
}

/// No entry has more faults that hide behind one another than this.
const ROUNDS: usize = 100;

/// Takes what is wrong out of the drafts until nothing is, and returns it in that order.
pub fn verify(
    drafts: &mut [Draft],
    county: &County,
    publishers: &[(Id, Arc<Publisher>)],
    vocabulary: &Vocabulary,
) -> Vec<Removed> {
    let mut removed = Vec::new();
    let mut open: Vec<usize> = (0..drafts.len()).collect();
    for round in 0..ROUNDS {
        let faulty = check(drafts, &open, county, publishers, vocabulary);
        open.clear();
        for (draft, node, finding) in faulty {
            let path = finding.place.map(|place| path_to(&node, place.span)).unwrap_or_default();
            let unusable = drafts[draft].needs(&path) || round + 1 == ROUNDS;
            let value = if unusable { None } else { drafts[draft].tree.remove(&path) };
            if value.is_some() {
                open.push(draft);
            }
            let (path, value) = value.map_or_else(Default::default, |value| (path, value.shown()));
            removed.push(Removed { draft, path, value, why: said(&finding) });
        }
        if open.is_empty() {
            break;
        }
    }
    removed
}

fn said(finding: &Diagnostic) -> Said {
    let (code, Said { sv, en }) = (finding.code.id(), &finding.message);
    say!("{sv} ({code})", "{en} ({code})")
}

/// The first error of each draft that has one, with its tree of nodes. One at a time: taking
/// something out can put other things right, and moves the places of what follows.
fn check(
    drafts: &[Draft],
    open: &[usize],
    county: &County,
    publishers: &[(Id, Arc<Publisher>)],
    vocabulary: &Vocabulary,
) -> Vec<(usize, Node, Diagnostic)> {
    let mut files = Files::default();
    let mut written = Written::default();
    let mut findings = Vec::new();
    let mut nodes = Vec::new();
    let language = county.default_language.as_ref().map_or_else(Tag::default, |tag| tag.value.clone());
    for draft in open {
        let draft = &drafts[*draft];
        let file = files.add(draft.path(), draft.text());
        let text = files.text(file);
        let (node, faults) = yaml::parse(text, file, 0);
        findings.extend(faults);
        let mut decoder = Decoder::new(file, text, &language);
        let publisher = draft.publisher.clone();
        match draft.course.clone() {
            Some(id) => {
                let value = value(&node, &mut decoder);
                written.courses.push(Entry { file, publisher, id, value });
            }
            None => {
                let value = value(&node, &mut decoder);
                written.publishers.push(Entry { file, id: publisher.clone(), publisher, value });
            }
        }
        findings.append(&mut decoder.findings);
        nodes.push(node);
    }
    // Nothing is said about these: they are there for the rules to look at.
    let county_file = files.add(COUNTY_FILE, "");
    written.county = Some((county_file, county.clone()));
    for (id, publisher) in publishers {
        let file = files.add(publisher_path(id.as_str()), "");
        written.publishers.push(Entry {
            file,
            publisher: id.clone(),
            id: id.clone(),
            value: publisher.clone(),
        });
    }
    findings.extend(rules::check(&Scope::new(&written, vocabulary, &files, &HashSet::new())));
    findings.retain(Diagnostic::is_error);
    Diagnostic::sort(&mut findings, &files);
    let mut first: Vec<(usize, Node, Diagnostic)> = Vec::new();
    for finding in findings {
        let Some(at) = finding.place.map(|place| place.file.0 as usize).filter(|at| *at < open.len()) else {
            continue;
        };
        if !first.iter().any(|(draft, ..)| *draft == open[at]) {
            first.push((open[at], nodes[at].clone(), finding));
        }
    }
    first
}

/// The innermost thing that holds a place.
fn path_to(node: &Node, span: Span) -> Vec<Step> {
    let holds = |outer: Span| outer.start <= span.start && span.end <= outer.end.max(span.start);
    match &node.value {
        Value::Map(entries) => {
            let entry = entries.iter().find(|entry| holds(entry.key_span) || holds(entry.value.span));
            let Some(entry) = entry else { return Vec::new() };
            let mut path = vec![Step::Key(entry.key.to_string())];
            if !holds(entry.key_span) {
                path.extend(path_to(&entry.value, span));
            }
            path
        }
        Value::List(items) => {
            let Some(at) = items.iter().position(|item| holds(item.span)) else { return Vec::new() };
            let mut path = vec![Step::Item(at)];
            path.extend(path_to(&items[at], span));
            path
        }
        _ => Vec::new(),
    }
}

fn value<T: Decode + Default>(node: &Node, decoder: &mut Decoder) -> T {
    let value: Option<At<T>> = decoder.value(node);
    value.map(|at| at.value).unwrap_or_default()
}
