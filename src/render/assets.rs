//! Style sheets, scripts, fonts: published with a content hash in the name, so that browsers may
//! keep them for ever.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{css, palette};
use crate::content::{Content, Found, ReadError};
use crate::diagnose::{Code, Diagnostic, FileId, Files, Span, say};
use crate::model::nearest;

/// A theme's assets.
#[derive(Debug, Default)]
pub(super) struct Assets {
    /// From name to path: `fonts/x.woff2` → `assets/fonts/x.0a1b2c3d.woff2`.
    paths: BTreeMap<String, String>,
    /// Path and bytes, by path.
    pub files: Vec<(String, Arc<[u8]>)>,
    /// The colours that follow from the catalogue's own: put into the style sheet that imports
    /// them, so that they take no request of their own.
    palette: String,
}

impl Assets {
    /// Reads and names a theme's assets. A style sheet is named after those that it refers to,
    /// since their names stand in it. `palette` is the text of the asset [`palette::NAME`], and
    /// `scripts` have names and texts of others, unless the theme has assets of these names.
    ///
    /// # Errors
    /// The disk's.
    pub fn load(
        content: &Content,
        found: &BTreeMap<String, Found>,
        palette: String,
        scripts: Vec<(String, String)>,
        files: &mut Files,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<Assets, ReadError> {
        let mut assets = Assets { palette, ..Assets::default() };
        let (sheets, others): (Vec<_>, Vec<_>) = found.iter().partition(|(name, _)| name.ends_with(".css"));
        for (name, found) in others {
            let bytes = content.bytes(found)?.unwrap_or_default();
            assets.publish(name, bytes);
        }
        for (name, text) in scripts {
            if assets.path(&name).is_none() {
                assets.publish(&name, text.into_bytes());
            }
        }
        let texts = content.read_all(sheets.iter().map(|(_, found)| (*found).clone()).collect(), files)?;
        let mut sheets: BTreeMap<&str, FileId> = sheets
            .iter()
            .zip(texts)
            .map(|((name, _), (file, faults))| {
                findings.extend(faults);
                (name.as_str(), file)
            })
            .collect();
        while let Some((name, _)) = sheets.first_key_value() {
            let name = *name;
            assets.style(name, &mut sheets, files, findings);
        }
        assets.files.sort_unstable();
        Ok(assets)
    }

    /// The path of an asset, relative to the site.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.paths.get(name).map(String::as_str)
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.paths.keys().map(String::as_str)
    }

    /// Publishes a style sheet, those that it refers to first.
    fn style(
        &mut self,
        name: &str,
        waiting: &mut BTreeMap<&str, FileId>,
        files: &Files,
        findings: &mut Vec<Diagnostic>,
    ) {
        let Some(file) = waiting.remove(name) else { return };
        let text = files.text(file);
        let mut out = String::with_capacity(text.len() + 256);
        let mut copied = 0;
        for range in css::references(text) {
            let address = &text[range.clone()];
            let Some(target) = css::target(name, address) else { continue };
            if target == palette::NAME
                && !waiting.contains_key(&*target)
                && self.path(&target).is_none()
                && let Some(whole) = css::import(text, &range)
            {
                out.push_str(&text[copied..whole.start]);
                out.push_str(&self.palette);
                copied = whole.end;
                continue;
            }
            self.style(&target, waiting, files, findings);
            let Some(path) = self.path(&target) else {
                let known = self.names().chain(waiting.keys().copied());
                let span = Span::new(range.start, range.end);
                findings.push(missing(&target, nearest(&target, known), file, span));
                continue;
            };
            // Only the last part of the address changes: the folders stay.
            let (old, new) = (last(&target), last(path));
            let place = range.start + address.rfind(old).unwrap_or(0);
            out.push_str(&text[copied..place]);
            out.push_str(new);
            copied = place + old.len();
        }
        out.push_str(&text[copied..]);
        self.publish(name, out.into_bytes());
    }

    fn publish(&mut self, name: &str, bytes: Vec<u8>) {
        let hash = &blake3::hash(&bytes).to_hex()[..8];
        let file = last(name);
        let folder = &name[..name.len() - file.len()];
        let path = match file.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{folder}{stem}.{hash}.{ending}"),
            None => format!("assets/{folder}{file}.{hash}"),
        };
        self.files.push((path.clone(), bytes.into()));
        self.paths.insert(name.to_owned(), path);
    }
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn missing(target: &str, near: Option<&str>, file: FileId, span: Span) -> Diagnostic {
    let message = say!(
        "Formatmallen pekar på ”{target}”, som inte finns bland temats filer (eller pekar tillbaka hit).",
        "The style sheet points to “{target}”, which is not among the theme's assets (or points back here)."
    );
    let remedy = match near {
        Some(near) => say!("Menade du {near}?", "Did you mean {near}?"),
        None => say!(
            "Lägg filen i temats mapp assets/, eller ta bort raden.",
            "Put the file into the theme's folder assets/, or remove the line."
        ),
    };
    Diagnostic::at(Code::TemplateSyntax, file, span, message, remedy)
}
