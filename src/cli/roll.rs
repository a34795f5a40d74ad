//! `frisok roll`.

use super::args::{Args, Roll};
use super::report;
use super::stop::{Exit, Stop};
use crate::author::roll::{self, Request};
use crate::diagnose::Language;

/// Makes next term's occasions and says on standard output which.
pub fn run(args: &Args, roll: &Roll, language: Language) -> Result<Exit, Stop> {
    let Roll { targets, all, from, to, dry_run } = roll;
    let request = Request {
        targets: targets.clone(),
        all: *all,
        from: *from,
        to: *to,
        dry_run: *dry_run,
        today: args.today,
    };
    let rolled = roll::roll(&args.root, &request)?;
    report::print(&rolled.text(language, *dry_run))?;
    Ok(if rolled.left_out() { Exit::LeftOut } else { Exit::Done })
}
