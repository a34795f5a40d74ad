//! Whether a catalogue is, to the byte, what it was.

use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::elsewhere::COUNTY_FILE;
use super::overlay::is_debris;
use super::{ReadError, read};

/// The folders of a catalogue that are read. A test builds with a change in each.
const FOLDERS: [&str; 4] = ["content", "i18n", "media", "themes"];

/// What a catalogue is, to the byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// A sum over everything that is read of it: paths and bytes.
    pub all: blake3::Hash,
    /// The same without the files that stand apart.
    pub others: blake3::Hash,
}

/// The fingerprint of the catalogue in `root`; `is_apart` tells, of a path below the root, whether
/// the file stands apart. `None` where there is something that is no file, such as a link, or no
/// `frisok.yaml`.
///
/// # Errors
/// The disk's.
pub fn fingerprint(root: &Path, is_apart: impl Fn(&str) -> bool) -> Result<Option<Fingerprint>, ReadError> {
    let county = root.join(COUNTY_FILE);
    let mut paths = vec![county.clone()];
    for folder in FOLDERS.map(|name| root.join(name)).into_iter().filter(|folder| folder.exists()) {
        let visible = |name: &std::ffi::OsStr| !is_debris(&name.to_string_lossy());
        let walk = WalkDir::new(&folder).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || visible(entry.file_name())) {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&folder).to_owned();
                ReadError { path, error: error.into() }
            })?;
            match entry.file_type() {
                kind if kind.is_file() => paths.push(entry.into_path()),
                kind if kind.is_dir() => {}
                _ => return Ok(None),
            }
        }
    }
    if !county.is_file() {
        return Ok(None);
    }
    let sum = |path: &Path| read::whole(path).map(|bytes| blake3::hash(&bytes));
    let sums: Vec<blake3::Hash> = paths
        .par_iter()
        .map(|path| sum(path).map_err(|error| ReadError::new(path, error)))
        .collect::<Result<_, _>>()?;
    let (mut all, mut others) = (blake3::Hasher::new(), blake3::Hasher::new());
    for (path, sum) in paths.iter().zip(&sums) {
        let relative = path.strip_prefix(root).unwrap_or(path);
        let stands_apart = relative.to_str().is_some_and(&is_apart);
        let relative = relative.as_os_str().as_encoded_bytes();
        for sums in [Some(&mut all), (!stands_apart).then_some(&mut others)].into_iter().flatten() {
            sums.update(&(relative.len() as u64).to_le_bytes()).update(relative).update(sum.as_bytes());
        }
    }
    Ok(Some(Fingerprint { all: all.finalize(), others: others.finalize() }))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn every_byte_and_name_counts_but_not_what_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let apart = |path: &str| path == "content/kumla/c.yaml";
        let now = || fingerprint(root, apart).unwrap();
        assert_eq!(now(), None);
        fs::write(root.join(COUNTY_FILE), "title: X\n").unwrap();
        let mut seen = vec![now()];
        let mut differs = |what: &str| {
            let now = now();
            assert!(now.is_some() && !seen.contains(&now), "{what}");
            seen.push(now);
        };
        fs::create_dir_all(root.join("content/kumla")).unwrap();
        fs::write(root.join("content/kumla/a.yaml"), "a").unwrap();
        differs("a new file");
        fs::write(root.join("content/kumla/a.yaml"), "b").unwrap();
        differs("other bytes");
        fs::rename(root.join("content/kumla/a.yaml"), root.join("content/kumla/b.yaml")).unwrap();
        differs("another name");
        for folder in ["i18n", "media", "themes"] {
            fs::create_dir(root.join(folder)).unwrap();
            fs::write(root.join(folder).join("x"), "").unwrap();
            differs(folder);
        }
        let before = now();
        fs::write(root.join("content/kumla/.b.yaml.swp"), "x").unwrap();
        fs::create_dir(root.join("public")).unwrap();
        fs::write(root.join("public/index.html"), "x").unwrap();
        assert_eq!(now(), before);
        fs::write(root.join("content/kumla/c.yaml"), "c").unwrap();
        let with_apart = now();
        assert!(with_apart != before && with_apart.map(|it| it.others) == before.map(|it| it.others));
        fs::remove_file(root.join("content/kumla/c.yaml")).unwrap();
        std::os::unix::fs::symlink("b.yaml", root.join("content/kumla/c.yaml")).unwrap();
        assert_eq!(now(), None);
    }
}
