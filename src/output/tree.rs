//! Takes the files of the new site as they are rendered.

use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use rayon::prelude::*;

use super::compress::{self, Coding};
use super::disk::{self, Compare, Side};
use super::error::{Action, OutputError, io_error};
use super::folder::Folder;
use super::manifest::{Entry, Manifest, TWINS};
use super::names::{Taken, collides};
use super::paths::is_safe;
use super::record::{All, Fate, Origin, Record};
use super::spare::Spare;
use super::stamps::{self, Look};
use super::target::Prepared;

/// So many hexadecimal digits of a hash stand in a file's name, between dots.
const HASH_IN_NAME: usize = 8;

/// One file of the site.
#[derive(Clone, Debug)]
pub struct OutputFile {
    /// Relative to the output folder, `/`-separated.
    pub path: String,
    /// What is in it.
    pub body: Body,
}

/// What is in a file.
#[derive(Clone, Debug)]
pub enum Body {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of the regular file at this path, which is read in pieces.
    CopyFrom(PathBuf),
}

/// The sink has failed or the caller asked to stop: no more files are taken.
/// The sink knows why and publishing ends with that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

/// Takes the files of the new site, from any number of threads. Nothing of
/// them is held but path, size and hash.
#[derive(Debug)]
pub struct Sink<'a> {
    prepared: &'a Prepared,
    /// The site that stands there now.
    site: Option<Folder>,
    /// What the new tree can begin with.
    spare: Option<Spare>,
    records: Mutex<Vec<Record>>,
    failure: OnceLock<OutputError>,
    /// A file that could not be made: perhaps another stands in its place.
    refused: OnceLock<String>,
    /// When one of the first files was written.
    begun: OnceLock<i64>,
}

/// What has been found out about the bytes of a file.
struct Known {
    origin: Origin,
    blake3: blake3::Hash,
    size: u64,
}

impl<'a> Sink<'a> {
    pub(super) fn new(prepared: &'a Prepared) -> Self {
        let site = prepared.previous.as_ref().and_then(|_| Folder::open(&prepared.place.out).ok());
        let spare = prepared.previous.as_ref().filter(|_| prepared.may_have_spare());
        let spare = spare.and_then(|previous| Spare::open(&prepared.place, previous));
        if spare.is_none() {
            // The new tree may need the room.
            let _ = disk::clear(&prepared.place.spare);
        }
        let (failure, refused, begun) = Default::default();
        Self { prepared, site, spare, records: Mutex::default(), failure, refused, begun }
    }

    /// Whether going on is of no use.
    pub fn stopped(&self) -> bool {
        self.failure.get().is_some() || self.prepared.cancelled()
    }

    /// Takes one file. Returns once it is written, or known to be unchanged.
    ///
    /// # Errors
    /// [`Stopped`] when this or another file could not be taken.
    pub fn put(&self, file: OutputFile) -> Result<Fate, Stopped> {
        self.attempt(|| {
            only_safe(&file.path)?;
            let known = match &file.body {
                Body::Bytes(bytes) => self.put_bytes(&file.path, bytes),
                Body::CopyFrom(source) => self.put_copy(&file.path, source),
            };
            let Known { origin, blake3, size } = known?;
            self.record(Entry { path: file.path.into(), size, blake3, kept: false }, origin);
            Ok(origin.fate())
        })
    }

    /// Takes one file and, where it is a text of some size, its compressed twins. Those of a file that
    /// has not changed are taken over.
    ///
    /// # Errors
    /// [`Stopped`] as for [`Sink::put`].
    pub fn put_with_twins(&self, file: OutputFile) -> Result<Fate, Stopped> {
        let OutputFile { path, body } = &file;
        let bytes = match body {
            Body::Bytes(bytes) => compress::has_twins(path, bytes.len() as u64).then(|| bytes.clone()),
            Body::CopyFrom(source) => self.attempt(|| twinned(path, source))?,
        };
        let path = path.clone();
        let fate = self.put(file)?;
        let Some(bytes) = bytes else { return Ok(fate) };
        let is_old = fate == Fate::Unchanged && self.twins_are_ours();
        for coding in Coding::ALL {
            let twin = coding.twin(&path);
            if is_old && self.keep(&twin)? {
                continue;
            }
            let body = self.attempt(|| {
                coding.encode(&path, &bytes).map_err(io_error(Action::Write, Path::new(&twin)))
            })?;
            self.put(OutputFile { path: twin, body: Body::Bytes(body) })?;
        }
        Ok(fate)
    }

