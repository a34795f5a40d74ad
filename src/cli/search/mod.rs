//! `frisok search`.

mod human;
mod json;
mod words;

use super::args::{Args, Search, SearchFormat};
use super::stop::{Exit, Stop};
use super::{check, report};
use crate::diagnose::{Language, one_line, say};
use crate::search::query;
use crate::site::{LeftOut, Opened, Options, Site, open_without_broken};

/// What was asked, and what was found.
struct Found<'s> {
    site: &'s Site,
    search: &'s query::Search<'s>,
    answer: &'s query::Answer,
    /// The language of the query.
    tag: &'s str,
    asked: &'s Search,
    language: Language,
}

/// Says on standard output which courses a query finds, and with `--explain` why.
pub fn run(args: &Args, asked: &Search, language: Language) -> Result<Exit, Stop> {
    check::is_catalogue(&args.root)?;
    let options = Options { root: args.root.clone(), today: args.today, ..Options::default() };
    let Opened { site, files, findings, left_out, county_unusable, .. } = open_without_broken(&options)?;
    let Some(site) = site else {
        report::show(
            &findings.iter().filter(|finding| finding.is_error()).collect::<Vec<_>>(),
            &files,
            language,
        );
        return Ok(if county_unusable { Exit::Usage } else { Exit::Content });
    };
    let search = query::Search::new(&site.pages.catalogue, &site.pages.languages);
    let default = site.pages.catalogue.default_language.as_str();
    let tag = asked.language.as_deref().unwrap_or(default);
    known(tag, &search)?;
    let answer = search.find(&asked.query.join(" "), tag);
    let found = Found { site: &site, search: &search, answer: &answer, tag, asked, language };
    report::print(&match asked.format {
        SearchFormat::Human => human::text(&found),
        SearchFormat::Json => json::lines(&found),
    })?;
    Ok(if left_out.is_empty() { Exit::Done } else { say_left_out(&left_out, language) })
}

fn known(tag: &str, search: &query::Search) -> Result<(), Stop> {
    let all: Vec<&str> = search.tags().collect();
    if all.contains(&tag) {
        return Ok(());
    }
    let (tag, all) = (one_line(tag), all.join(", "));
    Err(Stop::new(
        Exit::Usage,
        say!("Inga ord är på språket {tag}.", "No words are in the language {tag}."),
        say!("Välj ett av {all}.", "Choose one of {all}."),
    ))
}

/// Says what was not searched, so that nobody takes it for gone.
fn say_left_out(left_out: &LeftOut, language: Language) -> Exit {
    let names = left_out.entries().keys().map(|path| one_line(path)).collect::<Vec<_>>().join(", ");
    let said = say!(
        "Filer med fel är inte med i sökningen: {names}. Se felen: frisok check",
        "Files with errors are not searched: {names}. See the errors: frisok check"
    );
    tell!("{}", said.text(language));
    Exit::LeftOut
}

impl Found<'_> {
    /// The courses that are shown, the best first.
    fn shown(&self) -> impl Iterator<Item = &query::Hit> {
        self.answer.hits.iter().take(self.asked.limit)
    }
}
