//! `build --changes FILE`: which pages are not as they were, for the page of a change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::stop::{Exit, Stop};
use crate::author::WriteError;
use crate::diagnose::{Language, markdown, say};
use crate::output::{Entry, Manifest};
use crate::site::Site;

/// So many addresses of each kind are listed. A new theme changes every page.
const MOST: usize = 100;

/// A list that is to be written.
pub struct Changes {
    file: PathBuf,
}

impl Changes {
    /// Makes the file empty, before anything is built: an old list must not pass for a new one, and
    /// what cannot be written is told while nothing has happened.
    ///
    /// # Errors
    /// Usage, where the file would lie in the site; the disk's.
    pub fn into(file: &Path, out: &Path) -> Result<Changes, Stop> {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        if absolute(file).starts_with(absolute(out)) {
            let file = file.display();
            return Err(Stop::new(
                Exit::Usage,
                say!("Listan {file} skulle hamna på webbplatsen.", "The list {file} would lie in the site."),
                say!("Lägg den utanför mappen.", "Put it outside that folder."),
            ));
        }
        fs::write(file, "").map_err(|error| WriteError { path: file.to_owned(), error })?;
        Ok(Changes { file: file.to_owned() })
    }

    /// Writes the list, after the site has been published: whether that succeeds does not change how
    /// the build ended, so that a fault is only told.
    pub fn write(&self, previous: Option<&Manifest>, out: &Path, site: &Site, language: Language) {
        let now = match Manifest::read(out) {
            Ok(now) => now.unwrap_or_default(),
            Err(error) => {
                let (sv, en) = error.message();
                tell!("{}", language.pick(sv, en));
                return;
            }
        };
        let default = &site.pages.catalogue.default_language;
        let mut languages: Vec<_> = site.pages.tags().iter().map(ToString::to_string).collect();
        languages.sort_by_key(|tag| tag != default.as_str());
        let text = list(previous, &now, &languages, language);
        if let Err(error) = fs::write(&self.file, text) {
            let error = WriteError { path: self.file.clone(), error };
            tell!("{}", Stop::from(error).text(language));
        }
    }
}

/// The pages that are new, have changed or are gone, as Markdown; other files are only counted.
///
/// `languages` are those of the site, the one without a folder of its own first. The same page in
/// several languages is one line.
pub fn list(previous: Option<&Manifest>, now: &Manifest, languages: &[String], language: Language) -> String {
    let Some(previous) = previous else {
        let pages = current(now).filter(|entry| address(entry).is_some()).count();
        let said = say!(
            "Det fanns ingen webbplats att jämföra med. Den nya har {pages} sidor.\n",
            "There was no site to compare with. The new one has {pages} pages.\n"
        );
        return said.text(language).to_owned();
    };
    let was = |entry: &&Entry| previous.get(&entry.path).filter(|old| !old.kept).cloned();
    let is = |entry: &&Entry| now.get(&entry.path).is_some_and(|new| !new.kept);
    let new: Vec<_> = current(now).filter(|entry| was(entry).is_none()).collect();
    let changed: Vec<_> =
        current(now).filter(|entry| was(entry).is_some_and(|old| old.blake3 != entry.blake3)).collect();
    let gone: Vec<_> = current(previous).filter(|entry| !is(entry)).collect();
    let mut text = String::new();
    for (title, entries) in [
        (language.pick("Nya sidor", "New pages"), &new),
        (language.pick("Ändrade sidor", "Changed pages"), &changed),
        (language.pick("Borttagna sidor", "Removed pages"), &gone),
    ] {
        text.push_str(&section(title, entries, languages, language));
    }
    text = text.trim_start().to_owned();
    if text.is_empty() {
        text.push_str(language.pick("Ingen sida är ändrad.\n", "No page has changed.\n"));
    }
    let others = new.iter().chain(&changed).chain(&gone).filter(|entry| address(entry).is_none()).count();
    if others > 0 {
        let said = say!("\nAndra filer: {others}.\n", "\nOther files: {others}.\n");
        text.push_str(said.text(language));
    }
    text
}