    /// Takes a file of a part of the site, which stands in `folder`. Its twins are files of the part.
    ///
    /// # Errors
    /// [`Stopped`] as for [`Sink::put`], also when the file is not as the part's manifest has it.
    pub fn put_from(&self, folder: &Path, entry: &Entry) -> Result<Fate, Stopped> {
        self.attempt(|| {
            only_safe(&entry.path)?;
            let source = folder.join(&*entry.path);
            let Known { origin, blake3, size } = self.put_copy(&entry.path, &source)?;
            if (blake3, size) != (entry.blake3, entry.size) {
                return Err(OutputError::Altered { path: source });
            }
            self.record(Entry { kept: false, ..entry.clone() }, origin);
            Ok(origin.fate())
        })
    }

    /// Takes files as they are rendered, in parallel. After the first that cannot be rendered the
    /// rest are still rendered, to gather their errors, and not written. Returns the errors.
    pub fn put_all<I, E>(&self, files: I) -> Vec<E>
    where
        I: IntoParallelIterator<Item = Result<OutputFile, E>>,
        E: Send,
    {
        let twins = self.prepared.target.precompress;
        let failed = AtomicBool::new(false);
        let take = |file| match file {
            Ok(file) => {
                if !failed.load(Ordering::Relaxed) {
                    // The sink remembers what went wrong.
                    let _ = if twins { self.put_with_twins(file) } else { self.put(file) };
                }
                None
            }
            Err(error) => {
                failed.store(true, Ordering::Relaxed);
                Some(error)
            }
        };
        files.into_par_iter().take_any_while(|_| !self.stopped()).filter_map(take).collect()
    }

    /// Takes over the file at `path` from the previous site, for a caller who
    /// knows that its bytes would be the same. Returns false, and takes
    /// nothing, if there is none or it is not as it was written.
    ///
    /// # Errors
    /// [`Stopped`] as for [`Sink::put`].
    pub fn keep(&self, path: &str) -> Result<bool, Stopped> {
        self.keep_all(&[self.previous().and_then(|previous| previous.position(path))])
    }

    fn keep_all(&self, positions: &[Option<usize>]) -> Result<bool, Stopped> {
        self.attempt(|| {
            let stand: Option<Vec<_>> = positions.iter().map(|position| self.stands((*position)?)).collect();
            let Some(stand) = stand else { return Ok(false) };
            for (entry, origin) in stand {
                self.record(Entry { kept: false, ..entry.clone() }, origin);
            }
            Ok(true)
        })
    }

    /// Like [`keep`](Self::keep) for the file at a place in the previous site's manifest, with its
    /// compressed twins where the site has such. Returns false also where one of these is missing.
    ///
    /// # Errors
    /// [`Stopped`] as for [`Sink::put`].
    pub fn keep_with_twins(&self, position: usize) -> Result<bool, Stopped> {
        let Some((previous, old)) = self.previous().and_then(|all| Some((all, all.files().get(position)?)))
        else {
            return Ok(false);
        };
        if !self.prepared.target.precompress || !compress::has_twins(&old.path, old.size) {
            return self.keep_all(&[Some(position)]);
        }
        let twins = Coding::ALL.map(|coding| previous.position(&coding.twin(&old.path)));
        let all: Vec<_> = std::iter::once(Some(position)).chain(twins).collect();
        Ok(self.twins_are_ours() && self.keep_all(&all)?)
    }

