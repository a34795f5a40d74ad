//! `cargo xtask bench build`: how fast sites are built, beside other programs and the bare writing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use super::again;
use super::catalogue::{Catalogue, Tools};
use super::cost::Cost;
use super::filling::Filling;
use super::peer::Peer;
use super::place::{Place, remove};
use super::plan::Plan;
use super::report::{Built, Report, Run, WRITER};
use super::table;
use super::tree::Shape;
use super::{hugo, machine, marks, zola};
use super::{publish, serve};

/// What a site takes for each course and language, to see beforehand whether there is room.
const BYTES: u64 = 80_000;
const FILES: u64 = 6;

/// Measures, prints the tables and writes them where the arguments say.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let bench = Bench::new(Plan::read(arguments)?)?;
    let mut report = Report {
        arguments: machine::words(arguments),
        begun: machine::load(),
        peers: bench.peers.iter().map(Peer::title).collect(),
        ..Report::default()
    };
    bench.measure(&mut report)?;
    let tables = table::markdown(&report);
    println!("{tables}");
    if let Some(file) = &bench.plan.write {
        marks::put(file, &tables)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What a peer's site is made from.
struct Source<'b> {
    peer: &'b Peer,
    filling: Filling,
    folder: PathBuf,
}

struct Bench {
    plan: Plan,
    tools: Tools,
    peers: Vec<Peer>,
    places: Vec<Place>,
}

impl Bench {
    fn new(plan: Plan) -> Result<Bench, String> {
        fs::create_dir_all(&plan.dir).map_err(|error| format!("{}: {error}", plan.dir.display()))?;
        let mut peers = Vec::new();
        if plan.has("builds") {
            peers.extend(plan.peers.then(|| hugo::hugo(&plan.dir)).transpose()?);
            peers.extend(plan.zola.as_deref().map(zola::zola).transpose()?);
        }
        let tools = Tools::new(plan.frisok.as_deref())?;
        let places = [Place::memory(&plan.dir)?, Some(Place::disk(&plan.dir)?)].into_iter().flatten();
        let places = places.filter(|place| plan.is_in(place.name)).collect();
        Ok(Bench { plan, tools, peers, places })
    }

    fn measure(&self, report: &mut Report) -> Result<(), String> {
        let mut sites = self.plan.sites();
        if !self.plan.has("builds") && !self.plan.has("again") {
            let edited = self.plan.has("serve") || self.plan.has("publish");
            sites.retain(|site| self.plan.served() == Some(*site) && edited);
        }
        for same in sites.chunk_by(|one, other| one.0 == other.0) {
            let catalogue = Catalogue::generate(&self.tools, same[0].0, &self.plan.dir)?;
            for (courses, languages) in same {
                self.site(&catalogue, *languages, report)?;
                if self.plan.has("serve") && self.plan.served() == Some((*courses, *languages)) {
                    say(&format!("serve, {courses} × {languages}"));
                    report.served = Some((*courses, *languages, serve::edit(&catalogue, &self.plan.dir)?));
                }
                if self.plan.has("publish") && self.plan.served() == Some((*courses, *languages)) {
                    say(&format!("publish, {courses} × {languages}"));
                    let published = publish::publish(&catalogue, &self.plan.dir)?;
                    report.published = Some((*courses, *languages, published));
                }
            }
            catalogue.remove()?;
        }
        for courses in self.plan.checked().into_iter().filter(|_| self.plan.has("check")) {
            say(&format!("check, {courses}"));
            let catalogue = Catalogue::generate(&self.tools, courses, &self.plan.dir)?;
            report.checked.push((courses, again::check(&catalogue, &self.plan.dir)?));
            catalogue.remove()?;
        }
        Ok(())
    }

    /// Builds a site with all programs in all places.
    fn site(&self, catalogue: &Catalogue, languages: usize, report: &mut Report) -> Result<(), String> {
        let tags = catalogue.speak(languages)?;
        if !self.plan.has("builds") && !self.plan.has("again") {
            return Ok(());
        }
        // Two at a time: frisok's and another, or its own next one, of which little is new.
        let at_once = if self.plan.has("builds") { 2 } else { 1 };
        let sites = at_once * (catalogue.courses * languages) as u64;
        let mut sources = Vec::new();
        for place in &self.places {
            let name = format!("{} × {languages} ({})", catalogue.courses, place.name);
            if !place.has_room(sites * BYTES, sites * FILES) {
                report.notes.push(format!("{name}: no room."));
                continue;
            }
            let first = self.frisok(catalogue, place)?;
            if sources.is_empty() && self.plan.has("builds") {
                sources = self.sources(catalogue, tags, &first.shape)?;
            }
            let mut runs = vec![first];
            for round in 0..self.plan.times(catalogue.courses) {
                say(&format!("{name}, {}", round + 1));
                if round > 0 {
                    keep(&mut runs, self.frisok(catalogue, place)?);
                }
                if self.plan.has("builds") {
                    self.others(place, &sources, &mut runs, report)?;
                }
            }
            let site = place.path("frisok");
            let again = self.plan.has("again").then(|| again::build(catalogue, &site, &self.plan.dir));
            let again = again.transpose()?;
            place.empty("frisok")?;
            let (courses, place) = (catalogue.courses, place.name);
            report.built.push(Built { courses, languages, place, runs, again });
            self.keep_tables(report)?;
        }
        sources.iter().try_for_each(|source| remove(&source.folder))
    }

