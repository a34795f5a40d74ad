//! `frisok serve`.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::process::{Command, Stdio};

use super::args::{Args, Serve};
use super::stop::{Exit, Stop};
use super::{check, report};
use crate::diagnose::{Diagnostic, Language, say};
use crate::serve::{self, Reading, Rebuilt, Server};
use crate::site::{Before, File, Options};

/// Shows the site on this machine until the process is ended.
pub fn run(args: &Args, serve: &Serve, language: Language) -> Result<Exit, Stop> {
    let listener = serve::bind(serve.port).map_err(|error| no_port(serve.port, &error))?;
    let address = serve::address(&listener).map_err(|error| failed(&error))?;
    let options = Options {
        root: args.root.clone(),
        today: args.today,
        base_url: Some(address.clone()),
        serve: true,
        ..Options::default()
    };
    check::is_catalogue(&options.root)?;
    let mut before = Before::default();
    let checked = before.read(&options, &BTreeSet::new())?;
    if checked.county_unusable() {
        report::show(&checked.findings.iter().collect::<Vec<_>>(), &checked.files, language);
        return Ok(Exit::Usage);
    }
    let reading = Reading::of(checked, &options, &mut before)?;
    show(&reading, language);
    say_where(&address, &reading, language);
    let mut server = Server::new(listener, &reading, before, options, language);
    drop(reading);
    if let Err(error) = server.watch(move |rebuilt| say_rebuilt(rebuilt, language)) {
        let said = say!(
            "Ändringar märks inte ({error}). Starta om servern för att se dem.",
            "Changes cannot be noticed ({error}). Start the server again to see them."
        );
        tell!("{}", said.text(language));
    }
    if serve.open && open(&address).is_err() {
        let said = say!("Webbläsaren gick inte att öppna.", "The browser could not be opened.");
        tell!("{}", said.text(language));
    }
    server.run().map_err(|error| failed(&error))?;
    Ok(Exit::Done)
}

fn show(reading: &Reading, language: Language) {
    let findings: Vec<&Diagnostic> = reading.findings.iter().collect();
    report::show(&findings, &reading.files, language);
}

fn say_where(address: &str, reading: &Reading, language: Language) {
    let said = match &reading.site {
        Some(site) => {
            let pages = site.files().iter().filter(|file| matches!(file, File::Page(..))).count();
            say!("{pages} sidor finns nu på {address}", "{pages} pages are now at {address}")
        }
        None => say!(
            "Felen visas på {address} tills de är rättade.",
            "The errors are shown at {address} until they are corrected."
        ),
    };
    let how = say!(
        "Sidan i webbläsaren följer med när du sparar. Avsluta med Ctrl-C.",
        "The page in the browser follows when you save. End with Ctrl-C."
    );
    tell!("{}\n{}", said.text(language), how.text(language));
}

fn say_rebuilt(rebuilt: &Rebuilt, language: Language) {
    let said = match rebuilt.changed {
        [one] => say!("{one} ändrades.", "{one} changed."),
        many => {
            let number = many.len();
            say!("{number} filer ändrades.", "{number} files changed.")
        }
    };
    let then = match &rebuilt.outcome {
        Ok(reading) => {
            show(reading, language);
            let took = rebuilt.took.as_millis();
            match reading.site {
                Some(_) => say!("Visas efter {took} ms.", "Shown after {took} ms."),
                None => {
                    say!("Den senaste versionen utan fel visas.", "The last version without errors is shown.")
                }
            }
        }
        Err(error) => {
            let (path, error) = (error.path.display(), &error.error);
            say!("{path} kunde inte läsas: {error}.", "{path} could not be read: {error}.")
        }
    };
    tell!("{} {}", said.text(language), then.text(language));
}

/// Somebody else has the port, or it may not be taken.
fn no_port(port: u16, error: &io::Error) -> Stop {
    let (message, above) = match error.kind() {
        ErrorKind::AddrInUse => (say!("Port {port} används redan.", "Port {port} is in use already."), port),
        ErrorKind::PermissionDenied => {
            (say!("Port {port} får du inte använda.", "You may not use port {port}."), 8079)
        }
        _ => (
            say!("Port {port} kunde inte öppnas: {error}.", "Port {port} could not be opened: {error}."),
            port,
        ),
    };
    let remedy = match free_above(above) {
        Some(free) => say!(
            "Använd en annan port: frisok serve --port {free}",
            "Use another port: frisok serve --port {free}"
        ),
        None => say!("Använd en annan port, med --port.", "Use another port, with --port."),
    };
    Stop::new(Exit::Disk, message, remedy)
}

fn free_above(port: u16) -> Option<u16> {
    let candidates = port.saturating_add(1)..=port.saturating_add(50);
    candidates.into_iter().find(|candidate| serve::bind(*candidate).is_ok())
}

fn failed(error: &io::Error) -> Stop {
    Stop::new(
        Exit::Disk,
        say!("Servern stannade: {error}.", "The server stopped: {error}."),
        say!("Starta den igen.", "Start it again."),
    )
}

/// Opens the browser of whoever sits at the machine.
fn open(address: &str) -> io::Result<()> {
    let mut command = match std::env::consts::OS {
        "macos" => Command::new("open"),
        "windows" => {
            let mut start = Command::new("cmd");
            start.args(["/C", "start", ""]);
            start
        }
        _ => Command::new("xdg-open"),
    };
    command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
}
