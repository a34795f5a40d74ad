//! What each file of a site was made from, so that the next build makes only those again that may
//! come out otherwise.
//!
//! Everything that decides what is in a file is of one of two kinds. What no course's file changes
//! (the program's sources, `frisok.yaml`, publishers, information pages, strings, the theme, media,
//! the day, the options) is in one sum: where that is another, everything is made. What courses'
//! files decide is noted while a file is made ([`recorded`]): this course, that page of a list,
//! whether there is a page at an address. Each has a name that is the same in every edition of the
//! catalogue, and a value, a sum. A page is a function of what it reads: when the values of all that
//! it read last time are what they were, it would read the same and come out the same.
//!
//! A file is kept when that holds, what is made at its path is of the same kind, and the file that
//! stands there is the one in the manifest: nobody has written to it since (`output`). In all other
//! cases it is made; there is no guess. A ledger that is cut, of another format or of another site is
//! none: `output` holds it to sums over itself and over the manifest whose files it is about.
//!
//! Only pages and feeds are in it: the index for searching, the sitemap and open data are made of
//! everything, and are made each time. So is a page that loads a file as data which may be a
//! course's ([`Read::Unknown`](crate::catalogue::Read::Unknown)).
//!
//! The files of a language share what they read, and most pages read little: two bytes a file stand
//! in it, and for each set of reads a byte or two for each of these.

mod earlier;
mod format;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use ahash::{AHashMap, RandomState};

use super::files::{File, Site};
use crate::catalogue::Read;
use crate::catalogue::reads::recorded;
use crate::diagnose::{Diagnostic, Files};
use crate::output::{Body, Manifest};
use crate::pages::{Feed, Route, Values};
use earlier::Earlier;
use format::Written;

/// What the files of a site are made from, as they are made.
pub struct Ledger<'s> {
    site: &'s Site,
    values: Values<'s>,
    /// Over all that no course's file changes.
    others: blake3::Hash,
    earlier: Option<Earlier>,
    known: Mutex<Known>,
    /// What paths' sums are made with.
    sums: RandomState,
    made: AtomicUsize,
}

/// What has been read, numbered as it was met.
#[derive(Default)]
struct Known {
    reads: AHashMap<Read, u32>,
    /// The numbers of courses, which are read most, by index.
    courses: Vec<Option<u32>>,
    sets: AHashMap<Set, u32>,
    /// Sets of the earlier ledger that are in this one.
    taken_over: AHashMap<u32, u32>,
    /// Paths as sums, each with the set that the file was made from.
    files: Vec<(u64, u32)>,
}

/// What a file was made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Set {
    /// The kind of the file.
    kind: u8,
    /// What was read, as numbers, ascending.
    reads: Box<[u32]>,
}