fn section(title: &str, entries: &[&Entry], languages: &[String], language: Language) -> String {
    let mut pages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for address in entries.iter().filter_map(|entry| address(entry)) {
        let folder = address.split_once('/').filter(|(folder, _)| languages.iter().any(|tag| tag == folder));
        let first = languages.first().map_or("", String::as_str);
        let (tag, address) = folder.unwrap_or((first, address));
        pages.entry(address).or_default().push(tag);
    }
    if pages.is_empty() {
        return String::new();
    }
    let number = pages.len();
    let mut text = format!("\n### {title}: {number}\n\n");
    for (address, mut tags) in pages.into_iter().take(MOST) {
        tags.sort_by_key(|tag| languages.iter().position(|language| language == tag));
        text.push_str(&format!("- {} ({})\n", markdown::code(&format!("/{address}")), tags.join(", ")));
    }
    if let left @ 1.. = number.saturating_sub(MOST) {
        text.push_str(say!("- … och {left} till\n", "- … and {left} more\n").text(language));
    }
    text
}

fn current(manifest: &Manifest) -> impl Iterator<Item = &Entry> {
    manifest.files().iter().filter(|entry| !entry.kept)
}

/// The address of a page, without the slash before it; `None` for what is no page.
fn address(entry: &Entry) -> Option<&str> {
    entry.path.strip_suffix("index.html").or_else(|| entry.path.ends_with(".html").then_some(&entry.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A manifest, as it stands in a site: paths with what is in them. `+` before a path: kept from
    /// an earlier site.
    fn manifest(files: &[(&str, &str)]) -> Manifest {
        let mut text = format!("{{\"frisok\":1,\"files\":{},\"notes\":{{}}}}\n", files.len());
        for (path, content) in files {
            let kept = path.starts_with('+');
            let (path, hash) = (path.trim_start_matches('+'), blake3::hash(content.as_bytes()));
            text.push_str(&format!(
                "{{\"path\":\"{path}\",\"size\":1,\"blake3\":\"{hash}\",\"kept\":{kept}}}\n"
            ));
        }
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(crate::output::MARKER), text).unwrap();
        Manifest::read(folder.path()).unwrap().unwrap()
    }

    fn tags() -> Vec<String> {
        ["sv", "en", "ar"].map(str::to_owned).to_vec()
    }

    #[test]
    fn pages_that_differ_are_listed_once_with_their_languages() {
        let before = manifest(&[
            ("+assets/old.css", "a"),
            ("assets/site.1.css", "a"),
            ("en/index.html", "start"),
            ("en/kurser/kumla/a/index.html", "a"),
            ("index.html", "start"),
            ("kurser/kumla/a/index.html", "a"),
            ("kurser/kumla/b/index.html", "b"),
        ]);
        let now = manifest(&[
            ("ar/kurser/kumla/ny/index.html", "n"),
            ("+assets/site.1.css", "a"),
            ("assets/site.2.css", "b"),
            ("en/index.html", "start 2"),
            ("en/kurser/kumla/a/index.html", "a"),
            ("index.html", "start 2"),
            ("kurser/kumla/a/index.html", "a 2"),
            ("kurser/kumla/ny/index.html", "n"),
        ]);
        insta::assert_snapshot!("changes_sv", list(Some(&before), &now, &tags(), Language::Sv));
        insta::assert_snapshot!("changes_en", list(Some(&now), &before, &tags(), Language::En));
    }

    #[test]
    fn what_is_the_same_is_not_listed() {
        let site = manifest(&[("+assets/a.css", "a"), ("index.html", "a")]);
        assert_eq!(list(Some(&site), &site, &tags(), Language::En), "No page has changed.\n");
        assert!(list(None, &site, &tags(), Language::En).contains("1 page"));
    }

    #[test]
    fn a_very_long_list_is_counted() {
        let files: Vec<String> = (0..250).map(|n| format!("kurser/k/{n:03}/index.html")).collect();
        let files: Vec<(&str, &str)> = files.iter().map(|path| (&**path, "x")).collect();
        let text = list(Some(&manifest(&[])), &manifest(&files), &tags(), Language::Sv);
        assert!(text.starts_with("### Nya sidor: 250\n") && text.ends_with("- … och 150 till\n"), "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with("- `/kurser/")).count(), MOST);
    }
}
