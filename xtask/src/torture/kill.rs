//! `kill -9` at random moments of a build over an old site.

use std::thread::sleep;
use std::time::Instant;

use super::Outcome;
use super::world::{Random, World, strangers};

const ROUNDS: usize = 200;

pub fn run(world: &World) -> Result<Outcome, String> {
    let dir = world.dir.join("kill");
    std::fs::create_dir(&dir).map_err(|error| error.to_string())?;
    let site = dir.join("site");
    world.publish(0, &site)?;
    let mut outcome = Outcome::default();
    let (mut random, mut current) = (Random(world.seed), 0);
    let (mut old, mut new, mut ended) = (0, 0, 0);
    let mut took = world.took;
    for round in 0..ROUNDS {
        // How long a build takes hangs on what else the machine does.
        if round % 20 == 0 {
            let begun = Instant::now();
            world.publish(1 - current, &site)?;
            (took, current) = (begun.elapsed(), 1 - current);
        }
        let mut build = world.build(1 - current, &site).spawn().map_err(|error| error.to_string())?;
        // A little longer than it takes, so that the last moments are met too.
        let moment = took.mul_f64(random.share() * 1.2);
        sleep(moment);
        build.kill().map_err(|error| error.to_string())?;
        let status = build.wait().map_err(|error| error.to_string())?;
        ended += usize::from(status.success());
        let found = world.version(&site);
        match found {
            Ok(version) if version == current => old += 1,
            Ok(_) => new += 1,
            Err(_) => {}
        }
        let case = format!("round {round}, after {:.1} ms", moment.as_secs_f64() * 1000.0);
        match found {
            // One that ended well must have published.
            Ok(version) if status.success() && version == current => {
                outcome.count(&case, Err("it ended with 0 and the site is the old one".to_owned()));
            }
            Ok(version) => {
                current = version;
                outcome.count(&case, Ok(()));
            }
            Err(fault) => {
                outcome.count(&case, Err(fault));
                world.publish(0, &site)?;
                current = 0;
            }
        }
    }
    // What the dead left is gone after the next build.
    world.publish(1 - current, &site)?;
    let whole = world.version(&site).and_then(|_| strangers(&dir, &["site"]));
    outcome.count("the build after them", whole);
    outcome.seen = format!("{old} old, {new} new ({ended} had ended)");
    Ok(outcome)
}
