//! What an [`OutputError`] says to people: the cause and the remedy, in
//! Swedish and English.

use std::io;

use super::error::{Action, OutputError};

impl OutputError {
    /// What is wrong, in Swedish and in English. One sentence or two, no
    /// newline at the end.
    pub fn message(&self) -> (String, String) {
        match self {
            Self::Overlaps { out, with } => {
                let (out, with) = (out.display(), with.display());
                both(
                    format!("Webbplatsen kan inte skrivas till {out}: den mappen skulle krocka med {with}."),
                    format!("The site cannot be written to {out}: that folder would collide with {with}."),
                )
            }
            Self::Link { out } => both(
                format!("Utdatamappen {} är en symbolisk länk.", out.display()),
                format!("The output folder {} is a symbolic link.", out.display()),
            ),
            Self::NotAFolder { out } => both(
                format!("{} är inte en mapp.", out.display()),
                format!("{} is not a folder.", out.display()),
            ),
            Self::NotOurs { out, found } => both(
                format!(
                    "Mappen {} är inte skapad av frisok. Där finns till exempel ”{found}”.",
                    out.display()
                ),
                format!(
                    "The folder {} was not made by frisok. It holds “{found}”, for example.",
                    out.display()
                ),
            ),
            Self::PutAside { out } => both(
                format!("Mappen {} är den förra webbplatsen, som frisok har lagt undan.", out.display()),
                format!("The folder {} is the last site, which frisok has put aside.", out.display()),
            ),
            Self::NotASite { folder } => both(
                format!("Mappen {} är ingen webbplats som frisok har skrivit.", folder.display()),
                format!("The folder {} is not a site that frisok has written.", folder.display()),
            ),
            Self::Stranger { out, found } => both(
                format!(
                    "Mappen {} innehåller ”{found}”, som frisok inte har skrivit och som skulle försvinna.",
                    out.display()
                ),
                format!(
                    "The folder {} holds “{found}”, which frisok did not write and which would be lost.",
                    out.display()
                ),
            ),
            Self::BadManifest { path, reason } => both(
                format!("Filen {} går inte att läsa som frisoks förteckning ({reason}).", path.display()),
                format!("The file {} cannot be read as frisok's manifest ({reason}).", path.display()),
            ),
            Self::Busy { out, holder } => {
                let (sv, en) = match holder {
                    Some(pid) => {
                        (format!("Ett annat bygge (process {pid})"), format!("Another build (process {pid})"))
                    }
                    None => ("Ett annat bygge".to_owned(), "Another build".to_owned()),
                };
                let out = out.display();
                both(format!("{sv} skriver redan till {out}."), format!("{en} is already writing to {out}."))
            }
            Self::CannotExchange { out, source } => {
                let (sv, en) = match source {
                    Some(error) => cause(error),
                    None => ("den är en monteringspunkt".to_owned(), "it is a mount point".to_owned()),
                };
                let out = out.display();
                both(
                    format!("Mappen {out} kan inte bytas ut i ett enda steg: {sv}."),
                    format!("The folder {out} cannot be exchanged in one step: {en}."),
                )
            }
            Self::Io { action, path, source } => {
                let (sv, en) = match action {
                    Action::Read => ("läsa", "read"),
                    Action::Write => ("skriva", "write"),
                    Action::Move => ("flytta", "move"),
                    Action::Remove => ("ta bort", "remove"),
                };
                let (sv_cause, en_cause) = cause(source);
                let path = path.display();
                both(
                    format!("Det gick inte att {sv} {path}: {sv_cause}."),
                    format!("Could not {en} {path}: {en_cause}."),
                )
            }
            Self::Altered { path } => {
                let path = path.display();
                both(
                    format!("Filen {path} är inte som den skrevs när delen byggdes."),
                    format!("The file {path} is not as it was written when its part was built."),
                )
            }
            Self::Cancelled { .. } => both("Bygget avbröts.".into(), "The build was interrupted.".into()),
            Self::UnsafePath { path } => both(
                format!(
                    "Adressen {path:?} kan inte bli en fil på webbplatsen: alla system klarar inte det namnet."
                ),
                format!(
                    "The address {path:?} cannot be a file of the site: not every system can take that name."
                ),
            ),
            Self::Collision { first, second } if first == second => both(
                format!("Två sidor eller filer har samma adress: {first:?}."),
                format!("Two pages or files have the same address: {first:?}."),
            ),
            Self::Collision { first, second } => both(
                format!(
                    "Två sidor eller filer har adresser som inte kan finnas sida vid sida: {first:?} och {second:?}."
                ),
                format!(
                    "Two pages or files have addresses that cannot exist side by side: {first:?} and {second:?}."
                ),
            ),
        }
    }

