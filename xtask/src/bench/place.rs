//! Where sites are written: on a disk, or in memory.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::output_of;

/// What stays free for others, in bytes.
const LEFT: u64 = 3 << 30;

/// Linux keeps what is in this folder in memory.
const MEMORY: &str = "/dev/shm";

/// A folder for sites, which is emptied when this is dropped.
pub struct Place {
    /// "disk" or "memory".
    pub name: &'static str,
    folder: PathBuf,
}

impl Place {
    /// The disk that a folder is on.
    pub fn disk(folder: &Path) -> Result<Place, String> {
        Place::new("disk", folder.join("sites"))
    }

    /// In memory; `None` where the system has no such folder.
    pub fn memory() -> Result<Option<Place>, String> {
        if !Path::new(MEMORY).is_dir() {
            return Ok(None);
        }
        Place::new("memory", Path::new(MEMORY).join(format!("frisok-bench-{}", std::process::id()))).map(Some)
    }

    fn new(name: &'static str, folder: PathBuf) -> Result<Place, String> {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Place { name, folder })
    }

    /// Whether so many bytes in so many files fit. Memory must hold the program that writes them, too.
    pub fn has_room(&self, bytes: u64, files: u64) -> bool {
        // A file takes whole blocks.
        let needed = bytes + files * 4096 + LEFT;
        let free = free(&self.folder).is_none_or(|free| free > needed);
        free && (self.name != "memory" || free_memory().is_none_or(|free| free > needed))
    }

    /// Where a site of this name is.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A folder for a site; what was there is gone.
    pub fn empty(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.path(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        Ok(folder)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Bytes that are free where a folder stands, as `df` has them.
fn free(folder: &Path) -> Option<u64> {
    let said = output_of("df", &["-Pk", &folder.to_string_lossy()])?;
    let free: u64 = said.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()?;
    Some(free * 1024)
}

fn free_memory() -> Option<u64> {
    let said = fs::read_to_string("/proc/meminfo").ok()?;
    let line = said.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_has_no_room() {
        let folder = std::env::temp_dir().join(format!("frisok-place-{}", std::process::id()));
        let place = Place::disk(&folder).unwrap();
        assert!(free(&place.folder).is_some_and(|free| free > 0));
        assert!(!place.has_room(1 << 60, 1) && !place.has_room(0, 1 << 50));
        let site = place.empty("site").unwrap();
        fs::create_dir(&site).unwrap();
        assert!(!place.empty("site").unwrap().exists());
        drop(place);
        assert!(!site.parent().unwrap().exists());
        fs::remove_dir(folder).unwrap();
    }
}
