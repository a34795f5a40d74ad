//! Sites to build, places to build them in, and ways to look at what came.

use frisok::output::{
    Body, Left, MARKER, Manifest, Notes, OutputError, OutputFile, PublishError, Published, Target, left_early,
};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use tempfile::TempDir;

pub type Site = BTreeMap<String, String>;

pub fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
}

pub fn file(path: &str, text: &str) -> OutputFile {
    OutputFile { path: path.to_owned(), body: Body::Bytes(text.as_bytes().to_vec()) }
}

/// A folder to build in, on a disk in memory where there is one: a sync need
/// not wait for what other programs write.
pub fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory).unwrap() } else { TempDir::new().unwrap() }
}

pub fn target(dir: &TempDir, in_place: bool) -> Target {
    Target { out: dir.path().join("public"), in_place, ..Target::default() }
}

pub fn publish(target: Target, site: &Site) -> Result<Published, PublishError<String>> {
    let files = site.par_iter().map(|(path, text)| Ok(file(path, text)));
    target.prepare()?.publish(Notes::new(), files)
}

/// Publishes for a next build that need not read what it keeps. `same` are the paths of files that are
/// not made, if they stand there as they were written.
pub fn remember(dir: &TempDir, in_place: bool, site: &Site, same: &[&str]) -> Published {
    let published = publish_remembering(target(dir, in_place), site, same).unwrap();
    assert_eq!(left_early(&dir.path().join("public")).unwrap(), b"early");
    assert_eq!(target(dir, in_place).prepare().unwrap().memo().unwrap().1, b"left");
    published
}

pub fn publish_remembering(
    target: Target,
    site: &Site,
    same: &[&str],
) -> Result<Published, PublishError<String>> {
    publish_leaving(target, site, same, || Left { early: b"early".to_vec(), late: b"left".to_vec() })
}

/// What `left` returns is left for the next build. It is asked when all files are known.
pub fn publish_leaving(
    target: Target,
    site: &Site,
    same: &[&str],
    left: impl FnOnce() -> Left,
) -> Result<Published, PublishError<String>> {
    target.prepare()?.publish_remembering(
        Notes::new(),
        |sink| {
            for (path, text) in site {
                // The sink remembers what went wrong.
                if !same.contains(&&**path) || sink.keep(path) == Ok(false) {
                    let _ = sink.put(file(path, text));
                }
            }
            Vec::<String>::new()
        },
        |_| Some(left()),
    )
}

pub fn refused<T: std::fmt::Debug>(result: Result<T, PublishError<String>>) -> OutputError {
    match result.unwrap_err() {
        PublishError::Output(error) => error,
        PublishError::Files(files) => panic!("{files:?}"),
    }
}

/// What stands at each path below `dir`, `dir` itself included: hash (none for
/// a folder), inode, and modification time in nanoseconds.
pub type Snapshot = BTreeMap<String, (Option<blake3::Hash>, u64, i64)>;

pub fn snapshot(dir: &Path) -> Snapshot {
    fn walk(path: &Path, name: &str, into: &mut Snapshot) {
        let found = fs::symlink_metadata(path).unwrap();
        let time = found.mtime() * 1_000_000_000 + found.mtime_nsec();
        let hash = found.is_file().then(|| blake3::hash(&fs::read(path).unwrap()));
        into.insert(name.to_owned(), (hash, found.ino(), time));
        if found.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                let entry = entry.unwrap();
                let name = format!("{name}/{}", entry.file_name().to_str().unwrap());
                walk(&entry.path(), &name, into);
            }
        }
    }
    let mut found = Snapshot::new();
    walk(dir, "", &mut found);
    found
}

/// The folder itself left out: a failed build in place has had a helper in it.
pub fn inner(mut snapshot: Snapshot) -> Snapshot {
    snapshot.remove("");
    snapshot
}

/// What a build leaves for the next, if it wants to.
pub const MEMO: &str = ".frisok-memo";

/// Holds `out` to be exactly `site` and a right manifest of it, whatever the build left for the next.
pub fn assert_is_site(out: &Path, site: &Site) {
    let memo = out.join(MEMO);
    let aside = out.with_extension("memo");
    // A build that was killed may not have come to it.
    let has_memo = fs::rename(&memo, &aside).is_ok();
    assert_is(out, site);
    if has_memo {
        fs::rename(aside, memo).unwrap();
    }
}

/// Holds `out` to be exactly `site` and a right manifest of it.
pub fn assert_is(out: &Path, site: &Site) {
    let files = snapshot(out)
        .into_iter()
        .filter_map(|(path, (hash, ..))| Some((path.strip_prefix('/')?.to_owned(), hash?)));
    let found: Vec<_> = files.filter(|(path, _)| path != MARKER).collect();
    let expected: Vec<_> =
        site.iter().map(|(path, text)| (path.clone(), blake3::hash(text.as_bytes()))).collect();
    assert_eq!(found, expected);
    let manifest = Manifest::read(out).unwrap().unwrap();
    let listed: Vec<_> = manifest.files().iter().map(|file| (file.path.to_string(), file.blake3)).collect();
    assert_eq!(listed, expected);
    assert!(manifest.files().iter().all(|file| file.size == site[&*file.path].len() as u64));
}

/// Holds `dir` to have nothing but these names in it.
pub fn assert_only(dir: &Path, names: &[&str]) {
    let mut found: Vec<_> = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    found.sort();
    assert_eq!(found, names);
}

pub fn old_site() -> Site {
    site(&[
        ("index.html", "start"),
        ("kurser/a/index.html", "a"),
        ("kurser/b/index.html", "b"),
        ("å.css", ""),
    ])
}

pub fn new_site() -> Site {
    site(&[
        ("index.html", "start"),
        ("kurser/a/index.html", "A"),
        ("kurser/c/index.html", "c"),
        ("å.css", ""),
    ])
}
