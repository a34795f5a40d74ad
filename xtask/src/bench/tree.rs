//! What a site's folder holds.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Files and bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sum {
    pub files: u64,
    pub bytes: u64,
}

impl Sum {
    fn add(&mut self, bytes: u64) {
        self.files += 1;
        self.bytes += bytes;
    }

    /// Bytes a file.
    pub fn mean(&self) -> u64 {
        self.bytes / self.files.max(1)
    }
}

/// What a site is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shape {
    /// Pages of single courses.
    pub courses: Sum,
    /// All other pages.
    pub lists: Sum,
    /// Everything, also what is no page.
    pub all: Sum,
}

impl Shape {
    /// Counts what is in a folder.
    pub fn of(site: &Path) -> Result<Shape, String> {
        let mut shape = Shape::default();
        walk(site, &mut |path, metadata| {
            shape.all.add(metadata.len());
            if path.extension().is_some_and(|kind| kind == "html") {
                let page = path.strip_prefix(site).unwrap_or(path);
                let sum = if is_course(page) { &mut shape.courses } else { &mut shape.lists };
                sum.add(metadata.len());
            }
        })
        .map_err(|error| format!("{}: {error}", site.display()))?;
        Ok(shape)
    }

    /// Pages for people.
    pub fn pages(&self) -> u64 {
        self.courses.files + self.lists.files
    }
}

/// Whether this is `kurser/PUBLISHER/COURSE/index.html` or, as peers have it, `kurser/COURSE/index.html`,
/// perhaps in a language's folder. Numbers are further pages of lists.
fn is_course(page: &Path) -> bool {
    let names: Vec<_> = page.iter().map(|name| name.to_string_lossy()).collect();
    let Some(start) = names.iter().take(2).position(|name| name == "kurser") else { return false };
    match &names[start + 1..] {
        [_, course, _] => course.parse::<u32>().is_err() && names[start + 1] != "page",
        [course, _] => course.contains("--"),
        _ => false,
    }
}

/// Inode and time of change of every file: a file that was written anew has others.
pub type Stamps = BTreeMap<PathBuf, (u64, i64, i64)>;

/// The stamps of all files in a folder.
pub fn stamps(site: &Path) -> Result<Stamps, String> {
    let mut found = Stamps::new();
    walk(site, &mut |path, metadata| {
        let path = path.strip_prefix(site).unwrap_or(path).to_owned();
        found.insert(path, (metadata.ino(), metadata.mtime(), metadata.mtime_nsec()));
    })
    .map_err(|error| format!("{}: {error}", site.display()))?;
    Ok(found)
}

/// How many files are new, were written again, or are gone.
pub fn touched(before: &Stamps, after: &Stamps) -> u64 {
    let written = after.iter().filter(|(path, stamp)| before.get(*path) != Some(stamp)).count();
    let gone = before.keys().filter(|path| !after.contains_key(*path)).count();
    (written + gone) as u64
}

/// Calls `see` with every file below a folder.
pub fn walk(folder: &Path, see: &mut impl FnMut(&Path, &Metadata)) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), see)?;
        } else {
            see(&entry.path(), &entry.metadata()?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_courses_are_told_from_lists() {
        for page in [
            "kurser/kumla/sfi/index.html",
            "en/kurser/kumla/sfi-2/index.html",
            "kurser/kumla--sfi/index.html",
        ] {
            assert!(is_course(Path::new(page)), "{page}");
        }
        for page in [
            "index.html",
            "kurser/index.html",
            "kurser/2/index.html",
            "kurser/kumla/index.html",
            "ar/kurser/kumla/12/index.html",
            "kurser/page/12/index.html",
            "yrke/kock/index.html",
            "valj/typ/kurser/sfi/index.html",
        ] {
            assert!(!is_course(Path::new(page)), "{page}");
        }
    }

    #[test]
    fn files_that_are_new_written_or_gone_are_touched() {
        let stamps = |all: &[(&str, u64)]| -> Stamps {
            all.iter().map(|(path, inode)| (PathBuf::from(path), (*inode, 0, 0))).collect()
        };
        let before = stamps(&[("same", 1), ("written", 2), ("gone", 3)]);
        assert_eq!(touched(&before, &before), 0);
        assert_eq!(touched(&before, &stamps(&[("same", 1), ("written", 4), ("new", 5)])), 3);
    }
}
