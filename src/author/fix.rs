//! `check --fix`: puts right what has one sure remedy.
//!
//! Whoever finds a fault says how it is put right, if there is one way only
//! ([`Diagnostic::fix`]). Here the changes are made, file by file, until there are none left.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::disk::{self, WriteError};
use crate::content::ReadError;
use crate::diagnose::{Code, Diagnostic, Edit, FileId, Files, Fix, Position, edited};
use crate::site::{self, Checked};

/// A change may bring another fault to light that has a remedy too. After so many rounds whatever
/// is left is shown instead.
const ROUNDS: usize = 10;

/// Something that was put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// What was wrong.
    pub code: Code,
    /// The file, from the catalogue's folder.
    pub path: String,
    /// Where it stood in the file as it was then.
    pub position: Position,
    /// What stood there; empty where the file was only written in another encoding.
    pub from: String,
    /// What stands there now.
    pub to: String,
}

/// Why not everything could be put right.
#[derive(Debug)]
pub enum FixError {
    /// A file could not be read.
    Read(ReadError),
    /// A file could not be written.
    Write(WriteError),
}

/// Puts right what can be, in those files of a catalogue's folder that are `wanted` (by path).
///
/// # Errors
/// The disk's. What was put right until then stays so.
pub fn fix(options: &site::Options, wanted: impl Fn(&str) -> bool) -> Result<Vec<Fixed>, FixError> {
    let mut fixed = Vec::new();
    for _ in 0..ROUNDS {
        let checked = site::read(options).map_err(FixError::Read)?;
        let before = fixed.len();
        for (file, fixes) in by_file(&checked, &options.root, &wanted) {
            let text = checked.files.text(file);
            let (edits, done) = chosen(&fixes, &checked.files, file);
            disk::write(&options.root, checked.files.path(file), &edited(text, &edits))
                .map_err(FixError::Write)?;
            fixed.extend(done);
        }
        if fixed.len() == before {
            break;
        }
    }
    Ok(fixed)
}

/// What can be put right in each file that stands on disk as it was read.
fn by_file<'c>(
    checked: &'c Checked,
    root: &Path,
    wanted: impl Fn(&str) -> bool,
) -> BTreeMap<FileId, Vec<(&'c Diagnostic, &'c Fix)>> {
    let files = &checked.files;
    let place = |finding: &Diagnostic| finding.place.map(|place| place.file);
    // A text that is only guessed is not written.
    let guessed = |finding: &&Diagnostic| finding.code == Code::NotUtf8 && finding.fix.is_none();
    let guessed: BTreeSet<_> = checked.findings.iter().filter(guessed).filter_map(place).collect();
    let mut by_file: BTreeMap<FileId, Vec<_>> = BTreeMap::new();
    for finding in &checked.findings {
        let (Some(file), Some(fix)) = (place(finding), &finding.fix) else { continue };
        // What is embedded in the binary has no file.
        let on_disk = || root.join(files.path(file)).symlink_metadata().is_ok_and(|found| found.is_file());
        if wanted(files.path(file)) && !guessed.contains(&file) && on_disk() {
            by_file.entry(file).or_default().push((finding, fix));
        }
    }
    by_file
}

/// The changes of fixes that do not get in each other's way; the others wait for the next round.
fn chosen(fixes: &[(&Diagnostic, &Fix)], files: &Files, file: FileId) -> (Vec<Edit>, Vec<Fixed>) {
    let (mut edits, mut done): (Vec<Edit>, _) = (Vec::new(), Vec::new());
    for (finding, fix) in fixes {
        let meets = |edit: &Edit| {
            edits.iter().any(|other| edit.span.start <= other.span.end && other.span.start <= edit.span.end)
        };
        if !fix.edits.iter().any(meets) {
            edits.extend(fix.edits.iter().cloned());
            done.extend(told(finding, fix, files, file));
        }
    }
    (edits, done)
}

/// What a fix changes, in words.
fn told(finding: &Diagnostic, fix: &Fix, files: &Files, file: FileId) -> Option<Fixed> {
    let place = finding.place?.span;
    let text = files.text(file);
    let (from, to) = if fix.edits.is_empty() {
        (String::new(), String::new())
    } else {
        let start = fix.edits.iter().map(|edit| edit.span.start).fold(place.start, u32::min) as usize;
        let end = fix.edits.iter().map(|edit| edit.span.end).fold(place.end, u32::max) as usize;
        let part = |edit: &Edit| {
            let moved = |at: u32| at - start as u32;
            let span = crate::diagnose::Span { start: moved(edit.span.start), end: moved(edit.span.end) };
            Edit::new(span, edit.text.clone())
        };
        let edits: Vec<_> = fix.edits.iter().map(part).collect();
        (text[start..end].to_owned(), edited(&text[start..end], &edits))
    };
    let position = files.position(file, place.start);
    Some(Fixed { code: finding.code, path: files.path(file).to_owned(), position, from, to })
}