    /// Makes what peers' sites that are like ours are made from.
    fn sources(
        &self,
        catalogue: &Catalogue,
        tags: &[&str],
        shape: &Shape,
    ) -> Result<Vec<Source<'_>>, String> {
        let mut sources = Vec::new();
        for peer in &self.peers {
            for filling in [Filling::Text, Filling::Rows] {
                let folder = self.plan.dir.join(format!("source-{}-{filling:?}", peer.name));
                peer.lay(catalogue, tags, (shape, filling), &folder, &self.plan.dir)?;
                sources.push(Source { peer, filling, folder });
            }
        }
        Ok(sources)
    }

    fn frisok(&self, catalogue: &Catalogue, place: &Place) -> Result<Run, String> {
        let out = place.empty("frisok")?;
        let cost = self.cost(&mut catalogue.build(&out))?;
        Ok(Run { program: "frisok", filling: None, shape: Shape::of(&out)?, cost })
    }

    /// The writer and the peers, each once.
    fn others(
        &self,
        place: &Place,
        sources: &[Source],
        runs: &mut Vec<Run>,
        report: &mut Report,
    ) -> Result<(), String> {
        let out = place.empty("bare")?;
        let whole = self.cost(&mut self.tools.write(&place.path("frisok"), &out))?;
        let cost = self.writing().map(|(cpu, wall)| Cost { cpu, wall, ..whole })?;
        keep(runs, Run { program: WRITER, filling: None, shape: Shape::of(&out)?, cost });
        place.empty("bare")?;
        for Source { peer, filling, folder } in sources {
            let out = place.empty(peer.name)?;
            match self.cost(&mut peer.build(folder, &out)) {
                Ok(cost) => {
                    let (program, filling, shape) = (peer.name, Some(*filling), Shape::of(&out)?);
                    keep(runs, Run { program, filling, shape, cost });
                }
                // What has been measured is not lost when a peer fails.
                Err(error) => {
                    say(&error);
                    report.notes.push(format!(
                        "{} failed: {}",
                        peer.name,
                        error.lines().last().unwrap_or("")
                    ));
                }
            }
            place.empty(peer.name)?;
        }
        Ok(())
    }

    /// What the writer said of the writing alone.
    fn writing(&self) -> Result<(Duration, Duration), String> {
        let said = fs::read_to_string(self.said()).map_err(|error| error.to_string())?;
        let numbers = said.split_whitespace().map(|number| number.parse().ok());
        match numbers.collect::<Option<Vec<u64>>>().as_deref() {
            Some([cpu, wall]) => Ok((Duration::from_micros(*cpu), Duration::from_micros(*wall))),
            _ => Err(format!("the bare writer said {said:?}")),
        }
    }

    /// Keeps the tables so far: what took hours is not lost when something fails later.
    fn keep_tables(&self, report: &Report) -> Result<(), String> {
        let file = self.plan.dir.join("tables.md");
        fs::write(&file, table::markdown(report)).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Runs a program, and says what that took for whoever waits for the tables.
    fn cost(&self, command: &mut Command) -> Result<Cost, String> {
        let cost = Cost::of(command, &self.said())?;
        let name = Path::new(command.get_program()).file_name().unwrap_or_default().display().to_string();
        say(&format!("  {name}: {:.2} s of CPU, {} MB", cost.cpu.as_secs_f64(), cost.peak / 1_000_000));
        Ok(cost)
    }

    fn said(&self) -> PathBuf {
        self.plan.dir.join("said")
    }
}

/// Adds a run, or the better cost of a program that has run before.
fn keep(runs: &mut Vec<Run>, run: Run) {
    let same = |earlier: &&mut Run| (earlier.program, earlier.filling) == (run.program, run.filling);
    match runs.iter_mut().find(same) {
        Some(earlier) => earlier.cost = earlier.cost.or_better(run.cost),
        None => runs.push(run),
    }
}

/// Where the measuring is.
fn say(what: &str) {
    eprintln!("bench: {what}");
}
