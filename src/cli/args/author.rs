//! Arguments of the commands that help writers.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use crate::author::roll::Term;
use crate::cli::usage::Refused;

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

fn term(text: &str) -> Result<Term, Refused> {
    text.parse().map_err(Refused)
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

/// `search`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    frisok search kock örebro                 the courses that /sok/ finds, best first\n  \
    frisok search rörmokare --explain         which words meet what, and how courses got their occupations\n  \
    frisok search 'سائق شاحنة' --in ar        as if typed on the Arabic page\n  \
    frisok search dagis --format json         one course a line, for programs\n\n\
    A course is found by its title and codes, by the occupations, subjects and areas of the vocabulary,\n\
    and by places, times and modes of its occasions. Exit code 4 when files with errors were left out.")]
pub struct Search {
    /// What to look for
    #[arg(required = true, value_name = "WORD")]
    pub query: Vec<String>,
    /// The language of the page that it is typed on, such as ar (default: the catalogue's)
    #[arg(long = "in", value_name = "TAG")]
    pub language: Option<String>,
    /// Say why: what each word meets, how scores come about, how courses got their terms
    #[arg(long)]
    pub explain: bool,
    /// Show at most so many courses
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub limit: usize,
    /// How to show it
    #[arg(long, value_enum, default_value_t = SearchFormat::Human)]
    pub format: SearchFormat,
}

/// How found courses are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SearchFormat {
    /// For people.
    Human,
    /// One JSON object a line.
    Json,
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

/// `i18n`.
#[derive(Debug, clap::Args)]
pub struct I18n {
    /// What to do.
    #[command(subcommand)]
    pub what: I18nWhat,
}

/// What to do with languages.
#[derive(Debug, Subcommand)]
pub enum I18nWhat {
    /// Visa hur långt översättningarna har kommit. Show how far the translations have come
    Status(I18nStatus),
}

/// `i18n status`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    frisok i18n status                 a table of all languages\n  \
    frisok i18n status ti so           also what these two lack, and what nobody has reviewed\n  \
    frisok i18n status --format json   one language a line, for programs")]
pub struct I18nStatus {
    /// Show what these languages lack, name by name
    #[arg(value_name = "LANGUAGE")]
    pub languages: Vec<String>,
    /// How to show it
    #[arg(long, value_enum, default_value_t = StatusFormat::Human)]
    pub format: StatusFormat,
}

/// How the state of translations is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// A table.
    Human,
    /// One JSON object a line.
    Json,
}
