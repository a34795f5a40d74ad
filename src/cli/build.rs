//! `frisok build`.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use super::args::{Args, Build};
use super::changes::Changes;
use super::progress::Progress;
use super::signals::Signals;
use super::stop::{Exit, Stop};
use super::{check, report};
use crate::content::Parsed;
use crate::diagnose::{Diagnostic, Files, Language, Said, one_line, say};
use crate::model::Tag;
use crate::output::{
    INPUTS, Left, Manifest, Notes, OutputError, OutputFile, Prepared, PublishError, Published, Sink, Target,
    left_early,
};
use crate::site::{self, Ledger, LeftOut, Opened, Options, Portion, Site, guard, portion};

/// Where stands how many warnings there were.
const WARNINGS: &str = "warnings";

/// Builds the site into a folder.
pub fn run(args: &Args, build: &Build, language: Language) -> Result<Exit, Stop> {
    let begun = Instant::now();
    let signals = Signals::heed()?;
    let mut target = target(args, build);
    let changes = build.changes.as_ref().map(|file| Changes::into(file, &target.out)).transpose()?;
    let options = Options {
        root: args.root.clone(),
        today: args.today,
        base_url: build.base_url.clone(),
        ..Options::default()
    };
    check::is_catalogue(&options.root)?;
    let portion = Portion { languages: build.languages.clone(), part: build.part };
    let mut notes = portion.notes();
    let inputs = site::inputs(&options, &portion)?;
    notes.extend(inputs.iter().map(|inputs| (INPUTS.to_owned(), inputs.all.as_str().into())));
    if changes.is_none()
        && let Some(site) = standing(&target, &notes)?
    {
        say_unchanged(&site, begun.elapsed(), language);
        return Ok(Exit::Done);
    }
    let parsed = Arc::new(Parsed::new(left_early(&target.out).unwrap_or_default()));
    let options = Options { parsed: Some(parsed.clone()), ..options };
    let opened = match build.keep_going {
        false => Opened::of(check::read(&options)?, &options)?,
        true => site::open_without_broken(&options)?,
    };
    let parsed = parsed.finish();
    let Opened { site, files, findings, left_out, county_unusable, .. } = opened;
    report::show(&left_out.findings().iter().collect::<Vec<_>>(), left_out.files(), language);
    report::show(&findings.iter().collect::<Vec<_>>(), &files, language);
    let Some(site) = site else {
        untouched(language);
        // That frisok.yaml names what was left out is no fault of its own.
        let unusable = county_unusable && left_out.is_empty();
        return Ok(if unusable { Exit::Usage } else { Exit::Content });
    };
    if let Some(unknown) = portion.languages.iter().find(|tag| !site.pages.tags().contains(tag)) {
        return Err(no_language(unknown, &site));
    }
    target.cancel = signals.tidy_first();
    let prepared = target.prepare()?;
    if let Some(folder) = build.previous.as_ref().filter(|_| prepared.previous().is_none()) {
        say_unguarded(folder, language);
    }
    if !build.allow_drop && !complete(&prepared, &site, &left_out, &files, language) {
        untouched(language);
        return Ok(Exit::Content);
    }
    let previous = prepared.previous().filter(|_| changes.is_some()).cloned();
    let out = prepared.out().to_owned();
    if !left_out.is_empty() {
        notes.remove(INPUTS);
    }
    notes.insert(WARNINGS.to_owned(), findings.len().into());
    notes.extend(guard::notes(&site.pages.catalogue));
    // What is left out is no part of the inputs.
    let others = inputs.filter(|_| left_out.is_empty()).map(|inputs| inputs.others);
    let ledger = others.map(|others| Ledger::new(&site, &files, others, prepared.memo()));
    let exit = match publish(prepared, notes, (&site, ledger, parsed), &portion, language) {
        Ok((published, made)) => {
            if let Some(changes) = changes {
                changes.write(previous.as_ref(), &out, &site, language);
            }
            say_done(&published, begun.elapsed(), language);
            made.iter().for_each(|made| say_made(*made, language));
            Ok(if left_out.is_empty() { Exit::Done } else { say_left_out(&left_out, language) })
        }
        Err(PublishError::Files(errors)) => {
            show_once(errors.into_iter().map(|error| *error).collect(), &files, language);
            untouched(language);
            Ok(Exit::Content)
        }
        Err(PublishError::Output(error)) => Err(error.into()),
    };
    // The program ends here, and with it all that it holds. To let go of it piece by piece takes long.
    std::mem::forget((site, files));
    exit
}

