//! The few things asked of the disk that the standard library does not say in
//! one call.

use std::cell::RefCell;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

const CHUNK: usize = 64 * 1024;

/// Opens `path` for reading. A link is not followed and a pipe not waited for.
pub(super) fn open_plain(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    plain(options.read(true)).open(path)
}

/// Makes `options` refuse links and never wait.
pub(super) fn plain(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    options
}

/// Whether the file at `path` holds exactly `bytes`. What cannot be read does not.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> bool {
    open_plain(path).is_ok_and(|file| reads(file, bytes))
}

/// Whether the rest of an open file is exactly `bytes`.
pub(super) fn reads(mut file: File, mut bytes: &[u8]) -> bool {
    let mut buffer = [0; 16 * 1024];
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return bytes.is_empty(),
            Ok(n) => match bytes.strip_prefix(&buffer[..n]) {
                Some(rest) => bytes = rest,
                None => return false,
            },
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return false,
        }
    }
}

/// Copies the rest of `from` to `to`, and returns the hash and the number of
/// the bytes that passed.
pub(super) fn copy_hashed(from: &mut File, to: &mut impl Write) -> Result<(blake3::Hash, u64), Side> {
    thread_local! {
        /// Most files are smaller: to make it anew for each would cost more than to read them.
        static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; CHUNK]);
    }
    BUFFER.with_borrow_mut(|buffer| copy_through(buffer, from, to))
}

fn copy_through(
    buffer: &mut [u8],
    from: &mut File,
    to: &mut impl Write,
) -> Result<(blake3::Hash, u64), Side> {
    let mut hasher = blake3::Hasher::new();
    loop {
        match from.read(buffer) {
            Ok(0) => return Ok((hasher.finalize(), hasher.count())),
            Ok(n) => {
                hasher.update(&buffer[..n]);
                to.write_all(&buffer[..n]).map_err(Side::To)?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Side::From(error)),
        }
    }
}

/// Which side of a copy failed.
pub(super) enum Side {
    From(io::Error),
    To(io::Error),
}

/// A writer that only finds out whether what comes is what `other` holds.
pub(super) struct Compare {
    other: File,
    same: bool,
    buffer: Vec<u8>,
}

impl Compare {
    pub(super) fn new(other: File) -> Self {
        Self { other, same: true, buffer: Vec::new() }
    }

    /// Whether all that came is all that `other` holds.
    pub(super) fn same(mut self) -> bool {
        self.same && matches!(self.other.read(&mut [0]), Ok(0))
    }
}

impl Write for Compare {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.same {
            self.buffer.resize(bytes.len(), 0);
            self.same = self.other.read_exact(&mut self.buffer).is_ok() && self.buffer == bytes;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Makes `folder` and the folders above it that are missing. Returns those that
/// were made, outermost first.
pub(super) fn make_folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let missing: Vec<_> =
        folder.ancestors().take_while(|folder| fs::symlink_metadata(folder).is_err()).collect();
    for folder in missing.iter().rev() {
        match fs::create_dir(folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
    }
    Ok(missing.into_iter().rev().map(Path::to_path_buf).collect())
}

/// Makes a folder that only its owner can look into.
pub(super) fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Removes a file or a whole folder. That it is not there is well.
pub(super) fn clear(path: &Path) -> io::Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Waits until everything written under `folder` is on the disk. One call for
/// the whole file system: a call per file costs a hundred times as much.
pub(super) fn sync_all_under(folder: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    rustix::fs::syncfs(File::open(folder)?)?;
    #[cfg(all(unix, not(target_os = "linux")))]
    {
        let _ = folder;
        rustix::fs::sync();
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Waits until a rename inside `folder` is on the disk.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Whether we may make and remove files in an existing `folder`.
pub(super) fn check_writable(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::fs::{Access, access};
        access(folder, Access::WRITE_OK | Access::EXEC_OK)?;
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Whether a file system is mounted at the existing `folder`, so that it cannot
/// be renamed.
pub(super) fn is_mount_point(folder: &Path) -> io::Result<bool> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
        // This sees a folder bound to a place on the same disk, too.
        if let Ok(found) = statx(CWD, folder, AtFlags::empty(), StatxFlags::BASIC_STATS)
            && found.stx_attributes_mask.contains(StatxAttributes::MOUNT_ROOT)
        {
            return Ok(found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT));
        }
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if let Some(parent) = folder.parent() {
            return Ok(fs::metadata(folder)?.dev() != fs::metadata(parent)?.dev());
        }
    }
    Ok(folder.parent().is_none())
}
