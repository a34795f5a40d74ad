//! A folder that is held open, so that the system need not find the way to it for each of the many
//! things in it. Paths are relative to it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// An open folder.
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
