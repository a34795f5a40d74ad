//! From rendered files to a published site.

use std::fs;
use std::thread;

use rayon::prelude::*;

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::manifest::{Entry, Manifest, Notes, TWINS};
use super::memo::Left;
use super::place::Place;
use super::record::{All, Fate, Origin, Record};
use super::stamps::{self, Known, NONE};
use super::target::Prepared;
use super::tree::{OutputFile, Sink};
use super::{compress, exchange, in_place, memo};

/// What was published.
#[derive(Debug, Default)]
pub struct Published {
    /// How many files the site has; the marker and kept files do not count.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// How many of them are as they were before.
    pub unchanged: usize,
    /// How many files stay though the site no longer has them.
    pub kept: usize,
    /// The files that are new or have changed, sorted.
    pub written: Vec<String>,
    /// The files that the previous site had and that are gone, sorted.
    pub removed: Vec<String>,
    /// The new site stands, but something of the old one could not be removed.
    /// The next build tries again.
    pub leftover: Option<OutputError>,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum PublishError<E> {
    /// The folder or one of the files could not be written.
    Output(OutputError),
    /// These files could not be rendered: all of them, in the order of the
    /// files.
    Files(Vec<E>),
}

impl<E> From<OutputError> for PublishError<E> {
    fn from(error: OutputError) -> Self {
        Self::Output(error)
    }
}

impl Prepared {
    /// Publishes a site of these files, which are rendered and written in
    /// parallel, each let go as soon as it is written. After the first that
    /// cannot be rendered the rest are still rendered, to gather their errors,
    /// and not written. `notes` go into the manifest.
    ///
    /// # Errors
    /// [`PublishError`]; then the old site is untouched and nothing temporary
    /// is left.
    pub fn publish<I, E>(self, notes: Notes, files: I) -> Result<Published, PublishError<E>>
    where
        I: IntoParallelIterator<Item = Result<OutputFile, E>>,
        E: Send,
    {
        self.publish_with(notes, |sink| sink.put_all(files))
    }

