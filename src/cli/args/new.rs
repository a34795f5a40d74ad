//! Arguments of `new`.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use crate::cli::usage::Refused;
use crate::diagnose::say;

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
    Course(NewCourseFlags),
    /// A CODEOWNERS file: who must approve changes to which publisher's files
    Codeowners(Codeowners),
    /// A map for importing a table, proposed from its columns and values
    Map {
        /// The table
        file: PathBuf,
        /// Where to write it (default: standard output)
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// `new course`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    frisok new course kumla/svetsare\n  \
    frisok new course kumla/svetsare --title Svetsare --type yrkesvux --code SVESVE01 \\\n      \
        --start 2027-01-11 --closes 2026-11-30 --pace 100 --mode classroom --town Kumla\n\n\
    At a terminal it asks for what no flag says; Enter leaves it for later. What nobody says stands in the\n\
    file as an example. Without a title or a type the course is only planned, so that nobody sees it.")]
pub struct NewCourseFlags {
    /// Publisher and id, such as kumla/underskoterska
    pub path: String,
    /// What it is called
    #[arg(long)]
    pub title: Option<String>,
    /// What kind of education: yrkesvux, sfi, komvux-gymnasial …
    #[arg(long = "type", value_name = "TYPE")]
    pub course_type: Option<String>,
    /// National codes, the course's own first, separated by commas
    #[arg(long, value_name = "CODES")]
    pub code: Vec<String>,
    /// The first day, such as 2027-01-11, or rolling
    #[arg(long, value_name = "DATE")]
    pub start: Option<String>,
    /// The last day to apply, such as 2026-11-30
    #[arg(long, value_name = "DATE")]
    pub closes: Option<String>,
    /// Percent of full time; several separated by commas
    #[arg(long, value_name = "PERCENT")]
    pub pace: Option<String>,
    /// How it is taught: classroom, distance, blended, remote, flexible, workplace
    #[arg(long)]
    pub mode: Option<String>,
    /// The town where it is given (default: the publisher's)
    #[arg(long)]
    pub town: Option<String>,
}

/// `new codeowners`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  \
    frisok new codeowners --rest @lanet/redaktion --pattern @lanet/{id} --owner kumla=@kumla/vux --out CODEOWNERS\n\n\
    The host then asks the owners to approve changes to their files. Where it looks for the file:\n  \
    GitHub   .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS\n  \
    GitLab   CODEOWNERS, docs/CODEOWNERS, .gitlab/CODEOWNERS (Premium)\n  \
    Forgejo  CODEOWNERS, docs/CODEOWNERS\n\
    To make approval a must, protect the branch. Owners need the right to write to the repository.\n\
    A check that needs no owners: frisok check --publisher ID")]
pub struct Codeowners {
    /// Who owns all that is no publisher's: frisok.yaml, themes, strings, pages, workflows
    #[arg(long, value_name = "OWNER")]
    pub rest: String,
    /// Who owns a publisher's files, with {id} for its id
    #[arg(long, value_name = "PATTERN")]
    pub pattern: Option<String>,
    /// Who owns this publisher's files; may be repeated
    #[arg(long, value_name = "ID=OWNER", value_parser = id_and_owner)]
    pub owner: Vec<(String, String)>,
    /// Whose syntax
    #[arg(long = "for", value_enum, default_value_t = Host::Github)]
    pub host: Host,
    /// Where to write it (default: standard output)
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Where a repository lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Host {
    /// Paths.
    Github,
    /// Paths.
    Gitlab,
    /// Regular expressions; also Gitea.
    Forgejo,
}

fn id_and_owner(text: &str) -> Result<(String, String), Refused> {
    let (id, owner) =
        text.split_once('=').ok_or_else(|| Refused(say!("Skriv ID=@grupp", "Write ID=@group")))?;
    Ok((id.trim().to_owned(), owner.trim().to_owned()))
}
