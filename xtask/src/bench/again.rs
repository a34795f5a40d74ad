//! Building a site again, and checking a catalogue.

use std::path::Path;

use super::catalogue::Catalogue;
use super::cost::Cost;
use super::tree::{stamps, touched};

/// What came of building again.
pub struct Again {
    /// Nothing had changed.
    pub unchanged: Rebuilt,
    /// One course had another title, for the first time since all was made.
    pub edited: Rebuilt,
    /// It had another one again: now the build has the tree of the site before to begin with.
    pub edited_again: Rebuilt,
    /// Files of the site.
    pub files: u64,
}

/// One build over another.
pub struct Rebuilt {
    pub cost: Cost,
    /// Files that were written, or removed.
    pub touched: u64,
}

/// Builds a site that is there again: without a change, after one, and after another.
pub fn build(catalogue: &Catalogue, site: &Path, scratch: &Path) -> Result<Again, String> {
    let files = catalogue.files()?;
    let course = &files[files.len() / 2];
    let relative = course.strip_prefix(&catalogue.root).map_err(|error| error.to_string())?;
    let text = std::fs::read(course).map_err(|error| error.to_string())?;
    let unchanged = rebuild(catalogue, site, scratch)?;
    let renamed = |title| {
        catalogue.rename(&relative.to_string_lossy(), title)?;
        rebuild(catalogue, site, scratch)
    };
    let edited = renamed("En provtitel").and_then(|first| Ok((first, renamed("En annan provtitel")?)));
    std::fs::write(course, text).map_err(|error| format!("{}: {error}", course.display()))?;
    let (edited, edited_again) = edited?;
    Ok(Again { unchanged, edited, edited_again, files: stamps(site)?.len() as u64 })
}

fn rebuild(catalogue: &Catalogue, site: &Path, scratch: &Path) -> Result<Rebuilt, String> {
    let before = stamps(site)?;
    let cost = Cost::of(&mut catalogue.build(site), &scratch.join("said"))?;
    Ok(Rebuilt { cost, touched: touched(&before, &stamps(site)?) })
}

/// Checks a catalogue; the best of three times.
pub fn check(catalogue: &Catalogue, scratch: &Path) -> Result<Cost, String> {
    let check = || Cost::of(&mut catalogue.check(), &scratch.join("said"));
    Ok(check()?.or_better(check()?).or_better(check()?))
}
