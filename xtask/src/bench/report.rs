//! What a measuring of builds finds.

use super::again::Again;
use super::cost::Cost;
use super::filling::Filling;
use super::publish::Published;
use super::serve::Served;
use super::tree::Shape;

/// One program's build of a site.
pub struct Run {
    pub program: &'static str,
    /// What a peer's pages are filled with.
    pub filling: Option<Filling>,
    pub shape: Shape,
    pub cost: Cost,
}

/// A site that was built in a place by all.
pub struct Built {
    pub courses: usize,
    pub languages: usize,
    pub place: &'static str,
    /// That of frisok comes first.
    pub runs: Vec<Run>,
    pub again: Option<Again>,
}

/// All that was measured.
#[derive(Default)]
pub struct Report {
    /// What was asked for.
    pub arguments: String,
    /// How busy the machine was before.
    pub begun: String,
    pub built: Vec<Built>,
    pub checked: Vec<(usize, Cost)>,
    /// How many courses and languages the served site had.
    pub served: Option<(usize, usize, Served)>,
    /// The same of the published site.
    pub published: Option<(usize, usize, Published)>,
    /// Peers with their versions.
    pub peers: Vec<String>,
    /// What could not be measured, and why.
    pub notes: Vec<String>,
}

/// The name of the program that only writes.
pub const WRITER: &str = "bare writer";
