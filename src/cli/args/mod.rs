//! What one can write on the command line.

mod author;
mod new;
mod site;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use jiff::civil::Date;

pub use author::{
    Diff, DiffFormat, Explain, ExplainFormat, Fmt, I18n, I18nStatus, I18nWhat, Import, ImportSource, Roll,
    Schema, Search, SearchFormat, StatusFormat,
};
pub use new::{Codeowners, Host, New, NewCourseFlags, NewWhat};
pub use site::{Build, Check, Format, Join, Serve};

/// Builds a county's shared course catalogue from the YAML files that its municipalities commit.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    after_help = "Börja här / Start here:\n  \
        frisok new catalogue min-katalog   skapar en katalog / makes a catalogue\n  \
        frisok serve                       visar den i webbläsaren / shows it in the browser\n  \
        frisok check                       visar alla fel / shows all errors\n  \
        frisok build                       skriver webbplatsen till public/ / writes the site to public/\n\n\
        Exit codes: 0 done, 1 the content has errors, 2 wrong usage or frisok.yaml, 3 the disk, 4 something was left out."
)]
pub struct Args {
    /// The catalogue's folder (where frisok.yaml is)
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Behave as on this day, such as 2026-11-23
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<Date>,
    /// Language of messages: sv or en (default: sv in a Swedish locale)
    #[arg(long, global = true, value_name = "LANG", value_parser = ["sv", "en"])]
    pub lang: Option<String>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Bygg webbplatsen. Build the site
    Build(Build),
    /// Sätt ihop en webbplats som är byggd i delar. Put a site together that was built in parts
    Join(Join),
    /// Visa allt som är fel; skriv bara med --fix. Show all that is wrong; write only with --fix
    Check(Check),
    /// Säg i ord vad en ändring betyder. Say in words what a change means
    Diff(Diff),
    /// Visa webbplatsen i webbläsaren medan du skriver. Show the site while you write
    Serve(Serve),
    /// Hämta kurser från en tabell. Take in courses from a table
    Import(Import),
    /// Skapa en katalog, utgivare, kurs eller importkarta. Make something new
    New(New),
    /// Ge filerna samma utseende, ändra inget som de säger. Lay files out, change nothing they say
    Fmt(Fmt),
    /// Gör nästa termins kurstillfällen av förra terminens. Make next term's occasions from last term's
    Roll(Roll),
    /// Sök kurser och visa varför de hittas. Search for courses and show why they are found
    Search(Search),
    /// Arbeta med språk. Work with languages
    I18n(I18n),
    /// Skriv JSON Schema för editorer. Write JSON Schema for editors
    Schema(Schema),
    /// Förklara ett fel: vad det betyder och vad du gör. Explain an error: what it means, what to do
    Explain(Explain),
}
