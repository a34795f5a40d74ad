//! Rebuilds when a file is added to or removed from what the binary embeds, and gives the program
//! the sum of its sources: what one version of them has built need not be built again by the same.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Everything that decides what a site looks like, the catalogue aside.
const SOURCES: [&str; 5] = ["Cargo.lock", "build.rs", "i18n", "src", "themes/default"];

fn main() -> io::Result<()> {
    // FNV-1a: enough to tell versions apart, and the same on every machine.
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |bytes: &[u8]| {
        for byte in bytes {
            sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        for file in files(Path::new(source))? {
            add(file.to_string_lossy().as_bytes());
            add(&[0]);
            add(&fs::read(&file)?);
        }
    }
    println!("cargo::rustc-env=FRISOK_SOURCES={sum:016x}");
    Ok(())
}

/// A file, or all files in a folder, in an order that does not depend on the disk.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(path.exists().then(|| path.to_owned()).into_iter().collect());
    }
    let mut entries: Vec<PathBuf> =
        fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    entries.sort();
    let mut all = Vec::new();
    for entry in entries {
        all.extend(files(&entry)?);
    }
    Ok(all)
}
