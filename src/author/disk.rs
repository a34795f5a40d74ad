//! Writing of single files: whole or not at all, and never through a link.

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the operating system said.
    pub error: io::Error,
}

/// Writes `text` to `root`/`path`, making the folders on the way.
///
/// # Errors
/// The disk's; also where a folder on the way or the file is a symbolic link.
pub fn write(root: &Path, path: &str, text: &str) -> Result<(), WriteError> {
    let fault = |path: &Path| {
        let path = path.to_owned();
        move |error| WriteError { path, error }
    };
    fs::create_dir_all(root).map_err(fault(root))?;
    let mut folder = root.to_owned();
    let parts: Vec<&str> = path.split('/').collect();
    let Some((name, folders)) = parts.split_last() else { return Ok(()) };
    for part in folders {
        folder.push(part);
        match folder.symlink_metadata() {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(fault(&folder)(io::Error::other("not a folder of the catalogue"))),
            Err(_) => fs::create_dir(&folder).map_err(fault(&folder))?,
        }
    }
    let file = folder.join(name);
    let before = file.symlink_metadata().ok();
    if before.as_ref().is_some_and(|found| !found.is_file()) {
        return Err(fault(&file)(io::Error::other("not a regular file")));
    }
    let new = folder.join(format!(".{name}.frisok-new"));
    let written = create(&new, text, before).and_then(|()| fs::rename(&new, &file));
    written.map_err(|error| {
        let _ = fs::remove_file(&new);
        fault(&file)(error)
    })
}

/// A new file at `path`, which may be read and written by whoever could the one `before`. What stands
/// there, left over or put there, is removed: it may be a link.
fn create(path: &Path, text: &str, before: Option<Metadata>) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = File::create_new(path)?;
    if let Some(before) = before {
        file.set_permissions(before.permissions())?;
    }
    file.write_all(text.as_bytes())
}

/// Writes a file as [`write()`] does, unless it says just that already. Returns whether it did not.
///
/// # Errors
/// As for [`write()`].
pub fn write_changed(root: &Path, path: &str, text: &str) -> Result<bool, WriteError> {
    let changed = fs::read(root.join(path)).ok().as_deref() != Some(text.as_bytes());
    if changed {
        write(root, path, text)?;
    }
    Ok(changed)
}
