//! `frisok i18n`.

use super::args::{Args, I18n, I18nStatus, I18nWhat, StatusFormat};
use super::stop::{Exit, Stop};
use super::{check, report};
use crate::author::translations::{self, Status};
use crate::diagnose::{Language, say};

/// Says how far the translations have come.
pub fn run(args: &Args, i18n: &I18n, language: Language) -> Result<Exit, Stop> {
    let I18nWhat::Status(asked) = &i18n.what;
    check::is_catalogue(&args.root)?;
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
            // No "did you mean": every code of two letters is near every other.
            let tags = all.iter().map(|status| status.language.as_str()).collect::<Vec<_>>().join(", ");
            let remedy = say!("Katalogens språk är {tags}.", "The catalogue's languages are {tags}.");
            let message = say!(
                "Katalogen har inte språket ”{tag}”.",
                "The catalogue does not have the language “{tag}”."
            );
            Stop::new(Exit::Usage, message, remedy)
        })
    };
    asked.languages.iter().map(find).collect()
}
