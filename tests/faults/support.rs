//! Small catalogues with a site already published, and the real program run on them.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

pub use crate::catalogues::{COUNTY, COURSE, PUBLISHER};

/// A program that has not ended by then never will.
pub const HANGS_AFTER: Duration = Duration::from_secs(60);

/// A course file that is not there from the start.
pub const NEW: &str = "content/kumla/ny.yaml";

/// A catalogue of one county, two publishers and three courses with nothing wrong, and its site,
/// published before anything is done to it.
pub struct World {
    dir: TempDir,
    old: Snapshot,
    /// A build has been refused already.
    refused: AtomicBool,
}

/// What stands at each path below a folder, itself included: bytes (none for a folder or a link),
/// inode, modification time in nanoseconds.
pub type Snapshot = BTreeMap<String, (Option<Vec<u8>>, u64, i64)>;

impl World {
    pub fn new() -> World {
        let world = World::unpublished();
        let built = world.build(&[]);
        assert_eq!(built.code, 0, "{built:?}");
        World { old: snapshot(&world.site()), ..world }
    }

    /// The same without a site.
    pub fn unpublished() -> World {
        let world = World { dir: scratch(), old: Snapshot::new(), refused: AtomicBool::new(false) };
        world.write("frisok.yaml", COUNTY);
        // What these faults are not about: 600 kB that each of a thousand runs would read.
        for name in ["occupations-services", "occupations-technical", "subjects", "meanings"] {
            world.write(&format!("i18n/vocabulary/{name}.yaml"), "meanings: []\n");
        }
        world.write("content/kumla/_publisher.yaml", PUBLISHER);
        world.write("content/kumla/underskoterska.yaml", COURSE);
        world.write("content/kumla/barnskotare.yaml", COURSE.replace("Undersköterska", "Barnskötare"));
        let nora = |text: &str| text.replace("kumla", "nora").replace("Kumla", "Nora");
        world.write("content/nora/_publisher.yaml", nora(PUBLISHER));
        world.write("content/nora/kock.yaml", nora(&COURSE.replace("Undersköterska", "Kock")));
        world
    }