    /// What to do about it, in Swedish and in English.
    pub fn remedy(&self) -> (String, String) {
        let (sv, en) = match self {
            Self::Overlaps { .. } => (
                "Välj en mapp med --out som varken innehåller katalogens filer eller ligger bland dem, till exempel public.",
                "Choose a folder with --out that neither holds the catalogue's files nor lies among them, such as public.",
            ),
            Self::PutAside { .. } => (
                "Ett bygge byter ut hela mappen. Om du står i den, gå till den en gång till (cd), eller ange den med hela sökvägen efter --out.",
                "A build exchanges the whole folder. If you stand in it, go there once more (cd), or give its whole path after --out.",
            ),
            Self::NotASite { .. } => (
                "Ange mappen med filen .frisok från det förra bygget, och hämta den igen om den är skadad. Bara om det inte finns något förra bygge: ta bort --previous.",
                "Name the folder with the file .frisok of the last build, and fetch it again if it is damaged. Only if there is no last build: leave --previous out.",
            ),
            Self::Link { .. } => {
                ("Ange mappen som länken pekar på.", "Name the folder that the link points to.")
            }
            Self::NotAFolder { .. } => (
                "Flytta filen eller välj en annan mapp med --out.",
                "Move the file, or choose another folder with --out.",
            ),
            Self::NotOurs { .. } => (
                "Välj en ny eller tom mapp med --out. frisok tar aldrig bort filer som det inte har skrivit.",
                "Choose a new or empty folder with --out. frisok never removes files that it has not written.",
            ),
            Self::Stranger { .. } => (
                "Flytta det någon annanstans, eller bygg med --in-place, som lämnar det i fred.",
                "Move it elsewhere, or build with --in-place, which leaves it alone.",
            ),
            Self::BadManifest { .. } => (
                "Ta bort mappen och bygg igen. Är webbplatsen byggd med en nyare frisok: uppgradera.",
                "Remove the folder and build again. If the site was built by a newer frisok: upgrade.",
            ),
            Self::Busy { .. } => {
                ("Vänta tills det är klart och försök igen.", "Wait until it is done and try again.")
            }
            Self::CannotExchange { .. } => (
                "Bygg med --in-place. Då byts filerna ut en i taget, så besökare kan en kort stund se gammalt och nytt blandat.",
                "Build with --in-place. Files are then replaced one by one, so for a short while visitors may see old and new mixed.",
            ),
            Self::Io { source, action, .. } => remedy_for(source, *action),
            Self::Altered { .. } => (
                "Bygg den delen igen, eller hämta den igen, och sätt ihop delarna på nytt.",
                "Build that part again, or fetch it again, and join the parts anew.",
            ),
            Self::Cancelled { .. } => (
                "Den gamla webbplatsen är orörd. Bygg igen när du vill.",
                "The old site is untouched. Build again when you like.",
            ),
            Self::UnsafePath { .. } => (
                "Byt namn på det som adressen kommer från: bokstäver, siffror och bindestreck fungerar alltid.",
                "Rename what the address comes from: letters, digits and hyphens always work.",
            ),
            Self::Collision { .. } => (
                "Byt namn på den ena. Skillnad bara i stora och små bokstäver räcker inte.",
                "Rename one of them. A difference in capitals only is not enough.",
            ),
        };
        both(sv.to_owned(), en.to_owned())
    }
}

fn both(sv: String, en: String) -> (String, String) {
    (sv, en)
}

