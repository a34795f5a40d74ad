//! What one can write on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::usage::Refused;
use crate::author::roll::Term;
use crate::diagnose::say;

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
    /// Skriv JSON Schema för editorer. Write JSON Schema for editors
    Schema(Schema),
    /// Förklara ett fel: vad det betyder och vad du gör. Explain an error: what it means, what to do
    Explain(Explain),
}

/// `build`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: frisok build --base-url https://vux.example --out site\n\n\
    The site is replaced in one step: whoever reads it meets the old one or the new one.\n\
    Files that have not changed are not written again.\n\n\
    For publishing by commit: frisok build --keep-going --previous last-site --out site\n\
    Entries with errors are left out and listed in quarantine.md; the exit code is then 4.")]
pub struct Build {
    /// Where to write (default: public/ in the catalogue's folder)
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The site's address, instead of the one in frisok.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// Leave out entries with errors and publish the rest
    #[arg(long)]
    pub keep_going: bool,
    /// Publish even though many courses are gone since the last build
    #[arg(long)]
    pub allow_drop: bool,
    /// The site as it was published last, where --out has none: what is gone is found by its file .frisok
    #[arg(long, value_name = "DIR")]
    pub previous: Option<PathBuf>,
    /// Replace files one by one, where the folder cannot be exchanged (a mount point)
    #[arg(long)]
    pub in_place: bool,
    /// Write a list (Markdown) of the pages that are new, changed or gone since the site that was there
    #[arg(long, value_name = "FILE")]
    pub changes: Option<PathBuf>,
}

/// `check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    frisok check                       the whole catalogue\n  \
    frisok check content/kumla         the whole catalogue is read, findings below that folder are shown\n  \
    frisok check --fix                 puts right what has one sure remedy, shows the rest\n  \
    frisok check --format json         one finding a line, for programs\n  \
    frisok check --changed-since main  what this branch has changed or broken\n  \
    frisok check --publisher kumla     as a commit of that publisher: nobody else's files are touched\n\n\
    Formats for continuous integration are in examples/ci. On GitHub, --format github also writes the\n\
    report to the job's summary.")]
pub struct Check {
    /// Show only findings in or below these paths
    pub paths: Vec<PathBuf>,
    /// How to show findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Show what this revision (a branch, a tag, a commit) did not have: findings in files changed
    /// since, and new ones elsewhere
    #[arg(long, value_name = "REV")]
    pub changed_since: Option<String>,
    /// Check as this publisher's commit: changes outside content/ID and media/ID are errors. What has
    /// changed is what --changed-since says, else what is not committed
    #[arg(long, value_name = "ID")]
    pub publisher: Option<String>,
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
    /// Workflow commands for GitHub Actions, and the job's summary.
    Github,
    /// A Code Quality report for GitLab.
    Gitlab,
    /// SARIF 2.1.0.
    Sarif,
    /// A report by publisher.
    Markdown,
}

/// `diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    frisok diff HEAD                        what is not committed yet\n  \
    frisok diff main                        what this branch and the folder change\n  \
    frisok diff origin/main --format markdown   the same, for the text of a pull request\n\n\
    Files that are only written in another way (order, comments, quotes) are no change.\n\
    Exit code 1 when a changed file has errors: not all of it may be shown then.")]
pub struct Diff {
    /// A branch, tag or commit: the catalogue is compared with where HEAD left it
    #[arg(value_name = "REV", default_value = "HEAD")]
    pub revision: String,
    /// How to show what changed
    #[arg(long, value_enum, default_value_t = DiffFormat::Human)]
    pub format: DiffFormat,
}

/// How a change is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people at a terminal.
    Human,
    /// For a pull request.
    Markdown,
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

/// `roll`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples (a term is vt27 for January to June 2027, ht27 for July to December):\n  \
    frisok roll kumla                          next term, from the same term a year before\n  \
    frisok roll kumla/svetsare --to ht27       what started in ht26 also starts in ht27\n  \
    frisok roll kumla --from ht26 --to vt27    what started in the autumn also starts in the spring\n  \
    frisok roll --all --dry-run                shows what would be made for everybody\n\n\
    Days move by whole weeks: a Monday stays a Monday. The old occasions stay, with all comments.\n\
    Not copied: cancelled, source, apply.late. Not rolled: occasions with a rolling start, and courses\n\
    that are planned, cancelled or removed. What is there already (the same id or start) is not made twice.\n\
    Exit code 4 when a course was left out because its file has errors.")]
pub struct Roll {
    /// Publishers, such as kumla, or courses, such as kumla/underskoterska
    #[arg(value_name = "PUBLISHER|COURSE")]
    pub targets: Vec<String>,
    /// All courses of the catalogue
    #[arg(long, conflicts_with = "targets")]
    pub all: bool,
    /// The term whose occasions are copied (default: the one a year before --to)
    #[arg(long, value_name = "TERM", value_parser = term)]
    pub from: Option<Term>,
    /// The term to make occasions for (default: a year after --from, or the next one)
    #[arg(long, value_name = "TERM", value_parser = term)]
    pub to: Option<Term>,
    /// Show what would be made, write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `schema`.
#[derive(Debug, clap::Args)]
pub struct Schema {
    /// Where to write the schemas
    #[arg(long, value_name = "DIR", default_value = "schema")]
    pub out: PathBuf,
}

/// `explain`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    frisok explain E012                what E012 means, and what to do about it\n  \
    frisok explain                     all codes with their titles\n  \
    frisok explain --all --format markdown > docs/codes.en.md")]
pub struct Explain {
    /// Codes such as E012; none lists them all
    #[arg(value_name = "CODE")]
    pub codes: Vec<String>,
    /// All codes in full
    #[arg(long, conflicts_with = "codes")]
    pub all: bool,
    /// How to show them; a Markdown page has all codes
    #[arg(long, value_enum, default_value_t = ExplainFormat::Human)]
    pub format: ExplainFormat,
}

/// How explanations are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExplainFormat {
    /// For people.
    Human,
    /// A page of the documentation.
    Markdown,
}

fn term(text: &str) -> Result<Term, Refused> {
    text.parse().map_err(Refused)
}

fn base_url(text: &str) -> Result<String, Refused> {
    crate::model::BaseUrl::new(text).map(|address| address.0.into()).map_err(Refused)
}

fn id_and_owner(text: &str) -> Result<(String, String), Refused> {
    let (id, owner) =
        text.split_once('=').ok_or_else(|| Refused(say!("Skriv ID=@grupp", "Write ID=@group")))?;
    Ok((id.trim().to_owned(), owner.trim().to_owned()))
}
