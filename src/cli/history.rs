//! What to say when git has no answer.

use super::stop::{Exit, Stop};
use crate::content::history::HistoryError;
use crate::diagnose::{one_line, say};

/// Git has no answer about `revision`: why, and what to do.
pub fn stop(error: HistoryError, revision: &str) -> Stop {
    let revision = one_line(revision);
    let (message, remedy) = match error {
        HistoryError::NoGit(error) => (
            say!("Git kunde inte köras: {error}.", "Git could not be run: {error}."),
            say!(
                "Installera git. Utan git går det inte att se vad som har ändrats.",
                "Install git. Without it one cannot see what has changed."
            ),
        ),
        HistoryError::Refused(said) if said.contains("not a git repository") => (
            say!("Katalogen ligger inte i något git-repo.", "The catalogue is in no Git repository."),
            say!(
                "Gå till katalogens mapp, eller skriv --root MAPP. Utan git går det inte att se vad som har ändrats.",
                "Go to the catalogue's folder, or write --root DIR. Without Git one cannot see what has changed."
            ),
        ),
        HistoryError::Refused(said) => {
            let unknown = said.starts_with("unknown revision");
            if unknown && revision == "HEAD" {
                return Stop::new(
                    Exit::Usage,
                    say!(
                        "Det finns ingen commit att jämföra med än.",
                        "There is no commit to compare with yet."
                    ),
                    say!(
                        "Gör den första: git add . && git commit",
                        "Make the first: git add . && git commit"
                    ),
                );
            }
            let message = match unknown {
                true => say!("Git känner inte till {revision}.", "Git does not know {revision}."),
                false => say!(
                    "Git kan inte jämföra med {revision}: {said}.",
                    "Git cannot compare with {revision}: {said}.",
                    said = one_line(&said)
                ),
            };
            (
                message,
                say!(
                    "Skriv en gren, en tagg eller en commit, som HEAD eller main. Är grenen en annans, hämta den först: git fetch. Om bara de senaste versionerna är hämtade: hämta alla. I GitHub och Forgejo Actions heter det fetch-depth: 0, i GitLab GIT_DEPTH: 0.",
                    "Write a branch, a tag or a commit, such as HEAD or main. If the branch is somebody else's, fetch it first: git fetch. If only the latest versions have been fetched: fetch all. In GitHub and Forgejo Actions that is fetch-depth: 0, in GitLab GIT_DEPTH: 0."
                ),
            )
        }
    };
    Stop::new(Exit::Usage, message, remedy)
}
