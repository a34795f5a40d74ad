//! What is to be measured.

use std::path::PathBuf;

use super::HELP;
use crate::suite;

/// The parts of the measuring.
pub const PARTS: [&str; 5] = ["builds", "again", "check", "serve", "publish"];

/// Where sites can be written.
const PLACES: [&str; 2] = ["memory", "disk"];

/// Larger catalogues are built in one number of languages only.
const LARGE: usize = 50_000;

/// What the arguments ask for.
#[derive(Debug, PartialEq)]
pub struct Plan {
    sizes: Vec<usize>,
    languages: Vec<usize>,
    parts: Vec<String>,
    places: Vec<String>,
    /// Whether peers are measured that registries have.
    pub peers: bool,
    /// A Zola to measure, too.
    pub zola: Option<PathBuf>,
    /// The file that the tables go into.
    pub write: Option<PathBuf>,
    /// Where to work.
    pub dir: PathBuf,
    /// Little, and once.
    pub quick: bool,
    /// A frisok to measure, not the one that is installed from source.
    pub frisok: Option<PathBuf>,
}

impl Plan {
    pub fn read(arguments: &[String]) -> Result<Plan, String> {
        let mut plan = Plan {
            sizes: Vec::new(),
            languages: vec![1, 3],
            parts: PARTS.map(str::to_owned).to_vec(),
            places: PLACES.map(str::to_owned).to_vec(),
            peers: true,
            zola: None,
            write: None,
            dir: suite::root().join("target/bench"),
            quick: false,
            frisok: None,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--sizes" => plan.sizes = numbers(argument, value()?, 1..=1_000_000)?,
                "--languages" => plan.languages = numbers(argument, value()?, 1..=9)?,
                "--only" => plan.parts = names(argument, value()?, &PARTS)?,
                "--in" => plan.places = names(argument, value()?, &PLACES)?,
                "--frisok" => plan.frisok = Some(whole(value()?)?),
                "--zola" => plan.zola = Some(whole(value()?)?),
                "--write" => plan.write = Some(whole(value()?)?),
                "--dir" => plan.dir = whole(value()?)?,
                "--no-peers" => plan.peers = false,
                "--quick" => plan.quick = true,
                _ => return Err(format!("there is no option `{argument}`\n\n{HELP}")),
            }
        }
        if plan.sizes.is_empty() {
            plan.sizes = if plan.quick { vec![1_000] } else { vec![1_000, 10_000, 100_000] };
        }
        Ok(plan)
    }

    /// Whether a part is asked for.
    pub fn has(&self, part: &str) -> bool {
        self.parts.iter().any(|name| name == part)
    }

    /// Whether sites are written in a place.
    pub fn is_in(&self, place: &str) -> bool {
        self.places.iter().any(|name| name == place)
    }

    /// How many courses and languages the sites have.
    pub fn sites(&self) -> Vec<(usize, usize)> {
        let languages = |size: usize| &self.languages[..if size > LARGE { 1 } else { self.languages.len() }];
        self.sizes
            .iter()
            .flat_map(|size| languages(*size).iter().map(|languages| (*size, *languages)))
            .collect()
    }

    /// How many courses the catalogues have that are only checked. Issue: 1,500 and 100,000.
    pub fn checked(&self) -> Vec<usize> {
        let largest = self.sizes.iter().copied().max().unwrap_or_default();
        [1_500, 100_000].into_iter().filter(|size| *size <= largest.max(1_500)).collect()
    }

    /// How many courses and languages the site has that is edited while it is served, and published:
    /// that nearest to 10,000 courses and 3 languages.
    pub fn served(&self) -> Option<(usize, usize)> {
        let far = |(size, languages): &(usize, usize)| (size.abs_diff(10_000), languages.abs_diff(3));
        self.sites().into_iter().min_by_key(far)
    }

    /// How often a build of so many courses is measured.
    pub fn times(&self, courses: usize) -> usize {
        if self.quick || courses > LARGE { 1 } else { 3 }
    }
}

fn numbers(name: &str, list: &str, range: std::ops::RangeInclusive<usize>) -> Result<Vec<usize>, String> {
    let number = |text: &str| text.parse().ok().filter(|number| range.contains(number));
    list.split(',').map(number).collect::<Option<_>>().ok_or_else(|| {
        format!("{name} needs numbers from {} to {}, such as {}", range.start(), range.end(), range.start())
    })
}

fn names(option: &str, list: &str, all: &[&str]) -> Result<Vec<String>, String> {
    let names: Vec<String> = list.split(',').map(str::to_owned).collect();
    match names.iter().find(|name| !all.contains(&name.as_str())) {
        Some(name) => Err(format!("{option} knows {}, not `{name}`", all.join(", "))),
        None => Ok(names),
    }
}

fn whole(path: &str) -> Result<PathBuf, String> {
    std::path::absolute(path).map_err(|error| format!("{path}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Plan, String> {
        Plan::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn sites_are_sizes_by_languages_and_large_ones_are_made_once() {
        let all = read("").unwrap();
        assert_eq!(all.sites(), [(1_000, 1), (1_000, 3), (10_000, 1), (10_000, 3), (100_000, 1)]);
        assert_eq!((all.checked(), all.served()), (vec![1_500, 100_000], Some((10_000, 3))));
        let quick = read("--quick --languages 3").unwrap();
        assert_eq!((quick.sites(), quick.checked()), (vec![(1_000, 3)], vec![1_500]));
        assert_eq!(read("--sizes 100000 --languages 9,1").unwrap().sites(), [(100_000, 9)]);
    }

    #[test]
    fn what_makes_no_sense_is_said() {
        for line in [
            "--sizes",
            "--sizes x",
            "--sizes 0",
            "--languages 10",
            "--only bild",
            "--in cloud",
            "--fast",
            "1000",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
        let some = read("--only check,serve").unwrap();
        assert!(some.has("check") && some.has("serve") && !some.has("builds") && some.is_in("disk"));
        let memory = read("--in memory").unwrap();
        assert!(memory.is_in("memory") && !memory.is_in("disk"));
    }

    #[test]
    fn help_names_every_part() {
        assert!(PARTS.iter().all(|part| HELP.contains(part)));
    }
}
