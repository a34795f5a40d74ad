//! What a change has done: which files it touches, and which findings came with it.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use super::stop::Stop;
use crate::content::Content;
use crate::content::history::{self, HistoryError};
use crate::diagnose::{Code, Diagnostic, Files, Language, Span, fingerprints, say};
use crate::site::{self, Opened, Options, Publishers};

/// What has happened since a revision.
pub struct Change {
    /// Files that are new, changed or gone, also outside the catalogue: relative to its folder.
    pub files: BTreeSet<String>,
    /// Fingerprints of what was found then.
    before: HashSet<String>,
    /// The publishers of then.
    pub publishers: Publishers,
}

impl Change {
    /// What has happened since `revision`: the catalogue of then is read and checked like that of
    /// now.
    ///
    /// # Errors
    /// Usage, where git has no answer; the disk's.
    pub fn since(revision: &str, options: &Options) -> Result<Change, Stop> {
        let refused = |error| super::history::stop(error, revision);
        let root = &options.root;
        let prefix = history::prefix(root).map_err(refused)?.unwrap_or_default();
        let up = "../".repeat(prefix.matches('/').count());
        let changed = history::changed_since(&root.join(&up), revision).map_err(refused)?;
        let relative = |path: String| match path.strip_prefix(&prefix) {
            Some(inside) => inside.to_owned(),
            None => format!("{up}{path}"),
        };
        let past = Content::of_past(root, history::snapshot(root, revision).map_err(refused)?);
        let Opened { files, findings, publishers, .. } = Opened::of(site::read_content(past)?, options)?;
        let before = fingerprints(&findings.iter().collect::<Vec<_>>(), &files).into_iter().collect();
        Ok(Change { files: changed.into_iter().map(relative).collect(), before, publishers })
    }

    /// What is not committed yet; `None` where there is no history, which is told.
    ///
    /// # Errors
    /// As for [`Change::since`].
    pub fn uncommitted(options: &Options, language: Language) -> Result<Option<Change>, Stop> {
        let has_history = match history::prefix(&options.root) {
            Ok(folder) => folder.is_some() && history::has_commits(&options.root),
            Err(HistoryError::NoGit(_)) => false,
            // Asked again, and told why.
            Err(HistoryError::Refused(_)) => true,
        };
        if has_history {
            return Change::since("HEAD", options).map(Some);
        }
        let said = say!(
            "Det finns ingen historik i git att jämföra med. Ändringar i andras filer syns därför inte.",
            "There is no history in Git to compare with. Changes to the files of others are therefore not seen."
        );
        tell!("{}", said.text(language));
        Ok(None)
    }

    /// For each of the findings whether it was not there before.
    pub fn new_ones(&self, findings: &[Diagnostic], files: &Files) -> Vec<bool> {
        let marks = fingerprints(&findings.iter().collect::<Vec<_>>(), files);
        let was_not = |mark: &String| !self.before.contains(mark);
        // Git does not keep a file as a disk does: what is said of its name, kind and size is the
        // same as before where it has not changed.
        let may_be = |finding: &Diagnostic| !is_of_the_file(finding.code) || self.touches(finding, files);
        marks.iter().zip(findings).map(|(mark, finding)| was_not(mark) && may_be(finding)).collect()
    }

    /// Whether a finding is in a file that has changed.
    pub fn touches(&self, finding: &Diagnostic, files: &Files) -> bool {
        finding.place.is_some_and(|place| self.files.contains(files.path(place.file)))
    }

    /// A finding for each changed file that is not this publisher's.
    pub fn foreign(&self, id: &str, publishers: &Publishers, files: &mut Files) -> Vec<Diagnostic> {
        let own =
            |path: &&String| [publishers, &self.publishers].iter().any(|all| all.whose(path) == Some(id));
        let foreign = self.files.iter().filter(|path| !own(path));
        foreign.map(|path| foreign_file(path, id, publishers, files)).collect()
    }
}

fn is_of_the_file(code: Code) -> bool {
    matches!(code, Code::BadFileName | Code::FileTooLarge | Code::Link | Code::NotAFile)
}

fn foreign_file(path: &str, id: &str, publishers: &Publishers, files: &mut Files) -> Diagnostic {
    let name = publishers.called(id);
    let message = match publishers.name(path) {
        Some(owner) => say!(
            "Filen är ändrad, men den hör till {owner} och inte till {name}.",
            "The file has been changed, but it belongs to {owner} and not to {name}."
        ),
        None => say!(
            "Filen är ändrad, men den hör till hela katalogen och inte till {name}.",
            "The file has been changed, but it belongs to the whole catalogue and not to {name}."
        ),
    };
    let remedy = say!(
        "Ångra ändringen i filen, eller be den som ansvarar för filen att godkänna den.",
        "Undo the change to the file, or ask whoever is responsible for the file to approve it."
    );
    let file = files.find(path).unwrap_or_else(|| files.add(path, ""));
    Diagnostic::at(Code::ForeignFile, file, Span::default(), message, remedy)
}

/// The catalogue's folder in its repository; at the top where there is none.
pub fn prefix(root: &Path) -> String {
    history::prefix(root).ok().flatten().unwrap_or_default()
}
