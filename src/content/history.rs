//! What git knows of a catalogue: which files have changed, and what they said before.
//!
//! It runs the `git` of the machine, as people and continuous integration have it: the settings of
//! the checkout (worktrees, partial clones, safe folders) then hold here too.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::MAX_BYTES;

/// Where entries are.
const CONTENT: &str = "content/";
/// Git's mode of a symbolic link.
const LINK: &str = "120000";

/// Why git had no answer.
#[derive(Debug)]
pub enum HistoryError {
    /// There is no `git` on this machine, or it could not be run.
    NoGit(io::Error),
    /// Git refused: there is no such revision, or the folder is in no repository. With what it said.
    Refused(String),
}

/// The files that git has of a catalogue at one commit: path relative to the catalogue's root and
/// bytes. Of `media/` it has the names, and no bytes.
pub type Snapshot = BTreeMap<String, Vec<u8>>;

/// The paths below `root` (relative to it, `/` between folders) that are not as they were where
/// `HEAD` and `revision` parted: changed, new, removed, and not yet committed ones.
///
/// # Errors
/// [`HistoryError`].
pub fn changed_since(root: &Path, revision: &str) -> Result<BTreeSet<String>, HistoryError> {
    let base = parting(root, revision)?;
    let changed = run(root, &["diff", "--name-only", "--no-renames", "--relative", "-z", &base, "--"])?;
    let new = run(root, &["ls-files", "--others", "--exclude-standard", "-z"])?;
    Ok(names(&changed).chain(names(&new)).map(|name| String::from_utf8_lossy(name).into_owned()).collect())
}

/// The catalogue's files where `HEAD` and `revision` parted. Submodules are left out. Links and text
/// files that are too large could not be read then either: those below `content/` are there without
/// a byte, so that they do not seem to be new now; others are left out.
///
/// # Errors
/// [`HistoryError`].
pub fn snapshot(root: &Path, revision: &str) -> Result<Snapshot, HistoryError> {
    let base = parting(root, revision)?;
    let tree = run(
        root,
        &["ls-tree", "-r", "-z", &base, "--", "frisok.yaml", "content", "i18n", "themes", "media"],
    )?;
    let mut found = Snapshot::new();
    let mut wanted = Vec::new();
    for entry in names(&tree) {
        // <mode> SP <type> SP <object> TAB <path>
        let entry = String::from_utf8_lossy(entry);
        let Some((kind, path)) = entry.split_once('\t') else { continue };
        match kind.split(' ').collect::<Vec<_>>()[..] {
            [mode, "blob", _] if mode.starts_with("100") && path.starts_with("media/") => {
                found.insert(path.to_owned(), Vec::new());
            }
            [LINK, "blob", _] if path.starts_with(CONTENT) => _ = found.insert(path.to_owned(), Vec::new()),
            [mode, "blob", object] if mode.starts_with("100") => {
                wanted.push((path.to_owned(), object.to_owned()));
            }
            _ => {}
        }
    }
    read_blobs(root, wanted, &mut found)?;
    Ok(found)
}

/// The folder of `root` in its repository: empty at the top, else with a slash at the end. `None`
/// where there is no repository.
///
/// # Errors
/// [`HistoryError`].
pub fn prefix(root: &Path) -> Result<Option<String>, HistoryError> {
    match run(root, &["rev-parse", "--show-prefix"]) {
        Ok(said) => Ok(Some(String::from_utf8_lossy(&said).trim_end_matches('\n').to_owned())),
        Err(HistoryError::Refused(said)) if said.contains("not a git repository") => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether there is a commit yet.
pub fn has_commits(root: &Path) -> bool {
    run(root, &["rev-parse", "--verify", "--quiet", "HEAD"]).is_ok()
}

/// The commit where `HEAD` and `revision` parted; `revision` itself where they have no past in
/// common, or where a shallow clone does not know it.
fn parting(root: &Path, revision: &str) -> Result<String, HistoryError> {
    let commit = format!("{revision}^{{commit}}");
    let own = line(run(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]).map_err(
        |error| {
            match error {
                // With `--quiet`, git says nothing of a revision that does not exist.
                HistoryError::Refused(said) if said.is_empty() => {
                    HistoryError::Refused(format!("unknown revision {revision:?}"))
                }
                other => other,
            }
        },
    )?);
    Ok(run(root, &["merge-base", &own, "HEAD"]).map_or(own, line))
}

fn line(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).trim().to_owned()
}

