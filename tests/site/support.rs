//! Runs the program on a copy of the small catalogue.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A copy of `tests/fixtures/small`, or of another catalogue there, that a test may change, and a place for its site.
pub struct Small {
    folder: TempDir,
}

impl Small {
    pub fn new() -> Small {
        Small::of("small")
    }

    /// A copy of `tests/fixtures/<fixture>`.
    pub fn of(fixture: &str) -> Small {
        let folder = tempfile::tempdir().unwrap();
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(fixture);
        copy(&fixture, &folder.path().join("catalogue"));
        Small { folder }
    }

    /// A copy of `tests/fixtures/small`, and its site.
    pub fn built() -> Small {
        let small = Small::new();
        let output = small.build(&[]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        small
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().join("catalogue")
    }

    pub fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces text that stands in a file.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.root().join(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replace(from, to));
    }

    /// `frisok build` into [`Small::site`], with more arguments.
    pub fn build(&self, more: &[&str]) -> Output {
        self.command("build").arg("--out").arg(self.site()).args(more).output().unwrap()
    }

    /// A folder beside the catalogue.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `frisok build` into a new folder beside the catalogue.
    pub fn build_into(&self, name: &str) -> Output {
        let folder = self.folder(name);
        let _ = fs::remove_dir_all(&folder);
        self.command("build").arg("--out").arg(folder).output().unwrap()
    }

    /// `frisok <command>` on the catalogue, in a quiet environment.
    pub fn command(&self, command: &str) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_frisok"));
        program.arg(command).arg("--root").arg(self.root());
        program.env_remove("SOURCE_DATE_EPOCH").env("LC_ALL", "C").env("NO_COLOR", "1");
        program
    }

    /// A page of the site that was built.
    pub fn page(&self, path: &str) -> String {
        let path = self.site().join(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

/// What a build leaves for the next: no part of the site, and only the build of a whole site has it.
pub const MEMO: &str = ".frisok-memo";

/// Every file of a folder with its bytes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    walk.filter(|entry| entry.file_type().is_file() && entry.file_name() != MEMO)
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Hashes in the names of assets and of the index for searching change with every change of style or word.
pub fn without_hashes(text: &str) -> String {
    let hash = |part: &str| matches!(part.len(), 8 | 16) && part.bytes().all(|b| b.is_ascii_hexdigit());
    text.split('.').map(|part| if hash(part) { "hash" } else { part }).collect::<Vec<_>>().join(".")
}

/// The part of a page that is its own: structured data and `main`, without blank lines.
pub fn own(page: &str) -> String {
    let cut = |from: &str, to: &str| {
        let start = page.find(from).unwrap_or(0);
        let end = page[start..].find(to).map_or(start, |end| start + end + to.len());
        page[start..end].to_owned()
    };
    let head = cut("<title>", "</head>").replace(",\"", ",\n  \"");
    let text = format!("{head}\n{}", cut("<main", "</main>"));
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    without_hashes(&lines.collect::<Vec<_>>().join("\n"))
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}
