//! A folder that is held open, so that the system need not find the way to it for each of the many
//! things in it. Paths are relative to it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::stamps::Look;
#[cfg(unix)]
use super::stamps::nanoseconds;

/// An open folder.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    #[cfg(unix)]
    open: fs::File,
}

impl Folder {
    pub(super) fn open(path: &Path) -> io::Result<Folder> {
        #[cfg(unix)]
        let open = fs::File::open(path)?;
        Ok(Folder {
            path: path.to_path_buf(),
            #[cfg(unix)]
            open,
        })
    }

    /// Makes a folder, and those above it that are missing. That it is there is well.
    pub(super) fn make(&self, folder: &str) -> io::Result<()> {
        #[cfg(unix)]
        if rustix::fs::mkdirat(&self.open, folder, rustix::fs::Mode::from_raw_mode(0o777)).is_ok() {
            return Ok(());
        }
        fs::create_dir_all(self.path.join(folder))
    }

    /// Makes a file of this folder also one of another, at the same place. Some file systems have no
    /// links, and some systems refuse them for files of other users; a copy is as right, only slower.
    pub(super) fn link(&self, file: &str, to: &Folder) -> io::Result<()> {
        #[cfg(unix)]
        if rustix::fs::linkat(&self.open, file, &to.open, file, rustix::fs::AtFlags::empty()).is_ok() {
            return Ok(());
        }
        let (from, to) = (self.path.join(file), to.path.join(file));
        fs::hard_link(&from, &to).or_else(|_| fs::copy(&from, &to).map(drop))
    }

    /// What the system says of a file; `None` for what is none.
    pub(super) fn look(&self, file: &str) -> Option<Look> {
        #[cfg(unix)]
        {
            use rustix::fs::{AtFlags, FileType, statat};
            let found = statat(&self.open, file, AtFlags::SYMLINK_NOFOLLOW).ok()?;
            let is_file = FileType::from_raw_mode(found.st_mode) == FileType::RegularFile;
            is_file.then_some(Look {
                size: found.st_size as u64,
                inode: found.st_ino as u64,
                modified: nanoseconds(found.st_mtime as i64, found.st_mtime_nsec as i64),
                changed: nanoseconds(found.st_ctime as i64, found.st_ctime_nsec as i64),
            })
        }
        #[cfg(not(unix))]
        {
            let _ = file;
            None
        }
    }

    /// When anything about a folder was changed, in nanoseconds since 1970; `None` for what is none.
    pub(super) fn changed(&self, folder: &str) -> Option<i64> {
        #[cfg(unix)]
        {
            use rustix::fs::{AtFlags, FileType, statat};
            let found = statat(&self.open, folder, AtFlags::SYMLINK_NOFOLLOW).ok()?;
            let is_folder = FileType::from_raw_mode(found.st_mode) == FileType::Directory;
            is_folder.then(|| nanoseconds(found.st_ctime as i64, found.st_ctime_nsec as i64))
        }
        #[cfg(not(unix))]
        {
            let _ = folder;
            None
        }
    }

    /// Opens a file for reading. A link is not followed and a pipe not waited for.
    pub(super) fn read(&self, file: &str) -> io::Result<fs::File> {
        #[cfg(unix)]
        {
            use rustix::fs::{Mode, OFlags, openat};
            let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
            Ok(openat(&self.open, file, flags, Mode::empty())?.into())
        }
        #[cfg(not(unix))]
        super::disk::open_plain(&self.path.join(file))
    }

    pub(super) fn remove(&self, file: &str) -> io::Result<()> {
        #[cfg(unix)]
        return Ok(rustix::fs::unlinkat(&self.open, file, rustix::fs::AtFlags::empty())?);
        #[cfg(not(unix))]
        fs::remove_file(self.path.join(file))
    }

    pub(super) fn remove_folder(&self, folder: &str) -> io::Result<()> {
        #[cfg(unix)]
        return Ok(rustix::fs::unlinkat(&self.open, folder, rustix::fs::AtFlags::REMOVEDIR)?);
        #[cfg(not(unix))]
        fs::remove_dir(self.path.join(folder))
    }
}
