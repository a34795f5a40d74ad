//! A repository in which a catalogue lies in a folder, and a branch that breaks it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::small::{COUNTY, COURSE, PUBLISHER};

/// What no message may let through: commands, markup, colours, line breaks, a mention.
pub const HOSTILE: &str = "\"::error title=x::a\\n::set-env name=x::y\\r\\n##[add-mask]z %0A::debug::q ]]> <script> | `b` @namn [l](https://evil.example) {0}\"";

/// A repository with the catalogue in `katalog å/`.
pub struct Repository {
    folder: TempDir,
}

impl Repository {
    /// A catalogue of two publishers without faults, committed to `main`.
    pub fn new() -> Repository {
        let repository = Repository { folder: tempfile::tempdir().unwrap() };
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        for (path, text) in [
            ("README.md", "Hej\n"),
            ("katalog å/frisok.yaml", COUNTY),
            ("katalog å/content/kumla/_publisher.yaml", PUBLISHER),
            ("katalog å/content/kumla/underskoterska.yaml", COURSE),
            ("katalog å/content/nora/_publisher.yaml", "name: Nora lärcentrum\nmunicipalities: [nora]\n"),
            ("katalog å/content/nora/svetsare.yaml", &COURSE.replace("Undersköterska", "Svetsare")),
            // Old: it was wrong before.
            ("katalog å/content/nora/gammal.yaml", &COURSE.replace("title: U", "titel: x\ntitle: Gammal u")),
        ] {
            repository.write_at_top(path, text);
        }
        repository.commit("first");
        repository
    }

    /// On a branch from [`Repository::new`]: a hostile course, a file with a bad name, and a change
    /// in `frisok.yaml` that breaks a file of another publisher. Not committed.
    pub fn broken() -> Repository {
        let repository = Repository::new();
        repository.git(&["switch", "--quiet", "--create", "change"]);
        repository.write(
            "frisok.yaml",
            &COUNTY.replace("{id: nora,", "{id: norra,").replace("[kumla, nora]", "[kumla]"),
        );
        repository.write("content/kumla/underskoterska.yaml", &format!("{HOSTILE}: 1\n{COURSE}"));
        repository.write("content/kumla/vård 100%.yaml", COURSE);
        repository
    }

    pub fn top(&self) -> &Path {
        self.folder.path()
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().join("katalog å")
    }

    pub fn write(&self, path: &str, text: &str) {
        self.write_at_top(&format!("katalog å/{path}"), text);
    }

    pub fn write_at_top(&self, path: &str, text: &str) {
        let path = self.top().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    pub fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.arg("-C")
            .arg(self.top())
            .args(["-c", "user.name=x", "-c", "user.email=x@x.example"])
            .args(arguments);
        let output = git.output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// `frisok check` on the catalogue, in English.
    pub fn check(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_frisok"));
        program.args(["check", "--root"]).arg(self.root()).args(arguments);
        if !arguments.contains(&"--lang") {
            program.args(["--lang", "en"]);
        }
        program.env_remove("SOURCE_DATE_EPOCH").env_remove("GITHUB_STEP_SUMMARY");
        program.env("LC_ALL", "C").env("NO_COLOR", "1");
        program
    }

    /// The findings as `file code`, in order, and the exit code.
    pub fn found(&self, arguments: &[&str]) -> (Vec<String>, i32) {
        let output = self.command(arguments).args(["--format", "json"]).output().unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        let one = |line: &str| {
            let finding: Value = serde_json::from_str(line).unwrap();
            format!("{} {}", finding["file"].as_str().unwrap_or("-"), finding["code"].as_str().unwrap())
        };
        (lines.lines().map(one).collect(), output.status.code().unwrap())
    }
}

/// What was written to standard output.
pub fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

/// What was written to standard error.
pub fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}