    /// Takes over those of the `old` files that the site does not have, from a copy of the site in
    /// `folder`. What is not there, or not as it was written, is passed over; so is what has not the
    /// first digits of its hash in its name, for anybody can write a manifest.
    pub(super) fn carry_over<'o>(&self, folder: &Path, old: impl Iterator<Item = &'o Entry>) {
        // Should they not fit together, that is told when all is done.
        let Ok(mut taken) = self.records(|records| taken(records)) else { return };
        for entry in old {
            if !has_hash_in_name(entry) {
                continue;
            }
            let source = folder.join(&*entry.path);
            let hashed = disk::open_plain(&source)
                .ok()
                .and_then(|mut file| disk::copy_hashed(&mut file, &mut io::sink()).ok());
            if self.stopped() || hashed != Some((entry.blake3, entry.size)) || !taken.take(&entry.path) {
                continue;
            }
            // The sink remembers what went wrong.
            let _ = self.attempt(|| {
                let Known { origin, blake3, size } = self.put_copy(&entry.path, &source)?;
                self.record(Entry { path: entry.path.clone(), size, blake3, kept: true }, origin);
                Ok(())
            });
        }
    }

    /// Everything that was taken.
    ///
    /// # Errors
    /// The first failure. Of two files that want one place, [`OutputError::Collision`].
    pub(super) fn finish(self) -> Result<All, OutputError> {
        if let Some(failure) = self.failure.into_inner() {
            let records = self.records.into_inner().unwrap_or_else(PoisonError::into_inner);
            let paths = records.iter().map(|record| &*record.entry.path);
            let paths: Vec<_> = paths.chain(self.refused.get().map(String::as_str)).collect();
            return Err(collides(&paths).err().unwrap_or(failure));
        }
        self.prepared.check_cancelled()?;
        let mut records = self.records.into_inner().unwrap_or_else(PoisonError::into_inner);
        records.sort_unstable_by(|a, b| a.entry.path.cmp(&b.entry.path));
        let taken = taken(&records)?;
        Ok(All { records, taken, begun: self.begun.into_inner(), spare: self.spare })
    }

    fn attempt<T>(&self, work: impl FnOnce() -> Result<T, OutputError>) -> Result<T, Stopped> {
        if self.stopped() {
            return Err(Stopped);
        }
        work().map_err(|error| {
            let _ = self.failure.set(error);
            Stopped
        })
    }

    fn records<T>(&self, of: impl FnOnce(&mut Vec<Record>) -> T) -> T {
        of(&mut self.records.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn record(&self, entry: Entry, origin: Origin) {
        self.records(|records| records.push(Record { entry, origin }));
    }

    fn put_bytes(&self, path: &str, bytes: &[u8]) -> Result<Known, OutputError> {
        let (blake3, size) = (blake3::hash(bytes), bytes.len() as u64);
        let old = self.old(path, |old| old.blake3 == blake3);
        // The hash spares us a look at what has changed; that something has not
        // changed is only believed of the bytes themselves.
        if let Some(position) = old
            && let Some((file, seen)) = self.read_old(path)
            && disk::reads(file, bytes)
        {
            return Ok(Known { origin: self.unchanged(position, path, seen), blake3, size });
        }
        let mut file = self.create(path)?;
        file.write_all(bytes).map_err(io_error(Action::Write, &self.staged(path)))?;
        Ok(Known { origin: Origin::Staged, blake3, size })
    }

    fn put_copy(&self, path: &str, source: &Path) -> Result<Known, OutputError> {
        let unreadable = || io_error(Action::Read, source);
        let mut from = open_patiently(source).map_err(unreadable())?;
        let found = from.metadata().map_err(unreadable())?;
        if !found.is_file() {
            return Err(unreadable()(io::ErrorKind::InvalidInput.into()));
        }
        if let Some(position) = self.old(path, |old| old.size == found.len())
            && let Some((other, seen)) = self.read_old(path)
        {
            let mut compare = Compare::new(other);
            let (blake3, size) = disk::copy_hashed(&mut from, &mut compare).map_err(|side| match side {
                Side::From(error) | Side::To(error) => unreadable()(error),
            })?;
            if compare.same() {
                return Ok(Known { origin: self.unchanged(position, path, seen), blake3, size });
            }
            from.rewind().map_err(unreadable())?;
        }
        let mut to = self.create(path)?;
        let (blake3, size) = disk::copy_hashed(&mut from, &mut to).map_err(|side| match side {
            Side::From(error) => unreadable()(error),
            Side::To(error) => io_error(Action::Write, &self.staged(path))(error),
        })?;
        Ok(Known { origin: Origin::Staged, blake3, size })
    }

    /// The file that has this place in the previous site's manifest, and where it stands as it was
    /// written.
    fn stands(&self, position: usize) -> Option<(&'a Entry, Origin)> {
        let entry = self.previous()?.files().get(position)?;
        let spare = self.in_spare(position, &entry.path);
        let seen = || Some(Origin::Site(self.prepared.seen(self.site.as_ref()?, position, entry)?));
        Some((entry, spare.or_else(seen)?))
    }

    /// Where a file of the previous site stands of which this has been seen.
    fn unchanged(&self, position: usize, path: &str, seen: u64) -> Origin {
        self.in_spare(position, path).unwrap_or(Origin::Site(seen))
    }

    fn in_spare(&self, position: usize, path: &str) -> Option<Origin> {
        let (spare, stamp) = (self.spare.as_ref()?, self.prepared.stamp(position)?);
        spare.has(path, stamp).then_some(Origin::Spare(stamp))
    }

    /// The place in the previous site's manifest of the file at a path, if it is such a one.
    fn old(&self, path: &str, is: impl FnOnce(&Entry) -> bool) -> Option<usize> {
        let previous = self.previous()?;
        previous.position(path).filter(|position| is(&previous.files()[*position]))
    }

    /// A file of the previous site, and what is seen of it.
    fn read_old(&self, path: &str) -> Option<(File, u64)> {
        let file = self.site.as_ref()?.read(path).ok()?;
        let seen = Look::at(&file).map_or(stamps::NONE, |look| look.seen());
        Some((file, seen))
    }

    /// A new file in the new tree, and the folders that it needs.
    fn create(&self, path: &str) -> Result<File, OutputError> {
        let staged = self.staged(path);
        let file = create(&staged).map_err(|error| {
            let _ = self.refused.set(path.to_owned());
            io_error(Action::Write, &staged)(error)
        })?;
        self.begun.get_or_init(|| Look::at(&file).map_or(i64::MAX, |look| look.modified));
        Ok(file)
    }

    /// Whether the previous site's twins were made as this one's are.
    fn twins_are_ours(&self) -> bool {
        let settings = self.previous().and_then(|previous| previous.notes().get(TWINS));
        settings.is_some_and(|of| of == compress::SETTINGS)
    }

    /// The manifest of the site that stands there now.
    pub fn previous(&self) -> Option<&'a Manifest> {
        self.prepared.previous.as_ref()
    }

    fn staged(&self, path: &str) -> PathBuf {
        self.prepared.place.staging.join(path)
    }
}

