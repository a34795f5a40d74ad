//! A disk with ever more room, and never enough: a file system in memory beside the old site's
//! bytes.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::world::{World, output, stamps, strangers};
use super::{Outcome, must};
use crate::process::output_of;

/// KiB between two cases, and in the last.
const STEP: usize = 64;
const LAST: usize = 4096;

pub fn run(world: &World) -> Result<Outcome, String> {
    let disk = Disk::mount(world.dir.join("disk"))?;
    let site = disk.0.join("site");
    world.publish(0, &site)?;
    let used = disk.used_kib()?;
    let before = stamps(&site)?;
    let mut outcome = Outcome::default();
    let (mut refused, mut published) = (0, 0);
    for room in (0..=LAST).step_by(STEP) {
        disk.resize(used + room as u64)?;
        let built = output(&mut world.build(1, &site))?;
        let said = String::from_utf8_lossy(&built.stderr).into_owned();
        let result = match built.status.code() {
            Some(3) => {
                refused += 1;
                look(world, &disk.0, &site, &before, &said)
            }
            Some(0) => {
                published += 1;
                Err("the site has room: this says nothing about a full disk".to_owned())
            }
            code => Err(format!("exit {code:?}: {said}")),
        };
        outcome.count(&format!("{room} KiB left"), result);
        if built.status.success() {
            break;
        }
    }
    // With room enough it is published.
    disk.resize(1 << 20)?;
    outcome.count("with room", world.publish(1, &site).and_then(|()| strangers(&disk.0, &["site"])));
    outcome.seen = format!("{refused} refused, {published} published");
    Ok(outcome)
}

fn look(
    world: &World,
    disk: &Path,
    site: &Path,
    before: &impl PartialEq<std::collections::BTreeMap<PathBuf, (u64, i64, i64)>>,
    said: &str,
) -> Result<(), String> {
    if world.version(site)? != 0 {
        return Err("the site is the new one".to_owned());
    }
    if *before != stamps(site)? {
        return Err("files of the old site were written again".to_owned());
    }
    strangers(disk, &["site"])?;
    if said.contains("the disk is full") && said.contains("Free some space") {
        Ok(())
    } else {
        Err(said.to_owned())
    }
}

/// A file system in memory, gone with this.
struct Disk(PathBuf);

impl Disk {
    fn mount(at: PathBuf) -> Result<Disk, String> {
        std::fs::create_dir(&at).map_err(|error| format!("{}: {error}", at.display()))?;
        must(
            "mount",
            &["-t", "tmpfs", "-o", "size=1g", "tmpfs"]
                .map(OsStr::new)
                .into_iter()
                .chain([at.as_os_str()])
                .collect::<Vec<_>>(),
        )
        .map_err(|why| format!("a file system cannot be mounted here ({why}): run this as root"))?;
        Ok(Disk(at))
    }

    fn used_kib(&self) -> Result<u64, String> {
        let path = self.0.to_string_lossy();
        let said = output_of("df", &["--output=used", "-k", &path]).ok_or("df cannot be run")?;
        let number = said.lines().last().and_then(|line| line.trim().parse().ok());
        number.ok_or(format!("df says {said}"))
    }

    fn resize(&self, kib: u64) -> Result<(), String> {
        let options = format!("remount,size={kib}k");
        must("mount", &[OsStr::new("-o"), OsStr::new(&options), self.0.as_os_str()])
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = must("umount", &[self.0.as_os_str()]);
    }
}
