//! Scripts: an entry and the modules that it imports, joined into one file, so that a page loads
//! its script in one request.
//!
//! An entry is a file directly in `scripts/`; modules stand in folders below. They are joined in
//! the order of imports, as a browser would run them. Names at the top of modules must differ,
//! since they come to stand in one file. An entry keeps its exports.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::minified;
use super::module::{self, Import, Module};
use crate::content::{Content, Found, Memory, ReadError};
use crate::diagnose::{Code, Diagnostic, FileId, Files, Said, Span, say};
use crate::model::nearest;

/// Reads a theme's scripts, by name, and joins each entry: names and texts.
///
/// # Errors
/// The disk's.
pub(super) fn join(
    content: &Content,
    found: &BTreeMap<String, Found>,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Result<Scripts, ReadError> {
    // Those of the theme, and the client of the search.
    static JOINED: Memory<Vec<Source>, (Scripts, Vec<Diagnostic>)> = Memory::of(2);
    let read = content.read_all(found.values().cloned().collect(), files)?;
    let mut sources = Vec::new();
    for (name, (file, faults)) in found.keys().zip(read) {
        findings.extend(faults);
        sources.push((name.clone(), file, files.text(file).clone()));
    }
    let joined = JOINED.get(sources, |sources| together(sources));
    findings.extend(joined.1.iter().cloned());
    Ok(joined.0.clone())
}

/// Names and texts.
type Scripts = Vec<(String, String)>;

/// A script's name, its file and its text.
type Source = (String, FileId, Arc<str>);

/// Each entry with all that it imports, and what is wrong.
fn together(sources: &[Source]) -> (Scripts, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let mut modules = BTreeMap::new();
    for (name, file, text) in sources {
        modules.insert(name.as_str(), module::read(name, *file, text, &mut findings));
    }
    findings.extend(modules.values().flat_map(|module| unknown(module, &modules)));
    let entries = modules.keys().filter(|name| !name.contains('/'));
    let mut scripts = Vec::new();
    // What several entries import is said once.
    let mut said = BTreeSet::new();
    for entry in entries {
        let mut joined = Joined { modules: &modules, order: Vec::new(), way: Vec::new(), faults: Vec::new() };
        joined.take(entry, None);
        joined.faults.extend(twice(&joined.order, &modules));
        findings.extend(joined.faults.into_iter().filter(|fault| said.insert(place_of(fault))));
        let (last, before) = joined.order.split_last().expect("an entry is joined at least with itself");
        let inner = before.iter().map(|name| format!("{};\n", modules[name].inner));
        scripts.push(((*entry).to_owned(), inner.collect::<String>() + &modules[last].whole + "\n"));
    }
    (scripts, findings)
}

/// The entry of the search's client.
pub(super) const CLIENT: &str = "search.js";

/// The client of the search, joined: the built-in one, which fits the index.
///
/// # Errors
/// The disk's.
pub(super) fn client(
    content: &Content,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Result<String, ReadError> {
    const FOLDER: &str = "search/client/";
    let built_in =
        |found: Found| Some((found.path.strip_prefix(FOLDER)?.to_owned(), Found { disk: None, ..found }));
    let listing = content.list(FOLDER, files)?;
    let mut modules: BTreeMap<String, Found> = BTreeMap::new();
    for (name, found) in listing.files.into_iter().filter_map(built_in) {
        if name.ends_with(".js") && content.bytes(&found)?.is_some() {
            modules.insert(name, found);
        }
    }
    let scripts = join(content, &modules, files, findings)?;
    Ok(scripts.into_iter().find(|(name, _)| name == CLIENT).map(|(_, text)| text).unwrap_or_default())
}

/// The client of the search as it is published, under `search/search.js`.
///
/// # Errors
/// The disk's.
pub fn search_client(
    content: &Content,
    files: &mut Files,
    findings: &mut Vec<Diagnostic>,
) -> Result<String, ReadError> {
    let joined = client(content, files, findings)?;
    minified::published(content, CLIENT, joined)
}

fn place_of(fault: &Diagnostic) -> Option<(FileId, Span)> {
    fault.place.as_ref().map(|place| (place.file, place.span))
}

/// Modules in the order in which they are to stand.
struct Joined<'m> {
    modules: &'m BTreeMap<&'m str, Module>,
    order: Vec<&'m str>,
    /// From the entry to the module that is looked at.
    way: Vec<&'m str>,
    faults: Vec<Diagnostic>,
}

impl<'m> Joined<'m> {
    /// Takes a module after all that it imports. `import` is the one that led here.
    fn take(&mut self, name: &'m str, import: Option<(&Module, &Import)>) {
        if let Some((by, import)) = import.filter(|_| self.way.contains(&name)) {
            self.faults.push(fault(
                by.file,
                &import.address,
                say!(
                    "”{name}” och den här filen importerar varandra.",
                    "“{name}” and this file import each other."
                ),
                say!(
                    "Flytta det som båda behöver till en tredje fil.",
                    "Move what both of them need into a third file."
                ),
            ));
            return;
        }
        if self.order.contains(&name) {
            return;
        }
        let Some(module) = self.modules.get(name) else { return };
        self.way.push(name);
        for import in &module.imports {
            self.take(&import.target, Some((module, import)));
        }
        self.way.pop();
        self.order.push(name);
    }
}

/// Modules and names that are imported, and are not there.
fn unknown(module: &Module, modules: &BTreeMap<&str, Module>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for import in &module.imports {
        let Some(target) = modules.get(&*import.target) else {
            let wanted = &import.target;
            let message = say!(
                "Det finns ingen fil scripts/{wanted} i temat.",
                "There is no file scripts/{wanted} in the theme."
            );
            let known = modules.keys().filter(|name| name.contains('/')).copied();
            faults.push(fault(module.file, &import.address, message, instead(wanted, known)));
            continue;
        };
        for (name, range) in &import.names {
            if !target.exported.contains(name) {
                let from = &import.target;
                let message = say!(
                    "”{from}” exporterar inget som heter ”{name}”.",
                    "“{from}” exports nothing named “{name}”."
                );
                let known = target.exported.iter().map(String::as_str);
                faults.push(fault(module.file, range, message, instead(name, known)));
            }
        }
    }
    faults
}

fn instead<'k>(word: &str, known: impl Iterator<Item = &'k str> + Clone) -> Said {
    match nearest(word, known.clone()) {
        Some(near) => say!("Menade du {near}?", "Did you mean {near}?"),
        None => {
            let all = known.collect::<Vec<_>>().join(", ");
            say!("Det här finns: {all}.", "There is: {all}.")
        }
    }
}

/// Names that several of the modules declare.
fn twice(order: &[&str], modules: &BTreeMap<&str, Module>) -> Vec<Diagnostic> {
    let mut first = BTreeMap::new();
    let mut faults = Vec::new();
    for module in order.iter().map(|name| &modules[name]) {
        for (name, range) in &module.declared {
            let Some((file, there)) = first.insert(name, (module.file, range)) else { continue };
            let found = fault(
                module.file,
                range,
                say!(
                    "Namnet ”{name}” står överst i två filer som läggs ihop till en.",
                    "The name “{name}” stands at the top of two files that become one."
                ),
                say!("Byt namn på ett ställe.", "Choose another name in one place."),
            );
            let label = say!("Här står det också.", "It stands here too.");
            faults.push(found.with_related(file, Span::new(there.start, there.end), label));
        }
    }
    faults
}

fn fault(file: FileId, range: &std::ops::Range<usize>, message: Said, remedy: Said) -> Diagnostic {
    Diagnostic::at(Code::TemplateSyntax, file, Span::new(range.start, range.end), message, remedy)
}