fn target(args: &Args, build: &Build) -> Target {
    let protected = ["content", "themes", "i18n", "media", "frisok.yaml"];
    Target {
        out: build.out.clone().unwrap_or_else(|| args.root.join("public")),
        protected: protected.map(|name| args.root.join(name)).to_vec(),
        in_place: build.in_place,
        precompress: build.precompress,
        earlier: build.previous.clone(),
        lingering: lingering(),
        ..Target::default()
    }
}

/// The manifest of the site that stands in the output folder, when it is made of the same, has been
/// made in the same way and is whole: then this build would make the same again.
fn standing(target: &Target, notes: &Notes) -> Result<Option<Manifest>, Stop> {
    let is_same = |old: &Notes| {
        let same = |key: &str| old.get(key) == notes.get(key);
        notes.contains_key(INPUTS) && [INPUTS, portion::PART, portion::LANGUAGES].into_iter().all(same)
    };
    // What is wrong with the folder is told by the build.
    if target.earlier.is_some() || !Manifest::read_notes(&target.out).is_some_and(|old| is_same(&old)) {
        return Ok(None);
    }
    let prepared = target.clone().prepare()?;
    let is_same = |old: &Manifest| is_same(old.notes()) && old.has_twins() == target.precompress;
    let standing = prepared.previous().filter(|old| is_same(old) && prepared.stands());
    Ok(standing.cloned())
}

/// Folders whose files stay for one build more.
pub(super) fn lingering() -> Vec<String> {
    vec!["assets/".to_owned(), "search/".to_owned()]
}

/// Whether the site has what the one before had; what is missing is shown.
fn complete(prepared: &Prepared, site: &Site, left_out: &LeftOut, files: &Files, language: Language) -> bool {
    let none = Notes::new();
    let previous = prepared.previous().map_or(&none, |manifest| manifest.notes());
    let vanished = guard::vanished(previous, &site.pages.catalogue, left_out);
    report::show(&vanished.iter().collect::<Vec<_>>(), files, language);
    vanished.is_empty()
}

fn no_language(unknown: &Tag, site: &Site) -> Stop {
    let known = site.pages.tags().iter().map(Tag::as_str).collect::<Vec<_>>().join(", ");
    Stop::new(
        Exit::Usage,
        say!("Webbplatsen har inget språk {unknown}.", "The site has no language {unknown}."),
        say!("Ange några av {known} med --languages.", "Name some of {known} with --languages."),
    )
}

/// A misspelt folder must not pass for a first build in silence.
fn say_unguarded(folder: &Path, language: Language) {
    let folder = folder.display().to_string();
    let folder = one_line(&folder);
    let said = say!(
        "I {folder} finns ingen tidigare webbplats. Det går inte att se om kurser har försvunnit.",
        "There is no earlier site in {folder}. Whether courses have vanished cannot be seen."
    );
    tell!("{}", said.text(language));
}

