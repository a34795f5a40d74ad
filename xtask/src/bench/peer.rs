//! Other programs that make sites: the same courses, as many pages, as many bytes a page.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::catalogue::Catalogue;
use super::cost::Cost;
use super::course::Course;
use super::filling::{Filling, TRIED_AMOUNT, amount, text};
use super::place::remove;
use super::tree::Shape;

/// So many courses stand on one page of a list, as in frisok.
const PER_PAGE: u64 = 30;

/// A course stands in at most so many lists.
const LISTS: u64 = 8;

/// So many courses are enough to see what pages weigh by themselves.
const TRIED: usize = 300;

/// A program beside which frisok is measured.
pub struct Peer {
    pub name: &'static str,
    pub version: String,
    pub program: PathBuf,
    /// How it wants a site.
    pub manner: &'static Manner,
}

/// How a peer wants its site.
pub struct Manner {
    /// Its name for fields of one's own.
    pub table: &'static str,
    /// What stands before a course's lists.
    pub lists: &'static str,
    /// A row of [`Filling::Rows`], and what repeats it so many times.
    pub row: &'static str,
    pub repeat: fn(u64, &str) -> String,
    /// The front matter of the section of all courses.
    pub section: &'static str,
    /// Names and texts of templates.
    pub templates: &'static [(&'static str, &'static str)],
    /// Names and texts of the configuration, from the tags of languages.
    pub config: fn(&[&str]) -> Vec<(String, String)>,
    /// The arguments that build a site into a folder.
    pub build: fn(&Path, &Path) -> Vec<OsString>,
}

/// The words of [`Filling::Rows`] that peers translate: their names in templates, and what they are.
pub const LABELS: [(&str, &str); 6] = [
    ("apply", "Ansökan"),
    ("until", "Sök senast"),
    ("calendar", "Lägg till i din kalender"),
    ("pace", "Studietakt"),
    ("mode", "Form"),
    ("place", "Plats"),
];

impl Peer {
    /// Writes what the site of a catalogue is made from into a folder: as many pages as in `shape`
    /// and, from what a small site weighs, as many bytes a page. `scratch` is a folder for that.
    pub fn lay(
        &self,
        catalogue: &Catalogue,
        tags: &[&str],
        (shape, filling): (&Shape, Filling),
        site: &Path,
        scratch: &Path,
    ) -> Result<(), String> {
        let files = catalogue.files()?;
        let all = shape.lists.files / tags.len() as u64;
        let few: Vec<PathBuf> = files.iter().step_by(files.len().div_ceil(TRIED)).cloned().collect();
        let part = all * few.len() as u64 / files.len() as u64;
        let weigh = |amount: u64| {
            self.write(&few, tags, part, [amount; 2].map(|amount| self.filling(filling, amount)), site)?;
            let out = scratch.join("light");
            remove(&out)?;
            Cost::of(&mut self.build(site, &out), &scratch.join("said"))?;
            let shape = Shape::of(&out)?;
            remove(&out)?;
            if shape.courses.files == 0 {
                return Err(format!("{} makes no pages", self.name));
            }
            Ok::<_, String>([shape.courses.mean(), shape.lists.mean()])
        };
        let (light, heavy) = (weigh(0)?, weigh(TRIED_AMOUNT)?);
        let wanted = [shape.courses.mean(), shape.lists.mean()];
        let amounts = [0, 1].map(|kind| amount(wanted[kind], light[kind], heavy[kind]));
        self.write(&files, tags, all, amounts.map(|amount| self.filling(filling, amount)), site)
    }

