//! What differs beside courses: publishers, the county, pages, vocabulary, and files that are not
//! looked into.

use std::collections::BTreeSet;
use std::path::Path;

use super::compare::{Change, Edit, Lost, Step, records};
use super::excerpt::{self, Excerpt};
use super::meaning::{Meaning, Prose};
use super::{Group, Kind, Sort, Work, sort_of};
use crate::diagnose::{Said, say};
use crate::model::load::COUNTY_FILE;
use crate::model::{County, PageFront, Publisher, Record};
use crate::vocabulary::VocabularyFile;

/// So many files are named; more are counted.
const NAMED: usize = 10;

/// The folders whose files are named and not looked into.
const FOLDERS: [&str; 4] = ["content/", "i18n/", "media/", "themes/"];

impl Work<'_> {
    pub(super) fn county(&self) -> Group {
        let changes = match (self.old.text(COUNTY_FILE), self.new.text(COUNTY_FILE)) {
            (None, _) => vec![self.say("ny katalog", "new catalogue")],
            (_, None) => vec![self.say("filen är borttagen", "the file is removed")],
            _ => {
                let changes = self.records(COUNTY_FILE, &County::RECORD);
                changes.iter().map(|change| self.words.change(change)).collect()
            }
        };
        let heading = self.say("Katalogen", "The catalogue") + &format!(" ({COUNTY_FILE})");
        Group { kind: Kind::County, heading, name: None, changes }
    }

    pub(super) fn publisher(&self, path: &str, id: &str) -> Group {
        let changes = match (self.old.text(path), self.new.text(path)) {
            (None, _) => vec![self.say("ny utgivare", "new publisher")],
            (_, None) => vec![self.say("utgivaren är borttagen", "the publisher is removed")],
            _ => {
                let changes = self.records(path, &Publisher::RECORD);
                let said = changes.iter().map(|change| match self.effect(change, id) {
                    Some(effect) => {
                        format!("{} ({})", self.words.change(change), effect.text(self.words.language))
                    }
                    None => self.words.change(change),
                });
                said.collect()
            }
        };
        Group { kind: Kind::Publisher, heading: self.words.names.publisher(id), name: None, changes }
    }

    fn records(&self, path: &str, record: &'static Record) -> Vec<Change> {
        let lost = Lost { old: self.old.lost(path), new: self.new.lost(path) };
        records(&self.old.meaning(path, record), &self.new.meaning(path, record), record, lost, &[])
    }

    /// How many courses take a publisher's value, because they have none of their own.
    fn effect(&self, change: &Change, publisher: &str) -> Option<Said> {
        let keys: Vec<&str> = change
            .path
            .iter()
            .filter_map(|step| match step {
                Step::Field(field) => Some(field.key),
                Step::Item(_) => None,
            })
            .collect();
        if !matches!(keys.first(), Some(&("contact" | "guidance" | "apply" | "appeal"))) {
            return None;
        }
        let has = |block: &Meaning| keys.iter().try_fold(block, |block, key| block.get(key)).is_some();
        let takes = |course: &Meaning| {
            let occasions = course.items("occasions");
            !has(course) && (occasions.is_empty() || occasions.iter().any(|occasion| !has(occasion)))
        };
        Some(match self.courses_of(publisher).filter(|(_, course)| takes(course)).count() {
            0 => say!("gäller ingen kurs", "holds for no course"),
            1 => say!("gäller 1 kurs", "holds for 1 course"),
            number => say!("gäller {number} kurser", "holds for {number} courses"),
        })
    }

    pub(super) fn page(&self, path: &str, name: &str) -> Group {
        let ((old, before), (new, after)) =
            (self.old.page(path, &PageFront::RECORD), self.new.page(path, &PageFront::RECORD));
        let mut changes = Vec::new();
        match (self.old.text(path), self.new.text(path)) {
            (None, _) => changes.push(self.say("ny sida", "new page")),
            (_, None) => changes.push(self.say("sidan är borttagen", "the page is removed")),
            _ => {
                let lost = Lost { old: self.old.lost(path), new: self.new.lost(path) };
                let found = records(&old, &new, &PageFront::RECORD, lost, &[]);
                changes.extend(found.iter().map(|change| self.words.change(change)));
                if Prose::new(before, true) != Prose::new(after, true) {
                    changes.push(self.body(before, after));
                }
            }
        }
        let title = new.word("title").or(old.word("title")).unwrap_or(name);
        let tag = name.rsplit_once('.').map_or(self.new.language.as_str(), |(_, tag)| tag);
        let language = self.words.language(tag);
        let heading = self.say("Informationssidor", "Information pages");
        Group { kind: Kind::Page, heading, name: Some(format!("{title} ({language})")), changes }
    }

    fn body(&self, before: &str, after: &str) -> String {
        let said = match excerpt::of(before, after) {
            Excerpt::Layout => say!("samma text, ny uppställning", "the same text, laid out anew"),
            Excerpt::Whole => say!("hela texten är ny", "the whole text is new"),
            Excerpt::Words { old, new, more: 0 } => {
                say!("texten ”{old}” → ”{new}”", "the text “{old}” → “{new}”")
            }
            Excerpt::Words { old, new, more } => say!(
                "texten ”{old}” → ”{new}” och mer på {more} ställen",
                "the text “{old}” → “{new}” and more in {more} places"
            ),
        };
        said.text(self.words.language).to_owned()
    }

    pub(super) fn vocabulary(&self, path: &str) -> Group {
        let changes = self.records(path, &VocabularyFile::RECORD);
        let (mut new, mut gone, mut other) = (0, 0, BTreeSet::new());
        for change in &changes {
            match &change.edit {
                Edit::Item(true) => new += 1,
                Edit::Item(false) => gone += 1,
                _ => {
                    let place = change.path.iter().take(2).map(|step| match step {
                        Step::Field(field) => field.key.to_owned(),
                        Step::Item(name) => name.clone(),
                    });
                    other.insert(place.collect::<Vec<_>>());
                }
            }
        }
        let other: usize = other.len();
        let counts = [
            (new, "nya begrepp", "new terms"),
            (other, "ändrade begrepp", "changed terms"),
            (gone, "borttagna begrepp", "removed terms"),
        ];
        let counts = counts.into_iter().filter(|(number, ..)| *number > 0);
        let changes = counts
            .map(|(number, sv, en)| format!("{}: {number}", self.words.language.pick(sv, en)))
            .collect();
        let name = path.strip_prefix("i18n/vocabulary/").unwrap_or(path).to_owned();
        let heading = self.say("Ordlistan", "The vocabulary");
        Group { kind: Kind::Other, heading, name: Some(name), changes }
    }

    /// Strings, themes, media: only named.
    pub(super) fn other_files(
        &self,
        root: &Path,
        changed: &BTreeSet<String>,
        was: &BTreeSet<String>,
    ) -> Option<Group> {
        let own = |path: &&String| {
            matches!(sort_of(path), Sort::Other) && FOLDERS.iter().any(|folder| path.starts_with(folder))
        };
        let files: Vec<_> = changed.iter().filter(own).collect();
        let mut changes: Vec<String> = Vec::new();
        for path in files.iter().take(NAMED) {
            let is = root.join(path).symlink_metadata().is_ok();
            let said = match (was.contains(*path), is) {
                (_, false) => say!("borttagen: {path}", "removed: {path}"),
                (false, _) => say!("ny: {path}", "new: {path}"),
                _ => say!("ändrad: {path}", "changed: {path}"),
            };
            changes.push(said.text(self.words.language).to_owned());
        }
        if files.len() > NAMED {
            let more = files.len() - NAMED;
            let said = say!("och {more} filer till", "and {more} more files");
            changes.push(said.text(self.words.language).to_owned());
        }
        let heading = self.say("Andra filer", "Other files");
        (!changes.is_empty()).then_some(Group { kind: Kind::Other, heading, name: None, changes })
    }
}
