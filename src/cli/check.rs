//! `frisok check`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::args::{Args, Check, Format};
use super::change::Change;
use super::fix;
use super::formats::Shown;
use super::stop::{Exit, Stop};
use crate::content;
use crate::diagnose::{Diagnostic, Language, one_line, say};
use crate::model::load::COUNTY_FILE;
use crate::model::nearest;
use crate::site::{self, Checked, Opened, Options, Publishers};

/// Reads the whole catalogue and shows what is wrong with it, or with the part asked for.
pub fn run(args: &Args, check: &Check, language: Language) -> Result<Exit, Stop> {
    let options = Options { root: args.root.clone(), today: args.today, ..Options::default() };
    let below = below(&args.root, &check.paths)?;
    if check.fix {
        is_catalogue(&args.root)?;
        let own = check.publisher.as_ref().map(|id| [format!("content/{id}/"), format!("media/{id}/")]);
        let is_own = |path: &str| own.iter().flatten().any(|folder| path.starts_with(folder));
        let wanted = |path: &str| is_below(path, &below) && (own.is_none() || is_own(path));
        fix::run(&options, wanted, language)?;
    }
    let mut now = Opened::of(read(&options)?, &options)?;
    let change = match (&check.changed_since, &check.publisher) {
        (Some(revision), _) => Some(Change::since(revision, &options)?),
        (None, Some(_)) => Change::uncommitted(&options, language)?,
        (None, None) => None,
    };
    if let Some(id) = &check.publisher {
        known_publisher(id, &now.publishers, change.as_ref(), &args.root)?;
        if let Some(change) = &change {
            now.findings.extend(change.foreign(id, &now.publishers, &mut now.files));
            Diagnostic::sort(&mut now.findings, &now.files);
        }
    }
    let part = Part { below, change: change.as_ref(), publisher: check.publisher.as_deref() };
    let mut findings = part.of(&now);
    if let Some(change) = &change
        && matches!(check.format, Format::Github | Format::Markdown)
    {
        findings.sort_by_key(|finding| !change.touches(finding, &now.files));
    }
    let errors = findings.iter().any(|finding| finding.is_error());
    let Opened { files, publishers, .. } = &now;
    Shown { findings, files, publishers, root: &args.root }.show(check.format, language)?;
    Ok(match (now.county_unusable, errors) {
        (true, _) => Exit::Usage,
        (false, true) => Exit::Content,
        (false, false) => Exit::Done,
    })
}

/// Which findings are asked for.
struct Part<'a> {
    /// Files and folders, relative to the root; none means all.
    below: Vec<String>,
    change: Option<&'a Change>,
    publisher: Option<&'a str>,
}

impl Part<'_> {
    fn of<'n>(&self, now: &'n Opened) -> Vec<&'n Diagnostic> {
        let new = self.change.map(|change| change.new_ones(&now.findings, &now.files));
        let is_new = |index: usize| new.as_ref().is_some_and(|new| new[index]);
        let all = now.findings.iter().enumerate();
        all.filter(|(index, finding)| self.has(finding, is_new(*index), now)).map(|(_, it)| it).collect()
    }

    fn has(&self, finding: &Diagnostic, is_new: bool, now: &Opened) -> bool {
        let path = finding.place.map(|place| now.files.path(place.file));
        if now.county_unusable && path == Some(COUNTY_FILE) {
            // Whatever was asked for, this is why it cannot be answered.
            return true;
        }
        if !path.is_none_or(|path| is_below(path, &self.below)) {
            return false;
        }
        match (self.publisher, self.change, path) {
            (None, None, _) => true,
            (Some(id), _, Some(path)) => is_new || now.publishers.whose(path) == Some(id),
            (None, Some(change), Some(path)) => is_new || change.files.contains(path),
            (_, _, None) => is_new,
        }
    }
}

/// Whoever is new, and whoever is just gone, is known, too.
fn known_publisher(id: &str, now: &Publishers, change: Option<&Change>, root: &Path) -> Result<(), Stop> {
    let then = change.iter().flat_map(|change| change.publishers.ids());
    let known: BTreeSet<&str> = now.ids().chain(then).collect();
    let has_folder = content::id_fault(id).is_none() && root.join("content").join(id).is_dir();
    if known.contains(id) || has_folder {
        return Ok(());
    }
    let remedy = match nearest(id, known.iter().copied()) {
        Some(meant) => say!("Menade du {meant}?", "Did you mean {meant}?"),
        None => {
            let known = known.into_iter().collect::<Vec<_>>().join(", ");
            say!("Utgivarna är: {known}.", "The publishers are: {known}.")
        }
    };
    let id = one_line(id);
    Err(Stop::new(Exit::Usage, say!("Utgivaren {id} finns inte.", "There is no publisher {id}."), remedy))
}

/// Reads a catalogue.
pub fn read(options: &Options) -> Result<Checked, Stop> {
    is_catalogue(&options.root)?;
    Ok(site::read(options)?)
}

/// Makes sure that there is something to read, and a day to read it on.
pub fn is_catalogue(root: &Path) -> Result<(), Stop> {
    epoch()?;
    let there = root.join(COUNTY_FILE).symlink_metadata().is_ok();
    if there { Ok(()) } else { Err(no_county(root)) }
}

/// The day that the environment gives must be one.
fn epoch() -> Result<(), Stop> {
    let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(()) };
    let seconds = epoch.to_str().and_then(|text| text.parse().ok());
    if seconds.is_some_and(|seconds| jiff::Timestamp::from_second(seconds).is_ok()) {
        return Ok(());
    }
    Err(Stop::new(
        Exit::Usage,
        say!("SOURCE_DATE_EPOCH är inget antal sekunder.", "SOURCE_DATE_EPOCH is not a number of seconds."),
        say!("Rätta den, eller ta bort den ur miljön.", "Correct it, or remove it from the environment."),
    ))
}

fn no_county(root: &Path) -> Stop {
    let (message, remedy) = content::no_catalogue(root);
    Stop::new(Exit::Usage, message, remedy)
}

/// The paths asked for, relative to the root; none means all.
fn below(root: &Path, paths: &[PathBuf]) -> Result<Vec<String>, Stop> {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| absolute(path));
    let root = real(root);
    paths
        .iter()
        .map(|path| {
            if path.symlink_metadata().is_err() {
                let path = path.display();
                return Err(Stop::new(
                    Exit::Usage,
                    say!("{path} finns inte.", "{path} does not exist."),
                    say!("Rätta sökvägen.", "Correct the path."),
                ));
            }
            let inside = real(path);
            let relative = inside.strip_prefix(&root).map(|path| path.to_string_lossy().into_owned());
            relative.map_err(|_| {
                let (path, root) = (path.display(), root.display());
                Stop::new(
                    Exit::Usage,
                    say!("{path} ligger inte i katalogen {root}.", "{path} is not in the catalogue {root}."),
                    say!(
                        "Ange en fil eller mapp i katalogen, eller en annan --root.",
                        "Name a file or folder in the catalogue, or another --root."
                    ),
                )
            })
        })
        .collect()
}

/// Whether a file is one of those that were asked for, or lies in one of the folders; none means all.
fn is_below(path: &str, below: &[String]) -> bool {
    below.is_empty() || below.iter().any(|folder| Path::new(path).starts_with(folder))
}
