//! `frisok check`.

use std::path::{Path, PathBuf};

use super::args::{Args, Check, Format};
use super::fix;
use super::report;
use super::stop::{Exit, Stop};
use crate::diagnose::{Diagnostic, Files, Language, say};
use crate::site::{self, Checked, Options, Site};

/// Reads the whole catalogue and shows what is wrong with it, or with the paths asked for.
pub fn run(args: &Args, check: &Check, language: Language) -> Result<Exit, Stop> {
    let options = Options { root: args.root.clone(), today: args.today, ..Options::default() };
    let below = below(&args.root, &check.paths)?;
    if check.fix {
        // A folder that is no catalogue is not touched.
        read(&options)?;
        fix::run(&options, |finding, files| is_below(finding, files, &below), language)?;
    }
    let checked = read(&options)?;
    let unusable = checked.county_unusable();
    let (files, findings) = if checked.has_errors() {
        (checked.files, checked.findings)
    } else {
        // Templates are read too, but nothing is rendered.
        let mut findings = checked.findings.clone();
        let (_, files, more) = Site::open(checked, &options)?;
        findings.extend(more);
        Diagnostic::sort(&mut findings, &files);
        (files, findings)
    };
    let shown: Vec<&Diagnostic> =
        findings.iter().filter(|finding| is_below(finding, &files, &below)).collect();
    match check.format {
        Format::Json => report::show_json(&shown, &files, language),
        Format::Human => {
            report::show(&shown, &files, language);
            if shown.is_empty() {
                tell!("{}", language.pick("Inga fel.", "No errors."));
            }
        }
    }
    let errors = shown.iter().any(|finding| finding.is_error());
    Ok(match (unusable, errors) {
        (true, _) => Exit::Usage,
        (false, true) => Exit::Content,
        (false, false) => Exit::Done,
    })
}

/// Reads a catalogue; a folder without `frisok.yaml` is no catalogue.
pub fn read(options: &Options) -> Result<Checked, Stop> {
    if let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH")
        && epoch
            .to_str()
            .and_then(|text| text.parse().ok())
            .and_then(|s| jiff::Timestamp::from_second(s).ok())
            .is_none()
    {
        return Err(Stop::new(
            Exit::Usage,
            say!(
                "SOURCE_DATE_EPOCH är inget antal sekunder.",
                "SOURCE_DATE_EPOCH is not a number of seconds."
            ),
            say!("Rätta den, eller ta bort den ur miljön.", "Correct it, or remove it from the environment."),
        ));
    }
    let checked = site::read(options)?;
    if checked.county_file().is_none() {
        let root = options.root.display();
        return Err(Stop::new(
            Exit::Usage,
            say!("I mappen {root} finns ingen frisok.yaml.", "There is no frisok.yaml in the folder {root}."),
            say!(
                "Gå till katalogens mapp, eller skriv --root MAPP. Skapa en ny katalog med: frisok new catalogue MAPP",
                "Go to the catalogue's folder, or write --root DIR. Make a new catalogue with: frisok new catalogue DIR"
            ),
        ));
    }
    Ok(checked)
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

fn is_below(finding: &Diagnostic, files: &Files, below: &[String]) -> bool {
    let Some(place) = finding.place else { return true };
    let path = Path::new(files.path(place.file));
    below.is_empty() || below.iter().any(|folder| path.starts_with(folder))
}