fn names(list: &[u8]) -> impl Iterator<Item = &[u8]> {
    list.split(|byte| *byte == 0).filter(|name| !name.is_empty())
}

/// How paths are understood, in other ways than the one that is set here.
const OTHER_PATHSPECS: [&str; 3] = ["GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];
/// What git tells its hooks of the repository. Without `GIT_WORK_TREE` it means the folder that they
/// are run in, which the catalogue's need not be.
const OF_A_HOOK: [&str; 3] = ["GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX"];

fn git(root: &Path, arguments: &[impl AsRef<OsStr>]) -> Command {
    let mut git = Command::new("git");
    // A folder that was committed with all that makes a repository is none: its settings could name
    // programs to run.
    git.args(["-c", "safe.bareRepository=explicit", "-C"]).arg(root).args(arguments);
    git.stderr(Stdio::piped()).stdout(Stdio::piped());
    // Paths mean themselves, whatever characters they have; reading takes no locks.
    git.env("GIT_LITERAL_PATHSPECS", "1").env("GIT_OPTIONAL_LOCKS", "0").env("LC_ALL", "C");
    OTHER_PATHSPECS.iter().for_each(|name| _ = git.env_remove(name));
    if std::env::var_os("GIT_WORK_TREE").is_none() {
        OF_A_HOOK.iter().for_each(|name| _ = git.env_remove(name));
    }
    git
}

fn run(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, HistoryError> {
    let output = git(root, arguments).stdin(Stdio::null()).output().map_err(HistoryError::NoGit)?;
    if output.status.success() { Ok(output.stdout) } else { Err(refused(&output.stderr)) }
}

fn refused(said: &[u8]) -> HistoryError {
    HistoryError::Refused(String::from_utf8_lossy(said).trim().to_owned())
}

/// Reads many files with one process.
fn read_blobs(root: &Path, wanted: Vec<(String, String)>, into: &mut Snapshot) -> Result<(), HistoryError> {
    let mut child = git(root, &["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(HistoryError::NoGit)?;
    let read = exchange(&mut child, wanted, into);
    let _ = child.kill();
    let _ = child.wait();
    read.map_err(|error| HistoryError::Refused(error.to_string()))
}

fn exchange(child: &mut Child, wanted: Vec<(String, String)>, into: &mut Snapshot) -> io::Result<()> {
    let (Some(mut ask), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::ErrorKind::BrokenPipe.into());
    };
    let questions: String = wanted.iter().map(|(_, object)| format!("{object}\n")).collect();
    // Asking and hearing at once: neither side's pipe may fill up.
    let asking = std::thread::spawn(move || ask.write_all(questions.as_bytes()));
    let mut answers = BufReader::new(answers);
    for (path, object) in wanted {
        let mut header = String::new();
        answers.read_line(&mut header)?;
        // <object> SP blob SP <size> LF <bytes> LF
        let size = header.trim_end().strip_prefix(&object).and_then(|rest| rest.strip_prefix(" blob "));
        let size: u64 = size.and_then(|size| size.parse().ok()).ok_or(io::ErrorKind::InvalidData)?;
        let mut bytes = Vec::new();
        answers.by_ref().take(size).read_to_end(&mut bytes)?;
        answers.read_exact(&mut [0])?;
        if size <= MAX_BYTES {
            into.insert(path, bytes);
        } else if path.starts_with(CONTENT) {
            into.insert(path, Vec::new());
        }
    }
    asking.join().unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into()))
}
