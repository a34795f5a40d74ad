//! `frisok build`.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use super::args::{Args, Build};
use super::changes::Changes;
use super::stop::{Exit, Stop};
use super::{check, report};
use crate::diagnose::{Diagnostic, Files, Language, Said, say};
use crate::output::{Notes, OutputError, OutputFile, PublishError, Published, Target};
use crate::site::{Options, Site};

/// Builds the site into a folder.
pub fn run(args: &Args, build: &Build, language: Language) -> Result<Exit, Stop> {
    let begun = Instant::now();
    let out = build.out.clone().unwrap_or_else(|| args.root.join("public"));
    let changes = build.changes.as_ref().map(|file| Changes::into(file, &out)).transpose()?;
    let protected = ["content", "themes", "i18n", "media", "frisok.yaml"];
    let target = Target {
        out,
        protected: protected.map(|name| args.root.join(name)).to_vec(),
        in_place: build.in_place,
        lingering: vec!["assets/".into()],
        ..Target::default()
    };
    let options = Options {
        root: args.root.clone(),
        today: args.today,
        base_url: build.base_url.clone(),
        ..Options::default()
    };
    let checked = check::read(&options)?;
    if checked.county_unusable() || checked.has_errors() {
        let exit = if checked.county_unusable() { Exit::Usage } else { Exit::Content };
        report::show(&checked.findings.iter().collect::<Vec<_>>(), &checked.files, language);
        untouched(language);
        return Ok(exit);
    }
    let warnings = checked.findings.clone();
    let prepared = target.prepare()?;
    let previous = prepared.previous().filter(|_| changes.is_some()).cloned();
    let out = prepared.out().to_owned();
    let (site, files, findings) = Site::open(checked, &options)?;
    let findings: Vec<_> = warnings.into_iter().chain(findings).collect();
    report::show(&findings.iter().collect::<Vec<_>>(), &files, language);
    let Some(site) = site.filter(|_| !findings.iter().any(Diagnostic::is_error)) else {
        untouched(language);
        return Ok(Exit::Content);
    };
    let outputs = site.files();
    let progress = progress(outputs.len(), language);
    let rendered = outputs.par_iter().map(|file| {
        let body = site.body(file)?;
        progress.inc(1);
        Ok(OutputFile { path: site.path(file), body })
    });
    let published = prepared.publish(Notes::new(), rendered);
    progress.finish_and_clear();
    match published {
        Ok(published) => {
            if let Some(changes) = changes {
                let default = &site.pages.catalogue.default_language;
                let mut languages: Vec<_> = site.pages.tags().iter().map(ToString::to_string).collect();
                languages.sort_by_key(|tag| *tag != default.to_string());
                changes.write(previous.as_ref(), &out, &languages, language);
            }
            say_done(&published, begun.elapsed(), language);
            Ok(Exit::Done)
        }
        Err(PublishError::Files(errors)) => {
            let errors = errors.into_iter().map(|error: Box<Diagnostic>| *error).collect();
            show_once(errors, &files, language);
            untouched(language);
            Ok(Exit::Content)
        }
        Err(PublishError::Output(error)) => Err(error.into()),
    }
}

/// The same fault of a template is met on every page that it makes.
fn show_once(mut errors: Vec<Diagnostic>, files: &Files, language: Language) {
    Diagnostic::sort(&mut errors, files);
    errors.dedup_by(|a, b| a.place == b.place && a.code == b.code);
    report::show(&errors.iter().collect::<Vec<_>>(), files, language);
}

fn untouched(language: Language) {
    tell!("{}", language.pick("Webbplatsen är inte ändrad.", "The site has not been changed."));
}

fn progress(files: usize, language: Language) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let left = language.pick("kvar", "left");
    let template = format!("{{wide_bar}} {{pos}}/{{len}} {{eta}} {left}");
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr_with_hz(10));
    bar.with_style(style)
}

fn say_done(published: &Published, took: Duration, language: Language) {
    let (files, written, removed) = (published.files, published.written.len(), published.removed.len());
    let seconds = format!("{:.1}", took.as_secs_f64());
    let seconds_sv = seconds.replace('.', ",");
    let said = say!(
        "{files} filer, {written} skrivna, {removed} borttagna, på {seconds_sv} s.",
        "{files} files, {written} written, {removed} removed, in {seconds} s."
    );
    tell!("{}", said.text(language));
    if let Some(leftover) = &published.leftover {
        let (sv, en) = leftover.message();
        tell!("{}", Said { sv, en }.text(language));
    }
}

impl From<OutputError> for Stop {
    fn from(error: OutputError) -> Stop {
        let (sv, en) = error.message();
        let (remedy_sv, remedy_en) = error.remedy();
        let exit = if error.exit_code() == 2 { Exit::Usage } else { Exit::Disk };
        Stop::new(exit, Said { sv, en }, Said { sv: remedy_sv, en: remedy_en })
    }
}