/// The system's reason in plain words; its own words where we have none.
fn cause(error: &io::Error) -> (String, String) {
    let (sv, en) = match error.kind() {
        io::ErrorKind::StorageFull => ("disken är full", "the disk is full"),
        io::ErrorKind::QuotaExceeded => ("ditt utrymme på disken är slut", "your disk quota is used up"),
        io::ErrorKind::FileTooLarge => {
            ("filen blir större än systemet tillåter", "the file is larger than the system allows")
        }
        io::ErrorKind::PermissionDenied => ("behörighet saknas", "permission denied"),
        io::ErrorKind::ReadOnlyFilesystem => ("disken är skrivskyddad", "the disk is read-only"),
        io::ErrorKind::NotFound => ("den finns inte", "it does not exist"),
        io::ErrorKind::NotADirectory => {
            ("en del av sökvägen är inte en mapp", "a part of the path is not a folder")
        }
        io::ErrorKind::InvalidFilename => {
            ("namnet är för långt eller otillåtet", "the name is too long or not allowed")
        }
        _ => return both(error.to_string(), error.to_string()),
    };
    both(sv.to_owned(), en.to_owned())
}

fn remedy_for(error: &io::Error, action: Action) -> (&'static str, &'static str) {
    match (error.kind(), action) {
        (io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge, _) => (
            "Frigör utrymme och bygg igen. Den nya webbplatsen behöver plats bredvid den gamla.",
            "Free some space and build again. The new site needs room beside the old one.",
        ),
        (io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem, Action::Read) => {
            ("Ge dig själv rätt att läsa filen.", "Give yourself permission to read the file.")
        }
        (io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem, _) => (
            "Ge dig själv rätt att skriva i utdatamappen och i mappen som den ligger i, eller välj en annan mapp med --out.",
            "Give yourself permission to write in the output folder and in the folder it lies in, or choose another with --out.",
        ),
        (io::ErrorKind::NotFound, Action::Read) => {
            ("Filen försvann under bygget. Bygg igen.", "The file vanished during the build. Build again.")
        }
        _ => ("Åtgärda felet och bygg igen.", "Put that right and build again."),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn every_error() -> Vec<OutputError> {
        let out = || PathBuf::from("/srv/public");
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        let io = |action, kind: io::ErrorKind| OutputError::Io { action, path: out(), source: kind.into() };
        vec![
            OutputError::Overlaps { out: out(), with: out() },
            OutputError::Link { out: out() },
            OutputError::NotAFolder { out: out() },
            OutputError::NotOurs { out: out(), found: "x".into() },
            OutputError::Stranger { out: out(), found: "x".into() },
            OutputError::BadManifest { path: out(), reason: "x".into() },
            OutputError::Altered { path: out() },
            OutputError::Busy { out: out(), holder: Some(7) },
            OutputError::CannotExchange { out: out(), source: None },
            OutputError::CannotExchange { out: out(), source: Some(full()) },
            io(Action::Write, io::ErrorKind::StorageFull),
            io(Action::Read, io::ErrorKind::PermissionDenied),
            io(Action::Move, io::ErrorKind::ReadOnlyFilesystem),
            io(Action::Remove, io::ErrorKind::Other),
            OutputError::Cancelled { out: out() },
            OutputError::UnsafePath { path: "x\u{7}".into() },
            OutputError::Collision { first: "a".into(), second: "a".into() },
            OutputError::Collision { first: "A".into(), second: "a".into() },
        ]
    }

    #[test]
    fn every_error_says_cause_and_remedy_in_both_languages() {
        let mut seen = std::collections::HashSet::new();
        for error in every_error() {
            for (sv, en) in [error.message(), error.remedy()] {
                assert_ne!(sv, en);
                for text in [&sv, &en] {
                    assert!(text.ends_with('.') && !text.contains('\n') && !text.contains(".."), "{text}");
                }
            }
            assert!(seen.insert(error.message()), "{error}");
        }
    }

    #[test]
    fn the_holder_and_the_way_out_are_named() {
        let busy = OutputError::Busy { out: "public".into(), holder: Some(4711) };
        assert!(busy.message().0.contains("4711") && busy.message().1.contains("4711"));
        let mount = OutputError::CannotExchange { out: "public".into(), source: None };
        assert!(mount.remedy().0.contains("--in-place") && mount.remedy().1.contains("--in-place"));
    }
}
