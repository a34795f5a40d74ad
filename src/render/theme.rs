//! A theme's files: the catalogue's own over the built-in ones, file by file.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Content, Found, ReadError};
use crate::diagnose::{Code, Diagnostic, FileId, Files, say};
use crate::model::{At, Id, nearest};

/// The built-in theme, and the beginning of its templates' full names.
const DEFAULT: &str = "default";
/// What the full name of a built-in template begins with.
pub(super) const BUILT_IN: &str = "default/templates/";

/// A theme's files.
#[derive(Debug, Default)]
pub(super) struct Theme {
    /// Templates: name and file. Built-in ones are named `default/templates/page.html`, the
    /// catalogue's own `page.html`.
    pub templates: Vec<(String, FileId)>,
    /// Assets by name: `fonts/text.woff2`.
    pub assets: BTreeMap<String, Found>,
    /// Scripts and their modules by name: `page.js`, `lib/day.js`.
    pub scripts: BTreeMap<String, Found>,
    /// The folders that `load_data` looks in after the root, ending in `/`.
    pub folder: String,
}

impl Theme {
    /// Reads the built-in theme and the one that `frisok.yaml` (the file `county`) names.
    ///
    /// # Errors
    /// The disk's.
    pub fn read(
        content: &Content,
        files: &mut Files,
        county: FileId,
        wanted: Option<&At<Id>>,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<Theme, ReadError> {
        let listing = content.list("themes/", files)?;
        findings.extend(listing.findings);
        let name = wanted.map_or(DEFAULT, |theme| theme.value.as_str());
        let own_folder = format!("themes/{name}/");
        let embedded = |found: &Found| Found { path: found.path.clone(), disk: None };
        let mut built_in: Vec<Found> = Vec::new();
        for found in listing.files.iter().filter(|found| found.path.starts_with("themes/default/")) {
            if content.bytes(&embedded(found))?.is_some() {
                built_in.push(embedded(found));
            }
        }
        let on_disk = |found: &&Found| found.disk.is_some() && found.path.starts_with(&own_folder);
        let own: Vec<Found> = listing.files.iter().filter(on_disk).cloned().collect();
        if own.is_empty() && name != DEFAULT {
            let wanted = wanted.expect("only a theme that is named is not the default one");
            findings.push(missing(wanted, county, &listing.files));
        }
        let mut theme = Theme { folder: own_folder.clone(), ..Theme::default() };
        theme.take(content, files, built_in, "themes/default/", BUILT_IN, findings)?;
        theme.take(content, files, own, &own_folder, "", findings)?;
        Ok(theme)
    }

    fn take(
        &mut self,
        content: &Content,
        files: &mut Files,
        found: Vec<Found>,
        folder: &str,
        prefix: &str,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<(), ReadError> {
        let mut templates = Vec::new();
        for found in found {
            let path = &found.path[folder.len()..];
            if let Some(name) = path.strip_prefix("assets/") {
                self.assets.insert(name.to_owned(), found);
            } else if let Some(name) = path.strip_prefix("scripts/").filter(|name| name.ends_with(".js")) {
                self.scripts.insert(name.to_owned(), found);
            } else if path.starts_with("templates/") && path.ends_with(".html") {
                templates.push(found);
            }
        }
        let names: Vec<String> = templates
            .iter()
            .map(|found| format!("{prefix}{}", &found.path[folder.len() + "templates/".len()..]))
            .collect();
        let read = content.read_all(templates, files)?;
        for ((file, faults), name) in read.into_iter().zip(names) {
            findings.extend(faults);
            let twin = self.templates.iter().find(|(other, _)| other.strip_prefix(BUILT_IN) == Some(&name));
            // A copy of a built-in template is no template of one's own.
            if twin.is_none_or(|(_, built_in)| files.text(*built_in) != files.text(file)) {
                self.templates.push((name, file));
            }
        }
        Ok(())
    }
}

fn missing(wanted: &At<Id>, county: FileId, files: &[Found]) -> Diagnostic {
    let name = &wanted.value;
    let themes: BTreeSet<&str> = files.iter().filter_map(|found| found.path.split('/').nth(1)).collect();
    let remedy = match nearest(name.as_str(), themes.iter().copied()) {
        Some(near) => say!("Menade du {near}?", "Did you mean {near}?"),
        None => say!(
            "Lägg temats mallar i themes/{name}/templates/, eller skriv theme: default.",
            "Put the theme's templates in themes/{name}/templates/, or write theme: default."
        ),
    };
    let message = say!("Temat ”{name}” finns inte i themes/.", "There is no theme “{name}” in themes/.");
    Diagnostic::at(Code::ThemeMissing, county, wanted.span, message, remedy)
}