    /// Like [`publish`](Self::publish), for callers who need to know what
    /// became of a file before they make the next: `fill` drives the sink and
    /// returns the errors of what it could not render.
    ///
    /// # Errors
    /// As for [`publish`](Self::publish).
    pub fn publish_with<E>(
        self,
        notes: Notes,
        fill: impl FnOnce(&Sink<'_>) -> Vec<E>,
    ) -> Result<Published, PublishError<E>> {
        self.publish_remembering(notes, fill, |_| None)
    }

    /// Like [`publish_with`](Self::publish_with), for callers who want to know something again at the
    /// next build that is no part of the site: `memo` makes it when all files are known, and
    /// [`left_early`](super::left_early) and [`memo`](Self::memo) have it then.
    ///
    /// # Errors
    /// As for [`publish`](Self::publish).
    pub fn publish_remembering<E>(
        self,
        mut notes: Notes,
        fill: impl FnOnce(&Sink<'_>) -> Vec<E>,
        memo: impl FnOnce(&Manifest) -> Option<Left>,
    ) -> Result<Published, PublishError<E>> {
        if self.target.precompress {
            notes.insert(TWINS.to_owned(), compress::SETTINGS.into());
        }
        let sink = Sink::new(&self);
        let errors = fill(&sink);
        if let (None, Some(folder), Some(earlier)) = (&self.previous, &self.target.earlier, &self.earlier) {
            sink.carry_over(folder, earlier.files().iter().filter(|old| self.may_linger(old)));
        }
        let all = sink.finish()?;
        if !errors.is_empty() {
            return Err(PublishError::Files(errors));
        }
        Ok(self.commit(notes, all, memo)?)
    }

    fn commit(
        &self,
        notes: Notes,
        All { mut records, mut taken, begun, spare }: All,
        memo: impl FnOnce(&Manifest) -> Option<Left>,
    ) -> Result<Published, OutputError> {
        let none = Manifest::default();
        let previous = self.previous.as_ref().unwrap_or(&none);
        let own = || records.iter().filter(|record| !record.entry.kept);
        let mut published = Published {
            files: own().count(),
            bytes: own().map(|record| record.entry.size).sum(),
            unchanged: own().filter(|record| record.origin.fate() == Fate::Unchanged).count(),
            ..Published::default()
        };
        let site = records.iter().map(|record| &record.entry);
        let is_same = self.found.ours && published.unchanged == published.files;
        // What stands in the spare tree has not been looked at in the site.
        if is_same && previous.is_of(&notes, site) && (spare.is_none() || self.stands()) {
            published.kept = previous.files().len() - published.files;
            let mut own = records.iter().map(|record| record.origin);
            let origin = |entry: &Entry| Some(entry).filter(|entry| !entry.kept).and_then(|_| own.next());
            let origins = previous.files().iter().map(origin);
            let origins = origins.map(|origin| origin.unwrap_or(Origin::Site(NONE))).collect();
            let known = Known { origins, written: None };
            let memo = memo(previous).map(|left| self.memo_of(&left, previous, &known, self.memo.settled));
            // The old one says what is true of the same site.
            let _ = memo::renew(&self.place, memo.as_deref());
            return Ok(published);
        }
        let has = |path: &str| records.binary_search_by(|record| (*record.entry.path).cmp(path)).is_ok();
        let gone = previous.files().iter().filter(|old| !has(&old.path));
        let (kept, removed): (Vec<&Entry>, Vec<&Entry>) =
            gone.partition(|old| self.lingers(old) && taken.take(&old.path));
        published.kept = kept.len() + records.len() - published.files;
        published.removed = removed.iter().map(|old| old.path.to_string()).collect();
        records.extend(
            kept.into_iter()
                .map(|old| Entry { kept: true, ..old.clone() })
                .map(|entry| Record { entry, origin: Origin::Site(NONE) }),
        );
        records.sort_unstable_by(|a, b| a.entry.path.cmp(&b.entry.path));
        let (files, origins) = records.into_iter().map(|record| (record.entry, record.origin)).unzip();
        let manifest = Manifest::new(notes, files);
        let written = begun.and_then(|begun| Some(begun..=stamps::tick(&self.place.staging).ok()?));
        let left = memo(&manifest);
        let site = NewSite { manifest, known: Known { origins, written } };

        let cleared = if self.target.in_place {
            in_place::commit(self, &site, &removed)?;
            self.clear_staging()
        } else {
            let old = exchange::commit(self, &site, spare.as_ref(), &removed).inspect_err(|_| {
                if spare.is_some() {
                    // Half changed it is of no use, and it has taken what was written.
                    let _ = disk::clear(&self.place.spare);
                }
            })?;
            // Without stamps it is of no use.
            let is_of_use = left.is_some() && cfg!(unix) && 2 * published.unchanged > published.files;
            exchange::put_away(self, &old, is_of_use)
        };
        let memo = left.map(|left| {
            thread::sleep(stamps::LONGEST_TICK);
            // In place, what others have put into the folders stays there.
            let settled = if self.target.in_place { None } else { stamps::tick(&self.place.staging).ok() };
            self.memo_of(&left, &site.manifest, &site.known, settled.unwrap_or_default())
        });
        // Without it the next build makes every file: no reason to fail.
        let _ = memo::renew(&self.place, memo.as_deref());
        let _ = disk::clear(&self.place.staging);
        published.leftover = cleared.err();
        published.written = site.into_written();
        Ok(published)
    }

    /// What the next build wants to know of the site that stands there now.
    fn memo_of(&self, left: &Left, manifest: &Manifest, known: &Known, settled: i64) -> Vec<u8> {
        let Place { out, staging, .. } = &self.place;
        let stamps = stamps::tick(staging).and_then(|now| known.stamps(out, manifest.files(), now));
        memo::to_bytes(left, manifest, &stamps.unwrap_or_default(), settled)
    }

    /// # Errors
    /// [`OutputError::Io`].
    pub(super) fn clear_staging(&self) -> Result<(), OutputError> {
        let staging = &self.place.staging;
        disk::clear(staging).map_err(io_error(Action::Remove, staging))
    }

    fn may_linger(&self, old: &Entry) -> bool {
        !old.kept && self.target.lingering.iter().any(|folder| old.path.starts_with(folder.as_str()))
    }

    /// Whether a file that the site no longer has stays for this build. One
    /// that someone has removed cannot.
    fn lingers(&self, old: &Entry) -> bool {
        self.may_linger(old)
            && fs::symlink_metadata(self.place.out.join(&*old.path)).is_ok_and(|found| found.is_file())
    }
}

/// The site as it is to be: its manifest, and for each file in it whether it
/// stands in the old site or waits in the staging folder.
pub(super) struct NewSite {
    pub manifest: Manifest,
    known: Known,
}

impl NewSite {
    /// The files, in order of path, and from where each gets into the new tree.
    pub fn files(&self) -> impl Iterator<Item = (&Entry, Origin)> {
        self.manifest.files().iter().zip(self.known.origins.iter().copied())
    }

    /// The files that were written, in order of path.
    pub fn written(&self) -> Vec<&Entry> {
        self.files().filter(|(_, origin)| *origin == Origin::Staged).map(|(entry, _)| entry).collect()
    }

    fn into_written(self) -> Vec<String> {
        let files = self.manifest.into_files().into_iter().zip(self.known.origins);
        let written = files.filter(|(_, origin)| *origin == Origin::Staged);
        written.map(|(entry, _)| entry.path.into_string()).collect()
    }
}