impl<'s> Ledger<'s> {
    /// A ledger for a build of `site`, whose courses stand in `files`. `others` is over all that no
    /// course's file changes; `memo` is the site that stands there and what its ledger was.
    pub fn new(
        site: &'s Site,
        files: &'s Files,
        others: blake3::Hash,
        memo: Option<(&Manifest, &[u8])>,
    ) -> Ledger<'s> {
        let values = Values::new(&site.pages, |course| files.text(course.file));
        let earlier = memo.and_then(|(manifest, bytes)| Earlier::read(bytes, others, manifest, &values));
        let (known, made) = (Mutex::default(), AtomicUsize::new(0));
        Ledger { site, values, others, earlier, known, sums: RandomState::new(), made }
    }

    /// How many files were made, when there was an earlier ledger to go by.
    pub fn made(&self) -> Option<usize> {
        self.earlier.as_ref().map(|_| self.made.load(Ordering::Relaxed))
    }

    /// The place in the manifest of the site that stands there of the file as which `file`, at `path`,
    /// would come out. Then it need not be made, when it stands there as it was written.
    pub fn same(&self, file: &File, path: &str, manifest: Option<&Manifest>) -> Option<usize> {
        let (kind, earlier, manifest) = (kind(file)?, self.earlier.as_ref()?, manifest?);
        let position = manifest.position(path)?;
        let old = earlier.set(position)?;
        let reads = earlier.unchanged(old, kind)?;
        let sum = self.sums.hash_one(path);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let set = match known.taken_over.get(&old) {
            Some(set) => *set,
            None => {
                let set = known.set(kind, reads);
                known.taken_over.insert(old, set);
                set
            }
        };
        known.files.push((sum, set));
        Some(position)
    }

    /// Makes a file, and notes what it is made from.
    ///
    /// # Errors
    /// A finding about the template that failed.
    pub fn make(&self, file: &File, path: &str) -> Result<Body, Box<Diagnostic>> {
        let Some(kind) = kind(file) else { return self.site.body(file) };
        self.made.fetch_add(1, Ordering::Relaxed);
        let (body, reads) = recorded(|| self.site.body(file));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let set = known.set(kind, reads.iter());
        known.files.push((self.sums.hash_one(path), set));
        body
    }

    /// The ledger of the site that has this manifest, as bytes. Nothing of it stays here.
    pub fn write(&self, manifest: &Manifest) -> Vec<u8> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let Known { reads, sets, mut files, .. } = std::mem::take(&mut *known);
        files.sort_unstable();
        files.dedup();
        let set_of = |path: &str| {
            let of = self.sums.hash_one(path);
            let at = files.partition_point(|(path, _)| *path < of);
            let mut these = files[at..].iter().take_while(|(path, _)| *path == of);
            // Two files of one sum cannot be told apart, and are made.
            these.next().filter(|_| these.next().is_none()).map(|(_, set)| *set)
        };
        let files = manifest.files().iter().map(|entry| set_of(&entry.path).filter(|_| !entry.kept));
        let written = Written::new(files.collect(), &reads, &sets, &self.values);
        written.to_bytes(self.others)
    }
}

impl Known {
    fn course(&mut self, course: usize) -> u32 {
        if let Some(Some(number)) = self.courses.get(course) {
            return *number;
        }
        let number = self.number(&Read::Course(course));
        self.courses.resize(self.courses.len().max(course + 1), None);
        self.courses[course] = Some(number);
        number
    }

    fn number(&mut self, read: &Read) -> u32 {
        let next = self.reads.len() as u32;
        match self.reads.get(read) {
            Some(number) => *number,
            None => *self.reads.entry(read.clone()).or_insert(next),
        }
    }

    fn set<'r>(&mut self, kind: u8, reads: impl Iterator<Item = &'r Read>) -> u32 {
        let mut numbers: Vec<u32> = Vec::new();
        for read in reads {
            numbers.push(match *read {
                Read::Course(course) => self.course(course),
                _ => self.number(read),
            });
        }
        numbers.sort_unstable();
        let next = self.sets.len() as u32;
        *self.sets.entry(Set { kind, reads: numbers.into() }).or_insert(next)
    }
}

/// What kind of file it is; nothing for those that are made each time. What the file is about is in
/// its path, and in what it reads.
fn kind(file: &File) -> Option<u8> {
    Some(match file {
        File::Page(route, _) => match route {
            Route::Start => 1,
            Route::Courses { .. } => 2,
            Route::Publisher { .. } => 3,
            Route::Course { .. } => 4,
            Route::Alias { .. } => 5,
            Route::Lists(_) => 6,
            Route::List { .. } => 7,
            Route::InfoIndex => 8,
            Route::Info { .. } => 9,
            Route::Apply => 10,
            Route::SignLanguage => 11,
            Route::Statement => 12,
            Route::Calendar { .. } => 13,
            Route::Guide { .. } => 14,
            Route::GuideCourses { .. } => 15,
            Route::Search => 16,
            Route::Linking => 17,
            Route::Saved => 18,
            Route::SavedPart { .. } => 19,
            Route::NotFound => 20,
        },
        File::Feed(feed, _) => match feed {
            Feed::Occasion { .. } => 21,
            Feed::Calendar(_) => 22,
            Feed::News(_) => 23,
        },
        File::Whole(_) | File::Sitemap(_) | File::Index(_) | File::Media(_) => return None,
        File::OpenDataCsv | File::OpenDataJson => return None,
    })
}
