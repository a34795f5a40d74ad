//! Builds the index of a catalogue, and nothing else of its site, to see what that takes.
//!
//! usage: cargo run --release --example search_index -- ROOT OUT [--documents FILE]
//!
//! Writes `OUT/search/` as a build would, and one line of JSON on standard output: how many
//! courses, occasions and files there are, the CPU time (s) that the index alone took, how much
//! memory (bytes) the process had before, how much of all memory was used while it was being built,
//! what it read of the catalogue included, and the most that the whole process ever had. Memory is
//! known on Linux alone. With `--documents`, also a line of JSON for each course with its texts and labels
//! in every language: what other search engines are given to index.

mod documents;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use frisok::output::Body;
use frisok::search;
use frisok::site::{Opened, Options, read};
use rustix::time::{ClockId, clock_gettime};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (root, out, documents) = match &arguments[..] {
        [root, out] => (root, out, None),
        [root, out, flag, file] if flag == "--documents" => (root, out, Some(file)),
        _ => return Err("usage: search_index ROOT OUT [--documents FILE]".into()),
    };
    let options = Options { root: PathBuf::from(root), ..Default::default() };
    let opened = read(&options).and_then(|checked| Opened::of(checked, &options));
    let opened = opened.map_err(|error| format!("{error:?}"))?;
    let Some(site) = &opened.site else {
        return Err(format!("{root} has errors: frisok check --root {root}").into());
    };
    let (catalogue, languages) = (&site.pages.catalogue, &site.pages.languages);

    let before = memory("status", "VmRSS");
    // Makes the system forget which memory has been used so far. What reading has freed is used
    // again, so that the process need not grow at all.
    let forgotten = fs::write("/proc/self/clear_refs", "1").is_ok();
    let begun = cpu_seconds();
    let files = search::index(catalogue, languages, &mut search::Kept::default());
    let seconds = cpu_seconds() - begun;
    let touched = memory("smaps_rollup", "Referenced").filter(|_| forgotten);

    for (path, text) in &files {
        let path = Path::new(out).join(path);
        fs::create_dir_all(path.parent().ok_or("a file stands in a folder")?)?;
        fs::write(path, text)?;
    }
    let client = format!("{}search.js", search::FOLDER);
    if let Some(file) = site.find(&client)
        && let Ok(Body::Bytes(bytes)) = site.body(&file)
    {
        fs::write(Path::new(out).join(client), bytes)?;
    }
    if let Some(file) = documents {
        documents::write(catalogue, languages, Path::new(file))?;
    }
    let listed = catalogue.listings.all().iter().map(|index| &catalogue.courses[*index]);
    let occasions: usize = listed.map(|course| course.occasions.len()).sum();
    let figures = json!({
        "courses": catalogue.listings.all().len(),
        "occasions": occasions,
        "files": files.len(),
        "cpu_seconds": seconds,
        "memory_before": before,
        "memory_used": touched,
        "memory_peak": memory("status", "VmHWM"),
    });
    println!("{figures}");
    Ok(())
}

fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// A line of a file in `/proc/self`, in bytes.
fn memory(file: &str, line: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/self/{file}")).ok()?;
    let value = status.lines().find_map(|text| text.strip_prefix(line)?.strip_prefix(':'))?;
    value.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