/// Publishes a site; also says how many of its pages and feeds were made, where not all were.
fn publish(
    prepared: Prepared,
    notes: Notes,
    (site, ledger, parsed): (&Site, Option<Ledger>, Vec<u8>),
    portion: &Portion,
    language: Language,
) -> Result<(Published, Option<usize>), PublishError<Box<Diagnostic>>> {
    let progress = Progress::new(portion.size(site.sizes()), language);
    // Nothing for a file that is kept: what would be made stands there.
    let render = |sink: &Sink, file: &site::File| {
        let path = site.path(file);
        let same = ledger.as_ref().and_then(|ledger| ledger.same(file, &path, sink.previous()));
        // A sink that has stopped takes nothing more.
        let kept = same.is_some_and(|old| sink.keep_with_twins(old) != Ok(false));
        let body = || ledger.as_ref().map_or_else(|| site.body(file), |ledger| ledger.make(file, &path));
        let body = (!kept).then(body);
        progress.inc();
        body.map(|body| Ok(OutputFile { path, body: body? }))
    };
    let fill = |sink: &Sink| {
        let mut errors = Vec::new();
        for (tag, mut files) in portion.of(site.parts()) {
            for files in files.chunks_mut(site.at_once()) {
                // Files of one kind after the other: the processor has their templates at hand.
                files.sort_unstable();
                errors.extend(sink.put_all(files.par_iter().filter_map(|file| render(sink, file))));
                tag.iter().for_each(|tag| site.done(tag));
            }
        }
        errors
    };
    let memo = |manifest: &Manifest| {
        let late = ledger.as_ref()?.write(manifest);
        Some(Left { early: parsed, late })
    };
    let published = prepared.publish_remembering(notes, fill, memo);
    progress.finish();
    Ok((published?, ledger.as_ref().and_then(Ledger::made)))
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

fn say_unchanged(site: &Manifest, took: Duration, language: Language) {
    let files = site.files().iter().filter(|entry| !entry.kept).count();
    say_done(&Published { files, ..Published::default() }, took, language);
    let said = match site.notes().get(WARNINGS).and_then(serde_json::Value::as_u64) {
        None | Some(0) => {
            say!("Inget har ändrats sedan förra bygget.", "Nothing has changed since the last build.")
        }
        Some(1) => say!(
            "Inget har ändrats sedan förra bygget. Varningen finns kvar: frisok check",
            "Nothing has changed since the last build. Its warning is still there: frisok check"
        ),
        Some(many) => say!(
            "Inget har ändrats sedan förra bygget. De {many} varningarna finns kvar: frisok check",
            "Nothing has changed since the last build. Its {many} warnings are still there: frisok check"
        ),
    };
    tell!("{}", said.text(language));
}

/// That little was made is said, so that nobody wonders how it could be so quick.
fn say_made(made: usize, language: Language) {
    let said = match made {
        1 => say!(
            "1 sida eller flöde gjordes om, resten är som förut.",
            "1 page or feed was made again, the rest is as it was."
        ),
        _ => say!(
            "{made} sidor och flöden gjordes om, resten är som förut.",
            "{made} pages and feeds were made again, the rest is as it was."
        ),
    };
    tell!("{}", said.text(language));
}

pub(super) fn say_done(published: &Published, took: Duration, language: Language) {
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

/// Says what is not on the site, so that nobody takes it for whole.
fn say_left_out(left_out: &LeftOut, language: Language) -> Exit {
    let number = left_out.entries().len();
    let names = left_out.entries().keys().map(|path| one_line(path)).collect::<Vec<_>>().join(", ");
    let said = match number {
        1 => say!(
            "En fil har fel och är inte med på webbplatsen: {names}.",
            "One file has errors and is not on the site: {names}."
        ),
        _ => say!(
            "{number} filer är inte med på webbplatsen: {names}.",
            "{number} files are not on the site: {names}."
        ),
    };
    let where_to = say!("Allt om dem står i quarantine.md.", "All about them is in quarantine.md.");
    tell!("{} {}", said.text(language), where_to.text(language));
    Exit::LeftOut
}

impl From<OutputError> for Stop {
    fn from(error: OutputError) -> Stop {
        let (sv, en) = error.message();
        let (remedy_sv, remedy_en) = error.remedy();
        let exit = match error.exit_code() {
            1 => Exit::Content,
            2 => Exit::Usage,
            _ => Exit::Disk,
        };
        Stop::new(exit, Said { sv, en }, Said { sv: remedy_sv, en: remedy_en })
    }
}
