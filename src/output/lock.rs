//! One build at a time for each output folder. The operating system holds the
//! lock, so that it dies with its process however that ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::disk;
use super::error::{Action, OutputError, io_error};
use super::place::Place;

/// A held lock. Dropping it removes the lock's file, and the folders that were
/// made to hold it if nothing else came into them.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    made: Vec<PathBuf>,
    _file: File,
}

impl Lock {
    /// Takes the lock of the site at `place`, or else says who has it. Missing
    /// folders are made. Only when building `in_place` may the lock stand in
    /// the site itself, where the folder around it is not ours to write in.
    ///
    /// # Errors
    /// [`OutputError::Busy`] when another build has it; [`OutputError::Io`].
    pub(super) fn acquire(place: &Place, in_place: bool) -> Result<Self, OutputError> {
        match Self::take(&place.lock, &place.lock_inside, &place.out) {
            Err(OutputError::Io { source, .. }) if in_place && is_forbidden(&source) => {
                Self::take(&place.lock_inside, &place.lock, &place.out)
            }
            other => other,
        }
    }

    /// Takes its own lock first and looks at the `other` after. Whoever comes
    /// the other way does the same, so that of two at least one sees the other.
    fn take(own: &Path, other: &Path, out: &Path) -> Result<Self, OutputError> {
        let busy = |holder| OutputError::Busy { out: out.to_path_buf(), holder };
        let made = match own.parent() {
            Some(parent) => disk::make_folders(parent).map_err(io_error(Action::Write, parent))?,
            None => Vec::new(),
        };
        let file = take(own).map_err(io_error(Action::Write, own))?.map_err(busy)?;
        let lock = Self { path: own.to_path_buf(), made, _file: file };
        match held(other).map_err(io_error(Action::Read, other))? {
            Some(holder) => Err(busy(holder)),
            None => {
                // Left by a build that was killed. That it cannot be removed
                // does no harm: nobody holds it.
                let _ = fs::remove_file(other);
                Ok(lock)
            }
        }
    }
}

fn is_forbidden(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Before the lock is let go: whoever takes it afterwards sees that the
        // name is gone and starts over. Elsewhere an open file cannot be
        // removed, and an empty lock file does no harm.
        let _ = fs::remove_file(&self.path);
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The locked file, or else what is known of who holds it.
fn take(path: &Path) -> io::Result<Result<File, Option<u32>>> {
    loop {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = disk::plain(&mut options).open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Err(holder(&mut file))),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        if still_at(&file, path)? {
            if let Err(error) = file.set_len(0).and_then(|()| write!(file, "{}", std::process::id())) {
                // On a disk with no room for even that, nothing is left all the same.
                let _ = fs::remove_file(path);
                return Err(error);
            }
            return Ok(Ok(file));
        }
    }
}

/// `Some` when another process holds the lock at `path`.
fn held(path: &Path) -> io::Result<Option<Option<u32>>> {
    let mut file = match disk::open_plain(path) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    match file.try_lock() {
        Ok(()) => Ok(None),
        Err(TryLockError::WouldBlock) => Ok(Some(holder(&mut file))),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(16).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

/// Whether `path` still leads to `file`: the holder before us may have removed
/// it between our opening and our locking it.
fn still_at(file: &File, path: &Path) -> io::Result<bool> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let ours = file.metadata()?;
        match fs::symlink_metadata(path) {
            Ok(found) => Ok((found.dev(), found.ino()) == (ours.dev(), ours.ino())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
    #[cfg(not(unix))]
    {
        let _ = (file, path);
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(dir: &tempfile::TempDir) -> Place {
        Place::new(dir.path().join("deep/er/public"), false)
    }

    #[test]
    fn held_once_named_and_gone_after() {
        let dir = tempfile::tempdir().unwrap();
        let place = place(&dir);
        let beside = Lock::acquire(&place, false).unwrap();
        let inside = || Lock::take(&place.lock_inside, &place.lock, &place.out);
        for busy in [Lock::acquire(&place, false), Lock::acquire(&place, true), inside()] {
            match busy.unwrap_err() {
                OutputError::Busy { holder, .. } => assert_eq!(holder, Some(std::process::id())),
                other => panic!("{other}"),
            }
        }
        drop(beside);
        let inside = inside().unwrap();
        assert!(matches!(Lock::acquire(&place, false), Err(OutputError::Busy { .. })));
        drop(inside);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_dead_builds_lock_is_no_lock() {
        let dir = tempfile::tempdir().unwrap();
        let place = place(&dir);
        fs::create_dir_all(&place.out).unwrap();
        fs::write(&place.lock, "999999").unwrap();
        fs::write(&place.lock_inside, "999999").unwrap();
        drop(Lock::acquire(&place, false).unwrap());
        assert!(!place.lock.exists() && !place.lock_inside.exists());
    }

    #[test]
    fn threads_hold_it_in_turn() {
        use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
        let dir = tempfile::tempdir().unwrap();
        let place = place(&dir);
        fs::create_dir_all(&place.out).unwrap();
        let (inside, taken) = (AtomicU32::new(0), AtomicU32::new(0));
        let work = |own: &Path, other: &Path| {
            for _ in 0..500 {
                if let Ok(_lock) = Lock::take(own, other, &place.out) {
                    assert_eq!(inside.fetch_add(1, SeqCst), 0);
                    taken.fetch_add(1, SeqCst);
                    inside.fetch_sub(1, SeqCst);
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| work(&place.lock, &place.lock_inside));
                scope.spawn(|| work(&place.lock_inside, &place.lock));
            }
        });
        assert!(taken.into_inner() > 0);
    }
}
