//! What one can write on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::diagnose::Said;

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
    /// Visa allt som är fel; skriv bara med --fix. Show all that is wrong; write only with --fix
    Check(Check),
    /// Visa webbplatsen i webbläsaren medan du skriver. Show the site while you write
    Serve(Serve),
    /// Hämta kurser från en tabell. Take in courses from a table
    Import(Import),
    /// Skapa en katalog, utgivare, kurs eller importkarta. Make something new
    New(New),
    /// Ge filerna samma utseende, ändra inget som de säger. Lay files out, change nothing they say
    Fmt(Fmt),
    /// Skriv JSON Schema för editorer. Write JSON Schema for editors
    Schema(Schema),
}

/// `build`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: frisok build --base-url https://vux.example --out site\n\n\
    The site is replaced in one step: whoever reads it meets the old one or the new one.\n\
    Files that have not changed are not written again.")]
pub struct Build {
    /// Where to write (default: public/ in the catalogue's folder)
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The site's address, instead of the one in frisok.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// Replace files one by one, where the folder cannot be exchanged (a mount point)
    #[arg(long)]
    pub in_place: bool,
}

/// `check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    frisok check                       the whole catalogue\n  \
    frisok check content/kumla         the whole catalogue is read, findings below that folder are shown\n  \
    frisok check --fix                 puts right what has one sure remedy, shows the rest\n  \
    frisok check --format json         one finding a line, for programs")]
pub struct Check {
    /// Show only findings in or below these paths
    pub paths: Vec<PathBuf>,
    /// How to show findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// First put right what has one sure remedy, in the files themselves
    #[arg(long)]
    pub fix: bool,
}

/// How findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Human,
    /// One JSON object a line.
    Json,
}

/// `serve`.
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// The port
    #[arg(long, default_value_t = 1111)]
    pub port: u16,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
}

/// `import`.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// What kind of table.
    #[command(subcommand)]
    pub source: ImportSource,
}

/// What can be imported.
#[derive(Debug, Subcommand)]
pub enum ImportSource {
    /// A table of values separated by commas, semicolons or tabs
    #[command(
        after_help = "Example: frisok import csv courses.csv --map import.map.yaml --into my-catalogue --dry-run\n\n\
        frisok new map courses.csv proposes a map."
    )]
    Csv {
        /// The table
        file: PathBuf,
        /// How columns become fields
        #[arg(long, value_name = "MAP")]
        map: PathBuf,
        /// The catalogue to write into
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
        /// Show what would be written, write nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// `new`.
#[derive(Debug, clap::Args)]
pub struct New {
    /// What to make.
    #[command(subcommand)]
    pub what: NewWhat,
}

/// What can be made.
#[derive(Debug, Subcommand)]
pub enum NewWhat {
    /// A catalogue with one publisher and one course to change
    Catalogue {
        /// The folder to make
        dir: PathBuf,
    },
    /// A publisher: a municipality or a joint body
    Publisher {
        /// Its id: a–z, 0–9 and hyphens
        id: String,
        /// What it is called
        #[arg(long)]
        name: Option<String>,
        /// Its municipalities (ids from frisok.yaml), separated by commas
        #[arg(long, value_delimiter = ',', value_name = "IDS")]
        municipalities: Vec<String>,
    },
    /// A course
    Course {
        /// Publisher and id, such as kumla/underskoterska
        path: String,
        /// What it is called
        #[arg(long)]
        title: Option<String>,
        /// What kind of education: yrkesvux, sfi, komvux-gymnasial …
        #[arg(long = "type", value_name = "TYPE")]
        course_type: Option<String>,
    },
    /// A map for importing a table, proposed from its columns and values
    Map {
        /// The table
        file: PathBuf,
        /// Where to write it (default: standard output)
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// `fmt`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    frisok fmt                         the whole catalogue\n  \
    frisok fmt content/kumla           the files of one publisher\n  \
    frisok fmt --check                 only says which files would change\n\n\
    Comments stay, and so does everything that the files say.")]
pub struct Fmt {
    /// Files or folders (default: the whole catalogue); an import map too
    pub paths: Vec<PathBuf>,
    /// Write nothing; list the files that would change (exit code 1 if there are any)
    #[arg(long)]
    pub check: bool,
}

/// `schema`.
#[derive(Debug, clap::Args)]
pub struct Schema {
    /// Where to write the schemas
    #[arg(long, value_name = "DIR", default_value = "schema")]
    pub out: PathBuf,
}

fn base_url(text: &str) -> Result<String, String> {
    match crate::model::BaseUrl::new(text) {
        Ok(address) => Ok(address.0.into()),
        Err(Said { sv, en }) => Err(format!("{sv}. {en}")),
    }
}
