//! From a push to the published site, step by step as the workflow that comes along does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::catalogue::Catalogue;
use super::cost::Cost;
use super::place::remove;
use crate::process::run;
use crate::suite;

/// The workflow, and the name of its step that builds.
const WORKFLOW: &str = "examples/ci/github/publish.yml";
const BUILD: &str = "Bygg";

/// What each step took, by the clock. What the host does between them (finding a machine, sending
/// files from one to another) is not in it.
pub struct Published {
    /// The repository, as a shallow clone.
    pub checkout: Duration,
    /// The build, with all that its step does besides.
    pub build: Duration,
    /// The site as the one file that is handed over, and its files out of it where it is published.
    pub handover: Duration,
}

impl Published {
    pub fn all(&self) -> Duration {
        self.checkout + self.build + self.handover
    }
}

/// Publishes a catalogue, then pushes a course with another title and publishes that.
pub fn publish(catalogue: &Catalogue, dir: &Path) -> Result<Published, String> {
    let dir = dir.join("publish");
    remove(&dir)?;
    fs::create_dir_all(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let runner = Runner { program: catalogue.program(), script: script()?, dir: dir.clone() };
    let published = runner.twice(catalogue);
    remove(&dir)?;
    published
}

struct Runner<'r> {
    program: &'r Path,
    /// What the step that builds runs.
    script: String,
    dir: PathBuf,
}

impl Runner<'_> {
    fn twice(&self, catalogue: &Catalogue) -> Result<Published, String> {
        let files = catalogue.files()?;
        let course = &files[files.len() / 2];
        let relative = course.strip_prefix(&catalogue.root).map_err(|error| error.to_string())?;
        let origin = self.dir.join("origin");
        run(Command::new("cp").args(["-R"]).args([&catalogue.root, &origin]))?;
        self.git(&origin, &["init", "--quiet", "--initial-branch=main"])?;
        self.commit(&origin)?;
        self.once(&origin, true)?;
        let text = fs::read_to_string(course).map_err(|error| error.to_string())?;
        let line =
            |line: &str| if line.starts_with("title:") { "title: Provtitel".into() } else { line.to_owned() };
        let text: Vec<String> = text.lines().map(line).collect();
        fs::write(origin.join(relative), text.join("\n") + "\n").map_err(|error| error.to_string())?;
        self.commit(&origin)?;
        self.once(&origin, false)
    }

    /// A run on a machine that has nothing yet but what was published before.
    fn once(&self, origin: &Path, first: bool) -> Result<Published, String> {
        let (checkout, temporary, web) =
            (self.dir.join("checkout"), self.dir.join("tmp"), self.dir.join("web"));
        [&checkout, &temporary].into_iter().try_for_each(|folder| remove(folder))?;
        let previous = temporary.join("previous");
        fs::create_dir_all(&previous).map_err(|error| format!("{}: {error}", previous.display()))?;
        let from = format!("file://{}", origin.display());
        let mut clone = Command::new("git");
        clone.args(["clone", "--quiet", "--depth=1", &from]).arg(&checkout);
        let checked_out = self.time(&mut clone)?;
        if !first {
            fs::copy(web.join(".frisok"), previous.join(".frisok")).map_err(|error| error.to_string())?;
        }
        let mut build = Command::new("bash");
        build.args(["-e", "-o", "pipefail", "-c", &self.script]).current_dir(&checkout);
        build.env("PATH", self.path()?).env("RUNNER_TEMP", &temporary).env("CATALOGUE", ".");
        build.env("DROP", if first { "--allow-drop" } else { "" });
        build
            .env("GITHUB_OUTPUT", self.dir.join("output"))
            .env("GITHUB_STEP_SUMMARY", self.dir.join("summary"));
        let built = self.time(build.env_remove("SOURCE_DATE_EPOCH"))?;
        // As `upload-pages-artifact` packs it.
        let archive = self.dir.join("artifact.tar");
        let mut pack = Command::new("tar");
        pack.args(["--dereference", "--hard-dereference", "--directory"]).arg(temporary.join("site"));
        let packed = self.time(pack.arg("-cf").arg(&archive).arg("."))?;
        remove(&web)?;
        fs::create_dir_all(&web).map_err(|error| format!("{}: {error}", web.display()))?;
        let unpacked = self.time(Command::new("tar").arg("-xf").arg(&archive).arg("-C").arg(&web))?;
        Ok(Published { checkout: checked_out, build: built, handover: packed + unpacked })
    }

    fn time(&self, command: &mut Command) -> Result<Duration, String> {
        Ok(Cost::of(command, &self.dir.join("said"))?.wall)
    }

    fn commit(&self, repository: &Path) -> Result<(), String> {
        self.git(repository, &["add", "--all"])?;
        let author = ["-c", "user.name=bench", "-c", "user.email=bench@example.org"];
        self.git(repository, &[&author[..], &["commit", "--quiet", "--message=Push"]].concat())
    }

    fn git(&self, repository: &Path, arguments: &[&str]) -> Result<(), String> {
        run(Command::new("git").current_dir(repository).args(arguments))
    }

    /// The search path with the program first.
    fn path(&self) -> Result<std::ffi::OsString, String> {
        let own = self.program.parent().ok_or("the program stands in no folder")?.to_owned();
        let others = std::env::var_os("PATH").unwrap_or_default();
        std::env::join_paths([own].into_iter().chain(std::env::split_paths(&others)))
            .map_err(|error| error.to_string())
    }
}

/// What the step that builds runs.
fn script() -> Result<String, String> {
    let file = suite::root().join(WORKFLOW);
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    step(&text, BUILD).ok_or(format!("{WORKFLOW} has no step {BUILD} that runs something"))
}

/// The lines that a step of a workflow runs.
fn step(workflow: &str, name: &str) -> Option<String> {
    let mut lines = workflow.lines().skip_while(|line| line.trim() != format!("- name: {name}"));
    lines.next()?;
    let mut lines = lines.take_while(|line| !line.trim_start().starts_with("- "));
    lines.find(|line| line.trim() == "run: |")?;
    let script: Vec<&str> = lines.map(str::trim_start).collect();
    Some(script.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_step_that_builds_is_found_in_the_workflow() {
        let script = script().unwrap();
        assert!(script.contains("frisok build --root \"$CATALOGUE\"") && script.contains("--previous"));
        assert!(!script.contains("upload-pages-artifact") && !script.contains("curl"), "{script}");
        assert_eq!(step("- name: A\n  run: |\n    b\n- name: C\n", "C"), None);
        assert_eq!(step("- name: A\n  run: |\n    b\n- name: C\n", "A").as_deref(), Some("b"));
    }
}
