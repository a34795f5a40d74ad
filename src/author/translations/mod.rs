//! How far the translations of a catalogue have come: `frisok i18n status`.

mod count;
mod show;

use std::path::Path;

use crate::content::ReadError;
use crate::i18n::{Languages, Locale};
use crate::model::load::InfoPage;
use crate::model::{Status as CourseStatus, Tag, Translator};
use crate::site::{self, Checked, Options};
use crate::vocabulary::Kind;

pub use count::Count;
pub use show::{human, json};

/// How far one language has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The language.
    pub language: Tag,
    /// What it calls itself.
    pub name: String,
    /// Whether it is the language that everything is written in first.
    pub is_default: bool,
    /// Messages of the interface.
    pub interface: Count,
    /// Courses whose title and summary are in the language; those that a machine translated count
    /// as unreviewed.
    pub courses: Count,
    /// Information pages; as for courses.
    pub pages: Count,
    /// Areas, subjects and occupations that have a name in the language.
    pub vocabulary: Count,
}

/// Counts what is in each of a catalogue's languages, in menu order.
///
/// Files with errors count as far as they can be read: whoever translates needs the figures before
/// everything is right. `None` when `frisok.yaml` is not usable; its findings are in the second part.
///
/// # Errors
/// The disk's.
pub fn status(root: &Path) -> Result<(Option<Vec<Status>>, Checked), ReadError> {
    let checked = site::read(&Options { root: root.to_owned(), ..Options::default() })?;
    let Some(languages) = checked.languages.as_ref().filter(|_| !checked.county_unusable()) else {
        return Ok((None, checked));
    };
    let all = languages.all().iter().map(|locale| of(locale, languages, &checked)).collect();
    Ok((Some(all), checked))
}

fn of(locale: &Locale, languages: &Languages, checked: &Checked) -> Status {
    let tag = &locale.tag;
    let default = &languages.default().tag;
    let is_default = tag == default;
    let mut interface = Count::default();
    for id in languages.default().own_ids() {
        interface.add(id, locale.has_own(id).then(|| locale.is_reviewed(id)));
    }
    let mut courses = Count::default();
    for entry in &checked.written.courses {
        let course = &entry.value;
        if course.status.as_ref().is_some_and(|status| status.value == CourseStatus::Removed) {
            continue;
        }
        let has = is_default || course.is_translated(tag);
        courses.add(checked.files.path(entry.file), has.then(|| !course.machine_translated(tag)));
    }
    let mut pages = Count::default();
    for page in checked.written.pages.iter().filter(|page| page.language == *default) {
        let own = |other: &&InfoPage| other.path == page.path && other.language == *tag;
        let version = checked.written.pages.iter().find(own);
        let by_hand = |page: &InfoPage| {
            page.front.translated_by.as_ref().is_none_or(|by| by.value != Translator::Machine)
        };
        pages.add(checked.files.path(page.file), version.map(by_hand));
    }
    let mut vocabulary = Count::default();
    for kind in Kind::ALL {
        for term in checked.vocabulary.all(kind) {
            let (Some(id), Some(labels)) = (&term.id, &term.labels) else { continue };
            // Labels without a tag are Swedish, and serve its easy form too.
            let swedish = tag.as_str().split('-').next() == Some(Tag::default().as_str());
            let has = swedish || labels.other(tag).is_some();
            let unreviewed = term.unreviewed.iter().flat_map(|tags| tags.iter()).any(|at| at.value == *tag);
            vocabulary.add(id.as_str(), has.then_some(!unreviewed));
        }
    }
    Status {
        language: tag.clone(),
        name: locale.name.clone(),
        is_default,
        interface,
        courses,
        pages,
        vocabulary,
    }
}
