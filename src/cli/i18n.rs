//! `frisok i18n`.

use super::args::{Args, I18n, I18nStatus, I18nWhat, StatusFormat};
use super::report;
use super::stop::{Exit, Stop};
use crate::author::translations::{self, Status};
use crate::diagnose::{Language, say};
use crate::model::nearest;

/// Says how far the translations have come.
pub fn run(args: &Args, i18n: &I18n, language: Language) -> Result<Exit, Stop> {
    let I18nWhat::Status(asked) = &i18n.what;
    let (status, checked) = translations::status(&args.root)?;
    let Some(all) = status else {
        let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.is_error()).collect();
        report::show(&errors, &checked.files, language);
        return Ok(Exit::Usage);
    };
    let wanted = chosen(&all, asked)?;
    let text = match asked.format {
        StatusFormat::Json if wanted.is_empty() => translations::json(&all.iter().collect::<Vec<_>>()),
        StatusFormat::Json => translations::json(&wanted),
        StatusFormat::Human => translations::human(&all, &wanted, language),
    };
    report::print(&text)?;
    Ok(Exit::Done)
}

fn chosen<'s>(all: &'s [Status], asked: &I18nStatus) -> Result<Vec<&'s Status>, Stop> {
    let find = |tag: &String| {
        all.iter().find(|status| status.language.as_str() == tag).ok_or_else(|| {
            let tags = || all.iter().map(|status| status.language.as_str());
            let remedy = match nearest(tag, tags()) {
                Some(meant) => say!("Menade du {meant}?", "Did you mean {meant}?"),
                None => {
                    let tags = tags().collect::<Vec<_>>().join(", ");
                    say!("Katalogens språk är {tags}.", "The catalogue's languages are {tags}.")
                }
            };
            let message = say!(
                "Katalogen har inte språket ”{tag}”.",
                "The catalogue does not have the language “{tag}”."
            );
            Stop::new(Exit::Usage, message, remedy)
        })
    };
    asked.languages.iter().map(find).collect()
}