fn only_safe(path: &str) -> Result<(), OutputError> {
    if is_safe(path) { Ok(()) } else { Err(OutputError::UnsafePath { path: path.to_owned() }) }
}

fn taken(records: &[Record]) -> Result<Taken, OutputError> {
    Taken::of(&records.iter().map(|record| &*record.entry.path).collect::<Vec<_>>())
}

/// What is in a file that is to have twins.
fn twinned(path: &str, source: &Path) -> Result<Option<Vec<u8>>, OutputError> {
    let unreadable = || io_error(Action::Read, source);
    let mut file = open_patiently(source).map_err(unreadable())?;
    if !compress::has_twins(path, file.metadata().map_err(unreadable())?.len()) {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(unreadable())?;
    Ok(Some(bytes))
}

fn has_hash_in_name(entry: &Entry) -> bool {
    let hash = entry.blake3.to_hex();
    let name = entry.path.rsplit('/').next().unwrap_or_default();
    name.split('.').any(|part| part == &hash[..HASH_IN_NAME])
}

/// An editor that saves may have taken the file away for a moment: look once
/// more.
fn open_patiently(path: &Path) -> io::Result<File> {
    match disk::open_plain(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            thread::sleep(Duration::from_millis(50));
            disk::open_plain(path)
        }
        other => other,
    }
}

/// A new file, and the folders that it needs. Every other has one already: that of the file before.
fn create(path: &Path) -> io::Result<File> {
    match File::create_new(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            File::create_new(path)
        }
        done => done,
    }
}
