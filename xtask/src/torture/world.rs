//! The demonstration's site in two versions, and ways to look at what is there.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::suite;

/// Two sites that differ on every page: only the address is another.
pub const ADDRESSES: [&str; 2] = ["https://one.example/", "https://two.example/"];

/// What a build leaves for the next, and no part of the site.
const MEMO: &str = ".frisok-memo";

/// What a site holds: a hash for each file, by path.
pub type Tree = BTreeMap<PathBuf, u64>;

pub struct World {
    /// Where everything is.
    pub dir: PathBuf,
    /// The two sites.
    pub trees: [Tree; 2],
    /// How long a build of one over the other takes.
    pub took: Duration,
    pub seed: u64,
    bytes: u64,
}

impl World {
    /// Empties `dir`, and looks at the two sites of the demonstration.
    pub fn new(dir: &Path, seed: u64) -> Result<World, String> {
        let said = |error: io::Error| format!("{}: {error}", dir.display());
        if dir.exists() {
            fs::remove_dir_all(dir).map_err(said)?;
        }
        fs::create_dir_all(dir).map_err(said)?;
        let dir = dir.canonicalize().map_err(said)?;
        let mut world = World { dir, trees: Default::default(), took: Duration::ZERO, seed, bytes: 0 };
        let site = world.dir.join("first");
        for version in [1, 0] {
            let begun = Instant::now();
            let built = output(&mut world.build(version, &site))?;
            world.took = begun.elapsed();
            if !built.status.success() {
                return Err(String::from_utf8_lossy(&built.stderr).into_owned());
            }
            world.trees[version] = tree(&site)?;
        }
        world.bytes = sizes(&site).map_err(said)?;
        fs::remove_dir_all(site).map_err(said)?;
        Ok(world)
    }

    /// The build of a version into a folder, ready to start.
    pub fn build(&self, version: usize, out: &Path) -> Command {
        let mut build = Command::new(suite::root().join("target/release/frisok"));
        build.arg("build").arg("--root").arg(suite::root()).arg("--out").arg(out);
        build.args(["--base-url", ADDRESSES[version], "--lang", "en"]).env_remove("SOURCE_DATE_EPOCH");
        build.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        build
    }

    /// Builds a version, which must succeed.
    pub fn publish(&self, version: usize, out: &Path) -> Result<(), String> {
        let built = output(&mut self.build(version, out))?;
        if built.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&built.stderr).into_owned()) }
    }

    /// Which version a folder holds, whole and nothing else.
    pub fn version(&self, out: &Path) -> Result<usize, String> {
        let found = tree(out)?;
        let version = self.trees.iter().position(|tree| *tree == found);
        version.ok_or_else(|| {
            let of = |version: usize| {
                found.iter().filter(|(path, hash)| self.trees[version].get(*path) == Some(hash)).count()
            };
            format!("a mixture: {} files, {} of the one, {} of the other", found.len(), of(0), of(1))
        })
    }

    pub fn files(&self) -> usize {
        self.trees[0].len()
    }

    pub fn kib(&self) -> u64 {
        self.bytes / 1024
    }

    /// Leaves nothing.
    pub fn remove(&self) {
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// Runs a program to its end.
pub fn output(command: &mut Command) -> Result<Output, String> {
    command.output().map_err(|error| format!("{}: {error}", command.get_program().display()))
}

/// Names in a folder other than those allowed.
pub fn strangers(dir: &Path, allowed: &[&str]) -> Result<(), String> {
    // The tree before stays for the next build.
    const KEPT: &str = ".site.frisok-spare";
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).map_err(|error| error.to_string())? {
        let name = entry.map_err(|error| error.to_string())?.file_name();
        if name != KEPT && !allowed.iter().any(|allowed| name == *allowed) {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    if names.is_empty() { Ok(()) } else { Err(format!("left behind: {}", names.join(", "))) }
}

/// What a folder holds.
pub fn tree(dir: &Path) -> Result<Tree, String> {
    let mut found = Tree::new();
    walk(dir, &mut |path| {
        // What the next build wants to know is of this disk and hour.
        if path.file_name().is_some_and(|name| name == MEMO) {
            return Ok(());
        }
        let mut hasher = DefaultHasher::new();
        hasher.write(&fs::read(path)?);
        found.insert(path.strip_prefix(dir).unwrap_or(path).to_owned(), hasher.finish());
        Ok(())
    })
    .map_err(|error| format!("{}: {error}", dir.display()))?;
    Ok(found)
}

/// Inode and time of change of every file: a file that was written anew has others.
pub fn stamps(dir: &Path) -> Result<BTreeMap<PathBuf, (u64, i64, i64)>, String> {
    let mut found = BTreeMap::new();
    walk(dir, &mut |path| {
        let metadata = fs::symlink_metadata(path)?;
        found.insert(path.to_owned(), (metadata.ino(), metadata.mtime(), metadata.mtime_nsec()));
        Ok(())
    })
    .map_err(|error| format!("{}: {error}", dir.display()))?;
    Ok(found)
}

/// The bytes of all files.
fn sizes(dir: &Path) -> io::Result<u64> {
    let mut sum = 0;
    walk(dir, &mut |path| {
        sum += fs::metadata(path)?.len();
        Ok(())
    })?;
    Ok(sum)
}

fn walk(dir: &Path, see: &mut impl FnMut(&Path) -> io::Result<()>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() { walk(&entry.path(), see)? } else { see(&entry.path())? }
    }
    Ok(())
}

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Random(pub u64);

impl Random {
    /// A number from 0 to 1.
    pub fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) as f64 / u64::MAX as f64
    }
}