    /// Name and version.
    pub fn title(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    /// Builds a site into a folder.
    pub fn build(&self, site: &Path, out: &Path) -> Command {
        let mut build = Command::new(&self.program);
        build.args((self.manner.build)(site, out)).current_dir(site);
        build
    }

    /// So many bytes of text, or so many rows.
    fn filling(&self, filling: Filling, amount: u64) -> String {
        match filling {
            Filling::Text => text(amount),
            Filling::Rows if amount == 0 => String::new(),
            Filling::Rows => (self.manner.repeat)(amount, self.manner.row),
        }
    }

    fn write(
        &self,
        files: &[PathBuf],
        tags: &[&str],
        lists: u64,
        [course_filling, list_filling]: [String; 2],
        site: &Path,
    ) -> Result<(), String> {
        remove(site)?;
        for (name, text) in (self.manner.config)(tags) {
            put(&site.join(name), &text)?;
        }
        for (name, text) in self.manner.templates {
            let text = text.replace("@COURSE@", &course_filling).replace("@LIST@", &list_filling);
            put(&site.join(name), &text)?;
        }
        let numbers = Numbers::new(files.len() as u64, lists);
        for (index, file) in files.iter().enumerate() {
            let yaml = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
            let page =
                Course::read(&yaml).page(self.manner.table, self.manner.lists, &numbers.of(index as u64));
            for tag in tags {
                put(&site.join("content/kurser").join(page_name(file, tags[0], tag)), &page)?;
            }
        }
        for tag in tags {
            put(&site.join("content/kurser").join(named("_index", tags[0], tag)), self.manner.section)?;
        }
        Ok(())
    }
}

/// Which lists a course stands in, so that there are as many pages of lists as wanted.
struct Numbers {
    lists: u64,
    each: u64,
}

impl Numbers {
    fn new(courses: u64, pages: u64) -> Numbers {
        // The pages of all courses are there anyway, and the start page.
        let lists = pages.saturating_sub(courses.div_ceil(PER_PAGE) + 1).max(1);
        let room = (PER_PAGE * lists / courses).clamp(1, LISTS);
        Numbers { lists, each: room.max(lists.div_ceil(courses)).min(lists) }
    }

    fn of(&self, course: u64) -> Vec<u64> {
        (0..self.each).map(|number| (course * self.each + number) % self.lists).collect()
    }
}

/// `kumla--sfi.en.md`.
fn page_name(course: &Path, default: &str, tag: &str) -> String {
    let name = |path: Option<&std::ffi::OsStr>| path.unwrap_or_default().to_string_lossy().into_owned();
    let publisher = name(course.parent().and_then(Path::file_name));
    named(&format!("{publisher}--{}", name(course.file_stem())), default, tag)
}

fn named(stem: &str, default: &str, tag: &str) -> String {
    if tag == default { format!("{stem}.md") } else { format!("{stem}.{tag}.md") }
}

fn put(file: &Path, text: &str) -> Result<(), String> {
    let said = |error: std::io::Error| format!("{}: {error}", file.display());
    file.parent().map_or(Ok(()), fs::create_dir_all).map_err(said)?;
    fs::write(file, text).map_err(said)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn there_are_as_many_lists_as_wanted_and_none_is_too_long() {
        for (courses, pages) in
            [(1000, 1248), (300, 374), (10_000, 4000), (100_000, 20_000), (100_000, 4000), (10, 500)]
        {
            let numbers = Numbers::new(courses, pages);
            let mut lists: BTreeMap<u64, u64> = BTreeMap::new();
            for course in 0..courses {
                let mut mine = numbers.of(course);
                mine.iter().for_each(|list| *lists.entry(*list).or_default() += 1);
                mine.dedup();
                assert_eq!(mine.len() as u64, numbers.each, "no list twice");
            }
            assert_eq!(lists.len() as u64 + courses.div_ceil(PER_PAGE) + 1, pages, "{courses}, {pages}");
            assert!(
                lists
                    .values()
                    .all(|rows| *rows <= PER_PAGE * courses.div_ceil(PER_PAGE * numbers.lists).max(1) + 1)
            );
        }
    }

    #[test]
    fn names_have_the_language_but_for_the_default_one() {
        let course = Path::new("content/kumla/sfi.yaml");
        assert_eq!(page_name(course, "sv", "sv"), "kumla--sfi.md");
        assert_eq!(page_name(course, "sv", "en"), "kumla--sfi.en.md");
    }
}
