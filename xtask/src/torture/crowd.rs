//! Builds at once into one folder: one wins, the others wait or give way and say to whom.

use std::process::Child;

use super::Outcome;
use super::world::{World, strangers};

const ROUNDS: usize = 50;

pub fn run(world: &World) -> Result<Outcome, String> {
    let dir = world.dir.join("crowd");
    std::fs::create_dir(&dir).map_err(|error| error.to_string())?;
    let site = dir.join("site");
    world.publish(0, &site)?;
    let mut outcome = Outcome::default();
    let (mut won, mut gave_way) = (0, 0);
    for many in [2, 8] {
        for round in 0..ROUNDS {
            // In turns the one and the other version, so that a mixture would be seen.
            let start = |at: usize| world.build((at + round) % 2, &site).spawn();
            let builds =
                (0..many).map(start).collect::<Result<Vec<Child>, _>>().map_err(|error| error.to_string())?;
            let names: Vec<String> = builds.iter().map(|build| format!("(process {})", build.id())).collect();
            let mut result = Ok(());
            let mut won_here = 0;
            for build in builds {
                let ended = build.wait_with_output().map_err(|error| error.to_string())?;
                let said = String::from_utf8_lossy(&ended.stderr).into_owned();
                // Between taking the lock and writing its name, a build has none.
                let names_one = names.iter().any(|name| said.contains(name.as_str()))
                    || said.contains("Another build is");
                match ended.status.code() {
                    Some(0) => won_here += 1,
                    Some(3) if names_one => gave_way += 1,
                    code => result = Err(format!("exit {code:?}: {said}")),
                }
            }
            won += won_here;
            if won_here == 0 {
                result = Err("no build won".to_owned());
            }
            let result = result.and_then(|()| world.version(&site)).and_then(|_| strangers(&dir, &["site"]));
            outcome.count(&format!("{many} at once, round {round}"), result);
        }
    }
    outcome.seen = format!("{won} builds won, {gave_way} gave way");
    Ok(outcome)
}
