//! Writes the files of a site and does nothing else, to see what the system takes for that.
//!
//! usage: cargo run --release --example bare_writer -- SITE OUT
//!
//! Makes every folder and file of SITE anew in OUT, one after the other, from memory: what reading
//! takes does not count. Prints the CPU time and the time by the clock, in microseconds.

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// So many bytes are held in memory at one time.
const HELD: usize = 256 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [site, out] = &arguments[..] else { return Err("usage: bare_writer SITE OUT".into()) };
    let (site, out) = (Path::new(site), Path::new(out));
    let (mut folders, mut files) = (vec![PathBuf::new()], Vec::new());
    list(site, Path::new(""), &mut folders, &mut files)?;
    let mut spent = Spent::default();
    spent.on(|| folders.iter().try_for_each(|folder| fs::create_dir(out.join(folder))))?;
    let mut rest = &files[..];
    while !rest.is_empty() {
        let mut held = Vec::new();
        let mut bytes = 0;
        while let [file, after @ ..] = rest
            && bytes < HELD
        {
            let body = fs::read(site.join(file))?;
            bytes += body.len();
            held.push((out.join(file), body));
            rest = after;
        }
        spent.on(|| held.iter().try_for_each(|(path, body)| fs::write(path, body)))?;
    }
    println!("{} {}", spent.cpu.as_micros(), spent.wall.as_micros());
    Ok(())
}

/// Adds up the folders and files below a folder, parents first, relative to `site`.
fn list(site: &Path, folder: &Path, folders: &mut Vec<PathBuf>, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(site.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            folders.push(path.clone());
            list(site, &path, folders, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

#[derive(Default)]
struct Spent {
    cpu: Duration,
    wall: Duration,
}

impl Spent {
    fn on(&mut self, work: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let (cpu, wall) = (cpu(), Instant::now());
        work()?;
        self.cpu += cpu.elapsed();
        self.wall += wall.elapsed();
        Ok(())
    }
}

/// The CPU time of this process at a moment.
struct Cpu(Duration);

fn cpu() -> Cpu {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Cpu(Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default()))
}

impl Cpu {
    fn elapsed(&self) -> Duration {
        cpu().0.saturating_sub(self.0)
    }
}
