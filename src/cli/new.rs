//! `frisok new`.

use std::path::Path;

use super::args::{Args, New, NewWhat};
use super::stop::{Exit, Stop};
use super::{ask, codeowners, import, new_course};
use crate::author::WriteError;
use crate::author::new::{self, Made, NewError, NewPublisher, Target};
use crate::diagnose::{Language, Said, say};

/// Makes something new.
pub fn run(args: &Args, new: &New, language: Language) -> Result<Exit, Stop> {
    let today = args.today.unwrap_or_else(|| jiff::Zoned::now().date());
    match &new.what {
        NewWhat::Catalogue { dir } => {
            let made = new::catalogue(dir, today)?;
            say_made(&made, dir, language);
            let shown = dir.display().to_string();
            let root = match &*shown {
                "." => String::new(),
                path if path.contains(' ') => format!(" --root \"{path}\""),
                path => format!(" --root {path}"),
            };
            let next = say!(
                "Allt i den är exempel. Byt ut det, och visa katalogen med: frisok serve{root}",
                "All in it is an example. Change it, and show the catalogue with: frisok serve{root}"
            );
            tell!("{}", next.text(language));
        }
        NewWhat::Publisher { id, name, municipalities } => {
            let target = Target::read(&args.root)?;
            let mut publisher = NewPublisher::new(&target, id)?;
            if !municipalities.is_empty() {
                publisher.municipalities = municipalities.iter().map(|id| id.trim().to_owned()).collect();
            }
            publisher.name = given(name).or(publisher.name);
            if ask::possible() {
                ask_for_publisher(&mut publisher, &target, language)?;
            }
            finish(&publisher.write(&target)?, &args.root, language);
        }
        NewWhat::Course(flags) => {
            let target = Target::read(&args.root)?;
            finish(&new_course::make(&target, flags, today, language)?, &args.root, language);
        }
        NewWhat::Codeowners(asked) => return codeowners::run(&args.root, asked, language),
        NewWhat::Map { file, out } => return import::propose(file, out.as_deref(), language),
    }
    Ok(Exit::Done)
}

/// What stands after a flag, unless it is blank.
pub(super) fn given(text: &Option<String>) -> Option<String> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn ask_for_publisher(publisher: &mut NewPublisher, target: &Target, language: Language) -> Result<(), Stop> {
    if publisher.name.is_none() {
        publisher.name = ask_text(language.pick("Utgivarens namn:", "The publisher's name:"), language)?;
    }
    if publisher.municipalities.is_empty() {
        let known: Vec<_> = target.municipalities().map(|(id, _)| id.as_str()).collect();
        tell!("{}", known.join(", "));
        let question = language.pick(
            "Vilka av kommunerna, med komma emellan:",
            "Which of the municipalities, with commas between:",
        );
        let read = |answer: &str| {
            let ids: Vec<String> =
                answer.split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect();
            match ids.iter().find(|id| !known.contains(&id.as_str())) {
                None if !ids.is_empty() => Ok(ids),
                Some(id) => Err(say!("{id} finns inte.", "There is no {id}.").text(language).to_owned()),
                None => Err(language.pick("Skriv minst en.", "Write at least one.").to_owned()),
            }
        };
        publisher.municipalities = asked(question, read)?.unwrap_or_default();
    }
    Ok(())
}

fn ask_text(question: &str, language: Language) -> Result<Option<String>, Stop> {
    asked(question, |answer| match answer {
        "" => Err(language.pick("Skriv något.", "Write something.").to_owned()),
        text => Ok(text.to_owned()),
    })
}

/// Asks, and tells what to do where answers cannot be read.
pub(super) fn asked<T>(question: &str, read: impl Fn(&str) -> Result<T, String>) -> Result<Option<T>, Stop> {
    ask::ask(question, read).map_err(|error| {
        Stop::new(
            Exit::Disk,
            say!("Svaret kunde inte läsas: {error}.", "The answer could not be read: {error}."),
            say!(
                "Skriv svaren som flaggor. De finns i: frisok new --help",
                "Write the answers as flags. They are in: frisok new --help"
            ),
        )
    })
}

fn finish(made: &Made, root: &Path, language: Language) {
    say_made(made, root, language);
    if !made.fillers.is_empty() {
        let fields = made.fillers.join(", ");
        let said = say!("Byt ut det som står i: {fields}.", "Replace what stands in: {fields}.");
        tell!("{}", said.text(language));
    }
    let next = say!(
        "Öppna filen och fyll i mer. Visa fel med: frisok check",
        "Open the file and fill in more. See errors with: frisok check"
    );
    tell!("{}", next.text(language));
}

fn say_made(made: &Made, root: &Path, language: Language) {
    for file in &made.files {
        let path = if root == Path::new(".") { Path::new(file).to_owned() } else { root.join(file) };
        tell!("{} {}", language.pick("skapade", "made"), path.display());
    }
}

impl From<NewError> for Stop {
    fn from(error: NewError) -> Stop {
        match error {
            NewError::Refused(message, remedy) => Stop::new(Exit::Usage, message, remedy),
            NewError::Read(error) => error.into(),
            NewError::Write(error) => error.into(),
        }
    }
}

impl From<WriteError> for Stop {
    fn from(WriteError { path, error }: WriteError) -> Stop {
        let path = path.display();
        let remedy: Said = say!(
            "Se till att mappen finns, att du får skriva i den och att det finns plats på disken.",
            "Make sure that the folder exists, that you may write in it, and that the disk has room."
        );
        Stop::new(
            Exit::Disk,
            say!("{path} kunde inte skrivas: {error}.", "{path} could not be written: {error}."),
            remedy,
        )
    }
}