    /// The folder that holds catalogue and site and nothing else.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    pub fn root(&self) -> PathBuf {
        self.dir().join("catalogue")
    }

    pub fn site(&self) -> PathBuf {
        self.dir().join("site")
    }

    /// A file of the catalogue.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Replaces text that stands in a file.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, text.replace(from, to));
    }

    /// A file of the site.
    pub fn page(&self, path: &str) -> String {
        let path = self.site().join(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// `frisok <words>` on the catalogue, in a quiet environment.
    pub fn frisok(&self, words: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_frisok"));
        program.args(words).arg("--root").arg(self.root());
        program.env_remove("SOURCE_DATE_EPOCH").env("LC_ALL", "C").env("NO_COLOR", "1");
        program
    }

    /// `frisok build` into [`World::site`].
    pub fn build(&self, more: &[&str]) -> Ran {
        self.build_with(|_| {}, more)
    }

    /// The same, with the command prepared further.
    pub fn build_with(&self, prepare: impl FnOnce(&mut Command), more: &[&str]) -> Ran {
        let mut command = self.frisok(&["build"]);
        command.arg("--out").arg(self.site()).args(more);
        prepare(&mut command);
        run(&mut command)
    }

    /// Exit code and findings of `check --format json`.
    pub fn check(&self, language: &str) -> (i32, Vec<Finding>) {
        let ran = run(&mut self.frisok(&["check", "--format", "json", "--lang", language]));
        let findings = ran.out.lines().map(Finding::read).collect();
        (ran.code, findings)
    }

    /// The site is the old one, byte for byte and file for file, and nothing stands beside it.
    #[track_caller]
    pub fn assert_untouched(&self) {
        assert!(!self.old.is_empty(), "no site was published");
        assert!(snapshot(&self.site()) == self.old, "the old site was touched");
        self.assert_nothing_beside();
    }

    /// Nothing temporary is left beside catalogue and site, nor in the site.
    #[track_caller]
    pub fn assert_nothing_beside(&self) {
        let mut names: Vec<_> =
            fs::read_dir(self.dir()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.retain(|name| name != "site" && name != "catalogue");
        assert!(names.is_empty(), "{names:?} is left");
        for inside in [".frisok-new", ".frisok-lock"] {
            assert!(!self.site().join(inside).exists(), "{inside} is left");
        }
    }

    /// The program refuses the catalogue as it is now: `check` finds exactly `places` (as
    /// `file:line:column code`) and says `sv` and `en`; `build` says the same and touches nothing (tried once in a world).
    /// Returns the findings in Swedish.
    #[track_caller]
    pub fn assert_refused(&self, places: &[&str], sv: &[&str], en: &[&str]) -> Vec<Finding> {
        // What is found once there are pages is a fault of the content, wherever it stands.
        let county = |place: &&str| place.starts_with("frisok.yaml:") && !place.ends_with("E048");
        let exit = if places.iter().any(county) { 2 } else { 1 };
        let mut swedish = Vec::new();
        for (language, words) in [("sv", sv), ("en", en)] {
            let (code, findings) = self.check(language);
            let found: Vec<_> = findings.iter().map(Finding::place).collect();
            assert_eq!((found, code), (places.iter().map(|place| place.to_string()).collect(), exit));
            let said: String = findings.iter().map(|it| format!("{}\n{}\n", it.message, it.remedy)).collect();
            for word in words {
                assert!(said.contains(word), "{word:?} is not in {said}");
            }
            if language == "sv" {
                swedish = findings;
            }
        }
        // What stops `check` stops `build`: one case of a test is enough to see it.
        if !self.refused.swap(true, Ordering::Relaxed) {
            self.assert_build_refused(places, sv, exit);
        }
        swedish
    }

    #[track_caller]
    fn assert_build_refused(&self, places: &[&str], sv: &[&str], exit: i32) {
        let built = self.build(&["--lang", "sv"]);
        assert_eq!(built.code, exit, "{built:?}");
        let mut shown = sv.iter().copied().chain(["Webbplatsen är inte ändrad."]);
        assert!(shown.all(|word| built.err.contains(word)), "{sv:?} is not in {}", built.err);
        for place in places {
            let (at, code) = place.rsplit_once(' ').unwrap();
            assert!(built.err.contains(&format!("[{code}]")), "{place} is not in {}", built.err);
            // An empty file has no line to show, the catalogue as a whole no place.
            let at = if at.starts_with(':') { "" } else { at.trim_end_matches(":1:1") };
            assert!(built.err.contains(at), "{place} is not in {}", built.err);
        }
        self.assert_untouched();
    }

    /// The same with a file as it is here, which is put back afterwards.
    #[track_caller]
    pub fn assert_refuses(&self, path: &str, bytes: impl AsRef<[u8]>, places: &[&str], sv: &str, en: &str) {
        let before = fs::read(self.path(path)).ok();
        self.write(path, bytes);
        let places: Vec<String> = places
            .iter()
            .map(|place| if place.contains(".yaml") { place.to_string() } else { format!("{path}:{place}") })
            .collect();
        self.assert_refused(&places.iter().map(String::as_str).collect::<Vec<_>>(), &[sv], &[en]);
        match before {
            Some(bytes) => self.write(path, bytes),
            None => fs::remove_file(self.path(path)).unwrap(),
        }
    }

    /// A line more in a course, `places` counted from that line (which is the third).
    #[track_caller]
    pub fn assert_refuses_line(&self, line: &str, places: &[&str], sv: &str, en: &str) {
        self.assert_refuses(NEW, with_line(line), places, sv, en);
    }

    /// The catalogue has no finding, not even a warning.
    #[track_caller]
    pub fn assert_sound(&self) {
        let (code, findings) = self.check("sv");
        assert_eq!((code, findings), (0, vec![]));
    }
}

/// The course with a line before its occasions: the third.
pub fn with_line(line: &str) -> String {
    COURSE.replace("occasions:", &format!("{line}\noccasions:"))
}

/// A program that has ended.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; −1 for one that a signal ended.
    pub code: i32,
    pub out: String,
    pub err: String,
    pub took: Duration,
}

/// Runs a program to its end. One that hangs fails the test.
#[track_caller]
pub fn run(command: &mut Command) -> Ran {
    let begun = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let Output { status, stdout, stderr } = wait(child);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: status.code().unwrap_or(-1), out: text(stdout), err: text(stderr), took: begun.elapsed() }
}

