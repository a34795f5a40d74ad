//! The same input gives the same bytes, whatever the machine is set to.

use super::Outcome;
use super::world::{World, output, tree};

const ZONES: [&str; 3] = ["UTC", "Asia/Tokyo", "America/Los_Angeles"];
const LOCALES: [&str; 3] = ["C", "sv_SE.UTF-8", "tr_TR.UTF-8"];
const THREADS: [&str; 3] = ["1", "2", "8"];

pub fn run(world: &World) -> Result<Outcome, String> {
    let mut outcome = Outcome::default();
    for zone in ZONES {
        for locale in LOCALES {
            for threads in THREADS {
                let site = world.dir.join("same");
                let mut build = world.build(0, &site);
                build
                    .env("TZ", zone)
                    .env("LC_ALL", locale)
                    .env("LANG", locale)
                    .env("RAYON_NUM_THREADS", threads);
                let built = output(&mut build)?;
                let found = tree(&site)?;
                let differing = world.trees[0].iter().find(|(path, hash)| found.get(*path) != Some(hash));
                let result = match differing {
                    _ if !built.status.success() => Err(String::from_utf8_lossy(&built.stderr).into_owned()),
                    Some((path, _)) => Err(format!("{} is another", path.display())),
                    None if found.len() != world.files() => Err("there are other files".to_owned()),
                    None => Ok(()),
                };
                outcome.count(&format!("{zone}, {locale}, {threads} threads"), result);
                std::fs::remove_dir_all(&site).map_err(|error| error.to_string())?;
            }
        }
    }
    outcome.seen = format!("{} files, every byte", world.files());
    Ok(outcome)
}
