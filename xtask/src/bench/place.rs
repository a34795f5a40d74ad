//! Where sites are written: on a disk, or in memory.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use super::tree::walk;
use crate::process::output_of;

/// What stays free for others, in bytes: of memory, and of a disk.
const LEFT: [u64; 2] = [3 << 30, 10 << 30];

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

    /// In memory; `None` where the system has no such folder. What a measuring in the same folder that
    /// was ended has left there is removed.
    pub fn memory(folder: &Path) -> Result<Option<Place>, String> {
        if !Path::new(MEMORY).is_dir() {
            return Ok(None);
        }
        let mut hasher = DefaultHasher::new();
        folder.hash(&mut hasher);
        Place::new("memory", Path::new(MEMORY).join(format!("frisok-bench-{:016x}", hasher.finish())))
            .map(Some)
    }

    fn new(name: &'static str, folder: PathBuf) -> Result<Place, String> {
        remove(&folder)?;
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Place { name, folder })
    }

    /// Whether so many bytes in so many files fit. Memory must hold the program that writes them, too.
    pub fn has_room(&self, bytes: u64, files: u64) -> bool {
        // A file takes whole blocks.
        let fits = |free: Option<u64>, left: u64| free.is_none_or(|free| free > bytes + files * 4096 + left);
        match self.name {
            "memory" => fits(free(&self.folder), 0) && fits(free_memory(), LEFT[0]),
            _ => fits(free(&self.folder), LEFT[1]),
        }
    }

    /// Where a site of this name is.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A folder for a site; what was there is gone.
    pub fn empty(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.path(name);
        remove(&folder)?;
        // What frisok keeps beside a site for the next build.
        remove(&self.path(&format!(".{name}.frisok-spare")))?;
        Ok(folder)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = remove(&self.folder);
    }
}

/// Removes a folder, if it is there. Disks that are told of every file that goes (`discard`) take
/// milliseconds for each, but for several at a time.
pub fn remove(folder: &Path) -> Result<(), String> {
    const AT_ONCE: usize = 16;
    if !folder.exists() {
        return Ok(());
    }
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    walk(folder, &mut |path, _| files.push(path.to_owned())).map_err(said)?;
    std::thread::scope(|scope| {
        for part in files.chunks(files.len().div_ceil(AT_ONCE).max(1)) {
            // What cannot be removed is met again below.
            scope.spawn(|| part.iter().for_each(|file| drop(fs::remove_file(file))));
        }
    });
    fs::remove_dir_all(folder).map_err(said)
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