/// Waits for a program and what it says. One that hangs is ended, and fails the test.
#[track_caller]
pub fn wait(mut child: Child) -> Output {
    fn drain(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<Vec<u8>> {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            pipe.read_to_end(&mut bytes).unwrap();
            bytes
        })
    }
    let (out, err) = (drain(child.stdout.take().unwrap()), drain(child.stderr.take().unwrap()));
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begun.elapsed() > HANGS_AFTER {
            child.kill().unwrap();
            panic!("the program hangs");
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    Output { status, stdout: out.join().unwrap(), stderr: err.join().unwrap() }
}

/// A line of `check --format json`.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub code: String,
    /// Empty for a finding about the catalogue as a whole.
    pub file: String,
    pub line: u64,
    pub column: u64,
    pub message: String,
    pub remedy: String,
    /// Other places, as `file:line:column`.
    pub related: Vec<String>,
}

impl Finding {
    fn read(line: &str) -> Finding {
        let json: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let text = |key: &str| json[key].as_str().unwrap_or_default().to_owned();
        let number = |key: &str| json["start"][key].as_u64().unwrap_or_default();
        let related = json["related"].as_array().unwrap().iter().map(|it| {
            let (file, start) = (it["file"].as_str().unwrap_or_default(), &it["start"]);
            format!("{file}:{}:{}", start["line"], start["column"])
        });
        let (file, code, message, remedy) = (text("file"), text("code"), text("message"), text("remedy"));
        assert!(!message.is_empty() && !remedy.is_empty(), "{line}");
        Finding {
            code,
            file,
            line: number("line"),
            column: number("column"),
            message,
            remedy,
            related: related.collect(),
        }
    }

    /// `file:line:column code`
    pub fn place(&self) -> String {
        format!("{}:{}:{} {}", self.file, self.line, self.column, self.code)
    }
}

/// All that is in a folder. What a build of a whole site leaves there for the next is no part of the
/// site, and the folder itself changes with it.
pub fn snapshot(dir: &Path) -> Snapshot {
    let walk = walkdir::WalkDir::new(dir).min_depth(1).into_iter().map(Result::unwrap);
    walk.filter(|entry| entry.file_name() != ".frisok-memo")
        .map(|entry| {
            let found = entry.path().symlink_metadata().unwrap();
            let bytes = found.is_file().then(|| fs::read(entry.path()).unwrap());
            let path = entry.path().strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
            (path, (bytes, found.ino(), found.mtime() * 1_000_000_000 + found.mtime_nsec()))
        })
        .collect()
}

/// Every file of a folder with its bytes.
pub fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    snapshot(dir).into_iter().filter_map(|(path, (bytes, ..))| Some((path, bytes?))).collect()
}

/// A new folder, on a disk in memory where there is one: a sync need not wait for other programs.
fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory).unwrap() } else { TempDir::new().unwrap() }
}

/// Asserts with what was compared in the message, for texts too long to be shown whole.
#[track_caller]
pub fn assert_has(text: &str, part: &str, of: impl Debug) {
    assert!(text.contains(part), "{part:?} is not in {of:?}");
}
