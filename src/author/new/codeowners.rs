//! `new codeowners`: who must approve changes to which files, in the words of a repository's host.

use super::{NewError, Target};
use crate::diagnose::{Language, Said, one_line, say};
use crate::model::{Entry, Publisher, nearest};

/// How a host writes down which files a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// GitHub, GitLab: paths as in `.gitignore`; of several lines that fit, the last one counts.
    Paths,
    /// Forgejo, Gitea: regular expressions of whole paths; all lines that fit count, and `!` before
    /// one turns it around.
    Expressions,
}

/// Who owns what.
#[derive(Debug)]
pub struct Owners {
    /// How lines are written.
    pub syntax: Syntax,
    /// Who owns all that is no publisher's: `frisok.yaml`, themes, strings, pages, workflows.
    pub rest: String,
    /// Who owns a publisher's files: a text with `{id}` in it.
    pub pattern: Option<String>,
    /// Publishers, by id, that have other owners.
    pub others: Vec<(String, String)>,
    /// The catalogue's folder in its repository: empty, or with a slash at the end.
    pub prefix: String,
}

impl Owners {
    /// The text of a `CODEOWNERS` file for the publishers of a catalogue.
    ///
    /// # Errors
    /// Refused where an owner cannot be one, a publisher is unknown or has no owner.
    pub fn text(&self, target: &Target, language: Language) -> Result<String, NewError> {
        let ids: Vec<&str> = target.publishers().map(|publisher| publisher.id.as_str()).collect();
        for (id, _) in &self.others {
            if !ids.contains(&id.as_str()) {
                return Err(unknown(id, &ids));
            }
        }
        if let Some(pattern) = self.pattern.as_deref().filter(|pattern| !pattern.contains("{id}")) {
            return Err(refused(
                say!("I mönstret {pattern} saknas {{id}}.", "The pattern {pattern} has no {{id}}."),
                say!("Skriv till exempel \"@org/{{id}}\".", "Write for example \"@org/{{id}}\"."),
            ));
        }
        let without: Vec<&str> = ids.iter().copied().filter(|id| self.owner(id).is_none()).collect();
        if !without.is_empty() {
            let without = without.join(", ");
            return Err(refused(
                say!("Ägare saknas för {without}.", "There is no owner for {without}."),
                say!(
                    "Skriv --owner ID=@grupp för var och en, eller --pattern \"@org/{{id}}\" för alla.",
                    "Write --owner ID=@group for each, or --pattern \"@org/{{id}}\" for all."
                ),
            ));
        }
        let mut text = self.head(&ids, language)?;
        for publisher in target.publishers() {
            text.push_str(&self.lines(publisher)?);
        }
        Ok(text)
    }

    fn owner(&self, id: &str) -> Option<String> {
        let own: Vec<&str> =
            self.others.iter().filter(|(known, _)| known == id).map(|(_, owner)| &**owner).collect();
        if own.is_empty() { Some(self.pattern.as_ref()?.replace("{id}", id)) } else { Some(own.join(" ")) }
    }

    /// What is nobody's own, and how lines are read.
    fn head(&self, ids: &[&str], language: Language) -> Result<String, NewError> {
        let rest = owners(&self.rest)?;
        let (order, rule) = match self.syntax {
            Syntax::Paths => (
                say!(
                    "Av flera rader som passar gäller den sista.",
                    "Of several lines that fit, the last counts."
                ),
                "*".to_owned(),
            ),
            Syntax::Expressions => (
                say!(
                    "Alla rader som passar gäller. Ett ! betyder: alla filer utom.",
                    "All lines that fit count. A ! means: all files but."
                ),
                format!("!{}(content|media)/({})/.*", self.folder(), ids.join("|")),
            ),
        };
        let made = say!(
            "Skriven med frisok new codeowners. Skriv om filen när en utgivare kommer till.",
            "Written with frisok new codeowners. Write it anew when a publisher joins."
        );
        let all = say!(
            "Det som rör alla: frisok.yaml, teman, texter, sidor, arbetsflöden.",
            "What concerns all: frisok.yaml, themes, strings, pages, workflows."
        );
        let [made, order, all] = [&made, &order, &all].map(|said| said.text(language));
        Ok(format!("# {made}\n# {order}\n\n# {all}\n{rule} {rest}\n"))
    }

    fn lines(&self, publisher: &Entry<Publisher>) -> Result<String, NewError> {
        let id = publisher.id.as_str();
        let owner = owners(&self.owner(id).unwrap_or_default())?;
        let name = publisher.value.name.as_ref().map_or(id, |name| &name.default);
        let folder = self.folder();
        let (before, after) = match self.syntax {
            Syntax::Paths => ("/", ""),
            Syntax::Expressions => ("", ".*"),
        };
        let mut lines = format!("\n# {}\n", one_line(name));
        for top in ["content", "media"] {
            lines.push_str(&format!("{before}{folder}{top}/{id}/{after} {owner}\n"));
        }
        Ok(lines)
    }

    /// The catalogue's folder, with what would mean something else in a line escaped.
    fn folder(&self) -> String {
        let mut folder = String::new();
        for c in self.prefix.chars() {
            match c {
                ' ' | '#' | '\t' => folder.push('\\'),
                // Two: one for the line, one for the expression.
                c if self.syntax == Syntax::Expressions && ".+*?()|[]{}^$".contains(c) => {
                    folder.push_str("\\\\")
                }
                '*' | '?' | '[' | ']' => folder.push('\\'),
                _ => {}
            }
            folder.push(c);
        }
        folder
    }
}

/// Owners, with spaces or commas between, as they stand in a line.
fn owners(text: &str) -> Result<String, NewError> {
    let all: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == ',').filter(|owner| !owner.is_empty()).collect();
    let is_owner = |owner: &&str| {
        let allowed = |c: char| c.is_alphanumeric() || "@/._-+".contains(c);
        let at = owner.find('@');
        owner.chars().all(allowed)
            && owner.matches('@').count() == 1
            && at.is_some_and(|at| at + 1 < owner.len())
    };
    match all.iter().find(|owner| !is_owner(owner)) {
        None if !all.is_empty() => Ok(all.join(" ")),
        wrong => {
            let wrong = one_line(wrong.unwrap_or(&text));
            Err(refused(
                say!("”{wrong}” är ingen ägare.", "“{wrong}” is no owner."),
                say!(
                    "Skriv @organisation/grupp, @konto eller en e-postadress.",
                    "Write @organisation/team, @account or an e-mail address."
                ),
            ))
        }
    }
}

fn unknown(id: &str, ids: &[&str]) -> NewError {
    let remedy = match nearest(id, ids.iter().copied()) {
        Some(meant) => say!("Menade du {meant}?", "Did you mean {meant}?"),
        None => {
            let ids = ids.join(", ");
            say!("Utgivarna är: {ids}.", "The publishers are: {ids}.")
        }
    };
    let id = one_line(id);
    refused(say!("Utgivaren {id} finns inte.", "There is no publisher {id}."), remedy)
}

fn refused(message: Said, remedy: Said) -> NewError {
    NewError::Refused(message, remedy)
}
