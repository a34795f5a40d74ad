//! Arguments of the commands about the whole site: `build`, `check`, `serve`.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::cli::usage::Refused;
use crate::diagnose::say;
use crate::model::Tag;
use crate::site::Part;

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
    /// Only pages in these languages (sv,en), which link to the others all the same
    #[arg(long, value_name = "TAGS", value_delimiter = ',', value_parser = language_tag)]
    pub languages: Vec<Tag>,
    /// Only this part of the files, such as 1/4; frisok join makes the parts one site
    #[arg(long, value_name = "N/M", value_parser = part)]
    pub part: Option<Part>,
    /// Also write texts compressed, as .br and .gz beside them, for hosts that send such files
    #[arg(long)]
    pub precompress: bool,
    /// Replace files one by one, where the folder cannot be exchanged (a mount point)
    #[arg(long)]
    pub in_place: bool,
    /// Write a list (Markdown) of the pages that are new, changed or gone since the site that was there
    #[arg(long, value_name = "FILE")]
    pub changes: Option<PathBuf>,
}

/// `join`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example, with two machines:\n  \
    frisok build --part 1/2 --out del-1    on the one\n  \
    frisok build --part 2/2 --out del-2    on the other, from the same commit\n  \
    frisok join del-1 del-2 --out public   the site, byte for byte what one machine would have made\n\n\
    examples/ci/README.md shows it as a matrix.")]
pub struct Join {
    /// The folders that were built with frisok build --part
    #[arg(required = true, value_name = "PART")]
    pub parts: Vec<PathBuf>,
    /// Where to write the site
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The site as it was published last, where --out has none: its old style sheets and scripts stay a while
    #[arg(long, value_name = "DIR")]
    pub previous: Option<PathBuf>,
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

fn base_url(text: &str) -> Result<String, Refused> {
    crate::model::BaseUrl::new(text).map(|address| address.0.into()).map_err(Refused)
}

fn part(text: &str) -> Result<Part, Refused> {
    text.parse().map_err(|()| {
        Refused(say!(
            "{text} är ingen del. Skriv vilken och av hur många, till exempel 1/4.",
            "{text} is no part. Write which and of how many, such as 1/4."
        ))
    })
}

fn language_tag(text: &str) -> Result<Tag, Refused> {
    Tag::new(text).map_err(|_| {
        Refused(say!(
            "{text} är ingen språkkod, som sv eller en.",
            "{text} is no language tag, such as sv or en."
        ))
    })
}
