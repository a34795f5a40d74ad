//! Lifelike catalogues, and what frisok does with them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::place::remove;
use super::{examples, installed, tree, version};
use crate::process::{program, run as run_program};

/// In the order in which a county would take them up. The first is the default language.
const LANGUAGES: [&str; 9] = ["sv", "en", "ar", "fa", "so", "ti", "uk", "fi", "sv-simple"];

/// The programs that are measured, and those that make what they are measured on.
pub struct Tools {
    frisok: PathBuf,
    lifelike: PathBuf,
    writer: PathBuf,
}

impl Tools {
    /// Builds them; `frisok` stands in for the one that is installed from source.
    pub fn new(frisok: Option<&Path>) -> Result<Tools, String> {
        let frisok = match frisok {
            Some(program) => version(program).map(|_| program.to_owned())?,
            None => installed()?,
        };
        let examples = examples(&["lifelike", "bare_writer"])?;
        Ok(Tools {
            frisok,
            lifelike: program(&examples, "lifelike"),
            writer: program(&examples, "bare_writer"),
        })
    }

    /// Writes the files of a site into another folder, and says how long that took.
    pub fn write(&self, site: &Path, again: &Path) -> Command {
        let mut write = Command::new(&self.writer);
        write.arg(site).arg(again);
        write
    }
}

/// A catalogue's folder.
pub struct Catalogue<'t> {
    pub root: PathBuf,
    pub courses: usize,
    tools: &'t Tools,
}

impl Catalogue<'_> {
    /// Generates one. The same number of courses gives the same files.
    pub fn generate<'t>(tools: &'t Tools, courses: usize, dir: &Path) -> Result<Catalogue<'t>, String> {
        let root = dir.join(format!("catalogue-{courses}"));
        let catalogue = Catalogue { root, courses, tools };
        catalogue.remove()?;
        fs::create_dir_all(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
        let mut lifelike = Command::new(&tools.lifelike);
        run_program(lifelike.arg(courses.to_string()).arg(&catalogue.root).stdout(Stdio::null()))?;
        Ok(catalogue)
    }

    /// Gives the site so many languages; returns their tags, the default one first.
    pub fn speak(&self, languages: usize) -> Result<&'static [&'static str], String> {
        let tags = &LANGUAGES[..languages];
        self.change("frisok.yaml", |line| {
            line.starts_with("languages:").then(|| format!("languages: [{}]", tags.join(", ")))
        })?;
        Ok(tags)
    }

    /// Gives a course another title; its path is relative to the root.
    pub fn rename(&self, course: &str, title: &str) -> Result<(), String> {
        self.change(course, |line| line.starts_with("title:").then(|| format!("title: {title:?}")))
    }

    /// Puts another line in place of each for which there is one.
    fn change(&self, file: &str, other: impl Fn(&str) -> Option<String>) -> Result<(), String> {
        let path = self.root.join(file);
        let said = |error: io::Error| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(said)?;
        let lines = text.lines().map(|line| other(line).unwrap_or_else(|| line.to_owned()) + "\n");
        fs::write(&path, lines.collect::<String>()).map_err(said)
    }

    /// The files of courses, sorted.
    pub fn files(&self) -> Result<Vec<PathBuf>, String> {
        let content = self.root.join("content");
        let mut files = Vec::new();
        tree::walk(&content, &mut |path, _| {
            if path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('_')) {
                files.push(path.to_owned());
            }
        })
        .map_err(|error| format!("{}: {error}", content.display()))?;
        files.sort();
        Ok(files)
    }

    /// Builds the site into a folder.
    pub fn build(&self, out: &Path) -> Command {
        let mut build = self.frisok();
        build.arg("build").arg("--out").arg(out);
        build
    }

    /// Checks the catalogue.
    pub fn check(&self) -> Command {
        let mut check = self.frisok();
        check.arg("check");
        check
    }

    /// Serves the site on a port.
    pub fn serve(&self, port: u16) -> Command {
        let mut serve = self.frisok();
        serve.args(["serve", "--port", &port.to_string()]);
        serve
    }

    /// The program.
    pub fn program(&self) -> &Path {
        &self.tools.frisok
    }

    fn frisok(&self) -> Command {
        let mut frisok = Command::new(&self.tools.frisok);
        frisok.arg("--root").arg(&self.root).args(["--lang", "en"]).env_remove("SOURCE_DATE_EPOCH");
        frisok
    }

    pub fn remove(&self) -> Result<(), String> {
        remove(&self.root)
    }
}
